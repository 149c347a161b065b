//! Bad files, and what is said of each.

use std::io::Write;
use std::time::Instant;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::decode::tests::png_file;
use super::import::tests::pdf;
use super::jpeg::tests::telling;
use super::{Fault, MOST_PAGES, MOST_PIXELS, sheets};

const AREA: (i32, i32) = (482_000, 700_000);

/// Returns what is said of a file; `EXHIBIT_ZOO` names a folder to put it in, for measuring it by other means.
fn said(name: &str, bytes: &[u8]) -> Option<Fault> {
    if let Some(folder) = std::env::var_os("EXHIBIT_ZOO") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
    let begun = Instant::now();
    let fault = sheets(bytes, AREA).err();
    let limit = if cfg!(debug_assertions) { 20 } else { 2 };
    assert!(begun.elapsed().as_secs() < limit, "{name}: {:?}", begun.elapsed());
    fault
}

fn zeros(bytes: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let block = vec![0; 1 << 20];
    (0..bytes >> 20).for_each(|_| encoder.write_all(&block).unwrap());
    encoder.finish().unwrap()
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let named = [name, body].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&named);
    [&(body.len() as u32).to_be_bytes()[..], &named, &crc.sum().to_be_bytes()].concat()
}

fn png(width: u32, height: u32, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"IHDR", &header), chunks.concat(), chunk(b"IEND", &[])].concat()
}

fn too_many(width: u32, height: u32) -> Option<Fault> {
    Some(Fault::TooManyPixels { width, height, most: MOST_PIXELS })
}

#[test]
fn nothing_and_text_and_what_is_no_picture() {
    assert_eq!(said("empty.png", b""), Some(Fault::Empty));
    assert_eq!(said("text.png", "转账截图".as_bytes()), Some(Fault::Unknown));
    assert_eq!(said("picture.gif", b"GIF89a\x01\0\x01\0\0\0\0"), Some(Fault::Unsupported("GIF")));
    assert_eq!(said("film.jpg", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"), Some(Fault::Recording("MP4")));
    assert_eq!(said("one.png", b"\x89"), Some(Fault::Unknown));
    assert_eq!(said("head.jpg", b"\xFF\xD8\xFF"), Some(Fault::Truncated));
    assert_eq!(said("head.pdf", b"%PDF-1.7"), Some(Fault::Truncated));
    assert_eq!(said("head.png", b"\x89PNG\r\n\x1A\n"), Some(Fault::Truncated));
}

#[test]
fn jpeg_files() {
    let file = telling(300, 200, 1);
    assert_eq!(said("cut.jpg", &file[..3000]), Some(Fault::Truncated));
    let mut huge = telling(64, 64, 1);
    let at = huge.windows(4).rposition(|w| w == [0xFF, 0xC0, 0, 17]).unwrap();
    huge[at + 5..at + 9].copy_from_slice(&[0xFF, 0xDC, 0xFF, 0xDC]);
    assert_eq!(said("huge.jpg", &huge), too_many(65_500, 65_500));
    // As many pixels as are read, of which nearly all are missing: grey, but in no time.
    // Without optimisation the decoder takes half a minute for them.
    let side = if cfg!(debug_assertions) { [0x04, 0x00] } else { [0x1F, 0x40] };
    huge[at + 5..at + 9].copy_from_slice(&[side, side].concat());
    let _ = said("hollow.jpg", &huge);
}

#[test]
fn png_files() {
    let rows = vec![9; 400 * 300];
    let file = png_file(400, 300, png::ColorType::Grayscale, png::BitDepth::Eight, &rows);
    assert_eq!(said("cut.png", &file[..file.len() / 2]), Some(Fault::Truncated));
    let few = png(30_000, 30_000, &[chunk(b"IDAT", &zeros(1 << 20))]);
    assert_eq!(said("huge.png", &few), too_many(30_000, 30_000));
    let bomb = zeros(2 << 30);
    assert_eq!(said("bomb.png", &png(8, 8, &[chunk(b"IDAT", &bomb)])), Some(Fault::Bomb));
    // Chunks that nobody looks at may be what they like.
    let idat = chunk(b"IDAT", &zeros(1 << 20));
    let profile = chunk(b"iCCP", &[b"x\0\0", &bomb[..]].concat());
    let text = chunk(b"zTXt", &[b"x\0\0", &bomb[..]].concat());
    assert_eq!(said("profile.png", &png(64, 64, &[profile, text, idat.clone()])), None);
    // Fewer pixels than the header says.
    let short = png(8000, 8000, &[idat]);
    assert!(matches!(said("short.png", &short), Some(Fault::Damaged(_) | Fault::Truncated)));
    assert!(matches!(said("nopixels.png", &png(8, 8, &[])), Some(Fault::Damaged(_) | Fault::Truncated)));
    assert_eq!(said("nosize.png", &png(0, 8, &[])), Some(Fault::damaged("a picture without size")));
}

#[test]
fn webp_files() {
    let riff = |chunks: &[u8]| [b"RIFF", &(chunks.len() as u32 + 4).to_le_bytes()[..], b"WEBP", chunks].concat();
    // 16383 by 16383 pixels of one colour, without loss.
    let lossless = riff(&[&b"VP8L\x0E\0\0\0\x2F\xFE\xBF\xFF\x0F"[..], &[0; 9]].concat());
    assert_eq!(said("bomb.webp", &lossless), too_many(16_383, 16_383));
    let extended = riff(&[&b"VP8X\x0A\0\0\0\0\0\0\0\xFE\xFF\xFF\xFE\xFF\xFF"[..], &[0; 8]].concat());
    assert!(said("canvas.webp", &extended).is_some());
    assert!(said("head.webp", b"RIFF\x04\0\0\0WEBP").is_some());
}

fn blank(document: Document, page: Dictionary) -> Vec<u8> {
    pdf(document, vec![page])
}

fn a4() -> Object {
    vec![0.into(), 0.into(), 595.into(), 842.into()].into()
}

fn simple() -> Vec<u8> {
    blank(Document::with_version("1.7"), dictionary! { "MediaBox" => a4() })
}

#[test]
fn pdf_files_that_are_not_whole() {
    let file = simple();
    assert_eq!(said("simple.pdf", &file), None);
    assert_eq!(said("cut.pdf", &file[..file.len() / 2]), Some(Fault::Truncated));
    // Two revisions, the second cut: the first is not what was meant.
    assert_eq!(said("update.pdf", &[&file[..], b"\n9 0 obj << /Seal"].concat()), Some(Fault::Truncated));
    assert_eq!(said("behind.pdf", &[&file[..], &[0; 3000]].concat()), None);
    assert_eq!(said("before.pdf", &[&b"Content-Type: application/pdf\n\n"[..], &file].concat()), None);
    assert_eq!(said("nopages.pdf", &pdf(Document::with_version("1.7"), vec![])), Some(Fault::NoPages));
    let without = blank(Document::with_version("1.7"), dictionary! {});
    assert_eq!(said("nobox.pdf", &without), Some(Fault::damaged("a page without MediaBox")));
    let lost = blank(Document::with_version("1.7"), dictionary! { "MediaBox" => a4(), "Contents" => (99, 0) });
    assert!(matches!(said("lost.pdf", &lost), Some(Fault::Damaged(_))));
}

/// Returns a file whose page tree is what a function makes of it: it is given the tree's root and sets its kids.
fn tree(kids: impl FnOnce(&mut Document, lopdf::ObjectId) -> Vec<Object>) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let root = document.new_object_id();
    let kids = kids(&mut document, root);
    let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1, "MediaBox" => a4() };
    document.objects.insert(root, node.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn page_trees_without_end() {
    assert_eq!(said("self.pdf", &tree(|_, root| vec![root.into()])), Some(Fault::CyclicPages));
    let between = tree(|document, root| {
        let kids: Vec<Object> = vec![root.into()];
        vec![document.add_object(dictionary! { "Type" => "Pages", "Kids" => kids }).into()]
    });
    assert_eq!(said("cycle.pdf", &between), Some(Fault::CyclicPages));
    let parent = tree(|document, _| {
        let page = document.new_object_id();
        document.objects.insert(page, dictionary! { "Type" => "Page", "Parent" => page }.into());
        vec![page.into()]
    });
    assert_eq!(said("parent.pdf", &parent), None);
    let deep = tree(|document, _| {
        let mut below = document.add_object(dictionary! { "Type" => "Page" });
        for _ in 0..10_000 {
            let kids: Vec<Object> = vec![below.into()];
            below = document.add_object(dictionary! { "Type" => "Pages", "Kids" => kids });
        }
        vec![below.into()]
    });
    assert_eq!(said("deep.pdf", &deep), None);
    // Twenty branches, each of which has the next one twice: a million pages.
    let doubling = tree(|document, _| {
        let mut below = document.add_object(dictionary! { "Type" => "Page" });
        for _ in 0..20 {
            let kids: Vec<Object> = vec![below.into(), below.into()];
            below = document.add_object(dictionary! { "Type" => "Pages", "Kids" => kids });
        }
        vec![below.into()]
    });
    assert_eq!(said("doubling.pdf", &doubling), Some(Fault::TooManyPages { most: MOST_PAGES }));
    let empty = tree(|document, _| {
        let mut below = document.add_object(dictionary! { "Type" => "Pages", "Kids" => Object::Array(vec![]) });
        for _ in 0..30 {
            let kids: Vec<Object> = vec![below.into(), below.into()];
            below = document.add_object(dictionary! { "Type" => "Pages", "Kids" => kids });
        }
        vec![below.into()]
    });
    assert!(matches!(said("hollow.pdf", &empty), Some(Fault::Damaged(_))));
}

#[test]
fn brackets_without_end() {
    let file = simple();
    let text = String::from_utf8_lossy(&file).replace("/MediaBox[0 0 595 842]", &"[".repeat(500_000));
    assert!(said("brackets.pdf", text.as_bytes()).is_some());
    let text = format!("%PDF-1.7\n1 0 obj\n{}\nendobj\nstartxref\n9\n%%EOF", "<</A".repeat(300_000));
    assert!(said("dictionaries.pdf", text.as_bytes()).is_some());
}

#[test]
fn pdf_bombs() {
    let bomb = zeros(1 << 30);
    let mut document = Document::with_version("1.7");
    let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, bomb.clone());
    let content = document.add_object(stream);
    let file = blank(document, dictionary! { "MediaBox" => a4(), "Contents" => content });
    assert_eq!(said("content.pdf", &file), Some(Fault::Bomb));

    assert_eq!(said("objects.pdf", &with_object_stream(&bomb)), Some(Fault::Bomb));
    // A few bytes each, all of them words.
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&b"1 ".repeat(15 << 20)).unwrap();
    assert_eq!(said("words.pdf", &with_object_stream(&encoder.finish().unwrap())), Some(Fault::Bomb));
}

/// Returns a file with an object stream; lopdf does not write one.
fn with_object_stream(packed: &[u8]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n".to_vec();
    let mut starts = vec![9, file.len()];
    file.extend(b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    starts.push(file.len());
    file.extend(b"3 0 obj<</Type/Page/MediaBox[0 0 9 9]/Contents 5 0 R>>endobj\n");
    starts.push(file.len());
    let head = format!("4 0 obj<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length {}>>stream\n", packed.len());
    file.extend([head.as_bytes(), packed, b"\nendstream endobj\n"].concat());
    starts.push(file.len());
    file.extend(b"5 0 obj<</Length 1>>stream\nn\nendstream endobj\n");
    let table = file.len();
    file.extend(b"xref\n0 6\n0000000000 65535 f \n");
    starts.iter().for_each(|start| file.extend(format!("{start:010} 00000 n \n").bytes()));
    file.extend(format!("trailer<</Root 1 0 R/Size 6>>\nstartxref\n{table}\n%%EOF").bytes());
    file
}

#[test]
fn polyglots_are_what_they_begin_as() {
    let picture = telling(40, 40, 1);
    let both = [&picture[..], &simple()].concat();
    let sheets = sheets(&both, AREA).unwrap();
    assert!(matches!(&*sheets[0].art, super::Art::Jpeg(jpeg) if !jpeg.bytes.windows(4).any(|w| w == b"%PDF")));
    let both = [&simple()[..], &picture].concat();
    assert_eq!(said("polyglot.pdf", &both), None);
}
