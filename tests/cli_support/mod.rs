//! Running the program as a user does: in a folder of its own, with nothing from the environment.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A sound small case file; `{}` stands for further lines of its top.
pub(crate) const CASE: &str = r#"version = 1
id = "美容仪"
date = 2026-11-20

[complainant]
name = "张三"
phone = "138-0000-0001"

[respondent]
name = "杭州示例美容科技有限公司"

[purchase]
date = 2026-09-03
channel = "telephone"
item = "射频美容仪"
price = 1980

[[grievance]]
kind = "refund-refused"
reason = "already-used"

[[fact]]
date = 2026-09-10
text = "本人要求退货退款，对方以已经使用为由拒绝。"

[[claim]]
kind = "refund"
amount = 1980

[[letter]]
to = "merchant"
"#;

/// What a run printed, and how it ended.
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

/// A folder to run the program in, with `case.toml`.
pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        desk.put("case.toml", CASE);
        desk
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    /// Names of the files in a folder, in order.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path().join(folder)).unwrap();
        let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    pub(crate) fn command(&self, line: &str) -> Command {
        program(self.path(), line.split_whitespace())
    }

    /// Runs the program with these words, in Chinese.
    pub(crate) fn run(&self, line: &str) -> Run {
        finish(self.command(line), b"")
    }

    /// Runs the program with something on standard input.
    pub(crate) fn pipe(&self, line: &str, input: &str) -> Run {
        finish(self.command(line), input.as_bytes())
    }
}

/// Returns the program with these words, to be run in a folder, in Chinese.
pub(crate) fn program<'w>(folder: &Path, words: impl IntoIterator<Item = &'w str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tousu"));
    command.args(words).current_dir(folder).env_clear().env("LANG", "zh_CN.UTF-8");
    command
}

pub(crate) fn finish(mut command: Command, input: &[u8]) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that does not read its input closes it; that is no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Run {
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
        code: output.status.code().expect("ended by itself"),
    }
}
