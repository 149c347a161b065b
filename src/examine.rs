//! A case file with everything found about it and about the letters it wants: what `check` prints and `render` goes by.

use jiff::civil::Date;

use crate::case::model::{Case, Letter};
use crate::case::read::Outcome;
use crate::case::source::Span;
use crate::case::{self, Finding, Severity, Source};
use crate::recipient;
use crate::recipient::office::{self, Directory};

/// A case file read, with everything found about it and about the letters it wants.
pub struct Examined {
    /// The file.
    pub source: Source,
    /// The case, its letters addressed; nothing where the file has errors.
    pub case: Option<Case>,
    /// Everything found, in the order of the file.
    pub findings: Vec<Finding>,
    fields: Vec<(String, Span)>,
}

/// Reads a case file, addresses each letter that `wanted` accepts, and checks all of it.
pub fn examine(source: Source, today: Date, offices: &Directory, wanted: impl Fn(&Letter) -> bool) -> Examined {
    let outcome = case::read(&source, today);
    judge(source, outcome, today, offices, wanted)
}

/// Does the same with a case that is read already.
pub fn judge(
    source: Source,
    mut outcome: Outcome,
    today: Date,
    offices: &Directory,
    wanted: impl Fn(&Letter) -> bool,
) -> Examined {
    let mut findings = std::mem::take(&mut outcome.findings);
    findings.extend(case::lint::check(&source, &outcome));
    for i in letters(&outcome, wanted) {
        findings.extend(address(&mut outcome, i, offices));
        let asked = asked_at(&outcome.fields, i);
        findings.extend(outcome.case.iter().flat_map(|case| recipient::check(case, i, asked.clone())));
    }
    let date = outcome.case.as_ref().map_or(today, |c| c.date);
    findings.extend(recipient::mentions::check(&source, &outcome, date));
    sort(&mut findings);
    Examined { source, case: outcome.case, findings, fields: outcome.fields }
}

/// Addresses the letters of a case that was judged before, and says nothing of it.
pub fn addressed(source: Source, mut outcome: Outcome, offices: &Directory) -> Examined {
    for i in letters(&outcome, |_| true) {
        address(&mut outcome, i, offices);
    }
    Examined { source, case: outcome.case, findings: vec![], fields: outcome.fields }
}

fn letters(outcome: &Outcome, wanted: impl Fn(&Letter) -> bool) -> Vec<usize> {
    let letters = outcome.case.iter().flat_map(|case| case.letters.iter().enumerate());
    letters.filter(|(_, letter)| wanted(letter)).map(|(i, _)| i).collect()
}

fn address(outcome: &mut Outcome, index: usize, offices: &Directory) -> Vec<Finding> {
    let Outcome { case: Some(case), fields, .. } = outcome else { return vec![] };
    office::address(case, index, offices, &|key| field(fields, index, key))
}

/// Orders findings by place in the file, and by weight where several stand in one place; rules stay in the order of their table.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|f| (f.span.as_ref().map_or(usize::MAX, |s| s.start), f.severity));
}

/// Returns the place in the file where a letter is asked for.
fn asked_at(fields: &[(String, Span)], index: usize) -> Option<Span> {
    field(fields, index, "to")
}

/// Returns where a key of a letter stands.
fn field(fields: &[(String, Span)], index: usize, key: &str) -> Option<Span> {
    let field = format!("letter[{}].{key}", index + 1);
    fields.iter().find(|(name, _)| *name == field).map(|(_, span)| span.clone())
}

/// Adds what is found only when cases are held beside each other. The same file twice is one case.
pub fn compare(all: &mut [Examined]) {
    let cases: Vec<(String, Option<Case>)> = all.iter().map(|e| (e.source.name.clone(), e.case.clone())).collect();
    for examined in all {
        let Some(case) = &examined.case else { continue };
        let others = cases.iter().filter(|(name, _)| *name != examined.source.name);
        let others: Vec<&Case> = others.filter_map(|(_, case)| case.as_ref()).collect();
        for i in 0..case.letters.len() {
            let findings = recipient::check_among(case, i, &others, asked_at(&examined.fields, i));
            examined.findings.extend(findings);
        }
        sort(&mut examined.findings);
    }
}

impl Examined {
    /// Returns path and place of each text of the case file, in its order.
    pub fn fields(&self) -> &[(String, Span)] {
        &self.fields
    }
}

/// What can become of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nothing speaks against it.
    Ready,
    /// The office may refuse it.
    AtRisk,
    /// The office would refuse it; it is written as a draft only.
    Refused,
    /// It cannot be written.
    Error,
}

impl Status {
    /// Returns the stable name used in machine-readable output; the fluent message is `status-NAME`.
    pub const fn code(self) -> &'static str {
        match self {
            Status::Ready => "ready",
            Status::AtRisk => "at-risk",
            Status::Refused => "refused",
            Status::Error => "error",
        }
    }
}

/// Returns what a finding of this severity makes of a letter.
fn weight(severity: Severity) -> Status {
    match severity {
        Severity::Error => Status::Error,
        Severity::Refused => Status::Refused,
        Severity::AtRisk => Status::AtRisk,
        Severity::Warning | Severity::Advice => Status::Ready,
    }
}

impl Examined {
    /// Returns the findings about one letter.
    pub fn of_letter(&self, index: usize) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |f| f.letter == Some(index))
    }

    /// Returns what can become of a letter.
    pub fn status(&self, index: usize) -> Status {
        self.weighed(index).map(|(status, _)| status).max().unwrap_or(Status::Ready)
    }

    /// Returns the codes of the findings that make a letter's status what it is, each once; none for a letter that is ready.
    pub fn reasons(&self, index: usize) -> Vec<&'static str> {
        let status = self.status(index);
        let mut codes = vec![];
        for (_, code) in self.weighed(index).filter(|(weight, _)| *weight == status && status != Status::Ready) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        codes
    }

    /// Returns what each finding makes of a letter. An error about the file keeps every letter from being written.
    fn weighed(&self, index: usize) -> impl Iterator<Item = (Status, &'static str)> {
        let concerns = move |f: &&Finding| f.letter.is_none_or(|letter| letter == index);
        self.findings.iter().filter(concerns).map(|f| (weight(f.severity), f.code))
    }
}
