# The command line: help, errors, what was done.

cli = 从一个案情文件写出正式的中文投诉信（PDF 与纯文本，简体与繁体），全部在本机完成。
cli-greeting =
    tousu（投诉）从一个案情文件写出正式的中文投诉信。可以这样开始：

      tousu new case.toml       回答几个问题，写出并检查案情文件
      tousu render case.toml    写出信件，放在 letters 文件夹
      tousu pack case.toml      连同证据和信封，可以打印邮寄

    tousu --help 列出全部命令。
cli-usage = 用法：
cli-usage-options = [选项]
cli-usage-command = 命令
cli-commands = 命令
cli-arguments = 参数
cli-options = 选项
cli-help = 显示帮助
cli-version = 显示版本
cli-lang = 界面语言：zh-Hans、zh-Hant 或 en；不写时依环境而定
cli-color = 彩色：auto、always 或 never

cli-render = 写出信件
cli-render-cases = 案情文件，可以有几个；- 为标准输入
cli-render-to = 只写给这些对象，以逗号分开：merchant、platform、association、regulator-complaint、regulator-report、carrier、bureau-appeal、bureau-report、spam-centre、hotline、reminder、rescission、review-advice
cli-render-format = 格式，以逗号分开：pdf、text（阅读用）、form（粘贴到网页表单用，一段一行）；不写时为 pdf,text
cli-render-script = 写成简体还是繁体，以逗号分开：zh-Hans、zh-Hant；不写时依案情文件
cli-render-out = 输出文件夹，不写时为 letters；- 为标准输出
cli-render-templates = 自己的模板文件夹，同名文件代替内置模板
cli-render-style = PDF 的版式：letter（书信）、official（公文，GB/T 9704-2012）或者自己的 .toml 文件；不写时依环境变量 TOUSU_STYLE，没有则为 letter
cli-render-compact = 末页只剩几行时改用稍小的字，省去一页
cli-render-font = 自己的字体文件，内置字体没有的字从中取；可以写多次；文件名#1 是字体集里的第二种
cli-render-system_fonts = 其他字体都没有的字，也在已安装的字体里查找；换一台电脑，印出的字形可能不同
cli-render-width = text 每行的宽度，一个汉字算 2；0 为不折行；不写时为 72
cli-render-max_chars = form 的字数上限，超出时指出位置
cli-render-draft = 会被拒收的信也写出来，每页印上“草稿”
cli-render-force = 覆盖不是本程序写出的同名文件

cli-check = 检查案情文件
cli-check-cases = 案情文件，可以有几个；- 为标准输入
cli-check-format = 输出格式：human 或者 json（格式见 docs/check-format.md）；不写时为 human
cli-check-explain = 说明一条规则：内容、依据的条文、怎样办
cli-check-rules = 列出全部受理规则
cli-check-style = { cli-render-style }
cli-check-font = { cli-render-font }
cli-check-system_fonts = { cli-render-system_fonts }
cli-check-templates = 自己的模板文件夹
cli-check-summary = { $file }：{ $errors } 处错误，{ $warnings } 处提醒
cli-check-letter = { "  " }{ $n }. { $letter }：{ $status }
cli-more-findings = 还有 { $count } 处没有列出；请先改好上面这些。

cli-init = 写出一个带说明的案情文件
cli-init-file = 文件名，不写时为 case.toml；- 为标准输出
cli-init-force = 覆盖已有的文件
cli-init-done = 已写出 { $file }。填写之后运行：tousu check { $typed }

cli-templates = 列出、显示、导出、检查信件模板
cli-templates-list = 列出内置模板
cli-templates-show = 显示一个模板
cli-templates-show-name = 模板名，例如 zh-Hans/merchant
cli-templates-export = 把全部模板导出到文件夹，供修改后用 --templates 代替
cli-templates-export-dir = 文件夹
cli-templates-export-force = 覆盖已有的文件
cli-exported = 已导出 { $count } 个模板到 { $dir }
cli-no-template = 没有名为“{ $name }”的模板；tousu templates list 列出全部
cli-templates-none-used = { $dir } 里没有与内置模板同名的模板，信件全部照内置模板写；`tousu templates list` 列出名称，例如 zh-Hans/merchant.dj

cli-fonts = 列出字体；加 --text 说明每个字由哪一种字体印出
cli-fonts-text = 要查的字：逐字列出码位，以及简体、繁体信件各取自哪一种字体
cli-fonts-font = { cli-render-font }
cli-fonts-system_fonts = { cli-render-system_fonts }
cli-fonts-none = 没有字体有这个字
cli-fonts-private-use = 自造字码位，不印
cli-fonts-right-to-left = 不能排印：从右向左的文字
cli-fonts-joining = 不能排印：字母要连写、变形的文字
cli-font-role-song-sc = 宋体：简体正文
cli-font-role-song-sc-bold = 小标宋：简体标题
cli-font-role-fangsong = 仿宋：公文版式的正文
cli-font-role-hei-sc = 黑体：简体小标题、栏目名
cli-font-role-kai-sc = 楷体：二级小标题；☐ ☑ ☒ ✗
cli-font-role-ming-tc = 明体：繁体正文
cli-font-role-hei-tc = 黑体：繁体标题、小标题、栏目名
cli-font-role-rare = 人名用的罕见字
cli-font-refused = 不能用 { $file } 印信：{ $why }
cli-font-damaged = 不是 OpenType 字体，或者已经损坏
cli-font-no-such-face = 其中只有 { $count } 种字体，第一种写作 文件名#0
cli-font-forbidden = 字体的许可字段（OS/2 fsType）不允许嵌入
cli-font-no-outlines = 没有 PDF 可以使用的轮廓（点阵字体、彩色字体，或者 CFF2 轮廓的可变字体）
cli-other-region = “{ $characters }”印的是 { $font } 的字形，属于另一种字形标准：本信所用的字体没有这个字
cli-fonts-licenses = 印出字体许可证全文

cli-error = 错误
cli-refused = 会被拒收
cli-at-risk = 有风险
cli-advice = 提示
cli-no-rule = 没有代码为“{ $code }”的规则；tousu check --rules 列出全部
cli-letter-refused = 第 { $n } 封没有写出（{ $letter }）：会被拒收。改正之后再写，或者加 --draft 写成草稿
cli-warning = 提醒
cli-hint = 建议
cli-basis = 依据
cli-error-line = 错误：{ $text }
cli-warning-line = 提醒：{ $text }
cli-from-variable = 这是环境变量 { $variable } 指定的
cli-epoch-misread = 环境变量 { $variable } 的“{ $value }”不是 1970 年以来的秒数，仍用电脑的日期
cli-allowed = { "  " }可以写：{ $list }
cli-did-you-mean = { "  " }是不是 { $suggestion }？
cli-try-help = { "  " }tousu --help 列出全部命令和选项。
cli-unknown-argument = 不认识的参数 { $argument }
cli-unknown-command = 没有“{ $value }”这个命令
cli-missing-value = { $argument } 后面缺少内容
cli-invalid-value = { $argument } 不能是“{ $value }”
cli-missing-argument = 缺少 { $argument }
cli-missing-command = 缺少命令
cli-given-twice = { $argument } 写了两次
cli-nothing-behind = { $argument } 只能写一个，后面不再写文件或者命令
cli-not-together = { $argument } 与 { $other } 不能同时用
cli-other-ending = --out { $file } 的扩展名与 --format { $format } 不符；请改正其中一个
cli-argument-not-utf8 = 有的参数不是 UTF-8 编码；文件名不是 UTF-8 的，请改名

cli-cannot-read = 读不了 { $file }：{ $why }
cli-cannot-write = 写不了 { $file }：{ $why }
cli-too-large = { $file } 太大：最多读 16 MB
cli-not-utf8 = { $file } 不是 UTF-8 编码；请在编辑器里另存为 UTF-8
cli-not-text = { $file } 不是文字文件；这里要的是用记事本一类的编辑器写的 .toml 文件
cli-io-not-found = 没有这个文件或者文件夹
cli-io-denied = 没有权限
cli-io-is-folder = 这是文件夹，不是文件
cli-io-not-folder = 应为文件夹的地方是一个文件
cli-io-read-only = 磁盘是只读的
cli-io-full = 磁盘已满
cli-io-not-utf8 = 不是 UTF-8 编码的文字
cli-exists = { $file } 已经存在；要覆盖请加 --force
cli-not-ours = { $file } 已经存在，且不是本程序写出的，或者写出之后改动过；要覆盖请加 --force，或者写到别处
cli-duplicate-output = 两封信的文件名都是 { $file }；请给两个案情文件写上不同的 id
cli-written = 已写出 { $file }
cli-unchanged = 没有变化 { $file }
cli-nothing-to-write = 没有可写出的文件；12321 和 12345 的文本没有 PDF，请用 --format text 或者 form
cli-no-such-letter = { $file } 里没有{ $letters }；要写的，在文件里加上 [[letter]]（to = "{ $entry }"），否则改 --to
cli-stdout-one = 标准输出只能写一个文件，这里有 { $count } 个；请用 --to、--script、--format 选出一个
cli-overrun = { $name } 共 { $chars } 字，超出 { $over } 字；从这一句起超出：{ $sentence }
cli-converted = 转换 { $from }→{ $to }（也可作 { $others }）：{ $context }
cli-converted-unsure = 转换 { $from }→{ $to }（也可作 { $others }，请核对）：{ $context }
cli-pdf-error = 写不出 PDF：{ $why }
cli-template-error = 模板 { $name } 有误
cli-template-error-why = 模板 { $name } 有误；模板引擎的说明（英文）：{ $why }
cli-template-why = 模板引擎的说明（英文）：{ $why }
cli-template-citation = 模板 { $name } 引用的法条“{ $notation }”有误：{ $why }
cli-template-markup = 模板 { $name } 里有信件不用的标记：{ $what }
cli-template-untitled = 模板 { $name } 是空的，或者没有标题；标题写成一行 # 文字
