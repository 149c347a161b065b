# 各行互相比较才看得出的问题：文字，和该怎么办。

guard-rows = { $place ->
    [file] { $rows }
    [files] { $rows }（共 { $count } 件）
    [row] 第 { $rows } 行
   *[rows] 第 { $rows } 行（共 { $count } 行）
}

finding-guard-same-matter = { guard-rows }：投诉人、商家和经过都相同
    .hint = 同一件事登记了两次的，请删去一行；分别寄几个机关的，写在同一行的“信件”里。同一争议，一个机关受理以后，别处不再受理。
finding-guard-same-story = { guard-rows }：除姓名、数字和标点以外，不同投诉人的经过一字不差
    .hint = 请各人写各人的经过；同一争议的，合为一件共同投诉。不同投诉人对同一商家、同一类问题短期内集中提出的投诉，可能被认为不是为生活消费。
finding-guard-shared-phone = { guard-rows }：不同投诉人用同一个电话
    .hint = 请写各人自己的电话；是代理人的电话，写在代理人一栏；同住的，在事实里说明，或者合为一件共同投诉。
finding-guard-shared-address = { guard-rows }：不同投诉人用同一个地址
    .hint = 请写各人自己的地址；确实同住的，在事实里说明，或者合为一件共同投诉。
finding-guard-no-authorisation = { guard-rows }：有代理人，证据里却没有授权委托书
    .hint = 请附上委托人签名的授权委托书：原件随信附上的，写 original = true（表格：委托书原件），或者列入证据。
finding-guard-residue = { guard-rows }：文字里有“{ $name }”，那是{ $place ->
        [file] { $owner }
        [files] { $owner }
       *[row] 第 { $owner } 行
    }的当事人
    .hint = 像是从别的案件复制来的文字，请核对；确实说的是这个人的，不必改。
