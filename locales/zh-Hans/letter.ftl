# The fixed words of letters.

amount-figures = { $amount }元
amount-full = { $amount }元（{ $capitals }）

self-person = 本人
self-firm = 本公司
self-joint = 投诉人
self-joint-report = 举报人
self-joint-appeal = 申诉人

office-spam-centre = 12321网络不良与垃圾信息举报受理中心
office-hotline = 12345政务服务便民热线
counterpart-bureau = 通信管理局
counterpart-appeal-centre = 电信用户申诉受理机构

paper-merchant = 投诉函
paper-platform = 投诉函
paper-association = 投诉书
paper-regulator-complaint = 投诉书
paper-regulator-report = 举报信
paper-carrier = 投诉函
paper-bureau-appeal = 申诉书
paper-bureau-report = 举报信
paper-spam-centre = 骚扰电话投诉
paper-hotline = 诉求
paper-reminder = 催告函
paper-rescission = 解除合同通知
paper-review-advice = 行政复议申请书

does-merchant = 提出投诉
does-platform = 提出投诉
does-association = 提出投诉
does-regulator-complaint = 提出投诉
does-carrier = 提出投诉
does-regulator-report = 提出举报
does-bureau-report = 提出举报
does-spam-centre = 提出投诉
does-hotline = 提出投诉
does-bureau-appeal = 提出申诉
does-reminder = 发出催告函
does-rescission = 发出解除合同通知
does-review-advice = 申请行政复议

you-firm = 贵公司
you-shop = 贵店
you-other = 贵方
you-association = 贵会
you-regulator-complaint = 贵局
you-regulator-report = 贵局
you-bureau-report = 贵局
you-bureau-appeal = 贵中心
subject-harassing-calls = 涉嫌未经同意拨打推销电话
subject-not-as-advertised = 商品与承诺不符
subject-not-as-advertised-service = 服务与承诺不符
subject-quality = 商品质量
subject-quality-service = 服务质量
subject-refund-refused = 拒绝退款
subject-prepaid-not-refunded = 不退还预付款
subject-data-leak = 涉嫌未能保障个人信息安全
subject-review-harassment = 涉嫌因评价骚扰消费者

name = 姓名
firm-name = 名称
credit-code = 统一社会信用代码
legal-representative = 法定代表人
phone = 联系电话
address = 通讯地址
respondent-address = 地址
postcode = 邮政编码
email = 电子邮箱
agent = 委托代理人
agent-phone = 代理人电话
agent-matter = 委托事项
agent-term = 代理期限
authority-general = 一般授权
authority-special = 特别授权
shop = 店铺名称
platform-operator = 所在平台经营者
platform-address = 平台经营者地址
account = 平台账号
order-number = 订单编号
carrier-number = 涉及的电信号码
reported = 被反映单位
reported-address = 被反映单位地址
reported-phone = 被反映单位电话
anonymous = 匿名

counterpart-association = 消费者协会
counterpart-regulator = 市场监督管理部门
counterpart-hotline = 12345热线
counterpart-police = 公安机关

evidence-number = 证据{ $n }
evidence-see = （见{ $list }）
evidence-kind-document = 书证
evidence-kind-thing = 物证
evidence-kind-recording = 视听资料
evidence-kind-electronic = 电子数据
evidence-kind-witness = 证人证言
evidence-kind-expert = 鉴定意见
evidence-kind-inspection = 勘验笔录
evidence-form-original = 原件
evidence-form-copy = 复印件
evidence-form-duplicate = 复制件
evidence-form-printout = 打印件

enclosures = 附件：
call-log = 通话记录
evidence-list = 证据目录
evidence-list-enclosed = 证据目录及所列证据（共{ $n }项）
authorisation-copy = 授权委托书复印件
authorisation-enclosed = 授权委托书原件、受托人身份证明复印件
submitted-by = 提交人

number-column = 序号
time-column = 时间
caller-column = 主叫号码
duration-column = 时长
content-column = 内容
evidence-title-column = 证据名称
evidence-form-column = 形式
evidence-source-column = 来源
evidence-proves-column = 证明对象
page-numbers-column = 页码
copies-column = 份数
ditto = 同上
true-copies = 上列复印件、复制件、打印件与原件、原始载体核对一致。
true-photographs = 上列复印件、复制件、打印件、照片，经核对与原件、原物、原始载体一致。
to-sign = （签名）
to-seal = （盖章）
representatives-enclosed = 代表人推选书
date-to-fill-in = ＿＿＿＿年＿＿月＿＿日
exhibits = 证据
slip-page = 此处放入所附的复印件，共1页，第{ $page }页。
slip-pages = 此处放入所附的复印件，共{ $count }页，第{ $page }页至第{ $to }页。
slip-unnumbered = 此处放入所附的证据；页数请填写在证据目录的页码栏。
exhibit-alt = { $title }，第{ $page }页
exhibit-stamp = 证据{ $n }　第{ $page }页/共{ $total }页
pages-column = 页数
to-column = 受理单位
called-number = 被叫号码
type-column = 类型

page-footer-total = 第{ $page }页 共{ $total }页
page-footer-dashes = — { $page } —

own-copy = 留底
draft = 草稿

# 大宗挂号邮件交寄清单
handover-title = 大宗挂号邮件交寄清单
handover-headings = 序号,行,案号,信件,内件,收件人,地址,邮编,重量（克）,资费（元）,挂号号码,寄出日期,案情文件
handover-number = 序号
handover-recipient = 收件人
handover-address = 地址
handover-postcode = 邮编
handover-contents = 内件
handover-tracking = 挂号号码
handover-remarks = 备注
handover-sender = 交寄人
handover-date = 交寄日期
handover-office = 收寄人
handover-count = 以上共{ $count }件。
handover-sender-signs = 交寄人：{ $name }
handover-office-signs = 收寄人（邮政日戳）：{ $name }
