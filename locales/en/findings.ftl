# What is wrong with a case file: message, label under the caret, hint.

finding-anonymous-identity = { $letter } is to be anonymous, but { $field } has “{ $word }”
    .label = an anonymous letter may not have a complainant's name, telephone number or address
    .hint = write it without the name (本人), or keep it out of this letter with `letters`.
finding-after-value = there is something behind the value
    .label = too much from here on, or a quotation mark is missing
    .hint = one line has one value and no mark behind it; inside Chinese text use the Chinese quotation marks “ ”.
finding-backslash = a \ between ASCII quotation marks has a special meaning
    .label = this cannot be read
    .hint = write / or \\ for it.
finding-bad-boolean = yes and no are written true and false
    .label = write { $value }
finding-bad-comment = comments begin with #
    .label = write #
finding-bad-date = this is not how a date is written
    .label = write a date like 2026-09-03
    .did-you-mean = write { $suggestion }.
finding-bad-time = this is not how a date and time are written
    .label = write a date and time like 2026-09-03 10:21 (24 hours)
    .did-you-mean = write { $suggestion }.
finding-bad-email = this is not an e-mail address
    .label = it needs an @ and a domain
finding-bad-credit-code = the check character of this unified social credit code is wrong
    .label = 18 characters, the last is the check character (GB 32100-2015)
    .hint = compare it with the licence or the platform's licence page; if in doubt, leave the line out.
finding-bad-id-number = the check character of this identity number is wrong
    .label = 18 characters, the last is the check character (GB 11643)
    .hint = no letter prints identity numbers; leave the line out if nothing needs it.
finding-bad-key = the key “{ $key }” may only have ASCII letters, digits, - and _
    .hint = the keys are in the sample file that `tousu init` writes.
    .did-you-mean = write { $suggestion }.
finding-bad-money = “{ $value }” is not an amount of money
    .label = write 1980, 1980.00 or "1,980.00": at most two decimals, no unit
    .did-you-mean = write { $suggestion }.
finding-bad-number = { $field } must be a whole number, at least { $least }
finding-bad-phone = “{ $value }” is not a telephone number
    .label = only digits, blanks, -, + and parentheses
    .did-you-mean = write "{ $suggestion }".
finding-bad-postcode = “{ $value }” is not a postcode
    .label = six digits, in quotes
finding-claim-amount = the amount of the claim “{ $kind }” does not agree with the case
    .label = { $kind ->
        [refund] by the rest of the case it is at most { $expected } yuan
       *[other] by the rest of the case it is { $expected } yuan
    }
    .hint = a refund is at most the price; the balance of an advance payment is the total less the part used; the triple is three times the price, at least 500 yuan.
finding-claim-for-consumers-only = a business cannot claim “{ $kind }”
    .label = this claim rests on the consumer protection law
    .hint = for a purchase made in business use rescind, prepaid-balance or damages instead.
finding-claim-needs-amount = the claim “{ $kind }” has no amount
    .hint = add amount = "…".
finding-claim-needs-party = the claim “{ $kind }” does not say of whom
    .hint = add of = "merchant", "platform" or "carrier".
finding-claim-needs-text = the claim “{ $kind }” does not say what
    .hint = add text = "…".
finding-claim-takes-no-amount = the claim “{ $kind }” has no amount
    .label = take the amount out, or make it a claim of its own
finding-control-character = { $field } has a line break or an invisible control character
    .label = take out line breaks, tabs and control characters
finding-date-after-letter = { $field } is after the letter's date
    .label = a letter tells what has happened
    .hint = the letter's date is `date` at the top of the file; today where it is missing.
finding-date-order = { $field } is before { $other }
    .label = the order is wrong
finding-declared-elsewhere = { $letter } cannot rescind the contract
    .label = the notice must reach the other party
    .hint = only merchant, reminder and rescission, which go to the merchant, take declared; take it out.
finding-duplicate-evidence = the evidence “{ $id }” is listed twice
    .label = each id may be used once
finding-duplicate-grievance = the grievance “{ $kind }” stands twice
    .label = once is enough
finding-duplicate-key = “{ $key }” stands twice
    .label = it is already above
    .hint = a key stands once in a section; for another of its kind begin a new section, for example another line [[fact]].
finding-duplicate-table = the section “{ $table }” stands twice
    .label = it is already above
    .hint = for several of a kind begin each with double brackets, for example [[fact]]; of others, such as [purchase], there is one: join the two.
finding-empty = { $field } is empty
    .label = fill it in
    .hint = take the whole line out if there is nothing to say.
finding-empty-file = the file has no content yet
    .hint = `tousu init` writes a commented case file to fill in.
finding-full-width-mark = this is the full-width mark { $mark }
    .label = type the half-width { $ascii }
    .hint = switch your input method to English for this mark.
finding-garbled = “{ $words }” looks like pinyin or bytes left by a bad conversion
    .label = compare it with the original
finding-grievance-needs = the grievance “{ $kind }” needs { $needs }
    .hint = add { $needs }, or take the grievance out.
finding-half-width-mark = half-width punctuation between Chinese characters: “{ $words }”
    .label = Chinese letters use full-width punctuation
finding-letter-needs = { $letter } lacks { $need }
    .label = the letter cannot be written without it
    .hint = add it, or take this [[letter]] out.
finding-legacy-code = { $code } is a private-use code point that GB 18030-2005 used for “{ $character }”
    .label = letters have “{ $character }” ({ $new })
    .hint = write “{ $character }” here too: computers that go by GB 18030-2022 or by Unicode show nothing for the old code point.
finding-misplaced-key = “{ $key }” does not belong to this section
    .label = it stands at the top of the file
    .hint = move the line to the beginning of the file, before the first [ ].
finding-missing = { $field } is missing
    .hint = { $format ->
        [style] add a line { $key } = … to this section; docs/styles.md shows how.
        [offices] add a line { $key } = … to this record.
        [intake] add a line { $key } = … to this section; docs/batch.md shows how.
        [labels] add a line { $key } = … to this section; docs/envelopes.md shows how.
       *[case] add a line { $key } = … to this section; the sample file that `tousu init` writes shows how.
    }
finding-missing-comma = there is no comma between two values
    .label = put a half-width comma , before this
finding-missing-table = the section [{ $table }] is missing
    .hint = add [{ $table }]; the sample file that `tousu init` writes shows how.
finding-missing-top = { $key } is missing
    .hint = { $format ->
        [style] add a line { $key } = … at the beginning of the file, before the first [ ].
        [offices] add a line { $key } = … at the beginning of the file, before the first [ ].
        [intake] add a line { $key } = … at the beginning of the file, before the first [ ]; docs/batch.md shows how.
        [labels] add a line { $key } = … at the beginning of the file, before the first [ ]; docs/envelopes.md shows how.
       *[case] add a line { $key } = … at the beginning of the file, before the first [ ]; the sample file that `tousu init` writes shows how.
    }
finding-missing-glyph = no font can print “{ $character }” ({ $code })
    .label = { $field ->
        [none] it is not in the case file but in a template or a record
       *[other] it stands in { $field }
    }
    .hint = check the character; say in words what a pictogram means; for a name use the form on the identity document. Where you have a font with it, name it with --font FILE, or add --system-fonts to look through the installed ones.
finding-no-equals = there is no = after “{ $key }”
    .label = every line is written key = value
finding-no-such-date = there is no { $date }
    .label = { $month } has { $days } days
finding-no-value = there is nothing after the = of “{ $key }”
    .label = fill it in
    .hint = take the whole line out if there is nothing to say.
finding-nothing-of = there is no [[{ $table }]]
    .hint = at least one [[{ $table }]] is needed; the sample file that `tousu init` writes shows how.
finding-only-one = there can be one [{ $table }] only
    .label = this is the second
    .hint = join the two; further complainants are written [[co_complainant]].
finding-common-form = no font has this variant of “{ $character }” ({ $code }): it is printed in its common form
    .label = { $field ->
        [none] it is not in the case file but in a template or a record
       *[other] it stands in { $field }
    }
    .hint = compare the letter with the identity document. Where you have a font with the variant, name it with --font FILE; or take out the invisible mark behind the character.
finding-script-not-set = “{ $character }” ({ $code }) cannot be set: { $needs ->
        [right-to-left] its script runs from right to left
       *[joining] its letters join or change with their neighbours
    }
    .label = { $field ->
        [none] it is not in the case file but in a template or a record
       *[other] it stands in { $field }
    }
    .hint = letters are set in Chinese, Latin, Greek or Cyrillic characters, whatever the fonts. Write a name as the identity document has it in Chinese or in Latin letters, and words in translation.
finding-other-font = “{ $characters }” comes from a font of yours: { $font }
    .label = it stands in { $field }
    .hint = look at the letter: { $file } may draw it in another style than the text around it.
finding-private-use = “{ $character }” ({ $code }) is a private-use code point: other computers show something else
    .label = { $field ->
        [none] it is not in the case file but in a template or a record
       *[other] it stands in { $field }
    }
    .hint = use the character's own code point.
finding-syntax = this is not TOML
    .label = the parser says: { $detail }
    .hint = { $format ->
        [style] a line is written key = value, text in ASCII quotation marks; docs/styles.md has examples.
        [offices] a line is written key = value, text in ASCII quotation marks.
        [intake] a line is written key = value, text in ASCII quotation marks; docs/batch.md shows how.
        [labels] a line is written key = value, text in ASCII quotation marks; docs/envelopes.md shows how.
       *[case] write the line like those of the sample file that `tousu init` writes.
    }
finding-too-many-representatives = { $count } representatives are named
    .label = at most two
    .hint = Write represents = true for two persons only.
finding-two-equals = there is one = too many
    .label = write key = value
finding-unclosed-header = this is not how a section begins
    .label = write { $table }
finding-unclosed-list = a bracket is missing
    .label = this [ has no ]
finding-unclosed-text = a quotation mark is missing
    .label = the text that begins here is not closed
    .hint = one line stands in "…", several lines in """…""".
finding-unknown-choice = { $field } cannot be “{ $value }”
    .hint = { $format ->
        [style] one of: { $allowed }; docs/styles.md says what they mean.
        [offices] one of: { $allowed }.
        [intake] one of: { $allowed }; docs/batch.md shows how.
        [labels] one of: { $allowed }; docs/envelopes.md shows how.
       *[case] one of: { $allowed }; the sample file that `tousu init` writes says what they mean.
    }
    .did-you-mean = did you mean “{ $suggestion }”?
finding-unknown-evidence = there is no evidence with the id “{ $id }”
    .label = no [[evidence]] has it
    .did-you-mean = did you mean “{ $suggestion }”?
finding-unknown-key = unknown key “{ $key }”
    .hint = one of: { $allowed }.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-unknown-mention = there is no evidence called “{ $id }”
    .label = behind @ stands the id of an [[evidence]]
    .hint = Write @@ for a plain @.
    .did-you-mean = did you mean “{ $suggestion }”?
finding-unquoted-text = text must stand in ASCII quotation marks
    .label = write "{ $value }"
finding-wide-number = digits are written half-width
    .label = write { $value }
finding-unused-evidence = nothing refers to the evidence “{ $id }”
    .label = the letter will not say “see exhibit”
    .hint = add evidence = ["{ $id }"] to the [[fact]], [purchase], [[contact]] … it proves.
finding-used-exceeds-total = more was used than was paid in advance
    .label = at most the total
finding-version = unknown schema version { $value }
    .label = it must be 1
finding-wrong-type = { $field } must be { $expected }, this is { $found }
    .label = { $expected } is wanted here
finding-zero-amount = the amount of the claim is zero
    .label = write the amount, or take the claim out

type-text = text (in quotes)
type-number = a whole number (without quotes)
type-decimal = a decimal number
type-boolean = true or false
type-date = a date
type-time = a date and time
type-money = an amount of money
type-list = a list
type-table = a section of its own (with a line [ ])

need-consumer = a consumer (buyer = "consumer"): disputes between businesses are not taken
need-purchase = the purchase ([purchase]): without a purchase there is no consumer dispute
need-respondent = the respondent ([respondent])
need-respondent-address = the respondent's address (respondent.address)
need-platform = the platform ([platform])
need-carrier = the carrier ([carrier])
need-carrier-address = the carrier's address (carrier.address)
need-carrier-complaint = the day of the complaint to the carrier (carrier.complained)
need-carrier-outcome = the carrier's answer (carrier.answer), or fifteen days without one
need-breach = a grievance the regulator can act on: disputes between traders, and refunds that no law requires, are for negotiation, arbitration or court
need-phone = each complainant's telephone number (phone)
need-address = each complainant's postal address (address)
need-postcode = each complainant's postcode (postcode)
need-calls = the call log ([[call]])
need-facts = something that happened ([[fact]], [[call]] or [purchase])
need-claim = a claim of this party ([[claim]])
need-office = the office: its name (office) or its place (province, city, district)

letter-merchant = complaint to the merchant
letter-platform = complaint to the platform
letter-association = complaint to the consumer association
letter-regulator-complaint = complaint to the market regulator
letter-regulator-report = report to the market regulator
letter-carrier = complaint to the carrier
letter-bureau-appeal = appeal to the communications bureau
letter-bureau-report = report to the communications bureau
letter-spam-centre = text for 12321
letter-hotline = text for the hotline 12345
letter-reminder = reminder to the merchant
letter-rescission = notice of rescission to the merchant
letter-review-advice = advice on applying for administrative review
