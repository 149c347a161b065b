//! A disk that fills up in the midst of a run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::batch::support::{assert_no_letter_is_torn, assert_same, desk, tree, undisturbed};

/// A small file system in memory, for as long as this lives.
struct Disk(PathBuf);

impl Disk {
    /// Mounts one; nothing where this user may not.
    fn mount(at: &Path, size: &str) -> Option<Disk> {
        std::fs::create_dir(at).unwrap();
        let option = format!("size={size}");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &option, "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Disk(at.to_path_buf()))
    }

    fn grow(&self, size: &str) {
        let option = format!("remount,size={size}");
        assert!(Command::new("mount").args(["-o", &option]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_told_of_and_nothing_is_torn() {
    let desk = desk(64);
    let place = desk.path().join("disk");
    let Some(disk) = Disk::mount(&place, "512k") else {
        assert!(
            std::env::var_os("TOUSU_REQUIRE_TOOLS").is_none(),
            "a tmpfs is needed, and mounting one is not permitted"
        );
        eprintln!("skipped: mounting a tmpfs is not permitted here");
        return;
    };
    let whole = undisturbed(&desk);
    let run = desk.run("batch sheet.csv --out disk/out");
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.err.contains("磁盘已满"), "{}", run.err);
    assert!(run.err.ends_with("接着写：tousu batch sheet.csv --out disk/out --resume\n"), "{}", run.err);
    let found = tree(&place.join("out"));
    assert_no_letter_is_torn(&found, &[&whole]);
    assert!(found.len() > 10, "{:?}", found.keys());

    disk.grow("32m");
    let run = desk.run("batch sheet.csv --out disk/out --resume");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_same(&tree(&place.join("out")), &whole);
}
