# Many cases at once: `tousu batch`.

cli-batch = Write the letters of all cases in an intake sheet
cli-batch-intake = The sheet (.csv, .xlsx, .ods, .xls), or a folder of case files
cli-batch-out = Output folder, letters if not given
cli-batch-dry_run = Check and write the report only, no letters
cli-batch-keep_going = Leave out rows with errors and write the others (as it is done without options)
cli-batch-all_or_nothing = Write no letter where any row cannot be written
cli-batch-resume = Go on: what is written and whole is not written again
cli-batch-changed = Only rows changed in the sheet; letters moved away or edited stay so
cli-batch-only = Only these rows: 17,40-44; case files of a folder are counted from 1
cli-batch-shard = One of several parts that run side by side: 2/8
cli-batch-sheet = The sheet of a workbook by name; the first if not given
cli-batch-map = Mapping file: what the columns of somebody else's export mean
cli-batch-format = Formats, separated by commas: pdf, text (for reading), form (for web forms); pdf,text if not given
cli-batch-script = { cli-render-script }
cli-batch-style = Style of PDF: letter, official or a .toml file of your own; if not given the variable TOUSU_STYLE, then tousu.toml
cli-batch-compact = { cli-render-compact }
cli-batch-font = { cli-render-font }
cli-batch-system_fonts = { cli-render-system_fonts }
cli-batch-templates = Folder of your own templates; from tousu.toml if not given
cli-batch-offices = { cli-render-offices }
cli-batch-require_review = Do not write rows whose column “reviewed by” is empty
cli-batch-draft = Write letters that would be refused too, with 草稿 across each page
cli-batch-report_format = Formats of the report, separated by commas: csv, json; both if not given
cli-batch-jobs = Number of threads; as many as processors if not given
cli-batch-print = Also write print.pdf to be printed in one go (two-sided, each letter starts on a front page) and print-map.csv (which letter is on which pages and sheets)
cli-batch-sort = Order of the letters in print.pdf: row, recipient or postcode; row if not given
cli-batch-force = Replace files of the same name that this program did not write
cli-batch-template = Write an empty intake sheet
cli-batch-template-format = Format: xlsx or csv; if not given that of the ending of --out, else xlsx
cli-batch-template-out = File; - is standard output
cli-batch-template-force = Replace a file of the same name
cli-batch-reprint = After a paper jam: which letters are on the damaged sheets, and how to print them again
cli-batch-reprint-folder = Output folder, letters if not given
cli-batch-reprint-sheets = The damaged sheets, counted from 1: 12-14,30
cli-batch-reprint-file = Which file: print-2.pdf; not needed where there is one
cli-batch-merge = Join what was written in parts with --shard
cli-batch-merge-folders = Output folders of the parts, one or several
cli-batch-merge-out = Folder to join them in, the first if not given

batch-checking = { $done } rows checked, { $rate } a second
batch-writing = { $done } of { $total } rows done, { $rate } a second, about { $left } s left
batch-printing = { $done } of { $total } letters set, { $rate } a second, about { $left } seconds left
batch-bar-checking = checking
batch-bar-writing = writing
batch-bar-printing = Setting
batch-column-row = row
batch-column-cell = cell
batch-column-heading = heading
batch-column-case = case
batch-column-letter = letter
batch-column-severity = weight
batch-column-message = what is wrong
batch-column-hint = what to do
batch-column-citation = basis
batch-what = { $severity }: { $message } [{ $code }]
batch-hint = → { $hint }
batch-fill-in = fill in { $cell } ({ $heading }).
batch-add-column = the sheet has no such column: add one with the heading “{ $heading }”.
batch-more = and { $count } more in { $file }
batch-checked = { $rows } rows checked: { $good } good{ $partly ->
        [0] { "" }
       *[other] , { $partly } with letters that would be refused
    }{ $bad ->
        [0] { "" }
       *[other] , { $bad } with errors
    }
batch-report = report ({ $count }): { $file }
batch-written = letters of { $rows } rows written: { $letters } ({ $files } files) in { $out }{ $left ->
        [0] { "" }
       *[other] ; { $left } rows were there already
    }{ $failed ->
        [0] { "" }
       *[other] ; { $failed } rows failed
    }
batch-printed = to print: { $letters } letters on { $sheets } sheets, two-sided, in { $files }; { $map } says where each is
batch-printed-nothing = no letters to print
batch-stopped-checking = stopped while checking; nothing is written. Start again: { $next }
batch-nothing = nothing is written because of --all-or-nothing. When the sheet is mended: { $next }
batch-dry-run = this only checked. To write the letters: { $next }
batch-intake-changed = the sheet was changed after it was checked; nothing is written. Start again: { $next }
batch-lost = stopped; every letter that is there is whole. When the cause is gone, go on: { $next }
batch-stopped = stopped; the letters in hand are finished. Go on: { $next }
batch-mend = when the sheet is mended, write the other letters: { $next }
batch-done = all done. When the sheet changes, write the changed rows only: { $next }
batch-print-failed = the print run was not written: { $why }
batch-refused = cannot read { $file }: { $why }
batch-threads = cannot start threads: { $why }
batch-busy = another tousu batch is writing to { $out }; wait for it, or use another folder with --out
batch-template-done = wrote { $file }: write over the example row, or delete it
batch-nothing-to-merge = nothing to join: no manifest and no report in { $list }
batch-reprint = to print these again: give the print dialog of { $file } the pages { $pages }
batch-reprint-rows = or write all letters of their rows anew: tousu batch … --only { $rows } (if no row of the sheet has moved)
batch-reprint-no-such = there is no volume { $file }; --file is one of: { $list }
batch-reprint-range = the sheets of { $file } are 1 to { $last }
batch-reprint-gone = { $file } is not there; tousu batch … --print writes it again
batch-reprint-no-map = no print run was made in this folder; tousu batch … --print makes one.
batch-only-none = --only names rows that are not there; the last row is { $last }; case files of a folder are counted from 1
batch-part-missing = nothing joined, these reports are missing: { $list }. Name the folders of all parts; each must have its report as json
batch-reprint-letter = row { $row }  { $case }  { $letter }  { $to }  page { $pages }
batch-reprint-which = say with --file which file it was: { $list }
batch-reprint-cut = the map says nothing of sheets { $sheets } of { $file }: lines were cut from it; tousu batch … --print writes it again
batch-merged = joined { $count } manifests and reports, { $rows } rows, in { $out }

batch-severity-error = error
batch-severity-refused = would be refused
batch-severity-at-risk = at risk
batch-severity-warning = warning
batch-severity-advice = advice

finding-batch-same-id = the reference “{ $id }” is that of row { $row } too, and the names of their letters would be the same
    .hint = give each case a reference of its own.
finding-batch-not-reviewed = nobody has read this row a second time
    .hint = whoever has, writes a name into the column “reviewed by”.
finding-batch-panic = the program failed on this row: { $why }
    .hint = this is a mistake of the program: please report it; the other rows are not concerned.
finding-batch-template = template { $name } does not give this letter: { $why }
    .hint = check your own templates with tousu templates check.
finding-batch-template-untitled = the template { $name } is empty or has no title
    .hint = A title is a line # words; check your own templates with tousu templates check.
finding-batch-not-ours = { $file } exists and this program did not write it, or it was changed since
    .hint = move the file away, or add --force to replace it.
finding-batch-pdf = the PDF could not be written: { $why }
    .hint = this is a mistake of the program: please report it.
