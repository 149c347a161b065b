//! The law that letters rest on: instruments and articles as data, references to them, and the words that cite them.
//!
//! A template writes `[xiaofa 8, 20(1)]{.law}`; [`reference::parse`] reads it, [`Citer::cite`] checks it against the shipped
//! texts and the letter's date and returns 《中华人民共和国消费者权益保护法》第八条、第二十条第一款.

pub mod calendar;
pub mod citation;
pub mod instrument;
pub mod reference;
pub mod resolve;
pub mod scan;
pub mod statutes;
pub mod term;

pub use calendar::Calendar;
pub use citation::Citer;
pub use instrument::{Article, Instrument};
pub use reference::{Provision, Reference, ReferenceError};
pub use resolve::CitationError;
pub use statutes::Statutes;
pub use term::{End, Term};
