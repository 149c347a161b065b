//! Runs that are killed, and runs that are stopped.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::batch::support::{assert_no_letter_is_torn, assert_same, desk, row, sheet, tree, undisturbed};
use crate::cli_support::Desk;

const SIGKILL: i32 = 9;

/// Rows of the sheet: more than are in hand at a time.
const ROWS: usize = 72;

/// Numbers without a pattern (xorshift64*), from a seed: a failure comes again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % end
    }
}

/// Runs until a moment and kills. Returns how long the run took where there was nothing left to kill.
fn killed(desk: &Desk, line: &str, after: Duration) -> Option<Duration> {
    let mut command = desk.command(line);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while start.elapsed() < after {
        if child.try_wait().unwrap().is_some() {
            return Some(start.elapsed());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    (child.wait().unwrap().signal() != Some(SIGKILL)).then(|| start.elapsed())
}

#[test]
fn killed_at_fifty_moments_it_ends_with_the_same_bytes() {
    let desk = desk(ROWS);
    let run = |line: &str| {
        let start = Instant::now();
        let run = desk.run(line);
        assert_eq!(run.code, 0, "{}", run.err);
        start.elapsed()
    };
    let mut time = run("batch sheet.csv --print --out whole");
    let whole = tree(&desk.path().join("whole"));
    // Every second folder holds the letters of the sheet as it was before its prices and scripts changed.
    desk.put("older.csv", sheet((1..=ROWS).map(|n| row(n, 2980))));
    let earlier = |out: &str| run(&format!("batch older.csv --print --script zh-Hans,zh-Hant --out {out}"));
    earlier("older");
    let older = tree(&desk.path().join("older"));
    let mut dice = Dice(0x5DEE_CE66);
    let (mut kills, mut between) = (0, 0);
    for round in 0.. {
        let folder = desk.path().join(format!("out{round}"));
        if round % 2 == 1 {
            earlier(&format!("out{round}"));
        }
        for kill in 0..5 {
            let resume = if kill == 0 { "" } else { "--resume" };
            let after = Duration::from_millis(dice.below(time.as_millis() as u64));
            if let Some(ended) = killed(&desk, &format!("batch sheet.csv --print --out out{round} {resume}"), after) {
                // The machine has become faster; a run that goes on is shorter in any case.
                time = if kill == 0 { ended } else { time };
                break;
            }
            kills += 1;
            if folder.is_dir() {
                let found = tree(&folder);
                assert_no_letter_is_torn(&found, &[&whole, &older]);
                let is_new = |name: &str| name.ends_with(".pdf") && whole.get(name) == found.get(name);
                between += usize::from((1..ROWS).contains(&found.keys().filter(|name| is_new(name)).count()));
            }
        }
        run(&format!("batch sheet.csv --print --out out{round} --resume"));
        assert_same(&tree(&folder), &whole);
        if kills >= 50 {
            break;
        }
        assert!(round < 100, "{kills} killed");
    }
    // Otherwise the moments were not those of a run.
    assert!(between >= 5, "{between} of {kills} in the midst of the letters");
}

#[test]
fn ctrl_c_finishes_the_letters_in_hand_and_says_how_to_go_on() {
    let desk = desk(400);
    let mut command = desk.command("batch sheet.csv --out out --jobs 1");
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let folder = desk.path().join("out");
    let begun = || desk.path().join("out").is_dir() && desk.names("out").iter().any(|name| name.ends_with(".pdf"));
    let start = Instant::now();
    while !begun() {
        assert!(start.elapsed() < Duration::from_secs(120), "no letter was written");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert!(said.ends_with("接着写：tousu batch sheet.csv --out out --jobs 1 --resume\n"), "{said}");
    let stopped = tree(&folder);
    assert!(!stopped.keys().any(|name| name.starts_with('.')), "{:?}", stopped.keys());
    let run = desk.run("batch sheet.csv --out out --resume");
    assert_eq!(run.code, 0, "{}", run.err);
    let whole = undisturbed(&desk);
    assert_no_letter_is_torn(&stopped, &[&whole]);
    assert_same(&tree(&folder), &whole);
}
