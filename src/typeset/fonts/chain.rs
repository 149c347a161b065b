//! Which face a character is taken from: fallback chains by script, per character, by cmap (fonts/README.md).

use std::cell::RefCell;
use std::fmt;

use super::bundled::FaceId::{self, HeiSc, HeiTc, KaiSc, MingTc, Rare, SongSc, SongScBold};
use super::face::Face;
use crate::locale::Script;

/// The part a text plays on the page; with the script it decides the faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// 宋体 / 明體.
    Body,
    /// 黑体 / 黑體: headings, labels, emphasis.
    Strong,
    /// The title: 小标宋 / 黑體.
    Title,
}

/// Returns the faces to ask, in order. The face follows the letter's region and not the character: a traditional letter
/// takes every character from the TC faces first, even where a SC face has it (骨 返 曜 角 令 differ).
fn chain(script: Script, voice: Voice) -> &'static [FaceId] {
    match (script, voice) {
        (Script::Hans, Voice::Body) => &[SongSc, MingTc, KaiSc, Rare],
        (Script::Hans, Voice::Strong) => &[HeiSc, HeiTc, SongScBold, SongSc, MingTc, KaiSc, Rare],
        (Script::Hans, Voice::Title) => &[SongScBold, SongSc, MingTc, KaiSc, Rare],
        (Script::Hant, Voice::Body) => &[MingTc, SongSc, KaiSc, Rare],
        (Script::Hant, Voice::Strong | Voice::Title) => &[HeiTc, HeiSc, MingTc, SongSc, KaiSc, Rare],
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

/// Finds glyphs for the characters of one letter and keeps a list of those no face has.
pub(crate) struct Finder {
    script: Script,
    missing: RefCell<Vec<MissingGlyph>>,
}

/// A glyph in a face.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub(crate) face: &'static Face,
    pub(crate) glyph: u16,
}

impl Finder {
    /// Returns a finder for letters in this script.
    pub(crate) fn new(script: Script) -> Self {
        Finder { script, missing: RefCell::new(Vec::new()) }
    }

    /// Returns the script of the letter.
    pub(crate) fn script(&self) -> Script {
        self.script
    }

    /// Returns how much higher than the voice's own face a face must stand, em/1000, so that ideographs share a centre line.
    pub(crate) fn rise(&self, voice: Voice, face: FaceId) -> i32 {
        let base = chain(self.script, voice)[0];
        base.info().centre - face.info().centre
    }

    /// Returns the ideograph centre of the voice's own face above the baseline, em/1000.
    pub(crate) fn centre(&self, voice: Voice) -> i32 {
        chain(self.script, voice)[0].info().centre
    }

    /// Returns the first face of the chain that has the character; a character no face has is remembered.
    pub(crate) fn find(&self, c: char, voice: Voice, place: Place) -> Option<Found> {
        let private_use = is_private_use(c);
        let found = (!private_use)
            .then(|| {
                chain(self.script, voice).iter().find_map(|&id| {
                    let face = Face::get(id)?;
                    face.glyph(c).map(|glyph| Found { face, glyph })
                })
            })
            .flatten();
        let mut missing = self.missing.borrow_mut();
        if found.is_none() && !missing.iter().any(|m| m.character == c) {
            missing.push(MissingGlyph { character: c, place, private_use });
        }
        found
    }

    /// Returns the characters that were asked for in vain, each once, in order.
    pub(crate) fn into_missing(self) -> Vec<MissingGlyph> {
        self.missing.into_inner()
    }
}

/// Returns whether Unicode leaves the meaning of the code point to private agreement (general category Co).
fn is_private_use(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_comes_from_the_face_of_the_letters_region() {
        use Script::{Hans, Hant};
        use Voice::{Body, Strong, Title};
        let cases = [
            (Hans, Body, '骨', SongSc),
            (Hant, Body, '骨', MingTc),
            (Hans, Strong, '骨', HeiSc),
            (Hans, Title, '诉', SongScBold),
            (Hant, Title, '訴', HeiTc),
            (Hans, Body, '䶮', SongSc),
            (Hant, Body, '诉', SongSc),
            (Hant, Body, '☑', KaiSc),
            (Hans, Body, '𮯰', Rare),
        ];
        for (script, voice, c, face) in cases {
            let found = Finder::new(script).find(c, voice, Place::Footer);
            assert_eq!(found.map(|f| f.face.id()), Some(face), "{c} {script:?} {voice:?}");
        }
    }

    #[test]
    fn what_no_face_has_is_named_once() {
        let finder = Finder::new(Script::Hans);
        for c in ['\u{E863}', 'ก', 'ก', '好'] {
            finder.find(c, Voice::Body, Place::Block(3));
        }
        let missing = finder.into_missing();
        assert_eq!(
            missing.iter().map(|m| (m.character, m.private_use)).collect::<Vec<_>>(),
            [('\u{E863}', true), ('ก', false)]
        );
        assert_eq!(missing[1].to_string(), "ก (U+0E01)");
    }
}
