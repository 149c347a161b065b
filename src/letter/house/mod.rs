//! What is looked at in the templates of a house before a letter is written with them: the source of each, in branches that no case
//! takes too, and the letters that come of them for cases at the edge of what a case file can hold.

pub mod edges;
pub mod language;
pub mod marks;
pub mod names;
pub mod said;
pub mod shape;
pub mod source;
