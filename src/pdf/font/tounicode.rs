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

/// Writes ranges of codes with what each stands for: half as much as a line for every code.
fn sections(sources: &[Option<Source>], begun: &[Option<Source>], map: &mut Vec<u8>) {
    let new = |(code, source): (u16, &Option<Source>)| {
        let begun = begun.get(usize::from(code)).is_some_and(Option::is_some);
        Some((code, (*source).filter(|_| !begun)?))
    };
    let codes: Vec<(u16, Source)> = (0..).zip(sources).filter_map(new).collect();
    // The codes of a range differ in their last byte only.
    let ranges: Vec<_> = codes.chunk_by(|(a, _), (b, _)| a + 1 == *b && a >> 8 == b >> 8).collect();
    for section in ranges.chunks(SECTION) {
        map.extend(section.len().to_string().bytes());
        map.extend(b" beginbfrange\n");
        for range in section {
            for (code, _) in range.first().into_iter().chain(range.last()) {
                map.push(b'<');
                hex(*code, map);
                map.push(b'>');
            }
            map.push(b'[');
            for (_, source) in *range {
                map.push(b'<');
                for c in source.chars() {
                    c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| hex(*unit, map));
                }
                map.push(b'>');
            }
            map.extend(b"]\n");
        }
        map.extend(b"endbfrange\n");
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
        let map =
            lines(&[None, Some(Source('—', Some('—'))), Some(Source('𬭎', None)), None, Some(Source('一', None))]);
        let ranges = "2 beginbfrange\n<0001><0002>[<20142014><D872DF4E>]\n<0004><0004>[<4E00>]\nendbfrange\n";
        assert!(map.ends_with(ranges), "{map}");
    }

    #[test]
    fn ranges_end_with_the_first_byte_and_sections_hold_at_most_a_hundred() {
        let one = Some(Source('一', None));
        let map = lines(&[one; 300]);
        assert!(map.contains("2 beginbfrange\n<0000><00FF>[") && map.contains("]\n<0100><012B>["), "{map}");
        let holes: Vec<Option<Source>> = (0..402).map(|n| one.filter(|_| n % 2 == 0)).collect();
        let map = lines(&holes);
        assert_eq!(map.matches("100 beginbfrange").count(), 2);
        assert_eq!(map.matches("\n1 beginbfrange").count(), 1);
        assert_eq!(map.matches("<4E00>").count(), 201);
    }

    #[test]
    fn what_was_begun_is_not_said_again() {
        let (a, b) = (Some(Source('一', None)), Some(Source('二', None)));
        let mut map = Vec::new();
        rest(&[a, b, b], &[a, None], &mut map);
        let map = String::from_utf8(map).expect("it is ASCII");
        assert!(map.starts_with("1 beginbfrange\n<0001><0002>[<4E8C><4E8C>]\nendbfrange\nendcmap\n"), "{map}");
    }
}
