//! One article (条) and its division into paragraphs (款) and items (项).

use serde::Deserialize;

use super::reference::ArticleNumber;

/// One article (条): its number and its text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// 253 in 第二百五十三条之一.
    number: u16,
    /// 1 in 第二百五十三条之一.
    #[serde(default)]
    suffix: u8,
    /// Verbatim text: one line a paragraph (款); lines starting with （一） are items (项) of the paragraph before them.
    pub text: String,
}

/// One paragraph (款) of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// The paragraph with its items, as in the article's text.
    pub lines: Vec<&'a str>,
}

impl Article {
    /// Returns the article's number.
    pub fn number(&self) -> ArticleNumber {
        ArticleNumber { number: self.number, suffix: self.suffix }
    }

    /// Returns the paragraphs in order: a line that is no item starts a new one.
    ///
    /// So does a second （一）: the stored copy has run the opening words of that paragraph into the item before.
    pub fn paragraphs(&self) -> Vec<Paragraph<'_>> {
        let mut paragraphs: Vec<Paragraph<'_>> = Vec::new();
        for line in self.text.lines() {
            match paragraphs.last_mut() {
                Some(paragraph) if is_item(line) && !paragraph.is_restarted_by(line) => paragraph.lines.push(line),
                _ => paragraphs.push(Paragraph { lines: vec![line] }),
            }
        }
        paragraphs
    }
}

impl<'a> Paragraph<'a> {
    /// Returns the items (项) of the paragraph, each with its （一）.
    pub fn items(&self) -> impl Iterator<Item = &'a str> {
        self.lines.iter().copied().filter(|line| is_item(line))
    }

    fn is_restarted_by(&self, line: &str) -> bool {
        line.starts_with("（一）") && self.items().next().is_some()
    }
}

/// Returns whether a line starts with （一）, （十二） …
fn is_item(line: &str) -> bool {
    line.strip_prefix('（')
        .and_then(|rest| rest.split_once('）'))
        .is_some_and(|(label, _)| !label.is_empty() && label.chars().all(|c| "一二三四五六七八九十".contains(c)))
}
