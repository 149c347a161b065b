//! What is too much, and how finely things are printed.

use super::Mp;

/// Most pixels of a picture: the largest sensors of telephones have 50 (200 in a mode nobody keeps); decoded, it is 192 MB.
pub const MOST_PIXELS: u64 = 64_000_000;
/// Most bytes of a picture file: four times what a photograph of 64 million pixels takes.
pub const MOST_PICTURE_BYTES: u64 = 64 << 20;
/// Most bytes of a PDF file: a scanned contract of 500 pages is half of it.
pub const MOST_PDF_BYTES: u64 = 128 << 20;
/// Most pages a file may give: more is no exhibit of a letter but an archive.
pub const MOST_PAGES: usize = 500;

/// Most bytes that all object and cross-reference streams of a PDF file may inflate to: 100 bytes for each of 300,000 objects.
pub(super) const MOST_OBJECT_BYTES: u64 = 32 << 20;
/// Most words and brackets outside streams: lopdf takes a hundred bytes for each.
pub(super) const MOST_TOKENS: u64 = 4_000_000;
/// Most bytes the content of a page may inflate to: the largest drawings of surveyors have 20 MB.
pub(super) const MOST_CONTENT_BYTES: usize = 48 << 20;
/// Most nodes of a page tree: a tree of 500 pages has at most as many branches with any sense.
pub(super) const MOST_NODES: usize = 20_000;

/// Pixels an inch of a photograph: a laser printer's screen shows no more.
pub(super) const PHOTO_DPI: u64 = 200;
/// Pixels an inch of a screenshot: small characters stay sharp.
pub(super) const SCREEN_DPI: u64 = 300;
/// How much finer a picture may be, in hundredths: coding it again for less would cost quality and save nothing.
pub(super) const DPI_SLACK: u64 = 110;
/// Pixels an inch below which a picture is not enlarged.
pub(super) const LEAST_DPI: u64 = 100;
/// Quality of a JPEG coded here.
pub(super) const JPEG_QUALITY: u8 = 85;

/// Height over width, in tenths, above which a picture is cut into pages; the tallest telephones have 23.
pub(super) const TALL: u64 = 26;
/// Width at which the screenshot of a telephone reads well: 110 mm.
pub(super) const TALL_WIDTH: Mp = 311_811;
