//! The envelope of a pack.

use super::checklist;
use super::parts::{Binder, Fault, Job, Part};
use crate::case::{Finding, Severity};
use crate::post::{self, Code, Made, Service, Size, Wanted};

/// What stands on envelopes besides the two parties, and on which.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outside {
    /// Their size; as the sheets ask for it where it is not given.
    pub size: Option<Size>,
    /// How they are sent.
    pub by: Option<Service>,
    /// Where the digits of the postcode stand.
    pub code: Code,
    /// Whether the sender's address is printed for a recipient who may not see it otherwise.
    pub sender: bool,
}

/// Sheets that an envelope takes folded in three: 80 g/m² paper makes a thicker letter than a machine sorts beyond it.
const FOLDED: usize = 5;

impl Binder<'_> {
    /// Returns the envelope of a letter, and what it lacks: that is no error here, for the letter can be handed in.
    pub(super) fn envelope(
        &self,
        job: &Job<'_>,
        index: usize,
        posted: &[Part],
    ) -> Result<(Option<Made>, Vec<Finding>), Fault> {
        let parties = self.composer.parties(job.case, job.letter, job.script, self.outside.sender);
        let (Some(parties), Some(letter)) = (parties, posted.first()) else { return Ok((None, vec![])) };
        let mut found = post::check(job.case, index, &parties, true, None);
        found.extend(revealing(job, index));
        found.iter_mut().for_each(|finding| finding.severity = Severity::Warning);
        if parties.to.name.is_empty() || parties.to.address.is_none() {
            return Ok((None, found));
        }
        let folded = if checklist::sheets(posted) + by_hand(job) > FOLDED { Size::C4 } else { Size::Zl };
        let wanted = Wanted { by: self.outside.by, contents: true };
        let item = post::Item::of(&parties, &letter.document, wanted, self.labels(job.script));
        let made = post::envelope(&item, self.outside.size.unwrap_or(folded), self.outside.code, self.library)?;
        Ok((Some(made), found))
    }
}

/// Returns a reminder that exhibits of an anonymous report may name the reporter, which no program can see in pictures (令第121号 37).
fn revealing(job: &Job<'_>, index: usize) -> Option<Finding> {
    let shown = job.exhibits.iter().filter(|(_, _, exhibit)| !exhibit.is_paper());
    let list: Vec<&str> = shown.map(|(_, evidence, _)| evidence.id.as_str()).collect();
    (job.letter.anonymous && !list.is_empty()).then(|| Finding {
        code: "exhibit-anonymous",
        severity: Severity::Warning,
        span: None,
        args: vec![("list", list.join(", "))],
        basis: Some("samr-121 37"),
        letter: Some(index),
    })
}

/// Returns the sheets that are put in by hand, copied on one side; one of evidence that does not say how many pages it has.
fn by_hand(job: &Job<'_>) -> usize {
    let paper = job.exhibits.iter().filter(|(_, _, exhibit)| exhibit.is_paper());
    paper.map(|(_, evidence, _)| usize::try_from(evidence.pages.unwrap_or(1)).unwrap_or(1)).sum()
}
