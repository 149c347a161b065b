//! The order of letters: what may be sent now, what waits until when, what is barred, what is done.
//!
//! [`routes`] is the table of ways, in the order they are usually taken: merchant → platform → either consumer association or
//! market regulator → court; beside them, independent of each other, the reports; against the own carrier, carrier → appeal.
//! [`stage`] reads from the history how far a firm has been asked. "Now" is the day written on the letters.

mod routes;
mod stage;

use jiff::civil::Date;

pub use stage::answer_due;

use crate::case::Case;
use crate::case::choice::{Choice, choices};
use crate::case::model::{LetterKind, SentOutcome};

/// A way to go: a letter, or the court, for which the program writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A letter.
    Letter(LetterKind),
    /// A suit (民事诉讼法 122), or arbitration where it was agreed (消费者权益保护法 39[4]).
    Court,
}

impl Way {
    /// Returns the letter's code, or `court`.
    pub fn code(self) -> &'static str {
        match self {
            Way::Letter(kind) => kind.code(),
            Way::Court => "court",
        }
    }
}

/// Whether a way is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may be sent.
    Now {
        /// The last day for it, where a term runs; it may have passed.
        by: Option<Date>,
    },
    /// It should wait.
    Wait {
        /// The last day of waiting; nothing where the case does not say yet when that will be.
        until: Option<Date>,
    },
    /// It has been sent.
    Done {
        /// When.
        on: Date,
        /// What came of it.
        outcome: Option<SentOutcome>,
        /// The last day for the answer, where a term runs.
        answer_by: Option<Date>,
    },
    /// It would be refused, or leads nowhere.
    Barred,
}

impl Standing {
    /// Returns the stable name; the fluent message is `next-standing-NAME`.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Now { .. } => "now",
            Standing::Wait { .. } => "wait",
            Standing::Done { .. } => "done",
            Standing::Barred => "barred",
        }
    }

    /// Returns the day that goes with it: the last day to send, to wait or for the answer.
    pub fn day(self) -> Option<Date> {
        match self {
            Standing::Now { by: day } | Standing::Wait { until: day } | Standing::Done { answer_by: day, .. } => day,
            Standing::Barred => None,
        }
    }

    fn rank(self) -> u8 {
        match self {
            Standing::Now { .. } => 0,
            Standing::Wait { .. } => 1,
            Standing::Done { .. } => 2,
            Standing::Barred => 3,
        }
    }
}

choices! {
    /// Why a way stands as it does. Its code is the fluent message `next-CODE`.
    Reason {
        /// Nothing has been tried: begin with the other side.
        FirstStep = "first-step",
        /// It was spoken to only; a letter sets a term and can be proved.
        PutInWriting = "put-in-writing",
        /// The merchant let the term pass without an answer.
        MerchantSilent = "merchant-silent",
        /// The contract can be rescinded.
        Rescind = "rescind",
        /// An earlier letter has rescinded the contract.
        RescindDeclared = "rescind-declared",
        /// The year for rescinding is over.
        RescindTooLate = "rescind-too-late",
        /// The seller was asked in vain: the platform is next.
        AskPlatform = "ask-platform",
        /// Association or regulator, one of the two.
        EitherOr = "either-or",
        /// The other body refused the matter.
        OtherRefused = "other-refused",
        /// The other body has let its time pass.
        OtherSilent = "other-silent",
        /// Needs nothing before it.
        Independent = "independent",
        /// Reported before; something new has happened since.
        News = "news",
        /// Reported before, and nothing is new.
        NothingNew = "nothing-new",
        /// Passes the matter on to the office in charge.
        PassedOn = "passed-on",
        /// The office that it would be passed on to has it already.
        PassedOnAlready = "passed-on-already",
        /// First complain to one's own carrier.
        CarrierFirst = "carrier-first",
        /// The carrier's time is still running.
        CarrierTerm = "carrier-term",
        /// The carrier answered; its answer may be objected to.
        CarrierAnswered = "carrier-answered",
        /// The carrier did not answer in time.
        CarrierSilent = "carrier-silent",
        /// Too long since the matter with the carrier.
        AppealTooLate = "appeal-too-late",
        /// First ask the merchant.
        MerchantFirst = "merchant-first",
        /// The merchant's time is still running.
        MerchantTerm = "merchant-term",
        /// First ask the platform.
        PlatformFirst = "platform-first",
        /// The platform is given time to answer.
        PlatformTerm = "platform-term",
        /// It is not known when a letter was received.
        ReceiptUnknown = "receipt-unknown",
        /// The other body has not decided yet whether it takes the matter up.
        PendingElsewhere = "pending-elsewhere",
        /// Another body has taken the matter up.
        TakenElsewhere = "taken-elsewhere",
        /// This body has dealt with the matter.
        TakenHere = "taken-here",
        /// Nothing was bought.
        NoPurchase = "no-purchase",
        /// The buyer is a business.
        NotConsumer = "not-consumer",
        /// More than three years since the complainant knew.
        ThreeYears = "three-years",
        /// The defect was known, or is the complainant's own doing.
        OwnDoing = "own-doing",
        /// The matter was settled.
        Settled = "settled",
        /// The office has time to decide.
        OfficeTerm = "office-term",
        /// The office did not decide in time: review.
        ReviewSilence = "review-silence",
        /// The office refused: review.
        ReviewRefusal = "review-refusal",
        /// The sixty days for a review are over.
        ReviewTooLate = "review-too-late",
        /// Mediation is not subject to review.
        ReviewOfMediation = "review-of-mediation",
        /// Mediation ended without a settlement.
        MediationEnded = "mediation-ended",
        /// Mediation is running.
        MediationRunning = "mediation-running",
        /// There is no office for it.
        CourtOnly = "court-only",
        /// A suit needs nothing before it; the other ways cost less.
        CourtAnyTime = "court-any-time",
        /// The limitation of actions is over.
        CourtLate = "court-late",
        /// A court or an arbitration body has the matter.
        CourtHasIt = "court-has-it",
        /// Sent; the answer is awaited.
        Awaiting = "awaiting",
        /// Sent; the time for the answer is over.
        Silent = "silent",
        /// Sent and accepted.
        Accepted = "accepted",
        /// Sent and refused.
        Refused = "refused",
        /// Sent and answered.
        Answered = "answered",
    }
}

/// One way of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub way: Way,
    /// Whether it is open.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// The rule behind the reason, in the notation of [`crate::law::reference`]; nothing where it is good sense, not law.
    pub basis: Option<&'static str>,
}

/// Returns the ways that a case has: those open now, those that wait, those done, those barred; each group in the usual order.
pub fn next(case: &Case) -> Vec<Step> {
    let mut steps = routes::all(case);
    steps.sort_by_key(|step| step.standing.rank());
    steps
}
