//! Languages: the two scripts, what the program says (fluent), script conversion, money and dates in Chinese.

pub mod capitals;
pub mod checksum;
mod composed;
pub mod convert;
pub mod date;
pub(crate) mod dictionary;
pub mod digits;
pub mod garbled;
pub mod legacy;
pub mod mask;
pub mod messages;
pub mod money;
pub mod negotiate;
pub mod numeral;
pub mod punctuation;
pub(crate) mod quotation;
pub mod script;

pub use capitals::capitals;
pub use composed::composed;
pub use convert::Converter;
pub use garbled::garbled;
pub use mask::mask;
pub use messages::{Arg, Messages};
pub use money::{Fen, MoneyError};
pub use negotiate::{Language, negotiate};
pub use punctuation::half_width_marks;
pub use script::Script;
