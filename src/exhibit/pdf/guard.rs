//! What a PDF file would cost to read, found before it is read.
//!
//! lopdf inflates every object stream while it loads, and keeps what it inflated; a limit it has is one for each stream.

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memmem::{Finder, find};

use super::super::Fault;
use super::super::limits::{MOST_OBJECT_BYTES, MOST_TOKENS};

/// Bytes inflated at a time.
const ROOM: usize = 64 << 10;

/// Refuses a file whose objects would not fit into memory.
///
/// # Errors
///
/// `Bomb`.
pub(super) fn check(bytes: &[u8]) -> Result<(), Fault> {
    let (begin, end) = (Finder::new(b"stream"), Finder::new(b"endstream"));
    let mut left = Left { bytes: MOST_OBJECT_BYTES, tokens: MOST_TOKENS };
    let mut at = 0;
    while let Some(found) = begin.find(&bytes[at..]) {
        let (objects, body) = (&bytes[at..at + found], &bytes[at + found + b"stream".len()..]);
        left.take_tokens(objects)?;
        at += found + b"stream".len();
        // Only a line end makes the word begin a stream (ISO 32000-1, 7.3.8.1).
        let data = match body {
            [b'\r', b'\n', data @ ..] | [b'\n' | b'\r', data @ ..] => data,
            _ => continue,
        };
        let dictionary = &objects[memchr::memmem::rfind(objects, b"obj").unwrap_or(0)..];
        let is_inflated_at_once = [&b"/ObjStm"[..], b"/XRef"].iter().any(|name| find(dictionary, name).is_some());
        if is_inflated_at_once && find(dictionary, b"Flate").is_some() {
            left.inflate(data)?;
        }
        // Behind the end, which has the word in it that begins the next one.
        at += end.find(body).map_or(body.len(), |found| found + b"endstream".len());
    }
    left.take_tokens(&bytes[at..])
}

/// What may still be taken.
struct Left {
    bytes: u64,
    tokens: u64,
}

impl Left {
    /// Counts what lopdf would make objects of: words, names, strings and brackets, nearly.
    fn take_tokens(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let begins = |pair: &[u8]| {
            let is_space = |byte: u8| matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ');
            matches!(pair[1], b'[' | b'/' | b'(' | b'<') || (is_space(pair[0]) && !is_space(pair[1]))
        };
        let count = bytes.windows(2).filter(|pair| begins(pair)).count() as u64;
        self.tokens = self.tokens.checked_sub(count).ok_or(Fault::Bomb)?;
        Ok(())
    }

    /// Inflates a stream and forgets it; one that cannot be inflated is none of our business.
    fn inflate(&mut self, data: &[u8]) -> Result<(), Fault> {
        let (mut inflater, mut room) = (Decompress::new(true), vec![0; ROOM]);
        loop {
            let (read, written) = (inflater.total_in(), inflater.total_out());
            let status =
                inflater.decompress(data.get(read as usize..).unwrap_or_default(), &mut room, FlushDecompress::None);
            let count = inflater.total_out() - written;
            self.bytes = self.bytes.checked_sub(count).ok_or(Fault::Bomb)?;
            self.take_tokens(room.get(..count as usize).unwrap_or_default())?;
            let is_stuck = count == 0 && inflater.total_in() == read;
            if is_stuck || !matches!(status, Ok(Status::Ok | Status::BufError)) {
                return Ok(());
            }
        }
    }
}
