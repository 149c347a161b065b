//! Asking with menus and a line editor.

use std::fmt;

use inquire::error::InquireError;
use inquire::ui::{RenderConfig, Styled};
use inquire::{MultiSelect, Select, Text};

use super::{Front, Reply};
use crate::cli::terminal::Terminal;
use crate::interview::{Offer, Question, Takes};

/// Most lines of a menu shown at once.
const PAGE: usize = 10;

/// Asks with menus.
pub(in crate::cli::new) struct Menus;

/// A line of a menu.
#[derive(Clone)]
struct Item(Offer);

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.words)
    }
}

impl Front for Menus {
    fn ask(&mut self, question: &Question, terminal: &Terminal) -> Reply {
        let config = if terminal.colour().0 { RenderConfig::default_colored() } else { RenderConfig::empty() };
        let config = config.with_canceled_prompt_indicator(Styled::new("↑"));
        let asked = match &question.takes {
            Takes::Line => {
                let preset = question.preset.first().map(String::as_str);
                line(question, &question.title, preset, config, terminal).map(|words| vec![words])
            }
            Takes::Lines => lines(question, config, terminal),
            Takes::One(offers) => one(question, offers, config, terminal),
            Takes::Several(offers) => several(question, offers, config, terminal),
        };
        match asked {
            Ok(words) => Reply::Words(words),
            Err(InquireError::OperationCanceled) => Reply::Back,
            Err(InquireError::OperationInterrupted) => Reply::Leave,
            Err(error) => {
                terminal.report(&error.to_string());
                Reply::Leave
            }
        }
    }
}

/// Returns what stands below a question: why it is asked, and what the keys do.
// fluent: cli-new-keys-*
fn help(question: &Question, keys: &str, terminal: &Terminal) -> String {
    let keys = terminal.text(&format!("cli-new-keys-{keys}"), &[]);
    let optional = if question.must { String::new() } else { terminal.text("cli-new-optional", &[]) };
    let why = question.why.clone().unwrap_or_default();
    [why, optional, keys].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn line(
    question: &Question,
    title: &str,
    preset: Option<&str>,
    config: RenderConfig<'_>,
    terminal: &Terminal,
) -> Result<String, InquireError> {
    let help = help(question, "line", terminal);
    let example = question.example.iter().map(|e| terminal.text("cli-new-example", &[("example", e.into())])).next();
    let mut text = Text::new(title).with_help_message(&help).with_render_config(config);
    if let Some(example) = &example {
        text = text.with_placeholder(example);
    }
    if let Some(preset) = preset {
        text = text.with_initial_value(preset);
    }
    text.prompt()
}

/// Asks line by line; back from a later line leads to the line before.
fn lines(question: &Question, config: RenderConfig<'_>, terminal: &Terminal) -> Result<Vec<String>, InquireError> {
    let next = terminal.text("cli-new-next-line", &[]);
    let mut all: Vec<String> = vec![];
    let mut kept = question.preset.clone();
    loop {
        let title = if all.is_empty() { &question.title } else { &next };
        let preset = kept.get(all.len()).cloned();
        match line(question, title, preset.as_deref(), config, terminal) {
            Ok(words) if words.trim().is_empty() => return Ok(all),
            Ok(words) => all.push(words),
            Err(InquireError::OperationCanceled) if !all.is_empty() => {
                kept = all.clone();
                all.pop();
            }
            Err(error) => return Err(error),
        }
    }
}

fn one(
    question: &Question,
    offers: &[Offer],
    config: RenderConfig<'_>,
    terminal: &Terminal,
) -> Result<Vec<String>, InquireError> {
    let none = Offer { code: String::new(), words: terminal.text("cli-new-none", &[]) };
    let none = (!question.must).then_some(none);
    let items: Vec<Item> = none.into_iter().chain(offers.iter().cloned()).map(Item).collect();
    let at = items.iter().position(|item| question.preset.contains(&item.0.code)).unwrap_or(0);
    let help = help(question, "one", terminal);
    let select = Select::new(&question.title, items).with_help_message(&help).with_render_config(config);
    let chosen = select.with_page_size(PAGE).with_starting_cursor(at).without_filtering().prompt()?;
    Ok(vec![chosen.0.code])
}

fn several(
    question: &Question,
    offers: &[Offer],
    config: RenderConfig<'_>,
    terminal: &Terminal,
) -> Result<Vec<String>, InquireError> {
    let items: Vec<Item> = offers.iter().cloned().map(Item).collect();
    let chosen = (0..items.len()).filter(|at| question.preset.contains(&items[*at].0.code)).collect::<Vec<_>>();
    let help = help(question, "several", terminal);
    let select = MultiSelect::new(&question.title, items).with_help_message(&help).with_render_config(config);
    let chosen = select.with_page_size(PAGE).with_default(&chosen).without_filtering().prompt()?;
    Ok(chosen.into_iter().map(|item| item.0.code).collect())
}
