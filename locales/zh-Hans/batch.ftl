# Many cases at once: `tousu batch`.

cli-batch = 把一张登记表里的案件一次全部写成信
cli-batch-intake = 登记表（.csv、.xlsx、.ods、.xls），或者存放案情文件的文件夹
cli-batch-out = 输出文件夹，不写则是 letters
cli-batch-dry_run = 只检查、只写检查报告，不写信
cli-batch-keep_going = 有错误的行跳过，其余的照写（不写选项时就是这样）
cli-batch-all_or_nothing = 只要有一行不能写，就一封也不写
cli-batch-resume = 接着写：写好了而且文件完好的不再写
cli-batch-changed = 只写登记表里改动过的行；写好的文件移走了、改过了，都不再写
cli-batch-only = 只写这些行：17,40-44；文件夹里的案情文件从1数起
cli-batch-shard = 分几份同时写，这是其中一份：2/8
cli-batch-sheet = 工作簿里工作表的名称；不写则是第一张
cli-batch-map = 对照文件：别处导出的表格，各列是什么意思
cli-batch-format = 格式，用逗号分开：pdf、text（供阅读）、form（粘贴到网页表单用）；不写则是 pdf,text
cli-batch-script = { cli-render-script }
cli-batch-style = PDF 的版式：letter（书信）、official（公文）或者自己的 .toml 文件；不写则看环境变量 TOUSU_STYLE，再看 tousu.toml
cli-batch-compact = { cli-render-compact }
cli-batch-font = { cli-render-font }
cli-batch-system_fonts = { cli-render-system_fonts }
cli-batch-templates = 自己的模板文件夹；不写则看 tousu.toml
cli-batch-offices = { cli-render-offices }
cli-batch-require_review = “复核人”一列空着的行不写
cli-batch-draft = 会被拒收的信也写出，每页印“草稿”
cli-batch-report_format = 检查报告的格式，用逗号分开：csv、json；不写则两种都写
cli-batch-jobs = 同时用几个线程；不写则是处理器的个数
cli-batch-print = 另外写出供一次打印的 print.pdf（双面，每封信从正面开始）和 print-map.csv（哪封信在第几页、第几张）
cli-batch-sort = print.pdf 里信件的顺序：row（按行）、recipient（按收信人）、postcode（按邮政编码）；不写则是 row
cli-batch-force = 覆盖不是本程序写出的同名文件
cli-batch-template = 写一张空白登记表
cli-batch-template-format = 格式：xlsx 或者 csv；不写则看 --out 的扩展名，没有的是 xlsx
cli-batch-template-out = 文件；- 是标准输出
cli-batch-template-force = 覆盖同名文件
cli-batch-reprint = 打印机卡纸之后：坏了的纸上是哪些信，怎样重印
cli-batch-reprint-folder = 输出文件夹，不写则是 letters
cli-batch-reprint-sheets = 坏了的是第几张纸，从1数起：12-14,30
cli-batch-reprint-file = 哪个文件：print-2.pdf；只有一个时不用写
cli-batch-merge = 把 --shard 分开写的各份合在一起
cli-batch-merge-folders = 各份的输出文件夹，一个或者几个
cli-batch-merge-out = 合在哪个文件夹；不写则是第一个

batch-checking = 已检查 { $done } 行，每秒 { $rate } 行
batch-writing = 已处理 { $done } 行，共 { $total } 行，每秒 { $rate } 行，约剩 { $left } 秒
batch-printing = 已排印 { $done } 封，共 { $total } 封，每秒 { $rate } 封，约剩 { $left } 秒
batch-bar-checking = 检查
batch-bar-writing = 写信
batch-bar-printing = 排印
batch-column-row = 行
batch-column-cell = 单元格
batch-column-heading = 标题
batch-column-case = 案号
batch-column-letter = 第几封信
batch-column-severity = 轻重
batch-column-message = 问题
batch-column-hint = 怎么办
batch-column-citation = 依据
batch-what = { $severity }：{ $message } [{ $code }]
batch-hint = → { $hint }
batch-fill-in = 请填写 { $cell }（{ $heading }）。
batch-add-column = 表格里没有这一列：请加一列，标题写“{ $heading }”。
batch-more = 还有 { $count } 条，见 { $file }
batch-checked = 检查了 { $rows } 行：{ $good } 行可以写{ $partly ->
        [0] { "" }
       *[other] ，{ $partly } 行有的信会被拒收
    }{ $bad ->
        [0] { "" }
       *[other] ，{ $bad } 行有错误
    }
batch-report = 检查报告（{ $count } 条）：{ $file }
batch-written = 写了 { $rows } 行的 { $letters } 封信（{ $files } 个文件），在 { $out }{ $left ->
        [0] { "" }
       *[other] ；{ $left } 行早已写好
    }{ $failed ->
        [0] { "" }
       *[other] ；{ $failed } 行没有写成
    }
batch-printed = 供打印：{ $letters } 封信，双面 { $sheets } 张纸，在 { $files }；哪封信在哪里，见 { $map }
batch-printed-nothing = 没有要打印的信
batch-stopped-checking = 检查中途停下，什么都没有写。重新开始：{ $next }
batch-nothing = 因为 --all-or-nothing，一封也没有写。改好表格之后：{ $next }
batch-dry-run = 这次只检查，没有写信。要写信：{ $next }
batch-intake-changed = 检查之后登记表有改动，一封也没有写。重新开始：{ $next }
batch-lost = 中途停下，已写出的信都是完整的。排除故障之后接着写：{ $next }
batch-stopped = 已停下，手上的信都写完了。接着写：{ $next }
batch-mend = 改好表格之后，补写其余的信：{ $next }
batch-done = 全部写完。以后表格有改动，只写改动的行：{ $next }
batch-print-failed = 打印件没有写成：{ $why }
batch-refused = { $file } 不能读取：{ $why }
batch-threads = 开不了线程：{ $why }
batch-busy = 另一个 tousu batch 正在写 { $out }；请等它写完，或者用 --out 换一个文件夹
batch-template-done = 已写出 { $file }：示例一行可以改写，也可以删去
batch-nothing-to-merge = 没有可以合并的：{ $list } 里没有 manifest 和 report 文件
batch-reprint = 重印这些信：在打印对话框里给 { $file } 填页码 { $pages }
batch-reprint-rows = 或者重新写出这些行的全部信件，给 tousu batch 加 --only { $rows }（表格里的行没有移动过的话）
batch-reprint-no-such = 没有 { $file } 这个打印文件；--file 可以是 { $list }
batch-reprint-range = { $file } 的纸从第1张到第 { $last } 张
batch-reprint-gone = { $file } 不在了；给 tousu batch 加 --print 重新写出
batch-reprint-no-map = 这个文件夹里没有打印对照表；给 tousu batch 加 --print 会写出。
batch-only-none = --only 写的行表格里没有；最后一行是第 { $last } 行，文件夹里的案情文件从1数起
batch-part-missing = 缺这几份的报告，没有合并：{ $list }。请把各份的文件夹都写上；每一份要有 json 格式的检查报告
batch-reprint-letter = 第 { $row } 行  { $case }  { $letter }  { $to }  第 { $pages } 页
batch-reprint-which = 请用 --file 写明是哪个文件：{ $list }
batch-reprint-cut = 对照表里没有 { $file } 的第 { $sheets } 张：有的行被删去了；给 tousu batch 加 --print 重新写出
batch-merged = 合并了 { $count } 个 manifest 和 report，共 { $rows } 行，在 { $out }

batch-severity-error = 错误
batch-severity-refused = 会被拒收
batch-severity-at-risk = 可能被拒收
batch-severity-warning = 提醒
batch-severity-advice = 建议

finding-batch-same-id = 案号“{ $id }”与第 { $row } 行的相同，信件的文件名会重复
    .hint = 请改成不同的案号。
finding-batch-not-reviewed = 还没有人复核
    .hint = 复核之后，请在“复核人”一列写上姓名。
finding-batch-panic = 程序在这一行出错：{ $why }
    .hint = 这是程序的毛病，请报告；其余各行不受影响。
finding-batch-template = 模板 { $name } 写不出这封信：{ $why }
    .hint = 请用 tousu templates check 检查自己的模板。
finding-batch-template-untitled = 模板 { $name } 是空的，或者没有标题
    .hint = 标题写成一行 # 文字；用 tousu templates check 检查自己的模板。
finding-batch-not-ours = { $file } 已经存在，且不是本程序写出的，或者写出之后改动过
    .hint = 请移走这个文件，或者加 --force 覆盖。
finding-batch-pdf = PDF 写不出：{ $why }
    .hint = 这是程序的毛病，请报告。
