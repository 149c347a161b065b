//! Which face a character is taken from: fallback chains by script, per character, by cmap (fonts/README.md).

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::hash::Hash;

use super::bundled::FaceId::{self, Fangsong, HeiSc, HeiTc, KaiSc, MingTc, Rare, SongSc, SongScBold};
use super::characters::{Needs, is_presentation, is_private_use, needs};
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
    /// Why it cannot be printed.
    pub why: Unprintable,
}

/// Why a character cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unprintable {
    /// No face has it.
    NoFace,
    /// It is a private-use code point: what it looks like depends on the machine it was typed on.
    PrivateUse,
    /// Its script cannot be set, whatever faces there are.
    Script(Needs),
}

impl Unprintable {
    /// Returns why a character cannot be printed with any face.
    pub fn with_any_face(c: char) -> Option<Unprintable> {
        if is_private_use(c) { Some(Unprintable::PrivateUse) } else { needs(c).map(Unprintable::Script) }
    }
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Borrowed {
    /// The character.
    pub character: char,
    /// The face: one of the user's, or for an ideograph one that follows the standard of the other script.
    pub face: FaceId,
}

/// A character followed by a selector of a variant that no face has: the common form is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CommonForm {
    /// The character.
    pub character: char,
    /// The selector.
    pub selector: char,
}

/// Finds glyphs for the characters of one letter and keeps lists of those that cannot be printed, of those that come from
/// elsewhere, and of variants that no face has.
pub(crate) struct Finder<'l> {
    script: Script,
    library: &'l Library,
    missing: RefCell<Once<char, MissingGlyph>>,
    borrowed: RefCell<Once<Borrowed, Borrowed>>,
    common: RefCell<Once<CommonForm, CommonForm>>,
}

/// A list in order of appearance that takes one item a key.
struct Once<K, T> {
    list: Vec<T>,
    known: HashSet<K>,
}

impl<K, T> Default for Once<K, T> {
    fn default() -> Self {
        Once { list: Vec::new(), known: HashSet::new() }
    }
}

impl<K: Eq + Hash, T> Once<K, T> {
    fn add(&mut self, key: K, item: T) {
        if self.known.insert(key) {
            self.list.push(item);
        }
    }
}

/// What is to be told of the glyphs of a letter that was set.
#[derive(Debug, PartialEq)]
pub(crate) struct Told {
    /// Characters that come from elsewhere, each once a face, in order.
    pub(crate) borrowed: Vec<Borrowed>,
    /// Variants that no face has, each once, in order.
    pub(crate) common: Vec<CommonForm>,
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
        Finder {
            script,
            library,
            missing: RefCell::default(),
            borrowed: RefCell::default(),
            common: RefCell::default(),
        }
    }

    /// Returns the script of the letter.
    pub(crate) fn script(&self) -> Script {
        self.script
    }

    /// Returns the first face of the chain that has the character, the user's faces last; a character that cannot be printed is
    /// remembered, and one that comes from elsewhere too.
    pub(crate) fn find(&self, c: char, family: Family, place: Place) -> Option<Found<'l>> {
        let never = Unprintable::with_any_face(c);
        let found = if never.is_none() { look_up(c, self.script, family, self.library) } else { None };
        match found {
            Some(found) => self.note(c, found.id),
            None => {
                let why = never.unwrap_or(Unprintable::NoFace);
                self.missing.borrow_mut().add(c, MissingGlyph { character: c, place, why });
            }
        }
        found
    }

    /// Returns the first face of the chain that has this variant of a character; one that none has is remembered.
    pub(crate) fn variant(&self, c: char, selector: char, family: Family) -> Option<Found<'l>> {
        let found = faces(self.script, family.of(c), self.library)
            .find_map(|(id, face)| Some(Found { id, face, glyph: face.variant(c, selector)? }));
        match found {
            Some(found) => self.note(c, found.id),
            None if is_presentation(selector) => {}
            None => {
                let form = CommonForm { character: c, selector };
                self.common.borrow_mut().add(form, form);
            }
        }
        found
    }

    /// Remembers a character that comes from elsewhere, once a face.
    fn note(&self, c: char, id: FaceId) {
        if id.info().is_none_or(|font| font.script != self.script && is_han(c)) {
            let borrowed = Borrowed { character: c, face: id };
            self.borrowed.borrow_mut().add(borrowed, borrowed);
        }
    }

    /// Returns what is to be told of the letter, or those characters that cannot be printed, in order of appearance.
    pub(crate) fn finish(self) -> Result<Told, Vec<MissingGlyph>> {
        let missing = self.missing.into_inner().list;
        if missing.is_empty() {
            Ok(Told { borrowed: self.borrowed.into_inner().list, common: self.common.into_inner().list })
        } else {
            Err(missing)
        }
    }
}

/// Returns the faces to ask for a character of a family, in order.
fn faces(script: Script, family: Family, library: &Library) -> impl Iterator<Item = (FaceId, &Face)> {
    chain(script, family).iter().copied().chain(library.own()).filter_map(|id| Some((id, library.face(id)?)))
}

fn look_up(c: char, script: Script, family: Family, library: &Library) -> Option<Found<'_>> {
    faces(script, family.of(c), library).find_map(|(id, face)| Some(Found { id, face, glyph: face.glyph(c)? }))
}

/// Returns the face that the body of a letter in this script takes a character from; `None` where it cannot be printed.
pub fn source(c: char, script: Script, library: &Library) -> Option<&Face> {
    let printable = Unprintable::with_any_face(c).is_none();
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
        for c in ['\u{E863}', 'ა', 'ა', '好', 'م', 'ก'] {
            finder.find(c, Family::Song, Place::Block(3));
        }
        let missing = finder.finish().expect_err("four are missing");
        assert_eq!(
            missing.iter().map(|m| (m.character, m.why)).collect::<Vec<_>>(),
            [
                ('\u{E863}', Unprintable::PrivateUse),
                ('ა', Unprintable::NoFace),
                ('م', Unprintable::Script(Needs::RightToLeft)),
                ('ก', Unprintable::Script(Needs::Joining)),
            ]
        );
        assert_eq!(missing[1].to_string(), "ა (U+10D0)");
    }

    #[test]
    fn ideographs_of_the_other_standard_are_named_once() {
        let finder = Finder::new(Script::Hant, Library::builtin());
        for c in "訴诉诉☑、".chars() {
            finder.find(c, Family::Song, Place::Footer);
        }
        let told = finder.finish().map(|told| told.borrowed);
        assert_eq!(told, Ok(vec![Borrowed { character: '诉', face: SongSc }]));
    }
}
