//! The parts of a pack, each composed and set.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::checklist;
use super::exhibit::Exhibit;
use super::outside::Outside;
use crate::case::model::{Evidence, Letter, Number};
use crate::case::{Case, Finding};
use crate::exhibit::Sheet;
use crate::letter::document::{Block, Inline, Item, Text, plain};
use crate::letter::{Bound, Composer, Document, LetterError, Paper};
use crate::locale::{Language, Messages, Script};
use crate::post::{self, Made, PostError};
use crate::typeset::{self, Layout, Library, MissingGlyph, Style};

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
    pub(super) composer: &'a Composer,
    pub(super) style: &'a Style,
    pub(super) library: &'a Library,
    compact: bool,
    draft: bool,
    pub(super) outside: Outside,
    labels: &'a [Messages; 2],
}

/// One letter's pack being made.
pub(super) struct Job<'a> {
    pub(super) case: &'a Case,
    pub(super) letter: &'a Letter,
    pub(super) script: Script,
    /// The evidence of the letter with its number, its place in the list, and what there is of it to print.
    pub(super) exhibits: Vec<(Number, &'a Evidence, &'a Exhibit)>,
    pub(super) signatures: &'a Signatures,
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

    pub(super) fn paper(
        &self,
        paper: Paper,
        job: &Job<'_>,
        bound: &Bound,
        about: &impl Serialize,
    ) -> Result<Document, Fault> {
        let composed = self.composer.paper(paper, job.case, job.letter, job.script, bound, about)?;
        Ok(self.ready(job, composed.document))
    }

    /// Returns a document signed where there are pictures of signatures, and marked where it is a draft.
    pub(super) fn ready(&self, job: &Job<'_>, mut document: Document) -> Document {
        document.sign(|who| job.signatures.get(who).cloned());
        document.mark = self.draft.then(|| self.composer.label(job.script, "draft"));
        document
    }

    pub(super) fn part(&self, role: Role, document: Document) -> Result<Part, Fault> {
        let layout = self.pages(&document)?;
        Ok(Part { role, title: document.title.clone(), document, layout })
    }

    pub(super) fn pages(&self, document: &Document) -> Result<Layout, Fault> {
        let layout = if self.compact { typeset::layout_compact } else { typeset::layout };
        let footer = |page, total| self.footer(document.script, page, total);
        Ok(layout(document, self.style, self.library, &footer)?)
    }

    pub(super) fn footer(&self, script: Script, page: usize, total: usize) -> String {
        self.style.footer_words(self.labels(script), page, total)
    }
}

pub(super) fn text(words: String) -> Text {
    vec![Inline::Plain(words)]
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
