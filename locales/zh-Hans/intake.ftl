# What is wrong on the way from a sheet to case files: message, and what to do.

finding-intake-bad-boolean = “{ $value }”既不是“是”，也不是“否”
    .hint = 请写：是、否。
finding-intake-bad-bytes = 这一格里有 { $encoding } 中没有的字节
    .hint = 请重新输入这一格，或者把整个文件另存为“CSV UTF-8”。
finding-intake-bad-number = “{ $value }”不是整数
    .hint = 只写数字，不写单位。
finding-intake-bad-word = 这一列不能写“{ $value }”
    .hint = 可以写：{ $allowed }。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-intake-cannot-read = 文件无法读取：{ $why ->
        [not-found] { cli-io-not-found }
        [denied] { cli-io-denied }
        [is-folder] { cli-io-is-folder }
       *[other] { $why }
    }
finding-intake-cell-error = 这一格的公式出错：{ $value }
    .hint = 请改正公式，或者直接填写数值。
finding-intake-covered = 这一格与 { $cell } 合并，内容只在 { $cell } 里：这一行的这一格是空的
    .hint = 请取消合并，逐行填写。
finding-intake-date-in-text = 这里应为文字，单元格里却是日期或者时间 { $value }
    .hint = 电子表格会把 3-5 变成日期：请把单元格格式设为文本，重新输入；本来就是日期的，不必改。
finding-intake-digits-lost = 数字 { $value } 太长：电子表格只保留十五位，后面的已经丢失
    .hint = 请把单元格格式设为文本，重新输入。
finding-intake-duplicate-column = { $column } 列“{ $heading }”与“{ $first }”意思相同，没有读取
    .hint = 请删去其中一列，或者在对照文件的 ignore 里写上它。
finding-intake-empty = 里面没有案件
    .hint = 文件夹里要有案情文件（*.toml），表格的标题下面至少要有一行。
finding-intake-encoding = 文件按 { $encoding } 读取
    .hint = 文字不对的，请另存为“CSV UTF-8”。
finding-intake-extra-cells = 这一行比标题行多 { $count } 格
    .hint = 文字里有分隔符号：请给这段文字加英文引号 "…"，或者把文件另存为 XLSX。
finding-intake-heading-row = 标题在第 { $row } 行；以上各行不读取
finding-intake-hidden-rows = 以下各行是隐藏的，仍然读取：{ $rows }
    .hint = 不是案件的行，请删去。
finding-intake-mapped-nowhere = 对照文件里的列“{ $heading }”在表格里没有
    .hint = 请照表格里的标题写。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-intake-no-heading = { $cell } 上面没有标题，没有读取
    .hint = 请给这一列写上标题，或者清空这一格。
finding-intake-no-headings = 前十行里没有本程序认识的标题
    .hint = 请使用登记表模板的标题，或者写一个对照文件（见 docs/batch.md）。
finding-intake-no-sheet = 没有名为“{ $sheet }”的工作表
    .hint = 有：{ $allowed }。
finding-intake-not-a-sheet = 不读取这种文件
    .hint = 可以是存放案情文件的文件夹，或者 .csv、.tsv、.txt、.xlsx、.ods、.xls 文件。
finding-intake-not-a-workbook = 工作簿无法读取：{ $why }
    .hint = 请用电子表格程序打开，另存为不带密码的 XLSX。
finding-intake-not-utf8 = 案情文件不是 UTF-8 编码
    .hint = 请另存为 UTF-8。
finding-intake-office-twice = 同一地方的同一种信件有两个机关
    .label = 这是第二个
finding-intake-open-quote = 这一行有一个英文引号 " 没有配对
    .hint = 请删去或者补上；引号里面的引号写成 ""。
finding-intake-other-sheets = 读取的是工作表“{ $sheet }”；另外还有：{ $others }
    .hint = 要读取别的工作表，请写明它的名称。
finding-intake-row-too-long = 从这里起，一兆字节之内没有换行
    .hint = 这不是表格：请重新保存为 CSV 或者 XLSX。
finding-intake-scientific = 数字 { $value } 只剩开头几位
    .hint = 生成这个文件的程序把它当成了数值：请在原来的程序里把这一列设为文本，重新保存。
finding-intake-too-large = 文件太大
    .hint = 请分成几个：案情文件不超过 16 MB，工作簿解压后不超过 1 GB；CSV 文件不限。
finding-intake-unknown-column = { $column } 列“{ $heading }”本程序不认识，没有读取
    .hint = 请使用登记表模板的标题，或者在对照文件里写明它的意思；用不着的，写在对照文件的 ignore 里。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-intake-unknown-field = 没有“{ $field }”这一项
    .hint = 请写登记表模板的标题，或者案情文件的路径，例如 complainant.name、fact[1].text。
    .did-you-mean = 是不是“{ $suggestion }”？
finding-intake-unstored = 这一格是公式，文件里没有存公式的结果
    .hint = 请用电子表格程序打开文件并保存，或者直接填写数值。
finding-intake-zero-lost = 电话号码 { $value } 好像丢了开头的 0
    .hint = 如果是这样，请写成 { $suggestion }，并把单元格格式设为文本。
