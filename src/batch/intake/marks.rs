//! What a workbook says about rows and cells besides their values: hidden rows, merged cells, percentages.
//!
//! `calamine` does not tell hidden rows, nor anything of this for OpenDocument files, so the XML is read once more.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// Rows and columns of a sheet, from 0, both ends included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) rows: (u32, u32),
    pub(super) columns: (u32, u32),
}

/// Marks of one sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Marks {
    /// Hidden rows, from 0: first and last of each run.
    pub(super) hidden: Vec<(u32, u32)>,
    /// Merged cells.
    pub(super) merged: Vec<Area>,
    /// Cells (row, column) that hold a percentage; of OpenDocument files only.
    pub(super) percent: Vec<(u32, u32)>,
}

/// Why the marks could not be read, in the words of the library.
pub(super) type Failure = String;

/// Returns how many bytes the parts of an archive take unpacked.
pub(super) fn unpacked<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<u64, Failure> {
    let mut sum = 0_u64;
    for i in 0..archive.len() {
        sum = sum.saturating_add(archive.by_index_raw(i).map_err(why)?.size());
    }
    Ok(sum)
}

/// Reads the marks of a sheet of an XLSX file.
pub(super) fn xlsx<R: Read + Seek>(archive: &mut ZipArchive<R>, sheet: &str) -> Result<Marks, Failure> {
    let mut id = None;
    each(archive, "xl/workbook.xml", |e, _| {
        if local(e) == "sheet" && attribute(e, "name").as_deref() == Some(sheet) {
            id = id.take().or(attribute(e, "r:id"));
        }
    })?;
    let mut path = None;
    each(archive, "xl/_rels/workbook.xml.rels", |e, _| {
        if local(e) == "Relationship" && id.is_some() && attribute(e, "Id") == id {
            path = attribute(e, "Target");
        }
    })?;
    let path = path.unwrap_or_default();
    let path = path.strip_prefix('/').map_or_else(|| format!("xl/{path}"), str::to_string);
    let mut marks = Marks::default();
    let mut next = 0;
    each(archive, &path, |e, _| match local(e) {
        "row" => {
            let row = attribute(e, "r").and_then(|r| r.parse::<u32>().ok()).map_or(next, |r| r.saturating_sub(1));
            next = row.saturating_add(1);
            if attribute(e, "hidden").is_some_and(|h| h == "1" || h == "true") {
                run(&mut marks.hidden, row, row);
            }
        }
        "mergeCell" => marks.merged.extend(attribute(e, "ref").as_deref().and_then(area)),
        _ => {}
    })?;
    Ok(marks)
}

/// Reads the marks of a sheet of an ODS file.
pub(super) fn ods<R: Read + Seek>(archive: &mut ZipArchive<R>, sheet: &str) -> Result<Marks, Failure> {
    let mut marks = Marks::default();
    let (mut inside, mut row, mut column, mut repeated) = (false, 0_u32, 0_u32, 0_u32);
    each(archive, "content.xml", |e, ends| {
        let count = |name| attribute(e, name).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1).max(1);
        match (e.name().as_ref(), ends) {
            ("table:table", false) => {
                (inside, row, repeated) = (attribute(e, "table:name").as_deref() == Some(sheet), 0, 0);
            }
            ("table:table-row", false) if inside => {
                row = row.saturating_add(repeated);
                (column, repeated) = (0, count("table:number-rows-repeated"));
                if attribute(e, "table:visibility").is_some_and(|v| v != "visible") {
                    run(&mut marks.hidden, row, row.saturating_add(repeated - 1));
                }
            }
            ("table:table-cell" | "table:covered-table-cell", false) if inside => {
                let (down, across) = (count("table:number-rows-spanned"), count("table:number-columns-spanned"));
                let here = count("table:number-columns-repeated");
                if down > 1 || across > 1 {
                    marks.merged.push(Area {
                        rows: (row, row.saturating_add(down - 1)),
                        columns: (column, column.saturating_add(across - 1)),
                    });
                }
                if attribute(e, "office:value-type").as_deref() == Some("percentage") {
                    let cells = |r| (0..here.min(64)).map(move |i| (r, column.saturating_add(i)));
                    marks.percent.extend((0..repeated.min(1024)).flat_map(|i| cells(row.saturating_add(i))));
                }
                column = column.saturating_add(here);
            }
            _ => {}
        }
    })?;
    Ok(marks)
}

/// Calls `visit` for every element of a part of the archive.
fn each<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    part: &str,
    mut visit: impl FnMut(&BytesStart<'_>, bool),
) -> Result<(), Failure> {
    let file = archive.by_name(part).map_err(why)?;
    let mut xml = Reader::from_reader(BufReader::new(file));
    let mut buffer = vec![];
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(why)? {
            Event::Start(e) | Event::Empty(e) => visit(&e, false),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn local<'e>(e: &'e BytesStart<'_>) -> &'e str {
    let name = e.name().into_inner();
    name.rsplit(':').next().unwrap_or(name)
}

fn attribute(e: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = e.try_get_attribute(name).ok()??;
    value.normalized_value(quick_xml::XmlVersion::Explicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Adds rows to runs of rows.
fn run(runs: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    match runs.last_mut() {
        Some(run) if run.1.checked_add(1) == Some(first) => run.1 = last,
        _ => runs.push((first, last)),
    }
}

/// Reads `B3:C5`.
fn area(words: &str) -> Option<Area> {
    let (from, to) = words.split_once(':')?;
    let ((top, left), (bottom, right)) = (cell(from)?, cell(to)?);
    Some(Area { rows: (top, bottom), columns: (left, right) })
}

/// Reads `B3` as row and column from 0.
fn cell(words: &str) -> Option<(u32, u32)> {
    let split = words.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = words.split_at(split);
    let digit = |n: u32, b: u8| n.checked_mul(26)?.checked_add(u32::from(b - b'A') + 1);
    if !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().try_fold(0_u32, digit)?;
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

fn why(error: impl std::fmt::Display) -> Failure {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas() {
        let area_of = |words| area(words).map(|a| (a.rows, a.columns));
        assert_eq!(area_of("B3:C5"), Some(((2, 4), (1, 2))));
        assert_eq!(area_of("A1:XFD1048576"), Some(((0, 1_048_575), (0, 16_383))));
        for words in ["B3", "3:5", "b3:c5", "ZZZZZZZZ1:A1", "A0:A1", ""] {
            assert_eq!(area_of(words), None, "{words}");
        }
    }
}
