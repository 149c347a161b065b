# tousu templates: checking, comparing, exporting templates.

cli-templates-export-only = Export these templates only, e.g. zh-Hans/merchant; separated by commas
cli-templates-export-keep = Leave files that are there as they are and renew the record of the originals: after you have merged a changed built-in template into your own
cli-templates-check-format = Format: human (default) or json
cli-templates-diff = What you changed, and what the built-in templates changed since the export
cli-templates-diff-dir = Folder of your own templates
cli-templates-diff-exit_code = Exit with 1 if anything differs
cli-folder-loop = the folder { $file } leads back to a folder above itself through a link and has no end; remove the link

templates-tried = tried with { $edges } kinds of edge cases and with the examples: { $plain } letters of examples, { $edged } of edge cases

edge-example = example
edge-longest = longest names
edge-smallest = everything optional left out
edge-fullest = everything filled in
edge-rare = rare characters and markup
edge-one = one fact, call, claim and piece of evidence
edge-forty = forty facts, calls, claims and pieces of evidence
edge-firm = bought by a firm
edge-joint = joint complaint of three
edge-agent = with an agent
edge-anonymous = anonymous report

lacking-addressee = salutation
lacking-signature = name in the signature
lacking-date = date of the signature

finding-template-unknown-name = there is no variable “{ $path }”
    .label = not known to the template
    .did-you-mean = Did you mean “{ $suggestion }”?
    .hint = The built-in templates show which variables there are: tousu templates show.
finding-template-unknown-label = there is no fixed label “{ $id }”
    .label = cannot be printed
    .hint = Compare with the built-in template, or write the words out.
finding-template-stray-mark = the mark “{ $mark }” has no counterpart and would be printed
    .label = printed as it is
    .hint = { $kind ->
        [hash] A heading has a blank behind #; if you mean the character itself, write \#
       *[other] Add the other half; if you mean the character itself, put a backslash before it: \{ $mark }
    }
finding-template-unpaired = “{ $mark }” has no beginning or no end
    .label = unpaired
    .hint = A block begins with ::: and a name and ends with ::: on a line of its own.
finding-template-lost-class = “{ $mark }” has no paragraph right behind it and does nothing
    .label = does nothing
    .hint = Write it on the line before the paragraph, without a blank line between.
finding-template-foreign-script = characters of the other script on this line: { $characters }
    .label = should be: { $others }
    .hint = Leave them if a name or a quotation has to have them.
finding-template-foreign-mark = the quotation mark “{ $mark }” belongs to the other script
    .label = to be changed
    .hint = Simplified letters have “”, traditional ones 「」.
finding-template-english = English in the letter: “{ $word }”
    .label = not translated?
    .hint = Leave it if the name is English.
finding-template-printed-mark = { $letter } ({ $edge }): the letter prints the mark “{ $mark }”
    .hint = Markup is unbalanced in one of the branches; look at marks inside and outside of {"{%"} if {"%}"}.
finding-template-emptied = { $letter } ({ $edge }): something is empty: “{ $words }”
    .hint = Where there is nothing to say, leave out heading and label too: put them inside {"{%"} if {"%}"}.
finding-template-lost-need = { $letter } ({ $edge }): the letter does not say “{ $need }”, which it has to
    .hint = The case has it, and the template does not print it; compare with the built-in template.
finding-template-lost-part = { $letter } ({ $edge }): the letter has no { $lacking }
    .hint = Compare with the built-in template: tousu templates show.
finding-template-glyph = the bundled fonts do not have “{ $character }” ({ $code })
    .label = cannot be printed
    .hint = Use another character, or name a font that has it with --font whenever you write letters.
finding-template-wide-table = { $letter } ({ $edge }): the table has too many columns: one has no room for three characters
    .hint = Take columns out, or make two tables of it.

templates-diff-same = { $name }: the same as the built-in template
templates-diff-changed = { $name }: you changed it; the built-in template has not changed
templates-diff-outdated = { $name }: you did not change it; the built-in template has changed
    .hint = It can be replaced: tousu templates export { $dir } --only { $name }
templates-diff-both = { $name }: you changed it, and the built-in template has changed too
    .hint = Take the first difference below over into your template, then record that: tousu templates export { $dir } --only { $name } --keep
templates-diff-differs = { $name }: not the same as the built-in template; what was exported is not known
templates-diff-gone = { $name }: no longer a built-in template
templates-diff-own = { $name }: your own template, not a built-in one
templates-diff-removed = { $name }: exported, and no longer in the folder; letters use the built-in template
templates-side-then = built-in when exported
templates-side-now = built-in now, version { $version }
templates-side-yours = yours
