//! The hub: what one finished letter says, block by block, before anybody decides how it looks.
//!
//! Every output renders the same `Document`, so text and PDF can never say different things. All labels and numbers that
//! a reader sees (`一、`, `1.`, `附件：`) are already in it.

use std::sync::Arc;

use jiff::civil::Date;

use crate::exhibit::Sheet;
use crate::locale::Script;

/// One finished letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Script of the letter: decides fonts, glyph region and punctuation.
    pub script: Script,
    /// Title for the PDF's metadata, e.g. 「投诉书——张三诉某公司」; plain text.
    pub title: String,
    /// Author for the PDF's metadata: who signs; empty where the recipient may not see a name.
    pub author: String,
    /// The date written on the letter; also the PDF's creation date.
    pub date: Date,
    /// A word printed across each page: 草稿; nothing on a letter to be sent.
    pub mark: Option<String>,
    /// The letter's content in reading order.
    pub blocks: Vec<Block>,
}

/// Running text: a sequence of inline pieces without line breaks.
pub type Text = Vec<Inline>;

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain characters (never a newline).
    Plain(String),
    /// Emphasised characters: set in 黑体 in PDF, unmarked in text.
    Strong(String),
}

impl Inline {
    /// Returns the characters of this piece.
    pub fn as_str(&self) -> &str {
        match self {
            Inline::Plain(s) | Inline::Strong(s) => s,
        }
    }
}

/// Returns the characters of running text, joined.
pub fn plain(text: &Text) -> String {
    text.iter().map(Inline::as_str).collect()
}

/// One block of a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The letter's title, centred: 投诉书.
    Title(Text),
    /// Who is addressed, flush left, ends with ：.
    Salutation(Text),
    /// A heading with its number: `一、`, `（一）`, `1.`, `（1）`.
    Heading {
        /// 1 to 4.
        level: u8,
        /// The number as it is printed: `一、`, `1.`.
        label: String,
        /// The heading without its number.
        text: Text,
    },
    /// A body paragraph, first line indented by two characters.
    Paragraph(Text),
    /// Numbered items.
    Items(Vec<Item>),
    /// Label–value lines: 姓名：张三.
    Fields(Vec<Field>),
    /// A table with a header row.
    Table(Table),
    /// 此致 / 敬礼: `lead` is indented by two characters, `to` is flush left on the next line.
    Closing {
        /// 此致
        lead: Text,
        /// The office addressed, or 敬礼.
        to: Text,
    },
    /// Who signs, and the date: at the right-hand side, never parted.
    Signature {
        /// One line each.
        signers: Vec<Signer>,
        /// 2026年3月5日
        date: Text,
    },
    /// 附件说明: what is enclosed, before the closing. `label` is `附件：`; items carry their own numbers where there are several.
    Enclosures {
        /// `附件：`
        label: String,
        /// Enclosures in order; with more than one, each starts with `1. `, `2. `.
        items: Vec<Item>,
    },
    /// Heading of an annex; what follows belongs to it.
    Annex {
        /// `附件1`, flush left: the number it has among the enclosures, `附件` where it is the only one; empty where the letter
        /// lists no enclosure of this title.
        label: String,
        /// 证据目录: centred.
        title: Text,
    },
    /// A remark below the letter, in （） or plain, flush left and small.
    Note(Text),
    /// A picture on a page of its own: a page of an exhibit.
    Picture {
        /// The picture.
        sheet: Sheet,
        /// What it shows, for who cannot see it.
        alt: String,
    },
}

/// A numbered item: `1.` and its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `1.`, `（1）`; empty where an only enclosure has no number.
    pub label: String,
    /// The item itself.
    pub text: Text,
}

/// A line of the signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Signer {
    /// 投诉人：张三
    pub text: Text,
    /// Whether an organisation's seal is set on this line, and whatever stands below it belongs to the same organisation.
    pub sealed: bool,
    /// Who signs behind this line by hand; nothing where nobody does.
    pub hand: Option<Hand>,
}

/// Room for a handwritten signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Hand {
    /// Who signs: `complainant-1`, `agent`.
    pub who: String,
    /// A picture of the signature; a line to sign on where there is none.
    pub picture: Option<Arc<Sheet>>,
}

impl Document {
    /// Returns a document that says nothing yet.
    pub fn empty(script: Script, date: Date) -> Document {
        Document { script, title: String::new(), author: String::new(), date, mark: None, blocks: vec![] }
    }

    /// Puts pictures of signatures where their owners sign.
    pub fn sign(&mut self, picture: impl Fn(&str) -> Option<Arc<Sheet>>) {
        let signers = self.blocks.iter_mut().filter_map(|block| match block {
            Block::Signature { signers, .. } => Some(signers),
            _ => None,
        });
        for hand in signers.flatten().filter_map(|signer| signer.hand.as_mut()) {
            hand.picture = picture(&hand.who);
        }
    }
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Label without colon: 姓名.
    pub label: String,
    /// Value: 张三.
    pub value: Text,
}

/// A table: every row has as many cells as `columns`.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Head and alignment of each column.
    pub columns: Vec<Column>,
    /// Body rows.
    pub rows: Vec<Vec<Text>>,
}

/// A table column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The cell of the header row.
    pub head: Text,
    /// How the body cells are aligned.
    pub align: Align,
}

/// Alignment of a table column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Start of the line.
    #[default]
    Start,
    /// Centre of the cell.
    Centre,
    /// End of the line: numbers.
    End,
}
