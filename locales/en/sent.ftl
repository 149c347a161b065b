# Letters posted: tousu sent. `finding-sent-CODE` is what is wrong with a list or a letter.

cli-sent = Enter what was posted into case files: one letter, or a list from the post office
cli-sent-cases = Case file; with --import there may be several, and folders of case files
cli-sent-import = List of registered letters with the numbers filled in: CSV, or XLSX, ODS, XLS
cli-sent-to = Which letter, written as for render
cli-sent-office = The office it went to, where there are several letters of the kind
cli-sent-date = Day of posting; with --import for rows that have none
cli-sent-by = How it was sent, in the words of the case file; with --import a registered letter if not given
cli-sent-tracking = Tracking number
cli-sent-received = Day of receipt
cli-sent-dry_run = Only list what would be written
cli-sent-offices = Your own records of offices, a file or a folder, besides the built-in ones

sent-registered = registered letter
sent-no-stdin = sent changes case files; standard input (-) is none
sent-one-case = --to enters one letter into one case file; for many letters use --import
sent-nothing-said = Give --date, --tracking or --received
sent-at-cell = Row { $row }, { $cell } “{ $heading }”: { $text }
sent-at-row = Row { $row }: { $text }
sent-hint = { "  " }hint: { $hint }
sent-row-unchanged = Row { $row } ({ $case }): the case file has it already; left as it is
sent-nothing-written = { $errors ->
        [0] A case file has errors; no file was changed.
        [one] The list has an error; no file was changed. Mend it and run again.
       *[other] The list has { $errors } errors; no file was changed. Mend them and run again.
    }
sent-stopped = { $done } of { $all } files are written, each of them whole; remove the cause and run again: nothing is entered twice
sent-would-write = { $file } would get:
sent-written = Written to { $file }
sent-unchanged = { $file } has it already; left as it is
sent-summary = Case files written: { $files }. Letters entered: { $new }, completed: { $completed }, there already: { $same }. Rows without number and day, not entered: { $silent }.
sent-summary-dry = Case files to be written: { $files }. Letters to be entered: { $new }, completed: { $completed }; there already: { $same }. Rows without number and day: { $silent }. No file was changed.

finding-sent-bad-date = “{ $value }” is no day
    .hint = Write 2026-11-20, 2026/11/20 or 2026年11月20日.
finding-sent-bad-letter = There is no letter “{ $value }”
    .hint = Keep what the list had, such as 01_merchant_zh-Hans; the number of the letter, or merchant, will do too.
finding-sent-no-number = “{ $value }” does not look like a tracking number
    .hint = One number to a cell, of letters, figures and hyphens only; leave the cell empty where there is none.
finding-sent-check-digit = The check digit of { $value } is wrong: by its first eight figures the last figure should be { $digit }
    .hint = A figure was copied wrongly; compare it with the receipt.
finding-sent-zero-lost = { $value } has twelve figures only, as if a leading 0 were lost
    .hint = If so, format the cell as text and write 0{ $value }. If it is a courier's number, name the courier in a column “sent by”, or with --by.
finding-sent-number-twice = The number { $value } is that of row { $row } too
    .hint = A number belongs to one letter; compare both rows with the receipts.
finding-sent-future = { $date } lies after today ({ $today })
    .hint = Correct the day, or look at the date of the computer.
finding-sent-order = Received on { $received }, before it was posted on { $date }
    .hint = Correct one of the days.
finding-sent-before-letter = Posted on { $date }, before the date on the letter, { $written }
    .hint = If the date of the case file was changed after the letter was written, nothing is wrong; otherwise look again.
finding-sent-before-case = posted on { $date }, before the first thing that the case file tells of ({ $first })
    .hint = Check the year; if both dates are right, write what happened earlier into the case file.
finding-sent-not-asked = no [[letter]] of the case file is the { $letter }; it is entered all the same
    .hint = If it was posted before the case file was written, that is well; if not, check --to, or delete this [[sent]].
finding-sent-no-case = The row has neither case id nor case file
    .hint = Fill it in from the list as it was.
finding-sent-outside = The case file “{ $file }” is not in the folder of the list; it was not read
    .hint = Put the list back where it was, or name the case files on the command line.
finding-sent-no-file = There is no case file “{ $file }”
    .hint = Put the list back where it was, or name the folder of the case files on the command line.
finding-sent-unknown-case = No case file has the id “{ $case }”
    .hint = Name the case files, or their folder, on the command line. Cases of an intake sheet have no case file: fill in the columns “sent” of the sheet.
finding-sent-case-twice = Several case files have the id “{ $case }”: { $files }
    .hint = Name only one of them.
finding-sent-other-case = { $file } is not the case “{ $case }”
    .hint = The case file is another one now, or the row was changed; correct it.
finding-sent-no-letter = The case has no such letter: { $letter }
    .hint = Correct the column “letter” by the [[letter]] entries of the case file.
finding-sent-which-letter = The case has several letters that could be meant
    .hint = Fill in the column “letter”; on the command line name the office with --office.
finding-sent-differs = The case file says otherwise: its [[sent]] has { $key } { $there }, and here it is { $given }
    .hint = Find out which is right, and correct the list or the case file.
finding-sent-number-elsewhere = The case file has this number with another letter: { $letter }
    .hint = Compare it with the receipts.
finding-sent-which-one = The case file has this letter several times; the number could be of any
    .hint = Give the day of posting.
finding-sent-no-office = A [[sent]] of this kind of letter does not say to which office it went, and the case has several of the kind
    .hint = Fill in its office first.
finding-sent-no-date = The day of posting is missing
    .hint = Fill it in; where the whole list was posted on one day, use --date.
finding-sent-shape = Nothing can be added to sent as the case file has it
    .hint = Write it as [[sent]].
finding-sent-spoilt = With this entry the case file would have errors; it was not changed
    .hint = Correct what is said above, or write the [[sent]] yourself.
finding-sent-no-numbers = the list has no column of numbers
    .hint = Call the column “tracking number”, or fill in the list that the program wrote.
