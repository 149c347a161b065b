//! One sitting of an interview: with somebody who answers, or with answers from files.

use super::ask::{Front, Reply};
use super::kept::Kept;
use crate::case::Finding;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, diagnostics};
use crate::interview::{Answers, IMPLIED, Interview, Question, Refused, SETTINGS, Takes, YES};

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

    /// Takes what is given of the top of the case file.
    pub(super) fn set(&self, interview: &mut Interview<'_>) -> Result<(), Exit> {
        let mut sound = true;
        for key in SETTINGS.into_iter().filter(|key| self.given.get(key).is_some()) {
            if let Err(findings) = interview.set(key, self.given.list(key)) {
                self.terminal.error("cli-new-wrong", &[("question", key.into())]);
                self.tell("cli-new-remark", &findings);
                sound = false;
            }
        }
        if sound { Ok(()) } else { Err(Exit::Findings) }
    }

    /// Asks what is not given, and keeps every answer at once.
    pub(super) fn ask(&mut self, interview: &mut Interview<'_>, front: &mut dyn Front) -> Result<(), Exit> {
        let terminal = self.terminal;
        let hello = match (self.kept.is_there(), self.kept.name().is_empty()) {
            (true, _) => "cli-new-again",
            (false, true) => "cli-new-hello-unkept",
            (false, false) => "cli-new-hello",
        };
        terminal.report(&terminal.text(hello, &[]));
        loop {
            let open = interview.next();
            // A typing error in the last answer can be mended before anything is written.
            let at_end = open.is_none();
            let question = open.unwrap_or_else(|| interview.last());
            match self.take_given(interview, &question) {
                Some(None) => continue,
                Some(Some(refused)) => self.tell_refused(&refused, &question),
                None => {}
            }
            self.heading(interview, &question);
            if question.key == "letter" {
                self.tell_withheld(interview);
            }
            match front.ask(&question, terminal) {
                Reply::Back => {
                    if !interview.back() {
                        terminal.report(&terminal.text("cli-new-first", &[]));
                    }
                }
                Reply::Leave => {
                    let id = if self.kept.is_there() { "cli-new-left" } else { "cli-new-left-nothing" };
                    terminal.report(&terminal.text(id, &[("file", (&self.kept.name()).into())]));
                    return Err(Exit::Stopped);
                }
                Reply::Words(words) if at_end => match interview.agreed(&words) {
                    Some(true) => return Ok(()),
                    Some(false) => {
                        interview.back();
                    }
                    None => self.tell_refused(&Refused::NotOffered(words.join(" ")), &question),
                },
                Reply::Words(words) => match interview.answer(&question, &words) {
                    Ok(remarks) => {
                        self.tell("cli-new-warned", &remarks);
                        if !remarks.is_empty() {
                            terminal.report(&format!("  {}", terminal.text("cli-new-taken", &[])));
                        }
                    }
                    Err(refused) => self.tell_refused(&refused, &question),
                },
            }
            if let Err(error) = self.kept.save(&self.to_keep(interview)) {
                let (file, why) = (self.kept.name(), terminal.why(&error));
                terminal.error("cli-cannot-write", &[("file", (&file).into()), ("why", (&why).into())]);
                return Err(Exit::InputOutput);
            }
        }
    }

    /// Goes through all questions with the answers given; tells every question that lacks one or has a wrong one.
    pub(super) fn go_through(&mut self, interview: &mut Interview<'_>) -> Result<(), Exit> {
        let mut sound = true;
        while let Some(question) = interview.next() {
            match self.take_given(interview, &question) {
                Some(None) => continue,
                Some(Some(refused)) => {
                    self.terminal.error("cli-new-wrong", &[("question", (&question.key).into())]);
                    self.tell_refused(&refused, &question);
                    sound = false;
                }
                None if interview.answer(&question, usual(&question)).is_ok() => continue,
                None if question.must && question.next_record.is_none() => {
                    let args = [("question", (&question.key).into()), ("title", (&question.title).into())];
                    self.terminal.error("cli-new-missing", &args);
                    sound = false;
                }
                None => {}
            }
            interview.pass(&question);
        }
        if !sound {
            // Nothing is written, and a question may be passed over only because one before it has no answer.
            return Err(Exit::Findings);
        }
        let asked = |key: &&str| interview.answers().knows(key);
        for key in self.given.keys().filter(|key| !asked(key)) {
            self.terminal.warn("cli-new-not-asked", &[("question", key.into())]);
        }
        Ok(())
    }

    /// Answers a question with what is given; nothing where nothing is, else whether it was refused.
    fn take_given(&mut self, interview: &mut Interview<'_>, question: &Question) -> Option<Option<Refused>> {
        let implied = IMPLIED.into_iter().find(|(_, key)| *key == question.key).map(|(below, _)| below);
        let below = question.next_record.as_deref().or(implied);
        let another = !self.given.knows(&question.key) && below.is_some_and(|below| self.given.has_below(below));
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

    // fluent: cli-new-remark, cli-new-warned
    /// Tells what is found in an answer: that it has to be mended, or that it may be.
    fn tell(&self, message: &str, findings: &[Finding]) {
        for finding in findings {
            let words = diagnostics::worded(finding, self.terminal);
            self.terminal.report(&self.terminal.text(message, &[("text", (&words.title).into())]));
            if let Some(hint) = words.hint {
                self.terminal.report(&format!("  {hint}"));
            }
        }
    }

    /// Tells which letters are not offered, and what is lacking.
    fn tell_withheld(&self, interview: &Interview<'_>) {
        for (kind, findings) in interview.withheld() {
            self.tell_letter(kind, &findings);
        }
    }

    // fluent: letter-*
    fn tell_letter(&self, kind: LetterKind, findings: &[Finding]) {
        let kind = self.terminal.text(&format!("letter-{}", kind.code()), &[]);
        let why: Vec<String> = findings.iter().map(|f| diagnostics::worded(f, self.terminal).title).collect();
        let why = why.join("; ");
        let args = [("letter", (&kind).into()), ("why", (&why).into())];
        self.terminal.report(&self.terminal.text("cli-new-withheld", &args));
    }

    /// Tells why an answer cannot be used, and what it should look like.
    // fluent: cli-new-form-*
    fn tell_refused(&self, refused: &Refused, question: &Question) {
        match refused {
            Refused::Empty => self.terminal.report(&self.terminal.text("cli-new-empty", &[])),
            Refused::NotOffered(word) => {
                self.terminal.report(&self.terminal.text("cli-new-not-offered", &[("word", word.into())]));
            }
            Refused::Several => self.terminal.report(&self.terminal.text("cli-new-twice", &[])),
            Refused::NothingLeft => self.terminal.report(&self.terminal.text("cli-new-nothing-left", &[])),
            Refused::Withheld(kind, findings) => self.tell_letter(*kind, findings),
            Refused::Found(findings) => match question.form() {
                Some(form) => {
                    for finding in findings {
                        let title = diagnostics::worded(finding, self.terminal).title;
                        self.terminal.report(&self.terminal.text("cli-new-remark", &[("text", (&title).into())]));
                    }
                    self.terminal.report(&format!("  {}", self.terminal.text(&format!("cli-new-form-{form}"), &[])));
                }
                None => self.tell("cli-new-remark", findings),
            },
        }
    }

    /// Returns the answers that are kept: not what is reckoned anew at each sitting.
    fn to_keep(&self, interview: &Interview<'_>) -> Answers {
        let mut answers = interview.kept();
        for key in SETTINGS {
            answers.forget(key);
        }
        for key in self.given.keys() {
            answers.set(key, self.given.list(key).to_vec());
        }
        answers
    }
}

/// Returns the usual answer of a question that is not asked of anybody; what is claimed and to whom letters go is not decided so,
/// nor is anything said that need not be.
fn usual(question: &Question) -> &[String] {
    let chosen = matches!(question.takes, Takes::Several(_));
    if chosen || !question.must { &[] } else { &question.preset }
}
