//! The fonts installed on the machine. They are looked for only when a letter needs a character nothing else has.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fontdb::{Database, FaceInfo, Source, Stretch, Style};

use crate::typeset::fonts::{Face, may_be_printed};

/// The installed fonts, found on first use.
#[derive(Default)]
pub(super) struct SystemFonts(OnceLock<Installed>);

struct Installed {
    database: Database,
    /// Every face in the order it is asked.
    faces: Vec<Candidate>,
}

struct Candidate {
    id: fontdb::ID,
    path: PathBuf,
    index: u32,
    face: OnceLock<Option<Arc<Face>>>,
}

impl SystemFonts {
    /// Returns for these characters the first face each that has them and may be embedded, each face once, in the order they are
    /// asked; characters no face has are passed over.
    pub(super) fn covering(&self, characters: impl IntoIterator<Item = char>) -> Vec<Arc<Face>> {
        let installed = self.0.get_or_init(Installed::find);
        let mut places: Vec<usize> = characters.into_iter().filter_map(|c| installed.first(c)).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|place| installed.faces[place].open()).collect()
    }
}

impl Installed {
    fn find() -> Self {
        let mut database = Database::new();
        database.load_system_fonts();
        let mut faces: Vec<&FaceInfo> = database.faces().collect();
        faces.sort_by_key(|face| rank(face));
        let candidate = |face: &FaceInfo| {
            let path = path(face)?.to_path_buf();
            Some(Candidate { id: face.id, path, index: face.index, face: OnceLock::new() })
        };
        let faces = faces.into_iter().filter_map(candidate).collect();
        Installed { database, faces }
    }

    /// Returns the place of the first face that has a character and can be printed with.
    fn first(&self, c: char) -> Option<usize> {
        let has = |data: &[u8], index| {
            let face = ttf_parser::Face::parse(data, index).ok()?;
            let glyph = face.glyph_index(c).filter(|g| g.0 != 0);
            glyph.filter(|_| may_be_printed(&face).is_ok())
        };
        let found = |face: &Candidate| self.database.with_face_data(face.id, has).flatten().is_some();
        self.faces.iter().position(|face| found(face) && face.open().is_some())
    }
}

impl Candidate {
    fn open(&self) -> Option<Arc<Face>> {
        let read = || {
            let data = std::fs::read(&self.path).ok()?;
            Face::open(self.path.display().to_string(), data, self.index).ok().map(Arc::new)
        };
        self.face.get_or_init(read).clone()
    }
}

/// Upright faces of normal width first, the nearer to the weight of text the better, then by name: the order in which a folder is
/// read must not decide what a letter looks like.
fn rank(face: &FaceInfo) -> (bool, bool, u16, String, PathBuf, u32) {
    let family = face.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
    let weight = face.weight.0.abs_diff(400);
    let (slanted, narrow) = (face.style != Style::Normal, face.stretch != Stretch::Normal);
    (slanted, narrow, weight, family, path(face).map(Path::to_path_buf).unwrap_or_default(), face.index)
}

fn path(face: &FaceInfo) -> Option<&Path> {
    match &face.source {
        Source::File(path) | Source::SharedFile(path, _) => Some(path),
        Source::Binary(_) => None,
    }
}
