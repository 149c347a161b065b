//! Tables: column widths from content, rows that are never cut, thin rules around every cell.

use std::sync::Arc;

use super::columns;
use super::setter::{Owner, Setter, Stand, scaled};
use super::strip::{Strip, keep, space};
use crate::letter::document::{Align, Table};
use crate::typeset::layout::{Mp, Role, Rule};
use crate::typeset::line::{Cell, Fill, natural_width};

/// Text narrower than this many ems is left ragged: justified it would open holes.
const JUSTIFIED_FROM: Mp = 20;

/// A header row taller than this part of a page is not repeated: it would leave too little room for the rows.
const TALLEST_HEAD: Mp = 4;

/// A table no higher than this part of the text area, in thousandths, is not cut: two fifths, so that a page it leaves for the
/// next is still more than half full. The table of an annex goes with its heading and may be as high as the text area.
const WHOLE: Mp = 400;

/// One row before it is set.
struct Row {
    cells: Vec<Vec<Cell>>,
    roles: Vec<Role>,
    stands: Vec<Stand>,
}

/// Where a column stands.
#[derive(Clone, Copy)]
struct Column {
    width: Mp,
    /// Blank to the right of its figures, so that the widest of them stands in the middle.
    inset: Mp,
}

/// Returns a column of this width.
fn column(setter: &Setter<'_>, body: &[Row], c: usize, width: Mp) -> Column {
    let natural = |row: &Row| scaled(natural_width(&row.cells[c]), setter.style.table.em) + 1;
    let figures = body.iter().all(|row| row.stands[c] == Stand::End);
    let widest = body.iter().map(natural).max().filter(|_| figures);
    let room = width - 2 * setter.style.cell_padding.0;
    Column { width, inset: widest.map_or(0, |widest| (room - widest).max(0) / 2) }
}

/// Returns a table, a strip a row; each body row repeats the header row where it comes first on a page.
pub(super) fn set(setter: &Setter<'_>, table: &Table, index: usize, in_annex: bool) -> Vec<Strip> {
    let style = setter.style;
    let rows = rows(setter, table);
    let cells: Vec<&[Vec<Cell>]> = rows.iter().map(|row| row.cells.as_slice()).collect();
    let widths = columns::widths(setter, &cells, table.columns.len());
    let columns: Vec<Column> = (0..).zip(&widths).map(|(c, &width)| column(setter, &rows[1..], c, width)).collect();
    let mut strips = set_row(setter, &rows[0], &columns, style.depth, index);
    let head =
        strips.first().filter(|head| strips.len() == 1 && head.height <= style.depth / TALLEST_HEAD).map(repeated);
    let room = style.depth - head.as_ref().map_or(0, |head| head.height);
    // The head stays with the first two rows, and the last two stay together: no table is cut for one row.
    keep(&mut strips, true);
    for (n, row) in rows.iter().enumerate().skip(1) {
        let mut new = set_row(setter, row, &columns, room, index);
        for strip in &mut new {
            strip.keep = n == 1 || n + 2 == rows.len();
            strip.head.clone_from(&head);
        }
        strips.extend(new);
    }
    if in_annex || strips.iter().map(|strip| strip.height).sum::<Mp>() <= style.depth / 1000 * WHOLE {
        let last = strips.len() - 1;
        strips[..last].iter_mut().for_each(|strip| strip.whole = true);
    }
    space(&mut strips, style.table.above, style.table.below);
    strips
}

/// Returns the header row as it stands on a further page.
fn repeated(head: &Strip) -> Arc<Strip> {
    let mut head = head.clone();
    for run in &mut head.runs {
        if let Role::TableHead(column) = run.role {
            run.role = Role::RepeatedHead(column);
        }
    }
    Arc::new(head)
}

fn rows(setter: &Setter<'_>, table: &Table) -> Vec<Row> {
    let columns = &table.columns;
    let head = Row {
        cells: columns.iter().map(|c| setter.cells(&c.head, setter.style.table_head, false)).collect(),
        roles: (0..columns.len()).map(Role::TableHead).collect(),
        stands: vec![Stand::Centre; columns.len()],
    };
    let stand = |align| match align {
        Align::Start => Stand::Start,
        Align::Centre => Stand::Centre,
        Align::End => Stand::End,
    };
    let body = table.rows.iter().enumerate().map(|(r, row)| Row {
        cells: columns
            .iter()
            .zip(row)
            .map(|(c, text)| setter.cells(text, setter.style.table.family, c.align == Align::End))
            .collect(),
        roles: (0..columns.len()).map(|c| Role::TableCell(r, c)).collect(),
        stands: columns.iter().map(|c| stand(c.align)).collect(),
    });
    std::iter::once(head).chain(body).collect()
}

/// Returns a row; one that is taller than the room on a page comes in several strips.
fn set_row(setter: &Setter<'_>, row: &Row, at: &[Column], room: Mp, index: usize) -> Vec<Strip> {
    let style = setter.style;
    let (pad_x, pad_y) = style.cell_padding;
    let mut columns: Vec<Vec<Strip>> = Vec::new();
    let mut x = 0;
    for (c, cells) in row.cells.iter().enumerate() {
        let inset = if row.stands[c] == Stand::End { at[c].inset } else { 0 };
        let width = at[c].width - 2 * pad_x - inset;
        let owner = Owner { block: Some(index), role: row.roles[c] };
        let wide = width >= JUSTIFIED_FROM * style.table.em && row.stands[c] == Stand::Start;
        let fill = if wide { Fill::Justify } else { Fill::Ragged };
        let mut lines = setter.lines(cells, style.table, width, row.stands[c], fill, owner);
        for run in lines.iter_mut().flat_map(|s| &mut s.runs) {
            run.glyphs.iter_mut().for_each(|g| g.x += x + pad_x);
        }
        columns.push(lines);
        x += at[c].width;
    }
    let most = ((room - 2 * pad_y) / style.table.pitch).max(1) as usize;
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let widths: Vec<Mp> = at.iter().map(|column| column.width).collect();
    (0..tallest.div_ceil(most))
        .map(|piece| {
            let part =
                |lines: &Vec<Strip>| -> Vec<Strip> { lines.iter().skip(piece * most).take(most).cloned().collect() };
            piece_of_row(setter, columns.iter().map(part).collect(), &widths)
        })
        .collect()
}

/// Returns one strip with the cells' lines side by side, each cell centred vertically, and the rules around them.
fn piece_of_row(setter: &Setter<'_>, columns: Vec<Vec<Strip>>, widths: &[Mp]) -> Strip {
    let style = setter.style;
    let pitch = style.table.pitch;
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0).max(1) as Mp;
    let height = tallest * pitch + 2 * style.cell_padding.1;
    let mut strip = Strip { height, rules: rules(widths, height, style.rule), ..Strip::default() };
    for lines in columns {
        let top = (height - lines.len() as Mp * pitch) / 2;
        for (n, line) in lines.into_iter().enumerate() {
            for mut run in line.runs {
                run.y += top + n as Mp * pitch;
                strip.runs.push(run);
            }
        }
    }
    strip
}

fn rules(widths: &[Mp], height: Mp, thickness: Mp) -> Vec<Rule> {
    let right: Mp = widths.iter().sum();
    // Horizontal rules reach over the outer vertical ones, or the corners would show a notch.
    let half = thickness / 2;
    let across = [0, height].map(|y| Rule { from: (-half, y), to: (right + half, y), thickness });
    let mut x = 0;
    let edges = std::iter::once(0).chain(widths.iter().map(|w| {
        x += w;
        x
    }));
    let down: Vec<Rule> = edges.map(|x| Rule { from: (x, 0), to: (x, height), thickness }).collect();
    across.into_iter().chain(down).collect()
}
