//! Offices: the shipped records, letters addressed by their place, and `tousu offices`.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod command;
mod data;
mod letters;
