//! What import.rs does, on files made here.

use super::super::{Mp, Orientation, Sheet, sheets};
use super::*;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

const AREA: (Mp, Mp) = (482_000, 700_000);

/// Returns a file of one page a dictionary, with their common tree.
pub(crate) fn pdf(mut document: Document, pages: Vec<Dictionary>) -> Vec<u8> {
    let tree = document.new_object_id();
    let mut kids = Vec::new();
    for mut page in pages {
        page.set("Type", "Page");
        page.set("Parent", tree);
        kids.push(Object::Reference(document.add_object(page)));
    }
    let count = kids.len() as i64;
    document.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn numbers(values: &[i64]) -> Object {
    Object::Array(values.iter().map(|&value| value.into()).collect())
}

/// Returns a page that is red, green (above), blue (right) and black (above right) in its quarters of a box.
fn quarters(document: &mut Document, [left, bottom, right, top]: [i64; 4]) -> Dictionary {
    let (w, h) = ((right - left) / 2, (top - bottom) / 2);
    let (x, y) = (left + w, bottom + h);
    let content = format!(
        "1 0 0 rg {left} {bottom} {w} {h} re f 0 1 0 rg {left} {y} {w} {h} re f \
         0 0 1 rg {x} {bottom} {w} {h} re f 0 0 0 rg {x} {y} {w} {h} re f"
    );
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    dictionary! { "Contents" => content, "MediaBox" => numbers(&[0, 0, 1000, 1000]),
    "CropBox" => numbers(&[left, bottom, right, top]) }
}

/// Puts sheets on pages of their own, each in the lower left corner, and returns the file.
pub(crate) fn placed(sheets: &[Sheet]) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let mut importer = Importer::new();
    let mut pages = Vec::new();
    for sheet in sheets {
        let id = importer.add(&mut document, &sheet.art).unwrap();
        assert_eq!(id, importer.add(&mut document, &sheet.art).unwrap());
        let content = format!("q {} cm /X Do Q", sheet.matrix(0, 0).map(|v| v.to_string()).join(" "));
        let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let (w, h) = (i64::from(sheet.width) / 1000, i64::from(sheet.height) / 1000);
        pages.push(dictionary! { "Contents" => content, "MediaBox" => numbers(&[0, 0, w, h]),
        "Resources" => dictionary! { "XObject" => dictionary! { "X" => id } } });
    }
    pdf(document, pages)
}

/// Returns colours of a rendered page at places in hundredths from the upper left corner.
pub(crate) fn seen(bytes: &[u8], page: usize, places: &[(usize, usize)]) -> Vec<[u8; 3]> {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let settings = PixmapSettings { x_scale: 1.0, y_scale: 1.0, bg_color: WHITE };
    let (interpreter, renderer) = (InterpreterSettings::default(), RenderSettings::default());
    let drawn = render(&pdf.pages()[page], &RenderCache::new(), &interpreter, &renderer, &settings);
    let (width, height) = (usize::from(drawn.width()), usize::from(drawn.height()));
    let at = |&(x, y): &(usize, usize)| {
        let at = (y * height / 100 * width + x * width / 100) * 4;
        let pixel = &drawn.data_as_u8_slice()[at..at + 3];
        [pixel[0], pixel[1], pixel[2]]
    };
    places.iter().map(at).collect()
}

/// Lower left, upper left, lower right, upper right.
const CORNERS: [(usize, usize); 4] = [(10, 90), (10, 10), (90, 90), (90, 10)];
const RED: [u8; 3] = [255, 0, 0];
const GREEN: [u8; 3] = [0, 255, 0];
const BLUE: [u8; 3] = [0, 0, 255];
const BLACK: [u8; 3] = [0, 0, 0];

#[test]
fn a_page_fills_the_unit_square_upright_however_it_is_turned() {
    let shown = [
        (0, [RED, GREEN, BLUE, BLACK]),
        (90, [BLUE, RED, BLACK, GREEN]),
        (180, [BLACK, BLUE, GREEN, RED]),
        (-90, [GREEN, BLACK, RED, BLUE]),
        (450, [BLUE, RED, BLACK, GREEN]),
    ];
    for (rotate, colours) in shown {
        let mut document = Document::with_version("1.7");
        let mut page = quarters(&mut document, [100, 300, 300, 500]);
        page.set("Rotate", rotate);
        let sheets = sheets(&pdf(document, vec![page]), AREA).unwrap();
        assert_eq!((sheets[0].width, sheets[0].height), (200_000, 200_000));
        assert_eq!(seen(&placed(&sheets), 0, &CORNERS), colours, "{rotate}");
    }
}

#[test]
fn a_landscape_page_is_turned_and_a_large_one_reduced() {
    let mut document = Document::with_version("1.7");
    let pages = vec![quarters(&mut document, [0, 0, 840, 594]), quarters(&mut document, [0, 0, 594, 840])];
    let sheets = sheets(&pdf(document, pages), AREA).unwrap();
    assert_eq!(sheets[0].orientation, Orientation::Turn270);
    assert_eq!((sheets[0].width, sheets[0].height), (482_000, 681_616));
    assert_eq!(sheets[1].orientation, Orientation::Upright);
    // Turned to the left: what was below is on the right.
    assert_eq!(seen(&placed(&sheets), 0, &CORNERS), [GREEN, BLACK, RED, BLUE]);
}

#[test]
fn pages_of_a_file_share_a_font() {
    let mut document = Document::with_version("1.7");
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier" });
    let page = |document: &mut Document| {
        let mut page = quarters(document, [0, 0, 300, 300]);
        page.set("Resources", dictionary! { "Font" => dictionary! { "P" => font } });
        page.set("StructParents", 3);
        page
    };
    let pages = vec![page(&mut document), page(&mut document)];
    let sheets = sheets(&pdf(document, pages), AREA).unwrap();
    let (mut target, mut importer) = (Document::with_version("1.7"), Importer::new());
    let fonts: Vec<Object> = sheets
        .iter()
        .map(|sheet| {
            let id = importer.add(&mut target, &sheet.art).unwrap();
            let form = &target.get_object(id).unwrap().as_stream().unwrap().dict;
            assert!(form.get(b"StructParents").is_err());
            let fonts = form.get(b"Resources").unwrap().as_dict().unwrap().get(b"Font").unwrap();
            fonts.as_dict().unwrap().get(b"P").unwrap().clone()
        })
        .collect();
    assert!(fonts[0].as_reference().is_ok());
    assert_eq!(fonts[0], fonts[1]);
    let count = target.objects.values().filter(|object| object.as_dict().is_ok_and(|d| d.has_type(b"Font"))).count();
    assert_eq!(count, 1);
}

#[test]
fn a_seal_is_drawn_where_its_annotation_is() {
    let mut document = Document::with_version("1.7");
    let mut page = quarters(&mut document, [0, 0, 200, 200]);
    // A white square with a matrix that turns it, on the lower left quarter.
    let seal = Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => numbers(&[0, 0, 10, 10]),
        "Matrix" => numbers(&[0, 1, -1, 0, 5, 5]) },
        b"1 1 0 rg 0 0 10 5 re f 1 0 1 rg 0 5 10 5 re f".to_vec(),
    );
    let seal = document.add_object(seal);
    let annot = |flags: i64, rect: [i64; 4]| {
        dictionary! { "Type" => "Annot", "Subtype" => "Widget", "F" => flags, "Rect" => numbers(&rect),
        "AS" => "On", "AP" => dictionary! { "N" => dictionary! { "On" => seal } } }
    };
    let annots = vec![annot(4, [0, 0, 100, 100]).into(), annot(2, [100, 100, 200, 200]).into()];
    page.set("Annots", Object::Array(annots));
    let sheets = sheets(&pdf(document, vec![page]), AREA).unwrap();
    let bytes = placed(&sheets);
    assert_eq!(seen(&bytes, 0, &CORNERS), [[255, 0, 255], GREEN, BLUE, BLACK]);
    assert_eq!(seen(&bytes, 0, &[(40, 75)]), [[255, 255, 0]]);
}

#[test]
fn several_streams_are_one() {
    let mut document = Document::with_version("1.7");
    let mut page = quarters(&mut document, [0, 0, 200, 200]);
    let parts: Vec<Object> = ["q 1 0 0 rg", "0 0 200 200", "re f Q"]
        .map(|part| document.add_object(Stream::new(Dictionary::new(), part.into())).into())
        .to_vec();
    page.set("Contents", Object::Array(parts));
    let sheets = sheets(&pdf(document, vec![page]), AREA).unwrap();
    assert_eq!(seen(&placed(&sheets), 0, &CORNERS), [RED; 4]);
}

#[test]
fn each_orientation_lands_upright() {
    // Stored so that the upright picture is red, green (above), blue (right), black (above right).
    let upright = |u: usize, down: usize| match (u < 20, down >= 20) {
        (true, true) => RED,
        (true, false) => GREEN,
        (false, true) => BLUE,
        (false, false) => BLACK,
    };
    for orientation in Orientation::ALL {
        let mut data = Vec::new();
        for (y, x) in (0..40).flat_map(|y| (0..40).map(move |x| (y, x))) {
            let (u, down) = orientation.place((x, y), (40, 40));
            data.extend(upright(u, down));
        }
        let space = super::super::pixels::Space::Rgb;
        let pixels = super::super::pixels::Pixels { data, width: 40, height: 40, components: 3, space };
        let art = Arc::new(Art::Raster(lossless::raster(&pixels).unwrap()));
        let sheet = Sheet { art, orientation, width: 100_000, height: 100_000 };
        assert_eq!(seen(&placed(&[sheet]), 0, &CORNERS), [RED, GREEN, BLUE, BLACK], "{orientation:?}");
    }
}
