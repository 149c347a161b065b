//! A text file of rows: RFC 4180 as spreadsheet programs write it, read piece by piece.
//!
//! Blank lines are rows, as they are in a spreadsheet program, and a quotation mark that is never closed costs the row it stands in
//! and not the rest of the file: the two things that the `csv` crate does otherwise.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};

use super::encoding::Detected;
use super::problem::Problem;
use super::row::{BAD_BYTES, Row, Value};

/// Bytes read at a time.
const PIECE: usize = 1 << 16;
/// Longest row, in bytes of UTF-8: a case of a thousand calls has 200 kB.
const LONGEST: usize = 1 << 20;
/// What may stand between two cells.
pub(super) const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The rows of a file, blank ones among them.
pub(super) struct Rows<R> {
    input: Decoded<R>,
    separator: u8,
    /// What has been decoded and not been given out.
    text: String,
    at: usize,
    row: u64,
    line: u64,
    over: bool,
}

/// What stands at the beginning of a text.
#[derive(Debug, PartialEq)]
enum Record {
    /// Whole cells, and where the next record begins.
    Whole(Vec<String>, usize),
    /// A cell that has a quotation mark and no second one.
    Open,
    /// More text is needed to say.
    Unfinished,
}

impl<R: Read> Rows<R> {
    /// Reads an input that is behind its byte order mark.
    pub(super) fn new(input: R, detected: Detected, separator: u8) -> Self {
        let input = Decoded::new(input, detected);
        Rows { input, separator, text: String::new(), at: 0, row: 0, line: 1, over: false }
    }

    /// Gives out the text up to `end` as read.
    fn pass(&mut self, end: usize) {
        let lines = self.text[self.at..end].bytes().filter(|b| *b == b'\n').count();
        self.line += u64::try_from(lines).unwrap_or(0);
        self.at = end;
    }

    /// Reads on; a file that cannot be read any further ends there.
    fn more(&mut self) -> io::Result<()> {
        self.text.drain(..self.at);
        self.at = 0;
        self.input.more(&mut self.text)
    }

    fn give(&mut self, cells: Vec<String>, problem: Option<Problem>, end: usize) -> Row {
        self.row += 1;
        let row = Row {
            number: self.row,
            line: Some(self.line),
            cells: (0..)
                .zip(cells)
                .filter(|(_, cell)| !cell.trim().is_empty())
                .map(|(c, t)| (c, Value::Text(t)))
                .collect(),
            problems: problem.into_iter().collect(),
            ..Row::default()
        };
        self.pass(end);
        row
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        loop {
            if self.over {
                return None;
            }
            let rest = &self.text[self.at..];
            let ended = self.input.ended;
            if rest.is_empty() && ended {
                return None;
            }
            match record(rest, self.separator, ended) {
                Record::Whole(cells, length) => return Some(self.give(cells, None, self.at + length)),
                Record::Open if ended || rest.len() > LONGEST => {
                    let line = rest.find('\n').map_or(rest.len(), |at| at + 1);
                    return Some(self.give(vec![], Some(Problem::OpenQuote), self.at + line));
                }
                Record::Unfinished if rest.len() > LONGEST => {
                    self.over = true;
                    return Some(self.give(vec![], Some(Problem::RowTooLong), self.text.len()));
                }
                Record::Open | Record::Unfinished => {
                    if let Err(error) = self.more() {
                        self.over = true;
                        return Some(self.give(vec![], Some(Problem::cannot_read(&error)), self.text.len()));
                    }
                }
            }
        }
    }
}

/// Reads the record at the beginning of a text that is not empty unless more follows.
fn record(text: &str, separator: u8, ended: bool) -> Record {
    let bytes = text.as_bytes();
    let mut cells = vec![];
    let mut at = 0;
    loop {
        let mut cell = String::new();
        if bytes.get(at) == Some(&b'"') {
            match quoted(text, at + 1, ended, &mut cell) {
                Ok(end) => at = end,
                Err(other) => return other,
            }
        }
        let ends = |b: &u8| *b == separator || *b == b'\n' || *b == b'\r';
        let end = bytes[at..].iter().position(ends).map_or(bytes.len(), |i| at + i);
        cell.push_str(&text[at..end]);
        cells.push(cell);
        match bytes.get(end) {
            Some(b) if *b == separator => at = end + 1,
            Some(b'\n') => return Record::Whole(cells, end + 1),
            Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => return Record::Whole(cells, end + 2),
            Some(_) if end + 1 < bytes.len() || ended => return Record::Whole(cells, end + 1),
            None if ended => return Record::Whole(cells, end),
            _ => return Record::Unfinished,
        }
    }
}

/// Reads a quoted cell from behind its first quotation mark, and returns where the text goes on behind its second.
fn quoted(text: &str, from: usize, ended: bool, cell: &mut String) -> Result<usize, Record> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let Some(mark) = bytes[at..].iter().position(|b| *b == b'"').map(|i| at + i) else { return Err(Record::Open) };
        cell.push_str(&text[at..mark]);
        match bytes.get(mark + 1) {
            Some(b'"') => cell.push('"'),
            None if !ended => return Err(Record::Unfinished),
            _ => return Ok(mark + 1),
        }
        at = mark + 2;
    }
}

/// Returns the cells of the first rows of a text, read with this separator.
pub(super) fn first_rows(text: &str, separator: u8, count: usize) -> Vec<Vec<String>> {
    let mut rows = vec![];
    let mut rest = text;
    while rows.len() < count && !rest.is_empty() {
        let Record::Whole(cells, end) = record(rest, separator, true) else { break };
        rows.push(cells);
        rest = &rest[end..];
    }
    rows
}

/// Returns the cells of every row of a small file, in whatever encoding and with whatever separator it is.
pub(in crate::batch) fn text_rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let detected = super::encoding::detect(bytes);
    let (text, _) = detected.encoding.decode_without_bom_handling(&bytes[detected.mark..]);
    let first = text.lines().next().unwrap_or_default();
    let separator = SEPARATORS.into_iter().max_by_key(|s| first.bytes().filter(|byte| byte == s).count());
    first_rows(&text, separator.unwrap_or(b','), usize::MAX)
}

/// An input as text, without its byte order mark.
struct Decoded<R> {
    input: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    fn new(input: R, detected: Detected) -> Self {
        let decoder = detected.encoding.new_decoder_without_bom_handling();
        Decoded { input, decoder, bytes: vec![0; PIECE], ended: false }
    }

    /// Appends the next piece; [`BAD_BYTES`] stands for what is nothing in the encoding.
    fn more(&mut self, text: &mut String) -> io::Result<()> {
        let read = loop {
            match self.input.read(&mut self.bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.ended = read == 0;
        let mut rest = &self.bytes[..read];
        loop {
            text.reserve(self.decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(PIECE * 3));
            let (result, used) = self.decoder.decode_to_string_without_replacement(rest, text, self.ended);
            rest = &rest[used..];
            match result {
                DecoderResult::InputEmpty => return Ok(()),
                DecoderResult::Malformed(..) => text.push(BAD_BYTES),
                DecoderResult::OutputFull => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, GB18030, UTF_8};

    /// Gives a byte at a time, so that every cut is met.
    struct Drops<'b>(&'b [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            buffer[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    fn rows(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Vec<Row> {
        let detected = Detected { encoding, mark: 0 };
        let whole: Vec<Row> = Rows::new(bytes, detected, b',').collect();
        let dropped: Vec<Row> = Rows::new(Drops(bytes), detected, b',').collect();
        assert_eq!(whole, dropped);
        whole
    }

    fn shown(rows: &[Row]) -> Vec<String> {
        let cell = |(c, v): &(u32, Value)| match v {
            Value::Text(text) => format!("{c}={text}"),
            other => format!("{c}={other:?}"),
        };
        let row = |r: &Row| {
            let cells: Vec<String> = r.cells.iter().map(cell).collect();
            let codes: Vec<&str> = r.problems.iter().map(Problem::code).collect();
            format!("{}/{} {}{}", r.number, r.line.unwrap_or(0), cells.join("|"), codes.join(" "))
        };
        rows.iter().map(row).collect()
    }

    #[test]
    fn rows_cells_and_lines() {
        let table: [(&str, &[&str]); 8] = [
            ("a,b\r\nc,d", &["1/1 0=a|1=b", "2/2 0=c|1=d"]),
            ("a,\n\n\"x\ny\",b\nc\n", &["1/1 0=a", "2/2 ", "3/3 0=x\ny|1=b", "4/5 0=c"]),
            ("\"say \"\"no\"\"\",b\n", &["1/1 0=say \"no\"|1=b"]),
            ("5\" screen,b\n", &["1/1 0=5\" screen|1=b"]),
            ("\"a\"b,c\rd\r", &["1/1 0=ab|1=c", "2/2 0=d"]),
            ("a,\"\"\n", &["1/1 0=a"]),
            ("", &[]),
            ("a,\"never closed\nb,c\n", &["1/1 intake-open-quote", "2/2 0=b|1=c"]),
        ];
        for (text, expected) in table {
            let found = shown(&rows(text.as_bytes(), UTF_8));
            // A lone \r ends no line for those who count lines.
            let expected: Vec<String> = expected.iter().map(|e| e.replace("2/2 0=d", "2/1 0=d")).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn encodings_and_bytes_that_are_none() {
        assert_eq!(shown(&rows(&GB18030.encode("张䶮,\u{20087}\n").0, GB18030)), ["1/1 0=张䶮|1=\u{20087}"]);
        assert_eq!(shown(&rows(&BIG5.encode("電話,許功蓋\n").0, BIG5)), ["1/1 0=電話|1=許功蓋"]);
        assert_eq!(shown(&rows(b"a,x\xB2y\nb\n", UTF_8)), ["1/1 0=a|1=x\u{FFFF}y", "2/2 0=b"]);
    }

    #[test]
    fn an_open_quote_costs_one_row_of_a_long_file() {
        let mut text = "a,\"open\n".to_string();
        for i in 0..200_000 {
            text.push_str(&format!("{i},word\n"));
        }
        let found = rows_fast(text.as_bytes());
        assert_eq!(found.len(), 200_001);
        assert_eq!(found[0].problems, [Problem::OpenQuote]);
        assert_eq!(found[1].text(0), Some("0"));
        // A file of one endless line is not read into memory.
        let endless = rows_fast(&vec![b'x'; 8 << 20]);
        assert_eq!(endless.iter().map(|r| r.problems.clone()).collect::<Vec<_>>(), [[Problem::RowTooLong]]);
    }

    fn rows_fast(bytes: &[u8]) -> Vec<Row> {
        Rows::new(bytes, Detected { encoding: UTF_8, mark: 0 }, b',').collect()
    }
}
