//! Templates of a house: exported, checked, compared. What the check prints is pinned in `tests/cli/templates/`.

mod check;
mod diff;

use crate::cli_support::{Desk, Run, finish};

/// Runs the program on 2026-11-21.
fn run(desk: &Desk, line: &str) -> Run {
    let mut command = desk.command(line);
    command.env("SOURCE_DATE_EPOCH", "1795219200");
    finish(command, b"")
}

/// Returns a built-in template.
fn built_in(name: &str) -> String {
    Desk::new().run(&format!("templates show {name}")).out
}

#[test]
fn some_are_exported_and_none_is_overwritten() {
    let desk = Desk::new();
    let said = run(&desk, "templates export my --only zh-Hans/merchant,zh-Hant/merchant.dj --lang en");
    assert_eq!((said.code, said.err.as_str()), (0, "exported 2 templates to my\n"));
    assert_eq!(desk.names("my/zh-Hans"), [".tousu-files", "merchant.dj"]);
    assert_eq!(desk.text("my/.tousu-originals/zh-Hans/merchant.dj"), desk.text("my/zh-Hans/merchant.dj"));
    assert_eq!(run(&desk, "templates export my --only merchant").code, 2);

    // One that was changed keeps all of them from being written, whichever comes first.
    desk.put("my/zh-Hant/merchant.dj", "# 改\n");
    let said = run(&desk, "templates export my");
    assert!(said.code == 4 && said.err.contains("my/zh-Hant/merchant.dj"), "{}", said.err);
    assert_eq!(desk.names("my/zh-Hans"), [".tousu-files", "merchant.dj"], "nothing was written");

    let said = run(&desk, "templates export my --keep");
    assert_eq!((said.code, desk.text("my/zh-Hant/merchant.dj").as_str()), (0, "# 改\n"), "{}", said.err);
    assert!(desk.names("my/zh-Hans").len() > 10);
    assert_eq!(run(&desk, "templates export my --force").code, 0);
    assert_eq!(desk.text("my/zh-Hant/merchant.dj").trim_end(), built_in("zh-Hant/merchant").trim_end());
}

#[test]
fn folders_that_cannot_be_read_are_told() {
    let desk = Desk::new();
    desk.put("empty/readme.txt", "");
    desk.put("gbk/zh-Hans/merchant.dj", b"# \xcd\xb6\xcb\xdf\n");
    desk.put("big/zh-Hans/merchant.dj", "# 长\n".repeat(4 << 20));
    desk.put("hidden/.git/merchant.dj", b"\xff");
    for command in ["check", "diff"] {
        for (folder, code, words) in [
            ("none", 4, "读不了 none"),
            ("empty", 1, "empty 里没有 .dj 模板"),
            ("hidden", 1, "hidden 里没有 .dj 模板"),
            ("gbk", 4, "gbk/zh-Hans/merchant.dj 不是 UTF-8"),
            ("big", 4, "big/zh-Hans/merchant.dj 太大"),
        ] {
            let said = run(&desk, &format!("templates {command} {folder}"));
            assert!(said.code == code && said.err.contains(words), "{command} {folder}: {}", said.err);
        }
        #[cfg(unix)]
        {
            desk.put("loop/zh-Hans/merchant.dj", "# 甲\n");
            let link = desk.path().join("loop/zh-Hans/again");
            let _ = std::os::unix::fs::symlink("..", &link);
            let said = run(&desk, &format!("templates {command} loop"));
            assert!(said.code == 4 && said.err.contains("loop/zh-Hans/again 通过链接"), "{}", said.err);
        }
    }
}
