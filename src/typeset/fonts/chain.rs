//! Which face a character is taken from: fallback chains by script, per character, by cmap (fonts/README.md).

use std::cell::RefCell;
use std::fmt;

use super::bundled::FaceId::{self, Fangsong, HeiSc, HeiTc, KaiSc, MingTc, Rare, SongSc, SongScBold};
use super::characters::is_private_use;
use super::face::Face;
use super::library::Library;
use crate::case::choice::choices;
use crate::locale::Script;
use crate::locale::punctuation::is_han;

choices! {
    /// A family of faces; with the letter's script it decides which face a character is taken from.
    Family {
        /// 宋体 / 明體.
        Song = "song",
        /// 仿宋; traditional letters take 明體, for no traditional 仿宋 ships.
        Fangsong = "fangsong",
        /// 黑体 / 黑體.
        Hei = "hei",
        /// 楷体; traditional letters take 明體, for no traditional 楷體 ships.
        Kai = "kai",
        /// 小标宋, for which a bold 宋体 stands in / 黑體.
        Xiaobiaosong = "xiaobiaosong",
    }
}

impl Family {
    /// Returns the family a character of a text in this family is taken from. 仿宋 and 楷体 leave digits, Latin letters,
    /// quotation marks, dashes, ellipses, interpuncts and signs of a calculation to 宋体: their own figures are old-style, their
    /// quotation marks and interpuncts too narrow for Chinese text, and a minus reads as a dash (fonts/README.md).
    fn of(self, c: char) -> Family {
        let leaves = matches!(self, Family::Fangsong | Family::Kai);
        let western = c.is_ascii()
            || matches!(c, '\u{A0}'..='\u{24F}' | '“' | '”' | '‘' | '’' | '—' | '⸺' | '–' | '…' | '＋' | '－' | '＝');
        if leaves && western { Family::Song } else { self }
    }
}

/// Returns the faces to ask, in order. The face follows the letter's region and not the character: a traditional letter
/// takes every character from the TC faces first, even where a SC face has it (骨 返 曜 角 令 differ).
fn chain(script: Script, family: Family) -> &'static [FaceId] {
    match (script, family) {
        (Script::Hans, Family::Song) => &[SongSc, MingTc, KaiSc, Rare],
        (Script::Hans, Family::Fangsong) => &[Fangsong, SongSc, MingTc, KaiSc, Rare],
        (Script::Hans, Family::Kai) => &[KaiSc, SongSc, MingTc, Rare],
        (Script::Hans, Family::Hei) => &[HeiSc, HeiTc, SongScBold, SongSc, MingTc, KaiSc, Rare],
        (Script::Hans, Family::Xiaobiaosong) => &[SongScBold, SongSc, MingTc, KaiSc, Rare],
        (Script::Hant, Family::Song | Family::Fangsong | Family::Kai) => &[MingTc, SongSc, KaiSc, Rare],
        (Script::Hant, Family::Hei | Family::Xiaobiaosong) => &[HeiTc, HeiSc, MingTc, SongSc, KaiSc, Rare],
    }
}

/// A character that cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// Where it stands first.
    pub place: Place,
    /// Whether it is a private-use code point: what it looks like depends on the machine it was typed on.
    pub private_use: bool,
}

impl fmt::Display for MissingGlyph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (U+{:04X})", self.character, u32::from(self.character))
    }
}

/// Where a text stands in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the block with this index in `Document::blocks`.
    Block(usize),
    /// In the page's footer.
    Footer,
    /// In the word across each page.
    Mark,
}

/// A character printed with a face that is none of its script's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Borrowed {
    /// The character.
    pub character: char,
    /// The face: one of the user's, or for an ideograph one that follows the standard of the other script.
    pub face: FaceId,
}

/// Finds glyphs for the characters of one letter and keeps lists of those no face has, and of those that come from elsewhere.
pub(crate) struct Finder<'l> {
    script: Script,
    library: &'l Library,
    missing: RefCell<Vec<MissingGlyph>>,
    borrowed: RefCell<Vec<Borrowed>>,
}

/// A glyph in a face.
#[derive(Clone, Copy)]
pub(crate) struct Found<'l> {
    pub(crate) id: FaceId,
    pub(crate) face: &'l Face,
    pub(crate) glyph: u16,
}

impl<'l> Finder<'l> {
    /// Returns a finder for letters in this script.
    pub(crate) fn new(script: Script, library: &'l Library) -> Self {
        Finder { script, library, missing: RefCell::default(), borrowed: RefCell::default() }
    }

    /// Returns the script of the letter.
    pub(crate) fn script(&self) -> Script {
        self.script
    }

    /// Returns the first face of the chain that has the character, the user's faces last; a character no face has is
    /// remembered, and one that comes from elsewhere too.
    pub(crate) fn find(&self, c: char, family: Family, place: Place) -> Option<Found<'l>> {
        let private_use = is_private_use(c);
        let found = (!private_use).then(|| look_up(c, self.script, family, self.library)).flatten();
        match found {
            Some(found) => self.note(c, found.id),
            None => {
                let mut missing = self.missing.borrow_mut();
                if !missing.iter().any(|m| m.character == c) {
                    missing.push(MissingGlyph { character: c, place, private_use });
                }
            }
        }
        found
    }

    /// Remembers a character that comes from elsewhere, once a face.
    fn note(&self, c: char, id: FaceId) {
        let foreign = id.info().is_none_or(|font| font.script != self.script && is_han(c));
        let new = Borrowed { character: c, face: id };
        if foreign && !self.borrowed.borrow().contains(&new) {
            self.borrowed.borrow_mut().push(new);
        }
    }

    /// Returns the characters that come from elsewhere, each once a face, in order; or those that were asked for in vain.
    pub(crate) fn finish(self) -> Result<Vec<Borrowed>, Vec<MissingGlyph>> {
        let missing = self.missing.into_inner();
        if missing.is_empty() { Ok(self.borrowed.into_inner()) } else { Err(missing) }
    }
}

fn look_up(c: char, script: Script, family: Family, library: &Library) -> Option<Found<'_>> {
    let found = |id| {
        let face = library.face(id)?;
        Some(Found { id, face, glyph: face.glyph(c)? })
    };
    chain(script, family.of(c)).iter().copied().chain(library.own()).find_map(found)
}

/// Returns the face that the body of a letter in this script takes a character from; `None` where no face has it, and for a
/// private-use code point.
pub fn source(c: char, script: Script, library: &Library) -> Option<&Face> {
    let printable = !is_private_use(c);
    printable.then(|| look_up(c, script, Family::Song, library)).flatten().map(|found| found.face)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_comes_from_the_face_of_the_letters_region() {
        use Script::{Hans, Hant};
        let cases = [
            (Hans, Family::Song, '骨', SongSc),
            (Hant, Family::Song, '骨', MingTc),
            (Hans, Family::Hei, '骨', HeiSc),
            (Hans, Family::Xiaobiaosong, '诉', SongScBold),
            (Hant, Family::Xiaobiaosong, '訴', HeiTc),
            (Hans, Family::Song, '䶮', SongSc),
            (Hant, Family::Song, '诉', SongSc),
            (Hant, Family::Song, '☑', KaiSc),
            (Hans, Family::Song, '𮯰', Rare),
            (Hans, Family::Fangsong, '骨', Fangsong),
            (Hans, Family::Fangsong, '，', Fangsong),
            (Hans, Family::Fangsong, '8', SongSc),
            (Hans, Family::Fangsong, '“', SongSc),
            (Hans, Family::Fangsong, '𮯰', Rare),
            (Hant, Family::Fangsong, '骨', MingTc),
            (Hans, Family::Kai, '骨', KaiSc),
            (Hans, Family::Kai, '”', SongSc),
            (Hans, Family::Kai, '☑', KaiSc),
            (Hant, Family::Kai, '骨', MingTc),
        ];
        for (script, family, c, face) in cases {
            let found = Finder::new(script, Library::builtin()).find(c, family, Place::Footer);
            assert_eq!(found.map(|f| f.id), Some(face), "{c} {script:?} {family:?}");
        }
    }

    #[test]
    fn what_no_face_has_is_named_once() {
        let finder = Finder::new(Script::Hans, Library::builtin());
        for c in ['\u{E863}', 'ก', 'ก', '好'] {
            finder.find(c, Family::Song, Place::Block(3));
        }
        let missing = finder.finish().expect_err("two are missing");
        assert_eq!(
            missing.iter().map(|m| (m.character, m.private_use)).collect::<Vec<_>>(),
            [('\u{E863}', true), ('ก', false)]
        );
        assert_eq!(missing[1].to_string(), "ก (U+0E01)");
    }

    #[test]
    fn ideographs_of_the_other_standard_are_named_once() {
        let finder = Finder::new(Script::Hant, Library::builtin());
        for c in "訴诉诉☑、".chars() {
            finder.find(c, Family::Song, Place::Footer);
        }
        assert_eq!(finder.finish(), Ok(vec![Borrowed { character: '诉', face: SongSc }]));
    }
}
