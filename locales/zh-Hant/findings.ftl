# What is wrong with a case file: message, label under the caret, hint.

finding-after-value = 值的後面多了內容
    .label = 從這裡起多餘，或者有引號沒有配好
    .hint = 一行只寫一個值，後面不加標點；文字裡面要用引號時，請用中文引號 「 」。
finding-backslash = 英文引號裡的 \ 有特殊含義
    .label = 這樣寫讀不出來
    .hint = 請把 \ 改成 /，或者寫成 \\。
finding-bad-boolean = 是與否只能寫 true 或者 false
    .label = 應寫作 { $value }
finding-bad-comment = 說明文字要用 # 開頭
    .label = 應改為 #
finding-anonymous-identity = { $letter }要求匿名，但 { $field } 裡寫有「{ $word }」
    .label = 匿名的信裡不能出現投訴人的姓名、電話、地址和電子郵件
    .hint = 請改寫這一處，例如把姓名改為「本人」；或者用 letters 讓它不寫進這封信。
finding-bad-date = 日期的寫法不對
    .label = 應寫作 2026-09-03 這樣的日期
    .did-you-mean = 請寫作 { $suggestion }。
finding-bad-time = 時間的寫法不對
    .label = 應寫作 2026-09-03 10:21 這樣的日期和時間（24 小時制）
    .did-you-mean = 請寫作 { $suggestion }。
finding-bad-email = 電子郵件地址寫法不對
    .label = 應含有 @ 和網域名稱
finding-bad-credit-code = 統一社會信用代碼的檢查碼不對
    .label = 18 位，末位是檢查碼（GB 32100-2015）
    .hint = 請與營業執照或者平台公示的資訊逐字核對；不確定時可以刪去這一項。
finding-bad-id-number = 公民身份號碼的檢查碼不對
    .label = 18 位，末位是檢查碼（GB 11643）
    .hint = 信件中不會印出身份證號碼；不需要時請刪去這一項。
finding-bad-key = 鍵名「{ $key }」只能用英文字母、數字、- 和 _
    .hint = 鍵名見 tousu init 產生的範例檔案。
    .did-you-mean = 請寫作 { $suggestion }。
finding-bad-money = 「{ $value }」不是金額
    .label = 應寫作 1980、1980.00 或 "1,980.00"，至多兩位小數，不帶單位
    .did-you-mean = 請寫作 { $suggestion }。
finding-bad-number = { $field } 應為整數，不小於 { $least }
finding-bad-phone = 「{ $value }」不是電話號碼
    .label = 只能用數字、空格、-、+ 和括號
    .did-you-mean = 請寫作 "{ $suggestion }"。
finding-bad-postcode = 「{ $value }」不是郵政編碼
    .label = 應為 6 位數字，加引號
finding-claim-amount = 請求「{ $kind }」的金額與案情不符
    .label = { $kind ->
        [refund] 按案情至多 { $expected } 元
       *[other] 按案情應為 { $expected } 元
    }
    .hint = 退款不超過價款；預付款餘額等於預付總額減去已使用部分；增加賠償為價款的三倍，不足五百元的為五百元。
finding-claim-for-consumers-only = 經營者不能提出「{ $kind }」
    .label = 這項請求以消費者權益保護法為依據
    .hint = 為經營目的購買的，請刪去這項請求，改用 rescind、prepaid-balance、damages 等。
finding-claim-needs-amount = 請求「{ $kind }」沒有寫金額
    .hint = 請加上 amount = "金額"。
finding-claim-needs-party = 請求「{ $kind }」沒有寫向誰提出
    .hint = 請加上 of = "merchant"、"platform" 或者 "carrier"。
finding-claim-needs-text = 請求「{ $kind }」沒有寫內容
    .hint = 請加上 text = "……"。
finding-claim-takes-no-amount = 請求「{ $kind }」不帶金額
    .label = 請刪去金額，或者另立一項請求
finding-control-character = { $field } 裡有換行或者看不見的控制字元
    .label = 請刪去換行、Tab 和控制字元
finding-date-after-letter = { $field } 晚於信的日期
    .label = 信裡寫的事應當已經發生
    .hint = 信的日期是頂層的 date；不寫就是今天。
finding-date-order = { $field } 早於 { $other }
    .label = 先後次序不對
finding-declared-elsewhere = { $letter }不能聲明解除合同
    .label = 解除合同的通知應當到達對方當事人
    .hint = 只有寄給商家的 merchant、reminder、rescission 可以寫 declared；請刪去這一項。
finding-duplicate-evidence = 證據「{ $id }」列了兩次
    .label = 每項證據的 id 只能用一次
finding-duplicate-grievance = 投訴事由「{ $kind }」寫了兩次
    .label = 每種事由寫一次即可
finding-duplicate-key = 「{ $key }」寫了兩次
    .label = 前面已經有了
    .hint = 同一節裡每個鍵只能寫一次；如果是另一件事，請先另起一節，例如再寫一行 [[fact]]。
finding-duplicate-table = 「{ $table }」這一節寫了兩次
    .label = 前面已經有了
    .hint = 同類的內容有幾項時，每項都用雙括號開頭，例如 [[fact]]；只有一項的（如 [purchase]）請合併成一節。
finding-empty = { $field } 是空的
    .label = 請填寫
    .hint = 沒有這項內容時，請把整行刪去。
finding-empty-file = 檔案裡還沒有內容
    .hint = tousu init 能寫出一個帶說明的案情檔案，照著填寫即可。
finding-full-width-mark = 這裡用了全形符號 { $mark }
    .label = 應改為半形 { $ascii }
    .hint = 請切換到英文輸入法再輸入這個符號。
finding-garbled = 「{ $words }」像是轉碼時混入的拼音或者亂碼
    .label = 請核對原文
finding-grievance-needs = 投訴事由「{ $kind }」需要 { $needs }
    .hint = 請補上 { $needs }，或者刪去這項事由。
finding-half-width-mark = 漢字之間用了半形標點：「{ $words }」
    .label = 中文信件用全形標點
finding-letter-needs = { $letter }：缺少{ $need }
    .label = 補上之後才能寫這封信
    .hint = 請補上這一項，或者刪去這個 [[letter]]。
finding-legacy-code = { $code } 是 GB 18030-2005 借用的造字區碼位，代表「{ $character }」
    .label = 信中寫作「{ $character }」（{ $new }）
    .hint = 案情檔案裡也請改寫作「{ $character }」：按 GB 18030-2022 或 Unicode 顯示的電腦看不到舊碼位上的字。
finding-misplaced-key = 「{ $key }」不屬於這一節
    .label = 應寫在檔案最前面
    .hint = 請把這一行移到檔案開頭，第一個 [ ] 之前。
finding-missing = 缺少 { $field }
    .hint = { $format ->
        [style] 請在這一節裡加上一行 { $key } = …；寫法見 docs/styles.md。
        [offices] 請在這一筆裡加上一行 { $key } = …。
        [intake] 請在這一節裡加上一行 { $key } = …；寫法見 docs/batch.md。
        [labels] 請在這一節裡加上一行 { $key } = …；寫法見 docs/envelopes.md。
       *[case] 請在這一節裡加上一行 { $key } = …；寫法見 tousu init 產生的範例檔案。
    }
finding-missing-comma = 兩項之間缺少逗號
    .label = 在這之前加上半形逗號 ,
finding-missing-table = 缺少 [{ $table }] 這一節
    .hint = 請加上 [{ $table }]；寫法見 tousu init 產生的範例檔案。
finding-missing-top = 缺少 { $key }
    .hint = { $format ->
        [style] 請在檔案開頭、第一個 [ ] 之前加上一行 { $key } = …。
        [offices] 請在檔案開頭、第一個 [ ] 之前加上一行 { $key } = …。
        [intake] 請在檔案開頭、第一個 [ ] 之前加上一行 { $key } = …；寫法見 docs/batch.md。
        [labels] 請在檔案開頭、第一個 [ ] 之前加上一行 { $key } = …；寫法見 docs/envelopes.md。
       *[case] 請在檔案開頭、第一個 [ ] 之前加上一行 { $key } = …；寫法見 tousu init 產生的範例檔案。
    }
finding-missing-glyph = 沒有字型能印出「{ $character }」（{ $code }）
    .label = { $field ->
        [none] 案情檔案裡沒有這個字，它在範本或資料裡
       *[other] 所在位置：{ $field }
    }
    .hint = 請核對這個字；表情符號請改用文字；人名用字可以改用證件上的寫法。有這個字的字型檔可以用 --font 指明；--system-fonts 在已安裝的字型裡尋找。
finding-no-equals = 「{ $key }」後面缺少等號 =
    .label = 每一行應寫作 鍵 = 值
finding-no-such-date = 沒有 { $date } 這一天
    .label = { $month } 只有 { $days } 天
finding-no-value = 「{ $key }」的等號後面沒有內容
    .label = 請填寫
    .hint = 沒有這項內容時，請把整行刪去。
finding-nothing-of = 沒有寫 [[{ $table }]]
    .hint = 至少要有一個 [[{ $table }]]；寫法見 tousu init 產生的範例檔案。
finding-only-one = [{ $table }] 只能有一個
    .label = 這是第二個
    .hint = 請合併成一節；有幾位投訴人時，其餘各位寫作 [[co_complainant]]。
finding-common-form = 沒有字型有「{ $character }」的這種異體（{ $code }），印的是通行字形
    .label = { $field ->
        [none] 案情檔案裡沒有這個字，它在範本或資料裡
       *[other] 所在位置：{ $field }
    }
    .hint = 請把印出的信與證件核對。有這種異體的字型檔可以用 --font 指明；也可以刪去這個字後面看不見的異體選擇符。
finding-script-not-set = 「{ $character }」（{ $code }）不能排印：{ $needs ->
        [right-to-left] 這種文字從右向左書寫
       *[joining] 這種文字的字母要隨前後連寫、變形
    }
    .label = { $field ->
        [none] 案情檔案裡沒有這個字，它在範本或資料裡
       *[other] 所在位置：{ $field }
    }
    .hint = 信件只排漢字、拉丁字母、希臘字母、西里爾字母等，換字型也不行。姓名請用證件上的漢字或拉丁字母寫法，其他內容請寫譯文。
finding-other-font = 「{ $characters }」取自您的字型 { $font }
    .label = 所在位置：{ $field }
    .hint = 請看一看印出的信：{ $file } 的字形風格可能與其餘文字不同。
finding-private-use = 「{ $character }」（{ $code }）是自造字碼位，別的電腦上看不到同一個字
    .label = { $field ->
        [none] 案情檔案裡沒有這個字，它在範本或資料裡
       *[other] 所在位置：{ $field }
    }
    .hint = 請改用這個字的正式編碼。
finding-syntax = 這裡不合 TOML 的寫法
    .label = 剖析器的說明（英文）：{ $detail }
    .hint = { $format ->
        [style] 每一行寫作 鍵 = 值，文字加英文引號；例子見 docs/styles.md。
        [offices] 每一行寫作 鍵 = 值，文字加英文引號。
        [intake] 每一行寫作 鍵 = 值，文字加英文引號；寫法見 docs/batch.md。
        [labels] 每一行寫作 鍵 = 值，文字加英文引號；寫法見 docs/envelopes.md。
       *[case] 請對照 tousu init 產生的範例檔案改寫這一行。
    }
finding-too-many-representatives = 推選了 { $count } 名代表人
    .label = 至多兩名
    .hint = 請只在兩個人那裡寫 represents = true。
finding-two-equals = 多寫了一個等號
    .label = 應寫作 鍵 = 值
finding-unclosed-header = 這一節的開頭寫法不對
    .label = 應寫作 { $table }
finding-unclosed-list = 方括號沒有配對
    .label = 這裡的 [ 後面沒有 ]
finding-unclosed-text = 引號沒有配對
    .label = 這裡的引號沒有結束
    .hint = 一行文字用 "…"；多行文字用三個引號 """…"""。
finding-unknown-choice = { $field } 不能是「{ $value }」
    .hint = { $format ->
        [style] 可以寫：{ $allowed }；含義見 docs/styles.md。
        [offices] 可以寫：{ $allowed }。
        [intake] 可以寫：{ $allowed }；寫法見 docs/batch.md。
        [labels] 可以寫：{ $allowed }；寫法見 docs/envelopes.md。
       *[case] 可以寫：{ $allowed }；含義見 tousu init 產生的範例檔案。
    }
    .did-you-mean = 是不是「{ $suggestion }」？
finding-unknown-evidence = 沒有 id 為「{ $id }」的證據
    .label = 在 [[evidence]] 裡找不到
    .did-you-mean = 是不是「{ $suggestion }」？
finding-unknown-key = 不認識的鍵「{ $key }」
    .hint = 這裡可以寫：{ $allowed }。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-unknown-mention = 沒有名為「{ $id }」的證據
    .label = @ 後面應是 [[evidence]] 的 id
    .hint = 要寫普通的 @，請寫 @@。
    .did-you-mean = 是不是「{ $suggestion }」？
finding-unquoted-text = 文字要加英文引號
    .label = 應寫作 "{ $value }"
finding-wide-number = 數字要用半形
    .label = 應寫作 { $value }
finding-unused-evidence = 證據「{ $id }」沒有被任何內容引用
    .label = 信裡不會寫「見證據」
    .hint = 請在它所證明的 [[fact]]、[purchase]、[[contact]] 等處寫上 evidence = ["{ $id }"]。
finding-used-exceeds-total = 已使用的金額大於預付總額
    .label = 應不大於 total
finding-version = 不認識的格式版本 { $value }
    .label = 應為 1
finding-wrong-type = { $field } 應為{ $expected }，這裡是{ $found }
    .label = 應為{ $expected }
finding-zero-amount = 請求的金額是零
    .label = 請寫明金額，或者刪去這項請求

type-text = 文字（加引號）
type-number = 整數（不加引號）
type-decimal = 小數
type-boolean = 「true」或者「false」
type-date = 日期
type-time = 日期和時間
type-money = 金額
type-list = 清單
type-table = 單獨的一節（[ ] 開頭）

need-consumer = 消費者身分（buyer = "consumer"）：經營者之間的爭議不在受理範圍
need-purchase = 購買情況（[purchase]）：沒有購買就沒有消費爭議
need-respondent = 被投訴人（[respondent]）
need-respondent-address = 被投訴人的地址（respondent.address）
need-platform = 平台（[platform]）
need-carrier = 運營商（[carrier]）
need-carrier-address = 運營商的地址（carrier.address）
need-carrier-complaint = 向運營商投訴的日期（carrier.complained）
need-carrier-outcome = 業者的答覆（carrier.answer），或者投訴滿十五日未獲答覆
need-breach = 市場監督管理部門可以查處的事由：經營者之間的爭議，以及法律沒有規定必須退款的，只能協商、仲裁或者訴訟
need-phone = 每位投訴人的電話（phone）
need-address = 每位投訴人的通訊地址（address）
need-postcode = 每位投訴人的郵政編碼（postcode）
need-calls = 通話記錄（[[call]]）
need-facts = 事實（[[fact]]、[[call]] 或者 [purchase]）
need-claim = 可以向對方提出的請求（[[claim]]）
need-office = 機關的名稱（office），或者所在地（province、city、district）

letter-merchant = 致商家的投訴函
letter-platform = 致平台的投訴函
letter-association = 致消費者協會的投訴書
letter-regulator-complaint = 致市場監督管理局的投訴書
letter-regulator-report = 致市場監督管理局的舉報信
letter-carrier = 致電信運營商的投訴函
letter-bureau-appeal = 致通信管理局的申訴書
letter-bureau-report = 致通信管理局的舉報信
letter-spam-centre = 提交12321的投訴文字
letter-hotline = 提交12345熱線的訴求文字
letter-reminder = 致商家的催告函
letter-rescission = 致商家的解除合同通知
letter-review-advice = 申請行政復議的說明
