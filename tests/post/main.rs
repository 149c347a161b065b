//! The outside of letters: envelopes, pages for windows, labels, the calibration sheet, and the command that writes them.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod command;
mod disclosure;
mod envelopes;
mod labels;
mod post_support;
mod printed;
mod random;
#[path = "../support/mod.rs"]
mod support;
mod windows;
