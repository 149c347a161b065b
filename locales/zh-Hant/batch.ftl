# Many cases at once: `tousu batch`.

cli-batch = 把一張登記表裡的案件一次全部寫成信
cli-batch-intake = 登記表（.csv、.xlsx、.ods、.xls），或者存放案情檔案的資料夾
cli-batch-out = 輸出資料夾，不寫則是 letters
cli-batch-dry_run = 只檢查、只寫檢查報告，不寫信
cli-batch-keep_going = 有錯誤的列跳過，其餘的照寫（不寫選項時就是這樣）
cli-batch-all_or_nothing = 只要有一列不能寫，就一封也不寫
cli-batch-resume = 接著寫：寫好了而且檔案完好的不再寫
cli-batch-changed = 只寫登記表裡更動過的列；寫好的檔案移走了、改過了，都不再寫
cli-batch-only = 只寫這些列：17,40-44；資料夾裡的案情檔案從1數起
cli-batch-shard = 分幾份同時寫，這是其中一份：2/8
cli-batch-sheet = 活頁簿裡工作表的名稱；不寫則是第一張
cli-batch-map = 對照檔：別處匯出的表格，各欄是什麼意思
cli-batch-format = 格式，用逗號分開：pdf、text（供閱讀）、form（貼到網頁表單用）；不寫則是 pdf,text
cli-batch-script = { cli-render-script }
cli-batch-style = PDF 的版式：letter（書信）、official（公文）或者自己的 .toml 檔案；不寫則看環境變數 TOUSU_STYLE，再看 tousu.toml
cli-batch-compact = { cli-render-compact }
cli-batch-font = { cli-render-font }
cli-batch-system_fonts = { cli-render-system_fonts }
cli-batch-templates = 自己的範本資料夾；不寫則看 tousu.toml
cli-batch-offices = { cli-render-offices }
cli-batch-require_review = 「覆核人」一欄空著的列不寫
cli-batch-draft = 會被拒收的信也寫出，每頁印「草稿」
cli-batch-report_format = 檢查報告的格式，用逗號分開：csv、json；不寫則兩種都寫
cli-batch-jobs = 同時用幾個執行緒；不寫則是處理器的個數
cli-batch-print = 另外寫出供一次列印的 print.pdf（雙面，每封信從正面開始）和 print-map.csv（哪封信在第幾頁、第幾張）
cli-batch-sort = print.pdf 裡信件的順序：row（按列）、recipient（按收信人）、postcode（按郵遞區號）；不寫則是 row
cli-batch-force = 覆寫不是本程式寫出的同名檔案
cli-batch-template = 寫一張空白登記表
cli-batch-template-format = 格式：xlsx 或者 csv；不寫則看 --out 的副檔名，沒有的是 xlsx
cli-batch-template-out = 檔案；- 是標準輸出
cli-batch-template-force = 覆寫同名檔案
cli-batch-reprint = 印表機卡紙之後：壞了的紙上是哪些信，怎樣重印
cli-batch-reprint-folder = 輸出資料夾，不寫則是 letters
cli-batch-reprint-sheets = 壞了的是第幾張紙，從1數起：12-14,30
cli-batch-reprint-file = 哪個檔案：print-2.pdf；只有一個時不用寫
cli-batch-merge = 把 --shard 分開寫的各份合在一起
cli-batch-merge-folders = 各份的輸出資料夾，一個或者幾個
cli-batch-merge-out = 合在哪個資料夾；不寫則是第一個

batch-checking = 已檢查 { $done } 列，每秒 { $rate } 列
batch-writing = 已處理 { $done } 列，共 { $total } 列，每秒 { $rate } 列，約剩 { $left } 秒
batch-printing = 已排印 { $done } 封，共 { $total } 封，每秒 { $rate } 封，約剩 { $left } 秒
batch-bar-checking = 檢查
batch-bar-writing = 寫信
batch-bar-printing = 排印
batch-column-row = 列
batch-column-cell = 儲存格
batch-column-heading = 標題
batch-column-case = 案號
batch-column-letter = 第幾封信
batch-column-severity = 輕重
batch-column-message = 問題
batch-column-hint = 怎麼辦
batch-column-citation = 依據
batch-what = { $severity }：{ $message } [{ $code }]
batch-hint = → { $hint }
batch-fill-in = 請填寫 { $cell }（{ $heading }）。
batch-add-column = 表格裡沒有這一欄：請加一欄，標題寫「{ $heading }」。
batch-more = 還有 { $count } 條，見 { $file }
batch-checked = 檢查了 { $rows } 列：{ $good } 列可以寫{ $partly ->
        [0] { "" }
       *[other] ，{ $partly } 列有的信會被拒收
    }{ $bad ->
        [0] { "" }
       *[other] ，{ $bad } 列有錯誤
    }
batch-report = 檢查報告（{ $count } 條）：{ $file }
batch-written = 寫了 { $rows } 列的 { $letters } 封信（{ $files } 個檔案），在 { $out }{ $left ->
        [0] { "" }
       *[other] ；{ $left } 列早已寫好
    }{ $failed ->
        [0] { "" }
       *[other] ；{ $failed } 列沒有寫成
    }
batch-printed = 供列印：{ $letters } 封信，雙面 { $sheets } 張紙，在 { $files }；哪封信在哪裡，見 { $map }
batch-printed-nothing = 沒有要列印的信
batch-stopped-checking = 檢查中途停下，什麼都沒有寫。重新開始：{ $next }
batch-nothing = 因為 --all-or-nothing，一封也沒有寫。改好表格之後：{ $next }
batch-dry-run = 這次只檢查，沒有寫信。要寫信：{ $next }
batch-intake-changed = 檢查之後登記表有更動，一封也沒有寫。重新開始：{ $next }
batch-lost = 中途停下，已寫出的信都是完整的。排除故障之後接著寫：{ $next }
batch-stopped = 已停下，手上的信都寫完了。接著寫：{ $next }
batch-mend = 改好表格之後，補寫其餘的信：{ $next }
batch-done = 全部寫完。以後表格有更動，只寫更動的列：{ $next }
batch-print-failed = 列印檔沒有寫成：{ $why }
batch-refused = { $file } 不能讀取：{ $why }
batch-threads = 開不了執行緒：{ $why }
batch-busy = 另一個 tousu batch 正在寫 { $out }；請等它寫完，或者用 --out 換一個資料夾
batch-template-done = 已寫出 { $file }：範例一列可以改寫，也可以刪去
batch-nothing-to-merge = 沒有可以合併的：{ $list } 裡沒有 manifest 和 report 檔案
batch-reprint = 重印這些信：在列印對話框裡給 { $file } 填頁碼 { $pages }
batch-reprint-rows = 或者重新寫出這些列的全部信件，給 tousu batch 加 --only { $rows }（表格裡的列沒有移動過的話）
batch-reprint-no-such = 沒有 { $file } 這個列印檔；--file 可以是 { $list }
batch-reprint-range = { $file } 的紙從第1張到第 { $last } 張
batch-reprint-gone = { $file } 不在了；給 tousu batch 加 --print 重新寫出
batch-reprint-no-map = 這個資料夾裡沒有列印對照表；給 tousu batch 加 --print 會寫出。
batch-only-none = --only 寫的列表格裡沒有；最後一列是第 { $last } 列，資料夾裡的案情檔案從1數起
batch-part-missing = 缺這幾份的報告，沒有合併：{ $list }。請把各份的資料夾都寫上；每一份要有 json 格式的檢查報告
batch-reprint-letter = 第 { $row } 列  { $case }  { $letter }  { $to }  第 { $pages } 頁
batch-reprint-which = 請用 --file 寫明是哪個檔案：{ $list }
batch-reprint-cut = 對照表裡沒有 { $file } 的第 { $sheets } 張：有的列被刪去了；給 tousu batch 加 --print 重新寫出
batch-merged = 合併了 { $count } 個 manifest 和 report，共 { $rows } 列，在 { $out }

batch-severity-error = 錯誤
batch-severity-refused = 會被拒收
batch-severity-at-risk = 可能被拒收
batch-severity-warning = 提醒
batch-severity-advice = 建議

finding-batch-same-id = 案號「{ $id }」與第 { $row } 列的相同，信件的檔名會重複
    .hint = 請改成不同的案號。
finding-batch-not-reviewed = 還沒有人覆核
    .hint = 覆核之後，請在「覆核人」一欄寫上姓名。
finding-batch-panic = 程式在這一列出錯：{ $why }
    .hint = 這是程式的毛病，請回報；其餘各列不受影響。
finding-batch-template = 範本 { $name } 寫不出這封信：{ $why }
    .hint = 請用 tousu templates check 檢查自己的範本。
finding-batch-template-untitled = 範本 { $name } 是空的，或者沒有標題
    .hint = 標題寫成一行 # 文字；用 tousu templates check 檢查自己的範本。
finding-batch-not-ours = { $file } 已經存在，且不是本程式寫出的，或者寫出之後變更過
    .hint = 請移走這個檔案，或者加 --force 覆寫。
finding-batch-pdf = PDF 寫不出：{ $why }
    .hint = 這是程式的毛病，請回報。
