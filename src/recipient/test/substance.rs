//! What the matter is: whether it is the office's, and whether it can be shown.

use crate::case::choice::Choice;
use crate::case::model::{Case, Claim, ClaimKind, GrievanceKind, Letter};
use crate::recipient::rule::{Args, broken};

/// Trades with a regulator of their own (令第121号 2, 16[1]): words in the name of what was bought, and the trade they show.
const OTHER_TRADES: &[(&str, &str)] = &[
    ("保险", "insurance"),
    ("保險", "insurance"),
    ("贷款", "banking"),
    ("貸款", "banking"),
    ("理财", "banking"),
    ("理財", "banking"),
    ("基金", "banking"),
    ("旅游", "tourism"),
    ("旅遊", "tourism"),
    ("医疗", "medicine"),
    ("醫療", "medicine"),
    ("诊疗", "medicine"),
    ("診療", "medicine"),
    ("学科培训", "education"),
    ("學科培訓", "education"),
    ("商品房", "housing"),
    ("快递", "post"),
    ("快遞", "post"),
];

/// What was bought belongs to another authority.
pub(in crate::recipient) fn other_trade(case: &Case, _: &Letter) -> Option<Args> {
    let item = &case.purchase.as_ref()?.item;
    let (word, trade) = OTHER_TRADES.iter().find(|(word, _)| item.contains(word))?;
    Some(vec![("word", word.to_string()), ("trade", trade.to_string())])
}

/// Nothing is enclosed that shows a dispute.
pub(in crate::recipient) fn no_evidence(case: &Case, letter: &Letter) -> Option<Args> {
    broken(case.evidence_for(letter.kind).next().is_none())
}

/// Pieces of one thing beyond what a household buys (令第121号 17[1]): the number is ours, the rule names none.
const UNUSUAL: u64 = 10;

/// An unusual quantity.
pub(in crate::recipient) fn unusual_quantity(case: &Case, _: &Letter) -> Option<Args> {
    let purchase = case.purchase.as_ref().filter(|p| p.prepaid.is_none())?;
    (purchase.quantity >= UNUSUAL).then(|| vec![("quantity", purchase.quantity.to_string())])
}

/// The defect was known before, or is the complainant's own doing.
pub(in crate::recipient) fn own_doing(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.circumstances.defect_known || case.circumstances.own_misuse)
}

/// The appeal puts forward a claim that only the caller could fulfil: the carrier is not the caller.
pub(in crate::recipient) fn not_the_carriers(case: &Case, letter: &Letter) -> Option<Args> {
    const CALLERS: [ClaimKind; 3] = [ClaimKind::StopContact, ClaimKind::DeleteData, ClaimKind::Apology];
    let foreign = |c: &&Claim| CALLERS.contains(&c.kind);
    let claim = crate::recipient::profile(letter.kind).claims(case).find(foreign)?;
    Some(vec![("kind", claim.kind.code().to_string())])
}

/// Three times the price is claimed, and the letter must say what the deceit was.
pub(in crate::recipient) fn triple_without_promise(case: &Case, letter: &Letter) -> Option<Args> {
    let mut claims = crate::recipient::profile(letter.kind).claims(case);
    let triple = claims.any(|c| c.kind == ClaimKind::TripleCompensation);
    broken(triple && case.grievance(GrievanceKind::NotAsAdvertised).is_none())
}
