//! Objects to a file: streams as they are, everything else packed into one object stream (ISO 32000-1, 7.5.7), so that the structure
//! of a letter, hundreds of small objects, costs a tenth of what it would plain.

use std::io::Write;

use lopdf::{Dictionary, Document as Pdf, Object, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::stream::deflated;
use super::syntax::{hexadecimal, integer, name, string};

/// Of longer streams only this many bytes enter the file's identifier.
const HASHED: usize = 8192;

/// Bytes of an entry of the cross-reference stream: its kind, a place or the number of an object stream, an index (7.5.8.2).
const ENTRY: [i64; 3] = [1, 4, 3];

/// Returns the file: the objects of a document, and those that are packed already. Its identifier is a hash of what the file says
/// about itself, of its pages and of its fonts.
pub(super) fn bytes(pdf: &Pdf, mut packed: Packed) -> Vec<u8> {
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
    for ((id, _), plain) in pdf.objects.iter().filter(|(_, object)| object.as_stream().is_err()) {
        value(packed.object(*id), plain);
    }
    for (index, (id, _)) in packed.places.iter().enumerate() {
        places[*id as usize] = Place::In(container, index);
    }
    let packed = packed.stream();
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
    fn entry(&self) -> [u8; 8] {
        let (kind, place, index) = match *self {
            Place::Free => (0, 0, 0),
            Place::At(byte) => (1, byte as u32, 0),
            Place::In(stream, index) => (2, stream, index as u32),
        };
        // A print run may pack more than 65,536 objects.
        let ([a, b, c, d], [_, e, f, g]) = (place.to_be_bytes(), u32::to_be_bytes(index));
        [kind, a, b, c, d, e, f, g]
    }
}

/// Objects that are written already, to stand in one object stream.
#[derive(Default)]
pub(super) struct Packed {
    /// Number of each object and where it starts.
    places: Vec<(u32, usize)>,
    bodies: Vec<u8>,
}

impl Packed {
    /// Begins the object of this number, which is no stream, and returns what to write it to.
    pub(super) fn object(&mut self, id: u32) -> &mut Vec<u8> {
        self.bodies.push(b'\n');
        self.places.push((id, self.bodies.len()));
        &mut self.bodies
    }

    /// Returns the object stream.
    fn stream(mut self) -> lopdf::Stream {
        let mut content = Vec::with_capacity(12 * self.places.len() + self.bodies.len());
        for (id, place) in &self.places {
            integer(&mut content, i64::from(*id));
            content.push(b' ');
            integer(&mut content, *place as i64);
            content.push(b' ');
        }
        let about =
            dictionary! { "Type" => "ObjStm", "N" => self.places.len() as i64, "First" => content.len() as i64 };
        content.append(&mut self.bodies);
        deflated(about, &content)
    }
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
        Object::Integer(number) => {
            out.push(b' ');
            return integer(out, *number);
        }
        Object::Real(number) => write!(out, " {number}"),
        Object::Reference((id, _)) => write!(out, " {id} 0 R"),
        Object::Name(text) => return name(out, text),
        Object::String(text, StringFormat::Literal) => return string(out, text.iter().copied()),
        Object::String(text, StringFormat::Hexadecimal) => return hexadecimal(out, text),
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
