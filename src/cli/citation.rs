//! What to say of a reference to law that cannot be cited: the code of its message `finding-CODE`, and the variables.

use crate::law::instrument::NotInForce;
use crate::law::resolve::CitationErrorKind as Kind;
use crate::law::scan::Why;
use crate::law::{ReferenceError, Statutes};

type Said = (&'static str, Vec<(&'static str, String)>);

/// Returns code and variables for a reference in a template that is wrong.
pub(super) fn wrong(why: &Why, statutes: &Statutes) -> Said {
    match why {
        Why::Unreadable(error) => unreadable(error),
        Why::NotCitable(error) => not_citable(&error.kind, statutes),
    }
}

/// Returns code and variables for a reference that cannot be cited or quoted.
pub(super) fn not_citable(kind: &Kind, statutes: &Statutes) -> Said {
    let part = |why: &str, count: usize| {
        ("citation-no-such-part", vec![("why", why.to_string()), ("count", count.to_string())])
    };
    match kind {
        Kind::UnknownInstrument(id) => {
            let mut args = vec![("id", id.clone())];
            args.extend(nearest(id, statutes).map(|near| ("suggestion", near.to_string())));
            ("citation-unknown-instrument", args)
        }
        Kind::NotInForce { title, why, instead, now } => {
            let (code, day) = match why {
                NotInForce::NotYet(since) => ("citation-not-yet", since.to_string()),
                NotInForce::Repealed(Some(day)) => ("citation-repealed", day.to_string()),
                NotInForce::Repealed(None) => ("citation-repealed", "unknown".to_string()),
                NotInForce::NeverEnacted => ("citation-never-enacted", "unknown".to_string()),
            };
            let none = || "none".to_string();
            let args = vec![
                ("title", title.clone()),
                ("day", day),
                ("instead", instead.clone().unwrap_or_else(none)),
                ("now", now.clone().unwrap_or_else(none)),
            ];
            (code, args)
        }
        Kind::UnknownArticle { now } => {
            ("citation-unknown-article", vec![("now", now.clone().unwrap_or_else(|| "none".to_string()))])
        }
        Kind::UnknownParagraph { paragraphs } => part("paragraph", *paragraphs),
        Kind::UnknownItem { items } => part("item", *items),
        Kind::UnverifiedParagraph => part("unverified", 0),
        Kind::ParagraphNeeded => part("paragraph-needed", 0),
        Kind::UnknownEnd => part("unknown-end", 0),
        Kind::SeveralQuoted => part("several-quoted", 0),
    }
}

/// Returns code and variables for a reference that cannot be read.
pub(super) fn unreadable(_: &ReferenceError) -> Said {
    ("citation-unreadable", vec![])
}

/// Returns the id of an instrument most like one that nobody has; the ids are short, so it must be near.
pub(super) fn nearest<'s>(id: &str, statutes: &'s Statutes) -> Option<&'s str> {
    let alike = |own: &str| strsim::jaro_winkler(own, id);
    let scored = statutes.instruments.iter().map(|i| (alike(&i.id), i.id.as_str()));
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id)
}
