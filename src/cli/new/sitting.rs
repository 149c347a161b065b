//! One sitting of an interview: with somebody who answers, or with answers from files.

use super::ask::{Front, Reply};
use super::kept::Kept;
use crate::case::Finding;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, diagnostics};
use crate::interview::{Answers, Interview, Question, Refused, SETTINGS, YES};

/// The first question behind those that say what the matter is.
const AFTER_MATTER: &str = "complainant.name";

/// One sitting of an interview.
pub(super) struct Sitting<'s> {
    given: Answers,
    kept: &'s Kept,
    terminal: &'s Terminal,
    /// What the last questions were about.
    part: String,
}

impl<'s> Sitting<'s> {
    /// Begins a sitting in which these answers are given already.
    pub(super) fn new(given: Answers, kept: &'s Kept, terminal: &'s Terminal) -> Self {
        Sitting { given, kept, terminal, part: String::new() }
    }

    /// Asks what is not given, and keeps every answer at once.
    pub(super) fn ask(&mut self, interview: &mut Interview<'_>, front: &mut dyn Front) -> Result<(), Exit> {
        let terminal = self.terminal;
        terminal.report(&terminal.text(if self.kept.is_there() { "cli-new-again" } else { "cli-new-hello" }, &[]));
        while let Some(question) = interview.next() {
            match self.take_given(interview, &question) {
                Some(None) => continue,
                Some(Some(refused)) => self.tell_refused(&refused),
                None => {}
            }
            self.heading(interview, &question);
            match front.ask(&question, terminal) {
                Reply::Back => {
                    if !interview.back() {
                        terminal.report(&terminal.text("cli-new-first", &[]));
                    }
                }
                Reply::Leave => {
                    terminal.report(&terminal.text("cli-new-left", &[("file", (&self.kept.name()).into())]));
                    return Err(Exit::Stopped);
                }
                Reply::Words(words) => match interview.answer(&question, &words) {
                    Ok(remarks) => self.tell(&remarks),
                    Err(refused) => self.tell_refused(&refused),
                },
            }
            if let Err(error) = self.kept.save(&self.to_keep(interview)) {
                let (file, why) = (self.kept.name(), terminal.why(&error));
                terminal.error("cli-cannot-write", &[("file", (&file).into()), ("why", (&why).into())]);
                return Err(Exit::InputOutput);
            }
        }
        Ok(())
    }

    /// Goes through all questions with the answers given; tells every question that lacks one or has a wrong one.
    pub(super) fn go_through(&mut self, interview: &mut Interview<'_>) -> Result<(), Exit> {
        let mut sound = true;
        while let Some(question) = interview.next() {
            match self.take_given(interview, &question) {
                Some(None) => continue,
                Some(Some(refused)) => {
                    self.terminal.error("cli-new-wrong", &[("question", (&question.key).into())]);
                    self.tell_refused(&refused);
                    sound = false;
                }
                None if question.must && question.next_record.is_none() => {
                    let args = [("question", (&question.key).into()), ("title", (&question.title).into())];
                    self.terminal.error("cli-new-missing", &args);
                    sound = false;
                }
                None => {}
            }
            interview.pass(&question);
        }
        let asked = |key: &&str| interview.answers().knows(key);
        for key in self.given.keys().filter(|key| !asked(key)) {
            self.terminal.warn("cli-new-not-asked", &[("question", key.into())]);
        }
        if sound { Ok(()) } else { Err(Exit::Findings) }
    }

    /// Answers a question with what is given; nothing where nothing is, else whether it was refused.
    fn take_given(&mut self, interview: &mut Interview<'_>, question: &Question) -> Option<Option<Refused>> {
        let another = question.next_record.as_ref().is_some_and(|record| self.given.has_below(record));
        if !another && !self.given.knows(&question.key) {
            return None;
        }
        let words = if another { vec![YES.to_string()] } else { self.given.list(&question.key).to_vec() };
        let refused = interview.answer(question, &words).err();
        // Whoever goes back is asked again.
        self.given.forget(&question.key);
        Some(refused)
    }

    /// Says what the next questions are about; once the matter is known, which law stands behind it.
    fn heading(&mut self, interview: &Interview<'_>, question: &Question) {
        if self.part == question.part {
            return;
        }
        if question.key == AFTER_MATTER {
            for (citation, words) in interview.law() {
                let args = [("citation", (&citation).into()), ("words", (&words).into())];
                self.terminal.report(&self.terminal.text("cli-new-law", &args));
            }
        }
        self.part.clone_from(&question.part);
        self.terminal.report(&format!("\n— {} —", question.part));
    }

    fn tell(&self, findings: &[Finding]) {
        for finding in findings {
            let words = diagnostics::worded(finding, self.terminal);
            self.terminal.report(&self.terminal.text("cli-new-remark", &[("text", (&words.title).into())]));
            if let Some(hint) = words.hint {
                self.terminal.report(&format!("  {hint}"));
            }
        }
    }

    fn tell_refused(&self, refused: &Refused) {
        match refused {
            Refused::Empty => self.terminal.report(&self.terminal.text("cli-new-empty", &[])),
            Refused::NotOffered(word) => {
                self.terminal.report(&self.terminal.text("cli-new-not-offered", &[("word", word.into())]));
            }
            Refused::Found(findings) => self.tell(findings),
        }
    }

    /// Returns the answers that are kept: not what is reckoned anew at each sitting.
    fn to_keep(&self, interview: &Interview<'_>) -> Answers {
        let mut answers = interview.answers().clone();
        for key in SETTINGS {
            answers.forget(key);
        }
        for key in self.given.keys() {
            answers.set(key, self.given.list(key).to_vec());
        }
        answers
    }
}
