//! Claims and amounts as templates see them.

use serde::Serialize;

use super::Wording;
use crate::case::choice::Choice;
use crate::case::interest::Interest;
use crate::case::model::{Case, Claim, ClaimKind};
use crate::letter::words;
use crate::locale::Fen;
use crate::recipient::harm::Harm;

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
    /// How the amount comes about, where it is computed: 1,980.00元×3＝5,940.00元.
    calculation: Option<String>,
    interest: Option<InterestView>,
    /// Three times the price came to less than 500 yuan, so that 500 are asked (消费者权益保护法 55(1)).
    floor: bool,
    /// The damages are those of an injury (消费者权益保护法 49).
    injury: bool,
    /// The damages are those of distress (消费者权益保护法 51).
    distress: bool,
    /// Less than the price is asked back.
    partial: bool,
    /// The text names a sum, a fee or the loss itself: 维修费; otherwise 的损失 follows.
    names_sum: bool,
}

/// What interest is computed from.
#[derive(Debug, Serialize)]
struct InterestView {
    base: Amount,
    /// Percent a year, without the sign.
    rate: String,
    from: String,
    until: String,
    days: u64,
}

/// The sum of several claims.
#[derive(Debug, Serialize)]
pub(super) struct Total {
    /// 2,003.00元（人民币贰仟零叁元整）
    full: String,
    /// 1,980.00元＋23.00元＝2,003.00元
    calculation: String,
}

pub(super) fn claim(c: &Claim, case: &Case, w: &mut Wording<'_>) -> ClaimView {
    let price = case.purchase.as_ref().map_or(Fen(0), |p| p.price);
    ClaimView {
        kind: c.kind.code(),
        amount: c.amount.map(|a| Amount::of(a, w)),
        text: w.prose_of(&c.text),
        calculation: calculation(c, case, w),
        interest: c.interest.as_ref().map(|i| interest(i, w)),
        injury: Harm::Injury.is_claimed(c),
        distress: Harm::Distress.is_claimed(c),
        partial: c.kind == ClaimKind::Refund && c.amount.is_some_and(|amount| amount < price),
        names_sum: c.text.as_deref().is_some_and(names_sum),
        floor: c.kind == ClaimKind::TripleCompensation
            && price.checked_mul(3).is_some_and(|three| three < c.amount.unwrap_or_default()),
    }
}

/// Says whether a text ends with the name of a sum.
fn names_sum(text: &str) -> bool {
    const SUMS: [&str; 9] = ["费", "費", "费用", "費用", "金", "款", "损失", "損失", "工资"];
    SUMS.iter().any(|word| words::clause(text).ends_with(word))
}

fn interest(i: &Interest, w: &Wording<'_>) -> InterestView {
    InterestView {
        base: Amount::of(i.base, w),
        rate: i.rate.to_string(),
        from: w.date(i.from),
        until: w.date(i.until),
        days: i.days(),
    }
}

/// Returns how the amount of a claim comes about; nothing where it is no more than named.
fn calculation(c: &Claim, case: &Case, w: &Wording<'_>) -> Option<String> {
    let purchase = case.purchase.as_ref();
    let yuan = |fen: Fen| Amount::of(fen, w).figures;
    match c.kind {
        ClaimKind::TripleCompensation => {
            let price = purchase?.price;
            Some(format!("{}×3＝{}", yuan(price), yuan(price.checked_mul(3)?)))
        }
        ClaimKind::PrepaidBalance => {
            let prepaid = purchase?.prepaid.as_ref().filter(|p| p.used > Fen(0))?;
            Some(format!("{}－{}＝{}", yuan(prepaid.total), yuan(prepaid.used), yuan(prepaid.balance())))
        }
        ClaimKind::Interest => {
            let i = c.interest.as_ref()?;
            let equals = if i.is_exact() { '＝' } else { '≈' };
            Some(format!("{}×{}%×{}÷365{equals}{}", yuan(i.base), i.rate, i.days(), yuan(i.amount()?)))
        }
        _ => None,
    }
}

/// Returns the sum of all claims with an amount, where there is more than one.
pub(super) fn total<'c>(claims: impl Iterator<Item = &'c Claim>, w: &Wording<'_>) -> Option<Total> {
    let amounts: Vec<Fen> = claims.filter_map(|c| c.amount).collect();
    if amounts.len() < 2 {
        return None;
    }
    let sum = amounts.iter().copied().try_fold(Fen(0), Fen::checked_add)?;
    let sum = Amount::of(sum, w);
    let addends: Vec<String> = amounts.into_iter().map(|amount| Amount::of(amount, w).figures).collect();
    Some(Total { calculation: format!("{}＝{}", addends.join("＋"), sum.figures), full: sum.full })
}
