//! The faces a letter may be printed with.

use std::sync::Arc;

use super::bundled::{self, FaceId};
use super::face::Face;

/// The bundled faces, and behind them those of the user's. Making one and copying one cost nothing: bundled faces are parsed
/// when they are first used and shared by all libraries, and a copy shares the user's.
#[derive(Clone, Default)]
pub struct Library {
    own: Vec<Arc<Face>>,
}

impl Library {
    /// Returns the library of the bundled faces alone.
    pub fn builtin() -> &'static Library {
        static BUILTIN: Library = Library { own: Vec::new() };
        &BUILTIN
    }

    /// Returns this library with further faces behind its own; it holds 65,536 of them at most.
    pub fn with(&self, faces: impl IntoIterator<Item = Arc<Face>>) -> Library {
        let mut own = self.own.clone();
        own.extend(faces);
        own.truncate(usize::from(u16::MAX) + 1);
        Library { own }
    }

    /// Returns a face, or `None` where the id is of another library.
    pub fn face(&self, id: FaceId) -> Option<&Face> {
        match id {
            FaceId::Own(place) => self.own.get(usize::from(place)).map(Arc::as_ref),
            id => bundled::face(id),
        }
    }

    /// Returns the ids of the user's faces, in the order they are asked for a character.
    pub fn own(&self) -> impl Iterator<Item = FaceId> + use<> {
        (0..self.own.len()).filter_map(|place| u16::try_from(place).ok()).map(FaceId::Own)
    }
}
