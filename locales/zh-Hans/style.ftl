# What is wrong with a style file: message, label under the caret, hint.

finding-style-length = “{ $value }”不是长度
    .label = { $field } 要写成长度：数字加单位
    .hint = 可以写 "28 mm"、"2.8 cm"、"16 pt"、字号 "三号"、"1.5 行"、"2 字"；写在英文引号里。
finding-style-no-unit = “{ $value }”没有单位
    .label = { $field } 要写成长度：数字加单位
    .hint = 请把单位一起写在英文引号里，例如 "{ $value } pt"、"{ $value } mm"；单位有 mm、cm、pt、行、字。
finding-style-unit = 没有“{ $unit }”这个单位
    .label = { $field } 要写成长度：数字加单位
    .hint = 单位有 mm、cm、pt、行、字。1 英寸 = 25.4 mm = 72 pt。
finding-style-relative = { $field } 不能用行数或者字数来写
    .label = “{ $value }”要按版心来算，这一项不随版心而定
    .hint = 请用 mm、cm、pt 来写，或者写字号，例如 "三号"。
finding-style-range = { $field } 是 { $value }，应在 { $least } 与 { $most } 之间
    .label = { $cause ->
        [own] 超出了这个范围
        [base] { $field } 来自所依据的版式
       *[other] { $field } 来自所依据的版式，因为 { $cause } 而超出了这个范围
    }
    .hint = { $cause ->
        [own] 请改成这个范围以内的长度；1 mm 合 2.83 pt，1 cm 合 28.35 pt。
        [base] 请把 { $field } 也写上。
       *[other] 请改 { $cause }，或者把 { $field } 也写上。
    }
finding-style-white = { $field } 是 { $value }，应在 1 与 100 之间
    .label = 超出了这个范围
    .hint = 这是白色所占的百分比：数越大颜色越浅，85 是浅灰色。
finding-style-outside = 版面伸出了纸边：到 { $reach }，纸只有 { $side }
    .label = 您写的有：{ $written }
    .hint = 请改小这几项，或者换大的纸：{ $fields }。
finding-style-crowded = { $field } 不能是 { $count }：{ $room } 之内，{ $size } 的字应为 { $least } 至 { $most }
    .label = { $cause ->
        [own] 请看这个数
        [base] { $field } 来自所依据的版式
       *[other] { $field } 来自所依据的版式，因为 { $cause } 而放不下
    }
    .hint = { $cause ->
        [own] 请改这个数，或者改字号、版心的大小。
        [base] 请把 { $field } 也写上。
       *[other] 请改 { $cause }，或者把 { $field } 也写上。
    }
