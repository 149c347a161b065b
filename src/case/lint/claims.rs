//! Claims an office can read in two ways. None is wrong; the letter should say which way it takes.

use super::{Finding, Severity};
use crate::case::model::{Case, ClaimKind, Purchase};
use crate::case::read::Outcome;
use crate::locale::Fen;

/// Marks between the numbers of several contracts or orders in one field.
const BETWEEN: [char; 7] = ['、', '，', '；', '及', ',', ';', '和'];

/// Returns a finding for each.
pub(super) fn check(case: &Case, outcome: &Outcome) -> Vec<Finding> {
    let Some(purchase) = &case.purchase else { return vec![] };
    let mut findings = vec![];
    for (i, claim) in case.claims.iter().enumerate() {
        if claim.kind == ClaimKind::TripleCompensation && is_part_payment(purchase) {
            let args = vec![("price", purchase.price.figures())];
            findings.push(finding(
                "triple-of-part-payment",
                Some("xiaofa 55(1)"),
                args,
                outcome,
                &format!("claim[{}].kind", i + 1),
            ));
        }
    }
    findings.extend(more_than_paid(case, purchase, outcome));
    for (key, number) in [("contract", &purchase.contract), ("order", &purchase.order)] {
        if number.as_deref().is_some_and(|n| n.contains(BETWEEN)) {
            let args = vec![("words", number.clone().unwrap_or_default())];
            findings.push(finding(
                "several-contracts",
                Some("samr-121 10(1)"),
                args,
                outcome,
                &format!("purchase.{key}"),
            ));
        }
    }
    findings
}

/// Returns sums that cannot be more than what was paid, and are.
fn more_than_paid(case: &Case, purchase: &Purchase, outcome: &Outcome) -> Vec<Finding> {
    let advance = purchase.prepaid.as_ref().map(|p| ("purchase.prepaid.total".to_string(), p.total));
    let refunds = (1..).zip(&case.claims).filter(|(_, claim)| claim.kind == ClaimKind::Refund);
    let refunds = refunds.filter_map(|(n, claim)| Some((format!("claim[{n}].amount"), claim.amount?)));
    let more = advance.into_iter().chain(refunds).filter(|(_, sum)| *sum > purchase.price);
    let told = |(path, sum): (String, Fen)| {
        let args = vec![("sum", sum.figures()), ("price", purchase.price.figures())];
        finding("more-than-paid", None, args, outcome, &path)
    };
    more.map(told).collect()
}

/// Says whether what has been paid, or used, is not the whole: whether the triple is of the whole price, of the part paid or of
/// the part used is not settled.
fn is_part_payment(purchase: &Purchase) -> bool {
    purchase.prepaid.as_ref().is_some_and(|p| p.total != purchase.price || p.used.0 > 0)
}

fn finding(
    code: &'static str,
    basis: Option<&'static str>,
    args: Vec<(&'static str, String)>,
    outcome: &Outcome,
    path: &str,
) -> Finding {
    let span = outcome.fields.iter().find(|(field, _)| field == path).map(|(_, span)| span.clone());
    Finding { code, severity: Severity::Advice, span, args, basis, letter: None }
}
