//! Terms: the table of them, and `tousu deadlines`.

mod command;
mod terms;
