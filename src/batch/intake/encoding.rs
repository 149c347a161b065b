//! Which encoding a text file is in.

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// How much of a file is looked at, in bytes.
pub(super) const SAMPLE: usize = 1 << 20;

/// Where the headers of binary formats have a zero byte: within the first bytes of ZIP (its version), OLE, PNG, JPEG and TIFF.
const SIGNATURE: usize = 32;

/// An encoding and how it was known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Detected {
    pub(super) encoding: &'static Encoding,
    /// Length of the byte order mark.
    pub(super) mark: usize,
}

impl Detected {
    /// Returns the name a user knows it by.
    pub(super) fn name(self) -> String {
        let name = if self.encoding == GB18030 { "GB 18030" } else { self.encoding.name() };
        if self.encoding == UTF_8 && self.mark > 0 { format!("{name} (BOM)") } else { name.to_string() }
    }
}

/// Returns the encoding of a file that begins with these bytes.
///
/// A byte order mark decides. Without one it is UTF-16 where zero bytes say so, and UTF-8 where nearly everything that is not ASCII is well formed in it, so that one
/// wrong byte of a UTF-8 file is told of and does not turn the whole file into something else. Otherwise it is GB 18030 or Big5,
/// whichever has more of its everyday characters here.
pub(super) fn detect(sample: &[u8]) -> Detected {
    if let Some((encoding, mark)) = Encoding::for_bom(sample) {
        return Detected { encoding, mark };
    }
    let sample = &sample[..sample.len().min(SAMPLE)];
    if let Some(encoding) = utf_16(sample) {
        return Detected { encoding, mark: 0 };
    }
    let (mut good, mut bad) = (0, 0);
    for chunk in sample.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    // The last character of a sample may be cut.
    let cut = usize::from(sample.utf8_chunks().last().is_some_and(|chunk| !chunk.invalid().is_empty()));
    let encoding = match () {
        () if bad <= cut && (good > 0 || bad == 0) => UTF_8,
        () if good > 4 * bad => UTF_8,
        () if everyday(sample, is_big5) > everyday(sample, is_gb) => BIG5,
        () => GB18030,
    };
    Detected { encoding, mark: 0 }
}

/// Returns the form of UTF-16 that bytes are in: one byte in a hundred is zero, that of commas, figures and line breaks, and nearly
/// all pairs are everyday characters in it.
fn utf_16(sample: &[u8]) -> Option<&'static Encoding> {
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    if zeros * 100 <= sample.len() {
        return None;
    }
    let everyday = |of: fn([u8; 2]) -> u16| {
        let units = sample.chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        units
            .filter(|unit| matches!(unit, 9..=13 | 0x20..=0x7E | 0x3000..=0x303F | 0x4E00..=0x9FFF | 0xFF00..=0xFFEF))
            .count()
    };
    let (little, big) = (everyday(u16::from_le_bytes), everyday(u16::from_be_bytes));
    let nearly_all = |count: usize| count * 2 * 100 >= sample.len() * 95;
    match () {
        () if little > big && nearly_all(little) => Some(UTF_16LE),
        () if big > little && nearly_all(big) => Some(UTF_16BE),
        () => None,
    }
}

/// Level 1 of GB/T 2312 (3755 characters), and its punctuation and full-width forms.
fn is_gb(lead: u8, trail: u8) -> bool {
    trail >= 0xA1 && matches!(lead, 0xA1 | 0xA3 | 0xB0..=0xD7)
}

/// Level 1 of Big5 (5401 characters), and its punctuation.
fn is_big5(lead: u8, trail: u8) -> bool {
    matches!(trail, 0x40..=0x7E | 0xA1..=0xFE) && matches!(lead, 0xA1 | 0xA4..=0xC5) || (lead == 0xC6 && trail <= 0x7E)
}

/// Returns how many in a thousand of the double bytes of a sample are everyday characters of an encoding.
fn everyday(sample: &[u8], is: fn(u8, u8) -> bool) -> usize {
    let (mut all, mut hits, mut at) = (0, 0, 0);
    while at + 1 < sample.len() {
        if sample[at] < 0x80 {
            at += 1;
            continue;
        }
        all += 1;
        hits += usize::from(is(sample[at], sample[at + 1]));
        at += 2;
    }
    usize::checked_div(hits * 1000, all).unwrap_or(0)
}

/// Says whether a file is no text: one byte in a hundred is zero, and one of them stands where the headings do, in the signature of
/// an archive, an office document or a picture. In a cell further down, zeros may come from a database; they cost their rows, and
/// in a short sheet they soon are one byte in a hundred.
pub(super) fn is_binary(sample: &[u8], detected: Detected) -> bool {
    let has_zeros = detected.encoding == UTF_16LE || detected.encoding == UTF_16BE;
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    !has_zeros && zeros * 100 > sample.len() && sample[..sample.len().min(SIGNATURE)].contains(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HANS: &str = "姓名,电话,商家名称\n张䶮,13800000001,杭州示例美容科技有限公司\n";
    const HANT: &str = "姓名,電話,商家名稱\n王小明,0912000001,臺北範例美容股份有限公司\n";

    #[test]
    fn each_encoding_is_known() {
        let encoded = |encoding: &'static Encoding, text| encoding.encode(text).0.into_owned();
        assert_eq!(detect(HANS.as_bytes()).name(), "UTF-8");
        assert_eq!(detect(format!("\u{FEFF}{HANS}").as_bytes()).name(), "UTF-8 (BOM)");
        assert_eq!(detect(b"name,phone\n").name(), "UTF-8");
        assert_eq!(detect(&encoded(GB18030, HANS)).name(), "GB 18030");
        assert_eq!(detect(&encoded(GB18030, HANT)).name(), "GB 18030");
        assert_eq!(detect(&encoded(BIG5, HANT)).name(), "Big5");
        assert_eq!(detect(&encoded(GB18030, "姓名,电话\n")).name(), "GB 18030");
        assert_eq!(detect(&encoded(BIG5, "姓名,電話\n")).name(), "Big5");
        let utf16: Vec<u8> = [0xFEFF].into_iter().chain(HANS.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(detect(&utf16).name(), "UTF-16LE");
        assert_eq!(detect(&utf16[2..]).name(), "UTF-16LE");
        let swapped: Vec<u8> = utf16[2..].chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect();
        assert_eq!(detect(&swapped).name(), "UTF-16BE");
        let long = format!("{HANS}{}", "一开始说有一件最新的商品，一再拖延。".repeat(40));
        let long: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(detect(&long).name(), "UTF-16LE");
        // One wrong byte in UTF-8, and a sample cut within a character.
        let mut wrong = HANS.as_bytes().to_vec();
        wrong.insert(40, 0xB2);
        assert_eq!(detect(&wrong).name(), "UTF-8");
        assert_eq!(detect(&HANS.as_bytes()[..4]).name(), "UTF-8");
    }

    #[test]
    fn zeros_in_a_cell_are_no_other_kind_of_file() {
        let says = |bytes: &[u8]| is_binary(bytes, detect(bytes));
        assert!(!says(format!("{HANS}李四,{},示例公司\n", "\0".repeat(40)).as_bytes()));
        assert!(says(b"PK\x03\x04\x14\0\0\0\x08\0and more, packed"));
        assert!(says(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"));
        assert!(says(b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01"));
    }

    /// Every example of the project in both scripts, as far as the encoding can write it.
    #[test]
    fn longer_texts_are_known() {
        let text = include_str!("../../../examples/beauty-device.toml");
        let hant = crate::locale::Converter::new(crate::locale::Script::Hans, crate::locale::Script::Hant, &[]);
        let hant = hant.convert(text).text;
        for (text, encoding) in [(text, GB18030), (&hant, GB18030), (&hant, BIG5)] {
            assert_eq!(detect(&encoding.encode(text).0).encoding, encoding);
        }
    }
}
