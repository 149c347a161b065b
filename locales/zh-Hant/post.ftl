# 信封、開窗信封的首頁、地址標籤：印在上面的字、指令、發現的問題。

post-to = { $name }（收）
post-joint = { $name }等{ $count }人
post-by-registered = 掛號
post-by-ems = 特快專遞
post-contents = 內件：{ $title }
post-list = 內件
post-sent-by = 寄件人：{ $name }　{ $address }
post-title-envelope = 信封
post-title-window = 開窗信封首頁
post-title-labels = 地址標籤

post-part-address = 收件人地址
post-part-name = 收件人名稱
post-part-sender-address = 寄件人地址
post-part-sender-name = 寄件人姓名
post-part-service = 寄遞方式
post-part-contents = 內件
post-part-list = 內件清單
post-part-instructions = 說明

post-calibration = 校準頁：{ $size } 信封
post-calibration-words =
    依實際大小（100%，不縮放）列印在一張白紙上，送紙的方向和位置與信封相同。紙的左上角與信封的左上角對齊，對著光看。
    左上角六個十字是六位數字的中心。若信封上印好的方框中心比十字偏右、偏下，把偏差的毫米數加到 --code-origin 的兩個數上，偏左、偏上則減去；方框的間距用 --code-pitch 寫明。不寫時的 20,11 和 10 是推測，標準只在圖中給出。
    標尺若與信封邊緣對不齊，先調整印表機的送紙和邊距。其餘細線是各區的界線，不會印在信封上。

finding-envelope-no-name = { $letter }：沒有收件人的名稱
    .label = 信封上沒有收件人
    .hint = 寫上 { $field }；只要其他的信的，pack、envelope 用 --to。
    .sheet = 在登記表裡補上，或者從[[letter]]一欄裡刪去這封信。
finding-envelope-no-address = { $letter }：沒有收件人的地址
    .label = 「{ $name }」寄到哪裡
    .hint = 寫上 { $field }（從省、市寫到門牌號）；只要其他的信的，pack、envelope 用 --to。
    .sheet = 在登記表裡補上，或者從[[letter]]一欄裡刪去這封信。
finding-envelope-no-postcode = { $letter }：沒有收件人的郵遞區號（六位）
    .label = 「{ $name }」的六位編碼空著不印
    .hint = 寫上 { $field }，或者手寫在信封的方框裡。
finding-envelope-anonymous = { $letter }：匿名舉報，信封上不印寄件人
    .label = 無法投遞時退不回來
finding-envelope-withheld = { $letter }：收件人不應看到寄件人的地址，信封上不印
    .label = 無法投遞時退不回來
    .hint = 寧可讓對方知道地址的，加上 --sender。
finding-envelope-no-return = { $letter }：沒有寄件人的地址，信封上只印姓名
    .label = 無法投遞時退不回來
    .hint = 寫上 complainant.address 和 complainant.postcode。
finding-envelope-too-long = { $letter }：{ $part }放不下
    .label = 「{ $text }」用最小的字也放不下
    .hint = 把它寫短，或者換大一些的信封（--size）、標籤（--labels）。

finding-labels-length = 「{ $value }」不是長度
    .label = { $field } 以公釐計
    .hint = 只寫數字，例如 { $field } = 37 或者 42.4。
finding-labels-range = { $field } 是 { $value }，應當在 { $least } 和 { $most } 之間
    .label = 超出範圍
    .hint = 長度都以公釐計；docs/envelopes.md 裡有說明。
finding-labels-overlap = { $field } 是 { $value }，比標籤的 { $side }（{ $length }）小
    .label = 標籤會重疊
    .hint = 這是從一個標籤的邊到下一個標籤同一邊的距離，不小於標籤本身。
finding-labels-outside = 標籤超出紙張：到 { $reach } 公釐，A4 紙只有 { $page } 公釐
    .label = { $field } 太多，或者標籤、邊距太大
    .hint = 用尺量一張標籤紙，核對各個數字。
finding-labels-padding = { $field } 是 { $value }，標籤上沒有地方印字
    .label = 兩邊的空白加起來不小於 { $side }
    .hint = 寫小一些，例如 4。

cli-envelope = 寫出信封、開窗信封的首頁或者地址標籤
cli-envelope-cases = 案情檔案，可以有幾個；- 為標準輸入
cli-envelope-to = 只寫給這些對象，以逗號分開，同 render；不寫時為每封紙本的信
cli-envelope-size = 信封：dl（220×110公釐）、zl（230×120，不寫時）、c5（229×162，對摺一次）、c4（324×229，不摺疊，附件多時用）、b6（176×125）；尺寸依 GB/T 1416-2003
cli-envelope-window = 寫開窗信封的首頁，不寫信封：dl、zl 或 c5；地址露在窗裡，左邊有摺疊標記
cli-envelope-labels = 寫地址標籤，不寫信封：3x8、3x7、2x7，或者自己的 .toml 檔案（見 docs/envelopes.md）
cli-envelope-start = 標籤紙上第一個空著的標籤，從 1 起逐行數；不寫時為 1
cli-envelope-calibrate = 寫出校準頁，放在信封上對照
cli-envelope-by = 印上寄遞方式：registered（掛號）、ems（特快專遞）
cli-envelope-no_contents = 不印「內件：……」
cli-envelope-sender = 收件人不應看到的寄件人地址也印；匿名舉報除外
cli-envelope-code_origin = 收件人郵遞區號第一位的中心，從信封左邊、上邊量起的公釐數；不寫時為 20,11，這是推測，請用 --calibrate 核對
cli-envelope-code_pitch = 編碼各位中心的間距，公釐；不寫時為 10，這是推測
cli-envelope-script = 寫成簡體還是繁體，以逗號分開：zh-Hans、zh-Hant；不寫時為案情檔案裡的第一種
cli-envelope-format = 格式：pdf
cli-envelope-out = 輸出資料夾，不寫時為 letters；- 為標準輸出
cli-envelope-templates = 自己的範本資料夾；內件的名稱取自信的標題
cli-envelope-offices = { cli-render-offices }
cli-envelope-font = { cli-render-font }
cli-envelope-system_fonts = { cli-render-system_fonts }
cli-envelope-force = 覆寫不是本程式寫出的同名檔案
cli-envelope-code-outside = --code-origin 和 --code-pitch 使數字超出信封左上角 90×26 公釐的機器閱讀區，或者互相重疊；不寫時為 20,11 和 10
cli-envelope-start-beyond = --start { $start } 超出標籤紙：一張只有 { $count } 個標籤；從 1 到 { $count } 逐行數
cli-envelope-no-letter = { $file } 裡沒有要郵寄的信
