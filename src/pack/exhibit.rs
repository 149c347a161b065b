//! A piece of evidence as it is bound behind a letter.

use serde::Serialize;

use crate::exhibit::Sheet;

/// What a piece of evidence gives to print. One without files is paper, which the sender puts in by hand.
#[derive(Debug, Clone, Default)]
pub struct Exhibit {
    /// Recordings, each told of on the sheet that stands for them.
    pub media: Vec<Media>,
    /// Pictures and pages of PDF files.
    pub sheets: Vec<Sheet>,
}

/// A recording: what identifies it (法释〔2019〕19号 93, 94: whether it is whole and unaltered).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Media {
    /// Name of the file, without its folder.
    pub name: String,
    /// MP4, WAV, …
    pub format: &'static str,
    /// Length of the file.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Length of the recording, where the file says so.
    pub seconds: Option<u64>,
}

impl Media {
    /// Returns a recording that there is not, to try templates with.
    pub fn sample() -> Media {
        let seconds = Some(60);
        Media { name: "录音.wav".to_string(), format: "WAV", bytes: 960_044, sha256: "0".repeat(64), seconds }
    }
}

impl Exhibit {
    /// Says whether the sender puts it in by hand.
    pub fn is_paper(&self) -> bool {
        self.media.is_empty() && self.sheets.is_empty()
    }

    /// Says whether pages of other PDF files are among it.
    pub fn is_imported(&self) -> bool {
        self.sheets.iter().any(|sheet| sheet.art.is_imported())
    }
}
