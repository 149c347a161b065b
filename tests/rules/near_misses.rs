//! What comes near a rule and does not break it.

use tousu::case::model::LetterKind;
use tousu::case::model::LetterKind::*;

use crate::cases::Edit::{self, Add, Cut, Swap};
use crate::cases::FACT;
use crate::edits::*;

/// Changes that come near a rule and do not break it.
#[rustfmt::skip]
pub(crate) const NEAR_MISSES: &[(LetterKind, &str, &[Edit])] = &[
    (Merchant, "merchant-seven-days", &[ONLY_CALLS, Swap("asked = 2026-09-09", "asked = 2026-09-14")]),
    (Merchant, "merchant-seven-days", &[Swap("asked = 2026-09-09", "asked = 2026-09-30")]),
    (Merchant, "merchant-seven-days", &[ONLY_CALLS, Swap("\"telephone\"", "\"shop\""), Swap("asked = 2026-09-09", "asked = 2026-09-30")]),
    (Merchant, "unclear-triple-base", &[Add("[circumstances]\npart_paid = true\n")]),
    (Merchant, "needs-facts", &[Cut(FACT)]),
    (Association, "association-taken", &[Add("[circumstances]\ntaken_by = [\"appeal-centre\"]\n")]),
    (Association, "association-taken", &[Add("[[sent]]\nletter = \"regulator-complaint\"\ndate = 2026-10-20\noutcome = \"refused\"\n")]),
    (Association, "association-settled", &[Add("[[sent]]\nletter = \"carrier\"\ndate = 2026-10-20\noutcome = \"settled\"\n")]),
    (Association, "association-pending", &[Add("[[sent]]\nletter = \"bureau-appeal\"\ndate = 2026-10-20\n")]),
    (Association, "association-other-office", &[Swap("消费者权益保护委员会", "消保委")]),
    (Association, "association-firm", BUSINESS),
    (RegulatorComplaint, "needs-respondent-address", &[Swap("\"telephone\"", "\"platform\""), Cut("address = \"浙江省杭州市样本区示例大道88号3层\"\n")]),
    (RegulatorComplaint, "samr-platform-only", &[
        Swap("\"telephone\"", "\"platform\""),
        Add("[circumstances]\naddress_unreachable = true\n"),
        Swap("杭州市样本区市场监督管理局", "宁波市测试区市场监督管理局"),
    ]),
    (RegulatorComplaint, "samr-platform-only", &[Swap("\"telephone\"", "\"platform\"")]),
    (RegulatorComplaint, "samr-other-county", &[Swap("\"telephone\"", "\"platform\""), Swap("杭州市样本区市场监督管理局", "宁波市测试区市场监督管理局")]),
    (RegulatorComplaint, "samr-three-years", &[Add("[circumstances]\nknew = 2023-11-20\n")]),
    (RegulatorComplaint, "samr-taken", &[Add("[[sent]]\nletter = \"association\"\ndate = 2026-10-20\noutcome = \"refused\"\n")]),
    (RegulatorComplaint, "samr-pending", &[Add("[[sent]]\nletter = \"association\"\ndate = 2026-10-20\noutcome = \"refused\"\n")]),
    (RegulatorComplaint, "samr-agent-matter", &[Add(AGENT)]),
    (RegulatorComplaint, "samr-agent-original", &[Add(AGENT)]),
    (RegulatorComplaint, "samr-agent-term", &[Add(AGENT)]),
    (RegulatorComplaint, "samr-several-offices", &[Add("[[sent]]\nletter = \"regulator-complaint\"\noffice = \"宁波市测试区市场监督管理局\"\ndate = 2026-11-02\noutcome = \"refused\"\n")]),
    (RegulatorComplaint, "samr-several-offices", &[Add("[[letter]]\nto = \"regulator-report\"\noffice = \"宁波市测试区市场监督管理局\"\n")]),
    (RegulatorComplaint, "unclear-fingerprint", &[Add("[circumstances]\nfingerprint = true\n")]),
    (RegulatorComplaint, "samr-unusual-quantity", &[Swap("quantity = 1\n", "quantity = 9\n")]),
    (RegulatorComplaint, "samr-unusual-quantity", &[Swap("quantity = 1\nunit = \"台\"", "quantity = 12\nunit = \"个月\"")]),
    (RegulatorComplaint, "samr-other-trade", &[Swap("蒸汽美容仪", "家用保险柜")]),
    (RegulatorComplaint, "samr-mixed", &[Swap("本人在通话中明确", "本人已经举报，在通话中明确")]),
    (RegulatorComplaint, "samr-representatives", &[Add("[[co_complainant]]\nname = \"李四\"\nphone = \"138-0000-0002\"\naddress = \"江苏省南京市样本区学府路2号\"\n")]),
    (RegulatorComplaint, "samr-shared-contact", MANY),
    (RegulatorComplaint, "unclear-harassed-customer", NO_CALLS),
    (RegulatorComplaint, "samr-not-a-regulator", &[Swap("杭州市样本区市场监督管理局", "全国12315平台")]),
    (RegulatorReport, "samr-report-before", &[Add("[[sent]]\nletter = \"regulator-report\"\ndate = 2026-10-02\n")]),
    (RegulatorReport, "needs-breach", BUSINESS),
    (RegulatorReport, "unclear-called-non-customer", &[ONLY_CALLS]),
    (SpamCentre, "spam-centre-nothing-new", &[Add("[[sent]]\nletter = \"spam-centre\"\ndate = 2026-10-14\n")]),
    (SpamCentre, "spam-centre-nothing-new", &[Add("[[sent]]\nletter = \"spam-centre\"\ndate = 2026-11-21\n")]),
    (SpamCentre, "spam-centre-nothing-new", &[Add("[[sent]]\nletter = \"bureau-report\"\ndate = 2026-10-16\n")]),
    (BureauAppeal, "needs-carrier-outcome", &[
        Swap("complained = 2026-09-28\nanswered = 2026-10-12\n", "complained = 2026-11-04\n"),
        Cut("answer = \"建议用户自行设置拦截功能\"\nobjection = \"答复没有说明采取了何种拦截措施\"\n"),
    ]),
    (BureauAppeal, "appeal-too-late", &[Add("[circumstances]\ncarrier_event = 2024-11-20\n")]),
    (BureauAppeal, "appeal-too-late", &[Add(CHARGES), Add("[circumstances]\ncarrier_event = 2026-06-20\n")]),
    (BureauAppeal, "unclear-monthly-charge", &[Add(CHARGES), Add("[circumstances]\nmonthly_charge = true\ncarrier_event = 2026-06-20\n")]),
    (BureauAppeal, "appeal-settled", &[Add("[[sent]]\nletter = \"merchant\"\ndate = 2026-10-20\noutcome = \"settled\"\n")]),
    (BureauAppeal, "appeal-taken", &[Add("[[sent]]\nletter = \"association\"\ndate = 2026-10-20\noutcome = \"accepted\"\n")]),
    (BureauAppeal, "appeal-other-office", &[Swap("江苏省电信用户申诉受理中心", "江苏省通信管理局")]),
    (BureauAppeal, "appeal-other-province", &[Swap("江苏省电信用户申诉受理中心", "工业和信息化部电信用户申诉受理中心")]),
    (BureauAppeal, "appeal-other-province", &[Swap("江苏省南京市样本区通信路10号", "南京市样本区通信路10号")]),
];
