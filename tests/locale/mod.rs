//! Languages and scripts: messages, conversion and its tables, letters in both scripts.

mod convert;
mod dictionary;
mod messages;
mod scripts;
