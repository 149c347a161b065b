//! Page make-up: what belongs together stays together.

mod pages;
mod signature;
mod support;
mod tables;
