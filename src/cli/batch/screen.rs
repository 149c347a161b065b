//! What a run says on the screen: the findings that matter most, what was done, what to type next.

use unicode_width::UnicodeWidthStr;

use super::check::Checked;
use super::findings::{Findings, SHOWN};
use super::write::Written;
use crate::batch::print::{Map, NAME};
use crate::batch::report::Line;
use crate::cli::terminal::Terminal;

/// Prints the findings of the first reading that matter most.
pub(super) fn found(findings: &Findings, report: &str, terminal: &Terminal) {
    table(findings.shown(), findings.count, report, terminal);
}

/// Prints what was found in setting the letters.
pub(super) fn late(lines: &[Line], report: &str, terminal: &Terminal) {
    table(lines.iter().take(SHOWN), lines.len(), report, terminal);
}

/// Prints a table of findings: row, cell with its heading, what is wrong; below it what to do. `count` are there with those not shown.
fn table<'l>(shown: impl Iterator<Item = &'l Line>, count: usize, report: &str, terminal: &Terminal) {
    let shown = shown.filter(|line| line.is_heavy() || !terminal.is_quiet());
    let lines: Vec<(&Line, [String; 3])> = shown.map(|line| (line, cells(line, terminal))).collect();
    if lines.is_empty() {
        return;
    }
    let head = [
        terminal.text("batch-column-row", &[]),
        terminal.text("batch-column-cell", &[]),
        terminal.text("batch-column-message", &[]),
    ];
    let width =
        |i: usize| lines.iter().map(|(_, cells)| cells[i].width()).chain([head[i].width()]).max().unwrap_or_default();
    let widths = [width(0), width(1)];
    let print = |cells: &[String; 3]| {
        let padded = |i: usize| format!("{}{}", cells[i], " ".repeat(widths[i].saturating_sub(cells[i].width())));
        terminal.report(format!("{}  {}  {}", padded(0), padded(1), cells[2]).trim_end());
    };
    print(&head);
    let mut said = None;
    for (line, cells) in &lines {
        print(cells);
        // The same advice once for all rows that follow each other.
        if let Some(hint) = line.hint.as_ref().filter(|hint| said != Some(*hint)) {
            let blank = " ".repeat(widths[0] + widths[1] + 4);
            terminal.report(&format!("{blank}{}", terminal.text("batch-hint", &[("hint", hint.into())])));
        }
        said = line.hint.as_ref();
    }
    if count > lines.len() {
        let args = [("count", (count - lines.len()).into()), ("file", report.into())];
        terminal.report(&terminal.text("batch-more", &args));
    }
    terminal.report("");
}

// fluent: batch-severity-*
fn cells(line: &Line, terminal: &Terminal) -> [String; 3] {
    let row = line.row.as_ref().map(ToString::to_string).unwrap_or_default();
    let cell = [line.cell.as_deref(), line.heading.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let severity = terminal.text(&format!("batch-severity-{}", line.severity), &[]);
    let args = [("severity", (&severity).into()), ("message", (&line.message).into()), ("code", (&line.code).into())];
    [row, cell, terminal.text("batch-what", &args)]
}

/// Says what checking found.
pub(super) fn checked(checked: &Checked, findings: &Findings, report: &str, terminal: &Terminal) {
    let good = checked.rows - checked.bad - checked.partly;
    let args = [
        ("rows", checked.rows.into()),
        ("good", good.into()),
        ("partly", checked.partly.into()),
        ("bad", checked.bad.into()),
    ];
    terminal.status(&terminal.text("batch-checked", &args));
    if findings.all > 0 {
        terminal.status(&terminal.text("batch-report", &[("count", findings.all.into()), ("file", report.into())]));
    }
}

/// Says what was written.
pub(super) fn written(written: &Written, out: &str, terminal: &Terminal) {
    let args = [
        ("rows", written.rows.into()),
        ("letters", written.letters.into()),
        ("files", written.files.into()),
        ("left", written.left.into()),
        ("failed", written.failed.len().into()),
        ("out", out.into()),
    ];
    terminal.status(&terminal.text("batch-written", &args));
}

/// Says what was printed.
pub(super) fn printed(map: &Map, terminal: &Terminal) {
    let (files, sheets): (Vec<String>, Vec<usize>) = map.files().into_iter().unzip();
    let files = match &files[..] {
        [first, .., last] => format!("{first} … {last}"),
        _ => files.concat(),
    };
    let args = [
        ("letters", map.lines.len().into()),
        ("sheets", sheets.iter().sum::<usize>().into()),
        ("files", (&files).into()),
        ("map", NAME.into()),
    ];
    let id = if map.volumes > 0 { "batch-printed" } else { "batch-printed-nothing" };
    // fluent: batch-printed, batch-printed-nothing
    terminal.status(&terminal.text(id, &args));
}
