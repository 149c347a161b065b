//! The dispute is, or was, with another body; papers that knock each other out (令第121号 9, 16[2]; 电信用户申诉处理办法 11[2]–[4]).

use crate::case::choice::Choice;
use crate::case::model::{Body, Case, Letter, LetterKind, SentOutcome};
use crate::recipient::place::simplified;
use crate::recipient::profile;
use crate::recipient::rule::{Args, broken};

/// Bodies that took the dispute up, as declared or as the history shows, other than `own`.
fn taken(case: &Case, own: Body) -> Vec<&'static str> {
    let declared = case.circumstances.taken_by.iter().copied();
    let history = case.sent.iter().filter_map(|sent| {
        let taken =
            matches!(sent.outcome, Some(SentOutcome::Accepted | SentOutcome::Terminated | SentOutcome::Settled));
        body(sent.letter).filter(|_| taken)
    });
    let mut bodies: Vec<&'static str> = declared.chain(history).filter(|b| *b != own).map(Choice::code).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}

fn body(letter: LetterKind) -> Option<Body> {
    match letter {
        LetterKind::Association => Some(Body::Association),
        LetterKind::RegulatorComplaint => Some(Body::Regulator),
        LetterKind::BureauAppeal => Some(Body::AppealCentre),
        _ => None,
    }
}

fn taken_elsewhere(case: &Case, letter: &Letter) -> Option<Args> {
    let bodies = taken(case, body(letter.kind)?);
    (!bodies.is_empty()).then(|| vec![("bodies", bodies.join(", "))])
}

/// Another body has taken the same consumer dispute. The telecom appeal is another dispute, against another party.
pub(in crate::recipient) fn consumer_dispute(case: &Case, letter: &Letter) -> Option<Args> {
    let args = taken_elsewhere(case, letter)?;
    let only_appeal = args.iter().all(|(_, v)| v == Body::AppealCentre.code());
    (!only_appeal).then_some(args)
}

/// A court, arbitration body, consumer organisation or other organ was declared to have the appeal's matter.
pub(in crate::recipient) fn appeal(case: &Case, _: &Letter) -> Option<Args> {
    let bodies: Vec<_> =
        case.circumstances.taken_by.iter().filter(|b| **b != Body::AppealCentre).map(|b| b.code()).collect();
    (!bodies.is_empty()).then(|| vec![("bodies", bodies.join(", "))])
}

/// The same kind of body has already dealt with it.
pub(in crate::recipient) fn same_body(case: &Case, letter: &Letter) -> Option<Args> {
    let own = body(letter.kind)?;
    let decided = |outcome| {
        matches!(
            outcome,
            Some(SentOutcome::Accepted | SentOutcome::Terminated | SentOutcome::Settled | SentOutcome::Answered)
        )
    };
    let history = case.sent.iter().any(|s| body(s.letter) == Some(own) && decided(s.outcome));
    broken(history || case.circumstances.taken_by.contains(&own))
}

/// It was sent to another body, which has not said yet whether it takes the matter up.
pub(in crate::recipient) fn pending(case: &Case, letter: &Letter) -> Option<Args> {
    let own = body(letter.kind)?;
    let waiting = case.sent.iter().find(|s| {
        s.outcome.is_none()
            && body(s.letter).is_some_and(|b| b != own && b != Body::AppealCentre && own != Body::AppealCentre)
    })?;
    let other = body(waiting.letter)?;
    Some(vec![("bodies", other.code().to_string()), ("date", waiting.date.to_string())])
}

/// The case wants a complaint to the association and to the regulator at once, and has sent neither.
pub(in crate::recipient) fn both_at_once(case: &Case, letter: &Letter) -> Option<Args> {
    let other = match letter.kind {
        LetterKind::Association => LetterKind::RegulatorComplaint,
        LetterKind::RegulatorComplaint => LetterKind::Association,
        _ => return None,
    };
    let sent = case.sent.iter().any(|s| s.letter == other);
    (!sent && case.letters.iter().any(|l| l.kind == other)).then(|| vec![("other", other.code().to_string())])
}

/// The same complaint goes, or went without an outcome yet, to another office of the same kind (令第121号 14, 16[2]).
pub(in crate::recipient) fn several_offices(case: &Case, letter: &Letter) -> Option<Args> {
    let wanted = case.letters.iter().filter(|l| l.kind == letter.kind).map(|l| &l.office);
    let sent = case.sent.iter().filter(|s| s.letter == letter.kind && s.outcome.is_none()).map(|s| &s.office);
    let other = wanted.chain(sent).flatten().find(|office| Some(*office) != letter.office.as_ref())?;
    Some(vec![("office", other.clone())])
}

/// The parties settled, and performed it. Seller and carrier are different parties.
pub(in crate::recipient) fn settled(case: &Case, letter: &Letter) -> Option<Args> {
    let with_carrier = |kind| matches!(kind, LetterKind::Carrier | LetterKind::BureauAppeal);
    let same = |kind| with_carrier(kind) == with_carrier(letter.kind);
    let history = case.sent.iter().any(|s| s.outcome == Some(SentOutcome::Settled) && same(s.letter));
    broken(case.circumstances.settled || history)
}

/// A claim asks for punishment: that is a report, and a mixed paper weakens the reporter's confidentiality.
pub(in crate::recipient) fn mixed(case: &Case, letter: &Letter) -> Option<Args> {
    const WORDS: [&str; 6] = ["举报", "查处", "处罚", "罚款", "立案", "吊销"];
    let claims = profile(letter.kind).claims(case).filter_map(|c| c.text.as_deref());
    let text: String = claims.map(simplified).collect();
    let word = WORDS.iter().find(|word| text.contains(**word))?;
    Some(vec![("word", word.to_string())])
}

/// The same matter was reported before without anything new.
pub(in crate::recipient) fn reported_before(case: &Case, letter: &Letter) -> Option<Args> {
    let before = case.sent.iter().filter(|s| s.letter == letter.kind).map(|s| s.date).max();
    let news = before
        .is_none_or(|day| case.facts.iter().any(|f| f.date > day) || case.calls.iter().any(|c| c.time.date() > day));
    broken(case.circumstances.reported_before || !news)
}

/// The seller has not been spoken to yet.
pub(in crate::recipient) fn seller_first(case: &Case, _: &Letter) -> Option<Args> {
    use crate::case::model::Counterpart::Merchant;
    let spoken =
        case.contacts.iter().any(|c| c.with == Merchant) || case.sent.iter().any(|s| s.letter == LetterKind::Merchant);
    broken(!spoken)
}
