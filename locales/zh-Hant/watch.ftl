# tousu watch 和 --open。

cli-watch = 存檔就重寫信件：案情檔案和它用到的檔案一有變化，重新檢查並寫出
cli-watch-cases = 案情檔案，一個或者幾個
cli-watch-to = { cli-render-to }
cli-watch-format = { cli-render-format }
cli-watch-script = { cli-render-script }
cli-watch-out = 輸出資料夾；不寫則是 letters
cli-watch-templates = { cli-render-templates }
cli-watch-offices = { cli-render-offices }
cli-watch-style = { cli-render-style }
cli-watch-font = { cli-render-font }
cli-watch-system_fonts = { cli-render-system_fonts }
cli-watch-compact = { cli-render-compact }
cli-watch-draft = { cli-render-draft }
cli-watch-force = { cli-render-force }
cli-watch-width = { cli-render-width }
cli-watch-max_chars = { cli-render-max_chars }
cli-watch-open = 第一次寫好之後，用系統的程式開啟
cli-render-open = 寫好之後用系統的程式開啟；超過 3 個檔案的，開啟資料夾
cli-pack-open = 做好之後用系統的程式開啟；超過 3 個檔案的，開啟資料夾

watch-no-stdout = tousu watch 要的是檔案，寫出的也是檔案；不能用 -
watch-polling = 系統不能通知檔案的變化，改為每秒查看一次
watch-waiting = 正在留意 { $count } 個檔案，存檔之後重寫；按 Ctrl-C 結束
watch-round = ──────── { $time } 有變化
watch-good = { $time } 寫好（{ $took } 毫秒）
watch-kept = { $time } 有錯誤，上次寫好的信件沒有動（{ $took } 毫秒）

open-no-stdout = --open 不能與 --out - 一起用：沒有寫出檔案
open-folder = 有 { $count } 個檔案，開啟資料夾 { $dir }
open-failed = 無法開啟 { $file }：{ $why }
