//! Whatever is complained of: a letter that may be written has something under each of its headings.

use tousu::case::choice::Choice;
use tousu::case::model::{Case, LetterKind};
use tousu::letter::document::Block;
use tousu::locale::Script;
use tousu::recipient;

use crate::rules::cases::{GRIEVANCES, PURCHASE, sound};

const KINDS: [&str; 7] = [
    "harassing-calls",
    "not-as-advertised",
    "quality",
    "refund-refused",
    "prepaid-not-refunded",
    "data-leak",
    "review-harassment",
];
const REASONS: [&str; 6] =
    ["", "already-used", "service-started", "defect-not-proven", "policy-unclear", "trader-gone"];
const LETTERS: [LetterKind; 6] = [
    LetterKind::Merchant,
    LetterKind::Platform,
    LetterKind::Association,
    LetterKind::RegulatorComplaint,
    LetterKind::RegulatorReport,
    LetterKind::Rescission,
];

/// Purchases: sold at a distance and given back in time, or too late; in a shop; paid in advance, for a reason of one's own.
fn purchases() -> [String; 5] {
    let in_time = PURCHASE.to_string();
    let late = PURCHASE.replace("asked = 2026-09-09", "asked = 2026-09-15");
    let shop = PURCHASE.replace("\"telephone\"", "\"shop\"");
    let prepaid = |more: &str| {
        let table = format!("[purchase.prepaid]\ntotal = 1980\nused = 300\nasked = 2026-09-09\n{more}");
        PURCHASE.replace("[purchase.return]\nasked = 2026-09-09\n", &table)
    };
    [in_time, late, shop, prepaid(""), prepaid("own_reason = \"骨折，医嘱半年内不得运动\"\n")]
}

/// Grievances, those of refunds refused with every reason given.
fn grievances() -> impl Iterator<Item = (&'static str, &'static str)> {
    let reasons = |kind: &'static str| {
        let refused = ["refund-refused", "prepaid-not-refunded"].contains(&kind);
        REASONS.iter().filter(move |reason| refused || reason.is_empty()).map(move |reason| (kind, *reason))
    };
    KINDS.into_iter().flat_map(reasons)
}

fn texts() -> Vec<(LetterKind, String)> {
    let mut texts = vec![];
    for kind in LETTERS {
        for buyer in ["consumer", "business"] {
            for purchase in purchases() {
                for (grievance, reason) in grievances() {
                    let given = if reason.is_empty() { String::new() } else { format!("reason = \"{reason}\"\n") };
                    let text = sound(kind)
                        .replace("date = 2026-11-20\n", &format!("date = 2026-11-20\nbuyer = \"{buyer}\"\n"))
                        .replace(GRIEVANCES, &format!("[[grievance]]\nkind = \"{grievance}\"\n{given}"))
                        .replace(PURCHASE, &purchase);
                    texts.push((kind, text));
                }
            }
        }
    }
    texts
}

fn may_be_written(case: &Case) -> bool {
    recipient::check(case, 0, None).iter().all(|finding| finding.severity != tousu::case::Severity::Error)
}

#[test]
fn no_heading_stands_alone() {
    let mut written = 0;
    for (kind, text) in texts() {
        let source = tousu::case::Source { name: "case.toml".into(), text: text.clone() };
        let outcome = tousu::case::read(&source, crate::rules::cases::TODAY);
        let Some(case) = outcome.case.filter(may_be_written) else { continue };
        written += 1;
        let document = tousu::compose(&case, 0, Script::Hans).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let level = |block: Option<&Block>| match block {
            Some(Block::Heading { level, .. }) => Some(*level),
            Some(Block::Signature { .. } | Block::Closing { .. }) | None => Some(0),
            Some(_) => None,
        };
        for (n, block) in document.blocks.iter().enumerate() {
            if let Block::Heading { level: own, text: heading, .. } = block {
                let next = level(document.blocks.get(n + 1));
                assert!(next.is_none_or(|next| next > *own), "{}: {heading:?}\n{text}", kind.code());
            }
        }
    }
    assert!(written > 300, "{written}");
}
