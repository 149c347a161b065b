# 機關的名錄：指令、發現的問題、各類機關的用途。

cli-offices = 列出、尋找機關、熱線和網上管道
cli-offices-query = 要找的詞：省名、號碼、名稱，簡體繁體都可以；幾個詞須都出現；不寫時每條一行列出全部
cli-offices-kind = 只列這些種類，以逗號分開：bureau、appeal-centre、regulator、association、hotline、channel
cli-offices-format = 格式：table（閱讀用）或 json；不寫時為 table
cli-offices-offices = 自己的名錄：一個 TOML 檔案，或者放這種檔案的資料夾；編號相同的代替內建的
cli-check-offices = 自己的機關名錄：一個 TOML 檔案，或者放這種檔案的資料夾
cli-render-offices = 自己的機關名錄：一個 TOML 檔案，或者放這種檔案的資料夾

cli-offices-head = { $name }（{ $id }）
cli-offices-purpose = { "  " }用途：{ $value }
cli-offices-number = { "  " }電話：{ $value }
cli-offices-web = { "  " }網址：{ $value }
cli-offices-web-marked = { "  " }網址：{ $value }（{ $support }）
cli-offices-web-source = { "  " }網址來源：{ $value }
cli-offices-email = { "  " }電子郵件：{ $value }
cli-offices-address = { "  " }地址：{ $value }
cli-offices-merged = { "  " }已併入：{ $value }
cli-offices-note = { "  " }說明：{ $value }
cli-offices-source = { "  " }來源：{ $value }
cli-offices-checked = { "  " }核對：{ $checked }（{ $support }）
cli-offices-old = { "  " }這一條核對於 { $checked }，已經超過一年，使用之前請再核對。
cli-offices-old-mark = （已逾一年）
cli-offices-none = 沒有找到「{ $query }」；tousu offices 列出全部

office-bureau =
    .purpose = 舉報違反電信管理規定的行為（外呼營銷、碼號出租、未經許可經營等）
office-appeal-centre =
    .purpose = 用戶與本人的電信運營商之間的申訴；須先向運營商投訴
office-regulator =
    .purpose = 向市場監督管理部門投訴、舉報
office-association =
    .purpose = 消費爭議的投訴和調解
office-hotline =
    .purpose = 熱線
office-channel =
    .purpose = 網上管道
office-support-verified = 已核實
office-support-secondary = 轉引，未見原文
office-support-usual = 類推的通常名稱
office-support-own = 自己的記錄

finding-association-unknown = { $letter }：不能由地名得出消費者組織的名稱
    .label = 各地叫法不同：消費者協會、消費者委員會、消費者權益保護委員會
    .hint = 用 office = "…" 寫全稱，或者在自己的名錄裡加上這個地方的一條（kind = "association"）。
    .sheet = 在寫消費者協會名稱的那一欄寫全稱。
finding-duplicate-office = 編號「{ $id }」出現了兩次
    .label = 一個檔案裡每個編號只能用一次
finding-office-built = { $letter }：「{ $office }」是由地名拼成的，寄出之前請核對
    .label = 有的地方沒有這個名稱的局（開發區、合併的區縣）
    .hint = 核對之後寫上 office = "…"，就不再提醒。
    .sheet = 核對之後在機關的那一欄寫上這個全稱，就不再提醒。
finding-office-old = { $letter }：「{ $office }」的名稱和地址核對於 { $checked }，已經超過一年
    .label = 寄出之前請再核對
    .hint = 在自己的名錄裡寫上同一編號的新記錄，就代替這一條。
finding-office-usual = { $letter }：「{ $office }」是類推的通常名稱，寄出之前請核對
    .label = 照別省核實過的名稱類推，本身沒有核實
    .hint = 核對之後寫上 office = "…"，就不再提醒。
    .sheet = 核對之後在機關的那一欄寫上這個全稱，就不再提醒。
finding-place-incomplete = { $letter }：{ $field } 的「{ $value }」不是全稱
    .label = 寫全稱，連同最後的市、自治州、地區、盟，或者區、縣、市、旗
finding-place-missing = { $letter }：只憑寫出的地名還不知道寄給哪個機關，缺少 { $field }
    .label = 加上 { $field } = "…"，或者用 office = "…" 寫全稱
    .hint = { $field ->
        [province] 每省一個局，寫省名就夠，例如 province = "廣東"。
        [city] 例如 city = "南京市"。
       *[district] 由縣級局受理，寫區、縣或者縣級市，例如 district = "鼓樓區"；不設區的市寫在 district，例如 district = "東莞市"。
    }
    .sheet = 在商家所在省、市、區的各欄補上，或者在機關的那一欄寫全稱。
finding-unknown-province = 沒有名為「{ $value }」的省、自治區、直轄市
    .label = 可以寫：{ $allowed }
    .did-you-mean = 是不是{ $suggestion }？
