//! Offices: the shipped records, letters addressed by their place, and `tousu offices`.

mod command;
mod data;
mod letters;
