//! Money as integer fen.

use serde::{Deserialize, Serialize};

/// An amount of renminbi in fen (1/100 yuan).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fen(pub u64);
