# The law: the command `tousu law`, the check of templates, findings about law that is cited.

cli-law = 查看程序收录的法律、法规、规章和司法解释
cli-law-id = 文件的代号或者名称，例如 xiaofa、消费者权益保护法；不写时列出全部
cli-law-article = 条、款、项，例如 55、"55(1)"、"10(1)[2]" 或者 第五十五条第一款
cli-law-grep = 在全部条文里查找，简体、繁体都可以；几个词用空格分开，须在同一条里
cli-law-date = 以哪一天的效力为准，例如 2026-11-21；不写时为今天
cli-law-script = 显示为简体还是繁体：zh-Hans、zh-Hant；不写时依界面语言
cli-law-format = text 或者 json；不写时为 text
cli-law-unknown = 没有代号或者名称为“{ $id }”的文件；tousu law 列出全部
cli-law-bad-article = “{ $article }”不是条、款、项；应写作 55、55(1)、10(1)[2] 或者 第五十五条第一款
cli-law-nothing-found = 现行条文里没有找到“{ $words }”；本程序只收录了部分条文

law-column-id = 代号
law-column-since = 施行
law-column-status = 效力
law-column-articles = 条数
law-column-number = 文号
law-column-title = 名称
law-status-in-force = 现行有效
law-status-earlier-text = 另有旧文本
law-status-not-yet = 尚未施行
law-status-repealed = 已失效
law-status-never-enacted = 从未施行
law-count = 共 { $count } 部，其中现行有效 { $force } 部；收录 { $articles } 条，不是全文。
law-age = 数据编制于 { $compiled }（距今 { $days } 天），法律核对到 { $newest }。之后的修改不在其中，重要的引用请再核对官方文本。

law-field = { $label }：{ $value }
law-field-id = 代号
law-field-title = 名称
law-field-short-title = 简称
law-field-aliases = 通称
law-field-version = 版本
law-field-level = 效力级别
law-field-issuer = 制定机关
law-field-document-number = 文号
law-field-promulgated = 公布
law-field-effective = 施行
law-field-text-since = 本文本自何日起可以引用
law-field-status = 效力
law-field-repealed-on = 失效
law-field-superseded-by = 被何者取代
law-field-replaces = 取代何者
law-field-revised = 修改
law-field-articles = 收录的条
law-field-last-article = 末条
law-field-paragraphs = 分款
law-field-renumbered = 条号提示
law-field-source = 来源
law-field-source-copy = 所读抄本
law-field-origin = 抄本自述来源
law-field-checked-against = 核对
law-field-note = 备注
law-paragraphs-verified = 与来源一致，可以引用到款
law-paragraphs-partly = 抄本丢了分款换行，只能引用到条、项；已核实的款除外
law-renumbered =
    { $provision }（{ $matter }）→ { $instead }{ $since ->
        [never] {""}
       *[other] ，自 { $since } 起
    }
law-converted = 以上法规文字为转换文本，原文为简体。
law-end-unknown = 抄本丢了后面的换行，这一部分到哪里为止没有核实；引用原文请引整条。
law-since = 施行：{ $since } 起（{ $status }）
law-source = 来源：{ $source }
law-usage = 写入模板：{ $usage }
law-hits = 共 { $count } 处

finding-law-repealed = 《{ $title }》已经失效
    .label =
        { $on ->
            [unknown] 这个文本已经不再适用
           *[other] 自 { $on } 起失效
        }
    .hint =
        { $instead ->
            [none] 请查明现行规定之后改写；说的是当时的事，可以保留。
           *[other] 请改引{ $instead }；说的是当时的事，可以保留。
        }
finding-law-not-yet = 《{ $title }》在信的日期还没有施行
    .label = 自 { $since } 起施行
    .hint =
        { $instead ->
            [none] 请改引当时有效的规定。
           *[other] 请改引当时有效的{ $instead }。
        }
finding-law-never-enacted = 《{ $title }》从未施行
    .label = 只是征求意见稿
    .hint =
        { $instead ->
            [none] 请删去，或者改引现行规定。
           *[other] 请删去，或者改引{ $instead }的有关条文。
        }
finding-law-unknown = 本程序没有收录《{ $title }》
    .label = 请核对名称和效力
    .hint = 是法律、法规、规章的，请写全称，并确认现在有效；是合同、店铺规则的，不用理会。
    .did-you-mean = 是不是《{ $suggestion }》？
finding-law-renumbered = 《{ $title }》{ $provision }可能是旧的或者误引的条号
    .label = 指{ $matter }的，应为{ $instead }
    .hint =
        { $since ->
            [never] 指的是别的内容，可以保留。
           *[other] 条号自 { $since } 起变动；指的是现在这一条的，可以保留。
        }
finding-law-no-such-part = 《{ $title }》没有{ $provision }
    .label =
        { $part ->
            [article] 末条是第 { $count } 条
            [paragraph] 这一条只有 { $count } 款
           *[item] 这里只有 { $count } 项
        }
    .hint = 请用 tousu law 核对条文。
finding-law-not-in-data = 本程序没有收录《{ $title }》{ $provision }
    .label = 无法核对
    .hint = 请对照官方文本核对条号和内容。

finding-citation-unknown-instrument = 没有代号为“{ $id }”的文件
    .hint = tousu law 列出全部代号。
    .did-you-mean = 是不是 { $suggestion }？
finding-citation-repealed = 《{ $title }》已经失效
    .label =
        { $day ->
            [unknown] 这个文本已经不再适用
           *[other] 自 { $day } 起失效
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 请改引现行规定。
               *[other] 请改引《{ $instead }》。
            }
           *[other] 请改写为 [{ $now }]（《{ $instead }》）。
        }
finding-citation-not-yet = 《{ $title }》这一天还没有施行
    .label = 自 { $day } 起适用
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 请改引当时有效的规定。
               *[other] 当时有效的是《{ $instead }》。
            }
           *[other] 请改写为 [{ $now }]（《{ $instead }》）。
        }
finding-citation-never-enacted = 《{ $title }》从未施行
    .label =
        { $day ->
            [unknown] 只是征求意见稿
           *[other] { $day }
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 请删去。
               *[other] 请删去，或者改引《{ $instead }》。
            }
           *[other] 请改写为 [{ $now }]。
        }
finding-citation-unknown-article = 本程序没有收录这一条
    .label = 不能引用
    .hint =
        { $now ->
            [none] tousu law 加代号，列出收录的条。
           *[other] 旧条号的内容现在是 [{ $now }]。
        }
finding-citation-no-such-part =
    { $why ->
        [paragraph] 没有这一款：这一条有 { $count } 款
        [item] 没有这一项：这里有 { $count } 项
        [unverified] 这一条的分款没有核实，只能引用到条或者项
        [paragraph-needed] 这一条有几款，应写明是哪一款的项
        [unknown-end] 这一部分到哪里为止没有核实，引用原文只能引整条
       *[several-quoted] 一处只能引用一条、一款或者一项的原文
    }
    .label = 请改写
    .hint = tousu law 加代号和条，显示条文。
finding-citation-unreadable = 法条的写法不对
    .label = 看不懂
    .hint = 应写作 [xiaofa 8, 55(1); samr-121 10(1)[2]]：代号，条，(款)，[项]；逗号隔开条，分号隔开文件。

finding-template-unused = 没有信件使用 { $name }
    .hint = 模板放在 zh-Hans 或者 zh-Hant 文件夹里，与内置模板同名（tousu templates list），或者由别的模板 include。
finding-template-syntax = 模板有语法错误
    .label = 模板引擎的说明（英文）：{ $message }
    .hint = 写法见 Tera 模板语言的说明；改好之后再运行一次。
finding-template-gap = { $letter }：这里没有可印的内容
    .label = 没有值
    .hint = 收信人不得看到这一项，或者案情里没有。请先用 {"{%"} if {"%}"} 问有没有，或者删去。
finding-template-render = { $letter }：写不出来
    .label = { $message }
    .hint = 请对照内置模板：tousu templates show。
finding-template-markup = { $letter }：有信件不用的标记：{ $what }
    .hint = 信件只用标题、段落、列表、表格、定义列表和 {"{.class}"}、::: 区块；请对照内置模板。
finding-template-untitled = { $letter }：模板是空的，或者没有标题
    .hint = 标题写成一行 # 文字；不想改动这封信的，把这个文件从文件夹里拿走，信件就用内置模板。

cli-templates-check = 检查自己的模板
cli-templates-check-dir = 自己的模板文件夹
cli-templates-check-date = 法条以哪一天的效力为准，例如 2026-11-21；不写时为今天
cli-no-templates = { $dir } 里没有 .dj 模板
cli-templates-checked = { $count } 个模板：{ $errors } 处错误，{ $warnings } 处提醒
