# The law: the command `tousu law`, the check of templates, findings about law that is cited.

cli-law = Show the laws, regulations, rules and judicial interpretations the program holds
cli-law-id = Id or title of an instrument, e.g. xiaofa or 消费者权益保护法; without it all are listed
cli-law-article = Article, paragraph, item, e.g. 55, "55(1)", "10(1)[2]" or 第五十五条第一款
cli-law-grep = Search all articles, in either script; several words, with blanks between, must stand in one article
cli-law-date = The day whose law is meant, e.g. 2026-11-21; default: today
cli-law-script = Script shown: zh-Hans or zh-Hant; default: that of the interface, else zh-Hans
cli-law-format = text or json; default: text
cli-law-unknown = no instrument has the id or title “{ $id }”; tousu law lists all
cli-law-bad-article = “{ $article }” is no article, paragraph or item; write 55, 55(1), 10(1)[2] or 第五十五条第一款
cli-law-nothing-found = “{ $words }” is not in any article in force; the program holds only part of the articles

law-column-id = id
law-column-since = since
law-column-status = status
law-column-articles = articles
law-column-number = number
law-column-title = title
law-status-in-force = in force
law-status-earlier-text = earlier text
law-status-not-yet = not yet in force
law-status-repealed = repealed
law-status-never-enacted = never enacted
law-count = { $count } instruments, { $force } of them in force; { $articles } articles, not the whole texts.
law-age = Data compiled on { $compiled }, { $days } days ago; laws compared up to { $newest }. Later changes are not in it: check what matters against the official text.

law-field = { $label }: { $value }
law-field-id = id
law-field-title = title
law-field-short-title = short title
law-field-aliases = common names
law-field-version = version
law-field-level = level
law-field-issuer = issuer
law-field-document-number = number
law-field-promulgated = promulgated
law-field-effective = in force since
law-field-text-since = this text can be cited from
law-field-status = status
law-field-repealed-on = repealed on
law-field-superseded-by = superseded by
law-field-replaces = replaces
law-field-revised = revised
law-field-articles = articles held
law-field-last-article = last article
law-field-paragraphs = paragraphs
law-field-renumbered = article numbers to watch
law-field-source = source
law-field-source-copy = copy read
law-field-origin = origin, as the copy says
law-field-checked-against = checked against
law-field-note = note
law-paragraphs-verified = as in the source; paragraphs can be cited
law-paragraphs-partly = the copy lost the line breaks; only articles and items can be cited, and the paragraphs verified
law-renumbered =
    { $provision } ({ $matter }) → { $instead }{ $since ->
        [never] {""}
       *[other] , since { $since }
    }
law-converted = The text of the law above is converted (轉換文本); the original is in simplified characters.
law-end-unknown = The copy lost the line break behind this part, so where it ends was not verified; quote the whole article.
law-since = In force since { $since } ({ $status })
law-source = Source: { $source }
law-usage = In a template: { $usage }
law-hits = { $count ->
    [one] 1 line
   *[other] { $count } lines
}

finding-law-repealed = 《{ $title }》 is no longer in force
    .label =
        { $on ->
            [unknown] this text no longer applies
           *[other] repealed on { $on }
        }
    .hint =
        { $instead ->
            [none] Find out what is in force now; what is said of that time may stay.
           *[other] Cite { $instead }; what is said of that time may stay.
        }
finding-law-not-yet = 《{ $title }》 is not in force on the day of the letter
    .label = in force since { $since }
    .hint =
        { $instead ->
            [none] Cite what was in force then.
           *[other] Cite what was in force then: { $instead }.
        }
finding-law-never-enacted = 《{ $title }》 never became law
    .label = only a draft
    .hint =
        { $instead ->
            [none] Take it out, or cite what is in force.
           *[other] Take it out, or cite { $instead }.
        }
finding-law-unknown = the program does not hold 《{ $title }》
    .label = check its title and that it is in force
    .hint = If it is a law, regulation or rule, write its full title and make sure that it is in force; if it is a contract or the rules of a shop, never mind.
    .did-you-mean = Do you mean 《{ $suggestion }》?
finding-law-renumbered = 《{ $title }》{ $provision } may be an old or mistaken article number
    .label = for { $matter } it is { $instead }
    .hint =
        { $since ->
            [never] If you mean something else, it may stay.
           *[other] The numbers changed on { $since }; if you mean what this article says now, it may stay.
        }
finding-law-no-such-part = 《{ $title }》 has no { $provision }
    .label =
        { $part ->
            [article] the last article is { $count }
            [paragraph] paragraphs of this article: { $count }
           *[item] items here: { $count }
        }
    .hint = Look it up with tousu law.
finding-law-not-in-data = the program does not hold 《{ $title }》{ $provision }
    .label = cannot be checked
    .hint = Check number and content against the official text.

finding-citation-unknown-instrument = no instrument has the id “{ $id }”
    .hint = tousu law lists all ids.
    .did-you-mean = Do you mean { $suggestion }?
finding-citation-repealed = 《{ $title }》 is no longer in force
    .label =
        { $day ->
            [unknown] this text no longer applies
           *[other] repealed on { $day }
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] Cite what is in force.
               *[other] Cite 《{ $instead }》.
            }
           *[other] Write [{ $now }] (《{ $instead }》).
        }
finding-citation-not-yet = 《{ $title }》 is not yet in force on that day
    .label = applies from { $day }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] Cite what was in force then.
               *[other] In force then: 《{ $instead }》.
            }
           *[other] Write [{ $now }] (《{ $instead }》).
        }
finding-citation-never-enacted = 《{ $title }》 never became law
    .label =
        { $day ->
            [unknown] only a draft
           *[other] { $day }
        }
    .hint =
        { $now ->
            [none] { $instead ->
                [none] Take it out.
               *[other] Take it out, or cite 《{ $instead }》.
            }
           *[other] Write [{ $now }].
        }
finding-citation-unknown-article = the program does not hold this article
    .label = cannot be cited
    .hint =
        { $now ->
            [none] tousu law with the id lists the articles held.
           *[other] What stood under this number is now [{ $now }].
        }
finding-citation-no-such-part =
    { $why ->
        [paragraph] no such paragraph: the article has { $count }
        [item] no such item: there are { $count }
        [unverified] the paragraphs of this article were not verified: cite the article or the item
        [paragraph-needed] the article has several paragraphs: name the item's paragraph
        [unknown-end] where this part ends was not verified: quote the whole article
       *[several-quoted] one article, paragraph or item is quoted at a time
    }
    .label = to be changed
    .hint = tousu law with id and article shows the text.
finding-citation-unreadable = not a reference to law
    .label = cannot be read
    .hint = Write [xiaofa 8, 55(1); samr-121 10(1)[2]]: id, article, (paragraph), [item]; a comma between articles, a semicolon between instruments.

finding-template-unused = no letter uses { $name }
    .hint = A template stands in a folder zh-Hans or zh-Hant and has the name of a built-in one (tousu templates list), or another template includes it.
finding-template-syntax = the template has a syntax error
    .label = { $message }
    .hint = See the Tera documentation; run this again when it is mended.
finding-template-gap = { $letter }: there is nothing to print here
    .label = no value
    .hint = The recipient may not see it, or the case does not have it. Ask with {"{%"} if {"%}"} first, or take it out.
finding-template-render = { $letter }: cannot be written
    .label = { $message }
    .hint = Compare with the built-in template: tousu templates show.
finding-template-markup = { $letter }: markup that letters do not have: { $what }
    .hint = Letters have headings, paragraphs, lists, tables, definition lists and {"{.class}"} or ::: blocks; compare with the built-in template.
finding-template-untitled = { $letter }: the template is empty or has no title
    .hint = A title is a line # words; if you do not want to change this letter, take the file out of the folder, and the built-in template is used.

cli-templates-check = Check your own templates
cli-templates-check-dir = Folder of your own templates
cli-templates-check-date = The day whose law is meant, e.g. 2026-11-21; default: today
cli-no-templates = no .dj templates in { $dir }
cli-templates-checked = { $count } templates: { $errors } errors, { $warnings } warnings
