//! What damages are asked for, read from the words of a claim: each kind of harm has an article of its own.

use super::place::simplified;
use crate::case::model::{Claim, ClaimKind};

/// A kind of harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    /// To the body: what treatment and lost work cost (消费者权益保护法 49).
    Injury,
    /// To the mind, where it is serious (消费者权益保护法 51; 民法典 1183(1)).
    Distress,
}

impl Harm {
    fn words(self) -> &'static [&'static str] {
        match self {
            Harm::Injury => &["医疗", "医药", "治疗", "住院", "护理", "误工", "残疾", "营养费"],
            Harm::Distress => &["精神损", "精神赔", "精神抚慰", "精神补偿"],
        }
    }

    /// Says whether a claim is for this harm.
    pub fn is_claimed(self, claim: &Claim) -> bool {
        let text = claim.text.as_deref().map(simplified).unwrap_or_default();
        let sum = matches!(claim.kind, ClaimKind::Damages | ClaimKind::Other);
        sum && self.words().iter().any(|word| text.contains(word))
    }
}
