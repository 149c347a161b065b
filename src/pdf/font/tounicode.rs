//! The map from codes to characters, which makes text searchable and copies exact (ISO 32000-1, 9.10.3).

use std::fmt::Write;

use crate::typeset::Source;

/// At most this many entries may stand in one section.
const SECTION: usize = 100;

/// Returns a ToUnicode CMap for these codes, sorted by code.
pub(super) fn cmap(codes: &[(u16, Source)]) -> Vec<u8> {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for section in codes.chunks(SECTION) {
        // Writing to a String cannot fail.
        let _ = writeln!(map, "{} beginbfchar", section.len());
        for (code, source) in section {
            let _ = writeln!(map, "<{code:04X}> <{}>", utf16(*source));
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}

fn utf16(source: Source) -> String {
    let text: String = source.chars().collect();
    text.encode_utf16().fold(String::new(), |mut hex, unit| {
        let _ = write!(hex, "{unit:04X}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_may_stand_for_two_characters_or_a_surrogate_pair() {
        assert_eq!(utf16(Source('—', Some('—'))), "20142014");
        assert_eq!(utf16(Source('𬭎', None)), "D872DF4E");
    }

    #[test]
    fn sections_hold_at_most_a_hundred() {
        let codes: Vec<_> = (1..=201).map(|c| (c, Source('一', None))).collect();
        let map = String::from_utf8(cmap(&codes)).unwrap();
        assert_eq!(map.matches("100 beginbfchar").count(), 2);
        assert_eq!(map.matches("\n1 beginbfchar").count(), 1);
        assert_eq!(map.matches("> <4E00>").count(), 201);
    }
}
