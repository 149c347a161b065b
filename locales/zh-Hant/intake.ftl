# What is wrong on the way from a sheet to case files: message, and what to do.

finding-intake-bad-boolean = 「{ $value }」既不是「是」，也不是「否」
    .hint = 請寫：是、否。
finding-intake-bad-bytes = 這一格裡有 { $encoding } 中沒有的位元組
    .hint = 請重新輸入這一格，或者把整個檔案另存為「CSV UTF-8」。
finding-intake-bad-number = 「{ $value }」不是整數
    .hint = 只寫數字，不寫單位。
finding-intake-bad-word = 這一欄不能寫「{ $value }」
    .hint = 可以寫：{ $allowed }。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-intake-cannot-read = 檔案無法讀取：{ $why ->
        [not-found] { cli-io-not-found }
        [denied] { cli-io-denied }
        [is-folder] { cli-io-is-folder }
       *[other] { $why }
    }
finding-intake-cell-error = 這一格的公式出錯：{ $value }
    .hint = 請改正公式，或者直接填寫數值。
finding-intake-covered = 這一格與 { $cell } 合併，內容只在 { $cell } 裡：這一列的這一格是空的
    .hint = 請取消合併，逐列填寫。
finding-intake-date-in-text = 這裡應為文字，儲存格裡卻是日期或者時間 { $value }
    .hint = 試算表會把 3-5 變成日期：請把儲存格格式設為文字，重新輸入；本來就是日期的，不必改。
finding-intake-digits-lost = 數字 { $value } 太長：試算表只保留十五位，後面的已經丟失
    .hint = 請把儲存格格式設為文字，重新輸入。
finding-intake-duplicate-column = { $column } 欄「{ $heading }」與「{ $first }」意思相同，沒有讀取
    .hint = 請刪去其中一欄，或者在對照檔案的 ignore 裡寫上它。
finding-intake-empty = 裡面沒有案件
    .hint = 資料夾裡要有案情檔案（*.toml），表格的標題下面至少要有一列。
finding-intake-encoding = 檔案按 { $encoding } 讀取
    .hint = 文字不對的，請另存為「CSV UTF-8」。
finding-intake-extra-cells = 這一列比標題列多 { $count } 格
    .hint = 文字裡有分隔符號：請給這段文字加英文引號 "…"，或者把檔案另存為 XLSX。
finding-intake-heading-row = 標題在第 { $row } 列；以上各列不讀取
finding-intake-hidden-rows = 以下各列是隱藏的，仍然讀取：{ $rows }
    .hint = 不是案件的列，請刪去。
finding-intake-mapped-nowhere = 對照檔案裡的欄「{ $heading }」在表格裡沒有
    .hint = 請照表格裡的標題寫。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-intake-no-heading = { $cell } 上面沒有標題，沒有讀取
    .hint = 請給這一欄寫上標題，或者清空這一格。
finding-intake-no-headings = 前十列裡沒有本程式認識的標題
    .hint = 請使用登記表範本的標題，或者寫一個對照檔案（見 docs/batch.md）。
finding-intake-no-sheet = 沒有名為「{ $sheet }」的工作表
    .hint = 有：{ $allowed }。
finding-intake-not-a-sheet = 不讀取這種檔案
    .hint = 可以是存放案情檔案的資料夾，或者 .csv、.tsv、.txt、.xlsx、.ods、.xls 檔案。
finding-intake-not-a-workbook = 活頁簿無法讀取：{ $why }
    .hint = 請用試算表程式開啟，另存為不帶密碼的 XLSX。
finding-intake-not-utf8 = 案情檔案不是 UTF-8 編碼
    .hint = 請另存為 UTF-8。
finding-intake-office-twice = 同一地方的同一種信件有兩個機關
    .label = 這是第二個
finding-intake-open-quote = 這一列有一個英文引號 " 沒有配對
    .hint = 請刪去或者補上；引號裡面的引號寫成 ""。
finding-intake-other-sheets = 讀取的是工作表「{ $sheet }」；另外還有：{ $others }
    .hint = 要讀取別的工作表，請寫明它的名稱。
finding-intake-row-too-long = 從這裡起，一百萬位元組之內沒有換行
    .hint = 這不是表格：請重新儲存為 CSV 或者 XLSX。
finding-intake-scientific = 數字 { $value } 只剩開頭幾位
    .hint = 產生這個檔案的程式把它當成了數值：請在原來的程式裡把這一欄設為文字，重新儲存。
finding-intake-too-large = 檔案太大
    .hint = 請分成幾個：案情檔案不超過 16 MB，活頁簿解壓後不超過 1 GB；CSV 檔案不限。
finding-intake-unknown-column = { $column } 欄「{ $heading }」本程式不認識，沒有讀取
    .hint = 請使用登記表範本的標題，或者在對照檔案裡寫明它的意思；用不著的，寫在對照檔案的 ignore 裡。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-intake-unknown-field = 沒有「{ $field }」這一項
    .hint = 請寫登記表範本的標題，或者案情檔案的路徑，例如 complainant.name、fact[1].text。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-intake-unstored = 這一格是公式，檔案裡沒有存公式的結果
    .hint = 請用試算表程式開啟檔案並儲存，或者直接填寫數值。
finding-intake-zero-lost = 電話號碼 { $value } 好像丟了開頭的 0
    .hint = 如果是這樣，請寫成 { $suggestion }，並把儲存格格式設為文字。
