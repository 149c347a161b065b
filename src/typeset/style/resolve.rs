//! The figures of a style file in thousandths of a point.

use super::length::Length;
use super::read::{Counts, Figures, Placed, Text};
use super::{Footer, MarkStyle, Style, TextStyle};
use crate::typeset::layout::Mp;

/// Returns the style, with a smaller one for each of its steps.
pub(super) fn style(figures: &Figures) -> Style {
    let normal = figures.body_size.value;
    let compact = figures.compact.iter().map(|step| sized(figures, step.size.value, &step.counts));
    Style { compact: compact.collect(), ..sized(figures, normal, &figures.counts) }
}

/// What the lengths of a file are measured in.
struct Units {
    character: Mp,
    line: Mp,
    /// Type size of the body.
    body: Mp,
}

impl Units {
    fn length(&self, placed: &Placed<Length>) -> Mp {
        placed.value.on(self.character, self.line)
    }

    /// Returns the text style of a block. One without a size of its own has the body's and stands on its grid.
    fn text(&self, text: &Text) -> TextStyle {
        let of = |length: &Option<Placed<Length>>| length.as_ref().map(|l| self.length(l));
        let size = of(&text.size);
        TextStyle {
            family: text.family,
            size: size.unwrap_or(self.body),
            em: size.unwrap_or(self.character),
            pitch: of(&text.pitch).unwrap_or(self.line),
            above: of(&text.above).unwrap_or(0),
            below: of(&text.below).unwrap_or(0),
            indent: of(&text.indent).unwrap_or(0),
        }
    }
}

/// Returns the style with a body of this size on a grid of its own.
fn sized(figures: &Figures, body: Length, counts: &Counts) -> Style {
    let plain = |placed: &Placed<Length>| placed.value.on(0, 0);
    let count = |placed: &Placed<u64>| placed.value.clamp(1, 1000) as Mp;
    let [width, height] = figures.area.each_ref().map(plain);
    let (characters, lines) = (count(&counts.characters), count(&counts.lines));
    let (character, line) = (width / characters, height / lines);
    let units = Units { character, line, body: body.on(0, 0) };
    let [page_width, page_height] = figures.page.each_ref().map(plain);
    let [padding_x, padding_y] = figures.padding.each_ref().map(|p| units.length(p));
    Style {
        page: (page_width, page_height),
        top: plain(&figures.top),
        left: plain(&figures.left),
        measure: character * characters,
        depth: line * lines,
        grid: figures.grid,
        body: units.text(&figures.body),
        strong: figures.strong,
        label: figures.label,
        title: units.text(&figures.title),
        annex: units.text(&figures.annex),
        annex_label: units.text(&figures.annex_label),
        annex_on_new_page: figures.annex_on_new_page,
        headings: figures.headings.each_ref().map(|h| units.text(h)),
        table: units.text(&figures.table),
        table_head: figures.table_head,
        cell_padding: (padding_x, padding_y),
        rule: units.length(&figures.rule),
        note: units.text(&figures.note),
        footer: Footer {
            text: units.text(&figures.footer),
            number: figures.number,
            place: figures.place,
            gap: units.length(&figures.gap),
        },
        mark: MarkStyle {
            family: figures.mark.family,
            // A turned word of these sizes stays on the paper.
            em: plain(&figures.mark.size).min(page_width / 4),
            length: plain(&figures.mark.width).min(page_height / 6 * 5).min(page_width / 17 * 20),
            grey: figures.mark.white.value.min(100) as i32 * 10,
        },
        compact: vec![],
    }
}
