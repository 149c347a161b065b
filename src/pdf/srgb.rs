//! The colour space of the page: sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1), which PDF/A wants as output
//! intent (ISO 19005-2, 6.2.3) so that black is the same black on every printer.

use std::sync::LazyLock;

use lopdf::{Document as Pdf, Object, Stream, dictionary};

use super::PdfError;
use super::stream::deflated;

/// A number in the profile, times 65,536 and rounded (s15Fixed16Number).
type Fixed = i32;

const D50: [Fixed; 3] = [63190, 65536, 54061];
/// The primaries, adapted to D50.
const RED: [Fixed; 3] = [28578, 14581, 912];
const GREEN: [Fixed; 3] = [25241, 46981, 6362];
const BLUE: [Fixed; 3] = [9376, 3972, 46799];
/// The Bradford transform from D65 to D50.
const ADAPTATION: [Fixed; 9] = [68674, 1502, -3291, 1939, 64912, -1119, -606, 988, 49262];
/// ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below: exponent, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045.
const CURVE: [Fixed; 5] = [157286, 62119, 3417, 5072, 2651];

const HEADER: usize = 128;

/// Ties the profile to the catalogue.
pub(super) fn add(pdf: &mut Pdf) -> Result<(), PdfError> {
    static PROFILE: LazyLock<Stream> = LazyLock::new(|| deflated(dictionary! { "N" => 3 }, &profile()));
    let profile = pdf.add_object(PROFILE.clone());
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    pdf.catalog_mut()?.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// Returns the profile.
fn profile() -> Vec<u8> {
    let xyz = |values: &[Fixed; 3]| element(b"XYZ ", values);
    let curve = element(b"para", &[[3 << 16].as_slice(), &CURVE].concat());
    let tags: [(&[u8; 4], Vec<u8>); 8] = [
        (b"desc", text("sRGB")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", xyz(&D50)),
        (b"chad", element(b"sf32", &ADAPTATION)),
        (b"rXYZ", xyz(&RED)),
        (b"gXYZ", xyz(&GREEN)),
        (b"bXYZ", xyz(&BLUE)),
        (b"rTRC", curve),
    ];
    // The three curves are one.
    let shared = [(b"gTRC", 7), (b"bTRC", 7)];
    let count = tags.len() + shared.len();
    let mut table = (count as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * count;
    let mut places = Vec::new();
    for (name, bytes) in &tags {
        let place = [(start + data.len()) as u32, bytes.len() as u32];
        table.extend(*name);
        table.extend(place.iter().flat_map(|n| n.to_be_bytes()));
        places.push(place);
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    for (name, of) in shared {
        table.extend(name);
        table.extend(places[of].iter().flat_map(|n| n.to_be_bytes()));
    }
    [header((start + data.len()) as u32), table, data].concat()
}

/// Returns the header: a profile of a display, version 4.2, from RGB to XYZ, perceptual intent, made on the standard's day.
fn header(size: u32) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &size.to_be_bytes());
    put(8, &[4, 0x20, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    put(24, &[0x07, 0xCF, 0, 10, 0, 18]);
    put(36, b"acsp");
    put(68, &D50.map(Fixed::to_be_bytes).concat());
    header
}

fn element(kind: &[u8; 4], values: &[Fixed]) -> Vec<u8> {
    let mut bytes = kind.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(values.iter().flat_map(|v| v.to_be_bytes()));
    bytes
}

/// Returns a text in one language (multiLocalizedUnicodeType).
fn text(s: &str) -> Vec<u8> {
    let utf16: Vec<u8> = s.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = b"mluc\0\0\0\0".to_vec();
    bytes.extend(
        [1, 12, u32::from_be_bytes(*b"enUS"), utf16.len() as u32, 28].iter().flat_map(|n: &u32| n.to_be_bytes()),
    );
    bytes.extend(utf16);
    bytes
}
