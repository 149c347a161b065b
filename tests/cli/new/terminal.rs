//! The interview on a pseudo-terminal. An [`Interview`] of the library goes along, so that the test knows which question comes next.

use std::process::Command;

use jiff::civil::{Date, date};
use rexpect::session::{Options, PtySession, spawn_with_options};
use tempfile::TempDir;
use tousu::interview::{Answers, Interview, NO, Question, Takes, YES};
use tousu::locale::{Language, Messages};

use super::{KINDS, answers_of};

const TODAY: Date = date(2026, 11, 27);

/// Most milliseconds until the program answers: the machine may be busy.
const PATIENCE: u64 = 20_000;

/// Waits for words on the screen. The session takes every byte for a character.
fn wait_for(words: &str, pty: &mut PtySession) {
    let bytes: String = words.bytes().map(char::from).collect();
    if let Err(error) = pty.exp_string(&bytes) {
        let error = error.to_string();
        let seen: Vec<u8> = error.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
        panic!("waiting for {words}: {}", String::from_utf8_lossy(&seen));
    }
}

/// Presses keys.
fn press(keys: &str, pty: &mut PtySession) {
    pty.send(keys).unwrap();
    pty.flush().unwrap();
}

/// Somebody at a terminal who wants to give these answers.
struct Desk {
    folder: TempDir,
    wanted: Answers,
    plain: bool,
}

impl Desk {
    fn new(kind: &str, plain: bool) -> Desk {
        let text = std::fs::read_to_string(answers_of(kind)).unwrap();
        Desk { folder: tempfile::tempdir().unwrap(), wanted: Answers::read(&text).unwrap(), plain }
    }

    /// Starts the program on a wide terminal: a title that is broken in two cannot be waited for.
    fn sit_down(&self) -> PtySession {
        let plain = if self.plain { "--plain" } else { "" };
        self.sit_down_with(&format!("case.toml {plain}"))
    }

    /// Starts the program with these arguments.
    fn sit_down_with(&self, args: &str) -> PtySession {
        let mut command = Command::new("sh");
        let line = format!("stty cols 400 rows 60; exec {} new {args}", env!("CARGO_BIN_EXE_tousu"));
        command.args(["-c", &line]).current_dir(self.folder.path()).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("LANG", "zh_CN.UTF-8").env("TERM", "xterm").env("SOURCE_DATE_EPOCH", "1795780800");
        let options = Options::new().timeout_ms(Some(PATIENCE)).strip_ansi_escape_codes(true);
        spawn_with_options(command, options).unwrap()
    }

    /// Returns the words to answer a question with.
    fn words(&self, question: &Question) -> Vec<String> {
        if let Some(record) = &question.next_record {
            let more = self.wanted.has_below(record);
            return vec![if more { YES } else { NO }.to_string()];
        }
        // What nobody has said anything about is as the program thinks.
        if question.must && !self.wanted.knows(&question.key) {
            return question.preset.clone();
        }
        let words = self.wanted.list(&question.key).to_vec();
        match &question.takes {
            // As the program will understand them: 是 is yes.
            Takes::One(offers) if offers.iter().any(|o| o.code == NO) => {
                words.iter().map(|w| if ["是", "yes"].contains(&w.as_str()) { YES } else { NO }.to_string()).collect()
            }
            _ => words,
        }
    }

    /// Answers a question whose title is on the screen.
    fn answer(&self, question: &Question, words: &[String], pty: &mut PtySession) {
        let keys = if self.plain { typed(question, words) } else { pressed(question, words) };
        press(&keys, pty);
    }
}

/// Returns the keys that answer a question line by line.
fn typed(question: &Question, words: &[String]) -> String {
    let number = |code: &String| match &question.takes {
        Takes::One(offers) | Takes::Several(offers) => {
            (1 + offers.iter().position(|o| o.code == *code).unwrap()).to_string()
        }
        _ => code.clone(),
    };
    let words: Vec<String> = words.iter().map(number).collect();
    match question.takes {
        _ if words.is_empty() && !question.preset.is_empty() => "-\n".to_string(),
        Takes::Lines => words.join("\n") + "\n\n",
        _ => words.join(",") + "\n",
    }
}

/// Returns the keys that answer a question in its menu.
fn pressed(question: &Question, words: &[String]) -> String {
    const DOWN: &str = "\x1b[B";
    match &question.takes {
        Takes::Line => {
            let clear = question.preset.first().map_or(0, |preset| preset.chars().count());
            format!("{}{}\r", "\x7f".repeat(clear), words.first().map_or("", String::as_str))
        }
        Takes::Lines => words.iter().map(|line| format!("{line}\r")).collect::<String>() + "\r",
        Takes::One(offers) => {
            let none = usize::from(!question.must);
            let place = |code: &String| offers.iter().position(|o| o.code == *code).map(|at| at + none);
            let start = question.preset.first().and_then(&place).unwrap_or(0);
            let goal = words.first().and_then(&place).unwrap_or(0);
            // The menu goes round.
            let all = offers.len() + none;
            DOWN.repeat((goal + all - start) % all) + "\r"
        }
        Takes::Several(offers) => {
            let toggle = |code: &String| question.preset.contains(code) != words.contains(code);
            let keys =
                offers.iter().map(|offer| if toggle(&offer.code) { format!(" {DOWN}") } else { DOWN.to_string() });
            keys.collect::<String>() + "\r"
        }
    }
}

/// Gives all answers, leaving with Ctrl-C at every question if `leaving`: the case file is the one these answers make, and passes.
fn interviewed(kind: &str, plain: bool, leaving: bool) {
    let messages = Messages::new(Language::Hans);
    let mut settings = Answers::default();
    for (key, words) in [("id", "case"), ("date", "2026-11-27"), ("script", "zh-Hans")] {
        settings.set(key, vec![words.to_string()]);
    }
    let mut interview = Interview::new(settings, &messages, TODAY);
    let desk = Desk::new(kind, plain);
    let mut pty = desk.sit_down();
    let mut asked: Vec<String> = vec![];
    while let Some(question) = interview.next() {
        asked.push(question.title.clone());
        wait_for(&question.title, &mut pty);
        if leaving {
            pty.send_control('c').unwrap();
            let first = question.key == "grievance";
            wait_for(if first { "还没有保存答案" } else { "已经答的保存在 case.answers.toml" }, &mut pty);
            pty.process().wait().unwrap();
            pty = desk.sit_down();
            wait_for(&question.title, &mut pty);
        }
        let words = desk.words(&question);
        desk.answer(&question, &words, &mut pty);
        interview.answer(&question, &words).unwrap_or_else(|e| panic!("{kind}, {}: {e:?}", question.key));
    }
    wait_for("写出案情文件？", &mut pty);
    if leaving {
        // The last answer can be taken back.
        press(if plain { "<\n" } else { "\x1b" }, &mut pty);
        wait_for(&asked.pop().unwrap_or_default(), &mut pty);
        press(if plain { "\n" } else { "\r" }, &mut pty);
        wait_for("写出案情文件？", &mut pty);
    }
    press(if plain { "\n" } else { "\r" }, &mut pty);
    wait_for("已写出 case.toml", &mut pty);
    pty.process().wait().unwrap();
    assert!(!desk.folder.path().join("case.answers.toml").exists());
    let text = std::fs::read_to_string(desk.folder.path().join("case.toml")).unwrap();
    assert_eq!(text, format!("#:schema ./.tousu-schema.json\n{}", interview.case_file()));
    let check =
        crate::cli_support::finish(crate::cli_support::program(desk.folder.path(), ["check", "case.toml"]), b"");
    assert_eq!(check.code, 0, "{kind}: {}", check.err);
}

#[test]
fn menus_lead_to_a_case_that_passes() {
    for kind in KINDS {
        interviewed(kind, false, false);
    }
}

#[test]
fn lines_lead_to_a_case_that_passes() {
    for kind in ["prepaid-not-refunded", "data-leak"] {
        interviewed(kind, true, false);
    }
}

#[test]
fn leaving_at_every_question_loses_nothing() {
    std::thread::scope(|scope| {
        scope.spawn(|| interviewed("harassing-calls", false, true));
        scope.spawn(|| interviewed("quality", true, true));
    });
}

#[test]
fn it_says_when_nothing_is_kept() {
    let desk = Desk::new("quality", true);
    let mut pty = desk.sit_down_with("- --plain");
    wait_for("写到标准输出时不保存答案", &mut pty);
    wait_for("发生了什么事", &mut pty);
    pty.send_control('c').unwrap();
    wait_for("还没有保存答案", &mut pty);
    pty.process().wait().unwrap();
}

#[test]
fn one_can_go_back_and_answer_otherwise() {
    let desk = Desk::new("quality", false);
    let mut pty = desk.sit_down();
    wait_for("发生了什么事", &mut pty);
    // The third is quality.
    press("\x1b[B\x1b[B \r", &mut pty);
    wait_for("您以什么身份投诉", &mut pty);
    press("\r", &mut pty);
    wait_for("您是替别人写吗", &mut pty);
    press("\r", &mut pty);
    wait_for("您的姓名", &mut pty);
    press("李四\r", &mut pty);
    wait_for("您的电话", &mut pty);
    press("晚上打\r", &mut pty);
    wait_for("请改：", &mut pty);
    wait_for("您的电话", &mut pty);
    press("\x1b", &mut pty);
    wait_for("您的姓名", &mut pty);
    // Left while a question is open again, its answer is still kept.
    pty.send_control('c').unwrap();
    wait_for("已经答的保存在 case.answers.toml", &mut pty);
    pty.process().wait().unwrap();
    let answers = || std::fs::read_to_string(desk.folder.path().join("case.answers.toml")).unwrap();
    assert!(answers().contains("complainant.name = \"李四\"\n"), "{}", answers());
    pty = desk.sit_down();
    wait_for("您的电话", &mut pty);
    press("\x1b", &mut pty);
    wait_for("您的姓名", &mut pty);
    // What was taken back stands there to be changed.
    press("\x7f\x7f张三\r", &mut pty);
    wait_for("您的电话", &mut pty);
    pty.send_control('c').unwrap();
    wait_for("已经答的保存在 case.answers.toml", &mut pty);
    assert_eq!(
        answers(),
        "grievance = \"quality\"\nbuyer = \"consumer\"\non_behalf = \"no\"\ncomplainant.name = \"张三\"\n"
    );
}
