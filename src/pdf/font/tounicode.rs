//! The map from codes to characters, which makes text searchable and copies exact (ISO 32000-1, 9.10.3).

use crate::typeset::Source;

/// At most this many entries may stand in one section.
const SECTION: usize = 100;

/// Returns a ToUnicode CMap: what each code stands for, in order of the codes.
pub(super) fn cmap(sources: &[Option<Source>]) -> Vec<u8> {
    let mut map = Vec::with_capacity(512 + sources.len() * 16);
    map.extend(
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
          /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
          /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
          1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let codes: Vec<(u16, Source)> = (0..).zip(sources).filter_map(|(code, source)| Some((code, (*source)?))).collect();
    for section in codes.chunks(SECTION) {
        map.extend(section.len().to_string().bytes());
        map.extend(b" beginbfchar\n");
        for (code, source) in section {
            map.push(b'<');
            hex(*code, &mut map);
            map.extend(b"> <");
            for c in source.chars() {
                c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| hex(*unit, &mut map));
            }
            map.extend(b">\n");
        }
        map.extend(b"endbfchar\n");
    }
    map.extend(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

fn hex(number: u16, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend([12, 8, 4, 0].map(|shift| DIGITS[usize::from(number >> shift & 15)]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(sources: &[Option<Source>]) -> String {
        String::from_utf8(cmap(sources)).expect("it is ASCII")
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
}
