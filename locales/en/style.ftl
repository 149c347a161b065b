# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = “{ $value }” is not a length
    .label = { $field } must be a length
    .hint = write "28 mm", "2.8 cm", "16 pt", the name of a type size such as "三号", "1.5 lines" or "2 characters", in ASCII quotation marks.
finding-style-range = { $field } must be between { $least } and { $most }
    .label = out of this range
finding-style-outside = the page is too small: { $reach } are needed, it has { $side }
    .hint = make one of these smaller, or the paper larger: { $fields }.
finding-style-crowded = { $field } cannot be { $count }: in { $room }, type of { $size } makes { $least } to { $most }
    .hint = change the number, the type size or the text area.
