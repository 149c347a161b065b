//! What follows a letter: the reminder 催告函 and the rescission notice 解除合同通知 to the merchant, and the advice on review.

use jiff::civil::Date;

use super::deadlines::{Code, deadlines};
use super::rule::{Args, Rule, advice, at_risk, broken, cannot, must};
use super::test::{agent, time, unclear};
use super::{Need, Personal, Profile};
use crate::case::model::{Case, ClaimKind, Declaration, Letter, LetterKind, Party, Sent, SentOutcome};

/// 催告函: repeats the claims of a letter whose term has passed. A written demand interrupts the limitation (民法典 195[1]).
pub(super) static REMINDER: Profile = Profile {
    kind: LetterKind::Reminder,
    rules: REMINDER_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

const REMINDER_RULES: &[Rule] = &[
    must("needs-respondent", Need::Respondent, None),
    must("needs-phone", Need::Phone, None),
    must("needs-claim", Need::Claim, None),
    cannot("letter-anonymous", None, agent::unnamed),
    cannot("reminder-nothing-sent", None, nothing_sent),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    advice("reminder-no-receipt", Some("minfadian 195[1]"), no_receipt),
    advice("reminder-term-runs", None, term_runs),
    at_risk("unclear-triple-base", "xiaofa 55(1)", unclear::triple_base),
    at_risk("unclear-interest-start", "yufu-jieshi 16(1), 17(1)", unclear::interest_start),
];

/// 解除合同通知: takes effect when it reaches the merchant (民法典 565(1)).
pub(super) static RESCISSION: Profile = Profile {
    kind: LetterKind::Rescission,
    rules: RESCISSION_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

const RESCISSION_RULES: &[Rule] = &[
    must("needs-respondent", Need::Respondent, None),
    must("needs-purchase", Need::Purchase, Some("minfadian 563(1)")),
    must("needs-phone", Need::Phone, None),
    cannot("letter-anonymous", None, agent::unnamed),
    cannot("rescission-not-claimed", Some("minfadian 565(1)"), not_claimed),
    cannot("rescission-declared", Some("minfadian 565(1)"), rescinded_before),
    cannot("rescission-no-ground", Some("minfadian 563(1)"), no_ground),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("rescission-one-year", "minfadian 564(2), 199", one_year),
    at_risk("unclear-triple-base", "xiaofa 55(1)", unclear::triple_base),
    at_risk("unclear-interest-start", "yufu-jieshi 16(1), 17(1)", unclear::interest_start),
];

/// Advice to the complainant; nobody else is addressed.
pub(super) static REVIEW_ADVICE: Profile = Profile {
    kind: LetterKind::ReviewAdvice,
    rules: REVIEW_RULES,
    sees: &[Personal::Name, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: false,
};

const REVIEW_RULES: &[Rule] = &[
    must("needs-respondent", Need::Respondent, None),
    cannot("letter-anonymous", None, agent::unnamed),
    cannot("samr-before-measures", Some("samr-121 46"), time::before_the_measures),
    cannot("review-no-ground", Some("fuyi 11[11]"), nothing_to_review),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("review-sixty-days", "fuyi 20(1)", sixty_days),
];

/// Returns the letters to the merchant that have not been answered, the oldest first.
pub fn unanswered(case: &Case) -> impl Iterator<Item = &Sent> {
    case.sent.iter().filter(|s| s.letter.is_to_merchant() && s.date <= case.date && s.is_open())
}

fn nothing_sent(case: &Case, _: &Letter) -> Option<Args> {
    broken(unanswered(case).next().is_none())
}

/// None of the letters is known to have been received: a demand takes effect on arrival (民法典 137).
fn no_receipt(case: &Case, _: &Letter) -> Option<Args> {
    broken(unanswered(case).next().is_some() && unanswered(case).all(|s| s.received.is_none()))
}

/// The fifteen days of every letter received are still running.
fn term_runs(case: &Case, _: &Letter) -> Option<Args> {
    let ends = unanswered(case).filter_map(|s| s.received).map(super::order::answer_due);
    let first = ends.min()?;
    (first >= case.date).then(|| vec![("date", first.to_string())])
}

/// Returns the letters to the merchant that declared the contract rescinded, the oldest first: the notices of it, those that the
/// case says did, and, where it does not say, complaints of a case that claims it.
pub fn declarations(case: &Case) -> impl Iterator<Item = &Sent> {
    let claimed = claims_rescission(case);
    case.sent.iter().filter(move |s| match (&s.declared, s.letter) {
        (_, LetterKind::Rescission) => true,
        (Some(declared), kind) => kind.is_to_merchant() && declared.contains(&Declaration::Rescind),
        (None, kind) => kind == LetterKind::Merchant && claimed,
    })
}

/// Returns the day the contract was rescinded, as known on the day of the letters: the first declaration reached the merchant
/// (民法典 565(1)).
pub fn rescinded(case: &Case) -> Option<Date> {
    declarations(case).filter_map(|s| s.received).filter(|day| *day <= case.date).min()
}

fn claims_rescission(case: &Case) -> bool {
    case.claims.iter().any(|c| c.kind == ClaimKind::Rescind)
}

/// An earlier letter that arrived has rescinded the contract: it cannot be done again.
fn rescinded_before(case: &Case, _: &Letter) -> Option<Args> {
    let day = rescinded(case).filter(|day| *day < case.date)?;
    Some(vec![("date", day.to_string())])
}

fn not_claimed(case: &Case, _: &Letter) -> Option<Args> {
    broken(!claims_rescission(case))
}

/// Nothing in the case is a breach of the contract.
fn no_ground(case: &Case, _: &Letter) -> Option<Args> {
    use crate::case::model::GrievanceKind::{NotAsAdvertised, PrepaidNotRefunded, Quality, RefundRefused};
    let grounds = [NotAsAdvertised, Quality, RefundRefused, PrepaidNotRefunded];
    // A change on one's own side is a reason to negotiate (法释〔2025〕4号 13(2)).
    let own = case.purchase.as_ref().and_then(|p| p.prepaid.as_ref()).is_some_and(|p| p.own_reason.is_some());
    broken(own || !grounds.into_iter().any(|kind| case.grievance(kind).is_some()))
}

fn over(case: &Case, codes: &[Code]) -> Option<Args> {
    let due = deadlines(case).iter().filter(|d| codes.contains(&d.code)).filter_map(|d| d.due()).max()?;
    (due < case.date).then(|| vec![("date", due.to_string())])
}

fn one_year(case: &Case, _: &Letter) -> Option<Args> {
    over(case, &[Code::Rescission])
}

fn sixty_days(case: &Case, _: &Letter) -> Option<Args> {
    over(case, &[Code::ReviewSilence, Code::ReviewRefusal])
}

/// The market regulator has neither refused a complaint nor let its seven working days pass.
fn nothing_to_review(case: &Case, _: &Letter) -> Option<Args> {
    broken(review(case).is_none())
}

/// Returns the complaint to the market regulator that a review would be about: refused, or left without a decision after the
/// seven working days (令第121号 15).
pub fn review(case: &Case) -> Option<&Sent> {
    let sent = case.sent.iter().rfind(|s| s.letter == LetterKind::RegulatorComplaint)?;
    let decision = deadlines(case).into_iter().find(|d| d.code == Code::RegulatorDecision && d.sent == Some(sent.date));
    let silent = decision.and_then(|d| d.due()).is_some_and(|due| due < case.date);
    (sent.outcome == Some(SentOutcome::Refused) || silent).then_some(sent)
}
