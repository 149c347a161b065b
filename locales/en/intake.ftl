# What is wrong on the way from a sheet to case files: message, and what to do.

finding-intake-bad-boolean = “{ $value }” is neither yes nor no
    .hint = write 是 or 否, yes or no.
finding-intake-bad-bytes = the cell has bytes that are nothing in { $encoding }
    .hint = type the cell again, or save the whole file as CSV UTF-8.
finding-intake-bad-number = “{ $value }” is not a whole number
    .hint = write figures only, without a unit.
finding-intake-bad-word = “{ $value }” is none of the words this column takes
    .hint = one of: { $allowed }.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-intake-cannot-read = the file cannot be read: { $why ->
        [not-found] { cli-io-not-found }
        [denied] { cli-io-denied }
        [is-folder] { cli-io-is-folder }
       *[other] { $why }
    }
finding-intake-cell-error = the formula of this cell gives the error { $value }
    .hint = mend the formula, or type the value in its place.
finding-intake-covered = the cell is merged with { $cell }, which alone holds the value: this row has none here
    .hint = unmerge the cells and fill in every row.
finding-intake-date-in-text = the cell holds the date or time { $value } where text is expected
    .hint = a spreadsheet makes a date of 3-5: format the cell as text and type it again, or leave it if a date is meant.
finding-intake-digits-lost = the number { $value } has more digits than a spreadsheet keeps of a number: those after the fifteenth are gone
    .hint = format the cell as text and type the number again.
finding-intake-duplicate-column = column { $column } “{ $heading }” means the same as “{ $first }” and is not read
    .hint = delete one of the two, or name it under `ignore` in the mapping file.
finding-intake-empty = there is no case in it
    .hint = a folder needs case files (*.toml), a sheet at least one row below its headings.
finding-intake-encoding = the file was read as { $encoding }
    .hint = if characters are wrong, save it as CSV UTF-8.
finding-intake-extra-cells = the row has { $count ->
        [one] one cell
       *[other] { $count } cells
    } more than there are headings
    .hint = a separator stands inside a text: put that text in quotation marks "…", or save the file as XLSX.
finding-intake-heading-row = the headings were found in row { $row }; what stands above is not read
finding-intake-hidden-rows = these rows are hidden and are read all the same: { $rows }
    .hint = delete the rows that are no cases.
finding-intake-mapped-nowhere = the mapping file names a column “{ $heading }” that the sheet does not have
    .hint = write the heading as it stands in the sheet.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-intake-no-heading = cell { $cell } stands below no heading and is not read
    .hint = give the column a heading, or delete the cell.
finding-intake-no-headings = none of the first ten rows has headings this program knows
    .hint = take the headings of the intake template, or write a mapping file (docs/batch.md).
finding-intake-no-sheet = there is no sheet “{ $sheet }”
    .hint = one of: { $allowed }.
finding-intake-not-a-sheet = this kind of file is not read
    .hint = a folder of case files, or a file .csv, .tsv, .txt, .xlsx, .ods or .xls.
finding-intake-not-a-workbook = the workbook cannot be read: { $why }
    .hint = open it in a spreadsheet program and save it as XLSX, without a password.
finding-intake-not-utf8 = the case file is not UTF-8
    .hint = save it as UTF-8.
finding-intake-office-twice = there are two offices of one place for the same letter
    .label = this is the second
finding-intake-open-quote = a quotation mark " in this row is not closed
    .hint = delete it or close it; inside a quoted cell write "" for ".
finding-intake-other-sheets = the sheet “{ $sheet }” was read; the workbook also has: { $others }
    .hint = name another sheet to read that one.
finding-intake-row-too-long = from here on there is no line break for a megabyte
    .hint = this is no table of rows: save it as CSV or XLSX again.
finding-intake-scientific = of the number { $value } only the first digits are there
    .hint = the program that wrote the file had made a number of it: format the column as text there and save again.
finding-intake-too-large = the file is too large
    .hint = split it: a case file may have 16 MB, a workbook 1 GB unpacked; a CSV file may be of any size.
finding-intake-unknown-column = column { $column } “{ $heading }” means nothing to this program and is not read
    .hint = take the heading of the intake template, say in a mapping file what it means, or name it there under `ignore`.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-intake-unknown-field = there is no field “{ $field }”
    .hint = write a heading of the intake template, or a path of the case file such as complainant.name or fact[1].text.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-intake-unstored = the cell has a formula, and the file does not hold its value
    .hint = open the file in a spreadsheet program and save it, or type the value in place of the formula.
finding-intake-zero-lost = the telephone number { $value } seems to have lost its first 0
    .hint = if so write { $suggestion } and format the cell as text.
