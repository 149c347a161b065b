//! Laid-out pages to PDF bytes: PDF 1.7 for the archive and for a screen reader (PDF/A-2a, PDF/UA-1).
//!
//! printpdf builds the pages; lopdf takes what printpdf leaves out: fonts, metadata, catalogue. What a letter has hundreds of,
//! operators of its pages and elements of its structure, is written as bytes.

mod content;
mod file;
mod finish;
mod font;
mod mark;
mod metadata;
mod srgb;
mod stream;
mod structure;
mod syntax;
mod tags;
mod text;

use std::fmt;

use lopdf::ObjectId;

use crate::exhibit::Fault;
use crate::letter::Document;
use crate::typeset::{Layout, Library};
use font::Fonts;
use metadata::Metadata;

/// Why no PDF could be written. None of these depends on what a letter says.
#[derive(Debug)]
pub enum PdfError {
    /// The library does not have the font the layout names, or it could not be read.
    Font(String),
    /// The font subsetter refused the font of this file.
    Subset(String, String),
    /// The PDF objects could not be put together or written.
    Write(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Font(face) => write!(f, "font {face} cannot be read"),
            PdfError::Subset(file, why) => write!(f, "font {file} cannot be subset: {why}"),
            PdfError::Write(why) => write!(f, "the PDF cannot be written: {why}"),
        }
    }
}

impl std::error::Error for PdfError {}

impl From<Fault> for PdfError {
    fn from(fault: Fault) -> Self {
        PdfError::Write(fault.to_string())
    }
}

impl From<lopdf::Error> for PdfError {
    fn from(error: lopdf::Error) -> Self {
        PdfError::Write(error.to_string())
    }
}

/// A letter and its pages.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// What the letter says.
    pub document: &'a Document,
    /// Its pages.
    pub layout: &'a Layout,
}

/// What a file of several letters says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Cover<'a> {
    /// Title of the file.
    pub title: &'a str,
    /// Author of the file; may be empty.
    pub author: &'a str,
    /// The bookmarks; a file without any opens without their list.
    pub bookmarks: &'a [Bookmark],
}

/// A bookmark of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// The letter whose first page it leads to, by its place in the file.
    pub letter: usize,
    /// Bookmarks below it, shut at first.
    pub below: Vec<Bookmark>,
}

/// Returns a letter as a PDF file: fonts embedded as subsets, text that can be searched and copied, its structure tagged, title,
/// author, language and date in its metadata. The same input gives the same bytes. The library is the one it was laid out with.
///
/// # Errors
/// See [`PdfError`].
pub fn write(document: &Document, layout: &Layout, library: &Library) -> Result<Vec<u8>, PdfError> {
    let cover = Cover { title: &document.title, author: &document.author, bookmarks: &[] };
    bind(&[Letter { document, layout }], &cover, library)
}

/// Returns letters as one PDF file, one behind the other. Fonts are shared; language and date in the metadata are those of the first
/// letter. A page without anything on it stays so, whatever is printed across the others.
///
/// # Errors
/// See [`PdfError`]; no letters at all are no file.
pub fn bind(letters: &[Letter<'_>], cover: &Cover<'_>, library: &Library) -> Result<Vec<u8>, PdfError> {
    Prepared::new(letters, library)?.bytes(cover)
}

/// Letters with the subsets of fonts they need, before the file is written: the two halves of [`bind`].
pub struct Prepared<'a> {
    letters: &'a [Letter<'a>],
    fonts: Fonts<'a>,
}

impl<'a> Prepared<'a> {
    /// Cuts down the fonts of letters.
    ///
    /// # Errors
    /// [`PdfError::Font`] for a face that is not in the library or cannot be read, [`PdfError::Subset`] for one that cannot be cut down.
    pub fn new(letters: &'a [Letter<'a>], library: &'a Library) -> Result<Self, PdfError> {
        Ok(Prepared { letters, fonts: Fonts::embed(letters, library)? })
    }

    /// Returns the file.
    ///
    /// # Errors
    /// [`PdfError::Write`]; no letters at all are no file.
    pub fn bytes(&self, cover: &Cover<'_>) -> Result<Vec<u8>, PdfError> {
        let Prepared { letters, fonts } = self;
        let Some(Letter { document, .. }) = letters.first() else {
            return Err(PdfError::Write("there is no letter".to_owned()));
        };
        let (trees, tags): (Vec<_>, Vec<_>) = letters.iter().map(|l| tags::tree(l.document, l.layout)).unzip();
        let mut pdf = content::pages(letters);
        let pages: Vec<ObjectId> = pdf.page_iter().collect();
        finish::strip(&mut pdf, &pages)?;
        finish::pages(&mut pdf, letters, &tags, fonts, &pages)?;
        finish::catalogue(&mut pdf)?;
        let mut packed = file::Packed::default();
        structure::add(&mut pdf, &mut packed, &trees, &pages)?;
        srgb::add(&mut pdf)?;
        finish::bookmarks(&mut pdf, cover.bookmarks, letters, &pages)?;
        let Cover { title, author, .. } = *cover;
        let pages = letters.iter().flat_map(|letter| &letter.layout.pages);
        let archival = !pages.flat_map(|page| &page.pictures).any(|picture| picture.sheet.art.is_imported());
        let language = document.script.code();
        metadata::add(&mut pdf, &Metadata { title, author, date: document.date, language, archival })?;
        Ok(file::bytes(&pdf, packed))
    }
}
