//! The order of letters: the table of ways, what later letters say of earlier ones, and `tousu next`.

mod command;
mod letters;
mod order;
