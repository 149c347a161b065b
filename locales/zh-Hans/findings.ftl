# What is wrong with a case file: message, label under the caret, hint.

finding-anonymous-identity = { $letter }要求匿名，但 { $field } 里写有“{ $word }”
    .label = 匿名的信里不能出现投诉人的姓名、电话、地址和邮箱
    .hint = 请改写这一处，例如把姓名改为“本人”；或者用 letters 让它不写进这封信。
finding-after-value = 值的后面多了内容
    .label = 从这里起多余，或者有引号没有配好
    .hint = 一行只写一个值，后面不加标点；文字里面要用引号时，请用中文引号 “ ”。
finding-backslash = 英文引号里的 \ 有特殊含义
    .label = 这样写读不出来
    .hint = 请把 \ 改成 /，或者写成 \\。
finding-bad-boolean = 是与否只能写 true 或者 false
    .label = 应写作 { $value }
finding-bad-comment = 说明文字要用 # 开头
    .label = 应改为 #
finding-bad-date = 日期的写法不对
    .label = 应写作 2026-09-03 这样的日期
    .did-you-mean = 请写作 { $suggestion }。
finding-bad-time = 时间的写法不对
    .label = 应写作 2026-09-03 10:21 这样的日期和时间（24 小时制）
    .did-you-mean = 请写作 { $suggestion }。
finding-bad-email = 电子邮箱地址写法不对
    .label = 应含有 @ 和域名
finding-bad-credit-code = 统一社会信用代码的校验码不对
    .label = 18 位，末位是校验码（GB 32100-2015）
    .hint = 请与营业执照或者平台公示的信息逐字核对；不确定时可以删去这一项。
finding-bad-id-number = 公民身份号码的校验码不对
    .label = 18 位，末位是校验码（GB 11643）
    .hint = 信件中不会印出身份证号码；不需要时请删去这一项。
finding-bad-key = 键名“{ $key }”只能用英文字母、数字、- 和 _
    .hint = 键名见 tousu init 生成的样本文件。
    .did-you-mean = 请写作 { $suggestion }。
finding-bad-money = “{ $value }”不是金额
    .label = 应写作 1980、1980.00 或 "1,980.00"，至多两位小数，不带单位
    .did-you-mean = 请写作 { $suggestion }。
finding-bad-number = { $field } 应为整数，不小于 { $least }
finding-bad-phone = “{ $value }”不是电话号码
    .label = 只能用数字、空格、-、+ 和括号
    .did-you-mean = 请写作 "{ $suggestion }"。
finding-bad-postcode = “{ $value }”不是邮政编码
    .label = 应为 6 位数字，加引号
finding-claim-amount = 请求“{ $kind }”的金额与案情不符
    .label = { $kind ->
        [refund] 按案情至多 { $expected } 元
       *[other] 按案情应为 { $expected } 元
    }
    .hint = 退款不超过价款；预付款余额等于预付总额减去已使用部分；增加赔偿为价款的三倍，不足五百元的为五百元。
finding-claim-for-consumers-only = 经营者不能提出“{ $kind }”
    .label = 这项请求以消费者权益保护法为依据
    .hint = 为经营目的购买的，请删去这项请求，改用 rescind、prepaid-balance、damages 等。
finding-claim-needs-amount = 请求“{ $kind }”没有写金额
    .hint = 请加上 amount = "金额"。
finding-claim-needs-party = 请求“{ $kind }”没有写向谁提出
    .hint = 请加上 of = "merchant"、"platform" 或者 "carrier"。
finding-claim-needs-text = 请求“{ $kind }”没有写内容
    .hint = 请加上 text = "……"。
finding-claim-takes-no-amount = 请求“{ $kind }”不带金额
    .label = 请删去金额，或者另立一项请求
finding-control-character = { $field } 里有换行或者看不见的控制字符
    .label = 请删去换行、Tab 和控制字符
finding-date-after-letter = { $field } 晚于信的日期
    .label = 信里写的事应当已经发生
    .hint = 信的日期是顶层的 date；不写就是今天。
finding-date-order = { $field } 早于 { $other }
    .label = 先后次序不对
finding-declared-elsewhere = { $letter }不能声明解除合同
    .label = 解除合同的通知应当到达对方当事人
    .hint = 只有寄给商家的 merchant、reminder、rescission 可以写 declared；请删去这一项。
finding-duplicate-evidence = 证据“{ $id }”列了两次
    .label = 每项证据的 id 只能用一次
finding-duplicate-grievance = 投诉事由“{ $kind }”写了两次
    .label = 每种事由写一次即可
finding-duplicate-key = “{ $key }”写了两次
    .label = 前面已经有了
    .hint = 同一节里每个键只能写一次；如果是另一件事，请先另起一节，例如再写一行 [[fact]]。
finding-duplicate-table = “{ $table }”这一节写了两次
    .label = 前面已经有了
    .hint = 同类的内容有几项时，每项都用双括号开头，例如 [[fact]]；只有一项的（如 [purchase]）请合并成一节。
finding-empty = { $field } 是空的
    .label = 请填写
    .hint = 没有这项内容时，请把整行删去。
finding-empty-file = 文件里还没有内容
    .hint = tousu init 能写出一个带说明的案情文件，照着填写即可。
finding-full-width-mark = 这里用了全角符号 { $mark }
    .label = 应改为半角 { $ascii }
    .hint = 请切换到英文输入法再输入这个符号。
finding-garbled = “{ $words }”像是转码时混入的拼音或者乱码
    .label = 请核对原文
finding-grievance-needs = 投诉事由“{ $kind }”需要 { $needs }
    .hint = 请补上 { $needs }，或者删去这项事由。
finding-half-width-mark = 汉字之间用了半角标点：“{ $words }”
    .label = 中文信件用全角标点
finding-letter-needs = { $letter }：缺少{ $need }
    .label = 补上之后才能写这封信
    .hint = 请补上这一项，或者删去这个 [[letter]]。
finding-legacy-code = { $code } 是 GB 18030-2005 借用的自造字码位，代表“{ $character }”
    .label = 信中写作“{ $character }”（{ $new }）
    .hint = 案情文件里也请改写作“{ $character }”：按 GB 18030-2022 或 Unicode 显示的电脑看不到旧码位上的字。
finding-misplaced-key = “{ $key }”不属于这一节
    .label = 应写在文件最前面
    .hint = 请把这一行移到文件开头，第一个 [ ] 之前。
finding-missing = 缺少 { $field }
    .hint = { $format ->
        [style] 请在这一节里加上一行 { $key } = …；写法见 docs/styles.md。
        [offices] 请在这一条里加上一行 { $key } = …。
        [intake] 请在这一节里加上一行 { $key } = …；写法见 docs/batch.md。
        [labels] 请在这一节里加上一行 { $key } = …；写法见 docs/envelopes.md。
       *[case] 请在这一节里加上一行 { $key } = …；写法见 tousu init 生成的样本文件。
    }
finding-missing-comma = 两项之间缺少逗号
    .label = 在这之前加上半角逗号 ,
finding-missing-table = 缺少 [{ $table }] 这一节
    .hint = 请加上 [{ $table }]；写法见 tousu init 生成的样本文件。
finding-missing-top = 缺少 { $key }
    .hint = { $format ->
        [style] 请在文件开头、第一个 [ ] 之前加上一行 { $key } = …。
        [offices] 请在文件开头、第一个 [ ] 之前加上一行 { $key } = …。
        [intake] 请在文件开头、第一个 [ ] 之前加上一行 { $key } = …；写法见 docs/batch.md。
        [labels] 请在文件开头、第一个 [ ] 之前加上一行 { $key } = …；写法见 docs/envelopes.md。
       *[case] 请在文件开头、第一个 [ ] 之前加上一行 { $key } = …；写法见 tousu init 生成的样本文件。
    }
finding-missing-glyph = 没有字体能印出“{ $character }”（{ $code }）
    .label = { $field ->
        [none] 案情文件里没有这个字，它在模板或者资料里
       *[other] 所在位置：{ $field }
    }
    .hint = 请核对这个字；表情符号请改用文字；人名用字可以改用证件上的写法。有这个字的字体文件可以用 --font 指明；--system-fonts 在已安装的字体里查找。
finding-no-equals = “{ $key }”后面缺少等号 =
    .label = 每一行应写作 键 = 值
finding-no-such-date = 没有 { $date } 这一天
    .label = { $month } 只有 { $days } 天
finding-no-value = “{ $key }”的等号后面没有内容
    .label = 请填写
    .hint = 没有这项内容时，请把整行删去。
finding-nothing-of = 没有写 [[{ $table }]]
    .hint = 至少要有一个 [[{ $table }]]；写法见 tousu init 生成的样本文件。
finding-only-one = [{ $table }] 只能有一个
    .label = 这是第二个
    .hint = 请合并成一节；有几位投诉人时，其余各位写作 [[co_complainant]]。
finding-common-form = 没有字体有“{ $character }”的这种异体（{ $code }），印的是通行字形
    .label = { $field ->
        [none] 案情文件里没有这个字，它在模板或者资料里
       *[other] 所在位置：{ $field }
    }
    .hint = 请把印出的信与证件核对。有这种异体的字体文件可以用 --font 指明；也可以删去这个字后面看不见的异体选择符。
finding-script-not-set = “{ $character }”（{ $code }）不能排印：{ $needs ->
        [right-to-left] 这种文字从右向左书写
       *[joining] 这种文字的字母要随前后连写、变形
    }
    .label = { $field ->
        [none] 案情文件里没有这个字，它在模板或者资料里
       *[other] 所在位置：{ $field }
    }
    .hint = 信件只排汉字、拉丁字母、希腊字母、西里尔字母等，换字体也不行。姓名请用证件上的汉字或者拉丁字母写法，其他内容请写译文。
finding-other-font = “{ $characters }”取自您的字体 { $font }
    .label = 所在位置：{ $field }
    .hint = 请看一看印出的信：{ $file } 的字形风格可能与其余文字不同。
finding-private-use = “{ $character }”（{ $code }）是自造字码位，别的电脑上看不到同一个字
    .label = { $field ->
        [none] 案情文件里没有这个字，它在模板或者资料里
       *[other] 所在位置：{ $field }
    }
    .hint = 请改用这个字的正式编码。
finding-syntax = 这里不合 TOML 的写法
    .label = 解析器的说明（英文）：{ $detail }
    .hint = { $format ->
        [style] 每一行写作 键 = 值，文字加英文引号；例子见 docs/styles.md。
        [offices] 每一行写作 键 = 值，文字加英文引号。
        [intake] 每一行写作 键 = 值，文字加英文引号；写法见 docs/batch.md。
        [labels] 每一行写作 键 = 值，文字加英文引号；写法见 docs/envelopes.md。
       *[case] 请对照 tousu init 生成的样本文件改写这一行。
    }
finding-too-many-representatives = 推选了 { $count } 名代表人
    .label = 至多两名
    .hint = 请只在两个人那里写 represents = true。
finding-two-equals = 多写了一个等号
    .label = 应写作 键 = 值
finding-unclosed-header = 这一节的开头写法不对
    .label = 应写作 { $table }
finding-unclosed-list = 方括号没有配对
    .label = 这里的 [ 后面没有 ]
finding-unclosed-text = 引号没有配对
    .label = 这里的引号没有结束
    .hint = 一行文字用 "…"；多行文字用三个引号 """…"""。
finding-unknown-choice = { $field } 不能是“{ $value }”
    .hint = { $format ->
        [style] 可以写：{ $allowed }；含义见 docs/styles.md。
        [offices] 可以写：{ $allowed }。
        [intake] 可以写：{ $allowed }；写法见 docs/batch.md。
        [labels] 可以写：{ $allowed }；写法见 docs/envelopes.md。
       *[case] 可以写：{ $allowed }；含义见 tousu init 生成的样本文件。
    }
    .did-you-mean = 是不是“{ $suggestion }”？
finding-unknown-evidence = 没有 id 为“{ $id }”的证据
    .label = 在 [[evidence]] 里找不到
    .did-you-mean = 是不是“{ $suggestion }”？
finding-unknown-key = 不认识的键“{ $key }”
    .hint = 这里可以写：{ $allowed }。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-unknown-mention = 没有名为“{ $id }”的证据
    .label = @ 后面应是 [[evidence]] 的 id
    .hint = 要写普通的 @，请写 @@。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-unquoted-text = 文字要加英文引号
    .label = 应写作 "{ $value }"
finding-wide-number = 数字要用半角
    .label = 应写作 { $value }
finding-unused-evidence = 证据“{ $id }”没有被任何内容引用
    .label = 信里不会写“见证据”
    .hint = 请在它所证明的 [[fact]]、[purchase]、[[contact]] 等处写上 evidence = ["{ $id }"]。
finding-used-exceeds-total = 已使用的金额大于预付总额
    .label = 应不大于 total
finding-version = 不认识的格式版本 { $value }
    .label = 应为 1
finding-wrong-type = { $field } 应为{ $expected }，这里是{ $found }
    .label = 应为{ $expected }
finding-zero-amount = 请求的金额是零
    .label = 请写明金额，或者删去这项请求

type-text = 文字（加引号）
type-number = 整数（不加引号）
type-decimal = 小数
type-boolean = “true”或者“false”
type-date = 日期
type-time = 日期和时间
type-money = 金额
type-list = 列表
type-table = 单独的一节（[ ] 开头）

need-consumer = 消费者身份（buyer = "consumer"）：经营者之间的争议不在受理范围
need-purchase = 购买情况（[purchase]）：没有购买就没有消费争议
need-respondent = 被投诉人（[respondent]）
need-respondent-address = 被投诉人的地址（respondent.address）
need-platform = 平台（[platform]）
need-carrier = 运营商（[carrier]）
need-carrier-address = 运营商的地址（carrier.address）
need-carrier-complaint = 向运营商投诉的日期（carrier.complained）
need-carrier-outcome = 运营商的答复（carrier.answer），或者投诉满十五日未获答复
need-breach = 市场监督管理部门可以查处的事由：经营者之间的争议，以及法律没有规定必须退款的，只能协商、仲裁或者诉讼
need-phone = 每位投诉人的电话（phone）
need-address = 每位投诉人的通讯地址（address）
need-postcode = 每位投诉人的邮政编码（postcode）
need-calls = 通话记录（[[call]]）
need-facts = 事实（[[fact]]、[[call]] 或者 [purchase]）
need-claim = 可以向对方提出的请求（[[claim]]）
need-office = 机关的名称（office），或者所在地（province、city、district）

letter-merchant = 致商家的投诉函
letter-platform = 致平台的投诉函
letter-association = 致消费者协会的投诉书
letter-regulator-complaint = 致市场监督管理局的投诉书
letter-regulator-report = 致市场监督管理局的举报信
letter-carrier = 致电信运营商的投诉函
letter-bureau-appeal = 致通信管理局的申诉书
letter-bureau-report = 致通信管理局的举报信
letter-spam-centre = 提交12321的投诉文本
letter-hotline = 提交12345热线的诉求文本
letter-reminder = 致商家的催告函
letter-rescission = 致商家的解除合同通知
letter-review-advice = 申请行政复议的说明
