//! A page of Markdown, as far as these tests read it: blocks of code, words set as code, links.

use std::fs;
use std::ops::Range;
use std::path::Path;

use super::root;

/// A page of the documents.
pub(super) struct Page {
    /// Path below the repository's folder.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    /// The text without its blocks of code.
    prose: String,
}

/// A block of code.
pub(super) struct Block {
    /// What stands behind the opening fence; nothing where the block is indented.
    pub(super) info: Option<String>,
    /// Its first line in the page, from 1.
    pub(super) line: usize,
    /// Its lines in the text of the page.
    pub(super) body: Range<usize>,
}

impl Block {
    /// Language of a fenced block.
    pub(super) fn language(&self) -> Option<&str> {
        self.info.as_deref().map(|info| info.split_whitespace().next().unwrap_or_default())
    }

    /// Name of the file that a fenced block shows: the second word of its fence.
    pub(super) fn file(&self) -> Option<&str> {
        self.info.as_deref()?.split_whitespace().nth(1)
    }
}

impl Page {
    fn read(name: String) -> Page {
        let text = fs::read_to_string(root().join(&name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        let (blocks, prose) = split(&text);
        Page { name, text, blocks, prose }
    }

    pub(super) fn body(&self, block: &Block) -> &str {
        &self.text[block.body.clone()]
    }

    /// Where a block stands, for messages.
    pub(super) fn place(&self, block: &Block) -> String {
        format!("{}:{}", self.name, block.line)
    }

    /// Words set as code within sentences.
    pub(super) fn code(&self) -> impl Iterator<Item = &str> {
        self.prose.split("\n\n").flat_map(|paragraph| paragraph.split('`').skip(1).step_by(2))
    }

    /// Targets of links and pictures.
    pub(super) fn links(&self) -> impl Iterator<Item = &str> {
        self.prose.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
    }
}

/// Returns every page: README.md and what is in `docs/`, in order of their names.
pub(super) fn pages() -> Vec<Page> {
    let mut names = vec!["README.md".to_owned()];
    gather(Path::new("docs"), &mut names);
    names.sort();
    names.into_iter().map(Page::read).collect()
}

fn gather(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = folder.join(entry.unwrap().file_name());
        if root().join(&path).is_dir() {
            gather(&path, names);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            names.push(path.to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Parts blocks of code from the rest.
fn split(text: &str) -> (Vec<Block>, String) {
    let mut blocks: Vec<Block> = vec![];
    let mut prose = String::new();
    let (mut at, mut fenced, mut indented, mut blank) = (0, false, false, true);
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        let fence = line.strip_prefix("```");
        if fenced {
            match (fence, blocks.last_mut()) {
                (None, Some(block)) => block.body.end = at,
                _ => fenced = false,
            }
            continue;
        }
        let empty = line.trim().is_empty();
        let deep = line.starts_with("    ") && !empty;
        if let Some(info) = fence {
            blocks.push(Block { info: Some(info.trim().to_owned()), line: number + 2, body: at..at });
            fenced = true;
        } else if deep && indented {
            blocks.last_mut().expect("it has begun").body.end = at;
        } else if deep && blank {
            blocks.push(Block { info: None, line: number + 1, body: start..at });
            indented = true;
        } else {
            prose += line;
        }
        // Blank lines within an indented block do not end it.
        indented &= deep || empty;
        blank = empty;
    }
    (blocks, prose)
}
