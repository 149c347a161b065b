//! What the program is to a shell: help with examples, variables, how much it tells, pipes, completions and manual pages, and reports
//! for other programs.

mod examples;
mod info;
mod pages;
mod pipes;
mod reports;
mod slips;
mod variables;
mod volume;

use crate::cli_support::{CASE, Desk, Run, finish};

/// Runs the program with variables of the environment.
fn with(desk: &Desk, variables: &[(&str, &str)], line: &str) -> Run {
    let mut command = desk.command(line);
    command.envs(variables.iter().copied());
    finish(command, b"")
}

/// Every command as it is typed, the program itself first, by what the help of each lists.
fn commands(desk: &Desk) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut next = 0;
    while next < all.len() {
        let help = desk.run(&format!("{} --help", all[next])).out;
        let list = help.lines().skip_while(|line| *line != "命令:").skip(1).take_while(|line| !line.is_empty());
        let names = list.filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
        let found: Vec<String> = names.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
        let parent = all[next].clone();
        all.extend(found.into_iter().map(|name| format!("{parent} {name}").trim_start().to_owned()));
        next += 1;
    }
    assert!(all.len() > 20 && all.iter().any(|c| c == "batch template"), "{all:?}");
    all
}

/// A case whose letters can be posted.
fn addressed() -> String {
    let to = "[respondent]\naddress = \"浙江省杭州市示例路1号\"\npostcode = \"310000\"\n";
    let from = "[complainant]\naddress = \"浙江省杭州市文一路2号\"\npostcode = \"310012\"\n";
    CASE.replace("[respondent]\n", to).replace("[complainant]\n", from)
}

/// A document of JSON that a run printed.
fn json(run: &Run) -> serde_json::Value {
    let document: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|e| panic!("{e}: {}", run.out));
    assert_eq!(document["version"], 1);
    document
}
