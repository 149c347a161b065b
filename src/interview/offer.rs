//! What a question offers in this case: the claims that go with the grievances, what a piece of evidence can prove, and the letters
//! that the rules of admissibility let pass.

use super::{Answers, OFFICES, draft};
use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::ClaimKind::{self, *};
use crate::case::model::GrievanceKind::{self, *};
use crate::case::model::{Buyer, LetterKind, Party};
use crate::examine::{Examined, examine};
use crate::locale::Fen;
use crate::recipient::{self, Standing, Way};

/// A grievance with the claims that usually go with it and those that may.
struct Usual {
    grievance: GrievanceKind,
    usual: &'static [ClaimKind],
    other: &'static [ClaimKind],
}

/// Grievances in the order they are offered, the most frequent first.
const GRIEVANCES: &[Usual] = &[
    Usual { grievance: GrievanceKind::RefundRefused, usual: &[Refund], other: &[Freight, Rescind, Damages] },
    Usual {
        grievance: NotAsAdvertised,
        usual: &[Refund],
        other: &[TripleCompensation, Freight, Replace, Rescind, Damages],
    },
    Usual { grievance: Quality, usual: &[Refund], other: &[Repair, Replace, Freight, Rescind, Damages] },
    Usual { grievance: PrepaidNotRefunded, usual: &[PrepaidBalance], other: &[Interest, Rescind, Damages] },
    Usual { grievance: HarassingCalls, usual: &[StopContact, DeleteData, DiscloseSource], other: &[Apology] },
    Usual { grievance: DataLeak, usual: &[ExplainLeak, DeleteData], other: &[DiscloseSource, Damages, Apology] },
    Usual { grievance: ReviewHarassment, usual: &[StopContact, Apology], other: &[DeleteData, Damages] },
];

/// What a platform can be asked for.
const OF_PLATFORM: &[ClaimKind] = &[PlatformMediation, PlatformMeasures, SellerIdentity];

/// What a carrier can be asked for.
const OF_CARRIER: &[ClaimKind] = &[BlockCalls, TraceCalls, CarrierRefund];

/// The letters that are written unless the user says otherwise, where the rules let them pass.
const USUAL_LETTERS: &[LetterKind] = &[
    LetterKind::Merchant,
    LetterKind::Platform,
    LetterKind::RegulatorComplaint,
    LetterKind::Carrier,
    LetterKind::BureauAppeal,
    LetterKind::BureauReport,
    LetterKind::SpamCentre,
];

/// Returns the grievances.
pub(super) fn grievances() -> Vec<String> {
    GRIEVANCES.iter().map(|usual| usual.grievance.code().to_string()).collect()
}

fn of_case(answers: &Answers) -> impl Iterator<Item = &'static Usual> {
    GRIEVANCES.iter().filter(|usual| answers.has("grievance", usual.grievance.code()))
}

/// Returns the claims that can be made.
pub(super) fn claims(answers: &Answers) -> Vec<String> {
    let merchant = seller(answers).is_some();
    let of_grievances = of_case(answers).flat_map(|usual| usual.usual.iter().chain(usual.other)).copied();
    let platform = answers.get("platform.name").map_or(&[][..], |_| OF_PLATFORM).iter().copied();
    let review = answers.has("grievance", ReviewHarassment.code()).then_some(KeepReview);
    let platform = platform.chain(review.filter(|_| answers.get("platform.name").is_some()));
    let carrier = answers.get("carrier.name").map_or(&[][..], |_| OF_CARRIER).iter().copied();
    let business = answers.has("buyer", Buyer::Business.code());
    let fits = |kind: &ClaimKind| match kind.party() {
        Some(Party::Merchant) => merchant,
        _ => true,
    };
    let open = |kind: &ClaimKind| fits(kind) && !(business && kind.consumer_only());
    let any = [WrittenReply, Other].into_iter().filter(|_| !parties(answers).is_empty());
    once(of_grievances.chain(platform).chain(carrier).filter(open).chain(any))
}

/// Returns the claims that usually go with the grievances.
pub(super) fn usual_claims(answers: &Answers) -> Vec<String> {
    let offered = claims(answers);
    let usual = of_case(answers).flat_map(|usual| usual.usual).copied();
    // Of a seller that is known by its shop only, the platform has to say who it is (消费者权益保护法 44(1)).
    let unknown = answers.get("respondent.name").is_none().then_some(SellerIdentity);
    let others = [PlatformMediation, KeepReview, BlockCalls, TraceCalls].into_iter().chain(unknown);
    let prepaid = answers.has("grievance", PrepaidNotRefunded.code());
    // What is left of an advance payment is not asked for beside all of it.
    let twice = |code: &String| prepaid && code == Refund.code();
    once(usual.chain(others)).into_iter().filter(|code| offered.contains(code) && !twice(code)).collect()
}

fn once(kinds: impl Iterator<Item = ClaimKind>) -> Vec<String> {
    let mut codes: Vec<String> = vec![];
    for kind in kinds {
        if codes.iter().all(|code| code != kind.code()) {
            codes.push(kind.code().to_string());
        }
    }
    codes
}

/// Returns by what name the seller is known: its own, else that of its shop on a platform.
pub(super) fn seller(answers: &Answers) -> Option<&str> {
    answers.get("respondent.name").or_else(|| answers.get("respondent.shop"))
}

/// Returns who can be asked for something.
pub(super) fn parties(answers: &Answers) -> Vec<String> {
    let parties = [
        (Party::Merchant, seller(answers)),
        (Party::Platform, answers.get("platform.name")),
        (Party::Carrier, answers.get("carrier.name")),
    ];
    let known = parties.into_iter().filter(|(_, name)| name.is_some());
    known.map(|(party, _)| party.code().to_string()).collect()
}

/// Says whether all of an advance payment is used.
pub(super) fn nothing_left(answers: &Answers) -> bool {
    let sum = |name: &str| answers.get(&format!("purchase.prepaid.{name}")).and_then(|words| Fen::parse(words).ok());
    sum("total").is_some_and(|total| sum("used") == Some(total))
}

/// Returns what a piece of evidence can prove: `purchase`, `found`, `calls`, `carrier`, `fact.1`, `contact.1`.
pub(super) fn proved(answers: &Answers) -> Vec<String> {
    let parts = [
        ("purchase", "purchase.date"),
        ("found", "purchase.found"),
        ("calls", "call.1.time"),
        ("carrier", "carrier.complained"),
    ];
    let mut codes: Vec<String> =
        parts.into_iter().filter(|(_, key)| answers.get(key).is_some()).map(|(code, _)| code.to_string()).collect();
    for group in ["fact", "contact"] {
        let records = (1..).map(|n| format!("{group}.{n}")).take_while(|record| answers.has_below(record));
        codes.extend(records.filter(|record| answers.get(&format!("{record}.date")).is_some()));
    }
    codes
}

/// Returns the letters that can be written: no rule speaks against them but that their office is not named yet.
pub(super) fn letters(answers: &Answers) -> Vec<String> {
    kinds(answers).into_iter().map(|kind| kind.code().to_string()).collect()
}

/// Returns the letters that are usually written in such a case, and whose turn it is ([`recipient::next`]).
pub(super) fn usual_letters(answers: &Answers) -> Vec<String> {
    let open = kinds(answers);
    let waits = |kind: LetterKind| {
        let steps = with_letter(answers, kind).case.map(|case| recipient::next(&case)).unwrap_or_default();
        let step = steps.into_iter().find(|step| step.way == Way::Letter(kind));
        step.is_some_and(|step| !matches!(step.standing, Standing::Now { .. }))
    };
    let usual = open.iter().copied().filter(|kind| USUAL_LETTERS.contains(kind) && !waits(*kind));
    let mut usual: Vec<LetterKind> = usual.collect();
    if usual.is_empty() {
        usual.extend(open.first());
    }
    usual.into_iter().map(|kind| kind.code().to_string()).collect()
}

/// Returns the letters of such a case that cannot be written, or would be refused, each with what speaks against it.
pub(super) fn withheld(answers: &Answers) -> Vec<(LetterKind, Vec<Finding>)> {
    use LetterKind::*;
    let about = |parts: &[&str]| parts.iter().any(|key| answers.get(key).is_some());
    let bought: &[LetterKind] = if about(&["purchase.date"]) { &[RegulatorComplaint, Association] } else { &[] };
    let called: &[LetterKind] = if about(&["call.1.time"]) { &[Carrier, BureauReport, SpamCentre] } else { &[] };
    let appeal: &[LetterKind] = if about(&["carrier.complained"]) { &[BureauAppeal] } else { &[] };
    let expected = bought.iter().chain(called).chain(appeal).copied();
    let against = expected.map(|kind| (kind, against_letter(answers, kind)));
    against.filter(|(_, findings)| !findings.is_empty()).collect()
}

/// Returns what speaks against a letter of such a case.
pub(super) fn against_letter(answers: &Answers, kind: LetterKind) -> Vec<Finding> {
    against(&with_letter(answers, kind))
}

fn kinds(answers: &Answers) -> Vec<LetterKind> {
    let open = |kind: &LetterKind| {
        let examined = with_letter(answers, *kind);
        examined.case.is_some() && against(&examined).is_empty()
    };
    LetterKind::CODES.iter().map(|(_, kind)| *kind).filter(open).collect()
}

/// Returns the case with this letter alone.
fn with_letter(answers: &Answers, kind: LetterKind) -> Examined {
    let mut asked = answers.clone();
    asked.set("letter", vec![kind.code().to_string()]);
    let draft = draft::draft(&asked, None);
    examine(draft.source(), draft.date(), &OFFICES, |_| true)
}

/// Returns what keeps the letter of a case from being written, or would have it refused; but that its office is not named yet.
fn against(examined: &Examined) -> Vec<Finding> {
    let heavy = |f: &&Finding| matches!(f.severity, Severity::Error | Severity::Refused) && f.code != "needs-office";
    examined.of_letter(0).filter(heavy).cloned().collect()
}
