# The directory of offices: the command, what is found, what each kind of office is for.

cli-offices = List and find offices, hotlines and web sites
cli-offices-query = Words to find: a province, a number, a name, in either script; all of them must occur; without any, every record is listed on one line
cli-offices-kind = Only these kinds, separated by commas: bureau, appeal-centre, regulator, association, hotline, channel
cli-offices-format = Format: table (for reading) or json; table if not given
cli-offices-offices = Records of your own: a TOML file, or a folder of them; one with the id of a built-in record replaces it
cli-check-offices = Offices of your own: a TOML file, or a folder of them
cli-render-offices = Offices of your own: a TOML file, or a folder of them

cli-offices-head = { $name } ({ $id })
cli-offices-purpose = { "  " }for: { $value }
cli-offices-number = { "  " }telephone: { $value }
cli-offices-web = { "  " }web: { $value }
cli-offices-web-marked = { "  " }web: { $value } ({ $support })
cli-offices-web-source = { "  " }source of the web address: { $value }
cli-offices-email = { "  " }e-mail: { $value }
cli-offices-address = { "  " }address: { $value }
cli-offices-merged = { "  " }merged into: { $value }
cli-offices-note = { "  " }note: { $value }
cli-offices-source = { "  " }source: { $value }
cli-offices-checked = { "  " }checked: { $checked } ({ $support })
cli-offices-old = { "  " }This record was checked on { $checked }, more than a year ago: check it again before you use it.
cli-offices-old-mark = { " " }(over a year old)
cli-offices-none = nothing found for “{ $query }”; `tousu offices` lists all records

office-bureau =
    .purpose = reports of breaches of telecom rules (sales calls from call centres, leased numbers, no licence …)
office-appeal-centre =
    .purpose = appeals of users against their own carrier, after a complaint to the carrier
office-regulator =
    .purpose = complaints and reports to the market regulator
office-association =
    .purpose = complaints about consumer disputes, mediation
office-hotline =
    .purpose = a hotline
office-channel =
    .purpose = a web site
office-support-verified = verified
office-support-secondary = from a secondary source
office-support-usual = usual name, by pattern
office-support-own = your own record

finding-association-unknown = { $letter }: a place does not tell the name of its consumer association
    .label = names differ: 消费者协会, 消费者委员会, 消费者权益保护委员会
    .hint = write the whole name as office = "…", or add a record for the place to your own directory (kind = "association").
    .sheet = Write its full name in the column for the consumer association.
finding-duplicate-office = the id “{ $id }” stands twice
    .label = each id may be used once in a file
finding-office-built = { $letter }: “{ $office }” was put together from the place; confirm it before you post the letter
    .label = some places have no bureau of this name (development zones, merged districts)
    .hint = once confirmed, write it as office = "…" and this warning goes.
    .sheet = Once it is checked, write this name in the column for the office, and you are not reminded again.
finding-office-old = { $letter }: name and address of “{ $office }” were checked on { $checked }, more than a year ago
    .label = check them again before you post the letter
    .hint = a record with the same id in your own directory replaces this one.
finding-office-usual = { $letter }: “{ $office }” is the usual name, by pattern; confirm it before you post the letter
    .label = by the pattern of names verified in other provinces; this one was not
    .hint = once confirmed, write it as office = "…" and this warning goes.
    .sheet = Once it is checked, write this name in the column for the office, and you are not reminded again.
finding-place-incomplete = { $letter }: “{ $value }” in { $field } is no full name
    .label = write it in full, with 市, 自治州, 地区 or 盟 at the end, or 区, 县, 市 or 旗
finding-place-missing = { $letter }: the place does not tell yet which office is meant; { $field } is missing
    .label = add { $field } = "…", or write the office's whole name as office = "…"
    .hint = { $field ->
        [province] there is one bureau a province, so its name is enough: province = "广东".
        [city] for example city = "南京市".
       *[district] the bureau of the county or district is competent: district = "鼓楼区"; a city without districts goes there too: district = "东莞市".
    }
    .sheet = Fill in the columns for province, city and district, or write the full name in the column for the office.
finding-unknown-province = there is no province, region or municipality “{ $value }”
    .label = one of: { $allowed }
    .did-you-mean = did you mean { $suggestion }?
