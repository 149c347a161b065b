//! Languages: the two scripts, what the program says (fluent), script conversion, money and dates in Chinese.

pub mod capitals;
pub mod convert;
pub mod date;
mod dictionary;
pub mod messages;
pub mod money;
pub mod negotiate;
pub mod numeral;
mod quotation;
pub mod script;

pub use capitals::capitals;
pub use convert::Converter;
pub use messages::{Arg, Messages};
pub use money::{Fen, MoneyError};
pub use negotiate::{Language, negotiate};
pub use script::Script;
