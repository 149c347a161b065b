//! What has been sent, and what came back.

use jiff::civil::Date;

use super::LetterKind;
use crate::case::choice::choices;

choices! {
    /// How the recipient dealt with a letter.
    SentOutcome {
        /// 受理: taken up.
        Accepted = "accepted",
        /// 不予受理: refused.
        Refused = "refused",
        /// 终止调解: mediation ended without a settlement.
        Terminated = "terminated",
        /// 和解并履行: settled and performed. A settlement only agreed on is an answer.
        Settled = "settled",
        /// Answered, without any of the above: a merchant's or carrier's reply.
        Answered = "answered",
    }
}

choices! {
    /// What a letter to the merchant can bring about by being received.
    Declaration {
        /// 解除合同: the contract ends when the letter arrives (民法典 565(1)).
        Rescind = "rescind",
    }
}

/// A letter sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// Which letter.
    pub letter: LetterKind,
    /// To which office, where there are several of a kind.
    pub office: Option<String>,
    /// When it was sent.
    pub date: Date,
    /// How: 挂号信, 12315平台.
    pub by: Option<String>,
    /// Tracking or registration number.
    pub tracking: Option<String>,
    /// When it was received.
    pub received: Option<Date>,
    /// What it declared; nothing where the file is silent, so that its kind and the claims tell.
    pub declared: Option<Vec<Declaration>>,
    /// What came of it.
    pub outcome: Option<SentOutcome>,
    /// The answer in a few words.
    pub answer: Option<String>,
    /// When the answer came.
    pub answered: Option<Date>,
    /// Ids of evidence: receipts of the post, screenshots.
    pub evidence: Vec<String>,
}

impl Sent {
    /// Says whether no answer has come, of whatever kind.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none() && self.answer.is_none() && self.answered.is_none()
    }
}
