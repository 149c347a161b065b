//! (room recipient)
