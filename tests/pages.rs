//! Pages as pictures: what a reader sees, drawn by a renderer that is not ours and compared with pictures that were looked at.
//!
//! `PAGES=overwrite cargo test pages::` draws the pictures anew; look at every one that changed.

use std::fs::File;
use std::path::{Path, PathBuf};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use tousu::case::choice::Choice;
use tousu::letter::Composer;
use tousu::locale::{Language, Messages, Script};
use tousu::pdf;
use tousu::typeset::{self, BuiltIn, Library};

use Script::{Hans, Hant};

/// Pixels a point.
const SCALE: f32 = 1.1;

/// A page of an example's letter: example, kind of letter, script, style, page.
type Shown = (&'static str, &'static str, Script, BuiltIn, usize);

const LETTER: BuiltIn = BuiltIn::Letter;
const OFFICIAL: BuiltIn = BuiltIn::Official;

const PAGES: [Shown; 18] = [
    ("beauty-device", "regulator-complaint", Hans, LETTER, 1),
    ("beauty-device", "regulator-complaint", Hans, LETTER, 2),
    ("beauty-device", "regulator-complaint", Hans, LETTER, 4),
    ("beauty-device", "regulator-complaint", Hant, LETTER, 1),
    ("beauty-device", "association", Hant, LETTER, 3),
    ("robot-harassment", "bureau-report", Hans, LETTER, 1),
    ("robot-harassment", "bureau-report", Hans, LETTER, 4),
    ("robot-harassment", "carrier", Hans, OFFICIAL, 2),
    ("beauty-device", "regulator-complaint", Hans, OFFICIAL, 1),
    ("beauty-device", "regulator-complaint", Hans, OFFICIAL, 2),
    ("beauty-device", "regulator-complaint", Hans, OFFICIAL, 7),
    ("beauty-device", "regulator-complaint", Hant, OFFICIAL, 1),
    ("data-leak", "bureau-report", Hant, OFFICIAL, 2),
    ("data-leak", "regulator-complaint", Hant, LETTER, 2),
    ("robot-service-company", "rescission", Hans, LETTER, 1),
    ("robot-service-company", "rescission", Hans, OFFICIAL, 3),
    ("robot-service-company", "rescission", Hans, OFFICIAL, 4),
    ("robot-service-company", "merchant", Hant, LETTER, 2),
];

/// A picture in shades of grey.
struct Picture {
    width: u32,
    height: u32,
    grey: Vec<u8>,
}

fn draw(&(example, kind, script, style, page): &Shown) -> Picture {
    let (_, case) = crate::support::examples().into_iter().find(|(name, _)| name == example).expect(example);
    let letter = case.letters.iter().find(|l| l.kind.code() == kind).expect(kind);
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    let document = composer.compose(&case, letter, script).expect(kind).document;
    let style = style.style();
    let labels = Messages::new(Language::from(script));
    let id = format!("page-footer-{}", style.footer.number.code());
    let footer = |page: usize, total: usize| labels.get(&id, &[("page", page.into()), ("total", total.into())]);
    let layout = typeset::layout(&document, style, Library::builtin(), &footer).expect("every glyph is there");
    let bytes = pdf::write(&document, &layout, Library::builtin()).expect("a PDF");
    let pdf = Pdf::new(bytes).expect("hayro reads it");
    let settings = PixmapSettings { x_scale: SCALE, y_scale: SCALE, bg_color: WHITE };
    let page = &pdf.pages()[page - 1];
    let (interpreter, renderer) =
        (InterpreterSettings::default(), RenderSettings { hinting: false, ..Default::default() });
    let drawn = render(page, &RenderCache::new(), &interpreter, &renderer, &settings);
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    Picture { width, height, grey: drawn.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[1]).collect() }
}

fn path(&(example, kind, script, style, page): &Shown, folder: &Path) -> PathBuf {
    folder.join(format!("{example}_{kind}_{}_{}_{page}.png", script.code(), style.code()))
}

fn write(picture: &Picture, path: &Path) {
    let file = File::create(path).expect("the folder can be written to");
    let mut encoder = png::Encoder::new(file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().expect("a picture");
    writer.write_image_data(&picture.grey).expect("a picture");
}

fn read(path: &Path) -> Option<Picture> {
    let decoder = png::Decoder::new(std::io::BufReader::new(File::open(path).ok()?));
    let mut reader = decoder.read_info().ok()?;
    let mut grey = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut grey).ok()?;
    Some(Picture { width: info.width, height: info.height, grey })
}

/// Returns how many pixels differ so that one sees it: processors round the edges of a letter differently, not its place.
fn different(a: &Picture, b: &Picture) -> usize {
    if (a.width, a.height) != (b.width, b.height) {
        return usize::MAX;
    }
    a.grey.iter().zip(&b.grey).filter(|(a, b)| a.abs_diff(**b) > 48).count()
}

#[test]
fn pages_look_as_they_did_when_they_were_looked_at() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let made = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let overwrite = std::env::var("PAGES").is_ok_and(|v| v == "overwrite");
    let mut wrong = Vec::new();
    for page in &PAGES {
        let drawn = draw(page);
        assert!(drawn.grey.iter().any(|g| *g < 100), "{page:?} is blank");
        if overwrite {
            write(&drawn, &path(page, &kept));
        }
        let count = read(&path(page, &kept)).map_or(usize::MAX, |kept| different(&drawn, &kept));
        if count > 0 {
            write(&drawn, &path(page, made));
            wrong.push(format!("{}: {count} pixels", path(page, made).display()));
        }
    }
    assert!(wrong.is_empty(), "compare with tests/pages:\n{}", wrong.join("\n"));
}

#[test]
fn a_line_that_stands_elsewhere_is_seen() {
    let page = draw(&PAGES[0]);
    let mut moved = draw(&PAGES[0]);
    moved.grey.rotate_right(page.width as usize);
    assert!(different(&page, &moved) > 1000);
}
