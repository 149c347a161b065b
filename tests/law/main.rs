//! The law: the shipped statutes, citations of them, law in templates and in free text, `tousu law`.

mod citation;
#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod command;
mod data;
mod mentions;
mod templates;
