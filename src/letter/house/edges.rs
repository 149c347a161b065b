//! The cases that templates are tried with: the examples, and what of them lies at the edge of what a case file can hold.

mod change;
mod smallest;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::case::choice::{Choice, choices};
use crate::case::model::LetterKind;
use crate::case::read::rules::hangs_together;
use crate::case::{self, Case, Severity, Source};
use crate::recipient;

choices! {
    /// What is at the edge in a case.
    Edge {
        /// The longest names of people, firms, offices, goods.
        Longest = "longest",
        /// Everything left out that the letter does not need.
        Smallest = "smallest",
        /// Everything filled in.
        Fullest = "fullest",
        /// Rare characters, and characters that are markup.
        Rare = "rare",
        /// One fact, one call, one claim, one piece of evidence.
        One = "one",
        /// Forty of each.
        Forty = "forty",
        /// The buyer is a firm.
        Firm = "firm",
        /// Three complain together, and two of them speak for all.
        Joint = "joint",
        /// Somebody acts for the complainant.
        Agent = "agent",
        /// A report without a name.
        Anonymous = "anonymous",
    }
}

/// A letter that templates are tried with.
#[derive(Debug, Clone)]
pub struct Trial {
    /// What is at the edge in it; nothing in an example.
    pub edge: Option<Edge>,
    /// The case.
    pub case: Case,
    /// The place of the letter in `case.letters`.
    pub letter: usize,
}

static SAMPLES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../../examples/beauty-device.toml"),
        include_str!("../../../examples/data-leak.toml"),
        include_str!("../../../examples/pack/case.toml"),
        include_str!("../../../examples/review-harassment.toml"),
        include_str!("../../../examples/robot-harassment.toml"),
        include_str!("../../../examples/robot-service-company.toml"),
        include_str!("../../../examples/robot-service-consumer.toml"),
    ];
    let sources = texts.map(|text| Source { name: String::new(), text: text.to_owned() });
    sources.iter().filter_map(|source| case::read(source, Date::MAX).case).collect()
});

static TRIALS: LazyLock<BTreeMap<LetterKind, Vec<Trial>>> =
    LazyLock::new(|| LetterKind::CODES.iter().map(|(_, kind)| (*kind, made(*kind))).collect());

/// Returns the letters that the templates of a kind are tried with: those of the examples, and each edge that a letter of the kind can
/// have, of the first example that is accepted with it.
pub fn trials(kind: LetterKind) -> &'static [Trial] {
    TRIALS.get(&kind).map(Vec::as_slice).unwrap_or_default()
}

fn made(kind: LetterKind) -> Vec<Trial> {
    let letters = SAMPLES.iter().flat_map(|case| (0..case.letters.len()).map(move |n| (case, n)));
    let of_kind: Vec<(&Case, usize)> = letters.filter(|(case, n)| case.letters[*n].kind == kind).collect();
    let plain = of_kind.iter().map(|(case, n)| Trial { edge: None, case: (*case).clone(), letter: *n });
    let edged = Edge::ALL.iter().filter(|edge| edge.is_for(kind)).filter_map(|edge| {
        let mut changed = of_kind.iter().map(|(case, n)| (edge.of(case, *n), *n));
        changed.find(|(case, n)| is_accepted(case, *n)).map(|(case, letter)| Trial { edge: Some(*edge), case, letter })
    });
    plain.chain(edged).collect()
}

/// Says whether `check` would let the letter at this place of a case be sent.
fn is_accepted(case: &Case, letter: usize) -> bool {
    let findings = recipient::check(case, letter, None);
    hangs_together(case) && findings.iter().all(|f| !matches!(f.severity, Severity::Error | Severity::Refused))
}

impl Edge {
    /// Every edge, in the order of trial.
    pub const ALL: [Edge; 10] = [
        Edge::Longest,
        Edge::Smallest,
        Edge::Fullest,
        Edge::Rare,
        Edge::One,
        Edge::Forty,
        Edge::Firm,
        Edge::Joint,
        Edge::Agent,
        Edge::Anonymous,
    ];

    /// Says whether a letter of this kind can be at this edge: none but a report goes without a name.
    fn is_for(self, kind: LetterKind) -> bool {
        self != Edge::Anonymous || matches!(kind, LetterKind::RegulatorReport | LetterKind::BureauReport)
    }

    /// Returns a case at this edge.
    fn of(self, case: &Case, letter: usize) -> Case {
        let mut case = case.clone();
        match self {
            Edge::Longest => change::lengthen(&mut case),
            Edge::Smallest => case = smallest::of(&case, letter, is_accepted),
            Edge::Fullest => change::fill(&mut case),
            Edge::Rare => change::make_rare(&mut case),
            Edge::One => change::repeat(&mut case, 1),
            Edge::Forty => change::repeat(&mut case, 40),
            Edge::Firm => change::sell_to_firm(&mut case),
            Edge::Joint => change::join(&mut case),
            Edge::Agent => change::send_agent(&mut case),
            Edge::Anonymous => case.letters[letter].anonymous = true,
        }
        case
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_letter_is_tried_at_its_edges() {
        for (code, kind) in LetterKind::CODES {
            let trials = trials(*kind);
            assert!(trials.iter().any(|trial| trial.edge.is_none()), "{code}");
            let edges: Vec<Edge> = trials.iter().filter_map(|trial| trial.edge).collect();
            for edge in [Edge::Longest, Edge::Smallest, Edge::Rare, Edge::One, Edge::Forty] {
                assert!(edges.contains(&edge), "{code} {edge:?}");
            }
        }
    }

    #[test]
    fn every_edge_is_what_it_says() {
        let kinds = || LetterKind::CODES.iter().map(|(_, kind)| *kind);
        for edge in Edge::ALL {
            assert!(kinds().any(|kind| trials(kind).iter().any(|trial| trial.edge == Some(edge))), "{edge:?}");
        }
        let all = || kinds().flat_map(trials);
        let of = |edge| all().filter(move |trial| trial.edge == Some(edge));
        assert!(of(Edge::Longest).all(|t| t.case.complainants[0].name.chars().count() >= 15));
        assert!(of(Edge::Longest).filter_map(|t| t.case.respondent.as_ref()).all(|r| r.name.chars().count() >= 60));
        assert!(of(Edge::Forty).all(|t| t.case.facts.len() == 40 && t.case.evidence.len() == 40));
        assert!(
            of(Edge::One).all(|t| t.case.facts.len() == 1 && t.case.calls.len() <= 1 && t.case.evidence.len() == 1)
        );
        assert!(of(Edge::Firm).all(|t| t.case.complainants[0].legal_representative.is_some()));
        let left = |t: &Trial| t.case.complainants[0].email.is_some() || t.case.agent.is_some();
        assert!(!of(Edge::Smallest).any(left), "nothing is left that no letter needs");
    }
}
