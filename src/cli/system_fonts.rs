//! The fonts installed on the machine. They are looked for only when a letter needs a character nothing else has.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fontdb::{Database, FaceInfo, Source, Stretch, Style};

use super::font_folders;
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
        let mut left: Vec<char> = characters.into_iter().collect();
        if left.is_empty() {
            return vec![];
        }
        let installed = self.0.get_or_init(Installed::find);
        let mut found = vec![];
        for candidate in &installed.faces {
            let lacking = installed.lacking(candidate, &left);
            if lacking.len() < left.len()
                && let Some(face) = candidate.open()
            {
                found.push(face);
                left = lacking;
            }
            if left.is_empty() {
                break;
            }
        }
        found
    }
}

impl Installed {
    fn find() -> Self {
        let mut database = Database::new();
        for file in font_folders::files() {
            // A file that has gone since is not installed.
            let _ = database.load_font_file(file);
        }
        let mut faces: Vec<&FaceInfo> = database.faces().collect();
        faces.sort_by_key(|face| rank(face));
        let candidate = |face: &FaceInfo| {
            let path = path(face)?.to_path_buf();
            Some(Candidate { id: face.id, path, index: face.index, face: OnceLock::new() })
        };
        let faces = faces.into_iter().filter_map(candidate).collect();
        Installed { database, faces }
    }

    /// Returns those of the characters that a face does not have; all of them where it cannot be printed with.
    fn lacking(&self, candidate: &Candidate, characters: &[char]) -> Vec<char> {
        let lacks = |data: &[u8], index| {
            let face = ttf_parser::Face::parse(data, index).ok().filter(|face| may_be_printed(face).is_ok())?;
            let lacks = |c: &char| face.glyph_index(*c).is_none_or(|g| g.0 == 0);
            Some(characters.iter().copied().filter(lacks).collect())
        };
        self.database.with_face_data(candidate.id, lacks).flatten().unwrap_or_else(|| characters.to_vec())
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
