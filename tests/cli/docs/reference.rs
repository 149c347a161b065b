//! The page of all commands, made from what `--help` prints.

use snapbox::{Data, assert_data_eq};

use super::root;
use crate::cli_support::Desk;

const HEAD: &str = "# 命令一览

各条命令的说明，与 `tousu --help`、`tousu <命令> --help` 印出的相同。本页由程序生成，请不要直接修改。
";

#[test]
fn the_page_of_commands_is_what_help_prints() {
    let mut page = HEAD.to_owned();
    describe("", &mut page);
    assert_data_eq!(page, Data::read_from(&root().join("docs/cli.md"), None).raw());
}

/// Appends a command and those below it.
fn describe(path: &str, page: &mut String) {
    let text = help(path);
    let title = format!("tousu {path}");
    *page += &format!("\n## `{}`\n\n```text\n{}\n```\n", title.trim(), text.trim_end());
    for name in subcommands(&text) {
        describe(format!("{path} {name}").trim(), page);
    }
}

/// What a command says of itself.
pub(super) fn help(path: &str) -> String {
    let run = Desk::new().run(&format!("{path} --help"));
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{path}");
    run.out
}

/// Commands below the one whose help this is.
pub(super) fn subcommands(help: &str) -> impl Iterator<Item = &str> {
    let list = help.lines().skip_while(|line| *line != "命令:").skip(1).take_while(|line| line.starts_with("  "));
    // What is set deeper goes on with the line before.
    list.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next())
}
