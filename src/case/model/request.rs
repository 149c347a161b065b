//! What is asked for, and of whom.

use jiff::civil::Date;

use crate::case::choice::choices;
use crate::case::interest::Interest;
use crate::locale::Fen;

choices! {
    /// Who can fulfil a claim.
    Party {
        /// The respondent.
        Merchant = "merchant",
        /// The platform.
        Platform = "platform",
        /// The complainant's carrier.
        Carrier = "carrier",
    }
}

choices! {
    /// What can be asked for.
    ClaimKind {
        /// Give back the price.
        Refund = "refund",
        /// Bear the freight of the return.
        Freight = "freight",
        /// Give back what is left of an advance payment.
        PrepaidBalance = "prepaid-balance",
        /// Pay interest on an advance payment, computed from rate, base and days or as `text` says (法释〔2025〕4号 15(1), 16(1)).
        Interest = "interest",
        /// Pay three times the price, at least 500 yuan (消费者权益保护法 55(1)).
        TripleCompensation = "triple-compensation",
        /// Pay another loss, named in `text`.
        Damages = "damages",
        /// Repair.
        Repair = "repair",
        /// Replace.
        Replace = "replace",
        /// Declare the contract rescinded (民法典 565(1)).
        Rescind = "rescind",
        /// Stop calling and sending messages.
        StopContact = "stop-contact",
        /// Delete personal information.
        DeleteData = "delete-data",
        /// Say where the personal information came from and to whom it went.
        DiscloseSource = "disclose-source",
        /// Say what leaked, when, and what was done about it (个人信息保护法 57(1)).
        ExplainLeak = "explain-leak",
        /// Apologise in writing.
        Apology = "apology",
        /// Answer in writing.
        WrittenReply = "written-reply",
        /// Platform: deal with the seller under its rules.
        PlatformMeasures = "platform-measures",
        /// Platform: leave the review in place.
        KeepReview = "keep-review",
        /// Platform: name the seller (消费者权益保护法 44(1)).
        SellerIdentity = "seller-identity",
        /// Platform: mediate.
        PlatformMediation = "platform-mediation",
        /// Carrier: block the calls.
        BlockCalls = "block-calls",
        /// Carrier: find out who called.
        TraceCalls = "trace-calls",
        /// Carrier: give back charges.
        CarrierRefund = "carrier-refund",
        /// Something else, said in `text`, of the party in `of`.
        Other = "other",
    }
}

/// Whether a claim names a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountRule {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It has none.
    None,
}

impl ClaimKind {
    /// Returns who can fulfil it; nothing where the case file must say so.
    pub fn party(self) -> Option<Party> {
        use ClaimKind::*;
        match self {
            PlatformMeasures | KeepReview | SellerIdentity | PlatformMediation => Some(Party::Platform),
            BlockCalls | TraceCalls | CarrierRefund => Some(Party::Carrier),
            WrittenReply | Other => None,
            _ => Some(Party::Merchant),
        }
    }

    /// Says whether the claim names a sum.
    pub fn amount(self) -> AmountRule {
        use ClaimKind::*;
        match self {
            Refund | Freight | PrepaidBalance | TripleCompensation | Damages | CarrierRefund => AmountRule::Required,
            Interest | Other => AmountRule::Optional,
            _ => AmountRule::None,
        }
    }

    /// Says whether the kind alone does not say what is asked: interest may be computed from rate, base and days instead.
    pub fn needs_text(self) -> bool {
        matches!(self, ClaimKind::Other | ClaimKind::Damages | ClaimKind::Interest)
    }

    /// Says whether the claim rests on consumer law, so that a business has none.
    pub fn consumer_only(self) -> bool {
        self == ClaimKind::TripleCompensation
    }
}

/// A claim.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What is asked.
    pub kind: ClaimKind,
    /// Of whom.
    pub of: Party,
    /// How much; of interest what it comes to, where it is computed.
    pub amount: Option<Fen>,
    /// What interest is computed from, where the file states all of it.
    pub interest: Option<Interest>,
    /// What exactly, where the kind alone does not say it.
    pub text: Option<String>,
}

choices! {
    /// The built-in letters.
    LetterKind {
        /// 投诉函 to the merchant.
        Merchant = "merchant",
        /// 投诉函 to the platform.
        Platform = "platform",
        /// 投诉书 to a consumer association.
        Association = "association",
        /// 投诉书 to a market regulator (令第121号 10).
        RegulatorComplaint = "regulator-complaint",
        /// 举报信 to a market regulator (令第121号 28).
        RegulatorReport = "regulator-report",
        /// 投诉函 to the complainant's carrier.
        Carrier = "carrier",
        /// 申诉书 to the communications bureau (电信用户申诉处理办法 12).
        BureauAppeal = "bureau-appeal",
        /// 举报信 to the communications bureau.
        BureauReport = "bureau-report",
        /// Text for 12321.
        SpamCentre = "spam-centre",
        /// Text for the hotline 12345.
        Hotline = "hotline",
        /// 催告函 to a merchant that let the term of an earlier letter pass.
        Reminder = "reminder",
        /// 解除合同通知 to the merchant (民法典 565(1)).
        Rescission = "rescission",
        /// 申请行政复议的说明: advice to the complainant, for when the market regulator refused or stayed silent.
        ReviewAdvice = "review-advice",
    }
}

impl LetterKind {
    /// Says whether the letter goes to the merchant.
    pub fn is_to_merchant(self) -> bool {
        matches!(self, LetterKind::Merchant | LetterKind::Reminder | LetterKind::Rescission)
    }
}

/// A letter wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Which letter.
    pub kind: LetterKind,
    /// Name of the office; a firm's letter goes to the firm. Where the file gives a place instead, or no address,
    /// [`crate::recipient::office::address`] fills in name, address and postcode.
    pub office: Option<String>,
    /// Province, region or municipality of the office: 广东 or 广东省.
    pub province: Option<String>,
    /// Its city, prefecture or league, in full: 广州市.
    pub city: Option<String>,
    /// Its district, county or county-level city, in full: 天河区.
    pub district: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
    /// Day by which an answer is asked for; 15 days after the letter's date where the file is silent.
    pub reply_by: Option<Date>,
    /// Whether the reporter's identity is left out of a report.
    pub anonymous: bool,
    /// Whether the complainant agrees to mediation by a body the office entrusts (条例 46(4)).
    pub delegated_mediation: Option<bool>,
    /// Whether the complainant agrees to publication of the complaint.
    pub publication: Option<bool>,
    /// What the office's record says in the script the case is not written in; not in the file.
    pub recorded: Option<Recorded>,
}

/// Name and address of an office as its record has them.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// Name.
    pub office: String,
    /// Address, where the letter took it from the record.
    pub address: Option<String>,
}
