//! Parts to one PDF file, ready for printing on both sides.

use super::parts::{Pack, Part, Role};
use crate::locale::Messages;
use crate::pdf::{self, Bookmark, Cover, Letter, PdfError};
use crate::post::Made;
use crate::typeset::{Layout, Library, Page};

/// Returns parts as one file: each starts on a front page, exhibits as a whole too. A bookmark a part; those of the exhibits stand
/// below one of their own.
///
/// # Errors
/// See [`PdfError`].
fn bound(parts: &[Part], title: &str, labels: &Messages, library: &Library) -> Result<Vec<u8>, PdfError> {
    let layouts = padded(parts);
    let letters: Vec<Letter<'_>> =
        parts.iter().zip(&layouts).map(|(part, layout)| Letter { document: &part.document, layout }).collect();
    let author = parts.first().map_or("", |part| &part.document.author);
    pdf::bind(&letters, &Cover { title, author, bookmarks: &bookmarks(parts, labels) }, library)
}

/// A file of a pack: the end of its name, its bytes, its pages.
pub type File = (&'static str, Vec<u8>, usize);

impl Pack {
    /// Returns the files of a pack: what is posted, what is kept, and the envelope where there is one.
    ///
    /// # Errors
    /// See [`PdfError`].
    pub fn files(&self, labels: &Messages, library: &Library) -> Result<Vec<File>, PdfError> {
        let mut files = vec![];
        for (ending, parts) in [("pack.pdf", &self.posted), ("keep.pdf", &self.kept)] {
            let title = parts.iter().find(|part| part.role == Role::Letter).map_or("", |part| part.title.as_str());
            let pages = parts.iter().map(|part| part.layout.pages.len()).sum();
            files.push((ending, bound(parts, title, labels, library)?, pages));
        }
        if let Some(Made { document, layout }) = &self.envelope {
            files.push(("envelope.pdf", pdf::write(document, layout, library)?, layout.pages.len()));
        }
        Ok(files)
    }
}

/// Returns the pages of parts, with a blank one behind an odd number of them.
fn padded(parts: &[Part]) -> Vec<Layout> {
    let mut layouts: Vec<Layout> = parts.iter().map(|part| part.layout.clone()).collect();
    let mut pages = 0;
    for n in 0..layouts.len() {
        pages += layouts[n].pages.len();
        let next = parts.get(n + 1);
        let goes_on = next.is_none_or(|next| next.role == Role::Exhibit && parts[n].role == Role::Exhibit);
        if pages % 2 == 1 && !goes_on {
            layouts[n].pages.push(Page::default());
            pages += 1;
        }
    }
    layouts
}

fn bookmarks(parts: &[Part], labels: &Messages) -> Vec<Bookmark> {
    let mut bookmarks: Vec<Bookmark> = vec![];
    let mut letter = 0;
    let is_evidence = |part: &Part| matches!(part.role, Role::Exhibit | Role::Slip);
    for same in parts.chunk_by(|a, b| is_evidence(a) && is_evidence(b)) {
        let each = same.iter().enumerate();
        let each: Vec<Bookmark> =
            each.map(|(n, part)| Bookmark { title: part.title.clone(), letter: letter + n, below: vec![] }).collect();
        match same[0].role {
            Role::Exhibit | Role::Slip => {
                bookmarks.push(Bookmark { title: labels.get("exhibits", &[]), letter, below: each });
            }
            _ => bookmarks.extend(each),
        }
        letter += same.len();
    }
    bookmarks
}
