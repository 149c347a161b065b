//! All instruments, one a line, and how old the data is.

use jiff::Unit;
use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::View;
use super::json::Json;
use crate::cli::Exit;
use crate::law::Instrument;

/// Prints the table.
pub(super) fn show(view: &View<'_>) -> Exit {
    let all = &view.statutes.instruments;
    if view.json {
        let list = all.iter().map(|i| entry(view, i)).collect();
        view.print(&view.json(vec![("instruments", list)]));
        return Exit::Fine;
    }
    // fluent: law-column-*
    let heads = ["id", "since", "status", "articles", "number", "title"];
    let head = heads.map(|column| view.text(&format!("law-column-{column}"), &[]));
    let rows: Vec<[String; 6]> = std::iter::once(head).chain(all.iter().map(|i| row(view, i))).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..6).map(width).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        view.print(cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    view.print("");
    let in_force = all.iter().filter(|i| i.in_force_on(view.date).is_ok()).count();
    let articles: usize = all.iter().map(|i| i.articles.len()).sum();
    let counts = [("count", all.len().into()), ("force", in_force.into()), ("articles", articles.into())];
    view.print(&view.text("law-count", &counts));
    let days = age(&view.statutes.compiled, view.date);
    let age = [
        ("compiled", (&view.statutes.compiled).into()),
        ("newest", (&view.statutes.newest_source).into()),
        ("days", days.into()),
    ];
    view.print(&view.text("law-age", &age));
    Exit::Fine
}

/// Returns the days from the compilation of the data to a day, 0 for a day before it.
fn age(compiled: &str, date: Date) -> usize {
    let days =
        compiled.parse::<Date>().ok().and_then(|day| day.until((Unit::Day, date)).ok()).map(|span| span.get_days());
    days.and_then(|days| usize::try_from(days).ok()).unwrap_or(0)
}

fn row(view: &View<'_>, i: &Instrument) -> [String; 6] {
    let since = i.text_since.or(i.effective);
    [
        i.id.clone(),
        since.map_or("—".to_string(), |day| day.to_string()),
        view.status(i).1,
        i.articles.len().to_string(),
        super::record::number(view, i).unwrap_or_else(|| "—".to_string()),
        format!("《{}》{}", i.short_title(view.script), super::record::version(view, i)),
    ]
}

fn entry(view: &View<'_>, i: &Instrument) -> Json {
    Json::Object(vec![
        ("id", i.id.as_str().into()),
        ("title", i.title(view.script).into()),
        ("short_title", i.short_title(view.script).into()),
        ("document_number", super::record::number(view, i).into()),
        ("in_force_since", i.text_since.or(i.effective).map(|day| day.to_string()).into()),
        ("status", view.status(i).0.into()),
        ("articles", Json::Number(i.articles.len())),
    ])
}
