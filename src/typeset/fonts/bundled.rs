//! The font files that ship, with their licences. The table is `fonts/README.md` as data.

use std::sync::OnceLock;

use super::face::{Face, Tables};
use crate::locale::Script;

/// A face of a [`Library`](super::Library). The order of the bundled ones is that of the table [`bundled`] returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FaceId {
    /// 宋体, simplified: body, and the base everything falls back to.
    SongSc,
    /// 宋体, bold: simplified titles.
    SongScBold,
    /// 仿宋: body of the official style.
    Fangsong,
    /// 黑体, simplified: headings and labels.
    HeiSc,
    /// 楷体, simplified; also ☐ ☑ ☒ ✗.
    KaiSc,
    /// 明體, traditional: body.
    MingTc,
    /// 黑體, traditional: titles, headings, labels.
    HeiTc,
    /// Rare characters of personal names.
    Rare,
    /// A font of the user's: its place among those of the library.
    Own(u16),
}

/// One bundled font file.
#[derive(Debug, Clone, Copy)]
pub struct FontInfo {
    /// The face.
    pub id: FaceId,
    /// PostScript name.
    pub name: &'static str,
    /// What letters use it for: the fluent message `cli-font-role-CODE`.
    pub role: &'static str,
    /// File name in `fonts/`.
    pub file: &'static str,
    /// Short name of the licence.
    pub licence: &'static str,
    /// Full text of the licence and its notices.
    pub licence_text: &'static str,
    /// The font file.
    pub data: &'static [u8],
    /// The script whose standard the shapes of its ideographs follow.
    pub script: Script,
    /// Measured once, fonts/README.md.
    pub(super) metrics: Metrics,
}

/// What a letter needs to know of a face as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Metrics {
    /// Mean centre of an ideograph above the baseline, em/1000: mixed faces are aligned by it.
    pub(super) centre: i32,
    /// Thickness of vertical stems in em/1000, for the PDF font descriptor.
    pub(super) stem: i32,
    /// Whether strokes have serifs, for the PDF font descriptor.
    pub(super) serif: bool,
}

impl FontInfo {
    /// Returns the size of the font file in bytes.
    pub fn size(&self) -> usize {
        self.data.len()
    }
}

impl FaceId {
    /// Returns the table entry of a bundled face.
    pub fn info(self) -> Option<&'static FontInfo> {
        self.place().map(|place| &BUNDLED[place])
    }

    /// Returns the place of a bundled face in the table.
    fn place(self) -> Option<usize> {
        Some(match self {
            FaceId::SongSc => 0,
            FaceId::SongScBold => 1,
            FaceId::Fangsong => 2,
            FaceId::HeiSc => 3,
            FaceId::KaiSc => 4,
            FaceId::MingTc => 5,
            FaceId::HeiTc => 6,
            FaceId::Rare => 7,
            FaceId::Own(_) => return None,
        })
    }
}

/// Returns a bundled face, or `None` for another or if its file is damaged (a test proves that none is). Parsing reads the
/// table directory only, so it costs microseconds and happens on first use.
pub(super) fn face(id: FaceId) -> Option<&'static Face> {
    static FACES: [OnceLock<Option<Face>>; BUNDLED.len()] = [const { OnceLock::new() }; BUNDLED.len()];
    let place = id.place()?;
    let parse = || {
        let font = &BUNDLED[place];
        let tables = Tables::Bundled(Box::new(ttf_parser::Face::parse(font.data, 0).ok()?));
        Some(Face::new(tables, 0, font.name.to_owned(), font.file.to_owned(), font.metrics))
    };
    FACES[place].get_or_init(parse).as_ref()
}

/// Returns every bundled font.
pub fn bundled() -> &'static [FontInfo] {
    &BUNDLED
}

const OFL: &str = "SIL Open Font License 1.1";
const NOTO_SERIF: &str = include_str!("../../../fonts/licenses/OFL-Noto-Serif-SC-TC.txt");
const NOTO_SANS: &str = include_str!("../../../fonts/licenses/OFL-Noto-Sans-SC-TC.txt");
const ZHUQUE: &str = include_str!("../../../fonts/licenses/OFL-Zhuque-Fangsong.txt");
const WENKAI: &str = include_str!("../../../fonts/licenses/OFL-LXGW-WenKai-GB-Lite.txt");
const ARPHIC: &str = concat!(
    include_str!("../../../fonts/licenses/README-BabelStone-Han.txt"),
    "\n",
    include_str!("../../../fonts/licenses/ARPHICPL.TXT")
);

/// Includes a file of `fonts/`, giving its name and its bytes.
macro_rules! file {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../fonts/", $name)))
    };
}

const fn font(
    id: FaceId,
    name: &'static str,
    role: &'static str,
    (file, data): (&'static str, &'static [u8]),
    (licence, licence_text): (&'static str, &'static str),
    script: Script,
    (centre, stem, serif): (i32, i32, bool),
) -> FontInfo {
    let metrics = Metrics { centre, stem, serif };
    FontInfo { id, name, role, file, licence, licence_text, data, script, metrics }
}

static BUNDLED: [FontInfo; 8] = [
    font(
        FaceId::SongSc,
        "LetterSongSC-Regular",
        "song-sc",
        file!("LetterSongSC-Regular.ttf"),
        (OFL, NOTO_SERIF),
        Script::Hans,
        (379, 80, true),
    ),
    font(
        FaceId::SongScBold,
        "LetterSongSC-Bold",
        "song-sc-bold",
        file!("LetterSongSC-Bold.ttf"),
        (OFL, NOTO_SERIF),
        Script::Hans,
        (381, 140, true),
    ),
    font(
        FaceId::Fangsong,
        "ZhuqueFangsong-Regular",
        "fangsong",
        file!("ZhuqueFangsong-Regular.ttf"),
        (OFL, ZHUQUE),
        Script::Hans,
        (346, 70, true),
    ),
    font(
        FaceId::HeiSc,
        "LetterHeiSC-Medium",
        "hei-sc",
        file!("LetterHeiSC-Medium.ttf"),
        (OFL, NOTO_SANS),
        Script::Hans,
        (379, 100, false),
    ),
    font(
        FaceId::KaiSc,
        "LetterKaiSC-Regular",
        "kai-sc",
        file!("LetterKaiSC-Regular.ttf"),
        (OFL, WENKAI),
        Script::Hans,
        (356, 70, true),
    ),
    font(
        FaceId::MingTc,
        "LetterMingTC-Regular",
        "ming-tc",
        file!("LetterMingTC-Regular.ttf"),
        (OFL, NOTO_SERIF),
        Script::Hant,
        (382, 80, true),
    ),
    font(
        FaceId::HeiTc,
        "LetterHeiTC-Medium",
        "hei-tc",
        file!("LetterHeiTC-Medium.ttf"),
        (OFL, NOTO_SANS),
        Script::Hant,
        (379, 100, false),
    ),
    font(
        FaceId::Rare,
        "LetterRare-Regular",
        "rare",
        file!("LetterRare-Regular.ttf"),
        ("Arphic Public License", ARPHIC),
        Script::Hans,
        (380, 70, true),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_follows_the_declaration_and_the_manifest() {
        let manifest = include_str!("../../../fonts/MANIFEST.tsv");
        for (i, font) in bundled().iter().enumerate() {
            assert_eq!(font.id.place(), Some(i));
            assert!(i == 0 || bundled()[i - 1].id < font.id);
            let row = manifest.lines().find(|l| l.starts_with(font.file)).expect(font.file);
            assert_eq!(row.split('\t').nth(3), Some(font.size().to_string().as_str()));
            assert!(font.licence_text.len() > 3000, "{}", font.file);
        }
        assert_eq!(manifest.lines().count(), bundled().len() + 1);
    }
}
