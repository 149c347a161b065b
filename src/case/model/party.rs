//! The people and firms of a case.

use jiff::civil::Date;

use crate::case::choice::choices;

choices! {
    /// In what capacity the purchase was made.
    Buyer {
        /// For the needs of daily life (消费者权益保护法 2).
        Consumer = "consumer",
        /// For a trade: no consumer law applies.
        Business = "business",
    }
}

/// A complainant: a natural person, or a firm where the buyer is a business.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Name as on the identity document or the licence.
    pub name: String,
    /// 法定代表人 of a firm.
    pub legal_representative: Option<String>,
    /// 统一社会信用代码 of a firm, checked (GB 32100-2015).
    pub credit_code: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// 公民身份号码, checked (GB 11643); kept for official forms, printed in no letter.
    pub id_number: Option<String>,
    /// A picture of the handwritten signature, below the folder of the case file.
    pub signature: Option<String>,
    /// Whether this one of several was named to speak for all (令第121号 12).
    pub represents: bool,
}

choices! {
    /// What an agent may do (民事诉讼法 62).
    Authority {
        /// 一般授权
        General = "general",
        /// 特别授权: admit, waive, change claims, settle.
        Special = "special",
    }
}

/// An agent 受托人 (令第121号 11).
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// Name.
    pub name: String,
    /// Firm or legal-aid organisation.
    pub organisation: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// What the agent is to do 委托事项 (令第121号 11).
    pub matter: Option<String>,
    /// Whether the original of the authorisation, signed by the principal, is enclosed (令第121号 11).
    pub original: bool,
    /// Extent of the authority.
    pub authority: Authority,
    /// First day of the authority.
    pub from: Date,
    /// Last day of the authority.
    pub until: Date,
    /// A picture of the handwritten signature, below the folder of the case file.
    pub signature: Option<String>,
}

/// A firm complained about 被投诉人.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    /// Registered name.
    pub name: String,
    /// 统一社会信用代码, checked (GB 32100-2015).
    pub credit_code: Option<String>,
    /// Registered or published address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Name of its shop on a platform.
    pub shop: Option<String>,
}

/// The operator of an e-commerce platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Platform {
    /// Registered name of the operator.
    pub name: String,
    /// Name the platform is known by: 某宝.
    pub brand: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
    /// The complainant's account there.
    pub account: Option<String>,
}

/// The complainant's own carrier, and what came of complaining to it (电信用户申诉处理办法 10).
#[derive(Debug, Clone, PartialEq)]
pub struct Carrier {
    /// Registered name.
    pub name: String,
    /// Address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
    /// The complainant's number with this carrier.
    pub number: String,
    /// When the complaint was made to the carrier.
    pub complained: Option<Date>,
    /// Number of the ticket.
    pub ticket: Option<String>,
    /// When the carrier answered.
    pub answered: Option<Date>,
    /// What it answered.
    pub answer: Option<String>,
    /// Why the answer does not settle the matter.
    pub objection: Option<String>,
    /// Ids of evidence.
    pub evidence: Vec<String>,
}
