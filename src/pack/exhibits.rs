//! The exhibits of a pack: pictures and pages, sheets of recordings, sheets before which paper is put in.

use serde::Serialize;

use super::exhibit::Media;
use super::parts::{Binder, Fault, Job, Part, Role, text};
use crate::letter::document::Block;
use crate::letter::{Bound, Document, Paper};
use crate::locale::{Messages, date};
use crate::typeset::{self, Furniture};

/// What the sheet of a recording sees besides the case.
#[derive(Serialize)]
struct AboutRecording<'a> {
    place: usize,
    duration: Option<String>,
    files: &'a [Media],
}

/// Returns what the sheet of a recording sees, with something in every field.
pub(super) fn sample_recording(media: &[Media]) -> impl Serialize {
    AboutRecording { place: 0, duration: Some("甲".to_string()), files: media }
}

impl Binder<'_> {
    /// Counts the pages of each exhibit; of one on paper, those the case file states.
    pub(super) fn count(&self, job: &Job<'_>) -> Result<Bound, Fault> {
        let provisional = Bound(vec![0; job.exhibits.len()]);
        let mut counts = vec![];
        for (place, (_, evidence, exhibit)) in job.exhibits.iter().enumerate() {
            let stated = usize::try_from(evidence.pages.unwrap_or(0)).unwrap_or(0);
            counts.push(match exhibit.is_paper() {
                true => stated,
                false => {
                    let sheet = self.recording(job, &provisional, place)?;
                    let pages = sheet.map(|document| self.pages(&document)).transpose()?.map_or(0, |l| l.pages.len());
                    pages + exhibit.sheets.len()
                }
            });
        }
        Ok(Bound(counts))
    }

    pub(super) fn exhibits(&self, job: &Job<'_>, bound: &Bound) -> Result<Vec<Part>, Fault> {
        let total: usize = bound.0.iter().sum();
        let mut before = 0;
        let mut parts = vec![];
        for (place, (number, _, exhibit)) in job.exhibits.iter().enumerate() {
            let number = number.to_string();
            parts.push(match exhibit.is_paper() {
                true => self.slip(job, place, &number, (before + 1, bound.0[place]))?,
                false => self.exhibit(job, bound, place, &number, (before, total))?,
            });
            before += bound.0[place];
        }
        Ok(parts)
    }

    /// Returns one exhibit: the sheet of its recordings, then its pictures. `run` has the pages of exhibits before it and of all.
    fn exhibit(
        &self,
        job: &Job<'_>,
        bound: &Bound,
        place: usize,
        number: &str,
        run: (usize, usize),
    ) -> Result<Part, Fault> {
        let labels = self.labels(job.script);
        let (_, evidence, exhibit) = job.exhibits[place];
        let title = self.composer.words(job.case, job.letter, job.script, &evidence.title);
        let name = format!("{} {title}", labels.get("evidence-number", &[("n", number.into())]));
        let mut document = match self.recording(job, bound, place)? {
            Some(document) => self.ready(job, document),
            None => self.ready(job, Document::empty(job.script, job.case.date)),
        };
        document.title = name.clone();
        let before = bound.0[place] - exhibit.sheets.len();
        document.blocks.extend((1..).zip(&exhibit.sheets).map(|(n, sheet)| {
            let alt = labels.get("exhibit-alt", &[("title", (&title).into()), ("page", (before + n).into())]);
            Block::Picture { sheet: sheet.clone(), alt }
        }));
        let footer = |page: usize, _| self.footer(job.script, run.0 + page, run.1);
        let stamp = |page: usize, total: usize| stamp(labels, number, page, total);
        let furniture = Furniture { stamp: &stamp, footer: &footer };
        let layout = typeset::layout_exhibit(&document, self.style, self.library, furniture)?;
        Ok(Part { role: Role::Exhibit, title: name, document, layout })
    }

    /// Returns the sheet that shows where a piece of evidence is put in by hand: it would else have to go between the two sides of a
    /// sheet. `pages` has the number of its first page and how many there are.
    fn slip(&self, job: &Job<'_>, place: usize, number: &str, pages: (usize, usize)) -> Result<Part, Fault> {
        let labels = self.labels(job.script);
        let title = self.composer.words(job.case, job.letter, job.script, &job.exhibits[place].1.title);
        let name = format!("{} {title}", labels.get("evidence-number", &[("n", number.into())]));
        let (from, count) = pages;
        let id = match count {
            0 => "slip-unnumbered",
            1 => "slip-page",
            _ => "slip-pages",
        };
        let words =
            labels.get(id, &[("page", from.into()), ("to", (from + count.max(1) - 1).into()), ("count", count.into())]);
        let mut document = self.ready(job, Document::empty(job.script, job.case.date));
        document.blocks = vec![Block::Title(text(name.clone())), Block::Paragraph(text(words))];
        document.title = name;
        self.part(Role::Slip, document)
    }

    /// Returns the sheet that stands for the recordings of an exhibit.
    fn recording(&self, job: &Job<'_>, bound: &Bound, place: usize) -> Result<Option<Document>, Fault> {
        let (_, evidence, exhibit) = job.exhibits[place];
        if exhibit.media.is_empty() {
            return Ok(None);
        }
        let measured = exhibit.media.iter().map(|media| media.seconds).sum::<Option<u64>>();
        let duration = evidence.seconds.or(measured).map(|seconds| date::duration(seconds, job.script));
        let about = AboutRecording { place, duration, files: &exhibit.media };
        Ok(Some(self.paper(Paper::Recording, job, bound, &about)?))
    }
}

fn stamp(labels: &Messages, number: &str, page: usize, total: usize) -> String {
    labels.get("exhibit-stamp", &[("n", number.into()), ("page", page.into()), ("total", total.into())])
}
