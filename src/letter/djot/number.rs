//! The numbers of headings and annexes.

use super::{DjotError, Reader, Result};
use crate::letter::document::{Block, Text, plain};
use crate::locale::numeral::chinese;

impl Reader<'_, '_, '_> {
    /// Returns the heading that a text is: the title, an annex, or a heading with its number.
    pub(super) fn heading(&mut self, level: u16, class: &str, text: Text) -> Result<Block> {
        match (level, class) {
            (1, _) => Ok(Block::Title(text)),
            (_, "annex") => Ok(Block::Annex { label: String::new(), title: text }),
            (2..=5, "") => {
                let depth = usize::from(level) - 2;
                self.headings[depth] += 1;
                self.headings[depth + 1..].fill(0);
                let label = label(depth, self.headings[depth]);
                Ok(Block::Heading { level: depth as u8 + 1, label, text })
            }
            _ => Err(DjotError::Role(format!("heading {level} {class}"))),
        }
    }
}

/// Returns the number of a heading: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).
fn label(depth: usize, number: u32) -> String {
    match depth {
        0 => format!("{}、", chinese(number)),
        1 => format!("（{}）", chinese(number)),
        2 => format!("{number}."),
        _ => format!("（{number}）"),
    }
}

/// Gives every annex the number of the enclosure that begins with its title: what is printed above an annex and what the letter
/// says of it agree (GB/T 9704-2012, 7.3.7). In a letter that lists no enclosures annexes have no number.
///
/// # Errors
/// An annex that a list of enclosures leaves out.
pub(super) fn annexes(blocks: &mut [Block]) -> Result<()> {
    let listed = blocks.iter().find_map(|block| match block {
        Block::Enclosures { label, items } => Some((label.trim_end_matches('：').to_owned(), items.clone())),
        _ => None,
    });
    let Some((word, items)) = listed else { return Ok(()) };
    for block in blocks {
        if let Block::Annex { label, title } = block {
            let title = plain(title);
            let item = items.iter().find(|item| plain(&item.text).starts_with(&title));
            let item = item.ok_or_else(|| DjotError::Role(format!("annex {title}")))?;
            *label = format!("{word}{}", item.label.trim_end_matches('.'));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Citer;
    use crate::law::Statutes;
    use crate::letter::djot::blocks;
    use crate::locale::Script;

    #[test]
    fn headings_are_numbered_within_the_heading_above_them() {
        let djot = "# 信\n\n## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n##### 戊\n\n#### 己\n\n##### 庚\n\n### 辛\n\n## 壬\n\n### 癸\n";
        let mut citer = Citer::new(Statutes::builtin(), Script::Hans, jiff::civil::date(2026, 3, 5));
        let numbers: Vec<(u8, String)> = blocks(djot, &mut citer)
            .unwrap()
            .into_iter()
            .filter_map(|b| if let Block::Heading { level, label, .. } = b { Some((level, label)) } else { None })
            .collect();
        let numbers: Vec<(u8, &str)> = numbers.iter().map(|(level, label)| (*level, label.as_str())).collect();
        let expected = [
            (1, "一、"),
            (2, "（一）"),
            (3, "1."),
            (4, "（1）"),
            (4, "（2）"),
            (3, "2."),
            (4, "（1）"),
            (2, "（二）"),
            (1, "二、"),
            (2, "（一）"),
        ];
        assert_eq!(numbers, expected);
        assert!(blocks("# 信\n\n###### 甲\n", &mut citer).is_err(), "there is no fifth level");
    }

    #[test]
    fn an_annex_has_the_number_it_has_among_the_enclosures() {
        let labels = |listed: &str, annexes: &str| {
            let mut citer = Citer::new(Statutes::builtin(), Script::Hans, jiff::civil::date(2026, 3, 5));
            let blocks = blocks(&format!("# 信\n\n{listed}\n\n{annexes}"), &mut citer)?;
            let label = |b| if let Block::Annex { label, .. } = b { Some(label) } else { None };
            Ok::<_, DjotError>(blocks.into_iter().filter_map(label).collect::<Vec<_>>())
        };
        let (log, list) = ("{.annex}\n## 通话记录\n\n", "{.annex}\n## 证据目录\n");
        let both = "::: enclosures\n附件：\n\n1. 通话记录\n\n1. 证据目录及证据\n:::";
        let only = "::: enclosures\n附件：\n\n1. 证据目录及证据\n:::";
        assert_eq!(labels(both, &format!("{log}{list}")).unwrap(), ["附件1", "附件2"]);
        assert_eq!(labels(both, list).unwrap(), ["附件2"], "whatever is printed");
        assert_eq!(labels(only, list).unwrap(), ["附件"], "an only one has no number");
        assert_eq!(labels("", &format!("{log}{list}")).unwrap(), ["", ""]);
        assert!(labels(only, log).is_err(), "an annex that is not listed");
    }
}
