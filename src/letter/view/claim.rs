//! Claims and amounts as templates see them.

use serde::Serialize;

use super::Wording;
use crate::case::choice::Choice;
use crate::case::model::{Case, Claim, ClaimKind};
use crate::locale::Fen;

/// An amount in the letter's words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Amount {
    /// 1,980.00元
    figures: String,
    /// 1,980.00元（人民币壹仟玖佰捌拾元整）
    full: String,
}

impl Amount {
    pub(super) fn of(fen: Fen, w: &Wording<'_>) -> Self {
        let figures = fen.figures();
        let capitals = w.capitals(fen);
        Amount {
            figures: w.label_with("amount-figures", &[("amount", figures.as_str().into())]),
            full: w.label_with(
                "amount-full",
                &[("amount", figures.as_str().into()), ("capitals", capitals.as_str().into())],
            ),
        }
    }
}

/// A claim.
#[derive(Debug, Serialize)]
pub(super) struct ClaimView {
    kind: &'static str,
    amount: Option<Amount>,
    text: Option<String>,
    /// Three times the price came to less than 500 yuan, so that 500 are asked (消费者权益保护法 55(1)).
    floor: bool,
}

pub(super) fn claim(c: &Claim, case: &Case, w: &mut Wording<'_>) -> ClaimView {
    let price = case.purchase.as_ref().map_or(Fen(0), |p| p.price);
    ClaimView {
        kind: c.kind.code(),
        amount: c.amount.map(|a| Amount::of(a, w)),
        text: w.prose_of(&c.text),
        floor: c.kind == ClaimKind::TripleCompensation
            && price.checked_mul(3).is_some_and(|three| three < c.amount.unwrap_or_default()),
    }
}

/// Returns the sum of all claims with an amount, where there is more than one.
pub(super) fn total<'c>(claims: impl Iterator<Item = &'c Claim>, w: &Wording<'_>) -> Option<Amount> {
    let amounts: Vec<Fen> = claims.filter_map(|c| c.amount).collect();
    if amounts.len() < 2 {
        return None;
    }
    let sum = amounts.into_iter().try_fold(Fen(0), Fen::checked_add)?;
    Some(Amount::of(sum, w))
}
