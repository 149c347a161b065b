# What belongs to the shell: examples, environment variables, completions, manual pages, tousu info.

cli-quiet = Show nothing but errors and what would be refused
cli-verbose = Also list which templates, offices, style and fonts are used, and the converted characters that had more than one reading

cli-render-report = List the files that were written on standard output, for programs: json (docs/json.md)
cli-pack-report = { cli-render-report }
cli-envelope-report = { cli-render-report }
cli-sent-report = { cli-render-report }
cli-fonts-format = Format: table or json (docs/json.md); table if not given
cli-templates-list-format = { cli-fonts-format }

cli-info = Show what was found where: settings, environment variables, the dates of the data inside
cli-info-format = { cli-fonts-format }
cli-info-templates = { cli-render-templates }
cli-info-offices = { cli-render-offices }
cli-info-style = { cli-render-style }
cli-info-font = { cli-render-font }
cli-info-system_fonts = { cli-render-system_fonts }
cli-completions = Print the script that completes commands in a shell
cli-completions-shell = bash, zsh, fish, powershell or elvish; from the variable SHELL if not given
cli-man = Print the manual page, or write the manual pages of all commands to a folder
cli-man-dir = Folder; without it tousu(1) is printed on standard output
cli-man-force = Replace files of the same name that this program did not write

shell-examples = Examples:
shell-variables = Every long option has an environment variable, --{ $option } has { $variable }; `tousu info -v` lists all.
shell-which-shell = the variable SHELL does not tell which shell it is; name one: { $list }
shell-basis = { $what }: { $value } ({ $origin })
shell-basis-bare = { $what } ({ $origin })

origin-built-in = built in
origin-option = option { $name }
origin-variable = variable { $name }
origin-configuration = your configuration folder
origin-system = system

info-language = language
info-today = today
info-colour = colour
info-yes = yes
info-no = no
info-goes-by = Settings:
info-templates = templates
info-offices = offices
info-style = style
info-font = fonts
info-system-fonts = installed fonts
info-data = Data inside the program:
info-law = law: { $instruments } instruments, { $articles } articles, compiled { $compiled }; the newest text they were compared with is of { $newest }
info-workdays = working days: { $published } by the State Council's notices, compiled { $compiled }
info-workdays-provisional = working days: the notices of { $years } are not in yet; statutory holidays alone are known, the rest is taken from weekends
info-offices-data = offices, hotlines and web sites: { $count } records, read { $first }
info-offices-data-between = offices, hotlines and web sites: { $count } records, read { $first } to { $last }
info-fonts-data = fonts: { $count }, { $list }
info-conversion = conversion { $from }→{ $to }: { $words } words, and { $overrides } of our own; from { $source }
info-variables = Environment variables:
info-unknown-variable = { $name } is set, but there is no such variable: it does nothing
info-no-variable = no variable that begins with TOUSU_ is set
info-all-variables = -v lists all variables there are

man-manual = tousu manual
man-name = NAME
man-synopsis = SYNOPSIS
man-examples = EXAMPLES
man-environment = ENVIRONMENT
man-environment-rule = Every long option has an environment variable; an option on the command line counts for more. A variable set to nothing is not set. For a flag it is 1, true, yes or on, or else 0, false, no or off.
man-variable-locale = language of the program, without --lang and TOUSU_LANG
man-variable-no-color = where it is set there is no colour, unless --color or TOUSU_COLOR says otherwise
man-variable-epoch = stands for the clock: seconds since 1970, UTC
man-variable-config = where your configuration is; tousu/offices in it holds your own records of offices
man-exit = EXIT STATUS
man-see-also = SEE ALSO

exit-0 = everything asked for was done, also where the program that reads the output ended early
exit-1 = a case file or a template has errors, or a letter would be refused
exit-2 = the command line is wrong, or the value of a variable
exit-3 = letters of some rows of a batch were not written
exit-4 = a file could not be read or written
exit-130 = stopped by the user

example =
    Letters to the merchant and the market regulator alone:
      tousu render case.toml --to merchant,regulator-complaint
    An article of law:
      tousu law xiaofa 55
example-render =
    All letters, to the folder letters:
      tousu render case.toml
    To the merchant alone, in traditional script, PDF alone:
      tousu render case.toml --to merchant --script zh-Hant --format pdf --out outbox
    The text to paste into a web form, on the terminal:
      tousu render case.toml --to merchant --script zh-Hans --format form --out -
example-check =
    Check a case file:
      tousu check case.toml
    Explain a rule:
      tousu check --explain samr-three-years
    For programs:
      tousu check case.toml --format json
example-watch =
    Check and write the letters anew on every save of the case file:
      tousu watch case.toml --open
example-pack =
    What goes into each envelope, what you keep, and the envelope, to the folder packs:
      tousu pack case.toml
    For the letter to the merchant alone:
      tousu pack case.toml --to merchant --script zh-Hans
example-batch =
    First see what is wrong with the sheet, without writing letters:
      tousu batch intake.xlsx --dry-run
    Write the letters of the good rows:
      tousu batch intake.xlsx --out letters
    Go on when the sheet is mended:
      tousu batch intake.xlsx --out letters --resume
example-batch-template =
    An intake sheet to fill in:
      tousu batch template
    As CSV, under a name of your own:
      tousu batch template --format csv --out cases.csv
example-batch-reprint =
    Sheets 1 and 2 were damaged; which letters stand on them:
      tousu batch reprint letters --sheets 1-2
example-batch-merge =
    Join what two shards have written:
      tousu batch merge part-1 part-2 --out letters
example-envelope =
    A ZL envelope for each letter:
      tousu envelope case.toml
    Large envelopes, for registered letters:
      tousu envelope case.toml --size c4 --by registered
    Set the printer:
      tousu envelope --calibrate --size zl
example-deadlines =
    List the terms:
      tousu deadlines case.toml
    For a calendar:
      tousu deadlines case.toml --format ics --out terms.ics
example-next =
    List the next steps:
      tousu next case.toml
    Write the letters that may be sent now into the case file:
      tousu next case.toml --write
example-sent =
    The letter to the merchant was posted; see what would be entered:
      tousu sent case.toml --to merchant --date 2026-11-20 --by 挂号信 --tracking XA00000000132 --dry-run
    Enter the day it was received:
      tousu sent case.toml --to merchant --date 2026-11-20 --received 2026-11-23
example-new =
    Answer questions, and a case file is written; leave when you like and run it again to go on:
      tousu new gym-card.toml
    Line by line, for a screen reader:
      tousu new gym-card.toml --plain
    All questions, for a file of answers:
      tousu new --questions
example-schema =
    The JSON Schema for your editor:
      tousu schema --out case.schema.json
example-init =
    A commented case file:
      tousu init beauty-device.toml
example-law =
    List the instruments:
      tousu law
    Article 55 of the law on the protection of consumers:
      tousu law xiaofa 55
    Look through all articles:
      tousu law --grep 欺诈
example-templates =
    Export the templates, change them, and use them:
      tousu templates export my-templates
      tousu render case.toml --templates my-templates
example-templates-list =
    List the built-in templates:
      tousu templates list
example-templates-show =
    Show the template of the letter to the merchant:
      tousu templates show zh-Hans/merchant
example-templates-export =
    Export all templates:
      tousu templates export my-templates
example-templates-check =
    Check templates that were changed:
      tousu templates check my-templates
example-templates-diff =
    After an upgrade, see how your templates differ from the built-in ones:
      tousu templates diff my-templates
example-offices =
    Find the telecommunications bureau of Zhejiang:
      tousu offices 浙江
    All hotlines, for programs:
      tousu offices --kind hotline --format json
example-fonts =
    Which font prints these characters:
      tousu fonts --text 张㐂镕
example-info =
    Show settings and data:
      tousu info
    With every environment variable there is:
      tousu info -v
example-completions =
    bash:
      tousu completions bash > ~/.local/share/bash-completion/completions/tousu
    zsh (~/.zfunc must be in fpath, before compinit):
      tousu completions zsh > ~/.zfunc/_tousu
    fish:
      tousu completions fish > ~/.config/fish/completions/tousu.fish
    PowerShell:
      tousu completions powershell >> $PROFILE
    elvish:
      tousu completions elvish >> ~/.config/elvish/rc.elv
example-man =
    Read the manual page:
      tousu man | man -l -
    Install all manual pages:
      tousu man ~/.local/share/man/man1
