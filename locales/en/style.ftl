# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = “{ $value }” is not a length
    .label = { $field } must be a length: a number with its unit
    .hint = write "28 mm", "2.8 cm", "16 pt", the name of a type size such as "三号", "1.5 lines" or "2 characters", in ASCII quotation marks.
finding-style-no-unit = “{ $value }” has no unit
    .label = { $field } must be a length: a number with its unit
    .hint = write it with its unit, in ASCII quotation marks: "{ $value } pt", "{ $value } mm"; the units are mm, cm, pt, lines (行) and characters (字).
finding-style-unit = there is no unit “{ $unit }”
    .label = { $field } must be a length: a number with its unit
    .hint = the units are mm, cm, pt, lines (行) and characters (字). 1 inch = 25.4 mm = 72 pt.
finding-style-relative = { $field } cannot be counted in lines or characters
    .label = “{ $value }” is measured by the text area; this is not
    .hint = write it in mm, cm or pt, or as the name of a type size such as "三号".
finding-style-range = { $field } is { $value }; it must be between { $least } and { $most }
    .label = { $cause ->
        [own] out of this range
        [base] { $field } comes from the base
       *[other] { $field } comes from the base; it is out of this range because of { $cause }
    }
    .hint = { $cause ->
        [own] write a length in this range; 1 mm is 2.83 pt, 1 cm 28.35 pt.
        [base] write { $field } too.
       *[other] change { $cause }, or write { $field } too.
    }
finding-style-white = { $field } is { $value }; it must be between 1 and 100
    .label = out of this range
    .hint = it is the part of white in per cent: the larger, the paler; 85 is a light grey.
finding-style-outside = the page is too small: { $reach } are needed, it has { $side }
    .label = your file has: { $written }
    .hint = make one of these smaller, or the paper larger: { $fields }.
finding-style-crowded = { $field } cannot be { $count }: in { $room }, type of { $size } makes { $least } to { $most }
    .label = { $cause ->
        [own] this number
        [base] { $field } comes from the base
       *[other] { $field } comes from the base; it does not fit because of { $cause }
    }
    .hint = { $cause ->
        [own] change the number, the type size or the text area.
        [base] write { $field } too.
       *[other] change { $cause }, or write { $field } too.
    }
