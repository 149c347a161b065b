# The law: the command `tousu law`, the check of templates, findings about law that is cited.

cli-law = 查看程式收錄的法律、法規、規章和司法解釋
cli-law-id = 文件的代號或者名稱，例如 xiaofa、消費者權益保護法；不寫時列出全部
cli-law-article = 條、款、項，例如 55、"55(1)"、"10(1)[2]" 或者 第五十五條第一款
cli-law-grep = 在全部條文裡尋找，簡體、繁體都可以；幾個詞用空格分開，須在同一條裡
cli-law-date = 以哪一天的效力為準，例如 2026-11-21；不寫時為今天
cli-law-script = 顯示為簡體還是繁體：zh-Hans、zh-Hant；不寫時依介面語言
cli-law-format = text 或者 json；不寫時為 text
cli-law-unknown = 沒有代號或者名稱為「{ $id }」的文件；tousu law 列出全部
cli-law-bad-article = 「{ $article }」不是條、款、項；應寫作 55、55(1)、10(1)[2] 或者 第五十五條第一款
cli-law-nothing-found = 現行條文裡沒有找到「{ $words }」；本程式只收錄了部分條文

law-column-id = 代號
law-column-since = 施行
law-column-status = 效力
law-column-articles = 條數
law-column-number = 文號
law-column-title = 名稱
law-status-in-force = 現行有效
law-status-earlier-text = 另有舊文本
law-status-not-yet = 尚未施行
law-status-repealed = 已失效
law-status-never-enacted = 從未施行
law-count = 共 { $count } 部，其中現行有效 { $force } 部；收錄 { $articles } 條，不是全文。
law-age = 資料編製於 { $compiled }（距今 { $days } 天），法律核對到 { $newest }。之後的修改不在其中，重要的引用請再核對官方文本。

law-field = { $label }：{ $value }
law-field-id = 代號
law-field-title = 名稱
law-field-short-title = 簡稱
law-field-aliases = 通稱
law-field-version = 版本
law-field-level = 效力級別
law-field-issuer = 制定機關
law-field-document-number = 文號
law-field-promulgated = 公布
law-field-effective = 施行
law-field-text-since = 本文本自何日起可以引用
law-field-status = 效力
law-field-repealed-on = 失效
law-field-superseded-by = 被何者取代
law-field-replaces = 取代何者
law-field-revised = 修改
law-field-articles = 收錄的條
law-field-last-article = 末條
law-field-paragraphs = 分款
law-field-renumbered = 條號提示
law-field-source = 來源
law-field-source-copy = 所讀抄本
law-field-origin = 抄本自述來源
law-field-checked-against = 核對
law-field-note = 備註
law-paragraphs-verified = 與來源一致，可以引用到款
law-paragraphs-partly = 抄本丟了分款換行，只能引用到條、項；已核實的款除外
law-renumbered =
    { $provision }（{ $matter }）→ { $instead }{ $since ->
        [never] {""}
       *[other] ，自 { $since } 起
    }
law-converted = 以上法規文字為轉換文本，原文為簡體。
law-end-unknown = 抄本丟了後面的換行，這一部分到哪裡為止沒有核實；引用原文請引整條。
law-since = 施行：{ $since } 起（{ $status }）
law-source = 來源：{ $source }
law-usage = 寫入範本：{ $usage }
law-hits = 共 { $count } 處

finding-law-repealed = 《{ $title }》已經失效
    .label =
        { $on ->
            [unknown] 這個文本已經不再適用
           *[other] 自 { $on } 起失效
        }
    .hint =
        { $instead ->
            [none] 請查明現行規定之後改寫；說的是當時的事，可以保留。
           *[other] 請改引{ $instead }；說的是當時的事，可以保留。
        }
finding-law-not-yet = 《{ $title }》在信的日期還沒有施行
    .label = 自 { $since } 起施行
    .hint =
        { $instead ->
            [none] 請改引當時有效的規定。
           *[other] 請改引當時有效的{ $instead }。
        }
finding-law-never-enacted = 《{ $title }》從未施行
    .label = 只是徵求意見稿
    .hint =
        { $instead ->
            [none] 請刪去，或者改引現行規定。
           *[other] 請刪去，或者改引{ $instead }的有關條文。
        }
finding-law-unknown = 本程式沒有收錄《{ $title }》
    .label = 請核對名稱和效力
    .hint = 是法律、法規、規章的，請寫全稱，並確認現在有效；是合約、店鋪規則的，不用理會。
    .did-you-mean = 是不是《{ $suggestion }》？
finding-law-renumbered = 《{ $title }》{ $provision }可能是舊的或者誤引的條號
    .label = 指{ $matter }的，應為{ $instead }
    .hint =
        { $since ->
            [never] 指的是別的內容，可以保留。
           *[other] 條號自 { $since } 起變動；指的是現在這一條的，可以保留。
        }
finding-law-no-such-part = 《{ $title }》沒有{ $provision }
    .label =
        { $part ->
            [article] 末條是第 { $count } 條
            [paragraph] 這一條只有 { $count } 款
           *[item] 這裡只有 { $count } 項
        }
    .hint = 請用 tousu law 核對條文。
finding-law-not-in-data = 本程式沒有收錄《{ $title }》{ $provision }
    .label = 無法核對
    .hint = 請對照官方文本核對條號和內容。

finding-citation-unknown-instrument = 沒有代號為「{ $id }」的文件
    .hint = tousu law 列出全部代號。
    .did-you-mean = 是不是 { $suggestion }？
finding-citation-repealed = 《{ $title }》已經失效
    .label =
        { $day ->
            [unknown] 這個文本已經不再適用
           *[other] 自 { $day } 起失效
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 請改引現行規定。
               *[other] 請改引《{ $instead }》。
            }
           *[other] 請改寫為 [{ $now }]（《{ $instead }》）。
        }
finding-citation-not-yet = 《{ $title }》這一天還沒有施行
    .label = 自 { $day } 起適用
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 請改引當時有效的規定。
               *[other] 當時有效的是《{ $instead }》。
            }
           *[other] 請改寫為 [{ $now }]（《{ $instead }》）。
        }
finding-citation-never-enacted = 《{ $title }》從未施行
    .label =
        { $day ->
            [unknown] 只是徵求意見稿
           *[other] { $day }
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] 請刪去。
               *[other] 請刪去，或者改引《{ $instead }》。
            }
           *[other] 請改寫為 [{ $now }]。
        }
finding-citation-unknown-article = 本程式沒有收錄這一條
    .label = 不能引用
    .hint =
        { $now ->
            [none] tousu law 加代號，列出收錄的條。
           *[other] 舊條號的內容現在是 [{ $now }]。
        }
finding-citation-no-such-part =
    { $why ->
        [paragraph] 沒有這一款：這一條有 { $count } 款
        [item] 沒有這一項：這裡有 { $count } 項
        [unverified] 這一條的分款沒有核實，只能引用到條或者項
        [paragraph-needed] 這一條有幾款，應寫明是哪一款的項
        [unknown-end] 這一部分到哪裡為止沒有核實，引用原文只能引整條
       *[several-quoted] 一處只能引用一條、一款或者一項的原文
    }
    .label = 請改寫
    .hint = tousu law 加代號和條，顯示條文。
finding-citation-unreadable = 法條的寫法不對
    .label = 看不懂
    .hint = 應寫作 [xiaofa 8, 55(1); samr-121 10(1)[2]]：代號，條，(款)，[項]；逗號隔開條，分號隔開文件。

finding-template-unused = 沒有信件使用 { $name }
    .hint = 範本放在 zh-Hans 或者 zh-Hant 資料夾裡，與內建範本同名（tousu templates list），或者由別的範本 include。
finding-template-syntax = 範本有語法錯誤
    .label = 範本引擎的說明（英文）：{ $message }
    .hint = 寫法見 Tera 範本語言的說明；改好之後再執行一次。
finding-template-gap = { $letter }：這裡沒有可印的內容
    .label = 沒有值
    .hint = 收信人不得看到這一項，或者案情裡沒有。請先用 {"{%"} if {"%}"} 問有沒有，或者刪去。
finding-template-render = { $letter }：寫不出來
    .label = { $message }
    .hint = 請對照內建範本：tousu templates show。
finding-template-markup = { $letter }：有信件不用的標記：{ $what }
    .hint = 信件只用標題、段落、列表、表格、定義列表和 {"{.class}"}、::: 區塊；請對照內建範本。
finding-template-untitled = { $letter }：範本是空的，或者沒有標題
    .hint = 標題寫成一行 # 文字；不想改動這封信的，把這個檔案從資料夾裡拿走，信件就用內建範本。

cli-templates-check = 檢查自己的範本
cli-templates-check-dir = 自己的範本資料夾
cli-templates-check-date = 法條以哪一天的效力為準，例如 2026-11-21；不寫時為今天
cli-no-templates = { $dir } 裡沒有 .dj 範本
cli-templates-checked = { $count } 個範本：{ $errors } 處錯誤，{ $warnings } 處提醒
