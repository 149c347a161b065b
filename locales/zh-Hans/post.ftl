# 信封、开窗信封的首页、地址标签：印在上面的字、命令、发现的问题。

post-to = { $name }（收）
post-joint = { $name }等{ $count }人
post-by-registered = 挂号
post-by-ems = 特快专递
post-contents = 内件：{ $title }
post-list = 内件
post-sent-by = 寄件人：{ $name }　{ $address }
post-title-envelope = 信封
post-title-window = 开窗信封首页
post-title-labels = 地址标签

post-part-address = 收件人地址
post-part-name = 收件人名称
post-part-sender-address = 寄件人地址
post-part-sender-name = 寄件人姓名
post-part-service = 寄递方式
post-part-contents = 内件
post-part-list = 内件清单
post-part-instructions = 说明

post-calibration = 校准页：{ $size } 信封
post-calibration-words =
    按实际大小（100%，不缩放）打印在一张白纸上，送纸的方向和位置与信封相同。纸的左上角与信封的左上角对齐，对着光看。
    左上角六个十字是六位数字的中心。若信封上印好的方框中心比十字偏右、偏下，把偏差的毫米数加到 --code-origin 的两个数上，偏左、偏上则减去；方框的间距用 --code-pitch 写明。不写时的 20,11 和 10 是推测，标准只在图中给出。
    标尺若与信封边缘对不齐，先调整打印机的送纸和边距。其余细线是各区的界线，不会印在信封上。

finding-envelope-no-name = { $letter }：没有收件人的名称
    .label = 信封上没有收件人
    .hint = 写上 { $field }；只要其他的信的，pack、envelope 用 --to。
    .sheet = 在登记表里补上，或者从[[letter]]一栏里删去这封信。
finding-envelope-no-address = { $letter }：没有收件人的地址
    .label = “{ $name }”寄到哪里
    .hint = 写上 { $field }（从省、市写到门牌号）；只要其他的信的，pack、envelope 用 --to。
    .sheet = 在登记表里补上，或者从[[letter]]一栏里删去这封信。
finding-envelope-no-postcode = { $letter }：没有收件人的邮政编码
    .label = “{ $name }”的六位编码空着不印
    .hint = 写上 { $field }，或者手写在信封的方框里。
finding-envelope-anonymous = { $letter }：匿名举报，信封上不印寄件人
    .label = 无法投递时退不回来
finding-envelope-withheld = { $letter }：收件人不应看到寄件人的地址，信封上不印
    .label = 无法投递时退不回来
    .hint = 宁可让对方知道地址的，加上 --sender。
finding-envelope-no-return = { $letter }：没有寄件人的地址，信封上只印姓名
    .label = 无法投递时退不回来
    .hint = 写上 complainant.address 和 complainant.postcode。
finding-envelope-too-long = { $letter }：{ $part }放不下
    .label = “{ $text }”用最小的字也放不下
    .hint = 把它写短，或者换大一些的信封（--size）、标签（--labels）。

finding-labels-length = “{ $value }”不是长度
    .label = { $field } 以毫米计
    .hint = 只写数字，例如 { $field } = 37 或者 42.4。
finding-labels-range = { $field } 是 { $value }，应当在 { $least } 和 { $most } 之间
    .label = 超出范围
    .hint = 长度都以毫米计；docs/envelopes.md 里有说明。
finding-labels-overlap = { $field } 是 { $value }，比标签的 { $side }（{ $length }）小
    .label = 标签会重叠
    .hint = 这是从一个标签的边到下一个标签同一边的距离，不小于标签本身。
finding-labels-outside = 标签超出纸张：到 { $reach } 毫米，A4 纸只有 { $page } 毫米
    .label = { $field } 太多，或者标签、边距太大
    .hint = 用尺量一张标签纸，核对各个数字。
finding-labels-padding = { $field } 是 { $value }，标签上没有地方印字
    .label = 两边的空白加起来不小于 { $side }
    .hint = 写小一些，例如 4。

cli-envelope = 写出信封、开窗信封的首页或者地址标签
cli-envelope-cases = 案情文件，可以有几个；- 为标准输入
cli-envelope-to = 只写给这些对象，以逗号分开，同 render；不写时为每封纸质的信
cli-envelope-size = 信封：dl（220×110毫米）、zl（230×120，不写时）、c5（229×162，对折一次）、c4（324×229，不折叠，附件多时用）、b6（176×125）；尺寸依 GB/T 1416-2003
cli-envelope-window = 写开窗信封的首页，不写信封：dl、zl 或 c5；地址露在窗里，左边有折叠标记
cli-envelope-labels = 写地址标签，不写信封：3x8、3x7、2x7，或者自己的 .toml 文件（见 docs/envelopes.md）
cli-envelope-start = 标签纸上第一个空着的标签，从 1 起逐行数；不写时为 1
cli-envelope-calibrate = 写出校准页，放在信封上对照
cli-envelope-by = 印上寄递方式：registered（挂号）、ems（特快专递）
cli-envelope-no_contents = 不印“内件：……”
cli-envelope-sender = 收件人不应看到的寄件人地址也印；匿名举报除外
cli-envelope-code_origin = 收件人邮政编码第一位的中心，从信封左边、上边量起的毫米数；不写时为 20,11，这是推测，请用 --calibrate 核对
cli-envelope-code_pitch = 编码各位中心的间距，毫米；不写时为 10，这是推测
cli-envelope-script = 写成简体还是繁体，以逗号分开：zh-Hans、zh-Hant；不写时为案情文件里的第一种
cli-envelope-format = 格式：pdf
cli-envelope-out = 输出文件夹，不写时为 letters；- 为标准输出
cli-envelope-templates = 自己的模板文件夹；内件的名称取自信的标题
cli-envelope-offices = { cli-render-offices }
cli-envelope-font = { cli-render-font }
cli-envelope-system_fonts = { cli-render-system_fonts }
cli-envelope-force = 覆盖不是本程序写出的同名文件
cli-envelope-code-outside = --code-origin 和 --code-pitch 使数字超出信封左上角 90×26 毫米的机器阅读区，或者互相重叠；不写时为 20,11 和 10
cli-envelope-start-beyond = --start { $start } 超出标签纸：一张只有 { $count } 个标签；从 1 到 { $count } 逐行数
cli-envelope-no-letter = { $file } 里没有要邮寄的信
