//! What a letter looks like: one table of sizes and distances per style.

use super::layout::Mp;

/// Sizes and distances of a letter. All lengths in thousandths of a point.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// Page width and height.
    pub page: (Mp, Mp),
    /// Distance of the text area from the top of the page.
    pub top: Mp,
    /// Distance of the text area from the left edge of the page (the side that is bound).
    pub left: Mp,
    /// Width of the text area: a whole number of body characters, so that full lines need no stretching.
    pub measure: Mp,
    /// Height of the text area: a whole number of body lines.
    pub depth: Mp,
    /// Baseline of the footer, measured from the bottom of the page.
    pub footer_baseline: Mp,
    /// Title.
    pub title: Size,
    /// Heading of an annex.
    pub annex: Size,
    /// Headings of both levels.
    pub heading: Size,
    /// Body text.
    pub body: Size,
    /// Cells of a table.
    pub table: Size,
    /// Remarks.
    pub note: Size,
    /// Footer.
    pub footer: Size,
    /// Blank between a table's rules and its text, sideways and upward.
    pub cell_padding: (Mp, Mp),
    /// Thickness of a table's rules.
    pub rule: Mp,
    /// The word across each page of a draft.
    pub mark: MarkStyle,
}

/// How the word across a page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkStyle {
    /// Type size, where the word is not too long for it.
    pub em: Mp,
    /// Greatest length of the word.
    pub length: Mp,
    /// Cosine and sine of its turn, in thousandths: two whole numbers whose squares add up to 1,000,000, so that no machine
    /// rounds them differently.
    pub turn: (i32, i32),
    /// Its colour: thousandths of white.
    pub grey: i32,
}

/// A type size with the distance from one baseline to the next, and the blank above and below such a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Type size.
    pub em: Mp,
    /// Distance of baselines.
    pub pitch: Mp,
    /// Blank above the block.
    pub above: Mp,
    /// Blank below the block.
    pub below: Mp,
}

const fn mm(tenths: i32) -> Mp {
    tenths * 36_000 / 127
}

const fn size(em: Mp, pitch: Mp, above: Mp, below: Mp) -> Size {
    Size { em, pitch, above, below }
}

impl Style {
    /// The plain letter: A4, 小四 宋体, 37 characters a line, 32 lines a page. Sizes are the traditional 字号
    /// (二号 22, 小三 15, 小四 12, 五号 10.5, 小五 9 pt).
    pub const LETTER: Style = Style {
        page: (595_276, 841_890),
        top: mm(300),
        left: mm(280),
        measure: 37 * 12_000,
        depth: 32 * 21_000,
        footer_baseline: mm(160),
        title: size(22_000, 33_000, 0, 21_000),
        annex: size(15_000, 26_250, 31_500, 10_500),
        heading: size(12_000, 21_000, 5_250, 0),
        body: size(12_000, 21_000, 0, 0),
        table: size(10_500, 15_750, 5_250, 10_500),
        note: size(10_500, 17_500, 10_500, 0),
        footer: size(9_000, 9_000, 0, 0),
        cell_padding: (4_500, 3_500),
        rule: 500,
        // 53.13°, nearly the page's diagonal (54.7°); a word of 700 pt in 140 pt type keeps 30 pt from the page's edges.
        mark: MarkStyle { em: 140_000, length: 700_000, turn: (600, 800), grey: 850 },
    };
}
