# Envelopes, pages for windows, address labels: what is printed on them, the command, what is found.

post-to = { $name }（收）
post-joint = { $name }等{ $count }人
post-by-registered = Registered
post-by-ems = EMS
post-contents = Contents: { $title }
post-list = Contents
post-sent-by = From: { $name }, { $address }
post-title-envelope = Envelopes
post-title-window = Pages for window envelopes
post-title-labels = Address labels

post-part-address = the recipient's address
post-part-name = the recipient's name
post-part-sender-address = the sender's address
post-part-sender-name = the sender's name
post-part-service = how it is sent
post-part-contents = what is in it
post-part-list = the list of what is in it
post-part-instructions = the instructions

post-calibration = Calibration sheet: { $size } envelope
post-calibration-words =
    Print it at its actual size (100 %) on plain paper that is fed as the envelope will be. Lay its upper left corner on that of the envelope and hold both against the light.
    The six crosses at the top left are the middles of the six digits. Where the middle of a printed frame lies further right or down, add the millimetres to the two numbers of --code-origin; further left or up, subtract them. --code-pitch is the distance of the frames. The default, 20,11 and 10, is a guess: the standard has them in a figure only.
    If the ruler is off the edges of the envelope, set feed and margins of the printer first. The other thin lines are the borders of the zones; no envelope has them.

finding-envelope-no-name = { $letter }: the recipient's name is missing
    .label = nobody to send it to
    .hint = add { $field }, or write the other envelopes only, with --to of pack and envelope.
    .sheet = Fill it in in the sheet, or take this letter out of the column [[letter]].
finding-envelope-no-address = { $letter }: the recipient's address is missing
    .label = where is “{ $name }”
    .hint = add { $field } (from the province to the number), or write the other envelopes only, with --to of pack and envelope.
    .sheet = Fill it in in the sheet, or take this letter out of the column [[letter]].
finding-envelope-no-postcode = { $letter }: the recipient's postcode is missing
    .label = the six digits of “{ $name }” are not printed
    .hint = add { $field }, or write them into the frames by hand.
finding-envelope-anonymous = { $letter }: the report is anonymous, the envelope has no sender
    .label = it cannot come back if it is not delivered
finding-envelope-withheld = { $letter }: the recipient may not see the sender's address, it is not printed
    .label = it cannot come back if it is not delivered
    .hint = if they may know the address, add --sender.
finding-envelope-no-return = { $letter }: the sender's address is missing, the envelope has the name only
    .label = it cannot come back if it is not delivered
    .hint = add complainant.address and complainant.postcode.
finding-envelope-too-long = { $letter }: { $part } does not fit
    .label = “{ $text }” does not fit even in the smallest type
    .hint = shorten it, or take larger envelopes (--size) or labels (--labels).

finding-labels-length = “{ $value }” is not a length
    .label = { $field } is in millimetres
    .hint = write the number only: { $field } = 37, or 42.4.
finding-labels-range = { $field } is { $value }; it must be between { $least } and { $most }
    .label = out of this range
    .hint = all lengths are in millimetres; docs/envelopes.md says more.
finding-labels-overlap = { $field } is { $value }, less than the { $side } of a label ({ $length })
    .label = the labels would overlap
    .hint = it is the distance from an edge of a label to the same edge of the next, no less than the label itself.
finding-labels-outside = the labels reach over the page: { $reach } mm, and A4 has { $page } mm
    .label = { $field } is too many, or labels or margins are too large
    .hint = measure a sheet with a ruler and check each number.
finding-labels-padding = { $field } is { $value }: a label has no room for text
    .label = twice this is no less than the { $side }
    .hint = make it smaller, 4 for example.

cli-envelope = Write envelopes, pages for window envelopes, or address labels
cli-envelope-cases = Case files, one or several; - is standard input
cli-envelope-to = Only to these, separated by commas, as with render; every letter on paper if not given
cli-envelope-size = Envelope: dl (220×110 mm), zl (230×120, if not given), c5 (229×162, folded once), c4 (324×229, unfolded, for many enclosures), b6 (176×125); sizes of GB/T 1416-2003
cli-envelope-window = Write pages for window envelopes instead: dl, zl or c5; the address shows in the window, marks at the left edge say where to fold
cli-envelope-labels = Write address labels instead: 3x8, 3x7, 2x7 or a .toml file of your own (docs/envelopes.md)
cli-envelope-start = First free label of the sheet, counted row by row from 1; 1 if not given
cli-envelope-calibrate = Write the calibration sheet, to be laid over an envelope
cli-envelope-by = Print how it is sent: registered, ems
cli-envelope-no_contents = Do not print what is in it
cli-envelope-sender = Print the sender's address where the recipient may not see it too; never on an anonymous report
cli-envelope-code_origin = Middle of the first digit of the recipient's postcode, mm from the left edge and the top of the envelope; 20,11 if not given, which is a guess: check it with --calibrate
cli-envelope-code_pitch = Distance between the middles of these digits, mm; 10 if not given, which is a guess
cli-envelope-script = Scripts, separated by commas: zh-Hans, zh-Hant; the first of the case file if not given
cli-envelope-format = Format: pdf
cli-envelope-out = Output folder, letters if not given; - is standard output
cli-envelope-templates = Folder of your own templates; what is in the envelope is named by the letter's title
cli-envelope-offices = { cli-render-offices }
cli-envelope-font = { cli-render-font }
cli-envelope-system_fonts = { cli-render-system_fonts }
cli-envelope-force = Replace files of the same name that this program did not write
cli-envelope-code-outside = --code-origin and --code-pitch take digits out of the machine-reading zone, 90×26 mm at the top left, or make them overlap; 20,11 and 10 if not given
cli-envelope-start-beyond = --start { $start } is beyond the sheet, which has { $count } labels; count row by row from 1 to { $count }
cli-envelope-no-letter = { $file } has no letter to be posted
