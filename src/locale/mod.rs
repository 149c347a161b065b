//! Languages: the two scripts, what the program says (fluent), script conversion, money and dates in Chinese.

pub mod money;
pub mod script;

pub use money::Fen;
pub use script::Script;
