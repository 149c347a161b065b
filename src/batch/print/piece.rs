//! What is known of a letter before it is composed.

use crate::batch::intake::Place;
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::{Letter, LetterKind};
use crate::locale::Script;
use crate::recipient;

/// A letter to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where its case stands in the intake.
    pub place: Place,
    /// Id of the case.
    pub case: String,
    /// Place in `Case::letters`, from 0.
    pub index: usize,
    /// Which letter.
    pub kind: LetterKind,
    /// The script it is written in.
    pub script: Script,
    /// Who gets it, in the words of the case; may be empty.
    pub recipient: String,
    /// Six digits.
    pub postcode: Option<String>,
}

impl Piece {
    /// Returns what is known of a letter of a case; offices have been looked up.
    pub fn of(place: &Place, case: &Case, index: usize, letter: &Letter, script: Script) -> Piece {
        let to = recipient::addressee(case, letter);
        Piece {
            place: place.clone(),
            case: case.id.clone(),
            index,
            kind: letter.kind,
            script,
            recipient: to.name.unwrap_or_default().to_string(),
            postcode: to.postcode.map(str::to_string),
        }
    }

    /// Returns what the letter is called in the name of a file of its own: `01_merchant_zh-Hans`.
    pub fn letter(&self) -> String {
        format!("{:02}_{}_{}", self.index + 1, self.kind.code(), self.script.code())
    }
}
