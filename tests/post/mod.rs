//! The outside of letters: envelopes, pages for windows, labels, the calibration sheet, and the command that writes them.

mod command;
mod disclosure;
mod envelopes;
mod labels;
mod post_support;
mod printed;
mod random;
mod windows;
