//! What typesetting hands to an output: pages of positioned glyphs and rules.

use super::fonts::{Borrowed, CommonForm, FaceId};
use crate::exhibit::Sheet;

/// A length in thousandths of a point (1 pt = 1/72 inch).
pub type Mp = i32;

/// The pages of one letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Page width.
    pub width: Mp,
    /// Page height.
    pub height: Mp,
    /// Pages in order; at least one.
    pub pages: Vec<Page>,
    /// A word behind the text of every page: 草稿.
    pub mark: Option<Mark>,
    /// Characters printed with a font of the user's, or in the shape of the other script's standard; each once a face.
    pub borrowed: Vec<Borrowed>,
    /// Variants printed in the common form of their character, because no face has them; each once.
    pub common: Vec<CommonForm>,
}

/// A word printed large and pale across a page, behind its text. It is no part of the letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The word as it would stand upright in the middle of the page.
    pub runs: Vec<Run>,
    /// Cosine and sine, in thousandths, of the counter-clockwise turn about the middle of the page that puts it in its place.
    pub turn: (i32, i32),
    /// Its colour: thousandths of white.
    pub grey: i32,
}

/// One page; runs stand in reading order, the footer last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Text.
    pub runs: Vec<Run>,
    /// Straight lines of tables.
    pub rules: Vec<Rule>,
    /// Pictures, after the text in reading order.
    pub pictures: Vec<Picture>,
}

/// A picture on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Left edge, from the left of the page.
    pub x: Mp,
    /// Top edge, from the top of the page.
    pub y: Mp,
    /// The picture and its size.
    pub sheet: Sheet,
    /// What it shows, for who cannot see it.
    pub alt: String,
}

/// Glyphs of one face and size on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Which block of the document the text belongs to; `None` for the footer and the mark.
    pub block: Option<usize>,
    /// What the text is within its block.
    pub role: Role,
    /// The face the glyph ids belong to.
    pub face: FaceId,
    /// Type size.
    pub size: Mp,
    /// Baseline, measured down from the top of the page.
    pub y: Mp,
    /// Glyphs in reading order.
    pub glyphs: Vec<Glyph>,
}

/// A glyph and where its origin stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Glyph id in the whole face.
    pub id: u16,
    /// Origin, measured from the left edge of the page.
    pub x: Mp,
    /// The characters it stands for.
    pub source: Source,
}

/// The characters behind one glyph: one, or two for `——` and for a variation sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source(pub char, pub Option<char>);

impl Source {
    /// Returns the characters in order.
    pub fn chars(self) -> impl Iterator<Item = char> {
        std::iter::once(self.0).chain(self.1)
    }
}

/// A straight horizontal or vertical line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Start, from the left and the top of the page.
    pub from: (Mp, Mp),
    /// End, from the left and the top of the page.
    pub to: (Mp, Mp),
    /// Thickness.
    pub thickness: Mp,
}

/// What a run is within its block: an output that tags its text builds its structure from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The letter's title.
    Title,
    /// Who is addressed.
    Salutation,
    /// A heading of this level, number included.
    Heading(u8),
    /// A body paragraph.
    Paragraph,
    /// Number of the n-th item of a list or of the enclosures.
    ItemLabel(usize),
    /// Text of the n-th item.
    ItemText(usize),
    /// Label of the n-th field, colon included.
    FieldLabel(usize),
    /// Value of the n-th field.
    FieldValue(usize),
    /// A cell of the header row.
    TableHead(usize),
    /// The same cell on a further page of the table: no part of the text, but a help to its reader.
    RepeatedHead(usize),
    /// A body cell: row and column.
    TableCell(usize, usize),
    /// First line of the closing (此致).
    ClosingLead,
    /// Second line of the closing.
    ClosingTo,
    /// The n-th signer.
    Signer(usize),
    /// The date below the signers.
    Date,
    /// `附件：`
    EnclosureLabel,
    /// Number of an annex: `附件1`.
    AnnexLabel,
    /// Heading of an annex.
    Annex,
    /// A remark.
    Note,
    /// Page number.
    Footer,
    /// Which exhibit a page belongs to, above it.
    Stamp,
    /// The word across the page.
    Mark,
}
