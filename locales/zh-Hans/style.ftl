# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = “{ $value }”不是长度
    .label = { $field } 要写成长度
    .hint = 可以写 "28 mm"、"2.8 cm"、"16 pt"、字号 "三号"、"1.5 行"、"2 字"；写在英文引号里。
finding-style-range = { $field } 应在 { $least } 与 { $most } 之间
    .label = 超出了这个范围
finding-style-outside = 版面伸出了纸边：到 { $reach }，纸只有 { $side }
    .hint = 请改小这几项，或者换大的纸：{ $fields }。
finding-style-crowded = { $field } 不能是 { $count }：{ $room } 之内，{ $size } 的字应为 { $least } 至 { $most }
    .hint = 请改这个数，或者改字号、版心的大小。
