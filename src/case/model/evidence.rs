//! The evidence.

use super::LetterKind;
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
    /// File beside the case file.
    pub file: Option<String>,
    /// Original, copy or printout.
    pub form: EvidenceForm,
    /// Number of pages; nothing for a recording.
    pub pages: Option<u64>,
    /// The letters it goes with; all where the file is silent.
    pub letters: Vec<LetterKind>,
}
