//! The list on paper, for the counter of the post office.

use jiff::civil::Date;

use super::list::{Entry, contents};
use crate::letter::Document;
use crate::letter::document::{Align, Block, Column, Field, Hand, Inline, Signer, Table, Text};
use crate::locale::{Messages, Script, date as days};

/// Stands in the column of numbers: a line to write on, and long enough for thirteen characters by hand (45 mm). It is not broken.
const LINE: &str = "_____________________";

/// Heads of the columns, with how their cells are aligned.
const COLUMNS: [(&str, Align); 7] = [
    ("handover-number", Align::End),
    ("handover-recipient", Align::Start),
    ("handover-address", Align::Start),
    ("handover-postcode", Align::Centre),
    ("handover-contents", Align::Start),
    ("handover-tracking", Align::Start),
    ("handover-remarks", Align::Start),
];

/// Returns the list as a document.
// fluent: handover-number, handover-recipient, handover-address, handover-postcode, handover-contents, handover-tracking
// fluent: handover-remarks, handover-sender, handover-date, handover-office
pub(super) fn document(entries: &[Entry], sender: &str, date: Date, script: Script, labels: &Messages) -> Document {
    let title = labels.get("handover-title", &[]);
    let field = |id: &str, value: String| Field { label: labels.get(id, &[]), value: text(value) };
    let day = days::long(date, script);
    let columns = COLUMNS.map(|(id, align)| Column { head: text(labels.get(id, &[])), align });
    let rows = (1..).zip(entries).map(|(number, entry)| row(number, entry, labels)).collect();
    let count = labels.get("handover-count", &[("count", entries.len().into())]);
    let signer = |id: &str, who: &str, name: &str| Signer {
        text: text(labels.get(&format!("{id}-signs"), &[("name", name.into())])),
        sealed: false,
        hand: Some(Hand { who: who.to_string(), picture: None }),
    };
    Document {
        title: title.clone(),
        author: sender.to_string(),
        blocks: vec![
            Block::Title(text(title)),
            Block::Fields(vec![field("handover-sender", sender.to_string()), field("handover-date", day.clone())]),
            Block::Table(Table { columns: columns.into(), rows }),
            Block::Paragraph(text(count)),
            // fluent: handover-sender-signs, handover-office-signs
            Block::Signature {
                signers: vec![signer("handover-sender", "sender", sender), signer("handover-office", "office", "")],
                date: text(day),
            },
        ],
        ..Document::empty(script, date)
    }
}

fn row(number: usize, entry: &Entry, labels: &Messages) -> Vec<Text> {
    let piece = &entry.piece;
    let cells = [
        number.to_string(),
        piece.recipient.clone(),
        entry.address.clone().unwrap_or_default(),
        piece.postcode.clone().unwrap_or_default(),
        contents(entry, labels),
        LINE.to_string(),
        String::new(),
    ];
    cells.map(text).into()
}

fn text(plain: String) -> Text {
    vec![Inline::Plain(plain)]
}
