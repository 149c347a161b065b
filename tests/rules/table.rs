//! What breaks each rule: one entry a rule and kind of letter. The case without the change breaks nothing.

use tousu::case::Severity;
use tousu::case::model::LetterKind;
use tousu::case::model::LetterKind::*;

use crate::rules::cases::Edit::{self, Add, Cut, Swap};
use crate::rules::cases::{COMPLAINT_REFUSED, GRIEVANCES, MERCHANT_SENT, PLATFORM, PLATFORM_CLAIM, RESCIND};
use crate::rules::edits::*;

/// A change that breaks a rule, and what is found then.
pub(crate) struct Entry {
    pub(crate) kind: LetterKind,
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) basis: Option<&'static str>,
    pub(crate) edits: &'static [Edit],
}

const fn error(kind: LetterKind, code: &'static str, basis: Option<&'static str>, edits: &'static [Edit]) -> Entry {
    Entry { kind, code, severity: Severity::Error, basis, edits }
}

const fn refused(kind: LetterKind, code: &'static str, basis: &'static str, edits: &'static [Edit]) -> Entry {
    Entry { kind, code, severity: Severity::Refused, basis: Some(basis), edits }
}

const fn at_risk(kind: LetterKind, code: &'static str, basis: &'static str, edits: &'static [Edit]) -> Entry {
    Entry { kind, code, severity: Severity::AtRisk, basis: Some(basis), edits }
}

const fn advice(kind: LetterKind, code: &'static str, basis: Option<&'static str>, edits: &'static [Edit]) -> Entry {
    Entry { kind, code, severity: Severity::Advice, basis, edits }
}

/// The rules among which cases are held beside each other: the other case is the sound one with another name.
pub(crate) const AMONG: &[&str] = &["samr-identical"];

#[rustfmt::skip]
pub(crate) const TABLE: &[Entry] = &[
    error(Merchant, "needs-respondent", None, NO_RESPONDENT),
    error(Merchant, "needs-facts", None, NO_FACTS),
    error(Merchant, "needs-phone", None, NO_PHONE),
    error(Merchant, "needs-claim", None, NO_MERCHANT_CLAIM),
    error(Merchant, "letter-anonymous", None, ANONYMOUS),
    at_risk(Merchant, "agent-act", "minfadian 165", TO_REPORT),
    advice(Merchant, "merchant-seven-days", Some("xiaofa 25(1); qiri 10"), &[ONLY_CALLS, Swap("asked = 2026-09-09", "asked = 2026-09-15")]),
    advice(Merchant, "own-freight", Some("xiaofa 25(3); qiri 18"), OWN_FREIGHT),
    at_risk(Merchant, "unclear-distress", "xiaofa 51; minfadian 1183(1)", DISTRESS),
    advice(Merchant, "no-right-to-return", Some("xiaofa 24(1), 25(1)"), CHANGED_MIND),
    at_risk(Merchant, "unclear-triple-base", "xiaofa 55(1)", TRIPLE_IN_PART),
    at_risk(Merchant, "unclear-interest-start", "yufu-jieshi 16(1), 17(1)", INTEREST),
    at_risk(Merchant, "unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", TRIPLE_AND_PROMISE),
    advice(Merchant, "buyer-firm", None, FIRM),

    error(Platform, "needs-platform", None, &[Cut(PLATFORM)]),
    error(Platform, "needs-respondent", None, NO_RESPONDENT),
    error(Platform, "needs-purchase", None, NO_PURCHASE),
    error(Platform, "needs-phone", None, NO_PHONE),
    error(Platform, "needs-claim", None, &[Cut(PLATFORM_CLAIM)]),
    error(Platform, "letter-anonymous", None, ANONYMOUS),
    at_risk(Platform, "agent-act", "minfadian 165", TO_REPORT),
    advice(Platform, "seller-first", None, SPOKEN_TO_NOBODY),
    advice(Platform, "buyer-firm", None, FIRM),

    error(Association, "needs-consumer", Some("xiaofa 2"), BUSINESS),
    error(Association, "needs-purchase", Some("xiaofa 39"), NO_PURCHASE),
    error(Association, "needs-respondent", None, NO_RESPONDENT),
    refused(Association, "needs-respondent-address", "xiaofa-tiaoli 46(1)", NO_RESPONDENT_ADDRESS),
    refused(Association, "needs-phone", "xiaofa-tiaoli 46(1)", NO_PHONE),
    refused(Association, "needs-address", "xiaofa-tiaoli 46(1)", NO_ADDRESS),
    error(Association, "needs-claim", None, NO_MERCHANT_CLAIM),
    error(Association, "needs-office", None, &[Cut("office = \"杭州市样本区消费者权益保护委员会\"\n")]),
    refused(Association, "association-anonymous", "xiaofa-tiaoli 46(1)", ANONYMOUS),
    refused(Association, "association-taken", "xiaofa 39", COURT_HAS_IT),
    refused(Association, "association-settled", "xiaofa 39", SETTLED),
    refused(Association, "association-own-doing", "xiaofa 23(1)", &[Add("[circumstances]\nown_misuse = true\n")]),
    at_risk(Association, "association-other-office", "xiaofa 36, 37(1)[5]", &[Swap("杭州市样本区消费者权益保护委员会", "杭州市样本区市场监督管理局")]),
    at_risk(Association, "association-firm", "xiaofa 2", FIRM),
    at_risk(Association, "agent-act", "minfadian 165", TO_REPORT),
    at_risk(Association, "association-pending", "xiaofa 39", SENT_TO_REGULATOR),
    at_risk(Association, "association-both-at-once", "samr-121 16[2]", &[Add("[[letter]]\nto = \"regulator-complaint\"\noffice = \"杭州市样本区市场监督管理局\"\n")]),
    at_risk(Association, "association-no-evidence", "xiaofa-tiaoli 46(1)", NO_EVIDENCE),
    at_risk(Association, "association-other-trade", "xiaofa 32(1)", INSURANCE),
    at_risk(Association, "unclear-several-contracts", "samr-121 12", SEVERAL_CONTRACTS),
    at_risk(Association, "unclear-triple-base", "xiaofa 55(1)", TRIPLE_IN_PART),
    at_risk(Association, "unclear-interest-start", "yufu-jieshi 16(1), 17(1)", INTEREST),
    at_risk(Association, "unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", TRIPLE_AND_PROMISE),
    advice(Association, "agent-settlement", Some("minfadian 165"), TO_DEAL_WITH_IT),
    advice(Association, "association-representatives", None, MANY),
    advice(Association, "seller-first", Some("xiaofa 39"), SPOKEN_TO_NOBODY),
    advice(Association, "own-freight", Some("xiaofa 25(3); qiri 18"), OWN_FREIGHT),
    at_risk(Association, "unclear-distress", "xiaofa 51; minfadian 1183(1)", DISTRESS),
    advice(Association, "no-right-to-return", Some("xiaofa 24(1), 25(1)"), CHANGED_MIND),

    error(RegulatorComplaint, "needs-consumer", Some("samr-121 3, 16[3]"), BUSINESS),
    error(RegulatorComplaint, "needs-purchase", Some("samr-121 3, 16[3]"), NO_PURCHASE),
    refused(RegulatorComplaint, "needs-phone", "samr-121 10(1)[1]", NO_PHONE),
    refused(RegulatorComplaint, "needs-address", "samr-121 10(1)[1]", NO_ADDRESS),
    error(RegulatorComplaint, "needs-respondent", Some("samr-121 10(1)[2]"), NO_RESPONDENT),
    refused(RegulatorComplaint, "needs-respondent-address", "samr-121 10(1)[2]", NO_RESPONDENT_ADDRESS),
    error(RegulatorComplaint, "needs-claim", Some("samr-121 10(1)[3]"), NO_MERCHANT_CLAIM),
    error(RegulatorComplaint, "needs-office", Some("samr-121 13"), NO_REGULATOR),
    error(RegulatorComplaint, "samr-before-measures", Some("samr-121 46"), A_YEAR_BEFORE),
    refused(RegulatorComplaint, "samr-anonymous", "samr-121 10(1)[1], 16[5]", ANONYMOUS),
    refused(RegulatorComplaint, "samr-state-level", "samr-121 4, 13", STATE),
    refused(RegulatorComplaint, "samr-old-name", "samr-121 13", OLD_NAME),
    refused(RegulatorComplaint, "samr-platform-only", "samr-121 13", &[Swap("\"telephone\"", "\"platform\""), Add("[circumstances]\naddress_unreachable = true\n")]),
    refused(RegulatorComplaint, "samr-taken", "samr-121 16[2]", COURT_HAS_IT),
    refused(RegulatorComplaint, "samr-same-body", "samr-121 16[2]", &[Add("[circumstances]\ntaken_by = [\"regulator\"]\n")]),
    refused(RegulatorComplaint, "samr-three-years", "samr-121 16[4]", &[Add("[circumstances]\nknew = 2023-11-19\n")]),
    refused(RegulatorComplaint, "samr-agent-matter", "samr-121 11, 16[5]", &[Add(MATTER)]),
    refused(RegulatorComplaint, "samr-agent-original", "samr-121 11, 16[5]", &[Add(ORIGINAL)]),
    refused(RegulatorComplaint, "samr-agent-term", "samr-121 11, 16[5]", &[Add(TERM)]),
    at_risk(RegulatorComplaint, "samr-not-a-regulator", "samr-121 8, 13", OTHER_OFFICE),
    at_risk(RegulatorComplaint, "samr-firm", "samr-121 3, 16[3]", FIRM),
    at_risk(RegulatorComplaint, "agent-act", "samr-121 11, 16[5]", TO_REPORT),
    at_risk(RegulatorComplaint, "samr-above-county", "samr-121 13", &[Swap("杭州市样本区市场监督管理局", "杭州市市场监督管理局")]),
    at_risk(RegulatorComplaint, "samr-other-county", "samr-121 13, 16[1]", OTHER_COUNTY),
    at_risk(RegulatorComplaint, "samr-pending", "samr-121 16[2]", SENT_TO_ASSOCIATION),
    at_risk(RegulatorComplaint, "samr-both-at-once", "samr-121 16[2]", &[Add("[[letter]]\nto = \"association\"\noffice = \"杭州市样本区消费者协会\"\n")]),
    at_risk(RegulatorComplaint, "samr-several-offices", "samr-121 14, 16[2]", &[Add("[[letter]]\nto = \"regulator-complaint\"\noffice = \"宁波市测试区市场监督管理局\"\n")]),
    at_risk(RegulatorComplaint, "samr-no-evidence", "samr-121 16[3]", NO_EVIDENCE),
    at_risk(RegulatorComplaint, "samr-unusual-quantity", "samr-121 17[1]", &[Swap("quantity = 1\n", "quantity = 10\n")]),
    at_risk(RegulatorComplaint, "samr-identical", "samr-121 17[2]", &[]),
    at_risk(RegulatorComplaint, "samr-shared-contact", "samr-121 17[4]", &[Add("[[co_complainant]]\nname = \"李四\"\nphone = \"13800000001\"\naddress = \"江苏省南京市样本区学府路2号\"\n")]),
    at_risk(RegulatorComplaint, "samr-other-trade", "samr-121 2, 16[1]", INSURANCE),
    at_risk(RegulatorComplaint, "samr-mixed", "samr-121 9, 37", &[Swap("承担退货的运费", "请依法查处")]),
    at_risk(RegulatorComplaint, "unclear-harassed-customer", "samr-121 3, 16[3]", &[ONLY_CALLS]),
    at_risk(RegulatorComplaint, "unclear-several-contracts", "samr-121 12", SEVERAL_CONTRACTS),
    at_risk(RegulatorComplaint, "unclear-fingerprint", "samr-121 11", FINGERPRINT),
    at_risk(RegulatorComplaint, "unclear-triple-base", "xiaofa 55(1)", TRIPLE_IN_PART),
    at_risk(RegulatorComplaint, "unclear-interest-start", "yufu-jieshi 16(1), 17(1)", INTEREST),
    at_risk(RegulatorComplaint, "unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", TRIPLE_AND_PROMISE),
    advice(RegulatorComplaint, "agent-settlement", Some("samr-121 11"), TO_DEAL_WITH_IT),
    advice(RegulatorComplaint, "samr-representatives", Some("samr-121 12"), MANY),
    advice(RegulatorComplaint, "samr-settled", Some("samr-121 18"), SETTLED),
    advice(RegulatorComplaint, "seller-first", Some("xiaofa 39"), SPOKEN_TO_NOBODY),
    advice(RegulatorComplaint, "own-freight", Some("xiaofa 25(3); qiri 18"), OWN_FREIGHT),
    at_risk(RegulatorComplaint, "unclear-distress", "xiaofa 51; minfadian 1183(1)", DISTRESS),
    advice(RegulatorComplaint, "no-right-to-return", Some("xiaofa 24(1), 25(1)"), CHANGED_MIND),

    error(RegulatorReport, "needs-respondent", Some("samr-121 28"), NO_RESPONDENT),
    error(RegulatorReport, "needs-facts", Some("samr-121 28"), NO_FACTS),
    error(RegulatorReport, "needs-breach", Some("samr-121 28"), &[Swap("date = 2026-11-20\n", "date = 2026-11-20\nbuyer = \"business\"\n"), Swap(GRIEVANCES, "[[grievance]]\nkind = \"quality\"\n")]),
    error(RegulatorReport, "needs-office", Some("samr-121 29"), NO_REGULATOR),
    error(RegulatorReport, "samr-before-measures", Some("samr-121 46"), A_YEAR_BEFORE),
    at_risk(RegulatorReport, "samr-report-state-level", "samr-121 4, 29", STATE),
    refused(RegulatorReport, "samr-old-name", "samr-121 29", OLD_NAME),
    at_risk(RegulatorReport, "samr-not-a-regulator", "samr-121 8, 29", OTHER_OFFICE),
    at_risk(RegulatorReport, "samr-report-before", "samr-121 35", &[Add("[[sent]]\nletter = \"regulator-report\"\ndate = 2026-11-02\n")]),
    at_risk(RegulatorReport, "agent-act", "minfadian 165", &[Add(AGENT)]),
    at_risk(RegulatorReport, "samr-report-other-county", "samr-121 29, 31, 34", OTHER_COUNTY),
    at_risk(RegulatorReport, "samr-report-no-evidence", "samr-121 28", NO_EVIDENCE),
    at_risk(RegulatorReport, "samr-report-other-trade", "samr-121 2", INSURANCE),
    at_risk(RegulatorReport, "unclear-called-non-customer", "xiaofa-tiaoli 24; guanggao 43(1)", NO_PURCHASE),

    error(Carrier, "needs-carrier", None, NO_CARRIER),
    error(Carrier, "needs-calls", None, NO_CALLS),
    error(Carrier, "needs-claim", None, NO_CARRIER_CLAIM),
    error(Carrier, "letter-anonymous", None, ANONYMOUS),
    at_risk(Carrier, "agent-act", "minfadian 165", TO_REPORT),
    advice(Carrier, "carrier-not-the-caller", Some("dianxin-tiaoli 39(1)"), &[Add("[[claim]]\nkind = \"stop-contact\"\nof = \"carrier\"\n")]),

    error(BureauAppeal, "needs-carrier", Some("shensu 10[2]"), NO_CARRIER),
    refused(BureauAppeal, "needs-carrier-address", "shensu 12[2]", &[Cut("address = \"江苏省南京市样本区通信路10号\"\n")]),
    error(BureauAppeal, "needs-carrier-complaint", Some("shensu 10[4], 13(2)"), &[Cut("complained = 2026-09-28\n")]),
    error(BureauAppeal, "needs-carrier-outcome", Some("shensu 10[4]"), &[
        Swap("complained = 2026-09-28\nanswered = 2026-10-12\n", "complained = 2026-11-05\n"),
        Cut("answer = \"建议用户自行设置拦截功能\"\nobjection = \"答复没有说明采取了何种拦截措施\"\n"),
    ]),
    refused(BureauAppeal, "needs-phone", "shensu 12[1]", NO_PHONE),
    refused(BureauAppeal, "needs-address", "shensu 12[1]", NO_ADDRESS),
    refused(BureauAppeal, "needs-postcode", "shensu 12[1]", &[Cut("postcode = \"210000\"\n")]),
    error(BureauAppeal, "needs-facts", Some("shensu 12[3]"), NO_FACTS),
    error(BureauAppeal, "needs-claim", Some("shensu 12[3]"), NO_CARRIER_CLAIM),
    error(BureauAppeal, "needs-office", Some("shensu 9"), &[Cut("office = \"江苏省电信用户申诉受理中心\"\n")]),
    refused(BureauAppeal, "appeal-anonymous", "shensu 12[1]", ANONYMOUS),
    refused(BureauAppeal, "appeal-too-late", "shensu 11[1]", &[Add("[circumstances]\ncarrier_event = 2024-11-19\n")]),
    refused(BureauAppeal, "appeal-settled", "shensu 11[2]", SETTLED),
    refused(BureauAppeal, "appeal-same-body", "shensu 11[3]", &[Add("[[sent]]\nletter = \"bureau-appeal\"\ndate = 2026-10-20\noutcome = \"accepted\"\n")]),
    refused(BureauAppeal, "appeal-taken", "shensu 11[4]", COURT_HAS_IT),
    refused(BureauAppeal, "appeal-not-the-carriers", "shensu 10[1], 10[2]", &[Add("[[claim]]\nkind = \"delete-data\"\nof = \"carrier\"\n")]),
    at_risk(BureauAppeal, "appeal-not-contested", "shensu 10[4]", &[Cut("objection = \"答复没有说明采取了何种拦截措施\"\n")]),
    at_risk(BureauAppeal, "appeal-other-office", "shensu 9", &[Swap("江苏省电信用户申诉受理中心", "江苏省市场监督管理局")]),
    at_risk(BureauAppeal, "appeal-other-province", "shensu 9", &[Swap("江苏省电信用户申诉受理中心", "浙江省电信用户申诉受理中心")]),
    at_risk(BureauAppeal, "agent-act", "minfadian 165", TO_REPORT),
    at_risk(BureauAppeal, "unclear-monthly-charge", "shensu 11[1]", &[Add(CHARGES), Add("[circumstances]\nmonthly_charge = true\ncarrier_event = 2026-06-19\n")]),

    error(BureauReport, "needs-calls", None, NO_CALLS),
    error(BureauReport, "needs-office", None, &[Cut("office = \"浙江省通信管理局\"\n")]),
    at_risk(BureauReport, "bureau-report-other-office", "dianxin-tiaoli 3(2)", &[Swap("浙江省通信管理局", "浙江省市场监督管理局")]),
    at_risk(BureauReport, "bureau-report-elsewhere", "dianxin-tiaoli 3(2)", &[Swap("浙江省通信管理局", "江苏省通信管理局")]),
    at_risk(BureauReport, "agent-act", "minfadian 165", &[Add(AGENT)]),
    at_risk(BureauReport, "bureau-report-before", "dianxin-tiaoli 42", &[Add("[circumstances]\nreported_before = true\n")]),
    advice(BureauReport, "telecom-other-facts", Some("pipl 6(1)"), &[Swap("本人在通话中明确表示不再接听推销电话", "老人试用后在家中晕倒")]),

    error(SpamCentre, "needs-calls", None, NO_CALLS),
    error(SpamCentre, "needs-phone", None, NO_PHONE),
    error(SpamCentre, "spam-centre-nothing-new", None, &[Add("[[sent]]\nletter = \"spam-centre\"\ndate = 2026-10-15\n")]),
    error(SpamCentre, "letter-anonymous", None, ANONYMOUS),

    error(Reminder, "needs-respondent", None, NO_RESPONDENT),
    error(Reminder, "needs-phone", None, NO_PHONE),
    error(Reminder, "needs-claim", None, NO_MERCHANT_CLAIM),
    error(Reminder, "reminder-nothing-sent", None, &[Cut(MERCHANT_SENT)]),
    error(Reminder, "letter-anonymous", None, ANONYMOUS),
    at_risk(Reminder, "agent-act", "minfadian 165", TO_REPORT),
    advice(Reminder, "reminder-no-receipt", Some("minfadian 195[1]"), &[Cut("received = 2026-10-10\n")]),
    advice(Reminder, "reminder-term-runs", None, &[Swap("received = 2026-10-10", "received = 2026-11-12")]),
    at_risk(Reminder, "unclear-triple-base", "xiaofa 55(1)", TRIPLE_IN_PART),
    at_risk(Reminder, "unclear-interest-start", "yufu-jieshi 16(1), 17(1)", INTEREST),

    error(Rescission, "needs-respondent", None, NO_RESPONDENT),
    error(Rescission, "needs-purchase", Some("minfadian 563(1)"), NO_PURCHASE),
    error(Rescission, "needs-phone", None, NO_PHONE),
    error(Rescission, "rescission-not-claimed", Some("minfadian 565(1)"), &[Cut(RESCIND)]),
    error(Rescission, "rescission-declared", Some("minfadian 565(1)"), &[Add(MERCHANT_SENT)]),
    error(Rescission, "rescission-no-ground", Some("minfadian 563(1)"), &[ONLY_CALLS]),
    error(Rescission, "letter-anonymous", None, ANONYMOUS),
    at_risk(Rescission, "agent-act", "minfadian 165", TO_REPORT),
    at_risk(Rescission, "rescission-one-year", "minfadian 564(2), 199", LONG_AGO),
    at_risk(Rescission, "unclear-triple-base", "xiaofa 55(1)", TRIPLE_IN_PART),
    at_risk(Rescission, "unclear-interest-start", "yufu-jieshi 16(1), 17(1)", INTEREST),

    error(ReviewAdvice, "needs-respondent", None, NO_RESPONDENT),
    error(ReviewAdvice, "review-no-ground", Some("fuyi 11[11]"), &[Cut(COMPLAINT_REFUSED)]),
    error(ReviewAdvice, "letter-anonymous", None, ANONYMOUS),
    error(ReviewAdvice, "samr-before-measures", Some("samr-121 46"), A_YEAR_BEFORE),
    at_risk(ReviewAdvice, "agent-act", "minfadian 165", TO_REPORT),
    at_risk(ReviewAdvice, "review-sixty-days", "fuyi 20(1)", &[Swap("date = 2026-11-20", "date = 2027-01-20")]),

    error(Hotline, "needs-phone", None, NO_PHONE),
    error(Hotline, "needs-facts", None, NO_FACTS),
    error(Hotline, "letter-anonymous", None, ANONYMOUS),
];
