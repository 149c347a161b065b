//! Runs that are killed, and runs that are stopped.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::cli_support::Desk;
use crate::support::{assert_no_letter_is_torn, assert_same, desk, row, sheet, tree, undisturbed};

const SIGKILL: i32 = 9;

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

/// Runs until a moment and kills; says whether there was anything left to kill.
fn killed(desk: &Desk, line: &str, after: Duration) -> bool {
    let mut command = desk.command(line);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap().signal() == Some(SIGKILL)
}

#[test]
fn killed_at_fifty_moments_it_ends_with_the_same_bytes() {
    let desk = desk(96);
    let start = Instant::now();
    let whole = undisturbed(&desk);
    let time = u64::try_from(start.elapsed().as_millis()).unwrap();
    // Every second folder holds the letters of the sheet as it was before its prices and scripts changed.
    desk.put("older.csv", sheet((1..=96).map(|n| row(n, 2980))));
    let earlier = |out: &str| {
        let run = desk.run(&format!("batch older.csv --script zh-Hans,zh-Hant --out {out}"));
        assert_eq!(run.code, 0, "{}", run.err);
        tree(&desk.path().join(out))
    };
    let older = earlier("older");
    let mut dice = Dice(0x5DEE_CE66);
    let (mut kills, mut between) = (0, 0);
    for round in 0..10 {
        let folder = desk.path().join(format!("out{round}"));
        if round % 2 == 1 {
            earlier(&format!("out{round}"));
        }
        for kill in 0..5 {
            let resume = if kill == 0 { "" } else { "--resume" };
            let after = Duration::from_millis(dice.below(time));
            kills += usize::from(killed(&desk, &format!("batch sheet.csv --out out{round} {resume}"), after));
            if folder.is_dir() {
                let found = tree(&folder);
                assert_no_letter_is_torn(&found, &[&whole, &older]);
                let letters = found
                    .iter()
                    .filter(|(name, bytes)| name.ends_with(".pdf") && whole.get(*name) == Some(bytes))
                    .count();
                between += usize::from((1..96).contains(&letters));
            }
        }
        let run = desk.run(&format!("batch sheet.csv --out out{round} --resume"));
        assert_eq!(run.code, 0, "{}", run.err);
        assert_same(&tree(&folder), &whole);
    }
    // Otherwise the moments were not those of a run.
    assert!(kills >= 20 && between >= 5, "{kills} killed, {between} of them in the midst of the letters");
}

#[test]
fn ctrl_c_finishes_the_letters_in_hand_and_says_how_to_go_on() {
    let desk = desk(400);
    let mut command = desk.command("batch sheet.csv --out out --jobs 1");
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let folder = desk.path().join("out");
    let begun = || folder.is_dir() && tree(&folder).keys().any(|name| name.ends_with(".pdf"));
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
