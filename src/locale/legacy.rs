//! Code points that older editions of the Chinese standard took from the private-use area for want of characters in Unicode.

/// What GB 18030-2005 kept there; the file names its sources.
const TABLE: &str = include_str!("../../data/gb18030-2005.tsv");

/// Returns what stands in a letter for a private-use code point of GB 18030-2005; `None` for any other character.
pub fn modern(c: char) -> Option<char> {
    let is_candidate = matches!(c, '\u{E000}'..='\u{F8FF}');
    is_candidate.then(|| rows().find(|row| row.old == c)).flatten().map(|row| row.letter)
}

/// A line of the table.
struct Row {
    /// The code point of 2005.
    old: char,
    /// What a letter has.
    letter: char,
}

fn rows() -> impl Iterator<Item = Row> {
    let row = |line: &str| {
        let mut fields = line.split('\t').skip(1);
        let old = u32::from_str_radix(fields.next()?.strip_prefix("U+")?, 16).ok().and_then(char::from_u32)?;
        Some(Row { old, letter: fields.nth(1)?.chars().next()? })
    };
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_24_code_points_has_its_character() {
        assert_eq!(rows().count(), 24);
        assert_eq!(modern('\u{E81E}'), Some('龴'));
        assert_eq!(modern('\u{E855}'), Some('𤇾'));
        assert_eq!(modern('\u{E78D}'), Some('，'));
        assert_eq!(modern('\u{E863}'), None);
        assert_eq!(modern('好'), None);
    }

    #[test]
    fn the_table_agrees_with_itself_and_with_the_encoding_standard() {
        let character = |code: &str| char::from_u32(u32::from_str_radix(&code[2..], 16).unwrap()).unwrap();
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, old, new, letter] = fields[..] else { panic!("{line}") };
            let (old, new) = (character(old), character(new));
            let vertical = ('\u{FE10}'..='\u{FE19}').contains(&new);
            assert!(vertical || letter == new.to_string(), "{line}");
            assert_eq!(modern(old), letter.chars().next(), "{line}");
            // The standard's encoder still takes the old code points; its decoder gives what has moved its new one.
            let text = old.to_string();
            let (bytes, _, _) = encoding_rs::GB18030.encode(&text);
            assert_eq!(bytes.iter().map(|b| format!("{b:02X}")).collect::<String>(), code, "{line}");
            let (now, _) = encoding_rs::GB18030.decode_without_bom_handling(&bytes);
            let moved = u32::from(new) < 0x20000;
            assert_eq!(now.chars().next(), Some(if moved { new } else { old }), "{line}");
        }
    }
}
