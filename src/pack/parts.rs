//! The parts of a pack, each composed and set.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::checklist;
use super::exhibit::{Exhibit, Media};
use crate::case::choice::Choice;
use crate::case::model::{Evidence, Letter, Number};
use crate::case::{Case, Finding, Severity};
use crate::exhibit::Sheet;
use crate::letter::document::{Block, Inline, Item, Text, plain};
use crate::letter::{Bound, Composer, Document, LetterError, Paper};
use crate::locale::{Language, Messages, Script, date};
use crate::post::{self, Code, Made, PostError, Service, Size, Wanted};
use crate::typeset::{self, Furniture, Layout, Library, MissingGlyph, Style};

/// Pictures of signatures, by who signs: `complainant-1`, `agent`.
pub type Signatures = BTreeMap<String, Arc<Sheet>>;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The letter.
    Letter,
    /// An annex of the letter: its log of calls, its list of evidence.
    Annex,
    /// A piece of evidence.
    Exhibit,
    /// The sheet before which a piece of evidence is put in by hand.
    Slip,
    /// A paper that shows who may act.
    Authority,
    /// What the sender has to do; it stays with him.
    Checklist,
}

/// A part of a pack.
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is.
    pub role: Role,
    /// What it is called in bookmarks and on the checklist.
    pub title: String,
    /// What it says.
    pub document: Document,
    /// Its pages.
    pub layout: Layout,
}

/// What belongs to one letter.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What is posted, in order.
    pub posted: Vec<Part>,
    /// What the sender keeps: the checklist, and a copy of what is posted but for the exhibits, whose files he has.
    pub kept: Vec<Part>,
    /// The envelope; nothing where the case has no address to put on it.
    pub envelope: Option<Made>,
    /// What the envelope lacks, without place.
    pub found: Vec<Finding>,
}

/// What stands on envelopes besides the two parties, and on which.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outside {
    /// Their size; as the sheets ask for it where it is not given.
    pub size: Option<Size>,
    /// How they are sent.
    pub by: Option<Service>,
    /// Where the digits of the postcode stand.
    pub code: Code,
    /// Whether the sender's address is printed for a recipient who may not see it otherwise.
    pub sender: bool,
}

/// Sheets that an envelope takes folded in three: 80 g/m² paper makes a thicker letter than a machine sorts beyond it.
const FOLDED: usize = 5;

/// Why there is no pack.
#[derive(Debug)]
pub enum Fault {
    /// A template is wrong.
    Letter(LetterError),
    /// Characters that no font has.
    Glyphs(Vec<MissingGlyph>),
    /// A text that the envelope has no room for.
    Envelope {
        /// Which.
        part: post::Part,
        /// The text.
        text: String,
    },
}

impl From<PostError> for Fault {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Missing(missing) => Fault::Glyphs(missing),
            PostError::TooLong { part, text } => Fault::Envelope { part, text },
        }
    }
}

impl From<LetterError> for Fault {
    fn from(error: LetterError) -> Self {
        Fault::Letter(error)
    }
}

impl From<Vec<MissingGlyph>> for Fault {
    fn from(missing: Vec<MissingGlyph>) -> Self {
        Fault::Glyphs(missing)
    }
}

/// Returns the fixed labels of letters in both scripts.
pub fn labels() -> [Messages; 2] {
    [Script::Hans, Script::Hant].map(|script| Messages::new(Language::from(script)))
}

/// Makes packs.
pub struct Binder<'a> {
    composer: &'a Composer,
    style: &'a Style,
    library: &'a Library,
    compact: bool,
    draft: bool,
    outside: Outside,
    labels: &'a [Messages; 2],
}

/// One letter's pack being made.
pub(super) struct Job<'a> {
    pub(super) case: &'a Case,
    pub(super) letter: &'a Letter,
    pub(super) script: Script,
    /// The evidence of the letter with its number, its place in the list, and what there is of it to print.
    pub(super) exhibits: Vec<(Number, &'a Evidence, &'a Exhibit)>,
    signatures: &'a Signatures,
}

/// What the sheet of a recording sees besides the case.
#[derive(Serialize)]
struct AboutRecording<'a> {
    place: usize,
    duration: Option<String>,
    files: &'a [Media],
}

impl<'a> Binder<'a> {
    /// Gets ready to make packs with these templates, style, fonts and fixed labels (of both scripts, as [`labels`] has them);
    /// `compact` as [`typeset::layout_compact`], `draft` marks every page.
    pub fn new(
        composer: &'a Composer,
        style: &'a Style,
        library: &'a Library,
        labels: &'a [Messages; 2],
        compact: bool,
        draft: bool,
        outside: Outside,
    ) -> Binder<'a> {
        Binder { composer, style, library, compact, draft, outside, labels }
    }

    /// Returns the fixed labels of a script.
    pub fn labels(&self, script: Script) -> &'a Messages {
        let [hans, hant] = self.labels;
        if script == Script::Hant { hant } else { hans }
    }

    /// Makes the pack of the letter at this place of `case.letters`; `exhibits` has what there is to print of each piece of `case.evidence`.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn pack(
        &self,
        case: &Case,
        index: usize,
        script: Script,
        exhibits: &[Exhibit],
        signatures: &Signatures,
    ) -> Result<Pack, Fault> {
        let letter = &case.letters[index];
        let of = |evidence: &Evidence| case.evidence.iter().position(|e| std::ptr::eq(e, evidence));
        let numbered = case.exhibits(letter.kind).into_iter();
        let exhibits = numbered.filter_map(|(number, e)| Some((number, e, exhibits.get(of(e)?)?))).collect();
        let job = Job { case, letter, script, exhibits, signatures };
        let bound = self.count(&job)?;
        let mut posted = self.letter(&job, &bound)?;
        posted.extend(self.exhibits(&job, &bound)?);
        let letter = posted[0].document.clone();
        posted.extend(self.authority(&job, &bound, &letter)?);
        let mut kept = vec![self.checklist(&job, &bound, &posted)?];
        for part in posted.iter().filter(|part| part.role != Role::Exhibit) {
            kept.push(self.copy(part)?);
        }
        let (envelope, found) = self.envelope(&job, index, &posted)?;
        Ok(Pack { posted, kept, envelope, found })
    }

    /// Returns the envelope of a letter, and what it lacks: that is no error here, for the letter can be handed in.
    fn envelope(&self, job: &Job<'_>, index: usize, posted: &[Part]) -> Result<(Option<Made>, Vec<Finding>), Fault> {
        let parties = self.composer.parties(job.case, job.letter, job.script, self.outside.sender);
        let (Some(parties), Some(letter)) = (parties, posted.first()) else { return Ok((None, vec![])) };
        let mut found = post::check(job.case, index, &parties, true, None);
        found.extend(revealing(job, index));
        found.iter_mut().for_each(|finding| finding.severity = Severity::Warning);
        if parties.to.name.is_empty() || parties.to.address.is_none() {
            return Ok((None, found));
        }
        let folded = if checklist::sheets(posted) + by_hand(job) > FOLDED { Size::C4 } else { Size::Zl };
        let wanted = Wanted { by: self.outside.by, contents: true };
        let item = post::Item::of(&parties, &letter.document, wanted, self.labels(job.script));
        let made = post::envelope(&item, self.outside.size.unwrap_or(folded), self.outside.code, self.library)?;
        Ok((Some(made), found))
    }

    /// Counts the pages of each exhibit; of one on paper, those the case file states.
    fn count(&self, job: &Job<'_>) -> Result<Bound, Fault> {
        let provisional = Bound(vec![0; job.exhibits.len()]);
        let mut counts = vec![];
        for (place, (_, evidence, exhibit)) in job.exhibits.iter().enumerate() {
            let stated = usize::try_from(evidence.pages.unwrap_or(0)).unwrap_or(0);
            counts.push(match exhibit.is_paper() {
                true => stated,
                false => {
                    let sheet = self.recording(job, &provisional, place)?;
                    let pages = sheet.map(|document| self.pages(&document)).transpose()?.map_or(0, |l| l.pages.len());
                    pages + exhibit.sheets.len()
                }
            });
        }
        Ok(Bound(counts))
    }

    /// Returns the letter and its annexes, each a part.
    fn letter(&self, job: &Job<'_>, bound: &Bound) -> Result<Vec<Part>, Fault> {
        let composed = self.composer.compose_bound(job.case, job.letter, job.script, bound)?;
        let mut parts = vec![];
        for (n, document) in divided(self.ready(job, composed.document)).into_iter().enumerate() {
            let role = if n == 0 { Role::Letter } else { Role::Annex };
            parts.push(self.part(role, document)?);
        }
        Ok(parts)
    }

    fn exhibits(&self, job: &Job<'_>, bound: &Bound) -> Result<Vec<Part>, Fault> {
        let total: usize = bound.0.iter().sum();
        let mut before = 0;
        let mut parts = vec![];
        for (place, (number, _, exhibit)) in job.exhibits.iter().enumerate() {
            let number = number.to_string();
            parts.push(match exhibit.is_paper() {
                true => self.slip(job, place, &number, (before + 1, bound.0[place]))?,
                false => self.exhibit(job, bound, place, &number, (before, total))?,
            });
            before += bound.0[place];
        }
        Ok(parts)
    }

    /// Returns one exhibit: the sheet of its recordings, then its pictures. `run` has the pages of exhibits before it and of all.
    fn exhibit(
        &self,
        job: &Job<'_>,
        bound: &Bound,
        place: usize,
        number: &str,
        run: (usize, usize),
    ) -> Result<Part, Fault> {
        let labels = self.labels(job.script);
        let (_, evidence, exhibit) = job.exhibits[place];
        let title = self.composer.words(job.case, job.letter, job.script, &evidence.title);
        let name = format!("{} {title}", labels.get("evidence-number", &[("n", number.into())]));
        let mut document = match self.recording(job, bound, place)? {
            Some(document) => self.ready(job, document),
            None => self.ready(job, Document::empty(job.script, job.case.date)),
        };
        document.title = name.clone();
        let before = bound.0[place] - exhibit.sheets.len();
        document.blocks.extend((1..).zip(&exhibit.sheets).map(|(n, sheet)| {
            let alt = labels.get("exhibit-alt", &[("title", (&title).into()), ("page", (before + n).into())]);
            Block::Picture { sheet: sheet.clone(), alt }
        }));
        let footer = |page: usize, _| self.footer(job.script, run.0 + page, run.1);
        let stamp = |page: usize, total: usize| stamp(labels, number, page, total);
        let furniture = Furniture { stamp: &stamp, footer: &footer };
        let layout = typeset::layout_exhibit(&document, self.style, self.library, furniture)?;
        Ok(Part { role: Role::Exhibit, title: name, document, layout })
    }

    /// Returns the sheet that shows where a piece of evidence is put in by hand: it would else have to go between the two sides of a
    /// sheet. `pages` has the number of its first page and how many there are.
    fn slip(&self, job: &Job<'_>, place: usize, number: &str, pages: (usize, usize)) -> Result<Part, Fault> {
        let labels = self.labels(job.script);
        let title = self.composer.words(job.case, job.letter, job.script, &job.exhibits[place].1.title);
        let name = format!("{} {title}", labels.get("evidence-number", &[("n", number.into())]));
        let (from, count) = pages;
        let id = match count {
            0 => "slip-unnumbered",
            1 => "slip-page",
            _ => "slip-pages",
        };
        let words =
            labels.get(id, &[("page", from.into()), ("to", (from + count.max(1) - 1).into()), ("count", count.into())]);
        let mut document = self.ready(job, Document::empty(job.script, job.case.date));
        document.blocks = vec![Block::Title(text(name.clone())), Block::Paragraph(text(words))];
        document.title = name;
        self.part(Role::Slip, document)
    }

    /// Returns the sheet that stands for the recordings of an exhibit.
    fn recording(&self, job: &Job<'_>, bound: &Bound, place: usize) -> Result<Option<Document>, Fault> {
        let (_, evidence, exhibit) = job.exhibits[place];
        if exhibit.media.is_empty() {
            return Ok(None);
        }
        let measured = exhibit.media.iter().map(|media| media.seconds).sum::<Option<u64>>();
        let duration = evidence.seconds.or(measured).map(|seconds| date::duration(seconds, job.script));
        let about = AboutRecording { place, duration, files: &exhibit.media };
        Ok(Some(self.paper(Paper::Recording, job, bound, &about)?))
    }

    /// Returns the papers that show who may act: of an agent, of those who speak for all.
    fn authority(&self, job: &Job<'_>, bound: &Bound, letter: &Document) -> Result<Vec<Part>, Fault> {
        let named = !job.letter.anonymous;
        let papers = [
            (Paper::Authorisation, named && job.case.agent.is_some()),
            (Paper::Representatives, named && !job.case.representatives().is_empty()),
        ];
        let wanted = papers.into_iter().filter(|(_, wanted)| *wanted);
        let part = |(paper, _)| {
            let mut document = self.paper(paper, job, bound, &())?;
            // What is handed in as the original of an authority is signed on paper (令第121号 11).
            document.sign(|_| None);
            enclosed(&mut document, letter);
            self.part(Role::Authority, document)
        };
        wanted.map(part).collect()
    }

    fn checklist(&self, job: &Job<'_>, bound: &Bound, posted: &[Part]) -> Result<Part, Fault> {
        let about = checklist::about(self, job, bound, posted);
        let document = self.paper(Paper::Checklist, job, bound, &about)?;
        let footer = |page, total| self.footer(document.script, page, total);
        // It hangs above the table: one page, if smaller type can make it one.
        let layout = typeset::layout_compact(&document, self.style, self.library, &footer)?;
        Ok(Part { role: Role::Checklist, title: document.title.clone(), document, layout })
    }

    /// Returns the sender's own copy of a part: the same pages, marked as what they are unless they are marked as a draft.
    fn copy(&self, part: &Part) -> Result<Part, Fault> {
        let mut copy = part.clone();
        if copy.layout.mark.is_none() {
            let word = self.labels(part.document.script).get("own-copy", &[]);
            copy.layout.mark = typeset::mark(&word, part.document.script, self.style, self.library)?;
            copy.document.mark = Some(word);
        }
        Ok(copy)
    }

    fn paper(&self, paper: Paper, job: &Job<'_>, bound: &Bound, about: &impl Serialize) -> Result<Document, Fault> {
        let composed = self.composer.paper(paper, job.case, job.letter, job.script, bound, about)?;
        Ok(self.ready(job, composed.document))
    }

    /// Returns a document signed where there are pictures of signatures, and marked where it is a draft.
    fn ready(&self, job: &Job<'_>, mut document: Document) -> Document {
        document.sign(|who| job.signatures.get(who).cloned());
        document.mark = self.draft.then(|| self.composer.label(job.script, "draft"));
        document
    }

    fn part(&self, role: Role, document: Document) -> Result<Part, Fault> {
        let layout = self.pages(&document)?;
        Ok(Part { role, title: document.title.clone(), document, layout })
    }

    fn pages(&self, document: &Document) -> Result<Layout, Fault> {
        let layout = if self.compact { typeset::layout_compact } else { typeset::layout };
        let footer = |page, total| self.footer(document.script, page, total);
        Ok(layout(document, self.style, self.library, &footer)?)
    }

    // fluent: page-footer-*
    fn footer(&self, script: Script, page: usize, total: usize) -> String {
        let id = format!("page-footer-{}", self.style.footer.number.code());
        self.labels(script).get(&id, &[("page", page.into()), ("total", total.into())])
    }
}

fn stamp(labels: &Messages, number: &str, page: usize, total: usize) -> String {
    labels.get("exhibit-stamp", &[("n", number.into()), ("page", page.into()), ("total", total.into())])
}

fn text(words: String) -> Text {
    vec![Inline::Plain(words)]
}

/// Returns a reminder that exhibits of an anonymous report may name the reporter, which no program can see in pictures (令第121号 37).
fn revealing(job: &Job<'_>, index: usize) -> Option<Finding> {
    let shown = job.exhibits.iter().filter(|(_, _, exhibit)| !exhibit.is_paper());
    let list: Vec<&str> = shown.map(|(_, evidence, _)| evidence.id.as_str()).collect();
    (job.letter.anonymous && !list.is_empty()).then(|| Finding {
        code: "exhibit-anonymous",
        severity: Severity::Warning,
        span: None,
        args: vec![("list", list.join(", "))],
        basis: Some("samr-121 37"),
        letter: Some(index),
    })
}

/// Returns the sheets that are put in by hand, copied on one side; one of evidence that does not say how many pages it has.
fn by_hand(job: &Job<'_>) -> usize {
    let paper = job.exhibits.iter().filter(|(_, _, exhibit)| exhibit.is_paper());
    paper.map(|(_, evidence, _)| usize::try_from(evidence.pages.unwrap_or(1)).unwrap_or(1)).sum()
}

/// Gives a paper the number it has among the enclosures of its letter: 附件2.
fn enclosed(paper: &mut Document, letter: &Document) {
    let Some(Block::Title(title)) = paper.blocks.first().cloned() else { return };
    let named = |item: &&Item| plain(&item.text).starts_with(&plain(&title));
    let item = letter.blocks.iter().find_map(|block| match block {
        Block::Enclosures { label, items } => items.iter().find(named).map(|item| (label, &item.label)),
        _ => None,
    });
    if let Some((label, number)) = item {
        // 附件： and 2. make 附件2.
        let label = format!("{}{}", label.trim_end_matches('：'), number.trim_end_matches('.'));
        paper.blocks[0] = Block::Annex { label, title };
    }
}

/// Parts a letter from its annexes: whoever handles it can take them off, and each starts on a front page.
fn divided(document: Document) -> Vec<Document> {
    let mut parts: Vec<Document> = vec![];
    let mut rest = document;
    for block in std::mem::take(&mut rest.blocks) {
        match (&block, parts.last_mut()) {
            (Block::Annex { title, .. }, Some(_)) => {
                parts.push(Document { title: plain(title), blocks: vec![block], ..rest.clone() });
            }
            (_, Some(part)) => part.blocks.push(block),
            (_, None) => parts.push(Document { blocks: vec![block], ..rest.clone() }),
        }
    }
    parts
}
