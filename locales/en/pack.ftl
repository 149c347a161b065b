# Packs: tousu pack. `finding-exhibit-CODE` is why a file of the case is not printed.

cli-pack = write everything that goes into the envelope: letter, list of evidence, exhibits, authority; and the sender's checklist
cli-pack-cases = case files; - is standard input, whose exhibits are looked for in the current folder
cli-pack-to = only these letters, separated by commas, named as in render
cli-pack-script = script, separated by commas: zh-Hans, zh-Hant; the case file's where not given
cli-pack-out = output folder; packs where not given
cli-pack-templates = folder of your own templates, in place of built-in ones of the same name
cli-pack-offices = your own records of offices, a file or a folder, beside the built-in ones
cli-pack-style = letter, official, or a .toml file of your own
cli-pack-font = a font file of your own for characters the built-in fonts lack; may be repeated
cli-pack-system_fonts = not with pack: parts bound together share fonts that are fixed beforehand; use --font
cli-pack-compact = use slightly smaller type where a last page would hold a few lines only
cli-pack-draft = write letters that would be refused too, each page marked as a draft
cli-pack-force = overwrite files of the same name that the program did not write
cli-pack-allow_outside = read files outside the folder of the case file too, and follow symbolic links

cli-batch-pack = bind each letter on paper with its exhibits, authority and checklist, as .pack.pdf and .keep.pdf in place of the PDF
cli-batch-allow_outside = with --pack: read evidence outside the folder of the sheet too

cli-pack-size = size of the envelope: dl, zl, c5, c4, b6; where not given, zl (folded in three) for up to five sheets, else c4 (unfolded)
cli-pack-by = how it is sent, on the envelope: registered or ems
cli-pack-sender = print the sender's address on envelopes also to a recipient who may not see it
cli-pack-code_origin = middle of the first digit of the postcode from the upper left corner, mm; see envelope --calibrate
cli-pack-code_pitch = distance of the digits, mm

batch-handover = list for the post office ({ $letters } letters): { $list }; with numbers and dates filled in: tousu sent --import { $list } { $intake }

batch-handover-sheet = list for the post office ({ $letters } letters): { $list }; enter numbers and dates into the columns “sent” of { $intake }
batch-handover-kept = { $list } has numbers or dates filled in and was left alone; enter them with tousu sent --import first, then write the list anew with --force

pack-system-fonts = pack does not go with --system-fonts; name a font file with --font for characters that are missing
pack-no-stdout = pack writes several files: --out must be a folder
pack-no-letter = { $file }: no letter to be posted; ask for one in [[letter]], or change --to

finding-exhibit-empty = the file “{ $file }” is empty
    .label = no bytes
    .hint = Export or copy the file again.
finding-exhibit-unknown = “{ $file }” is no kind of file that is known
    .label = known by its content, not by its name
    .hint = PNG, JPEG, WebP and HEIC pictures, PDF files and recordings can be used.
finding-exhibit-unsupported = “{ $file }” is a { $format } file, which is not printed
    .label = format not supported
    .hint = Save it as PDF, PNG or JPEG.
finding-exhibit-recording = “{ $file }” is a recording ({ $format }), not a picture
    .label = format not supported
    .hint = Name a PNG or JPEG picture.
finding-exhibit-truncated = the file “{ $file }” is incomplete
    .label = its end is missing
    .hint = It was probably not transferred whole: export the original again.
finding-exhibit-damaged = the file “{ $file }” is damaged
    .label = cannot be read
    .hint = Export it again, or open it and take a screenshot.
finding-exhibit-too-many-pixels = the picture “{ $file }” is too large: { $width }×{ $height } pixels
    .label = at most { $most } pixels
    .hint = Reduce it or cut it into pieces; A4 paper does not show that many pixels.
finding-exhibit-too-many-bytes = the file “{ $file }” is too large: { $bytes } bytes
    .label = at most { $most } bytes
    .hint = Compress it, or keep only the pages that matter.
finding-exhibit-encrypted = the PDF file “{ $file }” asks for a password
    .label = cannot be opened
    .hint = Open it in a viewer and save or print it as a PDF without password.
finding-exhibit-no-pages = the PDF file “{ $file }” has no pages
    .label = nothing to print
    .hint = Export it again.
finding-exhibit-cyclic-pages = the page tree of the PDF file “{ $file }” contains itself
    .label = cannot be read
    .hint = Open it in a viewer and save or print it as a new PDF.
finding-exhibit-too-many-pages = “{ $file }” has too many pages
    .label = at most { $most }
    .hint = Keep only the pages that matter.
finding-exhibit-bomb = “{ $file }” inflates to an unreasonable size
    .label = not read
    .hint = Open it in a viewer and save or print it as a new file.
finding-exhibit-outside = “{ $file }” does not lie in the folder of the case file
    .label = not read
    .hint = Copy the file beside the case file and give a relative path; --allow-outside reads files elsewhere.
finding-exhibit-link = “{ $file }” is a symbolic link, or leads through one
    .label = not read
    .hint = Copy the file itself beside the case file; --allow-outside follows links.
finding-exhibit-not-a-file = “{ $file }” is no regular file
    .label = a folder or a device
    .hint = Name a file; several are written file = ["1.jpg", "2.jpg"].
finding-exhibit-not-found = “{ $file }” was not found
    .label = not in { $folder }
    .hint = Paths begin at the folder of the case file (the current one for standard input); write /, and capitals as they are.
finding-exhibit-unreadable = “{ $file }” cannot be read: { $why }
    .label = not read
finding-exhibit-pages = the evidence “{ $id }” is said to have { $stated } pages, its files have { $found }
    .label = the list of evidence goes by the files
    .hint = Check that nothing is missing; a long screenshot counts as many pages as are printed. Correct or remove pages.
finding-exhibit-transcript = the recording “{ $id }” has no transcript
    .label = only name, length and SHA-256 are printed
    .hint = Write what is said in transcript = """…""", one line each.
finding-exhibit-seconds = the recording “{ $id }” is said to last { $stated } seconds, its file { $found }
    .label = check it
    .hint = Correct seconds, or leave it out: the program reads the length from the file.
finding-exhibit-undrawn = what was filled into the PDF file “{ $file }” is not part of its pages
    .label = it would be printed blank
    .hint = Open it in a viewer and print it as a new PDF.
finding-exhibit-anonymous = an anonymous report has exhibits: { $list }
    .label = pictures may show name, telephone or order number of the reporter
    .hint = Look through every page and cover them, or leave this letter out of letters.
finding-exhibit-imported = PDF pages of the evidence “{ $id }” are put in as they are
    .label = the whole file does not claim PDF/A and PDF/UA
    .hint = Printing and posting are not affected; for an archive, save these pages as pictures.
