//! Changes of a case file that several rules have in common.

use crate::rules::cases::Edit::{self, Add, Cut, Everywhere, Swap};
use crate::rules::cases::{CALL, CARRIER, CARRIER_CLAIM, CONTACT, EVIDENCE, FACT, GRIEVANCES, MERCHANT_CLAIMS};
use crate::rules::cases::{PURCHASE, RESPONDENT};

pub(crate) const ONLY_CALLS: Edit = Swap(GRIEVANCES, "[[grievance]]\nkind = \"harassing-calls\"\n");
pub(crate) const ONLY_GOODS: Edit = Swap(GRIEVANCES, "[[grievance]]\nkind = \"not-as-advertised\"\n");
pub(crate) const NO_RESPONDENT: &[Edit] = &[Cut(RESPONDENT), ONLY_CALLS];
pub(crate) const NO_PURCHASE: &[Edit] = &[Cut(PURCHASE), ONLY_CALLS];
pub(crate) const NO_CALLS: &[Edit] = &[Cut(CALL), ONLY_GOODS];
pub(crate) const NO_PHONE: &[Edit] = &[Cut("phone = \"138-0000-0001\"\n")];
pub(crate) const NO_ADDRESS: &[Edit] = &[Cut("address = \"江苏省南京市样本区学府路1号2幢301室\"\n")];
pub(crate) const NO_RESPONDENT_ADDRESS: &[Edit] = &[Cut("address = \"浙江省杭州市样本区示例大道88号3层\"\n")];
pub(crate) const NO_MERCHANT_CLAIM: &[Edit] = &[Cut(MERCHANT_CLAIMS)];
pub(crate) const NO_CARRIER: &[Edit] = &[Cut(CARRIER)];
pub(crate) const NO_CARRIER_CLAIM: &[Edit] = &[Cut(CARRIER_CLAIM)];
pub(crate) const NO_EVIDENCE: &[Edit] = &[Cut(EVIDENCE)];
pub(crate) const NO_REGULATOR: &[Edit] = &[Cut("office = \"杭州市样本区市场监督管理局\"\n")];
/// Nothing has happened that another letter than the carrier's tells.
pub(crate) const NO_FACTS: &[Edit] = &[
    Cut(PURCHASE),
    Cut(CALL),
    Swap(GRIEVANCES, "[[grievance]]\nkind = \"data-leak\"\n"),
    Swap(FACT, "[[fact]]\ndate = 2026-09-23\ntext = \"本人的号码被他人得知\"\nletters = [\"carrier\"]\n"),
];
pub(crate) const BUSINESS: &[Edit] = &[Swap("date = 2026-11-20\n", "date = 2026-11-20\nbuyer = \"business\"\n")];
pub(crate) const FIRM: &[Edit] = &[Swap("张三", "样本区张三商行")];
/// Goods that are in order, given back in time, and the freight asked for.
pub(crate) const OWN_FREIGHT: &[Edit] = &[REFUSED, Add("[[claim]]\nkind = \"freight\"\namount = 12\n")];
pub(crate) const DISTRESS: &[Edit] = &[Add("[[claim]]\nkind = \"damages\"\namount = 1000\ntext = \"精神损失费\"\n")];
/// Goods in order, bought in a shop.
pub(crate) const CHANGED_MIND: &[Edit] =
    &[REFUSED, Swap("\"telephone\"", "\"shop\""), Swap("promised = [\"使用四周可减少皱纹\"]\n", "")];
pub(crate) const REFUSED: Edit =
    Swap(GRIEVANCES, "[[grievance]]\nkind = \"refund-refused\"\nreason = \"already-used\"\n");
/// Everything happened, and was written, a year before.
pub(crate) const A_YEAR_BEFORE: &[Edit] = &[Everywhere("2026-", "2025-")];
pub(crate) const ANONYMOUS: &[Edit] = &[Add("anonymous = true\n")];
pub(crate) const STATE: &[Edit] = &[Swap("杭州市样本区市场监督管理局", "国家市场监督管理总局")];
pub(crate) const OLD_NAME: &[Edit] = &[Swap("杭州市样本区市场监督管理局", "杭州市样本区工商局")];
pub(crate) const OTHER_OFFICE: &[Edit] = &[Swap("杭州市样本区市场监督管理局", "杭州市样本区消费者协会")];
pub(crate) const OTHER_COUNTY: &[Edit] = &[Swap("杭州市样本区市场监督管理局", "杭州市测试区市场监督管理局")];
pub(crate) const INSURANCE: &[Edit] = &[Swap("蒸汽美容仪", "出行意外保险")];
pub(crate) const COURT_HAS_IT: &[Edit] = &[Add("[circumstances]\ntaken_by = [\"court\"]\n")];
pub(crate) const SETTLED: &[Edit] = &[Add("[circumstances]\nsettled = true\n")];
pub(crate) const SPOKEN_TO_NOBODY: &[Edit] = &[Cut(CONTACT)];
pub(crate) const SENT_TO_REGULATOR: &[Edit] = &[Add("[[sent]]\nletter = \"regulator-complaint\"\ndate = 2026-11-02\n")];
pub(crate) const SENT_TO_ASSOCIATION: &[Edit] = &[Add("[[sent]]\nletter = \"association\"\ndate = 2026-11-02\n")];
pub(crate) const MANY: &[Edit] = &[Add(
    "[[co_complainant]]\nname = \"李四\"\nphone = \"138-0000-0002\"\naddress = \"江苏省南京市样本区学府路2号\"\n\n\
     [[co_complainant]]\nname = \"王五\"\nphone = \"138-0000-0003\"\naddress = \"江苏省南京市样本区学府路3号\"\n",
)];
pub(crate) const TRIPLE: &str = "[[claim]]\nkind = \"triple-compensation\"\namount = 5940\n";
pub(crate) const TRIPLE_IN_PART: &[Edit] = &[Add(TRIPLE), Add("[circumstances]\npart_paid = true\n")];
pub(crate) const TRIPLE_AND_PROMISE: &[Edit] = &[Add(TRIPLE), Add("[circumstances]\nhigher_promise = true\n")];
pub(crate) const INTEREST: &[Edit] =
    &[Add("[[claim]]\nkind = \"interest\"\ntext = \"按一年期贷款市场报价利率计算\"\n")];
pub(crate) const SEVERAL_CONTRACTS: &[Edit] = &[Add("[circumstances]\nseveral_contracts = true\n")];
pub(crate) const CHARGES: &str = "[[claim]]\nkind = \"carrier-refund\"\namount = 30\n";

/// The agent's lines without the named one.
macro_rules! agent {
    ($matter:literal, $original:literal, $until:literal) => {
        concat!("[agent]\nname = \"周八\"\n", $matter, $original, "from = 2026-10-20\nuntil = ", $until, "\n")
    };
}
pub(crate) const MATTER: &str = agent!("", "original = true\n", "2027-04-19");
pub(crate) const ORIGINAL: &str = agent!("matter = \"代为投诉\"\n", "", "2027-04-19");
pub(crate) const TERM: &str = agent!("matter = \"代为投诉\"\n", "original = true\n", "2026-11-19");
pub(crate) const AGENT: &str = agent!("matter = \"代为投诉\"\n", "original = true\n", "2026-11-20");
/// The authorisation is for a report, and nothing else.
pub(crate) const TO_REPORT: &[Edit] = &[Add(agent!("matter = \"代为举报\"\n", "original = true\n", "2027-11-20"))];
/// It is for everything a letter can do.
pub(crate) const TO_ALL: &[Edit] = &[Add(agent!(
    "matter = \"代為投訴、舉報、申訴、解除合同、申請行政復議並參加調解\"\n",
    "original = true\n",
    "2027-11-20"
))];
/// It names no act.
pub(crate) const TO_DEAL_WITH_IT: &[Edit] =
    &[Add(agent!("matter = \"处理与该公司的纠纷\"\n", "original = true\n", "2027-11-20"))];
pub(crate) const FINGERPRINT: &[Edit] = &[Add(AGENT), Add("[circumstances]\nfingerprint = true\n")];
/// The purchase, and what was found, lie two years back.
pub(crate) const LONG_AGO: &[Edit] = &[Swap("date = 2026-11-20", "date = 2028-11-20")];
