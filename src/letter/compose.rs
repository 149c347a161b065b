//! Composing one letter: view → template → Djot → [`Document`].

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::djot::{self, DjotError};
use super::document::{self, Block, Document};
use super::environment::{self, TemplateError};
use super::gaps;
use super::house::shape::Shape;
use super::templates::{self, Template};
use super::view::{self, Bound, Parties, Wording};
use crate::case::Case;
use crate::case::choice::{Choice, choices};
use crate::case::model::Letter;
use crate::law::{Citer, Statutes};
use crate::locale::convert::{Ambiguous, Converter};
use crate::locale::messages::Messages;
use crate::locale::{Language, Script, mask};
use crate::recipient::{Personal, profile};

/// A composed letter.
#[derive(Debug)]
pub struct Composed {
    /// What the letter says.
    pub document: Document,
    /// Converted words that had more than one reading.
    pub ambiguous: Vec<Ambiguous>,
}

choices! {
    /// Papers that go with a letter; each has a template of its own.
    Paper {
        /// 授权委托书 (令第121号 11).
        Authorisation = "authorisation",
        /// 代表人推选书 (令第121号 12).
        Representatives = "representatives",
        /// The sheet that stands for a recording: what it is and what is said in it (市场监督管理行政处罚程序规定 25).
        Recording = "recording",
        /// What the sender has to do, sign and keep.
        Checklist = "checklist",
    }
}

/// What is known beyond the case.
#[derive(Default)]
struct Behind<'a> {
    /// Pages of the exhibits, where they are bound behind the letter.
    bound: Option<&'a Bound>,
    /// What a paper is about.
    paper: Option<tera::Value>,
}

/// Why a letter could not be composed.
#[derive(Debug)]
pub enum LetterError {
    /// Tera rejected the template, or could not render it.
    Template(Box<TemplateError>),
    /// What the template rendered is not a letter.
    Djot {
        /// The template's name.
        template: String,
        /// What is wrong.
        error: DjotError,
    },
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LetterError::Template(error) => write!(f, "template {}: {}", error.source.name, error.message),
            LetterError::Djot { template, error } => write!(f, "template {template} rendered no letter: {error:?}"),
        }
    }
}

impl std::error::Error for LetterError {}

/// One script's templates and labels, ready for any number of letters.
struct Room {
    tera: tera::Tera,
    labels: Arc<Messages>,
    templates: Vec<Template>,
}

/// Composes letters. Building one parses the templates of the scripts asked for, once.
pub struct Composer {
    rooms: BTreeMap<Script, Room>,
    /// Templates see no field without a value, so that printing one is an error.
    finds_gaps: bool,
}

impl Composer {
    /// Parses the templates of these scripts, with the user's own in place of the built-in ones of the same name.
    ///
    /// # Errors
    /// The first template that tera rejects.
    pub fn new(scripts: &[Script], own: &[Template]) -> Result<Self, LetterError> {
        let mut rooms = BTreeMap::new();
        for &script in scripts {
            let labels = Arc::new(Messages::new(Language::from(script)));
            let templates = templates::of_script(script, own);
            let tera = environment::build(&templates, labels.clone()).map_err(LetterError::Template)?;
            rooms.insert(script, Room { tera, labels, templates });
        }
        Ok(Composer { rooms, finds_gaps: false })
    }

    /// Returns a composer for which it is an error that a template prints what is not there; see [`gaps`].
    pub fn finding_gaps(self) -> Self {
        Composer { finds_gaps: true, ..self }
    }

    /// Returns a fixed label of letters in a script this composer was built for.
    pub fn label(&self, script: Script, id: &str) -> String {
        self.rooms.get(&script).map(|room| room.labels.get(id, &[])).unwrap_or_default()
    }

    /// Returns who gets and who sends a letter, in a script this composer was built for, as the outside of the letter may say. With
    /// `disclosed` the sender gives the address to a recipient who may not see it otherwise.
    pub fn parties(&self, case: &Case, letter: &Letter, script: Script, disclosed: bool) -> Option<Parties> {
        let converter = converter(case, script);
        let mut wording = Wording::new(&converter, &self.rooms.get(&script)?.labels, script);
        wording.naming(case, letter);
        Some(view::parties(case, letter, disclosed, &mut wording))
    }

    /// Returns the labels of letters in a script this composer was built for.
    pub fn labels(&self, script: Script) -> Option<&Messages> {
        self.rooms.get(&script).map(|room| room.labels.as_ref())
    }

    /// Returns words of a case in a script, as its letters have them.
    pub fn words(&self, case: &Case, letter: &Letter, script: Script, text: &str) -> String {
        let Some(room) = self.rooms.get(&script) else { return text.to_string() };
        let converter = converter(case, script);
        let mut wording = Wording::new(&converter, &room.labels, script);
        wording.naming(case, letter);
        wording.prose(text)
    }

    /// Returns which fields what the template of a letter sees has.
    pub fn shape(&self, case: &Case, letter: &Letter, script: Script) -> Shape {
        self.seen(case, letter, script).map(|seen| Shape::of(&seen)).unwrap_or_default()
    }

    /// Returns what the template of a letter sees.
    pub(super) fn seen(&self, case: &Case, letter: &Letter, script: Script) -> Option<tera::Value> {
        let converter = converter(case, script);
        let mut wording = Wording::new(&converter, &self.rooms.get(&script)?.labels, script);
        Some(tera::Value::from_serializable(&view::view(case, letter, None, &mut wording)))
    }

    /// Composes one letter of a case in a script this composer was built for.
    ///
    /// # Errors
    /// What the template does wrong; the case is not to blame.
    pub fn compose(&self, case: &Case, letter: &Letter, script: Script) -> Result<Composed, LetterError> {
        self.compose_as(&templates::name(letter.kind.code(), script), case, letter, script, &Behind::default())
    }

    /// Composes the letter as it stands before exhibits that are bound behind it: its list of evidence says on which pages of these.
    ///
    /// # Errors
    /// As [`Self::compose`].
    pub fn compose_bound(
        &self,
        case: &Case,
        letter: &Letter,
        script: Script,
        bound: &Bound,
    ) -> Result<Composed, LetterError> {
        let behind = Behind { bound: Some(bound), ..Behind::default() };
        self.compose_as(&templates::name(letter.kind.code(), script), case, letter, script, &behind)
    }

    /// Composes a paper that goes with a letter; its template sees what the letter's does, and `paper`.
    ///
    /// # Errors
    /// As [`Self::compose`].
    pub fn paper(
        &self,
        paper: Paper,
        case: &Case,
        letter: &Letter,
        script: Script,
        bound: &Bound,
        about: &impl Serialize,
    ) -> Result<Composed, LetterError> {
        let behind = Behind { bound: Some(bound), paper: Some(tera::Value::from_serializable(about)) };
        self.compose_as(&templates::name(paper.code(), script), case, letter, script, &behind)
    }

    fn compose_as(
        &self,
        name: &str,
        case: &Case,
        letter: &Letter,
        script: Script,
        behind: &Behind<'_>,
    ) -> Result<Composed, LetterError> {
        let name = name.to_string();
        let Some(room) = self.rooms.get(&script) else {
            let error = DjotError::Unsupported(script.code().to_string());
            return Err(LetterError::Djot { template: name, error });
        };
        let converter = converter(case, script);
        let mut wording = Wording::new(&converter, &room.labels, script);
        let view = view::view(case, letter, behind.bound, &mut wording);
        let ambiguous = wording.ambiguous;
        let context = match self.finds_gaps {
            true => tera::Context::from_serialize(&gaps::without(&tera::Value::from_serializable(&view))),
            false => tera::Context::from_serialize(&view),
        };
        let rendered = context
            .and_then(|mut context| {
                if let Some(paper) = &behind.paper {
                    context.insert("paper", &if self.finds_gaps { gaps::without(paper) } else { paper.clone() });
                }
                room.tera.render(&name, &context)
            })
            .map_err(|e| LetterError::Template(Box::new(environment::locate(&e, &room.templates))))?;
        let mut citer = Citer::new(Statutes::builtin(), script, case.date);
        let blocks =
            djot::blocks(&rendered, &mut citer).map_err(|error| LetterError::Djot { template: name.clone(), error })?;
        if !blocks.iter().any(|b| matches!(b, Block::Title(_))) {
            return Err(LetterError::Djot { template: name, error: DjotError::Untitled });
        }
        let author = case.complainants.first().filter(|_| profile(letter.kind).may_see(Personal::Name, letter));
        let document = Document {
            script,
            title: title(&blocks),
            author: author.map(|p| mask(&p.name).into_owned()).unwrap_or_default(),
            date: case.date,
            mark: None,
            blocks,
        };
        Ok(Composed { document, ambiguous })
    }
}

/// Returns what puts the words of a case into a script.
fn converter(case: &Case, script: Script) -> Converter {
    let keep: Vec<String> = case.person_names().map(str::to_string).chain(case.keep.iter().cloned()).collect();
    Converter::new(case.script, script, &keep).naming(case.names().map(str::to_string).collect())
}

/// Returns the letter's own title for the metadata.
fn title(blocks: &[Block]) -> String {
    let title = blocks.iter().find_map(|b| if let Block::Title(text) = b { Some(document::plain(text)) } else { None });
    title.unwrap_or_default()
}
