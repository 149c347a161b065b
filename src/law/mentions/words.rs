//! What is said of a mention: its code, how much it weighs, the variables of its message.

use super::{Part, Problem};
use crate::law::citation::provision_words;
use crate::law::instrument::{Instrument, Renumbered};
use crate::law::quotation;
use crate::law::reference::{self, Provision};
use crate::law::statutes::Statutes;
use crate::locale::Script;

/// How sure it is that a mention is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The data proves it.
    Wrong,
    /// It is probably wrong: a look decides.
    Doubtful,
    /// The data cannot say.
    Unchecked,
}

impl<'s> Problem<'s> {
    /// Returns the stable code; the message is `finding-CODE`, with `.label` and `.hint`.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::Repealed { .. } => "law-repealed",
            Problem::NotYet { .. } => "law-not-yet",
            Problem::NeverEnacted { .. } => "law-never-enacted",
            Problem::Unknown { .. } => "law-unknown",
            Problem::Renumbered { .. } => "law-renumbered",
            Problem::NoSuchPart { .. } => "law-no-such-part",
            Problem::NotInData { .. } => "law-not-in-data",
        }
    }

    /// Returns how sure it is.
    pub fn weight(&self) -> Weight {
        match self {
            Problem::Repealed { .. }
            | Problem::NotYet { .. }
            | Problem::NeverEnacted { .. }
            | Problem::NoSuchPart { .. } => Weight::Wrong,
            Problem::Renumbered { .. } => Weight::Doubtful,
            Problem::Unknown { .. } | Problem::NotInData { .. } => Weight::Unchecked,
        }
    }

    /// Returns where the law that should be cited stands, in the notation of [`reference`], where one provision is known.
    pub fn basis(&self) -> Option<&'s str> {
        match self {
            Problem::Renumbered { entry, .. } => Some(&entry.new),
            Problem::Repealed { now, .. } => now.first().map(|entry| entry.new.as_str()),
            _ => None,
        }
    }

    /// Returns the variables of the message, in the characters of `script`:
    ///
    /// | code | variables |
    /// |---|---|
    /// | `law-repealed` | `title`; `on`: a day or `unknown`; `instead`: 《…》第…条, 《…》 or `none` |
    /// | `law-not-yet` | `title`, `since`; `instead` as above |
    /// | `law-never-enacted` | `title`; `instead` as above |
    /// | `law-unknown` | `title`; `suggestion`, a title, only where there is one |
    /// | `law-renumbered` | `title`, `provision`, `matter`, `instead`; `since`: a day or `never` |
    /// | `law-no-such-part` | `title`, `provision`; `part`: `article`, `paragraph`, `item`; `count` |
    /// | `law-not-in-data` | `title`, `provision` |
    ///
    /// `statutes` is the collection the mention was checked against.
    pub fn args(&self, statutes: &Statutes, script: Script) -> Vec<(&'static str, String)> {
        let title = |i: &Instrument| ("title", i.short_title(script).to_string());
        let place = |p: &Provision| ("provision", provision_words(p, script));
        let named = |other: &Option<&Instrument>| {
            let title = |i: &&Instrument| format!("《{}》", i.short_title(script));
            ("instead", other.as_ref().map_or("none".to_string(), title))
        };
        match self {
            Problem::Repealed { cited, on, successor, now } => {
                let day = on.map_or("unknown".to_string(), |day| day.to_string());
                let exact = standing(statutes, now, script).map(|words| ("instead", words));
                vec![title(cited), ("on", day), exact.unwrap_or_else(|| named(successor))]
            }
            Problem::NotYet { cited, since, before } => {
                vec![title(cited), ("since", since.to_string()), named(before)]
            }
            Problem::NeverEnacted { cited, successor } => vec![title(cited), named(successor)],
            Problem::Unknown { title, suggestion } => {
                let mut args = vec![("title", title.clone())];
                args.extend(suggestion.map(|i| ("suggestion", i.title(script).to_string())));
                args
            }
            Problem::Renumbered { cited, provision, entry } => vec![
                title(cited),
                place(provision),
                ("matter", quotation::text(&entry.matter, script)),
                ("instead", standing(statutes, &[entry], script).unwrap_or_else(|| entry.new.clone())),
                ("since", entry.since.map_or("never".to_string(), |day| day.to_string())),
            ],
            Problem::NoSuchPart { cited, provision, missing: (part, count) } => {
                let part = match part {
                    Part::Article => "article",
                    Part::Paragraph => "paragraph",
                    Part::Item => "item",
                };
                vec![title(cited), place(provision), ("part", part.to_string()), ("count", count.to_string())]
            }
            Problem::NotInData { cited, provision } => vec![title(cited), place(provision)],
        }
    }
}

/// Returns 《…》第…条 for the new places of renumbered articles.
fn standing(statutes: &Statutes, entries: &[&Renumbered], script: Script) -> Option<String> {
    let references = entries.iter().filter_map(|e| reference::parse(&e.new).ok()).flatten();
    let words = |r: reference::Reference| {
        let title = statutes.get(&r.instrument)?.short_title(script);
        Some(format!("《{title}》{}", provision_words(&r.provision, script)))
    };
    let all: Vec<String> = references.filter_map(words).collect();
    (!all.is_empty()).then(|| all.join("、"))
}
