//! (room law)
