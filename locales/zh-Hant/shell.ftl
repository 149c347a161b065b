# 命令列上的一切：例子、環境變數、補全、手冊頁、tousu info。

cli-quiet = 只顯示錯誤和會被拒收之處
cli-verbose = 另外列出用了哪些範本、名錄、版式和字型，以及簡繁轉換時有一種以上寫法的字

cli-render-report = 在標準輸出列出寫出的檔案，供程式讀取：json（docs/json.md）
cli-pack-report = { cli-render-report }
cli-envelope-report = { cli-render-report }
cli-sent-report = { cli-render-report }
cli-fonts-format = 格式：table 或 json（docs/json.md）；不寫時為 table
cli-templates-list-format = { cli-fonts-format }

cli-info = 列出程式找到了什麼、在哪裡：設定、環境變數、內建資料的日期
cli-info-format = { cli-fonts-format }
cli-info-templates = { cli-render-templates }
cli-info-offices = { cli-render-offices }
cli-info-style = { cli-render-style }
cli-info-font = { cli-render-font }
cli-info-system_fonts = { cli-render-system_fonts }
cli-completions = 印出讓 shell 補全指令的指令碼
cli-completions-shell = bash、zsh、fish、powershell 或 elvish；不寫時依環境變數 SHELL
cli-man = 印出手冊頁，或者把全部指令的手冊頁寫到資料夾
cli-man-dir = 資料夾；不寫時在標準輸出印出 tousu(1)
cli-man-force = 覆寫不是本程式寫出的同名檔案

shell-examples = 例：
shell-variables = 每個長選項都有環境變數，--{ $option } 的是 { $variable }；tousu info -v 列出全部。
shell-which-shell = 環境變數 SHELL 沒有說明用的是哪一種；請寫出一種：{ $list }
shell-basis = { $what }：{ $value }（{ $origin }）
shell-basis-bare = { $what }（{ $origin }）

origin-built-in = 內建
origin-option = 選項 { $name }
origin-variable = 環境變數 { $name }
origin-configuration = 使用者的設定資料夾
origin-system = 系統

info-language = 介面語言
info-today = 今天
info-colour = 彩色
info-yes = 是
info-no = 否
info-goes-by = 設定：
info-templates = 範本
info-offices = 機關名錄
info-style = 版式
info-font = 字型
info-system-fonts = 已安裝的字型
info-data = 內建資料：
info-law = 法規：{ $instruments } 部，{ $articles } 條，{ $compiled } 整理；核對時最新的文本為 { $newest }
info-workdays = 工作日：{ $published } 年依國務院通知，{ $compiled } 整理
info-workdays-provisional = 工作日：{ $years } 年的通知尚未收錄，只有法定節假日，暫按週末推算
info-offices-data = 機關、熱線、網上管道：{ $count } 筆，{ $first } 查閱
info-offices-data-between = 機關、熱線、網上管道：{ $count } 筆，{ $first } 至 { $last } 查閱
info-fonts-data = 字型：{ $count } 種，{ $list }
info-conversion = 簡繁轉換 { $from }→{ $to }：{ $words } 詞，另有自訂 { $overrides } 詞；來源 { $source }
info-variables = 環境變數：
info-unknown-variable = { $name } 已設定，但沒有這個變數，不起作用
info-no-variable = 沒有設定 TOUSU_ 開頭的變數
info-all-variables = 加 -v 列出全部變數

man-manual = tousu 手冊
man-name = 名稱
man-synopsis = 用法
man-examples = 例
man-environment = 環境變數
man-environment-rule = 每個長選項都有環境變數；命令列上寫了選項的，以選項為準。設為空的變數等於沒有設定。開關寫 1、true、yes、on 或者 0、false、no、off。
man-variable-locale = 介面語言，沒有 --lang 和 TOUSU_LANG 時
man-variable-no-color = 設定後不用彩色，除非 --color 或者 TOUSU_COLOR 另有指定
man-variable-epoch = 代替系統時鐘的時刻：1970 年起的秒數（UTC）
man-variable-config = 使用者的設定資料夾所在；其中的 tousu/offices 是自己的機關名錄
man-exit = 結束代碼
man-see-also = 參見

exit-0 = 要做的都做了；讀取輸出的程式提前結束，也是 0
exit-1 = 案情檔案或者範本有錯誤，或者信會被拒收
exit-2 = 指令寫錯，或者環境變數的值不對
exit-3 = 成批寫信時，有的列沒有寫成
exit-4 = 檔案無法讀取或者寫入
exit-130 = 被使用者中止

example =
    寫出信件，只給商家和市場監管部門：
      tousu render case.toml --to merchant,regulator-complaint
    查看一條法規：
      tousu law xiaofa 55
example-render =
    寫出全部信件，放在 letters 資料夾：
      tousu render case.toml
    只寫給商家的，繁體，只要 PDF：
      tousu render case.toml --to merchant --script zh-Hant --format pdf --out 信件
    把貼上到網頁表單的文字印在終端機上：
      tousu render case.toml --to merchant --script zh-Hans --format form --out -
example-check =
    檢查一個案情檔案：
      tousu check case.toml
    說明一條規則：
      tousu check --explain samr-three-years
    檢查結果供程式讀取：
      tousu check case.toml --format json
example-watch =
    每次儲存案情檔案，就重新檢查、重新寫信：
      tousu watch case.toml --open
example-pack =
    每封信要寄的、自己留存的、信封，放在 packs 資料夾：
      tousu pack case.toml
    只要寄給商家的一封：
      tousu pack case.toml --to merchant --script zh-Hans
example-batch =
    先看登記表有沒有問題，不寫信：
      tousu batch 案件登記.xlsx --dry-run
    寫出沒有問題的各列的信：
      tousu batch 案件登記.xlsx --out letters
    改好登記表之後接著寫：
      tousu batch 案件登記.xlsx --out letters --resume
example-batch-template =
    寫出一張空的登記表：
      tousu batch template
    要 CSV，檔名自訂：
      tousu batch template --format csv --out 登記.csv
example-batch-reprint =
    第 1、2 張紙卡壞了，查是哪幾封信：
      tousu batch reprint letters --sheets 1-2
example-batch-merge =
    把分兩份寫的信合在一處：
      tousu batch merge 甲 乙 --out letters
example-envelope =
    每封信一個 ZL 信封：
      tousu envelope case.toml
    用大信封，按掛號信寄：
      tousu envelope case.toml --size c4 --by registered
    校準印表機：
      tousu envelope --calibrate --size zl
example-deadlines =
    列出期限：
      tousu deadlines case.toml
    放進日曆：
      tousu deadlines case.toml --format ics --out 期限.ics
example-next =
    列出下一步：
      tousu next case.toml
    把現在可以寄的信寫進案情檔案：
      tousu next case.toml --write
example-sent =
    給商家的信寄出了，先看會寫入什麼：
      tousu sent case.toml --to merchant --date 2026-11-20 --by 挂号信 --tracking XA00000000132 --dry-run
    寫入簽收日期：
      tousu sent case.toml --to merchant --date 2026-11-20 --received 2026-11-23
example-new =
    回答幾個問題，寫出案情檔案；可以隨時離開，再執行一次接著答：
      tousu new 健身卡.toml
    一行一行地問，適合螢幕閱讀軟體：
      tousu new 健身卡.toml --plain
    列出全部問題，供寫答案檔案用：
      tousu new --questions
example-schema =
    寫出供編輯器用的 JSON Schema：
      tousu schema --out case.schema.json
example-init =
    寫出一個帶說明的案情檔案：
      tousu init 美容儀.toml
example-law =
    列出收錄的法規：
      tousu law
    查看消費者權益保護法第五十五條：
      tousu law xiaofa 55
    在全部條文裡尋找：
      tousu law --grep 欺诈
example-templates =
    匯出範本，改好之後使用：
      tousu templates export 範本
      tousu render case.toml --templates 範本
example-templates-list =
    列出內建範本：
      tousu templates list
example-templates-show =
    顯示給商家的信的範本：
      tousu templates show zh-Hant/merchant
example-templates-export =
    匯出全部範本：
      tousu templates export 範本
example-templates-check =
    檢查改過的範本：
      tousu templates check 範本
example-templates-diff =
    程式更新之後，看自己的範本與內建的有什麼不同：
      tousu templates diff 範本
example-offices =
    尋找浙江省通信管理局：
      tousu offices 浙江
    列出全部熱線，供程式讀取：
      tousu offices --kind hotline --format json
example-fonts =
    查這幾個字由哪種字型印出：
      tousu fonts --text 張㐂鎔
example-info =
    列出現在的設定和資料：
      tousu info
    連同全部環境變數：
      tousu info -v
example-completions =
    bash：
      tousu completions bash > ~/.local/share/bash-completion/completions/tousu
    zsh（~/.zfunc 要在 fpath 裡，compinit 之前）：
      tousu completions zsh > ~/.zfunc/_tousu
    fish：
      tousu completions fish > ~/.config/fish/completions/tousu.fish
    PowerShell：
      tousu completions powershell >> $PROFILE
    elvish：
      tousu completions elvish >> ~/.config/elvish/rc.elv
example-man =
    閱讀手冊頁：
      tousu man | man -l -
    安裝全部手冊頁：
      tousu man ~/.local/share/man/man1
