//! The law: the shipped statutes, citations of them, law in templates and in free text, `tousu law`.

mod citation;
mod command;
mod data;
mod mentions;
mod templates;
