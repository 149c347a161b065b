//! PDFs and print runs read back with programs that are not ours, and the stock of glyphs subsets begin with.

mod lines;
#[path = "../support/paragraphs.rs"]
mod paragraphs;
mod print;
mod readback;
mod samples;
mod stock;
#[path = "../support/mod.rs"]
mod support;
