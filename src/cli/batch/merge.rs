//! `tousu batch merge`: the letters, manifests and reports of shards as those of one run.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use super::args::ReportFormat;
use super::findings::{self, ending};
use super::folder::{self, Folder, FolderError};
use crate::batch::manifest;
use crate::batch::report;
use crate::cli::Exit;
use crate::cli::output::{Outcome, OutputError, digest, examine};
use crate::cli::render::output_error;
use crate::cli::terminal::Terminal;

/// Runs the command. What is joined lies in the first folder, where no other is named; files of shards in that folder are removed.
pub(super) fn run(folders: &[PathBuf], out: Option<&Path>, terminal: &Terminal) -> Result<(), Exit> {
    let out = out.or(folders.first().map(PathBuf::as_path)).unwrap_or(Path::new("."));
    let missing = missing(folders).map_err(|error| {
        output_error(&error, terminal);
        Exit::InputOutput
    })?;
    if !missing.is_empty() {
        terminal.error("batch-part-missing", &[("list", (&missing.join(", ")).into())]);
        return Err(Exit::InputOutput);
    }
    let (rows, count) = join(folders, out, terminal).map_err(|error| {
        match error {
            FolderError::Busy => terminal.error("batch-busy", &[("out", (&out.display().to_string()).into())]),
            FolderError::Output(error) => output_error(&error, terminal),
        }
        Exit::InputOutput
    })?;
    if count == 0 {
        let list = folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ");
        terminal.error("batch-nothing-to-merge", &[("list", (&list).into())]);
        return Err(Exit::InputOutput);
    }
    let out = out.display().to_string();
    let args = [("rows", rows.into()), ("count", count.into()), ("out", (&out).into())];
    terminal.status(&terminal.text("batch-merged", &args));
    Ok(())
}

/// Joins the folders; returns the number of rows with letters, and of manifests and reports that were joined.
fn join(folders: &[PathBuf], out: &Path, terminal: &Terminal) -> Result<(usize, usize), FolderError> {
    let folder = Folder::open(out, None)?;
    let mut all = folders.to_vec();
    if !all.iter().any(|folder| is_same(folder, out)) {
        all.push(out.to_path_buf());
    }
    let manifests = files(&all, "manifest", "json")?;
    let reports = files(&all, "report", "json")?;
    // A file is written for one row. What a part says of it is newer than what the whole said.
    let mut lines: Vec<Option<manifest::Line>> = vec![];
    let mut places: HashMap<String, usize> = HashMap::new();
    for path in whole_first(&manifests) {
        let dir = path.parent().unwrap_or(Path::new(""));
        for line in folder::read(path)? {
            if !is_same(dir, out) {
                bring(dir, &line, &folder)?;
            }
            if let Some(older) = places.insert(line.file.clone(), lines.len()) {
                lines[older] = None;
            }
            lines.push(Some(line));
        }
    }
    let mut lines: Vec<manifest::Line> = lines.into_iter().flatten().collect();
    lines.sort_by(|a, b| a.row.cmp(&b.row));
    let mut found = vec![];
    for path in &reports {
        let file = std::fs::File::open(path).map_err(|error| OutputError::Io(path.clone(), error))?;
        found.extend(report::lines(BufReader::new(file)));
    }
    let mut found: Vec<report::Line> = found;
    found.sort_by(|a, b| a.row.cmp(&b.row));
    // What is said of the sheet stands in the report of every shard.
    let mut once: Vec<report::Line> = vec![];
    for line in found {
        if line.row.is_some() || !once.contains(&line) {
            once.push(line);
        }
    }
    let path = folder.path("manifest.json");
    let written = folder.publish(&path, |to| lines.iter().try_for_each(|line| line.write(to)));
    written.map_err(|error| OutputError::Io(path, error))?;
    for format in [ReportFormat::Csv, ReportFormat::Json] {
        let path = folder.path(&format!("report.{}", ending(format)));
        findings::is_ours(&path, format)?;
        let written = findings::publish(once.iter().cloned(), format, &path, &folder, terminal);
        written.map_err(|error| OutputError::Io(path, error))?;
    }
    // What is joined is there no longer; a CSV alone was not.
    let csv = reports.iter().map(|path| path.with_extension("csv"));
    let parts = manifests.iter().chain(&reports).cloned().chain(csv);
    let whole = |path: &Path| path.file_stem().is_some_and(|stem| stem == "manifest" || stem == "report");
    for path in parts.filter(|path| is_same(path.parent().unwrap_or(Path::new("")), out) && !whole(path)) {
        if path.exists() {
            std::fs::remove_file(&path).map_err(|error| OutputError::Io(path, error))?;
        }
    }
    folder.close()?;
    let mut rows: Vec<_> = lines.iter().map(|line| &line.row).collect();
    rows.dedup();
    Ok((rows.len(), manifests.len() + reports.len()))
}

/// Copies a letter from the folder of a shard.
fn bring(from: &Path, line: &manifest::Line, folder: &Folder) -> Result<(), OutputError> {
    let (source, path) = (from.join(&line.file), folder.path(&line.file));
    let bytes = std::fs::read(&source).map_err(|error| OutputError::Io(source, error))?;
    let is_ours = |there: &[u8]| digest(there) == line.output;
    if examine(&path, &bytes, is_ours)? == Outcome::Written {
        let file = folder.set_down(&bytes).map_err(|error| OutputError::Io(path.clone(), error))?;
        file.persist(&path).map_err(|error| OutputError::Io(path, error.error))?;
    }
    Ok(())
}

/// Returns the reports of parts that these folders lack: every part has one, if only an empty one.
fn missing(folders: &[PathBuf]) -> Result<Vec<String>, OutputError> {
    let mut parts: BTreeMap<u64, BTreeSet<u64>> = BTreeMap::new();
    for (stem, there) in [("manifest", false), ("report", true)] {
        for path in files(folders, stem, "json")? {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let tag = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-')?.split_once("-of-"));
            if let Some((Ok(number), Ok(of))) = tag.map(|(number, of)| (number.parse(), of.parse())) {
                let numbers = parts.entry(of).or_default();
                if there {
                    numbers.insert(number);
                }
            }
        }
    }
    let lacking = |(of, there): (u64, BTreeSet<u64>)| {
        (1..=of).filter(move |number| !there.contains(number)).map(move |n| format!("report-{n}-of-{of}.json"))
    };
    Ok(parts.into_iter().flat_map(lacking).collect())
}

/// Returns the manifests of whole runs and then those of parts.
fn whole_first(manifests: &[PathBuf]) -> impl Iterator<Item = &PathBuf> {
    let is_whole = |path: &&PathBuf| path.file_stem().is_some_and(|stem| stem == "manifest");
    manifests.iter().filter(is_whole).chain(manifests.iter().filter(move |path| !is_whole(path)))
}

/// Returns the files `STEM.ENDING` and `STEM-K-of-N.ENDING` of folders.
fn files(folders: &[PathBuf], stem: &str, ending: &str) -> Result<Vec<PathBuf>, OutputError> {
    let mut found = vec![];
    for folder in folders {
        let fail = |error| OutputError::Io(folder.clone(), error);
        for entry in std::fs::read_dir(folder).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let middle = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(&format!(".{ending}")));
            if middle.is_some_and(|middle| middle.is_empty() || middle.starts_with('-') && middle.contains("-of-")) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
