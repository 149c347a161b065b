# 命令行上的一切：例子、环境变量、补全、手册页、tousu info。

cli-quiet = 只显示错误和会被拒收之处
cli-verbose = 另外列出用了哪些模板、名录、版式和字体，以及简繁转换时有一种以上写法的字

cli-render-report = 在标准输出列出写出的文件，供程序读取：json（docs/json.md）
cli-pack-report = { cli-render-report }
cli-envelope-report = { cli-render-report }
cli-sent-report = { cli-render-report }
cli-fonts-format = 格式：table 或 json（docs/json.md）；不写时为 table
cli-templates-list-format = { cli-fonts-format }

cli-info = 列出程序找到了什么、在哪里：设置、环境变量、内置数据的日期
cli-info-format = { cli-fonts-format }
cli-info-templates = { cli-render-templates }
cli-info-offices = { cli-render-offices }
cli-info-style = { cli-render-style }
cli-info-font = { cli-render-font }
cli-info-system_fonts = { cli-render-system_fonts }
cli-completions = 打印命令补全脚本
cli-completions-shell = bash、zsh、fish、powershell 或 elvish；不写时依环境变量 SHELL
cli-man = 打印手册页，或者把全部命令的手册页写到文件夹
cli-man-dir = 文件夹；不写时在标准输出打印 tousu(1)
cli-man-force = 覆盖不是本程序写出的同名文件

shell-examples = 例：
shell-variables = 每个长选项都有环境变量，--{ $option } 的是 { $variable }；tousu info -v 列出全部。
shell-which-shell = 环境变量 SHELL 没有说明用的是哪一种；请写出一种：{ $list }
shell-basis = { $what }：{ $value }（{ $origin }）
shell-basis-bare = { $what }（{ $origin }）

origin-built-in = 内置
origin-option = 选项 { $name }
origin-variable = 环境变量 { $name }
origin-configuration = 用户的配置文件夹
origin-system = 系统

info-language = 界面语言
info-today = 今天
info-colour = 彩色
info-yes = 是
info-no = 否
info-goes-by = 设置：
info-templates = 模板
info-offices = 机关名录
info-style = 版式
info-font = 字体
info-system-fonts = 已安装的字体
info-data = 内置数据：
info-law = 法规：{ $instruments } 部，{ $articles } 条，{ $compiled } 整理；核对时最新的文本为 { $newest }
info-workdays = 工作日：{ $published } 年依国务院通知，{ $compiled } 整理
info-workdays-provisional = 工作日：{ $years } 年的通知尚未收录，只有法定节假日，暂按周末推算
info-offices-data = 机关、热线、网上渠道：{ $count } 条，{ $first } 查阅
info-offices-data-between = 机关、热线、网上渠道：{ $count } 条，{ $first } 至 { $last } 查阅
info-fonts-data = 字体：{ $count } 种，{ $list }
info-conversion = 简繁转换 { $from }→{ $to }：{ $words } 词，另有自定 { $overrides } 词；来源 { $source }
info-variables = 环境变量：
info-unknown-variable = { $name } 已设定，但没有这个变量，不起作用
info-no-variable = 没有设定 TOUSU_ 开头的变量
info-all-variables = 加 -v 列出全部变量

man-manual = tousu 手册
man-name = 名称
man-synopsis = 用法
man-examples = 例
man-environment = 环境变量
man-environment-rule = 每个长选项都有环境变量；命令行上写了选项的，以选项为准。设为空的变量等于没有设定。开关写 1、true、yes、on 或者 0、false、no、off。
man-variable-locale = 界面语言，没有 --lang 和 TOUSU_LANG 时
man-variable-no-color = 设定后不用彩色，除非 --color 或者 TOUSU_COLOR 另有指定
man-variable-epoch = 代替系统时钟的时刻：1970 年起的秒数（UTC）
man-variable-config = 用户的配置文件夹所在；其中的 tousu/offices 是自己的机关名录
man-exit = 退出码
man-see-also = 参见

exit-0 = 要做的都做了；读取输出的程序提前结束，也是 0
exit-1 = 案情文件或者模板有错误，或者信会被拒收
exit-2 = 命令写错，或者环境变量的值不对
exit-3 = 成批写信时，有的行没有写成
exit-4 = 文件读不了或者写不了
exit-130 = 被使用者中止

example =
    写出信件，只给商家和市场监管部门：
      tousu render case.toml --to merchant,regulator-complaint
    查看一条法规：
      tousu law xiaofa 55
example-render =
    写出全部信件，放在 letters 文件夹：
      tousu render case.toml
    只写给商家的，繁体，只要 PDF：
      tousu render case.toml --to merchant --script zh-Hant --format pdf --out 信件
    把粘贴到网页表单的文字印在终端上：
      tousu render case.toml --to merchant --script zh-Hans --format form --out -
example-check =
    检查一个案情文件：
      tousu check case.toml
    说明一条规则：
      tousu check --explain samr-three-years
    检查结果供程序读取：
      tousu check case.toml --format json
example-watch =
    每次保存案情文件，就重新检查、重新写信：
      tousu watch case.toml --open
example-pack =
    每封信要寄的、自己留存的、信封，放在 packs 文件夹：
      tousu pack case.toml
    只要寄给商家的一封：
      tousu pack case.toml --to merchant --script zh-Hans
example-batch =
    先看登记表有没有问题，不写信：
      tousu batch 案件登记.xlsx --dry-run
    写出没有问题的各行的信：
      tousu batch 案件登记.xlsx --out letters
    改好登记表之后接着写：
      tousu batch 案件登记.xlsx --out letters --resume
example-batch-template =
    写出一张空的登记表：
      tousu batch template
    要 CSV，文件名自定：
      tousu batch template --format csv --out 登记.csv
example-batch-reprint =
    第 1、2 张纸卡坏了，查是哪几封信：
      tousu batch reprint letters --sheets 1-2
example-batch-merge =
    把分两份写的信合在一处：
      tousu batch merge 甲 乙 --out letters
example-envelope =
    每封信一个 ZL 信封：
      tousu envelope case.toml
    用大信封，按挂号信寄：
      tousu envelope case.toml --size c4 --by registered
    校准打印机：
      tousu envelope --calibrate --size zl
example-deadlines =
    列出期限：
      tousu deadlines case.toml
    放进日历：
      tousu deadlines case.toml --format ics --out 期限.ics
example-next =
    列出下一步：
      tousu next case.toml
    把现在可以寄的信写进案情文件：
      tousu next case.toml --write
example-sent =
    给商家的信寄出了，先看会写入什么：
      tousu sent case.toml --to merchant --date 2026-11-20 --by 挂号信 --tracking XA00000000132 --dry-run
    写入签收日期：
      tousu sent case.toml --to merchant --date 2026-11-20 --received 2026-11-23
example-new =
    回答几个问题，写出案情文件；可以随时离开，再运行一次接着答：
      tousu new 健身卡.toml
    一行一行地问，适合读屏软件：
      tousu new 健身卡.toml --plain
    列出全部问题，供写答案文件用：
      tousu new --questions
example-schema =
    写出供编辑器用的 JSON Schema：
      tousu schema --out case.schema.json
example-init =
    写出一个带说明的案情文件：
      tousu init 美容仪.toml
example-law =
    列出收录的法规：
      tousu law
    查看消费者权益保护法第五十五条：
      tousu law xiaofa 55
    在全部条文里查找：
      tousu law --grep 欺诈
example-templates =
    导出模板，改好之后使用：
      tousu templates export 模板
      tousu render case.toml --templates 模板
example-templates-list =
    列出内置模板：
      tousu templates list
example-templates-show =
    显示给商家的信的模板：
      tousu templates show zh-Hans/merchant
example-templates-export =
    导出全部模板：
      tousu templates export 模板
example-templates-check =
    检查改过的模板：
      tousu templates check 模板
example-templates-diff =
    程序更新之后，看自己的模板与内置的有什么不同：
      tousu templates diff 模板
example-offices =
    查找浙江省通信管理局：
      tousu offices 浙江
    列出全部热线，供程序读取：
      tousu offices --kind hotline --format json
example-fonts =
    查这几个字由哪种字体印出：
      tousu fonts --text 张㐂镕
example-info =
    列出现在的设置和数据：
      tousu info
    连同全部环境变量：
      tousu info -v
example-completions =
    bash：
      tousu completions bash > ~/.local/share/bash-completion/completions/tousu
    zsh（~/.zfunc 要在 fpath 里，compinit 之前）：
      tousu completions zsh > ~/.zfunc/_tousu
    fish：
      tousu completions fish > ~/.config/fish/completions/tousu.fish
    PowerShell：
      tousu completions powershell >> $PROFILE
    elvish：
      tousu completions elvish >> ~/.config/elvish/rc.elv
example-man =
    阅读手册页：
      tousu man | man -l -
    安装全部手册页：
      tousu man ~/.local/share/man/man1
