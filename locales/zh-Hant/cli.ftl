# The command line: help, errors, what was done.

cli = 從一個案情檔案寫出正式的中文投訴信（PDF 與純文字，簡體與繁體），全部在本機完成。
cli-greeting =
    tousu（投訴）從一個案情檔案寫出正式的中文投訴信。可以這樣開始：

      tousu new case.toml       回答幾個問題，寫出並檢查案情檔案
      tousu render case.toml    寫出信件，放在 letters 資料夾
      tousu pack case.toml      連同證據和信封，可以列印郵寄

    tousu --help 列出全部指令。
cli-usage = 用法：
cli-usage-options = [選項]
cli-usage-command = 指令
cli-commands = 指令
cli-arguments = 引數
cli-options = 選項
cli-help = 顯示說明
cli-version = 顯示版本
cli-lang = 介面語言：zh-Hans、zh-Hant 或 en；不寫時依環境而定
cli-color = 彩色：auto、always 或 never

cli-render = 寫出信件
cli-render-cases = 案情檔案，可以有幾個；- 為標準輸入
cli-render-to = 只寫給這些對象，以逗號分開：merchant、platform、association、regulator-complaint、regulator-report、carrier、bureau-appeal、bureau-report、spam-centre、hotline、reminder、rescission、review-advice
cli-render-format = 格式，以逗號分開：pdf、text（閱讀用）、form（貼上到網頁表單用，一段一行）；不寫時為 pdf,text
cli-render-script = 寫成簡體還是繁體，以逗號分開：zh-Hans、zh-Hant；不寫時依案情檔案
cli-render-out = 輸出資料夾，不寫時為 letters；- 為標準輸出
cli-render-templates = 自己的範本資料夾，同名檔案代替內建範本
cli-render-style = PDF 的版式：letter（書信）、official（公文，GB/T 9704-2012）或者自己的 .toml 檔案；不寫時依環境變數 TOUSU_STYLE，沒有則為 letter
cli-render-compact = 末頁只剩幾行時改用稍小的字，省去一頁
cli-render-font = 自己的字型檔，內建字型沒有的字從中取；可以寫多次；檔名#1 是字型集裡的第二種
cli-render-system_fonts = 其他字型都沒有的字，也在已安裝的字型裡尋找；換一台電腦，印出的字形可能不同
cli-render-width = text 每行的寬度，一個漢字算 2；0 為不折行；不寫時為 72
cli-render-max_chars = form 的字數上限，超出時指出位置
cli-render-draft = 會被拒收的信也寫出來，每頁印上「草稿」
cli-render-force = 覆寫不是本程式寫出的同名檔案

cli-check = 檢查案情檔案
cli-check-cases = 案情檔案，可以有幾個；- 為標準輸入
cli-check-format = 輸出格式：human 或 json（格式見 docs/check-format.md）；不寫時為 human
cli-check-explain = 說明一條規則：內容、依據的條文、怎樣辦
cli-check-rules = 列出全部受理規則
cli-check-style = { cli-render-style }
cli-check-font = { cli-render-font }
cli-check-system_fonts = { cli-render-system_fonts }
cli-check-templates = 自己的範本資料夾
cli-check-summary = { $file }：{ $errors } 處錯誤，{ $warnings } 處提醒
cli-check-letter = { "  " }{ $n }. { $letter }：{ $status }
cli-more-findings = 還有 { $count } 處沒有列出；請先修正上面這些。

cli-init = 寫出一個帶說明的案情檔案
cli-init-file = 檔名，不寫時為 case.toml；- 為標準輸出
cli-init-force = 覆寫已有的檔案
cli-init-done = 已寫出 { $file }。填寫之後執行：tousu check { $typed }

cli-templates = 列出、顯示、匯出、檢查信件範本
cli-templates-list = 列出內建範本
cli-templates-show = 顯示一個範本
cli-templates-show-name = 範本名，例如 zh-Hans/merchant
cli-templates-export = 把全部範本匯出到資料夾，供修改後用 --templates 代替
cli-templates-export-dir = 資料夾
cli-templates-export-force = 覆寫已有的檔案
cli-exported = 已匯出 { $count } 個範本到 { $dir }
cli-no-template = 沒有名為「{ $name }」的範本；tousu templates list 列出全部
cli-templates-none-used = { $dir } 裡沒有與內建範本同名的範本，信件全部照內建範本寫；`tousu templates list` 列出名稱，例如 zh-Hans/merchant.dj

cli-fonts = 列出字型；加 --text 說明每個字由哪一種字型印出
cli-fonts-text = 要查的字：逐字列出碼位，以及簡體、繁體信件各取自哪一種字型
cli-fonts-font = { cli-render-font }
cli-fonts-system_fonts = { cli-render-system_fonts }
cli-fonts-none = 沒有字型有這個字
cli-fonts-private-use = 造字區碼位，不印
cli-fonts-right-to-left = 不能排印：從右向左的文字
cli-fonts-joining = 不能排印：字母要連寫、變形的文字
cli-font-role-song-sc = 宋體：簡體正文
cli-font-role-song-sc-bold = 小標宋：簡體標題
cli-font-role-fangsong = 仿宋：公文版式的正文
cli-font-role-hei-sc = 黑體：簡體小標題、欄位名稱
cli-font-role-kai-sc = 楷體：二級小標題；☐ ☑ ☒ ✗
cli-font-role-ming-tc = 明體：繁體正文
cli-font-role-hei-tc = 黑體：繁體標題、小標題、欄位名稱
cli-font-role-rare = 人名用的罕見字
cli-font-refused = 不能用 { $file } 印信：{ $why }
cli-font-damaged = 不是 OpenType 字型，或已經損壞
cli-font-no-such-face = 其中只有 { $count } 種字型，第一種寫作 檔名#0
cli-font-forbidden = 字型的授權欄位（OS/2 fsType）不允許嵌入
cli-font-no-outlines = 沒有 PDF 可以使用的外框（點陣字型、彩色字型，或 CFF2 外框的可變字型）
cli-other-region = 「{ $characters }」印的是 { $font } 的字形，屬於另一種字形標準：本信所用的字型沒有這個字
cli-fonts-licenses = 印出字型授權條款全文

cli-error = 錯誤
cli-refused = 會被拒收
cli-at-risk = 有風險
cli-advice = 提示
cli-no-rule = 沒有代碼為「{ $code }」的規則；tousu check --rules 列出全部
cli-letter-refused = 第 { $n } 封沒有寫出（{ $letter }）：會被拒收。改正之後再寫，或者加 --draft 寫成草稿
cli-warning = 提醒
cli-hint = 建議
cli-basis = 依據
cli-error-line = 錯誤：{ $text }
cli-warning-line = 提醒：{ $text }
cli-from-variable = 這是環境變數 { $variable } 指定的
cli-epoch-misread = 環境變數 { $variable } 的「{ $value }」不是 1970 年以來的秒數，仍用電腦的日期
cli-allowed = { "  " }可以寫：{ $list }
cli-did-you-mean = { "  " }是不是 { $suggestion }？
cli-try-help = { "  " }tousu --help 列出全部指令和選項。
cli-unknown-argument = 不認識的引數 { $argument }
cli-unknown-command = 沒有「{ $value }」這個指令
cli-missing-value = { $argument } 後面缺少內容
cli-invalid-value = { $argument } 不能是「{ $value }」
cli-missing-argument = 缺少 { $argument }
cli-missing-command = 缺少指令
cli-given-twice = { $argument } 寫了兩次
cli-nothing-behind = { $argument } 只能寫一個，後面不再寫檔案或者命令
cli-not-together = { $argument } 與 { $other } 不能同時用
cli-other-ending = --out { $file } 的副檔名與 --format { $format } 不符；請改正其中一個
cli-argument-not-utf8 = 有的引數不是 UTF-8 編碼；檔名不是 UTF-8 的，請改名

cli-cannot-read = 無法讀取 { $file }：{ $why }
cli-cannot-write = 無法寫入 { $file }：{ $why }
cli-too-large = { $file } 太大：最多讀 16 MB
cli-not-utf8 = { $file } 不是 UTF-8 編碼；請在編輯器裡另存為 UTF-8
cli-not-text = { $file } 不是文字檔案；這裡要的是用記事本之類的編輯器寫的 .toml 檔案
cli-io-not-found = 沒有這個檔案或者資料夾
cli-io-denied = 沒有權限
cli-io-is-folder = 這是資料夾，不是檔案
cli-io-not-folder = 應為資料夾的地方是一個檔案
cli-io-read-only = 磁碟是唯讀的
cli-io-full = 磁碟已滿
cli-io-not-utf8 = 不是 UTF-8 編碼的文字
cli-exists = { $file } 已經存在；要覆寫請加 --force
cli-not-ours = { $file } 已經存在，且不是本程式寫出的，或者寫出之後變更過；要覆寫請加 --force，或者寫到別處
cli-duplicate-output = 兩封信的檔名都是 { $file }；請給兩個案情檔案寫上不同的 id
cli-written = 已寫出 { $file }
cli-unchanged = 沒有變化 { $file }
cli-nothing-to-write = 沒有可寫出的檔案；12321 和 12345 的文字沒有 PDF，請用 --format text 或者 form
cli-no-such-letter = { $file } 裡沒有{ $letters }；要寫的，在檔案裡加上 [[letter]]（to = "{ $entry }"），否則改 --to
cli-stdout-one = 標準輸出只能寫一個檔案，這裡有 { $count } 個；請用 --to、--script、--format 選出一個
cli-overrun = { $name } 共 { $chars } 字，超出 { $over } 字；從這一句起超出：{ $sentence }
cli-converted = 轉換 { $from }→{ $to }（也可作 { $others }）：{ $context }
cli-converted-unsure = 轉換 { $from }→{ $to }（也可作 { $others }，請核對）：{ $context }
cli-pdf-error = 無法寫出 PDF：{ $why }
cli-template-error = 範本 { $name } 有誤
cli-template-error-why = 範本 { $name } 有誤；範本引擎的說明（英文）：{ $why }
cli-template-why = 範本引擎的說明（英文）：{ $why }
cli-template-citation = 範本 { $name } 引用的法條「{ $notation }」有誤：{ $why }
cli-template-markup = 範本 { $name } 裡有信件不用的標記：{ $what }
cli-template-untitled = 範本 { $name } 是空的，或者沒有標題；標題寫成一行 # 文字
