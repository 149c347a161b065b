//! Objects to a file: streams as they are, everything else packed into one object stream (ISO 32000-1, 7.5.7), so that the structure
//! of a letter, hundreds of small objects, costs a tenth of what it would plain.

use std::io::Write;

use lopdf::{Dictionary, Document as Pdf, Object, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::stream::deflated;

/// Of longer streams only this many bytes enter the file's identifier.
const HASHED: usize = 8192;

/// Bytes of an entry of the cross-reference stream: its kind, a place or the number of an object stream, an index (7.5.8.2).
const ENTRY: [i64; 3] = [1, 4, 2];

/// Returns the file. Its identifier is a hash of what it says about itself, of its pages and of its fonts.
pub(super) fn bytes(pdf: &Pdf) -> Vec<u8> {
    let streams = pdf.objects.iter().filter_map(|(id, object)| Some((*id, object.as_stream().ok()?)));
    let room = streams.clone().map(|(_, stream)| stream.content.len() + 256).sum::<usize>();
    let mut file = Vec::with_capacity(room + 32 * pdf.objects.len());
    // Four bytes beyond ASCII tell programs that the file is not text (7.5.2).
    file.extend(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    let container = pdf.max_id + 1;
    let mut places = vec![Place::Free; container as usize + 2];
    for (id, stream) in streams {
        places[id.0 as usize] = Place::At(file.len());
        object(&mut file, id.0, &stream.dict, &stream.content);
    }
    let packed = pack(pdf, &mut places, container);
    places[container as usize] = Place::At(file.len());
    object(&mut file, container, &packed.dict, &packed.content);
    let start = file.len();
    places[container as usize + 1] = Place::At(start);
    let index: Vec<u8> = places.iter().flat_map(Place::entry).collect();
    let mut trailer = dictionary! {
        "Type" => "XRef",
        "Size" => places.len() as i64,
        "W" => ENTRY.map(Object::from).to_vec(),
        "ID" => vec![identifier(pdf); 2],
    };
    for key in ["Root", "Info"] {
        if let Ok(value) = pdf.trailer.get(key.as_bytes()) {
            trailer.set(key, value.clone());
        }
    }
    let index = deflated(trailer, &index);
    object(&mut file, container + 1, &index.dict, &index.content);
    // Writing to a Vec cannot fail, here and below.
    let _ = write!(file, "startxref\n{start}\n%%EOF\n");
    file
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Free,
    /// At this byte of the file.
    At(usize),
    /// In an object stream of this number, at this index.
    In(u32, usize),
}

impl Place {
    fn entry(&self) -> [u8; 7] {
        let (kind, place, index) = match *self {
            Place::Free => (0, 0, 0),
            Place::At(byte) => (1, byte as u32, 0),
            Place::In(stream, index) => (2, stream, index as u16),
        };
        let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), index.to_be_bytes());
        [kind, a, b, c, d, e, f]
    }
}

/// Returns the object stream of all objects that are none themselves.
fn pack(pdf: &Pdf, places: &mut [Place], container: u32) -> lopdf::Stream {
    let mut numbers = Vec::new();
    let mut bodies = Vec::with_capacity(96 * pdf.objects.len());
    let mut count = 0;
    for ((id, _), object) in pdf.objects.iter().filter(|(_, object)| object.as_stream().is_err()) {
        places[*id as usize] = Place::In(container, count);
        let _ = write!(numbers, "{id} {} ", bodies.len());
        value(&mut bodies, object);
        bodies.push(b'\n');
        count += 1;
    }
    let about = dictionary! { "Type" => "ObjStm", "N" => count as i64, "First" => numbers.len() as i64 };
    numbers.append(&mut bodies);
    deflated(about, &numbers)
}

fn identifier(pdf: &Pdf) -> Object {
    let mut hash = Sha256::new();
    for stream in pdf.objects.values().filter_map(|object| object.as_stream().ok()) {
        hash.update(stream.content.len().to_be_bytes());
        // The first bytes and the check sum at the end tell fonts apart; the rest of a page is short.
        let (head, tail) = stream.content.split_at(stream.content.len().min(HASHED) / 2);
        hash.update(head);
        hash.update(&tail[tail.len().saturating_sub(HASHED / 2)..]);
    }
    Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal)
}

/// Writes a stream with its number.
fn object(file: &mut Vec<u8>, id: u32, about: &Dictionary, content: &[u8]) {
    let _ = write!(file, "{id} 0 obj\n<<");
    entries(file, about.iter().filter(|(key, _)| *key != b"Length"));
    let _ = writeln!(file, "/Length {}>>stream", content.len());
    file.extend(content);
    file.extend(b"\nendstream\nendobj\n");
}

fn entries<'a>(out: &mut Vec<u8>, entries: impl Iterator<Item = (&'a Vec<u8>, &'a Object)>) {
    for (key, object) in entries {
        name(out, key);
        value(out, object);
    }
}

/// Writes an object. Blanks stand only where the syntax needs one (7.2.2).
fn value(out: &mut Vec<u8>, object: &Object) {
    let _ = match object {
        Object::Null => write!(out, " null"),
        Object::Boolean(yes) => write!(out, " {yes}"),
        Object::Integer(number) => write!(out, " {number}"),
        Object::Real(number) => write!(out, " {number}"),
        Object::Reference((id, _)) => write!(out, " {id} 0 R"),
        Object::Name(text) => return name(out, text),
        Object::String(text, format) => return string(out, text, format),
        Object::Array(array) => {
            out.push(b'[');
            array.iter().for_each(|object| value(out, object));
            return out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            entries(out, dictionary.iter());
            return out.extend(b">>");
        }
        // A stream is an object of its own, never a value.
        Object::Stream(_) => write!(out, " null"),
    };
}

/// Writes a name (7.3.5).
fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for &byte in text {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

/// Writes a string (7.3.4).
fn string(out: &mut Vec<u8>, text: &[u8], format: &StringFormat) {
    if *format == StringFormat::Hexadecimal {
        out.push(b'<');
        text.iter().for_each(|byte| {
            let _ = write!(out, "{byte:02X}");
        });
        return out.push(b'>');
    }
    out.push(b'(');
    for &byte in text {
        match byte {
            b'\r' => out.extend(b"\\r"),
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}
