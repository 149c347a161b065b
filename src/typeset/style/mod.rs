//! What a letter looks like: one table of families, sizes and distances per style, read from `data/styles/` or a user's file.

mod length;
mod limits;
mod read;
mod resolve;

use std::sync::LazyLock;

use super::fonts::Family;
use super::layout::Mp;
use crate::case::choice::{Choice, choices};
use crate::case::{Finding, Source, finding};
use crate::locale::Messages;

/// Families, sizes and distances of a letter. All lengths in thousandths of a point.
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
    /// Whether every line but a table's stands on the lines of the page.
    pub grid: bool,
    /// Body text.
    pub body: TextStyle,
    /// Emphasised words.
    pub strong: Family,
    /// Labels of fields.
    pub label: Family,
    /// Title.
    pub title: TextStyle,
    /// Heading of an annex; the blank above it is that of one without number.
    pub annex: TextStyle,
    /// Number of an annex, above its heading.
    pub annex_label: TextStyle,
    /// Whether an annex starts a page.
    pub annex_on_new_page: bool,
    /// Headings of levels 1 to 4.
    pub headings: [TextStyle; 4],
    /// Cells of a table.
    pub table: TextStyle,
    /// Header row of a table.
    pub table_head: Family,
    /// Blank between a table's rules and its text, sideways and upward.
    pub cell_padding: (Mp, Mp),
    /// Thickness of a table's rules.
    pub rule: Mp,
    /// Remarks.
    pub note: TextStyle,
    /// Page numbers.
    pub footer: Footer,
    /// The word across each page of a draft.
    pub mark: MarkStyle,
    /// The same style in smaller type, in the order [`super::layout_compact`] tries them.
    pub compact: Vec<Style>,
}

/// A family and a type size with the distances that belong to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextStyle {
    /// Family of plain text.
    pub family: Family,
    /// Type size.
    pub size: Mp,
    /// Room of one full-width character: the type size, or for text as large as the body the pitch of the page's characters.
    pub em: Mp,
    /// Distance of baselines.
    pub pitch: Mp,
    /// Blank above the block.
    pub above: Mp,
    /// Blank below the block.
    pub below: Mp,
    /// Indent of the first line.
    pub indent: Mp,
}

/// What stands at the foot of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Footer {
    /// Its type.
    pub text: TextStyle,
    /// What it says: the fluent message `page-footer-CODE`.
    pub number: Numbering,
    /// Where on the line it stands.
    pub place: FooterPlace,
    /// Distance from the text area to the middle of the line.
    pub gap: Mp,
}

choices! {
    /// How pages are numbered.
    Numbering {
        /// 第1页 共2页
        Total = "total",
        /// — 1 —
        Dashes = "dashes",
    }
}

choices! {
    /// Where a page number stands.
    FooterPlace {
        /// In the middle of the text area.
        Centre = "centre",
        /// One body character from the outer edge: odd pages right, even pages left.
        Outer = "outer",
    }
}

/// How the word across a page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkStyle {
    /// Its family.
    pub family: Family,
    /// Type size, where the word is not too long for it.
    pub em: Mp,
    /// Greatest length of the word.
    pub length: Mp,
    /// Its colour: thousandths of white.
    pub grey: i32,
}

choices! {
    /// The styles that ship.
    BuiltIn {
        /// A private person's letter: what is used where nothing else is asked for.
        Letter = "letter",
        /// The page of GB/T 9704-2012.
        Official = "official",
    }
}

impl BuiltIn {
    /// Returns the file of the style.
    fn text(self) -> &'static str {
        match self {
            BuiltIn::Letter => include_str!("../../../data/styles/letter.toml"),
            BuiltIn::Official => include_str!("../../../data/styles/official.toml"),
        }
    }

    /// Returns the style; the first call reads its file.
    pub fn style(self) -> &'static Style {
        static LETTER: LazyLock<Style> = LazyLock::new(|| BuiltIn::Letter.read());
        static OFFICIAL: LazyLock<Style> = LazyLock::new(|| BuiltIn::Official.read());
        match self {
            BuiltIn::Letter => &LETTER,
            BuiltIn::Official => &OFFICIAL,
        }
    }

    fn read(self) -> Style {
        let source = Source { name: self.code().to_owned(), text: self.text().to_owned() };
        read_over(&source, "").0.expect("a test reads the built-in styles")
    }
}

/// Reads a style file over the text of another.
fn read_over(source: &Source, base: &str) -> (Option<Style>, Vec<Finding>) {
    let (figures, mut findings) = read::read(source, base);
    let figures = figures.filter(|_| !finding::has_error(&findings));
    let style = figures.map(|figures| {
        let figures = limits::without_unfit_steps(figures);
        let style = resolve::style(&figures);
        findings.extend(limits::check(&figures, &style));
        style
    });
    (style.filter(|_| !finding::has_error(&findings)), findings)
}

impl Style {
    /// Returns the plain letter, `data/styles/letter.toml`: A4, 小四 宋体, 37 characters a line, 32 lines a page.
    pub fn letter() -> &'static Style {
        BuiltIn::Letter.style()
    }

    /// Returns the page of GB/T 9704-2012, `data/styles/official.toml`: 三号 仿宋, 28 characters a line, 22 lines a page.
    pub fn official() -> &'static Style {
        BuiltIn::Official.style()
    }

    /// Returns what stands at the foot of a page, in the words of `labels`, which are of the letter's script.
    // fluent: page-footer-*
    pub fn footer_words(&self, labels: &Messages, page: usize, total: usize) -> String {
        let id = format!("page-footer-{}", self.footer.number.code());
        labels.get(&id, &[("page", page.into()), ("total", total.into())])
    }

    /// Reads a user's style. What the file leaves out is as in the style that its `base` names, or as in the letter.
    ///
    /// Returns everything found in the file, and no style where a finding is an error.
    pub fn read(source: &Source) -> (Option<Style>, Vec<Finding>) {
        let base = read::base(source).unwrap_or(BuiltIn::Letter);
        read_over(source, base.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_styles_are_without_findings() {
        for (name, built_in) in BuiltIn::CODES {
            let source = Source { name: (*name).to_owned(), text: built_in.text().to_owned() };
            let (style, findings) = read_over(&source, "");
            assert!(style.is_some() && findings.is_empty(), "{name}: {findings:#?}");
            // A file that changes nothing is its base.
            let source = Source { name: String::new(), text: format!("base = \"{name}\"") };
            assert_eq!(Style::read(&source).0.as_ref(), Some(built_in.style()), "{name}");
        }
    }

    /// The README's example, and the same in a smaller size: inherited steps larger than the body fall away.
    #[test]
    fn a_smaller_body_needs_no_steps_of_its_own() {
        for (size, steps) in [("四号", 1), ("小四", 0)] {
            let text = format!("base = \"official\"\n[body]\nsize = \"{size}\"\n");
            let (style, findings) = Style::read(&Source { name: String::new(), text });
            assert_eq!(style.map(|s| s.compact.len()), Some(steps), "{size}: {findings:#?}");
        }
        let text = "[[compact]]\nsize = \"二号\"\ncharacters = 20\nlines = 20\n".to_owned();
        let (style, findings) = Style::read(&Source { name: String::new(), text });
        assert!(style.is_none() && !findings.is_empty(), "a step of the user's own is judged");
    }

    #[test]
    fn the_official_page_is_the_standards() {
        let style = Style::official();
        // 156 mm × 225 mm, but for the thousandths of a point that no whole number of characters and lines uses up.
        assert_eq!((style.measure, style.depth), (28 * 15_793, 22 * 28_990));
        assert_eq!((style.body.size, style.body.em, style.body.indent), (16_000, 15_793, 2 * 15_793));
        assert_eq!((style.title.size, style.title.em, style.title.pitch), (22_000, 22_000, 28_990));
        assert_eq!(style.compact.iter().map(|s| s.body.size).collect::<Vec<_>>(), [15_000, 14_000]);
        assert_eq!(style.compact[1].headings[0].size, 14_000, "headings follow the body");
        assert_eq!(style.compact[1].title.size, 22_000);
    }
}
