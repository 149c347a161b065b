//! `tousu` (投诉) writes formal Chinese complaint letters from one TOML case file.
//!
//! Three functions lead from a case file to a printed page: [`load`] reads a case and checks it against the rules of the offices it
//! writes to, [`compose`] writes one letter, [`render`] sets it on pages. The same steps in detail, with a user's own templates, fonts
//! and styles, and for many letters at a time:
//!
//! | step | what does it |
//! |---|---|
//! | a case file is read, its letters are addressed and checked | [`examine`], on [`case`], [`recipient`] and [`law`] |
//! | a letter is composed | [`letter::Composer`], which parses the templates once |
//! | a letter becomes text | [`text::reading`], [`text::form`] |
//! | a letter becomes pages and a PDF file | [`typeset`], [`pdf`] |
//! | everything that goes into one envelope | [`pack`], [`post`], [`exhibit`] |
//! | a sheet of cases | [`batch`] |
//!
//! Each step is a pure function: no printing, no clock, no environment, no network. Only [`cli`] touches the terminal, the clock and
//! the file system's output side.
//!
//! ```
//! use jiff::civil::date;
//! use tousu::locale::Script;
//! use tousu::typeset::Style;
//!
//! let text = include_str!("../examples/beauty-device.toml");
//! let examined = tousu::load("beauty-device.toml", text, date(2026, 11, 27));
//! let case = examined.case.as_ref().expect("the example has no errors");
//!
//! let letter = tousu::compose(case, 0, Script::Hans)?;
//! let pdf = tousu::render(&letter, Style::letter())?;
//! assert!(pdf.starts_with(b"%PDF-"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![deny(missing_docs)]
#![forbid(unsafe_code)]

pub mod batch;
pub mod case;
pub mod cli;
pub mod examine;
pub mod exhibit;
pub mod interview;
pub mod law;
pub mod letter;
pub mod locale;
pub mod pack;
pub mod pdf;
pub mod post;
pub mod recipient;
pub mod text;
pub mod typeset;

mod steps;

pub use steps::{Unprinted, compose, load, render};
