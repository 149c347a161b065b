//! What an id of a case is in the name of a file.

/// Longest part of a file name that comes from the user, in bytes: with the rest it stays below the 255 bytes of file systems.
const LONGEST: usize = 120;

/// Returns an id as the beginning of the names of files: letters, digits, `-`, `_` and `.` stay, everything else becomes `-`; no
/// leading dot.
pub fn file_name(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars() {
        if name.len() + c.len_utf8() > LONGEST {
            break;
        }
        name.push(if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' });
    }
    let name = name.trim_matches(['.', '-']).to_string();
    if name.is_empty() { "case".to_string() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_predictable() {
        for (text, name) in [
            ("2026-001", "2026-001"),
            ("张三 诉 某公司", "张三-诉-某公司"),
            ("../../etc/passwd", "etc-passwd"),
            ("a/b\\c:d", "a-b-c-d"),
            ("...", "case"),
            ("", "case"),
        ] {
            assert_eq!(file_name(text), name);
        }
        assert!(file_name(&"长".repeat(400)).len() <= LONGEST);
    }
}
