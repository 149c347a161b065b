//! Looks at the law that a user cites in his own words: 《消费者权益保护法》第五十五条第一款 in the text of a case.
//!
//! Only what the data proves is called wrong. An instrument's article that is merely not shipped is pointed out as unchecked.

mod parts;
mod titles;
mod words;

use std::ops::Range;

use jiff::civil::Date;

pub use parts::provision;
pub use words::Weight;

use super::instrument::{Instrument, NotInForce, Renumbered, Status};
use super::reference::Provision;
use super::statutes::Statutes;
use crate::locale::{Converter, Script};
use parts::Cited;

/// A mention of law that somebody should look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention<'s> {
    /// Where it stands, in bytes of the text: the title with its 《》, or 第…条第…款第…项.
    pub range: Range<usize>,
    /// What is the matter with it.
    pub problem: Problem<'s>,
}

/// What is the matter with a mention of law. Its message is `finding-CODE` with the variables of [`Problem::args`].
#[derive(Debug, Clone, PartialEq)]
pub enum Problem<'s> {
    /// `law-repealed`: the instrument was no longer in force on the day.
    Repealed {
        /// The instrument.
        cited: &'s Instrument,
        /// First day no longer in force, where known.
        on: Option<Date>,
        /// What is in force in its place.
        successor: Option<&'s Instrument>,
        /// Where the articles cited with it stand now.
        now: Vec<&'s Renumbered>,
    },
    /// `law-not-yet`: the instrument was not yet in force on the day.
    NotYet {
        /// The instrument.
        cited: &'s Instrument,
        /// Its first day.
        since: Date,
        /// What was in force until then.
        before: Option<&'s Instrument>,
    },
    /// `law-never-enacted`: a draft that never became law.
    NeverEnacted {
        /// The draft.
        cited: &'s Instrument,
        /// What is in force on the matter.
        successor: Option<&'s Instrument>,
    },
    /// `law-unknown`: it reads like the title of a statute, and the data has none of that name.
    Unknown {
        /// The title as written.
        title: String,
        /// An instrument in force with a similar title.
        suggestion: Option<&'s Instrument>,
    },
    /// `law-renumbered`: a number often cited for what stands elsewhere. Right all the same if something else is meant.
    Renumbered {
        /// The instrument.
        cited: &'s Instrument,
        /// The provision as cited.
        provision: Provision,
        /// What the number is cited for, and where that stands.
        entry: &'s Renumbered,
    },
    /// `law-no-such-part`: the instrument has no such article, the article no such paragraph or item.
    NoSuchPart {
        /// The instrument.
        cited: &'s Instrument,
        /// The provision as cited.
        provision: Provision,
        /// What is missing, and how many there are: the number of the last article, of paragraphs, of items.
        missing: (Part, usize),
    },
    /// `law-not-in-data`: the article may exist, but the data does not hold it.
    NotInData {
        /// The instrument.
        cited: &'s Instrument,
        /// The provision as cited.
        provision: Provision,
    },
}

/// A part of an instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// 条
    Article,
    /// 款
    Paragraph,
    /// 项
    Item,
}

/// Returns what is the matter with the law mentioned in `text`, in the order of the text, for a letter of `date`.
///
/// Found are titles in 《》 of either script, full, short or common, and the articles behind them, in Chinese numerals or
/// digits, joined by 、, 和 or 至. A later 该法第五条 is not followed. A title that a sentence only introduces as an
/// abbreviation (以下简称《办法》) is left alone, and so are titles that no statute would have.
pub fn check<'s>(text: &str, date: Date, statutes: &'s Statutes) -> Vec<Mention<'s>> {
    let mut found = vec![];
    for title in titles::find(text) {
        let name = &text[title.name.clone()];
        let parts = parts::read(text, title.range.end);
        let known = statutes.titled(name, date).or_else(|| statutes.titled(&simplified(name), date));
        match known {
            Some(cited) => found.extend(look(statutes, cited, &title.range, &parts, text, date)),
            None if titles::looks_like_statute(&simplified(name)) && !titles::is_abbreviation(text, name) => {
                let suggestion = titles::nearest(statutes, &simplified(name), date);
                let problem = Problem::Unknown { title: name.to_string(), suggestion };
                found.push(Mention { range: title.range, problem });
            }
            None => {}
        }
    }
    found
}

/// Looks at one instrument mentioned and the provisions cited with it.
fn look<'s>(
    statutes: &'s Statutes,
    cited: &'s Instrument,
    title: &Range<usize>,
    parts: &[Cited],
    text: &str,
    date: Date,
) -> Vec<Mention<'s>> {
    let instead = || statutes.in_place_of(cited, date);
    let problem = match cited.in_force_on(date) {
        Ok(()) => {
            let of = |part: &Cited| {
                let problem = look_at_part(statutes, cited, part, text, date)?;
                Some(Mention { range: part.range.clone(), problem })
            };
            return parts.iter().filter_map(of).collect();
        }
        Err(NotInForce::NotYet(_)) if cited.was_law_on(date) => return vec![],
        Err(NotInForce::NotYet(since)) => Problem::NotYet { cited, since, before: instead() },
        Err(NotInForce::NeverEnacted) => Problem::NeverEnacted { cited, successor: instead() },
        Err(NotInForce::Repealed(on)) => {
            let now = parts.iter().filter_map(|p| statutes.renumbered(cited, p.provision.article, date)).collect();
            Problem::Repealed { cited, on, successor: instead(), now }
        }
    };
    vec![Mention { range: title.clone(), problem }]
}

/// Looks at one provision of an instrument in force.
fn look_at_part<'s>(
    statutes: &'s Statutes,
    cited: &'s Instrument,
    part: &Cited,
    text: &str,
    date: Date,
) -> Option<Problem<'s>> {
    let provision = part.provision;
    let renumbered = statutes.renumbered(cited, provision.article, date);
    if let Some(entry) = renumbered.filter(|entry| is_near(entry, text, &part.range)) {
        return Some(Problem::Renumbered { cited, provision, entry });
    }
    if let Some(last) = cited.last_article.filter(|last| provision.article.number > *last) {
        return Some(Problem::NoSuchPart { cited, provision, missing: (Part::Article, last.into()) });
    }
    let Some(article) = cited.article(provision.article) else {
        return (cited.status == Status::InForce).then_some(Problem::NotInData { cited, provision });
    };
    let paragraphs = article.paragraphs();
    let named = match provision.paragraph {
        Some(n) if !cited.is_paragraph_verified(provision.article, n) => None,
        Some(n) => match paragraphs.get(usize::from(n) - 1) {
            Some(paragraph) => Some(paragraph),
            None => {
                let missing = (Part::Paragraph, paragraphs.len());
                return Some(Problem::NoSuchPart { cited, provision, missing });
            }
        },
        None => None,
    };
    // Whose item it is may be left open: then the longest list decides.
    let items = match named {
        Some(paragraph) => paragraph.items().count(),
        None => paragraphs.iter().map(|p| p.items().count()).max().unwrap_or(0),
    };
    let beyond = provision.item.is_some_and(|n| usize::from(n) > items);
    beyond.then_some(Problem::NoSuchPart { cited, provision, missing: (Part::Item, items) })
}

/// Says whether the sentence around a citation is about what the entry is about.
fn is_near(entry: &Renumbered, text: &str, range: &Range<usize>) -> bool {
    let ends = ['。', '！', '？', '；', '\n'];
    let start = text[..range.start].rfind(ends).map_or(0, |i| i);
    let end = text[range.end..].find(ends).map_or(text.len(), |i| range.end + i);
    let sentence = simplified(&text[start..end]);
    entry.near.is_empty() || entry.near.iter().any(|word| sentence.contains(word.as_str()))
}

/// Returns text of either script in simplified characters, quotations too.
fn simplified(text: &str) -> String {
    let converter = Converter::new(Script::Hant, Script::Hans, &[]);
    let marks = ['“', '”', '‘', '’', '「', '」', '『', '』'];
    text.split(marks).map(|piece| converter.convert(piece).text).collect()
}
