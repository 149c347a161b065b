//! The evidence.

use std::fmt;

use jiff::civil::Date;

use super::{Case, LetterKind};
use crate::case::choice::choices;

choices! {
    /// Kinds of evidence (民事诉讼法 66(1)).
    EvidenceKind {
        /// 书证
        Document = "document",
        /// 物证
        Thing = "thing",
        /// 视听资料
        Recording = "recording",
        /// 电子数据
        Electronic = "electronic",
        /// 证人证言
        Witness = "witness",
        /// 鉴定意见
        Expert = "expert",
        /// 勘验笔录
        Inspection = "inspection",
    }
}

choices! {
    /// In which form it is handed in.
    EvidenceForm {
        /// 原件
        Original = "original",
        /// 复印件
        Copy = "copy",
        /// 打印件: a printout of electronic data (法释〔2019〕19号 15(2)).
        Printout = "printout",
    }
}

/// A piece of evidence (法释〔2019〕19号 19: number, source, what it proves).
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Name by which the rest of the case file refers to it.
    pub id: String,
    /// Kind.
    pub kind: EvidenceKind,
    /// Title.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// What it proves.
    pub proves: String,
    /// Files, below the folder of the case file, in the order they are printed.
    pub files: Vec<String>,
    /// Original, copy or printout.
    pub form: EvidenceForm,
    /// Number of pages; nothing for a recording.
    pub pages: Option<u64>,
    /// How many copies are handed in.
    pub copies: u64,
    /// When it was made: the day of a recording.
    pub date: Option<Date>,
    /// Length of a recording.
    pub seconds: Option<u64>,
    /// What is said in a recording, line by line (市场监督管理行政处罚程序规定 25).
    pub transcript: Vec<String>,
    /// The letters it goes with; all where the file is silent.
    pub letters: Vec<LetterKind>,
}

/// The number of a piece of evidence in one letter: 3, or 1-2 where several prove the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Which thing to be proved, from 1.
    group: usize,
    /// Which piece of several that prove it, from 1.
    piece: Option<usize>,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.piece {
            Some(piece) => write!(f, "{}-{piece}", self.group),
            None => write!(f, "{}", self.group),
        }
    }
}

impl Number {
    /// Says whether another piece before it proves the same.
    pub fn follows(&self) -> bool {
        self.piece.is_some_and(|piece| piece > 1)
    }
}

impl Case {
    /// Returns the evidence that goes with a letter, in the order it is listed and bound, with its numbers: pieces that prove the same in
    /// the same words stand together, 1-1, 1-2 (法释〔2019〕19号 19: by class, each with its number).
    pub fn exhibits(&self, letter: LetterKind) -> Vec<(Number, &Evidence)> {
        let mut groups: Vec<Vec<&Evidence>> = vec![];
        for item in self.evidence_for(letter) {
            match groups.iter_mut().find(|group| group[0].proves == item.proves) {
                Some(group) => group.push(item),
                None => groups.push(vec![item]),
            }
        }
        let mut exhibits = vec![];
        for (group, items) in (1..).zip(groups) {
            let several = items.len() > 1;
            let number = |piece| Number { group, piece: several.then_some(piece) };
            exhibits.extend((1..).map(number).zip(items));
        }
        exhibits
    }
}
