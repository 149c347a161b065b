//! Cases on the disk: letters are printed in another order than rows are read in, and ten thousand cases need not be in memory.

use std::collections::HashMap;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use super::folder::Folder;
use crate::batch::Key;
use crate::case::Source;

/// The texts of cases, by their rows; the file goes with it.
pub(super) struct Spool {
    file: Mutex<NamedTempFile>,
    places: HashMap<Key, Place>,
    end: u64,
}

/// Where a text stands.
struct Place {
    name: String,
    start: u64,
    length: usize,
}

impl Spool {
    /// Returns an empty one, in the folder the letters go to.
    pub(super) fn new(folder: &Folder) -> io::Result<Spool> {
        Ok(Spool { file: Mutex::new(folder.new_file()?), places: HashMap::new(), end: 0 })
    }

    /// Puts the text of a row behind the others.
    pub(super) fn add(&mut self, row: Key, Source { name, text }: Source) -> io::Result<()> {
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        file.write_all(text.as_bytes())?;
        self.places.insert(row, Place { name, start: self.end, length: text.len() });
        self.end += text.len() as u64;
        Ok(())
    }

    /// Returns the text of a row.
    pub(super) fn get(&self, row: &Key) -> io::Result<Source> {
        let place = self.places.get(row).ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = vec![0; place.length];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(place.start))?;
        file.read_exact(&mut bytes)?;
        drop(file);
        let text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(Source { name: place.name.clone(), text })
    }
}
