//! Case files that are wrong: each kind as it is explained, and random ones.

mod bad;
#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod random;
