//! Checks a reference against the statutes and a date: nothing is cited that the shipped text does not hold.

use std::fmt;
use std::ops::Range;

use jiff::civil::Date;

use super::article::{Article, Paragraph};
use super::instrument::{Instrument, NotInForce};
use super::reference::Reference;
use super::statutes::Statutes;

/// Why a reference cannot be cited or quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitationError {
    /// What is wrong.
    pub kind: CitationErrorKind,
    /// The reference's place in its notation, in bytes.
    pub span: Range<usize>,
}

/// What is wrong with a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CitationErrorKind {
    /// No instrument has this id.
    UnknownInstrument(String),
    /// The instrument is not law on the letter's date.
    NotInForce {
        /// Full title.
        title: String,
        /// Why.
        why: NotInForce,
        /// Full title of what is to be cited in its place, with the version where the title is the same.
        instead: Option<String>,
        /// Where the article cited stands there, where that is known: `samr-121 10`.
        now: Option<String>,
    },
    /// The article is not among those shipped.
    UnknownArticle {
        /// Where what it is often cited for stands, where the number is known to be an old one: `fanbuzhengdang 9`.
        now: Option<String>,
    },
    /// The article has no such paragraph (款).
    UnknownParagraph {
        /// How many it has.
        paragraphs: usize,
    },
    /// The division into paragraphs was not verified here: cite the article or the item.
    UnverifiedParagraph,
    /// The article or paragraph has no such item (项).
    UnknownItem {
        /// How many it has.
        items: usize,
    },
    /// The article has several paragraphs: the item's paragraph must be named.
    ParagraphNeeded,
    /// The copy lost the break after this item or paragraph, so its end is unknown: quote the whole article.
    UnknownEnd,
    /// A quotation of several provisions: each is quoted by itself.
    SeveralQuoted,
}

impl fmt::Display for CitationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use CitationErrorKind as Kind;
        match &self.kind {
            Kind::UnknownInstrument(id) => write!(f, "no instrument has the id `{id}`"),
            Kind::NotInForce { title, why, instead, now } => {
                match why {
                    NotInForce::NotYet(since) => write!(f, "《{title}》 applies only from {since}"),
                    NotInForce::Repealed(Some(day)) => {
                        write!(f, "《{title}》 was repealed on {day}")
                    }
                    NotInForce::Repealed(None) => {
                        write!(f, "this version of 《{title}》 is no longer in force")
                    }
                    NotInForce::NeverEnacted => write!(f, "《{title}》 never came into force"),
                }?;
                instead.as_ref().map_or(Ok(()), |new| write!(f, "; see 《{new}》"))?;
                now.as_ref().map_or(Ok(()), |new| write!(f, ": {new}"))
            }
            Kind::UnknownArticle { now } => {
                write!(f, "the shipped text does not hold this article")?;
                now.as_ref().map_or(Ok(()), |new| write!(f, "; what it used to say is now {new}"))
            }
            Kind::UnknownParagraph { paragraphs } => {
                write!(f, "no such paragraph: the article has {paragraphs}")
            }
            Kind::UnverifiedParagraph => write!(f, "its paragraphs were not verified: cite the article or the item"),
            Kind::UnknownItem { items } => write!(f, "no such item: there are {items}"),
            Kind::ParagraphNeeded => write!(f, "the article has several paragraphs: name the item's paragraph"),
            Kind::UnknownEnd => write!(f, "where this ends was not verified: quote the whole article"),
            Kind::SeveralQuoted => write!(f, "one provision is quoted at a time"),
        }
    }
}

impl std::error::Error for CitationError {}

/// What a reference points at.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// The lines of the article, the paragraph with its items, or the item.
    pub lines: Vec<&'a str>,
    /// Whether `lines` is known to end where the provision ends.
    pub end_known: bool,
}

/// Returns what a reference points at on `date`.
///
/// # Errors
/// Unknown instrument, article, paragraph or item; an instrument not in force; a paragraph that was not verified.
pub fn resolve<'a>(statutes: &'a Statutes, reference: &Reference, date: Date) -> Result<Resolved<'a>, CitationError> {
    let found = statutes
        .get(&reference.instrument)
        .ok_or_else(|| CitationErrorKind::UnknownInstrument(reference.instrument.clone()))
        .and_then(|instrument| {
            check_force(statutes, instrument, reference, date)?;
            let number = reference.provision.article;
            let article = instrument.article(number).ok_or_else(|| CitationErrorKind::UnknownArticle {
                now: statutes.renumbered(instrument, number, date).map(|r| r.new.clone()),
            })?;
            let (lines, end_known) = lines(instrument, article, reference)?;
            Ok(Resolved { instrument, lines, end_known })
        });
    found.map_err(|kind| CitationError { kind, span: reference.span.clone() })
}

fn check_force(
    statutes: &Statutes,
    instrument: &Instrument,
    reference: &Reference,
    date: Date,
) -> Result<(), CitationErrorKind> {
    instrument.in_force_on(date).map_err(|why| CitationErrorKind::NotInForce {
        title: instrument.title.clone(),
        why,
        instead: statutes.in_place_of(instrument, date).map(|other| distinct_title(other, instrument)),
        now: statutes.renumbered(instrument, reference.provision.article, date).map(|r| r.new.clone()),
    })
}

/// Returns the title of an instrument, with its version where the title does not tell it from `other`.
fn distinct_title(instrument: &Instrument, other: &Instrument) -> String {
    match &instrument.version {
        Some(version) if instrument.title == other.title => format!("{}（{version}）", instrument.title),
        _ => instrument.title.clone(),
    }
}

/// Returns the lines that a reference names within its article, and whether their end is known.
fn lines<'a>(
    instrument: &Instrument,
    article: &'a Article,
    reference: &Reference,
) -> Result<(Vec<&'a str>, bool), CitationErrorKind> {
    let paragraphs = article.paragraphs();
    let named = match reference.provision.paragraph {
        Some(number) => Some(paragraph(instrument, article, &paragraphs, number)?),
        None => None,
    };
    let Some(item) = reference.provision.item else {
        return Ok(match named {
            Some(paragraph) => (paragraph.lines.clone(), paragraph.lines.iter().all(|l| !runs_on(instrument, l))),
            None => (article.text.lines().collect(), true),
        });
    };
    let holder = match (named, paragraphs.as_slice()) {
        (Some(paragraph), _) | (None, [paragraph]) => paragraph,
        _ => return Err(CitationErrorKind::ParagraphNeeded),
    };
    let items: Vec<_> = holder.items().collect();
    let line =
        items.get(usize::from(item) - 1).copied().ok_or(CitationErrorKind::UnknownItem { items: items.len() })?;
    Ok((vec![line], !runs_on(instrument, line)))
}

fn paragraph<'p, 'a>(
    instrument: &Instrument,
    article: &Article,
    paragraphs: &'p [Paragraph<'a>],
    number: u8,
) -> Result<&'p Paragraph<'a>, CitationErrorKind> {
    if !instrument.is_paragraph_verified(article.number(), number) {
        return Err(CitationErrorKind::UnverifiedParagraph);
    }
    let count = paragraphs.len();
    paragraphs.get(usize::from(number) - 1).ok_or(CitationErrorKind::UnknownParagraph { paragraphs: count })
}

/// Returns whether a line may hold the start of the next paragraph: a copy that lost its breaks joins them behind a full stop.
fn runs_on(instrument: &Instrument, line: &str) -> bool {
    instrument.paragraphs == super::instrument::Paragraphs::Partly && line.trim_end_matches('。').contains('。')
}
