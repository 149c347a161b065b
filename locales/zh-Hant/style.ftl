# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = 「{ $value }」不是長度
    .label = { $field } 要寫成長度
    .hint = 可以寫 "28 mm"、"2.8 cm"、"16 pt"、字號 "三號"、"1.5 行"、"2 字"；寫在英文引號裡。
finding-style-range = { $field } 應在 { $least } 與 { $most } 之間
    .label = 超出了這個範圍
finding-style-outside = 版面伸出了紙邊：到 { $reach }，紙只有 { $side }
    .hint = 請改小這幾項，或者換大的紙：{ $fields }。
finding-style-crowded = { $field } 不能是 { $count }：{ $room } 之內，{ $size } 的字應為 { $least } 至 { $most }
    .hint = 請改這個數，或者改字號、版心的大小。
