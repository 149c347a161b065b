# What shows only when rows are held beside each other: message, and what to do.

guard-rows = { $place ->
    [file] { $rows }
    [files] { $rows } ({ $count } in all)
    [row] row { $rows }
   *[rows] rows { $rows } ({ $count } in all)
}

finding-guard-same-matter = { guard-rows }: complainant, seller and facts are the same
    .hint = if one matter was entered twice, delete a row; for several offices, name all letters in one row. Once one office takes a dispute, others do not.
finding-guard-same-story = { guard-rows }: but for names, figures and punctuation, different complainants tell the same story word for word
    .hint = let each tell the story in their own words; if it is one dispute, make it a joint complaint. Complaints by many about one seller and one matter at one time may be taken as not made for daily life.
finding-guard-shared-phone = { guard-rows }: different complainants with one telephone number
    .hint = give each their own number; an agent's number belongs under the agent. If they live together, say so in the facts, or make it a joint complaint.
finding-guard-shared-address = { guard-rows }: different complainants with one address
    .hint = give each their own address; if they do live together, say so in the facts, or make it a joint complaint.
finding-guard-no-authorisation = { guard-rows }: there is an agent, but no authorisation (授权委托书) in the evidence
    .hint = enclose the authorisation signed by the principal: write original = true (column “agent original”) where the original goes with the letter, or list it in the evidence.
finding-guard-residue = { guard-rows }: the text has “{ $name }”, a party of { $place ->
        [file] { $owner }
        [files] { $owner }
       *[row] row { $owner }
    }
    .hint = this looks copied from another case; check it. If that person is meant, leave it.
