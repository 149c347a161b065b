//! The map from codes to characters, which makes text searchable and copies exact (ISO 32000-1, 9.10.3).

use crate::typeset::Source;

/// At most this many entries may stand in one section.
const SECTION: usize = 100;

/// Returns the beginning of a ToUnicode CMap: what the first codes stand for, in order of the codes.
pub(super) fn beginning(sources: &[Option<Source>]) -> Vec<u8> {
    let mut map = Vec::with_capacity(512 + sources.len() * 16);
    map.extend(
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
          /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
          /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
          1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    sections(sources, &[], &mut map);
    map
}

/// Appends the rest: what codes stand for of which the beginning says nothing.
pub(super) fn rest(sources: &[Option<Source>], begun: &[Option<Source>], map: &mut Vec<u8>) {
    sections(sources, begun, map);
    map.extend(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
}

fn sections(sources: &[Option<Source>], begun: &[Option<Source>], map: &mut Vec<u8>) {
    let new = |(code, source): (u16, &Option<Source>)| {
        let begun = begun.get(usize::from(code)).is_some_and(Option::is_some);
        Some((code, (*source).filter(|_| !begun)?))
    };
    let codes: Vec<(u16, Source)> = (0..).zip(sources).filter_map(new).collect();
    for section in codes.chunks(SECTION) {
        map.extend(section.len().to_string().bytes());
        map.extend(b" beginbfchar\n");
        for (code, source) in section {
            map.push(b'<');
            hex(*code, map);
            map.extend(b"> <");
            for c in source.chars() {
                c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| hex(*unit, map));
            }
            map.extend(b">\n");
        }
        map.extend(b"endbfchar\n");
    }
}

fn hex(number: u16, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend([12, 8, 4, 0].map(|shift| DIGITS[usize::from(number >> shift & 15)]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(sources: &[Option<Source>]) -> String {
        String::from_utf8(beginning(sources)).expect("it is ASCII")
    }

    #[test]
    fn one_code_may_stand_for_two_characters_or_a_surrogate_pair() {
        let map = lines(&[None, Some(Source('—', Some('—'))), Some(Source('𬭎', None))]);
        assert!(map.contains("2 beginbfchar\n<0001> <20142014>\n<0002> <D872DF4E>\nendbfchar"), "{map}");
    }

    #[test]
    fn sections_hold_at_most_a_hundred() {
        let map = lines(&[Some(Source('一', None)); 201]);
        assert_eq!(map.matches("100 beginbfchar").count(), 2);
        assert_eq!(map.matches("\n1 beginbfchar").count(), 1);
        assert_eq!(map.matches("> <4E00>").count(), 201);
    }

    #[test]
    fn what_was_begun_is_not_said_again() {
        let (a, b) = (Some(Source('一', None)), Some(Source('二', None)));
        let mut map = Vec::new();
        rest(&[a, b, b], &[a, None], &mut map);
        let map = String::from_utf8(map).expect("it is ASCII");
        assert!(map.starts_with("2 beginbfchar\n<0001> <4E8C>\n<0002> <4E8C>\nendbfchar\nendcmap\n"), "{map}");
    }
}
