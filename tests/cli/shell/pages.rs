//! Completions and manual pages: from the commands there are, in the user's language.

use std::process::{Command, Stdio};

use super::{commands, with};
use crate::cli_support::Desk;

#[test]
fn manual_pages_of_all_commands() {
    let desk = Desk::new();
    for (lang, headings) in [
        ("zh-Hans", ["名称", "用法", "选项", "例", "环境变量", "退出码", "参见"]),
        ("zh-Hant", ["名稱", "用法", "選項", "例", "環境變數", "結束代碼", "參見"]),
        ("en", ["NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES", "ENVIRONMENT", "EXIT STATUS", "SEE ALSO"]),
    ] {
        assert_eq!(desk.run(&format!("man pages-{lang} --lang {lang}")).code, 0);
        let bare = |text: &str| text.replace("\\:", "").replace('"', "");
        for command in commands(&desk) {
            let name = format!("tousu {command}").trim_end().replace(' ', "-");
            let page = bare(&desk.text(&format!("pages-{lang}/{name}.1")));
            assert!(page.contains(&format!(".TH {} 1 ", name.to_uppercase())), "{page}");
            for heading in headings {
                assert!(page.contains(&format!("\n.SH {heading}\n")), "{lang} {name}: {heading}");
            }
            assert!(page.contains("TOUSU_LANG") && page.contains("130") && !page.contains('{'), "{lang} {name}");
        }
        let printed = desk.run(&format!("man --lang {lang}"));
        assert_eq!(printed.out, desk.text(&format!("pages-{lang}/tousu.1")));
    }
    let page = desk.text("pages-en/tousu-render.1");
    assert!(page.contains("TOUSU_RENDER_MAX_CHARS") && !page.contains("TOUSU_CHECK_RULES"));
}

#[test]
fn a_page_of_somebody_elses_is_left_alone() {
    let desk = Desk::new();
    desk.put("man1/tousu-law.1", "mine");
    let run = desk.run("man man1");
    assert!(run.code == 4 && run.err.contains("tousu-law.1"), "{}", run.err);
    assert_eq!(desk.names("man1"), ["tousu-law.1"]);
    assert_eq!(desk.run("man man1 --force -q").err, "");
    assert_ne!(desk.text("man1/tousu-law.1"), "mine");
}

/// groff finds nothing to complain of, where there is one.
#[test]
fn pages_are_sound_roff() {
    let desk = Desk::new();
    assert_eq!(desk.run("man pages").code, 0);
    for name in ["tousu.1", "tousu-render.1", "tousu-completions.1"] {
        let mut groff = Command::new("groff");
        groff.args(["-man", "-K", "utf8", "-T", "utf8", "-ww", "-z", name]).current_dir(desk.path().join("pages"));
        let Ok(output) = groff.output() else { return };
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let said: Vec<&str> = said.lines().filter(|line| !line.contains("adjust line")).collect();
        assert!(said.is_empty(), "{name}: {said:?}");
    }
}

#[test]
fn completions_know_codes_in_the_users_language() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = desk.run(&format!("completions {shell}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(!run.out.contains("For "), "{shell}: descriptions of clap's in English");
        if shell != "bash" {
            assert!(run.out.contains("列出期限"), "{shell}");
        }
        if shell != "powershell" && shell != "elvish" {
            for code in ["regulator-complaint", "samr-three-years", "xiaofa-tiaoli", "zh-Hant/reminder"] {
                assert!(run.out.contains(code), "{shell}: {code}");
            }
        }
    }
    assert!(desk.run("completions zsh --lang zh-Hant").out.contains("檢查案情檔案"));
}

#[test]
fn the_shell_is_taken_from_the_environment() {
    let desk = Desk::new();
    assert_eq!(with(&desk, &[("SHELL", "/usr/bin/fish")], "completions").out, desk.run("completions fish").out);
    let run = with(&desk, &[("SHELL", "/bin/tcsh")], "completions");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("bash, elvish, fish, powershell, zsh"), "{}", run.err);
}

/// What a shell offers, where it is installed.
fn offered(desk: &Desk, shell: &[&str]) -> Option<String> {
    let mut command = Command::new(shell[0]);
    command.args(&shell[1..]).current_dir(desk.path()).stderr(Stdio::piped());
    let output = command.output().ok()?;
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{}", shell[0]);
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What bash offers for the last of these words, where it is installed.
fn in_bash(desk: &Desk, words: &str) -> Option<String> {
    let bash = format!(
        "source ./tousu.bash; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); \
         _tousu tousu \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"; (IFS='|'; echo \"${{COMPREPLY[*]}}\")"
    );
    let offered = offered(desk, &["bash", "--norc", "-c", &bash])?;
    // Files come in the order of the file system.
    let mut offered: Vec<&str> = offered.trim_end().split('|').collect();
    offered.sort_unstable();
    Some(offered.join("|"))
}

/// Files are offered where a command takes them, and nothing where a value is in the user's own words: zsh would offer every command.
#[test]
fn files_are_offered_where_they_are_taken() {
    let desk = Desk::new();
    desk.put("a case.toml", "");
    desk.put("tousu.bash", desk.run("completions bash").out);
    for (words, expected) in [
        ("tousu render ''", "a case.toml|case.toml|tousu.bash"),
        ("tousu render case.toml cas", "case.toml"),
        ("tousu pack a", "a case.toml"),
        ("tousu sent cas", "case.toml"),
        ("tousu render --wid", "--width"),
        ("tousu batch ''", "a case.toml|case.toml|merge|reprint|template|tousu.bash"),
        ("tousu batch cas", "case.toml"),
        ("tousu templates check cas", "case.toml"),
        ("tousu completions el", "elvish"),
    ] {
        if let Some(offered) = in_bash(&desk, words) {
            assert_eq!(offered, expected, "{words}");
        }
    }
    let zsh = desk.run("completions zsh").out;
    assert!(!zsh.contains(":_default'"), "what is no file is nothing that zsh knows");
    let positional = |name: &'static str| {
        zsh.lines().filter(move |l| l.starts_with(name)).filter_map(|l| l.rsplit_once(':')).map(|(_, takes)| takes)
    };
    assert!(positional("'*::cases").all(|takes| takes.starts_with("_files")) && positional("'*::cases").count() >= 5);
    assert!(positional("'*::query").all(|takes| !takes.contains("_files")));
}

#[test]
fn bash_and_fish_complete_with_it() {
    let desk = Desk::new();
    desk.put("tousu.bash", desk.run("completions bash").out);
    desk.put("tousu.fish", desk.run("completions fish").out);
    for (words, expected) in [
        ("tousu re", "render"),
        ("tousu render --to me", "merchant"),
        ("tousu check --explain samr-three", "samr-three-years"),
        ("tousu law xiaofa-", "xiaofa-tiaoli"),
        ("tousu templates show zh-Hant/remi", "zh-Hant/reminder"),
        ("tousu batch tem", "template"),
        ("tousu completions fi", "fish"),
    ] {
        if let Some(offered) = in_bash(&desk, words) {
            assert_eq!(offered, expected, "bash: {words}");
        }
        let fish = format!("source ./tousu.fish; complete -C '{words}'");
        if let Some(offered) = offered(&desk, &["fish", "--no-config", "-c", &fish]) {
            let first = offered.lines().next().unwrap_or_default();
            assert_eq!(first.split('\t').next(), Some(expected), "fish: {words}");
        }
    }
}
