//! A long file in constant memory.

#![cfg(target_os = "linux")]

use std::io::Write;
use std::path::Path;
use std::process::Command;

use tousu::batch::intake::{Options, open};

use crate::batch_intake::support::{HEADINGS, row};

/// Reads the file that the variable names, and says how many cases it has and how much memory the process has used at most.
#[test]
#[ignore = "run by another test, as a process of its own"]
fn child() {
    let Some(path) = std::env::var_os("TOUSU_TEST_INTAKE") else { return };
    let count = open(Path::new(&path), &Options::default()).unwrap().count();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().trim().trim_end_matches(" kB");
    println!("\ncount={count} most={most}");
}

/// Returns what the child says of a file of so many rows: cases, and the most memory in kB.
fn measure(rows: u32) -> (u64, u64) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    writeln!(file, "{HEADINGS}").unwrap();
    (0..rows).for_each(|number| writeln!(file, "{}", row(number)).unwrap());
    file.into_inner().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "batch_intake::stream::child", "--ignored", "--nocapture", "--test-threads=1"])
        .env("TOUSU_TEST_INTAKE", &path)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let number = |name: &str| {
        let rest = said.split(name).nth(1).unwrap_or_else(|| panic!("{said}"));
        rest.split_whitespace().next().unwrap().parse().unwrap()
    };
    (number("count="), number("most="))
}

#[test]
fn a_hundred_thousand_rows_take_no_more_memory_than_a_thousand() {
    let (few, small) = measure(1_000);
    let (many, large) = measure(100_000);
    assert_eq!((few, many), (1_000, 100_000));
    // The file has 27 MB.
    assert!(large < small + 4_096, "{small} kB for a thousand rows, {large} kB for a hundred thousand");
}
