//! Characters that cannot be printed, and characters from the user's fonts, as findings about the place in the case file they come
//! from.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_normalization::UnicodeNormalization;

use super::examine::Examined;
use crate::case::source::Span;
use crate::case::{Finding, Severity, finding};
use crate::locale::legacy;
use crate::typeset::fonts::needs;
use crate::typeset::{CommonForm, FaceId, Layout, Library, MissingGlyph, Unprintable};

/// Returns findings for characters that cannot be printed. An emoji of several code points, or a word in a script that cannot be
/// set, is told of once, as a whole.
pub(super) fn missing(examined: &Examined, missing: &[MissingGlyph]) -> Vec<Finding> {
    if missing.is_empty() {
        return vec![];
    }
    let sightings = Sightings::of_case(examined);
    let mut asked: HashSet<char> = HashSet::new();
    let mut told: HashSet<usize> = HashSet::new();
    let mut findings = vec![];
    for glyph in missing.iter().filter(|glyph| asked.insert(glyph.character)) {
        let places = sightings.of(glyph.character);
        let place = places.iter().find(|place| !told.contains(*place));
        if let Some(place) = place {
            told.insert(*place);
        } else if !places.is_empty() {
            continue;
        }
        let Sighting { words, span, field } =
            place.map_or_else(|| Sighting::nowhere(glyph.character), |place| sightings.list[*place].clone());
        let code = match glyph.why {
            Unprintable::NoFace => "missing-glyph",
            Unprintable::PrivateUse => "private-use",
            Unprintable::Script(_) => "script-not-set",
        };
        let mut args = vec![("code", code_points(&words)), ("character", words), ("field", field)];
        if let Unprintable::Script(needs) = glyph.why {
            args.push(("needs", needs.code().to_owned()));
        }
        findings.push(note(code, Severity::Error, span, args));
    }
    finding::sort(&mut findings);
    findings
}

/// What is to be told of the letters of one case that were set.
#[derive(Default)]
pub(super) struct Told {
    lent: Vec<Lent>,
    common: Vec<CommonForm>,
}

/// Characters that one of the user's fonts printed.
struct Lent {
    name: String,
    file: String,
    characters: Vec<char>,
    known: HashSet<char>,
}

impl Told {
    /// Adds what one letter took from fonts other than the bundled ones, each character once a font, and the variants that were
    /// printed in the common form.
    pub(super) fn add(&mut self, layout: &Layout, library: &Library) {
        for borrowed in layout.borrowed.iter().filter(|b| matches!(b.face, FaceId::Own(_))) {
            let Some(face) = library.face(borrowed.face) else { continue };
            let (name, file) = (face.name(), face.file());
            let known = self.lent.iter().position(|l| (l.name.as_str(), l.file.as_str()) == (name, file));
            let at = known.unwrap_or_else(|| {
                let (name, file) = (name.to_owned(), file.to_owned());
                self.lent.push(Lent { name, file, characters: vec![], known: HashSet::new() });
                self.lent.len() - 1
            });
            let lent = &mut self.lent[at];
            if lent.known.insert(borrowed.character) {
                lent.characters.push(borrowed.character);
            }
        }
        let new: Vec<CommonForm> = layout.common.iter().filter(|form| !self.common.contains(form)).copied().collect();
        self.common.extend(new);
    }

    /// Returns one finding a font, at the first of its characters, and one a variant.
    pub(super) fn findings(&self, examined: &Examined) -> Vec<Finding> {
        if self.lent.is_empty() && self.common.is_empty() {
            return vec![];
        }
        let sightings = Sightings::of_case(examined);
        let mut findings: Vec<Finding> = self.lent.iter().map(|lent| of_font(lent, &sightings)).collect();
        findings.extend(self.common.iter().map(|form| of_variant(form, &sightings)));
        findings
    }
}

fn of_font(lent: &Lent, sightings: &Sightings) -> Finding {
    let first = lent.characters.first().and_then(|c| sightings.of(*c).first()).map(|place| &sightings.list[*place]);
    let (span, field) = first.map_or((None, NOWHERE.to_owned()), |s| (s.span.clone(), s.field.clone()));
    let args = vec![
        ("characters", lent.characters.iter().collect()),
        ("font", lent.name.clone()),
        ("file", lent.file.clone()),
        ("field", field),
    ];
    note("other-font", Severity::Advice, span, args)
}

fn of_variant(form: &CommonForm, sightings: &Sightings) -> Finding {
    let mut places = sightings.of(form.selector).iter().map(|place| &sightings.list[*place]);
    let found = places.find(|s| s.words.contains(form.character));
    let Sighting { span, field, .. } = found.cloned().unwrap_or_else(|| Sighting::nowhere(form.character));
    let code = code_points(&String::from_iter([form.character, form.selector]));
    let args = vec![("character", form.character.to_string()), ("code", code), ("field", field)];
    note("common-form", Severity::Warning, span, args)
}

/// Stands for the field of what is not in the case file; messages know it.
const NOWHERE: &str = "none";

/// What the user sees as one character, and where it stands.
#[derive(Clone)]
struct Sighting {
    words: String,
    span: Option<Span>,
    field: String,
}

impl Sighting {
    /// A character that is not in the case file but comes from a template or a record.
    fn nowhere(c: char) -> Self {
        Sighting { words: c.to_string(), span: None, field: NOWHERE.to_owned() }
    }
}

/// Where the characters of a case file stand: what the user sees as one character around each, as the file has it or before NFC;
/// the whole field where an escape hides it. What stands twice is kept where it stands first.
struct Sightings {
    list: Vec<Sighting>,
    /// For each character the places in `list` that have it, in the order of the file.
    places: HashMap<char, Vec<usize>>,
}

impl Sightings {
    /// Looks through a case file once, however many characters are asked for.
    fn of_case(examined: &Examined) -> Self {
        let mut all = Sightings { list: vec![], places: HashMap::new() };
        let mut known: HashSet<&str> = HashSet::new();
        for (field, span) in examined.fields() {
            let raw = examined.source.text.get(span.clone()).unwrap_or_default();
            for piece in pieces(raw).filter(|piece| known.insert(&raw[piece.clone()])) {
                let words = raw[piece.clone()].to_owned();
                let characters: HashSet<char> = words.chars().chain(written(&words)).collect();
                let span = Some(span.start + piece.start..span.start + piece.end);
                all.add(Sighting { words, span, field: field.clone() }, characters);
            }
            if raw.contains('\\') {
                let text = unescaped(raw).unwrap_or_default();
                let hidden: BTreeSet<char> = written(&text).filter(|c| !raw.contains(*c)).collect();
                for c in hidden {
                    let words = c.to_string();
                    all.add(Sighting { words, span: Some(span.clone()), field: field.clone() }, [c]);
                }
            }
        }
        all
    }

    fn add(&mut self, sighting: Sighting, characters: impl IntoIterator<Item = char>) {
        for c in characters {
            self.places.entry(c).or_default().push(self.list.len());
        }
        self.list.push(sighting);
    }

    fn of(&self, c: char) -> &[usize] {
        self.places.get(&c).map_or(&[], Vec::as_slice)
    }
}

/// Returns what the user sees as single characters, and words in scripts that cannot be set as a whole.
fn pieces(raw: &str) -> impl Iterator<Item = Range<usize>> {
    let whole = |piece: &Range<usize>| raw[piece.clone()].chars().next().is_some_and(|c| needs(c).is_some());
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(raw).collect();
    let mut joined: Vec<Range<usize>> = vec![];
    for piece in ends.windows(2).map(|w| w[0]..w[1]) {
        match joined.last_mut() {
            Some(last) if whole(last) && whole(&piece) => last.end = piece.end,
            _ => joined.push(piece),
        }
    }
    joined.into_iter()
}

/// Returns the characters of a text as a letter writes them.
fn written(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|c| legacy::modern(c).unwrap_or(c)).nfc()
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

pub(super) fn code_points(words: &str) -> String {
    words.chars().map(code_point).collect::<Vec<_>>().join(" ")
}
