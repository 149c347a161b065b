# Packs: tousu pack. `finding-exhibit-CODE` is why a file of the case is not printed.

cli-pack = 寫出裝進信封的全部材料：信件、證據目錄、證據、授權文件，以及寄件人自留的核對單
cli-pack-cases = 案情檔，可以有幾個；- 為標準輸入，這時證據檔從目前的資料夾找起
cli-pack-to = 只做這幾封，以逗號分開，寫法同 render
cli-pack-script = 寫成簡體還是繁體，以逗號分開：zh-Hans、zh-Hant；不寫時依案情檔
cli-pack-out = 輸出資料夾，不寫時為 packs
cli-pack-templates = 自己的範本資料夾，同名檔案代替內建範本
cli-pack-offices = 自己的機構記錄，檔案或者資料夾，與內建的一併使用
cli-pack-style = 版式：letter（書信）、official（公文）或者自己的 .toml 檔
cli-pack-font = 自己的字型檔，內建字型沒有的字從中取；可以寫多次
cli-pack-system_fonts = 不能與 pack 合用：幾封信合訂一冊，字型要事先確定；請用 --font
cli-pack-compact = 末頁只剩幾行時改用稍小的字，省去一頁
cli-pack-draft = 會被拒收的信也寫出來，每頁印上「草稿」
cli-pack-force = 覆蓋不是本程式寫出的同名檔案
cli-pack-allow_outside = 也讀取案情檔所在資料夾以外的檔案，並跟隨符號連結

cli-batch-pack = 郵寄的信連同證據、授權文件和核對單，每封做成 .pack.pdf 和 .keep.pdf，代替單獨的 PDF
cli-batch-allow_outside = 與 --pack 合用：也讀取表格所在資料夾以外的證據檔

cli-pack-size = 信封的大小：dl、zl、c5、c4、b6；不寫時，五張紙以內用 zl（三折），更多的用 c4（不折）
cli-pack-by = 信封上寫明：registered（掛號）或者 ems（特快專遞）
cli-pack-sender = 收件人不應看到寄件人地址的，信封上也印
cli-pack-code_origin = 郵政編碼第一位數字中心的位置，從信封左上角起，毫米；見 envelope --calibrate
cli-pack-code_pitch = 郵政編碼各位數字的間距，毫米

batch-handover = 掛號交寄清單（{ $letters } 封）：{ $list }；填好掛號號碼和日期以後：tousu sent --import { $list } { $intake }

batch-handover-sheet = 掛號交寄清單（{ $letters } 封）：{ $list }；號碼和日期請填在登記表 { $intake } 的「已寄」各欄
batch-handover-kept = { $list } 裡已經填有號碼或者日期，沒有改動；要重新寫出交寄清單，請先用 tousu sent --import 登記，再加 --force

pack-system-fonts = pack 不能與 --system-fonts 合用；缺字時請用 --font 指明字型檔
pack-no-stdout = pack 寫出的是幾個檔案，--out 應為資料夾
pack-no-letter = { $file }：沒有可以郵寄的信；請在 [[letter]] 裡寫明收件對象，或者改 --to

finding-exhibit-empty = 證據檔「{ $file }」是空的
    .label = 長度為零
    .hint = 請重新匯出或者複製這個檔案。
finding-exhibit-unknown = 認不出「{ $file }」是什麼檔案
    .label = 按內容識別，不看檔名
    .hint = 可以用 PNG、JPEG、WebP、HEIC 圖片，PDF，以及錄音錄影。
finding-exhibit-unsupported = 「{ $file }」是 { $format }，不能列印
    .label = 格式不支援
    .hint = 請另存為 PDF、PNG 或者 JPEG。
finding-exhibit-recording = 「{ $file }」是錄音或者錄影（{ $format }），不是圖片
    .label = 格式不支援
    .hint = 請給一張 PNG 或者 JPEG 圖片。
finding-exhibit-truncated = 證據檔「{ $file }」不完整
    .label = 檔案的末尾缺失
    .hint = 多半是沒有傳完，請重新匯出原檔案。
finding-exhibit-damaged = 證據檔「{ $file }」已經損壞
    .label = 讀不出來
    .hint = 請重新匯出，或者打開後截圖。
finding-exhibit-too-many-pixels = 圖片「{ $file }」太大：{ $width }×{ $height } 像素
    .label = 至多 { $most } 像素
    .hint = 請先縮小，或者裁成幾張；列印在 A4 紙上用不到這麼多像素。
finding-exhibit-too-many-bytes = 證據檔「{ $file }」太大：{ $bytes } 位元組
    .label = 至多 { $most } 位元組
    .hint = 請先壓縮，或者只留下有關的幾頁。
finding-exhibit-encrypted = PDF 檔「{ $file }」有密碼
    .label = 打不開
    .hint = 請用閱讀器打開後，另存或者列印為沒有密碼的 PDF。
finding-exhibit-no-pages = PDF 檔「{ $file }」沒有頁面
    .label = 沒有可以列印的內容
    .hint = 請重新匯出。
finding-exhibit-cyclic-pages = PDF 檔「{ $file }」的頁面結構自相循環
    .label = 讀不出來
    .hint = 請用閱讀器打開後，另存或者列印為新的 PDF。
finding-exhibit-too-many-pages = 「{ $file }」的頁數太多
    .label = 至多 { $most } 頁
    .hint = 請只留下有關的幾頁。
finding-exhibit-bomb = 「{ $file }」解壓之後大得不合常理
    .label = 沒有讀取
    .hint = 請用閱讀器打開後，另存或者列印為新的檔案。
finding-exhibit-outside = 「{ $file }」不在案情檔的資料夾裡
    .label = 沒有讀取
    .hint = 請把檔案複製到案情檔旁邊，寫相對的路徑；確實要讀取別處的檔案，加 --allow-outside。
finding-exhibit-link = 「{ $file }」是符號連結，或者經過符號連結
    .label = 沒有讀取
    .hint = 請把檔案本身複製到案情檔旁邊；確實要跟隨連結，加 --allow-outside。
finding-exhibit-not-a-file = 「{ $file }」不是普通檔案
    .label = 是資料夾或者裝置
    .hint = 請寫到檔名；幾個檔案寫成 file = ["1.jpg", "2.jpg"]。
finding-exhibit-not-found = 找不到「{ $file }」
    .label = 在 { $folder } 裡沒有
    .hint = 路徑從案情檔（標準輸入時為目前）的資料夾算起，用 / 分隔，大小寫要一致。
finding-exhibit-unreadable = 讀不出「{ $file }」：{ $why }
    .label = 沒有讀取
finding-exhibit-pages = 證據「{ $id }」寫明 { $stated } 頁，檔案有 { $found } 頁
    .label = 證據目錄按檔案的頁數寫
    .hint = 請核對檔案是否齊全；很長的截圖按列印的頁數計算。可以改正或者刪去 pages。
finding-exhibit-transcript = 錄音錄影「{ $id }」沒有文字整理稿
    .label = 只印出檔名、時長和 SHA-256
    .hint = 請把對話逐句寫在 transcript = """…""" 裡，一句一行。
finding-exhibit-seconds = 錄音錄影「{ $id }」寫明 { $stated } 秒，檔案有 { $found } 秒
    .label = 請核對
    .hint = 請改正 seconds，或者刪去這一行，由程式從檔案裡讀出。
finding-exhibit-undrawn = PDF 檔「{ $file }」裡填寫的內容沒有固定在頁面上
    .label = 列印出來會是空白
    .hint = 請用閱讀器打開後，列印為新的 PDF。
finding-exhibit-anonymous = 匿名舉報附有證據檔：{ $list }
    .label = 圖片裡可能有舉報人的姓名、電話、訂單編號
    .hint = 請逐頁檢查，遮蓋之後再附，或者在 letters 裡不列這封信。
finding-exhibit-imported = 證據「{ $id }」裡的 PDF 頁面按原樣放入
    .label = 整份檔案不聲明符合 PDF/A 和 PDF/UA
    .hint = 列印和郵寄不受影響；要長期存檔的，請把這些頁面另存為圖片。
