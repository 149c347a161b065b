# 机关的名录：命令、发现的问题、各类机关的用途。

cli-offices = 列出、查找机关、热线和网上渠道
cli-offices-query = 要找的词：省名、号码、名称，简体繁体都可以；几个词须都出现；不写时每条一行列出全部
cli-offices-kind = 只列这些种类，以逗号分开：bureau、appeal-centre、regulator、association、hotline、channel
cli-offices-format = 格式：table（阅读用）或 json；不写时为 table
cli-offices-offices = 自己的名录：一个 TOML 文件，或者放这种文件的文件夹；编号相同的代替内置的
cli-check-offices = 自己的机关名录：一个 TOML 文件，或者放这种文件的文件夹
cli-render-offices = 自己的机关名录：一个 TOML 文件，或者放这种文件的文件夹

cli-offices-head = { $name }（{ $id }）
cli-offices-purpose = { "  " }用途：{ $value }
cli-offices-number = { "  " }电话：{ $value }
cli-offices-web = { "  " }网址：{ $value }
cli-offices-web-marked = { "  " }网址：{ $value }（{ $support }）
cli-offices-web-source = { "  " }网址来源：{ $value }
cli-offices-email = { "  " }电子邮箱：{ $value }
cli-offices-address = { "  " }地址：{ $value }
cli-offices-merged = { "  " }已并入：{ $value }
cli-offices-note = { "  " }说明：{ $value }
cli-offices-source = { "  " }来源：{ $value }
cli-offices-checked = { "  " }核对：{ $checked }（{ $support }）
cli-offices-old = { "  " }这一条核对于 { $checked }，已经超过一年，使用之前请再核对。
cli-offices-old-mark = （已逾一年）
cli-offices-none = 没有找到“{ $query }”；tousu offices 列出全部

office-bureau =
    .purpose = 举报违反电信管理规定的行为（外呼营销、码号出租、未经许可经营等）
office-appeal-centre =
    .purpose = 用户与本人的电信运营商之间的申诉；须先向运营商投诉
office-regulator =
    .purpose = 向市场监督管理部门投诉、举报
office-association =
    .purpose = 消费争议的投诉和调解
office-hotline =
    .purpose = 热线
office-channel =
    .purpose = 网上渠道
office-support-verified = 已核实
office-support-secondary = 转引，未见原文
office-support-usual = 类推的通常名称
office-support-own = 自己的记录

finding-association-unknown = { $letter }：不能由地名得出消费者组织的名称
    .label = 各地叫法不同：消费者协会、消费者委员会、消费者权益保护委员会
    .hint = 用 office = "…" 写全称，或者在自己的名录里加上这个地方的一条（kind = "association"）。
    .sheet = 在写消费者协会名称的那一栏写全称。
finding-duplicate-office = 编号“{ $id }”出现了两次
    .label = 一个文件里每个编号只能用一次
finding-office-built = { $letter }：“{ $office }”是由地名拼成的，寄出之前请核对
    .label = 有的地方没有这个名称的局（开发区、合并的区县）
    .hint = 核对之后写上 office = "…"，就不再提醒。
    .sheet = 核对之后在机关的那一栏写上这个全称，就不再提醒。
finding-office-old = { $letter }：“{ $office }”的名称和地址核对于 { $checked }，已经超过一年
    .label = 寄出之前请再核对
    .hint = 在自己的名录里写上同一编号的新记录，就代替这一条。
finding-office-usual = { $letter }：“{ $office }”是类推的通常名称，寄出之前请核对
    .label = 照别省核实过的名称类推，本身没有核实
    .hint = 核对之后写上 office = "…"，就不再提醒。
    .sheet = 核对之后在机关的那一栏写上这个全称，就不再提醒。
finding-place-incomplete = { $letter }：{ $field } 的“{ $value }”不是全称
    .label = 写全称，连同最后的市、自治州、地区、盟，或者区、县、市、旗
finding-place-missing = { $letter }：只凭写出的地名还不知道寄给哪个机关，缺少 { $field }
    .label = 加上 { $field } = "…"，或者用 office = "…" 写全称
    .hint = { $field ->
        [province] 每省一个局，写省名就够，例如 province = "广东"。
        [city] 例如 city = "南京市"。
       *[district] 由县级局受理，写区、县或者县级市，例如 district = "鼓楼区"；不设区的市写在 district，例如 district = "东莞市"。
    }
    .sheet = 在商家所在省、市、区的各栏补上，或者在机关的那一栏写全称。
finding-unknown-province = 没有名为“{ $value }”的省、自治区、直辖市
    .label = 可以写：{ $allowed }
    .did-you-mean = 是不是{ $suggestion }？
