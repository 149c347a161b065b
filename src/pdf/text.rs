//! Runs of glyphs to text operators.

use super::font::{Fonts, resource};
use super::syntax::{decimals, integer, name, string, utf16_with_mark};
use super::tags::Kind;
use crate::typeset::{FaceId, Mp, Run};

/// Glyphs further apart than this read as words with a typed blank between them in most programs, and glyphs that overlap
/// further than this, as squeezed marks do, as separate lines; thousandths of the type size.
const TOUCHING: i64 = 90;

/// Writes the text of one page, in reading order.
pub(super) struct Pen<'a> {
    height: Mp,
    fonts: &'a Fonts<'a>,
    out: &'a mut Vec<u8>,
    /// The font that is set.
    font: Option<(FaceId, Mp)>,
    /// The glyphs of the line being written.
    glyphs: Vec<Coded>,
}

/// A glyph as it is written.
#[derive(Clone, Copy)]
struct Coded {
    code: u16,
    /// The width the file declares for it, em/1000.
    width: i32,
    x: Mp,
    blank: bool,
    /// Its run's type size.
    size: Mp,
    /// Its run's place in the line.
    run: usize,
}

impl<'a> Pen<'a> {
    /// Returns a pen for a page of this height, within a text object.
    pub(super) fn new(height: Mp, fonts: &'a Fonts<'a>, out: &'a mut Vec<u8>) -> Self {
        Pen { height, fonts, out, font: None, glyphs: Vec::new() }
    }

    /// Appends a line, marked as what it is: content of the structure under this number, or an artifact, which on a page of a
    /// letter is its footer or a head that was read before.
    ///
    /// A line with gaps stands for its own text as a whole (ISO 32000-1, 14.9.4): however far apart glyphs are set, they are
    /// searched and copied as one unbroken text. Each line of the structure is a sequence without another within: Poppler's reader of
    /// structure takes the end of an inner one for that of the outer.
    pub(super) fn line(&mut self, runs: &[Run], mark: Option<(Kind, usize)>) {
        self.code(runs);
        match mark {
            // Poppler copies what is in an artifact, unless it is a span that stands for no text; see mark.rs.
            None => self.out.extend(b"/Artifact<</Type/Pagination>>BDC\n/Span<</ActualText()>>BDC\n"),
            Some((kind, number)) => {
                let gaps = has_gaps(&self.glyphs);
                name(self.out, if gaps { b"Span" } else { kind.name().as_bytes() });
                self.out.extend(b"<</MCID ");
                integer(self.out, number as i64);
                if gaps {
                    self.out.extend(b"/ActualText");
                    let glyphs = runs.iter().flat_map(|run| &run.glyphs);
                    string(self.out, utf16_with_mark(glyphs.flat_map(|glyph| glyph.source.chars())));
                }
                self.out.extend(b">>BDC\n");
            }
        }
        self.runs(runs);
        self.out.extend(if mark.is_some() { &b"EMC\n"[..] } else { b"EMC\nEMC\n" });
    }

    /// Appends runs.
    pub(super) fn show(&mut self, runs: &[Run]) {
        self.code(runs);
        self.runs(runs);
    }

    /// Looks up the codes of a line.
    fn code(&mut self, runs: &[Run]) {
        self.glyphs.clear();
        for (n, run) in runs.iter().enumerate() {
            let Some(font) = self.fonts.font(run.face) else { continue };
            self.glyphs.extend(run.glyphs.iter().filter_map(|glyph| {
                let (code, width) = font.code(glyph.id, glyph.source)?;
                let blank = glyph.source.0.is_whitespace();
                Some(Coded { code, width, x: glyph.x, blank, size: run.size, run: n })
            }));
        }
    }

    /// Writes the runs of the line that was looked up.
    fn runs(&mut self, runs: &[Run]) {
        for glyphs in self.glyphs.chunk_by(|a, b| a.run == b.run) {
            let (first, run) = (glyphs[0], &runs[glyphs[0].run]);
            if self.font != Some((run.face, run.size)) {
                name(self.out, resource(run.face).as_bytes());
                self.out.push(b' ');
                decimals(self.out, [run.size]);
                self.out.extend(b"Tf\n");
                self.font = Some((run.face, run.size));
            }
            self.out.extend(b"1 0 0 1 ");
            decimals(self.out, [first.x, self.height - run.y]);
            self.out.extend(b"Tm[");
            show(self.out, glyphs, first.x, run.size);
            self.out.extend(b"]TJ\n");
        }
    }
}

/// Returns whether neighbours that are no blanks stand so that programs would read blanks or new lines between them.
fn has_gaps(glyphs: &[Coded]) -> bool {
    glyphs.windows(2).any(|pair| {
        let (a, b) = (pair[0], pair[1]);
        let gap = i64::from(b.x - a.x) * 1000 - i64::from(a.width) * i64::from(a.size);
        gap.abs() > TOUCHING * i64::from(a.size) && !a.blank && !b.blank
    })
}

/// Writes the codes of glyphs, and between them the corrections that put every one where it was laid out. The pen is followed in
/// the widths the file declares, so rounding never adds up.
fn show(out: &mut Vec<u8>, glyphs: &[Coded], start: Mp, size: Mp) {
    let (size, mut pen) = (i64::from(size.max(1)), 0);
    let mut rest = glyphs;
    while let Some(first) = rest.first() {
        let place = |glyph: &Coded| (i64::from(glyph.x - start) * 1000 + size / 2).div_euclid(size);
        let at = place(first);
        if at != pen {
            integer(out, pen - at);
        }
        pen = at;
        let count = rest.iter().take_while(|glyph| {
            let follows = place(glyph) == pen;
            pen += if follows { i64::from(glyph.width) } else { 0 };
            follows
        });
        let (these, others) = rest.split_at(count.count());
        string(out, these.iter().flat_map(|glyph| glyph.code.to_be_bytes()));
        rest = others;
    }
}
