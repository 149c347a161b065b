//! (room case)
