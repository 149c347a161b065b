//! The law that letters rest on: instruments and articles as data, references to them, and the words that cite them.
//!
//! A template writes `[xiaofa 8, 20(1)]{.law}`; [`reference::parse`] reads it, [`Citer::cite`] checks it against the shipped
//! texts and the letter's date and returns 《中华人民共和国消费者权益保护法》第八条、第二十条第一款. `[xiaofa 55(1)]{.quote}`
//! gives the words of the provision ([`Citer::quotation`]). What a user wrote about law in his own words is looked at by
//! [`mentions`].

pub mod article;
pub mod calendar;
pub mod citation;
pub mod instrument;
pub mod mentions;
pub mod quotation;
pub mod reference;
pub mod resolve;
pub mod scan;
pub mod search;
pub mod statutes;
pub mod term;

pub use article::Article;
pub use calendar::Calendar;
pub use citation::Citer;
pub use instrument::Instrument;
pub use reference::{Provision, Reference, ReferenceError};
pub use resolve::CitationError;
pub use statutes::Statutes;
pub use term::{End, Term};
