//! Letters to volumes.

use super::map::{Line, Map};
use super::order::{Order, sort};
use super::piece::Piece;
use crate::batch::intake::Place;
use crate::letter::Document;
use crate::locale::Messages;
use crate::pdf::{self, Bookmark, Cover, Letter, PdfError};
use crate::typeset::{Layout, Library, Page};

/// Pages of a volume at most, unless the letters of one case have more: 250 sheets, which is what the paper tray of an office printer
/// takes (one ream is two of them), and a file that any printer's memory holds. Laid out and bound, so many pages take some 60 MB.
pub const PAGES: usize = 500;

/// Letters asked for at once, so that they can be composed on several threads.
const ASKED: usize = 64;

/// A finished letter.
#[derive(Debug, Clone)]
pub struct Printed {
    /// What it says.
    pub document: Document,
    /// Its pages.
    pub layout: Layout,
}

/// How letters are printed.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// In which order.
    pub order: Order,
    /// Pages of a volume at most; [`PAGES`].
    pub pages: usize,
    /// What the program says in the user's language: the files have a title of their own.
    pub messages: &'a Messages,
    /// The fonts every letter was laid out with.
    pub library: &'a Library,
}

impl<'a> Settings<'a> {
    /// Returns settings for an office printer.
    pub fn new(order: Order, messages: &'a Messages, library: &'a Library) -> Self {
        Settings { order, pages: PAGES, messages, library }
    }
}

/// Prints letters: every one starts on a front page, and letters of one case that follow each other stand in one volume.
///
/// `pieces` come in the order of the rows. `compose` gets some of them in the order of printing and returns a letter for each, or
/// nothing for one that is not to be printed after all. `deliver` gets name and bytes of each volume: `print.pdf`, or `print-1.pdf`
/// and so on where there are several. Volumes and map depend on the letters alone.
///
/// # Errors
/// What `compose` or `deliver` return, and what keeps a PDF from being written.
pub fn print<E: From<PdfError>>(
    mut pieces: Vec<Piece>,
    settings: &Settings<'_>,
    mut compose: impl FnMut(&[Piece]) -> Result<Vec<Option<Printed>>, E>,
    deliver: impl FnMut(&str, Vec<u8>) -> Result<(), E>,
) -> Result<Map, E> {
    sort(&mut pieces, settings.order);
    let mut press = Press { settings, volume: vec![], held: None, map: Map::default(), deliver };
    for some in pieces.chunks(ASKED) {
        for (piece, printed) in some.iter().zip(compose(some)?) {
            if let Some(printed) = printed {
                press.add(piece, printed)?;
            }
        }
    }
    press.finish()
}

/// A letter with the blank page behind it that an odd number of pages needs.
struct Sheets<'p> {
    piece: &'p Piece,
    printed: Printed,
    /// Pages with something on them.
    pages: usize,
}

/// The volume at hand.
struct Press<'a, 'p, D> {
    settings: &'a Settings<'a>,
    volume: Vec<Sheets<'p>>,
    /// The first volume, which has its name when it is known whether it is the only one.
    held: Option<Vec<u8>>,
    map: Map,
    deliver: D,
}

impl<'p, D> Press<'_, 'p, D> {
    fn add<E: From<PdfError>>(&mut self, piece: &'p Piece, mut printed: Printed) -> Result<(), E>
    where
        D: FnMut(&str, Vec<u8>) -> Result<(), E>,
    {
        let pages = printed.layout.pages.len();
        if pages % 2 == 1 {
            printed.layout.pages.push(Page::default());
        }
        let so_far: usize = self.volume.iter().map(|sheets| sheets.printed.layout.pages.len()).sum();
        if so_far + printed.layout.pages.len() > self.settings.pages {
            let together = self.volume.iter().rev().take_while(|sheets| sheets.piece.place == piece.place).count();
            let whole = self.volume.len() - together;
            if whole > 0 {
                let begun = self.volume.split_off(whole);
                self.close()?;
                self.volume = begun;
            }
        }
        self.volume.push(Sheets { piece, printed, pages });
        Ok(())
    }

    /// Binds the volume at hand.
    fn close<E: From<PdfError>>(&mut self) -> Result<(), E>
    where
        D: FnMut(&str, Vec<u8>) -> Result<(), E>,
    {
        let volume = std::mem::take(&mut self.volume);
        self.map.volumes += 1;
        let mut page = 1;
        for Sheets { piece, printed, pages } in &volume {
            self.map.lines.push(Line {
                place: piece.place.clone(),
                case: piece.case.clone(),
                letter: piece.letter(),
                recipient: piece.recipient.clone(),
                volume: self.map.volumes,
                first: page,
                last: page + pages - 1,
            });
            page += printed.layout.pages.len();
        }
        let letters =
            volume.iter().map(|Sheets { printed: Printed { document, layout }, .. }| Letter { document, layout });
        let letters: Vec<Letter<'_>> = letters.collect();
        let title = self.settings.messages.get("print-title", &[]);
        let cover = Cover { title: &title, author: "", bookmarks: &bookmarks(&volume) };
        let bytes = pdf::bind(&letters, &cover, self.settings.library)?;
        match self.map.volumes {
            1 => self.held = Some(bytes),
            number => {
                if let Some(first) = self.held.take() {
                    (self.deliver)(&self.map.file(1), first)?;
                }
                (self.deliver)(&self.map.file(number), bytes)?;
            }
        }
        Ok(())
    }

    fn finish<E: From<PdfError>>(mut self) -> Result<Map, E>
    where
        D: FnMut(&str, Vec<u8>) -> Result<(), E>,
    {
        if !self.volume.is_empty() {
            self.close()?;
        }
        if let Some(only) = self.held.take() {
            (self.deliver)(&self.map.file(1), only)?;
        }
        self.map.numbered = self.map.volumes > 1;
        Ok(self.map)
    }
}

/// Returns a bookmark a case, with its letters below it where several follow each other: who stands at the printer looks for a row.
fn bookmarks(volume: &[Sheets<'_>]) -> Vec<Bookmark> {
    let mut bookmarks = vec![];
    let mut letter = 0;
    for case in volume.chunk_by(|a, b| a.piece.place == b.piece.place) {
        let row = match &case[0].piece.place {
            Place::Row { row, .. } => row.to_string(),
            Place::File(name) => name.clone(),
        };
        let row = format!("{row} {}", case[0].piece.case);
        let titles = case.iter().map(|sheets| sheets.printed.document.title.as_str());
        bookmarks.push(match case {
            [only] => Bookmark { title: format!("{row} {}", only.printed.document.title), letter, below: vec![] },
            _ => {
                let below = (letter..).zip(titles);
                let below = below.map(|(letter, title)| Bookmark { title: title.to_string(), letter, below: vec![] });
                Bookmark { title: row, letter, below: below.collect() }
            }
        });
        letter += case.len();
    }
    bookmarks
}
