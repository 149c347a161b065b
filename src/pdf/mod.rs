//! (room pdf)
