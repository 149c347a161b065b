//! The folders fonts are installed in, and the font files in them that are worth opening.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Ends of the names of font files.
const EXTENSIONS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// Deepest folder looked into: a link that leads back up must not be followed for ever.
const DEEPEST: usize = 16;

/// Returns the installed font files, each once, in order of path. A collection whose head claims more faces than the file has
/// room for is left out: readers of fonts would look for every one of them.
pub(super) fn files() -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for folder in folders() {
        collect(&folder, DEEPEST, &mut found);
    }
    found
}

fn collect(folder: &Path, depth: usize, found: &mut BTreeSet<PathBuf>) {
    // A folder that is not there or closed to the user has no fonts for him.
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, found);
            }
        } else if is_font(&path) {
            found.insert(fs::canonicalize(&path).unwrap_or(path));
        }
    }
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    extension.is_some_and(|e| EXTENSIONS.contains(&e.as_str())) && holds_its_faces(path).unwrap_or(false)
}

/// Whether a font file has room for the faces it claims: a collection has a head of twelve bytes, the last four of them the number
/// of faces, and four bytes for each (OpenType, Font collections).
fn holds_its_faces(path: &Path) -> std::io::Result<bool> {
    let mut head = [0; 12];
    let mut file = File::open(path)?;
    file.read_exact(&mut head)?;
    let [t, a, g, x, .., n0, n1, n2, n3] = head;
    let faces = u64::from(u32::from_be_bytes([n0, n1, n2, n3]));
    Ok([t, a, g, x] != *b"ttcf" || faces * 4 + 12 <= file.metadata()?.len())
}

/// Returns the folder that a variable of the environment names, with the rest of a path behind it.
fn below(variable: &str, rest: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(|value| Path::new(&value).join(rest))
}

#[cfg(windows)]
fn folders() -> Vec<PathBuf> {
    let system = below("SYSTEMROOT", "Fonts").unwrap_or_else(|| PathBuf::from("C:\\Windows\\Fonts"));
    let own = below("LOCALAPPDATA", "Microsoft\\Windows\\Fonts");
    std::iter::once(system).chain(own).collect()
}

#[cfg(target_os = "macos")]
fn folders() -> Vec<PathBuf> {
    // AssetsV2 has the fonts that are loaded when they are first wanted.
    let shared = ["/Library/Fonts", "/System/Library/Fonts", "/Network/Library/Fonts", "/System/Library/AssetsV2"];
    shared.into_iter().map(PathBuf::from).chain(below("HOME", "Library/Fonts")).collect()
}

/// The folders that the configuration of fontconfig names, or where there is none the usual ones.
#[cfg(all(unix, not(target_os = "macos")))]
fn folders() -> Vec<PathBuf> {
    let mut config = fontconfig_parser::FontConfig::default();
    let files = match env::var_os("FONTCONFIG_FILE") {
        Some(file) => vec![PathBuf::from(file)],
        None => {
            let own = below("XDG_CONFIG_HOME", "fontconfig/fonts.conf");
            let own = own.or_else(|| below("HOME", ".config/fontconfig/fonts.conf"));
            own.into_iter().chain([PathBuf::from("/etc/fonts/fonts.conf")]).collect()
        }
    };
    for file in files.iter().filter(|file| file.is_file()) {
        // What of a configuration cannot be read names no folders.
        let _ = config.merge_config(file);
    }
    let home = |path: &Path| match path.strip_prefix("~") {
        Ok(rest) => below("HOME", &rest.to_string_lossy()),
        Err(_) => Some(path.to_path_buf()),
    };
    let named: Vec<PathBuf> = config.dirs.iter().filter_map(|dir| home(&dir.path)).collect();
    if !named.is_empty() {
        return named;
    }
    let own = [below("HOME", ".fonts"), below("HOME", ".local/share/fonts")];
    let shared = ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from);
    shared.into_iter().chain(own.into_iter().flatten()).collect()
}
