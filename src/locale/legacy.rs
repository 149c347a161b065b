//! Code points that older editions of the Chinese standard took from the private-use area for want of characters in Unicode.

/// What GB 18030-2005 kept there; the file names its sources.
const TABLE: &str = include_str!("../../data/gb18030-2005.tsv");

/// Returns the character that GB 18030-2005 wrote with a private-use code point; `None` for any other character.
pub fn modern(c: char) -> Option<char> {
    if !matches!(c, '\u{E000}'..='\u{F8FF}') {
        return None;
    }
    rows().find(|(old, _)| *old == c).map(|(_, new)| new)
}

/// Returns the table: the code point then, the character now.
fn rows() -> impl Iterator<Item = (char, char)> {
    let code = |field: &str| u32::from_str_radix(field.strip_prefix("U+")?, 16).ok().and_then(char::from_u32);
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(move |line| {
        let mut fields = line.split('\t').skip(1);
        Some((code(fields.next()?)?, code(fields.next()?)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_24_code_points_has_its_character() {
        assert_eq!(rows().count(), 24);
        assert_eq!(modern('\u{E81E}'), Some('龴'));
        assert_eq!(modern('\u{E855}'), Some('𤇾'));
        assert_eq!(modern('\u{E863}'), None);
        assert_eq!(modern('好'), None);
    }

    #[test]
    fn the_table_agrees_with_itself_and_with_the_encoding_standard() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, old, new, shown] = fields[..] else { panic!("{line}") };
            assert_eq!(format!("U+{:04X}", u32::from(shown.chars().next().unwrap())), new);
            let old = char::from_u32(u32::from_str_radix(&old[2..], 16).unwrap()).unwrap();
            // The standard's encoder still takes the old code points; its decoder gives what has moved its new one.
            let text = old.to_string();
            let (bytes, _, _) = encoding_rs::GB18030.encode(&text);
            assert_eq!(bytes.iter().map(|b| format!("{b:02X}")).collect::<String>(), code, "{line}");
            let (now, _) = encoding_rs::GB18030.decode_without_bom_handling(&bytes);
            let moved = u32::from(shown.chars().next().unwrap()) < 0x20000;
            assert_eq!(now.chars().next(), if moved { modern(old) } else { Some(old) }, "{line}");
        }
    }
}
