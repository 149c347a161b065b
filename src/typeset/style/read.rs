//! A style file as it is written: every value in its own unit, with where it stands.

use super::length::{Length, NoLength};
use super::{BuiltIn, FooterPlace, Numbering};
use crate::case::choice::Choice;
use crate::case::read::records::{self, Record};
use crate::case::source::{Source, Span};
use crate::case::{Finding, Severity};
use crate::typeset::fonts::Family;

/// A value with the name a user knows it by and its place in the file; the place of an inherited value is empty.
#[derive(Debug, Clone)]
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) name: String,
    pub(super) span: Span,
}

/// What a style file says.
pub(super) struct Figures {
    pub(super) page: [Placed<Length>; 2],
    pub(super) top: Placed<Length>,
    pub(super) left: Placed<Length>,
    pub(super) area: [Placed<Length>; 2],
    pub(super) counts: Counts,
    pub(super) grid: bool,
    pub(super) body: Text,
    pub(super) body_size: Placed<Length>,
    pub(super) strong: Family,
    pub(super) label: Family,
    pub(super) title: Text,
    pub(super) annex: Text,
    pub(super) annex_label: Text,
    pub(super) annex_on_new_page: bool,
    pub(super) headings: [Text; 4],
    pub(super) table: Text,
    pub(super) table_head: Family,
    pub(super) padding: [Placed<Length>; 2],
    pub(super) rule: Placed<Length>,
    pub(super) note: Text,
    pub(super) footer: Text,
    pub(super) number: Numbering,
    pub(super) place: FooterPlace,
    pub(super) gap: Placed<Length>,
    pub(super) mark: Mark,
    pub(super) compact: Vec<Step>,
}

/// Family, size and distances of a block; what its kind does not have is nothing. Without a size of its own it is as large as
/// the body.
pub(super) struct Text {
    pub(super) family: Family,
    pub(super) size: Option<Placed<Length>>,
    pub(super) pitch: Option<Placed<Length>>,
    pub(super) above: Option<Placed<Length>>,
    pub(super) below: Option<Placed<Length>>,
    pub(super) indent: Option<Placed<Length>>,
}

/// Characters and lines of the text area.
pub(super) struct Counts {
    pub(super) characters: Placed<u64>,
    pub(super) lines: Placed<u64>,
}

/// The word across a draft.
pub(super) struct Mark {
    pub(super) family: Family,
    pub(super) size: Placed<Length>,
    pub(super) width: Placed<Length>,
    pub(super) white: Placed<u64>,
}

/// A smaller body with as many characters and lines as fit then.
pub(super) struct Step {
    pub(super) size: Placed<Length>,
    pub(super) counts: Counts,
}

/// Returns the built-in style that a file names as its base.
pub(super) fn base(source: &Source) -> Option<BuiltIn> {
    let table = toml::de::DeTable::parse_recoverable(&source.text).0;
    table.get_ref().get("base").and_then(|name| name.get_ref().as_str()).and_then(BuiltIn::from_code)
}

/// Reads a style file; what it leaves out is taken from the base.
///
/// Returns everything found in it, and nothing else for a file that is not TOML or says too little.
pub(super) fn read(source: &Source, base: &str) -> (Option<Figures>, Vec<Finding>) {
    let (figures, findings) = records::file_over(source, records::Kind::Style, base, |file| {
        file.choice::<BuiltIn>("base");
        figures(file)
    });
    (figures.flatten(), findings)
}

fn figures(file: &mut Record<'_, '_, '_>) -> Option<Figures> {
    const BLOCK: &[&str] = &["pitch", "above", "below"];
    const INDENTED: &[&str] = &["pitch", "above", "below", "indent"];
    let page = file.table("page", |t| ["width", "height", "top", "left"].map(|key| absolute(t, key)));
    let area = file
        .table("area", |t| (["width", "height"].map(|key| absolute(t, key)), counts(t), t.required_boolean("grid")));
    let body = file.table("body", |t| {
        let size = absolute(t, "size");
        let text = Text { size: None, ..text(t, &["indent"]) };
        (text, size, t.required_choice("strong"), t.required_choice("label"))
    });
    let title = file.table("title", |t| text(t, BLOCK));
    let annex =
        file.table("annex", |t| (text(t, BLOCK), t.table("label", |t| text(t, BLOCK)), t.required_boolean("new_page")));
    let headings = file.table("heading", |t| ["1", "2", "3", "4"].map(|level| t.table(level, |t| text(t, BLOCK))));
    let table = file.table("table", |t| {
        let distances = ["padding_x", "padding_y", "rule"].map(|key| length(t, key));
        (text(t, BLOCK), t.required_choice("head"), distances)
    });
    let note = file.table("note", |t| text(t, INDENTED));
    let footer = file
        .table("footer", |t| (text(t, &[]), t.required_choice("number"), t.required_choice("place"), length(t, "gap")));
    let mark = file.table("mark", |t| Mark {
        family: t.required_choice("family"),
        size: absolute(t, "size"),
        width: absolute(t, "width"),
        white: count(t, "white"),
    });
    let compact = file.records("compact", |t| Step { size: absolute(t, "size"), counts: counts(t) });
    let ([width, height, top, left], (area, counts, grid), (body, body_size, strong, label)) = (page?, area?, body?);
    let ((annex, annex_label, annex_on_new_page), [one, two, three, four]) = (annex?, headings?);
    let ((table, table_head, [across, down, rule]), (footer, number, place, gap)) = (table?, footer?);
    Some(Figures {
        page: [width, height],
        top,
        left,
        area,
        counts,
        grid,
        body,
        body_size,
        strong,
        label,
        title: title?,
        annex,
        annex_label: annex_label?,
        annex_on_new_page,
        headings: [one?, two?, three?, four?],
        table,
        table_head,
        padding: [across, down],
        rule,
        note: note?,
        footer,
        number,
        place,
        gap,
        mark: mark?,
        compact,
    })
}

/// Reads family, size and those of the distances that the block has.
fn text(t: &mut Record<'_, '_, '_>, distances: &[&str]) -> Text {
    let (family, size) = (t.required_choice("family"), optional(t, "size"));
    let mut has = |key| distances.contains(&key).then(|| length(t, key));
    Text { family, size, pitch: has("pitch"), above: has("above"), below: has("below"), indent: has("indent") }
}

fn counts(t: &mut Record<'_, '_, '_>) -> Counts {
    Counts { characters: count(t, "characters"), lines: count(t, "lines") }
}

fn count(t: &mut Record<'_, '_, '_>, key: &'static str) -> Placed<u64> {
    Placed { value: t.required_count(key), name: t.field(key), span: t.span_of(key) }
}

/// Reads a length that must be there.
fn length(t: &mut Record<'_, '_, '_>, key: &'static str) -> Placed<Length> {
    let words = t.required_words(key);
    placed(t, key, words)
}

/// Reads a length that may be left out.
fn optional(t: &mut Record<'_, '_, '_>, key: &'static str) -> Option<Placed<Length>> {
    let words = t.words(key)?;
    Some(placed(t, key, words))
}

/// Reads a length that the characters and lines of the text area are made from, so that it cannot be counted in them.
fn absolute(t: &mut Record<'_, '_, '_>, key: &'static str) -> Placed<Length> {
    let words = t.required_words(key);
    let placed = placed(t, key, words.clone());
    if !matches!(placed.value, Length::Absolute(_)) {
        let args = vec![("field", placed.name.clone()), ("value", words)];
        t.report(finding("style-relative", placed.span.clone(), args));
    }
    placed
}

/// Returns the length that words say; one that cannot be read is reported and stands as nought.
fn placed(t: &mut Record<'_, '_, '_>, key: &str, words: String) -> Placed<Length> {
    let (name, span) = (t.field(key), t.span_of(key));
    let value = Length::parse(&words).unwrap_or_else(|error| {
        // That a length is missing was reported.
        if !words.is_empty() {
            let (code, unit) = match error {
                NoLength::Number => ("style-length", None),
                NoLength::NoUnit => ("style-no-unit", None),
                NoLength::Unit(unit) => ("style-unit", Some(("unit", unit))),
            };
            let args = [("field", name.clone()), ("value", words)].into_iter().chain(unit);
            t.report(finding(code, span.clone(), args.collect()));
        }
        Length::Absolute(0)
    });
    Placed { value, name, span }
}

/// Returns an error at a place of a style file.
pub(super) fn finding(code: &'static str, span: Span, args: Vec<(&'static str, String)>) -> Finding {
    Finding { code, severity: Severity::Error, span: Some(span), args, basis: None, letter: None }
}
