# Packs: tousu pack. `finding-exhibit-CODE` is why a file of the case is not printed.

cli-pack = 写出装进信封的全部材料：信件、证据目录、证据、授权文件，以及寄件人自留的核对单
cli-pack-cases = 案情文件，可以有几个；- 为标准输入，这时证据文件从当前文件夹找起
cli-pack-to = 只做这几封，以逗号分开，写法同 render
cli-pack-script = 写成简体还是繁体，以逗号分开：zh-Hans、zh-Hant；不写时依案情文件
cli-pack-out = 输出文件夹，不写时为 packs
cli-pack-templates = 自己的模板文件夹，同名文件代替内置模板
cli-pack-offices = 自己的机构记录，文件或者文件夹，与内置的一并使用
cli-pack-style = 版式：letter（书信）、official（公文）或者自己的 .toml 文件
cli-pack-font = 自己的字体文件，内置字体没有的字从中取；可以写多次
cli-pack-system_fonts = 不能与 pack 合用：几封信合订一册，字体要事先确定；请用 --font
cli-pack-compact = 末页只剩几行时改用稍小的字，省去一页
cli-pack-draft = 会被拒收的信也写出来，每页印上“草稿”
cli-pack-force = 覆盖不是本程序写出的同名文件
cli-pack-allow_outside = 也读取案情文件所在文件夹以外的文件，并跟随符号链接

cli-batch-pack = 邮寄的信连同证据、授权文件和核对单，每封做成 .pack.pdf 和 .keep.pdf，代替单独的 PDF
cli-batch-allow_outside = 与 --pack 合用：也读取表格所在文件夹以外的证据文件

cli-pack-size = 信封的大小：dl、zl、c5、c4、b6；不写时，五张纸以内用 zl（三折），更多的用 c4（不折）
cli-pack-by = 信封上写明：registered（挂号）或者 ems（特快专递）
cli-pack-sender = 收件人不应看到寄件人地址的，信封上也印
cli-pack-code_origin = 邮政编码第一位数字中心的位置，从信封左上角起，毫米；见 envelope --calibrate
cli-pack-code_pitch = 邮政编码各位数字的间距，毫米

batch-handover = 挂号交寄清单（{ $letters } 封）：{ $list }；填好挂号号码和日期以后：tousu sent --import { $list } { $intake }

batch-handover-sheet = 挂号交寄清单（{ $letters } 封）：{ $list }；号码和日期请填在登记表 { $intake } 的“已寄”各列
batch-handover-kept = { $list } 里已经填有号码或者日期，没有改动；要重新写出交寄清单，请先用 tousu sent --import 登记，再加 --force

pack-system-fonts = pack 不能与 --system-fonts 合用；缺字时请用 --font 指明字体文件
pack-no-stdout = pack 写出的是几个文件，--out 应为文件夹
pack-no-letter = { $file }：没有可以邮寄的信；请在 [[letter]] 里写明收件对象，或者改 --to

finding-exhibit-empty = 证据文件“{ $file }”是空的
    .label = 长度为零
    .hint = 请重新导出或者复制这个文件。
finding-exhibit-unknown = 认不出“{ $file }”是什么文件
    .label = 按内容识别，不看文件名
    .hint = 可以用 PNG、JPEG、WebP、HEIC 图片，PDF，以及录音录像。
finding-exhibit-unsupported = “{ $file }”是 { $format }，不能打印
    .label = 格式不支持
    .hint = 请另存为 PDF、PNG 或者 JPEG。
finding-exhibit-recording = “{ $file }”是录音或者录像（{ $format }），不是图片
    .label = 格式不支持
    .hint = 请给一张 PNG 或者 JPEG 图片。
finding-exhibit-truncated = 证据文件“{ $file }”不完整
    .label = 文件的末尾缺失
    .hint = 多半是没有传完，请重新导出原文件。
finding-exhibit-damaged = 证据文件“{ $file }”已经损坏
    .label = 读不出来
    .hint = 请重新导出，或者打开后截图。
finding-exhibit-too-many-pixels = 图片“{ $file }”太大：{ $width }×{ $height } 像素
    .label = 至多 { $most } 像素
    .hint = 请先缩小，或者裁成几张；打印在 A4 纸上用不到这么多像素。
finding-exhibit-too-many-bytes = 证据文件“{ $file }”太大：{ $bytes } 字节
    .label = 至多 { $most } 字节
    .hint = 请先压缩，或者只留下有关的几页。
finding-exhibit-encrypted = PDF 文件“{ $file }”有密码
    .label = 打不开
    .hint = 请用阅读器打开后，另存或者打印为没有密码的 PDF。
finding-exhibit-no-pages = PDF 文件“{ $file }”没有页面
    .label = 没有可以打印的内容
    .hint = 请重新导出。
finding-exhibit-cyclic-pages = PDF 文件“{ $file }”的页面结构自相循环
    .label = 读不出来
    .hint = 请用阅读器打开后，另存或者打印为新的 PDF。
finding-exhibit-too-many-pages = “{ $file }”的页数太多
    .label = 至多 { $most } 页
    .hint = 请只留下有关的几页。
finding-exhibit-bomb = “{ $file }”解压之后大得不合常理
    .label = 没有读取
    .hint = 请用阅读器打开后，另存或者打印为新的文件。
finding-exhibit-outside = “{ $file }”不在案情文件的文件夹里
    .label = 没有读取
    .hint = 请把文件复制到案情文件旁边，写相对的路径；确实要读取别处的文件，加 --allow-outside。
finding-exhibit-link = “{ $file }”是符号链接，或者经过符号链接
    .label = 没有读取
    .hint = 请把文件本身复制到案情文件旁边；确实要跟随链接，加 --allow-outside。
finding-exhibit-not-a-file = “{ $file }”不是普通文件
    .label = 是文件夹或者设备
    .hint = 请写到文件名；几个文件写成 file = ["1.jpg", "2.jpg"]。
finding-exhibit-not-found = 找不到“{ $file }”
    .label = 在 { $folder } 里没有
    .hint = 路径从案情文件（标准输入时为当前）的文件夹算起，用 / 分隔，大小写要一致。
finding-exhibit-unreadable = 读不出“{ $file }”：{ $why }
    .label = 没有读取
finding-exhibit-pages = 证据“{ $id }”写明 { $stated } 页，文件有 { $found } 页
    .label = 证据目录按文件的页数写
    .hint = 请核对文件是否齐全；很长的截图按打印的页数计算。可以改正或者删去 pages。
finding-exhibit-transcript = 录音录像“{ $id }”没有文字整理稿
    .label = 只印出文件名、时长和 SHA-256
    .hint = 请把对话逐句写在 transcript = """…""" 里，一句一行。
finding-exhibit-seconds = 录音录像“{ $id }”写明 { $stated } 秒，文件有 { $found } 秒
    .label = 请核对
    .hint = 请改正 seconds，或者删去这一行，由程序从文件里读出。
finding-exhibit-undrawn = PDF 文件“{ $file }”里填写的内容没有固定在页面上
    .label = 打印出来会是空白
    .hint = 请用阅读器打开后，打印为新的 PDF。
finding-exhibit-anonymous = 匿名举报附有证据文件：{ $list }
    .label = 图片里可能有举报人的姓名、电话、订单编号
    .hint = 请逐页检查，遮盖之后再附，或者在 letters 里不列这封信。
finding-exhibit-imported = 证据“{ $id }”里的 PDF 页面按原样放入
    .label = 整份文件不声明符合 PDF/A 和 PDF/UA
    .hint = 打印和邮寄不受影响；要长期存档的，请把这些页面另存为图片。
