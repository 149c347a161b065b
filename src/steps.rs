//! The three steps from a case file to a printed letter, with what is built in: the crate's entry points.

use std::fmt;

use jiff::civil::Date;

use crate::case::{Case, Source};
use crate::examine::{Examined, examine};
use crate::letter::{Composer, Document, LetterError};
use crate::locale::{Language, Messages, Script};
use crate::pdf::{self, PdfError};
use crate::recipient::office::Directory;
use crate::typeset::{self, Library, MissingGlyph, Style};

/// Reads a case file and checks it: what is wrong with the file, what its texts should not say, and which rules of admissibility its
/// letters break. `name` is what findings call the file, `today` is written on letters of a file that has no `date`.
///
/// A case with an error of the file has no [`Examined::case`]; what becomes of each letter is [`Examined::status`].
///
/// ```
/// use jiff::civil::date;
/// use tousu::examine::Status;
///
/// let today = date(2026, 11, 27);
/// let text = include_str!("../examples/robot-harassment.toml");
/// let examined = tousu::load("robot-harassment.toml", text, today);
/// assert!(examined.case.is_some());
/// assert_ne!(examined.status(0), Status::Refused);
///
/// let broken = tousu::load("broken.toml", "version = 1\nid = 7\n", today);
/// assert!(broken.case.is_none());
/// assert!(broken.findings.iter().any(|finding| finding.code == "unquoted-text"));
/// ```
pub fn load(name: &str, text: &str, today: Date) -> Examined {
    let source = Source { name: name.to_string(), text: text.to_string() };
    examine(source, today, &Directory::builtin(), |_| true)
}

/// Composes the letter with this place in [`Case::letters`], with the built-in templates; nothing is printed that its recipient may not
/// see. For many letters make one [`Composer`]: this makes one each time.
///
/// # Errors
/// The template gives no letter. The built-in ones give one for every case that [`load`] returns; a letter that would be refused is
/// composed too, so look at [`Examined::status`] first.
///
/// # Panics
/// The case has no letter with this place.
///
/// ```
/// use jiff::civil::date;
/// use tousu::locale::Script;
///
/// let text = include_str!("../examples/data-leak.toml");
/// let examined = tousu::load("data-leak.toml", text, date(2026, 11, 27));
/// let case = examined.case.as_ref().expect("the example has no errors");
/// let letter = tousu::compose(case, 0, Script::Hant)?;
/// let words = tousu::text::reading(&letter, 72);
/// assert!(words.contains("投訴"));
/// # Ok::<(), tousu::letter::LetterError>(())
/// ```
pub fn compose(case: &Case, number: usize, script: Script) -> Result<Document, LetterError> {
    let composer = Composer::new(&[script], &[])?;
    Ok(composer.compose(case, &case.letters[number], script)?.document)
}

/// Why a letter is not printed.
#[derive(Debug)]
pub enum Unprinted {
    /// The bundled fonts lack these characters.
    Missing(Vec<MissingGlyph>),
    /// The file could not be put together.
    Pdf(PdfError),
}

impl fmt::Display for Unprinted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unprinted::Missing(missing) => {
                let characters: Vec<String> = missing.iter().map(ToString::to_string).collect();
                write!(f, "no font has {}", characters.join(", "))
            }
            Unprinted::Pdf(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unprinted {}

/// Sets a letter on pages with the bundled fonts and returns it as a PDF file (PDF/A-2a, PDF/UA-1). The same letter gives the same bytes.
/// With other fonts: [`typeset::layout`] and [`pdf::write`].
///
/// # Errors
/// See [`Unprinted`].
///
/// ```
/// use jiff::civil::date;
/// use tousu::Unprinted;
/// use tousu::locale::Script;
/// use tousu::typeset::Style;
///
/// let text = include_str!("../examples/data-leak.toml");
/// let examined = tousu::load("data-leak.toml", text, date(2026, 11, 27));
/// let case = examined.case.as_ref().expect("the example has no errors");
/// let mut letter = tousu::compose(case, 0, Script::Hans).expect("a built-in template");
/// assert_eq!(tousu::render(&letter, Style::official())?, tousu::render(&letter, Style::official())?);
///
/// letter.mark = Some("ދިވެހި".to_string());
/// assert!(matches!(tousu::render(&letter, Style::letter()), Err(Unprinted::Missing(_))));
/// # Ok::<(), Unprinted>(())
/// ```
pub fn render(document: &Document, style: &Style) -> Result<Vec<u8>, Unprinted> {
    let labels = Messages::new(Language::from(document.script));
    let library = Library::builtin();
    let footer = |page: usize, total: usize| style.footer_words(&labels, page, total);
    let layout = typeset::layout(document, style, library, &footer).map_err(Unprinted::Missing)?;
    pdf::write(document, &layout, library).map_err(Unprinted::Pdf)
}
