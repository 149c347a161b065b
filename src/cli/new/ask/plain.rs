//! Asking line by line: nothing is drawn over, no colour, so that a screen reader reads it in order.

use std::io::BufRead;
use std::path::PathBuf;

use super::{Front, Reply};
use crate::cli::Exit;
use crate::cli::terminal::Terminal;
use crate::interview::{Offer, Question, Takes};

/// What brings back the question before.
const BACK: &str = "<";

/// What passes a question over that has a probable answer.
const NOTHING: &str = "-";

/// Asks line by line.
pub(in crate::cli::new) struct Plain(());

impl Plain {
    /// Gets ready; on Ctrl-C it says where the answers are kept.
    pub(in crate::cli::new) fn new(kept: &str, terminal: &Terminal) -> Plain {
        let [left, nothing] =
            ["cli-new-left", "cli-new-left-nothing"].map(|id| terminal.text(id, &[("file", kept.into())]));
        let kept = PathBuf::from(kept);
        // Without a handler the program ends all the same, and every answer is kept already.
        let _ = ctrlc::set_handler(move || {
            eprintln!("\n{}", if kept.is_file() { &left } else { &nothing });
            std::process::exit(Exit::Stopped as i32);
        });
        Plain(())
    }
}

impl Front for Plain {
    fn ask(&mut self, question: &Question, terminal: &Terminal) -> Reply {
        terminal.report("");
        terminal.report(&question.title);
        for (n, offer) in (1..).zip(offers(question)) {
            terminal.report(&format!("  {n} {}", offer.words));
        }
        if let Some(why) = &question.why {
            terminal.report(&format!("  {why}"));
        }
        if let Some(example) = &question.example {
            terminal.report(&format!("  {}", terminal.text("cli-new-example", &[("example", example.into())])));
        }
        terminal.report(&format!("  {}", hint(question, terminal)));
        read(question)
    }
}

fn offers(question: &Question) -> &[Offer] {
    match &question.takes {
        Takes::One(offers) | Takes::Several(offers) => offers,
        _ => &[],
    }
}

/// Returns what to type.
// fluent: cli-new-type-*
fn hint(question: &Question, terminal: &Terminal) -> String {
    let id = match question.takes {
        Takes::Line => "line",
        Takes::Lines => "lines",
        Takes::One(_) => "one",
        Takes::Several(_) => "several",
    };
    let mut hint = terminal.text(&format!("cli-new-type-{id}"), &[]);
    let words =
        |code: &String| offers(question).iter().find(|o| o.code == *code).map_or(code.clone(), |o| o.words.clone());
    if !question.preset.is_empty() {
        let preset = question.preset.iter().map(words).collect::<Vec<_>>().join(", ");
        hint += &terminal.text("cli-new-enter-is", &[("answer", (&preset).into())]);
        if !question.must {
            hint += &terminal.text("cli-new-dash-passes", &[]);
        }
    } else if !question.must {
        hint += &terminal.text("cli-new-enter-passes", &[]);
    }
    hint
}

fn read(question: &Question) -> Reply {
    let mut input = std::io::stdin().lock().lines();
    let mut lines = vec![];
    loop {
        let Some(Ok(line)) = input.next() else { return Reply::Leave };
        let line = line.trim().to_string();
        if line == BACK {
            return Reply::Back;
        }
        if line == NOTHING && !question.must {
            return Reply::Words(vec![]);
        }
        let done = line.is_empty() || question.takes != Takes::Lines;
        if !line.is_empty() {
            lines.push(line);
        }
        if done {
            break;
        }
    }
    if lines.is_empty() {
        return Reply::Words(question.preset.clone());
    }
    Reply::Words(lines.iter().flat_map(|line| chosen(question, line)).collect())
}

/// Returns the codes of the numbers in a line; other words as they are.
fn chosen(question: &Question, line: &str) -> Vec<String> {
    let offers = offers(question);
    if offers.is_empty() {
        return vec![line.to_string()];
    }
    let code = |word: &str| {
        let number = word.parse::<usize>().ok().and_then(|n| offers.get(n.checked_sub(1)?));
        number.map_or(word.to_string(), |offer| offer.code.clone())
    };
    if offers.iter().any(|offer| offer.words == line) {
        return vec![line.to_string()];
    }
    line.split([',', '，', '、', ' ']).filter(|word| !word.is_empty()).map(code).collect()
}
