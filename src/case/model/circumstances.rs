//! Circumstances that decide whether an office takes the matter up, and that nothing else in a case file shows.

use jiff::civil::Date;

use crate::case::choice::choices;

choices! {
    /// A body that can take up a dispute.
    Body {
        /// 人民法院
        Court = "court",
        /// 仲裁机构
        Arbitration = "arbitration",
        /// 消费者协会
        Association = "association",
        /// 市场监督管理部门
        Regulator = "regulator",
        /// 申诉受理机构 (telecom)
        AppealCentre = "appeal-centre",
        /// Another administrative organ.
        Authority = "authority",
    }
}

/// What the user declares about the dispute.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Circumstances {
    /// Bodies that have taken up, or dealt with, the same dispute.
    pub taken_by: Vec<Body>,
    /// When the complainant knew, or should have known, that his rights were infringed.
    pub knew: Option<Date>,
    /// The parties settled, and the settlement was performed.
    pub settled: bool,
    /// The defect was known before the purchase.
    pub defect_known: bool,
    /// The complainant's own misuse caused the defect.
    pub own_misuse: bool,
    /// The address published on the platform cannot be reached.
    pub address_unreachable: bool,
    /// The dispute is about several contracts.
    pub several_contracts: bool,
    /// The price was paid in part only.
    pub part_paid: bool,
    /// The seller promised more than the law gives: 假一赔十.
    pub higher_promise: bool,
    /// The authorisation bears a fingerprint in place of a signature.
    pub fingerprint: bool,
    /// A monthly charge of the carrier is disputed.
    pub monthly_charge: bool,
    /// When the matter between user and carrier happened.
    pub carrier_event: Option<Date>,
    /// The same matter was reported before, and nothing new has come up.
    pub reported_before: bool,
}
