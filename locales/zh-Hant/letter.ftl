# The fixed words of letters.

amount-figures = { $amount }元
amount-full = { $amount }元（{ $capitals }）

self-person = 本人
self-firm = 本公司
self-joint = 投訴人
self-joint-report = 舉報人
self-joint-appeal = 申訴人

office-spam-centre = 12321網絡不良與垃圾信息舉報受理中心
office-hotline = 12345政務服務便民熱線
counterpart-bureau = 通信管理局
counterpart-appeal-centre = 電信用戶申訴受理機構

paper-merchant = 投訴函
paper-platform = 投訴函
paper-association = 投訴書
paper-regulator-complaint = 投訴書
paper-regulator-report = 舉報信
paper-carrier = 投訴函
paper-bureau-appeal = 申訴書
paper-bureau-report = 舉報信
paper-spam-centre = 騷擾電話投訴
paper-hotline = 訴求
paper-reminder = 催告函
paper-rescission = 解除合同通知
paper-review-advice = 行政復議申請書

does-merchant = 提出投訴
does-platform = 提出投訴
does-association = 提出投訴
does-regulator-complaint = 提出投訴
does-carrier = 提出投訴
does-regulator-report = 提出舉報
does-bureau-report = 提出舉報
does-spam-centre = 提出投訴
does-hotline = 提出投訴
does-bureau-appeal = 提出申訴
does-reminder = 發出催告函
does-rescission = 發出解除合同通知
does-review-advice = 申請行政復議

you-firm = 貴公司
you-shop = 貴店
you-other = 貴方
you-association = 貴會
you-regulator-complaint = 貴局
you-regulator-report = 貴局
you-bureau-report = 貴局
you-bureau-appeal = 貴中心
subject-harassing-calls = 涉嫌未經同意撥打推銷電話
subject-not-as-advertised = 商品與承諾不符
subject-not-as-advertised-service = 服務與承諾不符
subject-quality = 商品質量
subject-quality-service = 服務質量
subject-refund-refused = 拒絕退款
subject-prepaid-not-refunded = 不退還預付款
subject-data-leak = 涉嫌未能保障個人信息安全
subject-review-harassment = 涉嫌因評價騷擾消費者

name = 姓名
firm-name = 名稱
credit-code = 統一社會信用代碼
legal-representative = 法定代表人
phone = 聯絡電話
address = 通訊地址
respondent-address = 地址
postcode = 郵政編碼
email = 電子郵件
agent = 委託代理人
agent-phone = 代理人電話
agent-matter = 委託事項
agent-term = 代理期限
authority-general = 一般授權
authority-special = 特別授權
shop = 店鋪名稱
platform-operator = 所在平臺經營者
platform-address = 平臺經營者地址
account = 平臺賬號
order-number = 訂單編號
carrier-number = 涉及的電信號碼
reported = 被反映單位
reported-address = 被反映單位地址
reported-phone = 被反映單位電話
anonymous = 匿名

counterpart-association = 消費者協會
counterpart-regulator = 市場監督管理部門
counterpart-hotline = 12345熱線
counterpart-police = 公安機關

evidence-number = 證據{ $n }
evidence-see = （見{ $list }）
evidence-kind-document = 書證
evidence-kind-thing = 物證
evidence-kind-recording = 視聽資料
evidence-kind-electronic = 電子數據
evidence-kind-witness = 證人證言
evidence-kind-expert = 鑑定意見
evidence-kind-inspection = 勘驗筆錄
evidence-form-original = 原件
evidence-form-copy = 複印件
evidence-form-duplicate = 複製件
evidence-form-printout = 打印件

enclosures = 附件：
call-log = 通話記錄
evidence-list = 證據目錄
evidence-list-enclosed = 證據目錄及所列證據（共{ $n }項）
authorisation-copy = 授權委託書複印件
authorisation-enclosed = 授權委託書原件、受託人身份證明複印件
submitted-by = 提交人

number-column = 序號
time-column = 時間
caller-column = 主叫號碼
duration-column = 時長
content-column = 內容
evidence-title-column = 證據名稱
evidence-form-column = 形式
evidence-source-column = 來源
evidence-proves-column = 證明對象
page-numbers-column = 頁碼
copies-column = 份數
ditto = 同上
true-copies = 上列複印件、複製件、打印件與原件、原始載體核對一致。
true-photographs = 上列複印件、複製件、打印件、照片，經核對與原件、原物、原始載體一致。
to-sign = （簽名）
to-seal = （蓋章）
representatives-enclosed = 代表人推選書
date-to-fill-in = ＿＿＿＿年＿＿月＿＿日
exhibits = 證據
slip-page = 此處放入所附的複印件，共1頁，第{ $page }頁。
slip-pages = 此處放入所附的複印件，共{ $count }頁，第{ $page }頁至第{ $to }頁。
slip-unnumbered = 此處放入所附的證據；頁數請填寫在證據目錄的頁碼欄。
exhibit-alt = { $title }，第{ $page }頁
exhibit-stamp = 證據{ $n }　第{ $page }頁/共{ $total }頁
pages-column = 頁數
to-column = 受理單位
called-number = 被叫號碼
type-column = 類型

page-footer-total = 第{ $page }頁 共{ $total }頁
page-footer-dashes = — { $page } —

own-copy = 留底
draft = 草稿

# 大宗掛號郵件交寄清單
handover-title = 大宗掛號郵件交寄清單
handover-headings = 序號,行,案號,信件,內件,收件人,地址,郵編,重量（克）,資費（元）,掛號號碼,寄出日期,案情文件
handover-number = 序號
handover-recipient = 收件人
handover-address = 地址
handover-postcode = 郵編
handover-contents = 內件
handover-tracking = 掛號號碼
handover-remarks = 備註
handover-sender = 交寄人
handover-date = 交寄日期
handover-office = 收寄人
handover-count = 以上共{ $count }件。
handover-sender-signs = 交寄人：{ $name }
handover-office-signs = 收寄人（郵政日戳）：{ $name }
