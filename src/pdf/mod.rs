//! Laid-out pages to PDF bytes.
//!
//! printpdf builds the pages; the fonts, the catalogue's entries and the document information are written here, because
//! printpdf would embed whole fonts and leave out the language.

mod artifact;
mod content;
mod finish;
mod font;
mod mark;
mod text;

use std::fmt;

use crate::letter::Document;
use crate::typeset::{FaceId, Layout};

/// Why no PDF could be written. None of these depends on what a letter says.
#[derive(Debug)]
pub enum PdfError {
    /// A bundled font could not be read.
    Font(FaceId),
    /// The font subsetter refused a bundled font.
    Subset(FaceId, String),
    /// The PDF objects could not be put together or written.
    Write(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Font(face) => write!(f, "bundled font {} cannot be read", face.info().file),
            PdfError::Subset(face, why) => write!(f, "bundled font {} cannot be subset: {why}", face.info().file),
            PdfError::Write(why) => write!(f, "the PDF cannot be written: {why}"),
        }
    }
}

impl std::error::Error for PdfError {}

impl From<lopdf::Error> for PdfError {
    fn from(error: lopdf::Error) -> Self {
        PdfError::Write(error.to_string())
    }
}

/// Returns a letter as a PDF file: PDF 1.7, fonts embedded as subsets, text that can be searched and copied, title, author,
/// language and date in its metadata. The same input gives the same bytes.
///
/// # Errors
/// See [`PdfError`].
pub fn write(document: &Document, layout: &Layout) -> Result<Vec<u8>, PdfError> {
    let fonts = font::Fonts::embed(layout)?;
    let mut pdf = content::build(layout, &fonts);
    finish::fonts(&mut pdf, layout, &fonts)?;
    finish::catalogue(&mut pdf, document)?;
    finish::information(&mut pdf, document);
    finish::bytes(&mut pdf)
}
