# 各列互相比較才看得出的問題：文字，和該怎麼辦。

guard-rows = { $place ->
    [file] { $rows }
    [files] { $rows }（共 { $count } 件）
    [row] 第 { $rows } 列
   *[rows] 第 { $rows } 列（共 { $count } 列）
}

finding-guard-same-matter = { guard-rows }：投訴人、商家和經過都相同
    .hint = 同一件事登記了兩次的，請刪去一列；分別寄幾個機關的，寫在同一列的「信件」裡。同一爭議，一個機關受理以後，別處不再受理。
finding-guard-same-story = { guard-rows }：除姓名、數字和標點以外，不同投訴人的經過一字不差
    .hint = 請各人寫各人的經過；同一爭議的，合為一件共同投訴。不同投訴人對同一商家、同一類問題短期內集中提出的投訴，可能被認為不是為生活消費。
finding-guard-shared-phone = { guard-rows }：不同投訴人用同一個電話
    .hint = 請寫各人自己的電話；是代理人的電話，寫在代理人一欄；同住的，在事實裡說明，或者合為一件共同投訴。
finding-guard-shared-address = { guard-rows }：不同投訴人用同一個地址
    .hint = 請寫各人自己的地址；確實同住的，在事實裡說明，或者合為一件共同投訴。
finding-guard-no-authorisation = { guard-rows }：有代理人，證據裡卻沒有授權委託書
    .hint = 請附上委託人簽名的授權委託書：原件隨信附上的，寫 original = true（表格：委託書原件），或者列入證據。
finding-guard-residue = { guard-rows }：文字裡有「{ $name }」，那是{ $place ->
        [file] { $owner }
        [files] { $owner }
       *[row] 第 { $owner } 列
    }的當事人
    .hint = 像是從別的案件複製來的文字，請核對；確實說的是這個人的，不必改。
