//! What was bought, and what came of it.

use jiff::civil::Date;

use crate::case::choice::choices;
use crate::locale::Fen;

choices! {
    /// How the purchase was made.
    Channel {
        /// By telephone.
        Telephone = "telephone",
        /// On an e-commerce platform.
        Platform = "platform",
        /// On the seller's own website or app.
        Website = "website",
        /// By television or mail order.
        MailOrder = "mail-order",
        /// In a shop.
        Shop = "shop",
    }
}

impl Channel {
    /// Says whether the seven-day return applies: 网络、电视、电话、邮购 (消费者权益保护法 25(1)).
    pub fn is_distance(self) -> bool {
        self != Channel::Shop
    }
}

/// A purchase.
#[derive(Debug, Clone, PartialEq)]
pub struct Purchase {
    /// Day of the contract.
    pub date: Date,
    /// How it was made.
    pub channel: Channel,
    /// The thing or service.
    pub item: String,
    /// Brand.
    pub brand: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// A durable good such as a car, computer, television, refrigerator, air conditioner, washing machine
    /// (消费者权益保护法 23(3)).
    pub durable: bool,
    /// How many.
    pub quantity: u64,
    /// Measure word: 台.
    pub unit: String,
    /// Total price paid.
    pub price: Fen,
    /// How it was paid: 微信支付.
    pub payment: Option<String>,
    /// Order number.
    pub order: Option<String>,
    /// Day of receipt.
    pub received: Option<Date>,
    /// What was promised.
    pub promised: Vec<String>,
    /// What was found.
    pub found: Vec<String>,
    /// Number of a written contract.
    pub contract: Option<String>,
    /// Ids of evidence of the purchase and of what was promised.
    pub evidence: Vec<String>,
    /// Ids of evidence of what was found.
    pub found_evidence: Vec<String>,
    /// The goods' way back.
    pub returned: Option<Return>,
    /// Service paid in advance.
    pub prepaid: Option<Prepaid>,
}

impl Purchase {
    /// Returns three times a price, at least 500 yuan (消费者权益保护法 55(1)); nothing where that exceeds what money can be.
    pub fn triple(price: Fen) -> Option<Fen> {
        const FLOOR: Fen = Fen(50_000);
        price.checked_mul(3).map(|triple| triple.max(FLOOR))
    }
}

/// How goods went back to the seller.
#[derive(Debug, Clone, PartialEq)]
pub struct Return {
    /// When the return was asked for.
    pub asked: Date,
    /// When the goods were sent back.
    pub sent: Option<Date>,
    /// Courier's tracking number.
    pub tracking: Option<String>,
    /// When the seller signed for them.
    pub arrived: Option<Date>,
    /// Ids of evidence.
    pub evidence: Vec<String>,
}

/// A service paid in advance.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepaid {
    /// Paid in advance.
    pub total: Fen,
    /// Price of what has been used.
    pub used: Fen,
    /// How the used part was computed: 按月折算，已使用2个月.
    pub used_how: Option<String>,
    /// What changed on the complainant's side, where that is why the money is asked back and the trader broke nothing: 骨折，医嘱半年内
    /// 不得运动 (法释〔2025〕4号 13(2)).
    pub own_reason: Option<String>,
    /// First day of the term.
    pub from: Option<Date>,
    /// Last day of the term.
    pub until: Option<Date>,
    /// When the refund was asked for.
    pub asked: Option<Date>,
    /// When the service stopped, or could no longer be used.
    pub stopped: Option<Date>,
}

impl Prepaid {
    /// Returns what is left: total less used (法释〔2025〕4号 15(1)).
    pub fn balance(&self) -> Fen {
        Fen(self.total.0.saturating_sub(self.used.0))
    }
}
