//! PDFs and print runs read back with programs that are not ours, and the stock of glyphs subsets begin with.

mod lines;
mod print;
mod readback;
mod samples;
mod stock;
