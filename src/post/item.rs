//! What one letter needs on its outside, in its own script.

use jiff::civil::Date;

use crate::case::choice::{Choice, choices};
use crate::letter::Document;
use crate::letter::document::{Block, plain};
use crate::letter::view::Parties;
use crate::locale::{Messages, Script};

choices! {
    /// How a letter is sent, where the envelope is to say so. Its words are the fluent message `post-by-CODE`.
    Service {
        /// 挂号
        Registered = "registered",
        /// 特快专递
        Ems = "ems",
    }
}

/// What is wanted on an envelope besides the two parties.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How it is sent.
    pub by: Option<Service>,
    /// Whether it says what is in it: 内件：投诉书.
    pub contents: bool,
}

/// What one letter needs on its outside: every text as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Script of all of it.
    pub script: Script,
    /// Date of the letter; also that of the file.
    pub date: Date,
    /// Name of the recipient with what follows it: 杭州示例科技有限公司（收）.
    pub name: String,
    /// Address of the recipient.
    pub address: String,
    /// Six digits, where they are known.
    pub postcode: Option<String>,
    /// Name of the sender, where the recipient may know it.
    pub sender: Option<String>,
    /// Address of the sender, where the recipient may know it.
    pub sender_address: Option<String>,
    /// The sender's six digits, where the address is given.
    pub sender_postcode: Option<String>,
    /// How it is sent: 挂号.
    pub service: Option<String>,
    /// What is in it: 内件：投诉书.
    pub contents: Option<String>,
    /// What is in it one by one: the letter's title, its enclosures.
    pub list: Vec<String>,
    /// What stands above the list: 内件.
    pub list_title: String,
    /// Who sends it, as the page behind a window says so: 寄件人：张三.
    pub sent_by: Option<String>,
}

impl Item {
    // fluent: post-by-*
    /// Returns what a letter needs: `parties` from [`crate::letter::Composer::parties`], `letter` as it was composed, and the
    /// labels of its script. A recipient without name or address, which [`super::check`] tells of, leaves an empty text.
    pub fn of(parties: &Parties, letter: &Document, wanted: Wanted, labels: &Messages) -> Item {
        let Parties { to, from } = parties;
        let sender = from.name.as_ref().map(|name| match from.count {
            0 | 1 => name.clone(),
            count => labels.get("post-joint", &[("name", name.into()), ("count", count.into())]),
        });
        let sent_by = sender.as_ref().map(|name| {
            let address = from.address.as_deref().unwrap_or_default();
            labels.get("post-sent-by", &[("name", name.into()), ("address", address.into())]).trim_end().to_owned()
        });
        Item {
            script: letter.script,
            date: letter.date,
            name: labels.get("post-to", &[("name", (&to.name).into())]),
            address: to.address.clone().unwrap_or_default(),
            postcode: to.postcode.clone(),
            sender,
            sender_address: from.address.clone(),
            sender_postcode: from.postcode.clone(),
            service: wanted.by.map(|by| labels.get(&format!("post-by-{}", by.code()), &[])),
            contents: wanted.contents.then(|| labels.get("post-contents", &[("title", (&letter.title).into())])),
            list: std::iter::once(letter.title.clone()).chain(enclosures(letter)).collect(),
            list_title: labels.get("post-list", &[]),
            sent_by,
        }
    }
}

/// Returns what a letter encloses, without its numbers.
fn enclosures(letter: &Document) -> impl Iterator<Item = String> {
    let lists = letter.blocks.iter().filter_map(|block| match block {
        Block::Enclosures { items, .. } => Some(items),
        _ => None,
    });
    lists.flatten().map(|item| plain(&item.text))
}
