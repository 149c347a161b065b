//! All tests at the seams where a user would notice, as one program: each program of its own would hold the fonts and be linked anew.

mod batch;
mod batch_intake;
mod cases;
mod cli;
mod cli_support;
mod deadlines;
mod law;
mod letters;
mod lint;
mod locale;
mod next;
mod offices;
mod pages;
mod pdf;
mod post;
mod rules;
mod sent;
mod support;
mod text_outputs;
mod typeset;
