//! PDF syntax (ISO 32000-1, 7.3): numbers, names, strings. A blank stands only where the syntax needs one.

use std::io::Write;

use crate::typeset::Mp;

/// Writes a whole number.
pub(super) fn integer(out: &mut Vec<u8>, number: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// Writes thousandths of a unit: a page length in points, a part of a whole.
pub(super) fn decimal(out: &mut Vec<u8>, thousandths: Mp) {
    if thousandths < 0 {
        out.push(b'-');
    }
    let thousandths = thousandths.unsigned_abs();
    integer(out, i64::from(thousandths / 1000));
    let mut rest = thousandths % 1000;
    if rest > 0 {
        out.push(b'.');
    }
    while rest > 0 {
        out.push(b'0' + (rest / 100) as u8);
        rest = rest % 100 * 10;
    }
}

/// Writes numbers of thousandths, each with a blank behind it.
pub(super) fn decimals<const N: usize>(out: &mut Vec<u8>, numbers: [Mp; N]) {
    for number in numbers {
        decimal(out, number);
        out.push(b' ');
    }
}

/// Writes a name (7.3.5).
pub(super) fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for &byte in text {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            // Writing to a Vec cannot fail.
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

/// Writes a string (7.3.4.2), half as long as in hexadecimal figures.
pub(super) fn string(out: &mut Vec<u8>, bytes: impl IntoIterator<Item = u8>) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'\r' => out.extend_from_slice(b"\\r"),
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// Writes a string in hexadecimal figures (7.3.4.3).
pub(super) fn hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    for byte in bytes {
        let _ = write!(out, "{byte:02X}");
    }
    out.push(b'>');
}

/// Returns text as UTF-16, high byte first, with a byte order mark (7.9.2.2).
pub(super) fn utf16_with_mark(chars: impl Iterator<Item = char>) -> impl Iterator<Item = u8> {
    let units = std::iter::once('\u{FEFF}').chain(chars).flat_map(|c| {
        let mut units = [0; 2];
        let length = c.encode_utf16(&mut units).len();
        units.into_iter().take(length)
    });
    units.flat_map(u16::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_no_figure_too_many() {
        let cases =
            [(0, "0"), (1, "0.001"), (10, "0.01"), (500, "0.5"), (1000, "1"), (-15_790, "-15.79"), (841_890, "841.89")];
        for (thousandths, written) in cases {
            let mut out = Vec::new();
            decimal(&mut out, thousandths);
            assert_eq!(out, written.as_bytes());
        }
    }

    #[test]
    fn what_would_end_a_string_or_a_name_is_escaped() {
        let mut out = Vec::new();
        string(&mut out, *b"a(b)\\\r\n");
        name(&mut out, b"A B#");
        hexadecimal(&mut out, &[0, 0xFE]);
        assert_eq!(out, b"(a\\(b\\)\\\\\\r\n)/A#20B#23<00FE>");
    }
}
