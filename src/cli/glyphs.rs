//! Characters no font has, and characters from the user's fonts, as findings about the place in the case file they come from.

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_normalization::UnicodeNormalization;

use super::examine::Examined;
use crate::case::source::Span;
use crate::case::{Finding, Severity, finding};
use crate::locale::legacy;
use crate::typeset::{FaceId, Layout, Library, MissingGlyph};

/// What the user sees as one character, where it stands first.
struct Sighting {
    words: String,
    span: Option<Span>,
    field: String,
}

/// Returns findings for characters no font has. An emoji of several code points is told of once, as a whole.
pub(super) fn missing(examined: &Examined, missing: &[MissingGlyph]) -> Vec<Finding> {
    let mut seen: Vec<String> = vec![];
    let mut findings = vec![];
    for (i, glyph) in missing.iter().enumerate() {
        if missing[..i].iter().any(|m| m.character == glyph.character) {
            continue;
        }
        let Some(sighting) = sighting(examined, glyph.character, &seen) else { continue };
        seen.push(sighting.words.clone());
        let codes: Vec<String> = sighting.words.chars().map(code_point).collect();
        let code = if glyph.private_use { "private-use" } else { "missing-glyph" };
        let args = vec![("character", sighting.words), ("code", codes.join(" ")), ("field", sighting.field)];
        findings.push(note(code, Severity::Error, sighting.span, args));
    }
    finding::sort(&mut findings);
    findings
}

/// Characters that one of the user's fonts printed.
pub(super) struct Lent {
    name: String,
    file: String,
    characters: Vec<char>,
}

/// Adds what one letter took from fonts other than the bundled ones, each character once a font.
pub(super) fn lend(lent: &mut Vec<Lent>, layout: &Layout, library: &Library) {
    for borrowed in layout.borrowed.iter().filter(|b| matches!(b.face, FaceId::Own(_))) {
        let Some(face) = library.face(borrowed.face) else { continue };
        let known = lent.iter().position(|l| (l.name.as_str(), l.file.as_str()) == (face.name(), face.file()));
        let at = known.unwrap_or_else(|| {
            lent.push(Lent { name: face.name().to_owned(), file: face.file().to_owned(), characters: vec![] });
            lent.len() - 1
        });
        if !lent[at].characters.contains(&borrowed.character) {
            lent[at].characters.push(borrowed.character);
        }
    }
}

/// Returns one finding a font, at the first of its characters.
pub(super) fn lent(examined: &Examined, lent: &[Lent]) -> Vec<Finding> {
    let of_font = |lent: &Lent| {
        let first = lent.characters.first().and_then(|c| sighting(examined, *c, &[]));
        let (span, field) = first.map_or((None, NOWHERE.to_owned()), |first| (first.span, first.field));
        let args = vec![
            ("characters", lent.characters.iter().collect()),
            ("font", lent.name.clone()),
            ("file", lent.file.clone()),
            ("field", field),
        ];
        note("other-font", Severity::Advice, span, args)
    };
    lent.iter().map(of_font).collect()
}

/// Stands for the field of what is not in the case file; messages know it.
const NOWHERE: &str = "none";

/// Returns where a character comes from: what the user sees as one character around it, as the file has it or before NFC; the
/// whole field where an escape hides it; no place where it comes from a template. `None` where it was only part of what is
/// told of already.
fn sighting(examined: &Examined, c: char, seen: &[String]) -> Option<Sighting> {
    let mut told = false;
    for (field, span) in examined.fields() {
        let raw = examined.source.text.get(span.clone()).unwrap_or_default();
        let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(raw).collect();
        for cluster in ends.windows(2).map(|w| w[0]..w[1]) {
            let words = &raw[cluster.clone()];
            if !holds(words, c) {
                continue;
            }
            if seen.iter().any(|s| s == words) {
                told = true;
                continue;
            }
            let span = span.start + cluster.start..span.start + cluster.end;
            return Some(Sighting { words: words.to_owned(), span: Some(span), field: field.clone() });
        }
        if !raw.contains(c) && unescaped(raw).is_some_and(|text| holds(&text, c)) {
            return Some(Sighting { words: c.to_string(), span: Some(span.clone()), field: field.clone() });
        }
    }
    (!told).then(|| Sighting { words: c.to_string(), span: None, field: NOWHERE.to_owned() })
}

/// Whether a text has a character once it is written as a letter writes it.
fn holds(text: &str, c: char) -> bool {
    text.contains(c) || text.chars().map(|c| legacy::modern(c).unwrap_or(c)).nfc().any(|other| other == c)
}

/// Returns a TOML text without its quotation marks and escapes.
fn unescaped(raw: &str) -> Option<String> {
    let table: toml::Table = format!("text = {raw}").parse().ok()?;
    table.get("text")?.as_str().map(str::to_owned)
}

fn note(code: &'static str, severity: Severity, span: Option<Span>, args: Vec<(&'static str, String)>) -> Finding {
    Finding { code, severity, span, args, basis: None, letter: None }
}

/// Returns a code point in the usual notation.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
