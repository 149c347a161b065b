//! The terms as a table whose columns meet on a terminal, where a Han character is two columns wide.

use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::{Basis, provisional, remark, what};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::cli::terminal::Terminal;
use crate::recipient::deadlines::Deadline;

/// Between two columns.
const GAP: usize = 2;
/// Before a remark below its row.
const INDENT: usize = 4;
/// Behind a provisional date, and before the note that says what it means.
const MARK: &str = "*";

/// Returns the table.
pub(super) fn write(case: &Case, list: &[Deadline], today: Date, terminal: &Terminal) -> String {
    if list.is_empty() {
        return terminal.text("deadlines-none", &[("case", (&case.id).into())]) + "\n";
    }
    let day = today.to_string();
    let title = [("case", (&case.id).into()), ("count", list.len().into()), ("today", (&day).into())];
    let mut basis = Basis::new(case, terminal);
    // Citing everything once leaves the short titles for the rows: a row has no room for the full ones.
    list.iter().for_each(|deadline| drop(basis.cite(deadline)));
    let mut rows = vec![head(terminal)];
    rows.extend(list.iter().map(|deadline| row(deadline, today, &mut basis, terminal)));
    let mut text = terminal.text("deadlines-title", &title) + "\n\n";
    let lines = aligned(&rows);
    let below = std::iter::once(None).chain(list.iter().map(|deadline| remark(deadline, terminal)));
    for (line, remark) in lines.iter().zip(below) {
        text.push_str(&format!("{line}\n"));
        text.extend(remark.map(|remark| format!("{}{remark}\n", " ".repeat(INDENT))));
    }
    let note = list.iter().find_map(|deadline| provisional(deadline, terminal));
    text.extend(note.map(|note| format!("\n{MARK} {note}\n")));
    text
}

/// The cells of a row: due, weekday, left, whose, what, basis.
type Row = [String; 6];

fn head(terminal: &Terminal) -> Row {
    [
        terminal.text("deadlines-col-due", &[]),
        terminal.text("deadlines-col-weekday", &[]),
        terminal.text("deadlines-col-left", &[]),
        terminal.text("deadlines-col-whose", &[]),
        terminal.text("deadlines-col-what", &[]),
        terminal.text("deadlines-col-basis", &[]),
    ]
}

// fluent: deadlines-whose-*
fn row(deadline: &Deadline, today: Date, basis: &mut Basis, terminal: &Terminal) -> Row {
    let mark = provisional(deadline, terminal).map_or("", |_| MARK);
    let [due, weekday, left] = match deadline.due() {
        Some(due) => [format!("{due}{mark}"), weekday(due, terminal), left(due, today, terminal)],
        None => ["-".to_string(), "-".to_string(), terminal.text("deadlines-unknown", &[])],
    };
    let whose = terminal.text(&format!("deadlines-whose-{}", deadline.whose.code()), &[]);
    [due, weekday, left, whose, what(deadline, terminal), basis.cite(deadline).unwrap_or_default()]
}

// fluent: deadlines-weekday-*
fn weekday(day: Date, terminal: &Terminal) -> String {
    terminal.text(&format!("deadlines-weekday-{}", day.weekday().to_monday_one_offset()), &[])
}

/// Says how many days are left, or how many have passed since.
fn left(due: Date, today: Date, terminal: &Terminal) -> String {
    let days = super::days_between(today, due);
    let count = [("days", usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX).into())];
    match days {
        0 => terminal.text("deadlines-today", &[]),
        1.. => terminal.text("deadlines-left", &count),
        _ => terminal.text("deadlines-passed", &count),
    }
}

/// Pads every cell but a row's last to the width of its column.
fn aligned(rows: &[Row]) -> Vec<String> {
    let mut widths = [0; 6];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let padded = |row: &Row| {
        let cells =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width + GAP - cell.width())));
        cells.collect::<String>().trim_end().to_string()
    };
    rows.iter().map(padded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_meet_whatever_the_script() {
        let row = |cells: [&str; 6]| cells.map(str::to_string);
        let lines = aligned(&[
            row(["到期", "日", "", "您", "退还货款", "依据"]),
            row(["2026-12-02", "Wed", "x", "they", "refund", ""]),
        ]);
        assert_eq!(lines, ["到期        日      您    退还货款  依据", "2026-12-02  Wed  x  they  refund"]);
    }
}
