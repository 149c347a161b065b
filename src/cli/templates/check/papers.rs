//! The papers that go with a letter, tried in its pack: authorisation, representatives, recording, checklist.

use super::found::Blamed;
use super::tries::{Tries, used};
use crate::case::choice::Choice;
use crate::case::model::{EvidenceKind, LetterKind};
use crate::letter::house::edges::Trial;
use crate::letter::{LetterError, Paper, templates};
use crate::pack::{self, Binder, Exhibit, Fault, Media, Outside, Signatures};
use crate::typeset::{Library, Style};

impl Tries<'_> {
    /// Tries the papers that go with a letter, in the pack of the letter.
    pub(super) fn papers(&self, kind: LetterKind, trial: &Trial) -> Blamed {
        let labels = pack::labels();
        let style = Style::letter();
        let binder = Binder::new(self.prober, style, Library::builtin(), &labels, false, false, Outside::default());
        let exhibits: Vec<Exhibit> = trial
            .case
            .evidence
            .iter()
            .map(|e| {
                let recorded = e.kind == EvidenceKind::Recording;
                Exhibit { media: recorded.then(Media::sample).into_iter().collect(), sheets: vec![] }
            })
            .collect();
        let paper = |name: &str| self.own.iter().position(|t| t.name == name);
        match binder.pack(&trial.case, trial.letter, self.script, &exhibits, &Signatures::new()) {
            Ok(pack) => {
                let parts = pack.posted.iter().chain(&pack.kept).skip(1);
                let of_paper = parts.filter(|part| matches!(part.role, pack::Role::Authority | pack::Role::Checklist));
                of_paper
                    .flat_map(|part| {
                        let name = self.paper_of(part.role, trial);
                        let blame = paper(&name);
                        let found = self.looked_at(&part.document, kind, trial);
                        found.into_iter().filter_map(move |finding| Some((blame?, finding)))
                    })
                    .collect()
            }
            Err(Fault::Letter(failed)) => {
                let blame = match &failed {
                    LetterError::Djot { template, .. } => paper(template),
                    LetterError::Template(_) => Some(0),
                };
                blame.and_then(|blame| self.failed(failed, true, kind, blame)).into_iter().collect()
            }
            Err(Fault::Glyphs(missing)) => self.missing(&missing),
            // The longest names are for the letter; an envelope says itself what it has no room for.
            Err(Fault::Envelope { .. }) => vec![],
        }
    }

    /// Returns the name of the template that a part of a pack was made with.
    fn paper_of(&self, role: pack::Role, trial: &Trial) -> String {
        let code = match role {
            pack::Role::Checklist => "checklist",
            _ if trial.case.agent.is_some() => "authorisation",
            _ => "representatives",
        };
        templates::name(code, self.script)
    }

    /// Says whether a paper is made with a template of the user's.
    pub(super) fn uses_paper(&self) -> bool {
        let all = templates::of_script(self.script, self.own);
        let papers = Paper::CODES.iter().map(|(code, _)| templates::name(code, self.script));
        papers.into_iter().any(|name| self.own.iter().any(|t| used(&name, &all).contains(&t.name)))
    }
}
