//! What happened: grievances, calls, facts, and what has been tried.

use jiff::civil::{Date, DateTime};

use super::LetterKind;
use crate::case::choice::choices;

choices! {
    /// What is complained about.
    GrievanceKind {
        /// Calls nobody asked for.
        HarassingCalls = "harassing-calls",
        /// The goods are not what was said of them.
        NotAsAdvertised = "not-as-advertised",
        /// The goods or the service are defective.
        Quality = "quality",
        /// A refund was asked for and refused.
        RefundRefused = "refund-refused",
        /// What was paid in advance is not given back.
        PrepaidNotRefunded = "prepaid-not-refunded",
        /// Personal information got out.
        DataLeak = "data-leak",
        /// The seller harasses after a bad review.
        ReviewHarassment = "review-harassment",
    }
}

choices! {
    /// The reason the seller gave for refusing.
    RefusalReason {
        /// 商品已经使用
        AlreadyUsed = "already-used",
        /// 服务已经开始
        ServiceStarted = "service-started",
        /// 无法证明质量问题
        DefectNotProven = "defect-not-proven",
        /// 退款政策不明确, or a term that rules refunds out
        PolicyUnclear = "policy-unclear",
        /// The trader has closed or cannot be found.
        TraderGone = "trader-gone",
    }
}

/// A grievance.
#[derive(Debug, Clone, PartialEq)]
pub struct Grievance {
    /// Which.
    pub kind: GrievanceKind,
    /// Why the seller refused.
    pub reason: Option<RefusalReason>,
    /// The seller's own words, quoted.
    pub words: Option<String>,
}

/// A call received.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// When.
    pub time: DateTime,
    /// Number shown.
    pub number: String,
    /// Length in seconds.
    pub seconds: u64,
    /// What was said.
    pub said: String,
    /// Name of the complainant it reached, where there are several.
    pub callee: Option<String>,
    /// Whether a machine spoke.
    pub robot: bool,
    /// Whether calls had been refused before this one.
    pub refused_before: bool,
    /// Ids of evidence.
    pub evidence: Vec<String>,
}

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// When.
    pub date: Date,
    /// What, in the complainant's words.
    pub text: String,
    /// The letters that tell it; all where the file is silent.
    pub letters: Vec<LetterKind>,
    /// Ids of evidence.
    pub evidence: Vec<String>,
}

choices! {
    /// With whom something was tried.
    Counterpart {
        /// The respondent.
        Merchant = "merchant",
        /// The platform.
        Platform = "platform",
        /// A consumer association.
        Association = "association",
        /// A market regulator.
        Regulator = "regulator",
        /// A hotline.
        Hotline = "hotline",
        /// The police.
        Police = "police",
    }
}

/// An attempt to settle the matter, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// When.
    pub date: Date,
    /// With whom.
    pub with: Counterpart,
    /// Name of an office, where `with` is one.
    pub office: Option<String>,
    /// How: 电话, 在线客服.
    pub by: String,
    /// What was asked.
    pub asked: String,
    /// What was answered; nothing where there was no answer.
    pub answer: Option<String>,
    /// When the answer came, where not on the same day.
    pub answered: Option<Date>,
    /// Reference number given.
    pub reference: Option<String>,
    /// Ids of evidence.
    pub evidence: Vec<String>,
}
