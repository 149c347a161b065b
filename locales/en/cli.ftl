# The command line: help, errors, what was done.

cli = Writes formal Chinese complaint letters (PDF and plain text, simplified and traditional) from one case file, on your own machine.
cli-greeting =
    tousu (投诉) writes formal Chinese complaint letters from one case file. To begin:

      tousu new case.toml       answer questions; the case file is written and checked
      tousu render case.toml    write the letters to the folder letters
      tousu pack case.toml      with evidence and envelope, ready to print and post

    tousu --help lists all commands.
cli-usage = {"Usage: "}
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help = Print help
cli-version = Print the version
cli-lang = Language of the program: zh-Hans, zh-Hant or en; from the environment if not given
cli-color = Colour: auto, always or never

cli-render = Write letters
cli-render-cases = Case files, one or several; - is standard input
cli-render-to = Only to these, separated by commas: merchant, platform, association, regulator-complaint, regulator-report, carrier, bureau-appeal, bureau-report, spam-centre, hotline, reminder, rescission, review-advice
cli-render-format = Formats, separated by commas: pdf, text (for reading), form (for web forms, one line a paragraph); pdf,text if not given
cli-render-script = Scripts, separated by commas: zh-Hans, zh-Hant; from the case file if not given
cli-render-out = Output folder, letters if not given; - is standard output
cli-render-templates = Folder of your own templates; a file of the same name replaces the built-in one
cli-render-style = Style of PDF: letter, official (GB/T 9704-2012) or a .toml file of your own; from the variable TOUSU_STYLE if not given, else letter
cli-render-compact = Take slightly smaller type where that saves a page of a few lines
cli-render-font = A font file of your own, asked for what the built-in fonts lack; may be given several times; FILE#1 is the second face of a collection
cli-render-system_fonts = Look through the installed fonts too, where a character is in no other; the letter then looks different from machine to machine
cli-render-width = Width of text in columns, a Chinese character has 2; 0 does not wrap; 72 if not given
cli-render-max_chars = Limit of characters for form; tells where a text exceeds it
cli-render-draft = Write letters that would be refused too, with 草稿 across each page
cli-render-force = Replace files of the same name that this program did not write

cli-check = Check case files
cli-check-cases = Case files, one or several; - is standard input
cli-check-format = Format: human or json (docs/check-format.md); human if not given
cli-check-explain = Explain a rule: what it says, the text of the article, what to do
cli-check-rules = List all rules of admissibility
cli-check-style = { cli-render-style }
cli-check-font = { cli-render-font }
cli-check-system_fonts = { cli-render-system_fonts }
cli-check-templates = Folder of your own templates
cli-check-summary = { $file }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
cli-check-letter = { "  " }{ $n }. { $letter }: { $status }
cli-more-findings = { $count } more are not listed; mend these first.

cli-init = Write a commented case file to start from
cli-init-file = File name, case.toml if not given; - is standard output
cli-init-force = Replace an existing file
cli-init-done = wrote { $file }. When it is filled in: tousu check { $typed }

cli-templates = List, show, export and check letter templates
cli-templates-list = List the built-in templates
cli-templates-show = Show a template
cli-templates-show-name = Name, for example zh-Hans/merchant
cli-templates-export = Export all templates to a folder, to be changed and used with --templates
cli-templates-export-dir = Folder
cli-templates-export-force = Replace existing files
cli-exported = exported { $count } templates to { $dir }
cli-no-template = there is no template “{ $name }”; `tousu templates list` lists them
cli-templates-none-used = { $dir } has no template of the name of a built-in one, so letters are written with these alone; `tousu templates list` lists the names, for example zh-Hans/merchant.dj

cli-fonts = List the fonts; with --text, tell which one prints each character
cli-fonts-text = Characters: each with its code point and the font that letters in simplified and in traditional script take it from
cli-fonts-font = { cli-render-font }
cli-fonts-system_fonts = { cli-render-system_fonts }
cli-fonts-none = no font has it
cli-fonts-private-use = private-use code point: not printed
cli-fonts-right-to-left = cannot be set: right-to-left script
cli-fonts-joining = cannot be set: letters that join or change with their neighbours
cli-font-role-song-sc = 宋体: body, simplified
cli-font-role-song-sc-bold = 小标宋: titles, simplified
cli-font-role-fangsong = 仿宋: body of the official style
cli-font-role-hei-sc = 黑体: headings and labels, simplified
cli-font-role-kai-sc = 楷体: level-2 headings; ☐ ☑ ☒ ✗
cli-font-role-ming-tc = 明體: body, traditional
cli-font-role-hei-tc = 黑體: titles, headings and labels, traditional
cli-font-role-rare = rare characters of personal names
cli-font-refused = cannot print with { $file }: { $why }
cli-font-damaged = it is no OpenType font, or a damaged one
cli-font-no-such-face = it has { $count ->
    [one] one face; FILE#0 is the first
   *[other] { $count } faces; FILE#0 is the first
 }
cli-font-forbidden = its licence field (OS/2 fsType) forbids embedding
cli-font-no-outlines = it has no outlines that a PDF takes (a bitmap or colour font, or a variable one with CFF2 outlines)
cli-other-region = “{ $characters }” is printed as { $font } draws it, by the standard of the other script: the letter's own fonts do not have it
cli-fonts-licenses = Print the fonts' licences

cli-error = error
cli-refused = would be refused
cli-at-risk = at risk
cli-advice = advice
cli-no-rule = there is no rule “{ $code }”; `tousu check --rules` lists them
cli-letter-refused = letter { $n } is not written ({ $letter }): it would be refused. Mend it, or add --draft
cli-warning = warning
cli-hint = hint
cli-basis = rule
cli-error-line = error: { $text }
cli-warning-line = warning: { $text }
cli-from-variable = it is named by the environment variable { $variable }
cli-epoch-misread = “{ $value }” of the variable { $variable } is not a number of seconds since 1970; the date of the computer is used
cli-allowed = { "  " }one of: { $list }
cli-did-you-mean = { "  " }did you mean { $suggestion }?
cli-try-help = { "  " }`tousu --help` lists all commands and options.
cli-unknown-argument = unknown argument { $argument }
cli-unknown-command = there is no command “{ $value }”
cli-missing-value = { $argument } needs a value
cli-invalid-value = { $argument } cannot be “{ $value }”
cli-missing-argument = { $argument } is missing
cli-missing-command = a command is missing
cli-given-twice = { $argument } is given twice
cli-nothing-behind = only one { $argument } can be given, and no other file or command behind it
cli-not-together = { $argument } and { $other } cannot be given together
cli-other-ending = the ending of --out { $file } is that of another format than --format { $format }; change one of them
cli-argument-not-utf8 = an argument has bytes that are not UTF-8; give the file another name

cli-cannot-read = cannot read { $file }: { $why }
cli-cannot-write = cannot write { $file }: { $why }
cli-too-large = { $file } is too large: 16 MB is the most that is read
cli-not-utf8 = { $file } is not UTF-8; save it as UTF-8 in your editor
cli-not-text = { $file } is not a text file; name a .toml file written in a text editor
cli-io-not-found = there is no such file or folder
cli-io-denied = permission denied
cli-io-is-folder = it is a folder, not a file
cli-io-not-folder = a file stands where a folder is wanted
cli-io-read-only = the disk is read-only
cli-io-full = the disk is full
cli-io-not-utf8 = it is not UTF-8 text
cli-exists = { $file } exists; add --force to replace it
cli-not-ours = { $file } exists and this program did not write it, or it was changed since; add --force to replace it, or write to another place
cli-duplicate-output = two letters would be { $file }; give the case files different ids
cli-written = wrote { $file }
cli-unchanged = unchanged { $file }
cli-nothing-to-write = nothing to write; the texts for 12321 and 12345 have no PDF, use --format text or form
cli-no-such-letter = { $file } does not ask for: { $letters }; add a [[letter]] (to = "{ $entry }") to the file, or change --to
cli-stdout-one = standard output takes one file, here are { $count }; choose one with --to, --script, --format
cli-overrun = { $name } has { $chars } characters, { $over } too many; the limit is passed in: { $sentence }
cli-converted = converted { $from }→{ $to } (could be { $others }): { $context }
cli-converted-unsure = converted { $from }→{ $to } (could be { $others }, please check): { $context }
cli-pdf-error = cannot write the PDF: { $why }
cli-template-error = the template { $name } is wrong
cli-template-error-why = the template { $name } is wrong: { $why }
cli-template-why = { $why }
cli-template-citation = the template { $name } cites “{ $notation }”: { $why }
cli-template-markup = the template { $name } has markup that letters do not have: { $what }
cli-template-untitled = the template { $name } is empty or has no title; a title is a line # words
