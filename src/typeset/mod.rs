//! (room typeset)
