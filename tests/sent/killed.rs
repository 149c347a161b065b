//! A run that is killed leaves whole files, and the next one does the rest.

use std::process::Stdio;

use crate::sent::desk::{case, desk, entry, list, row, run};

const CASES: usize = 30;

#[test]
fn files_are_whole_whenever_it_is_killed() {
    let ids: Vec<String> = (0..CASES).map(|i| format!("B-{i}")).collect();
    let number = |i: usize| format!("XA{i:011}");
    let rows: Vec<String> = ids.iter().enumerate().map(|(i, id)| row(id, &number(i), "2026-11-20")).collect();
    let desk = desk(list(&rows));
    let put = || ids.iter().for_each(|id| desk.put(&format!("案件/{id}.toml"), case(id)));
    let mut cut = 0;
    // Killed at once, and when the first, the sixth … file is written.
    for at in [None, Some(0), Some(5), Some(11), Some(17), Some(23)] {
        put();
        let mut child = desk
            .command("sent --import 清单.csv")
            .env("SOURCE_DATE_EPOCH", "1795651200")
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let is_written = |i: usize| desk.text(&format!("案件/{}.toml", ids[i])) != case(&ids[i]);
        while at.is_some_and(|i| !is_written(i)) && child.try_wait().unwrap().is_none() {}
        let _ = child.kill();
        child.wait().unwrap();
        let mut done = 0;
        for (i, id) in ids.iter().enumerate() {
            let text = desk.text(&format!("案件/{id}.toml"));
            let whole = case(id) + &entry("2026-11-20", &number(i));
            assert!(text == whole || text == case(id), "{id}: {text}");
            done += usize::from(text == whole);
        }
        cut += usize::from(0 < done && done < CASES);
    }
    assert!(cut > 0, "no run was cut between two files");
    let again = run(&desk, "sent --import 清单.csv");
    assert_eq!(again.code, 0, "{}", again.err);
    for (i, id) in ids.iter().enumerate() {
        assert_eq!(desk.text(&format!("案件/{id}.toml")), case(id) + &entry("2026-11-20", &number(i)));
    }
}
