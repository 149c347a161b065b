//! Case files that are wrong: each kind as it is explained, and random ones.

mod bad;
mod random;
