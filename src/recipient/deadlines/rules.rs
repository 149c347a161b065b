//! The table of terms: who must act, within what, by which rule, counted from what.

use super::moments::{
    Start, Starts, answer, appeal, carrier, claims, complains_of, consumer_purchase, on, receipt, returned_in_time,
    silence,
};
use super::{Deadline, When, Whose, rights};
use crate::case::Case;
use crate::case::choice::choices;
use crate::case::model::{ClaimKind, GrievanceKind, LetterKind, SentOutcome};
use crate::law::Calendar;
use crate::law::term::{Counting, Length, Term};

choices! {
    /// A term. Its code is the fluent message `deadline-CODE`, the reason for it `deadline-CODE.why`.
    Code {
        /// The market regulator decides whether it takes up a complaint.
        RegulatorDecision = "regulator-decision",
        /// Mediation ends.
        Mediation = "mediation",
        /// The market regulator checks a report.
        ReportCheck = "report-check",
        /// The same, where its head has prolonged the time.
        ReportCheckProlonged = "report-check-prolonged",
        /// The market regulator answers the reporter of an advertising breach.
        AdvertisingAnswer = "advertising-answer",
        /// The merchant remedies goods or services that are not as they should be.
        MerchantRemedy = "merchant-remedy",
        /// The merchant deals with a return.
        ReturnHandling = "return-handling",
        /// The merchant refunds goods that came back.
        Refund = "refund",
        /// From then on not refunding is wilful delay.
        RefundDelay = "refund-delay",
        /// The merchant refunds an advance payment.
        PrepaidRefund = "prepaid-refund",
        /// The carrier answers.
        CarrierAnswer = "carrier-answer",
        /// The office decides whether it takes up an appeal.
        AppealAcceptance = "appeal-acceptance",
        /// The office answers an appeal.
        AppealAnswer = "appeal-answer",
        /// Return goods without a reason.
        ReturnRight = "return-right",
        /// Withdraw from a prepaid contract without a reason.
        PrepaidReturn = "prepaid-return",
        /// Appeal in a dispute about charges.
        AppealCharges = "appeal-charges",
        /// Appeal in another dispute.
        AppealOther = "appeal-other",
        /// Apply for review where the market regulator stays silent.
        ReviewSilence = "review-silence",
        /// Apply for review where it refuses a complaint.
        ReviewRefusal = "review-refusal",
        /// Rescind the contract.
        Rescission = "rescission",
        /// Have the contract avoided for fraud.
        Avoidance = "avoidance",
        /// Complain to the market regulator.
        OfficeLimit = "office-limit",
        /// Sue.
        Limitation = "limitation",
    }
}

/// One term.
pub(super) struct Rule {
    code: Code,
    whose: Whose,
    letter: Option<LetterKind>,
    basis: Option<&'static str>,
    term: Term,
    /// Returns what sets it going in a case.
    pub(super) starts: fn(&Case) -> Starts<'_>,
}

impl Rule {
    /// Returns the term with its end.
    pub(super) fn deadline(&self, start: &Start<'_>, calendar: &Calendar) -> Deadline {
        let when = match start.from {
            Ok(from) => {
                let end = self.term.end(from, calendar);
                let provisional = end.provisional || start.provisional;
                When::Runs { from, due: end.due, other_reading: end.other_reading, provisional }
            }
            Err(awaited) => When::Waits(awaited),
        };
        Deadline {
            code: self.code,
            whose: self.whose,
            when,
            basis: self.basis,
            letter: self.letter,
            office: start.sent.and_then(|s| s.office.clone()),
            sent: start.sent.map(|s| s.date),
        }
    }
}

/// 令第121号 15.
pub(super) const DECISION: Term = regulator(Length::WorkingDays(7));
/// 消费者权益保护法 25(1), 网络购买商品七日无理由退货暂行办法 10.
pub(super) const RETURN: Term = civil(Length::Days(7));
/// 法释〔2025〕4号 14(1).
pub(super) const TRIAL: Term = civil(Length::Days(7));
/// 民法典 188(1).
pub(super) const LIMITATION: Term = civil(Length::Years(3));

const fn civil(length: Length) -> Term {
    Term { length, counting: Counting::Civil }
}

const fn regulator(length: Length) -> Term {
    Term { length, counting: Counting::Regulator }
}

const fn theirs(
    code: Code,
    letter: LetterKind,
    basis: &'static str,
    term: Term,
    starts: fn(&Case) -> Starts<'_>,
) -> Rule {
    Rule { code, whose: Whose::Theirs, letter: Some(letter), basis: Some(basis), term, starts }
}

const fn yours(
    code: Code,
    letter: Option<LetterKind>,
    basis: &'static str,
    term: Term,
    starts: fn(&Case) -> Starts<'_>,
) -> Rule {
    Rule { code, whose: Whose::Yours, letter, basis: Some(basis), term, starts }
}

/// Every term.
pub(super) static RULES: [Rule; 23] = [
    theirs(Code::RegulatorDecision, LetterKind::RegulatorComplaint, "samr-121 15; xiaofa 46", DECISION, |c| {
        receipt(c, LetterKind::RegulatorComplaint)
    }),
    theirs(
        Code::Mediation,
        LetterKind::RegulatorComplaint,
        "samr-121 23[5]; xiaofa-tiaoli 46(3)",
        regulator(Length::Days(60)),
        |c| answer(c, LetterKind::RegulatorComplaint, SentOutcome::Accepted),
    ),
    theirs(
        Code::ReportCheck,
        LetterKind::RegulatorReport,
        "chufa-chengxu 18(1)",
        regulator(Length::WorkingDays(15)),
        |c| receipt(c, LetterKind::RegulatorReport),
    ),
    theirs(
        Code::ReportCheckProlonged,
        LetterKind::RegulatorReport,
        "chufa-chengxu 18(1)",
        regulator(Length::WorkingDays(30)),
        |c| receipt(c, LetterKind::RegulatorReport),
    ),
    // Advertising is false (广告法 28) or sent to who did not want it (广告法 43(1)).
    theirs(
        Code::AdvertisingAnswer,
        LetterKind::RegulatorReport,
        "guanggao 53(1)",
        regulator(Length::WorkingDays(7)),
        |c| {
            let breach = complains_of(c, &[GrievanceKind::NotAsAdvertised, GrievanceKind::HarassingCalls]);
            if breach { receipt(c, LetterKind::RegulatorReport) } else { vec![] }
        },
    ),
    theirs(Code::MerchantRemedy, LetterKind::Merchant, "qinhai 8[2]", civil(Length::Days(15)), |c| {
        let bad = complains_of(c, &[GrievanceKind::NotAsAdvertised, GrievanceKind::Quality]);
        if bad && consumer_purchase(c).is_some() { receipt(c, LetterKind::Merchant) } else { vec![] }
    }),
    theirs(Code::ReturnHandling, LetterKind::Merchant, "qinhai 9[1]; qiri 31[2]", civil(Length::Days(15)), |c| {
        let returned = returned_in_time(c).and_then(|p| p.returned.as_ref());
        on(returned.filter(|r| r.sent.is_none()).map(|r| r.asked))
    }),
    theirs(Code::Refund, LetterKind::Merchant, "xiaofa 25(3); qiri 13", civil(Length::Days(7)), came_back),
    theirs(Code::RefundDelay, LetterKind::Merchant, "qinhai 9[4]; qiri 31[3]", civil(Length::Days(15)), came_back),
    theirs(Code::PrepaidRefund, LetterKind::Merchant, "qinhai 10(2)", civil(Length::Days(15)), |c| {
        let prepaid = consumer_purchase(c).and_then(|p| p.prepaid.as_ref());
        match prepaid.filter(|_| claims(c, ClaimKind::PrepaidBalance)) {
            Some(prepaid) if prepaid.asked.is_some() => on(prepaid.asked),
            Some(_) => receipt(c, LetterKind::Merchant),
            None => vec![],
        }
    }),
    theirs(Code::CarrierAnswer, LetterKind::Carrier, "shensu 10[4]", civil(Length::Days(15)), carrier),
    // Art. 14 of the same rules says so, which the shipped text does not hold.
    Rule {
        code: Code::AppealAcceptance,
        whose: Whose::Theirs,
        letter: Some(LetterKind::BureauAppeal),
        basis: None,
        term: civil(Length::WorkingDays(5)),
        starts: |c| receipt(c, LetterKind::BureauAppeal),
    },
    theirs(Code::AppealAnswer, LetterKind::BureauAppeal, "dianxin-tiaoli 39(1)", civil(Length::Days(30)), appeal),
    yours(Code::ReturnRight, Some(LetterKind::Merchant), "xiaofa 25(1); qiri 10", RETURN, rights::return_right),
    yours(Code::PrepaidReturn, Some(LetterKind::Merchant), "yufu-jieshi 14(1)", TRIAL, rights::prepaid_return),
    yours(Code::AppealCharges, Some(LetterKind::BureauAppeal), "shensu 11[1]", civil(Length::Months(5)), |c| {
        rights::appeal(c, |claim| claim.kind == ClaimKind::CarrierRefund)
    }),
    yours(Code::AppealOther, Some(LetterKind::BureauAppeal), "shensu 11[1]", civil(Length::Years(2)), |c| {
        rights::appeal(c, |claim| claim.kind != ClaimKind::CarrierRefund)
    }),
    yours(Code::ReviewSilence, None, "fuyi 11[11], 20(1), 23(1)[3]", civil(Length::Days(60)), silence),
    yours(Code::ReviewRefusal, None, "fuyi 11[11], 20(1), 23(1)[3]", civil(Length::Days(60)), |c| {
        answer(c, LetterKind::RegulatorComplaint, SentOutcome::Refused)
    }),
    yours(
        Code::Rescission,
        Some(LetterKind::Merchant),
        "minfadian 199, 564(2)",
        civil(Length::Years(1)),
        rights::rescission,
    ),
    yours(Code::Avoidance, None, "minfadian 148, 152(1)[1], 199", civil(Length::Years(1)), rights::avoidance),
    yours(
        Code::OfficeLimit,
        Some(LetterKind::RegulatorComplaint),
        "samr-121 16[4]",
        regulator(Length::Years(3)),
        rights::office,
    ),
    yours(Code::Limitation, None, "minfadian 188(1), 195[1]", LIMITATION, rights::limitation),
];

/// Begins with the day the seller had the goods back that were returned without a reason.
fn came_back(case: &Case) -> Starts<'_> {
    let returned = returned_in_time(case).filter(|_| claims(case, ClaimKind::Refund)).and_then(|p| p.returned.as_ref());
    on(returned.and_then(|r| r.arrived))
}
