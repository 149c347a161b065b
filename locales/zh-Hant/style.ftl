# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = 「{ $value }」不是長度
    .label = { $field } 要寫成長度：數字加單位
    .hint = 可以寫 "28 mm"、"2.8 cm"、"16 pt"、字號 "三號"、"1.5 行"、"2 字"；寫在英文引號裡。
finding-style-no-unit = 「{ $value }」沒有單位
    .label = { $field } 要寫成長度：數字加單位
    .hint = 請把單位一起寫在英文引號裡，例如 "{ $value } pt"、"{ $value } mm"；單位有 mm、cm、pt、行、字。
finding-style-unit = 沒有「{ $unit }」這個單位
    .label = { $field } 要寫成長度：數字加單位
    .hint = 單位有 mm、cm、pt、行、字。1 英吋 = 25.4 mm = 72 pt。
finding-style-relative = { $field } 不能用行數或字數來寫
    .label = 「{ $value }」要按版心來算，這一項不隨版心而定
    .hint = 請用 mm、cm、pt 來寫，或寫字號，例如 "三號"。
finding-style-range = { $field } 是 { $value }，應在 { $least } 與 { $most } 之間
    .label = { $cause ->
        [own] 超出了這個範圍
        [base] { $field } 來自所依據的版式
       *[other] { $field } 來自所依據的版式，因為 { $cause } 而超出了這個範圍
    }
    .hint = { $cause ->
        [own] 請改成這個範圍以內的長度；1 mm 合 2.83 pt，1 cm 合 28.35 pt。
        [base] 請把 { $field } 也寫上。
       *[other] 請改 { $cause }，或把 { $field } 也寫上。
    }
finding-style-white = { $field } 是 { $value }，應在 1 與 100 之間
    .label = 超出了這個範圍
    .hint = 這是白色所占的百分比：數越大顏色越淺，85 是淺灰色。
finding-style-outside = 版面伸出了紙邊：到 { $reach }，紙只有 { $side }
    .label = 您寫的有：{ $written }
    .hint = 請改小這幾項，或者換大的紙：{ $fields }。
finding-style-crowded = { $field } 不能是 { $count }：{ $room } 之內，{ $size } 的字應為 { $least } 至 { $most }
    .label = { $cause ->
        [own] 請看這個數
        [base] { $field } 來自所依據的版式
       *[other] { $field } 來自所依據的版式，因為 { $cause } 而放不下
    }
    .hint = { $cause ->
        [own] 請改這個數，或改字號、版心的大小。
        [base] 請把 { $field } 也寫上。
       *[other] 請改 { $cause }，或把 { $field } 也寫上。
    }
