//! What a finished letter says and what it should: nothing that is empty, and everything its office requires.

use std::collections::BTreeSet;

use tera::Value;

use super::marks;

use crate::case::Case;
use crate::case::finding::Severity;
use crate::case::model::{Letter, LetterKind};
use crate::letter::Composer;
use crate::letter::document::{Block, Document, plain};
use crate::locale::composed;
use crate::recipient::rule::Test;
use crate::recipient::{Need, Personal, profile};
use crate::text;

/// What a letter does not say although its office requires it, or it is no letter without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// What the case has for a requirement; with the article behind it.
    Need(Need, Option<&'static str>),
    /// Who is addressed.
    Addressee,
    /// Who signs.
    Signature,
    /// The day of the letter.
    Date,
}

impl Lost {
    /// Returns the stable name; the fluent message is `lacking-NAME`.
    pub const fn part(&self) -> Option<&'static str> {
        match self {
            Lost::Need(..) => None,
            Lost::Addressee => Some("addressee"),
            Lost::Signature => Some("signature"),
            Lost::Date => Some("date"),
        }
    }
}

/// Where the view has what a requirement asks for: every text at these paths has to stand in the letter.
const SAID: &[(Need, &[&str])] = &[
    (Need::Purchase, &["purchase.item"]),
    (Need::Respondent, &["respondent.name"]),
    (Need::RespondentAddress, &["respondent.address"]),
    (Need::Platform, &["platform.name"]),
    (Need::Carrier, &["carrier.name"]),
    (Need::CarrierAddress, &["carrier.address"]),
    (Need::CarrierComplaint, &["carrier.complained"]),
    (Need::Phone, &["complainants.phone"]),
    (Need::Address, &["complainants.address"]),
    (Need::Postcode, &["complainants.postcode"]),
    (Need::Calls, &["calls.numbers"]),
    (Need::Facts, &["events.text"]),
    (Need::CarrierOutcome, &["carrier.answer"]),
    (Need::Claim, &["claims.amount.figures", "claims.text"]),
    (Need::Office, &["letter.office"]),
];

/// Returns what a letter of a case lost on the way through its template.
pub fn lost(composer: &Composer, case: &Case, letter: &Letter, document: &Document) -> Vec<Lost> {
    let Some(seen) = composer.seen(case, letter, document.script) else { return vec![] };
    let said = text::form(document);
    let says = |words: &String| said.contains(composed(clause(words)).as_ref());
    let rules = profile(letter.kind).rules.iter();
    let needs = rules.filter(|rule| matches!(rule.severity, Severity::Error | Severity::Refused));
    let needs = needs.filter_map(|rule| match rule.test {
        Test::Needs(need) => Some((need, rule.basis)),
        _ => None,
    });
    let silent = |need: &Need| {
        let paths = SAID.iter().filter(|(of, _)| of == need).flat_map(|(_, paths)| paths.iter());
        !paths.flat_map(|path| texts(&seen, path)).all(|words| says(&words))
    };
    let mut lost: Vec<Lost> =
        needs.filter(|(need, _)| silent(need)).map(|(need, basis)| Lost::Need(need, basis)).collect();
    if profile(letter.kind).paper && letter.kind != LetterKind::ReviewAdvice {
        lost.extend(form(case, letter, document, &seen));
    }
    lost
}

/// Returns what a letter on paper lacks of the form of a letter.
fn form(case: &Case, letter: &Letter, document: &Document, seen: &Value) -> Vec<Lost> {
    let mut lost = vec![];
    let office = texts(seen, "letter.office").concat();
    let addresses = |block: &Block| matches!(block, Block::Salutation(text) if plain(text).contains(&office));
    if !document.blocks.iter().any(addresses) {
        lost.push(Lost::Addressee);
    }
    let signature = document.blocks.iter().find_map(|block| match block {
        Block::Signature { signers, date } => Some((signers, plain(date))),
        _ => None,
    });
    let Some((signers, date)) = signature else { return [lost, vec![Lost::Signature, Lost::Date]].concat() };
    let signed: String = signers.iter().map(|signer| plain(&signer.text)).collect();
    let named = profile(letter.kind).may_see(Personal::Name, letter) && case.agent.is_none();
    if named && !texts(seen, "complainants.name").iter().all(|name| signed.contains(composed(name).as_ref())) {
        lost.push(Lost::Signature);
    }
    if !texts(seen, "letter.date").contains(&date) {
        lost.push(Lost::Date);
    }
    lost
}

/// Returns the texts at a path of what a template sees, of every item of a list.
fn texts(value: &Value, path: &str) -> Vec<String> {
    if let Some(items) = value.as_array() {
        return items.iter().flat_map(|item| texts(item, path)).collect();
    }
    if path.is_empty() {
        return value.as_str().map(str::to_owned).into_iter().collect();
    }
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let field = value.as_map().and_then(|map| map.iter().find(|(key, _)| key.to_string() == first));
    field.map(|(_, value)| texts(value, rest)).unwrap_or_default()
}

/// Returns a text without the stops at its end, where a template sets its own.
fn clause(words: &str) -> &str {
    words.trim_end_matches(['。', '；', '，', '、', '.', ';', ',', ' '])
}

/// Returns what in a letter is empty, as its reader sees it: a heading with nothing under it, a paragraph of punctuation.
pub fn emptied(document: &Document) -> Vec<String> {
    let mut found = vec![];
    for (n, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { level, label, text } if has_nothing_below(*level, document.blocks.get(n + 1)) => {
                found.push(format!("{label}{}", plain(text)));
            }
            Block::Title(text) | Block::Salutation(text) | Block::Paragraph(text) | Block::Note(text)
                if is_empty(&plain(text)) =>
            {
                found.push(plain(text));
            }
            Block::Items(items) => {
                found.extend(items.iter().filter(|i| is_empty(&plain(&i.text))).map(|i| i.label.clone()))
            }
            Block::Fields(fields) => {
                found.extend(fields.iter().filter(|f| is_empty(&plain(&f.value))).map(|f| f.label.clone()));
            }
            Block::Signature { signers, .. } => {
                let labels = signers
                    .iter()
                    .map(|signer| plain(&signer.text))
                    .filter(|text| text.ends_with('：') || is_empty(text));
                found.extend(labels);
            }
            _ => {}
        }
    }
    found
}

/// Returns the marks of Djot that a letter prints and that are not in what the user wrote.
pub fn printed_marks(composer: &Composer, case: &Case, letter: &Letter, document: &Document) -> BTreeSet<char> {
    let said = text::form(document);
    let mut printed: BTreeSet<char> = said.chars().filter(|c| marks::MARKS.contains(c)).collect();
    if let Some(seen) = composer.seen(case, letter, document.script).filter(|_| !printed.is_empty()) {
        printed.retain(|mark| !holds(&seen, *mark));
    }
    printed
}

/// Says whether a character is in any text of a value.
fn holds(value: &Value, character: char) -> bool {
    match (value.as_map(), value.as_array()) {
        (Some(map), _) => map.iter().any(|(_, value)| holds(value, character)),
        (_, Some(items)) => items.iter().any(|item| holds(item, character)),
        _ => value.as_str().is_some_and(|text| text.contains(character)),
    }
}

fn has_nothing_below(level: u8, next: Option<&Block>) -> bool {
    match next {
        None
        | Some(Block::Signature { .. } | Block::Closing { .. } | Block::Enclosures { .. } | Block::Annex { .. }) => {
            true
        }
        Some(Block::Heading { level: next, .. }) => *next <= level,
        Some(_) => false,
    }
}

fn is_empty(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}
