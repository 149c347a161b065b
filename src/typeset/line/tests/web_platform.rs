//! Chinese line breaking as the web platform tests have it (css/css-text/i18n/zh/css-text-line-break-zh-*): a line has room for
//! six ideographs, the seventh character is the one in question. What CSS calls `strict` is how letters are set, so none of these
//! starts a line; of what `normal` and `loose` would allow nothing is.

use super::*;

/// A group of characters by its name in the tests, each with its name in Unicode.
type Group = (&'static str, &'static [(char, &'static str)]);

/// The groups of the web platform tests. Under `strict` none of the characters may start a line.
const GROUPS: [Group; 5] = [
    (
        "centred punctuation (cpm)",
        &[
            ('\u{30FB}', "KATAKANA MIDDLE DOT"),
            ('\u{FF1A}', "FULLWIDTH COLON"),
            ('\u{FF1B}', "FULLWIDTH SEMICOLON"),
            ('\u{FF65}', "HALFWIDTH KATAKANA MIDDLE DOT"),
            ('\u{203C}', "DOUBLE EXCLAMATION MARK"),
            ('\u{2047}', "DOUBLE QUESTION MARK"),
            ('\u{2048}', "QUESTION EXCLAMATION MARK"),
            ('\u{2049}', "EXCLAMATION QUESTION MARK"),
            ('\u{FF01}', "FULLWIDTH EXCLAMATION MARK"),
            ('\u{FF1F}', "FULLWIDTH QUESTION MARK"),
        ],
    ),
    (
        "hyphens",
        &[
            ('\u{2010}', "HYPHEN"),
            ('\u{2013}', "EN DASH"),
            ('\u{301C}', "WAVE DASH"),
            ('\u{30A0}', "KATAKANA-HIRAGANA DOUBLE HYPHEN"),
        ],
    ),
    (
        "inseparable characters (in)",
        &[
            ('\u{2024}', "ONE DOT LEADER"),
            ('\u{2025}', "TWO DOT LEADER"),
            ('\u{2026}', "HORIZONTAL ELLIPSIS"),
            ('\u{22EF}', "MIDLINE HORIZONTAL ELLIPSIS"),
            ('\u{FE19}', "PRESENTATION FORM FOR VERTICAL HORIZONTAL ELLIPSIS"),
            ('\u{10AF6}', "MANICHAEAN PUNCTUATION LINE FILLER"),
        ],
    ),
    (
        "iteration marks",
        &[
            ('\u{3005}', "IDEOGRAPHIC ITERATION MARK"),
            ('\u{303B}', "VERTICAL IDEOGRAPHIC ITERATION MARK"),
            ('\u{309D}', "HIRAGANA ITERATION MARK"),
            ('\u{309E}', "HIRAGANA VOICED ITERATION MARK"),
            ('\u{30FD}', "KATAKANA ITERATION MARK"),
            ('\u{30FE}', "KATAKANA VOICED ITERATION MARK"),
        ],
    ),
    (
        "postfixes (po)",
        &[
            ('\u{00B0}', "DEGREE SIGN"),
            ('\u{2030}', "PER MILLE SIGN"),
            ('\u{2032}', "PRIME"),
            ('\u{2033}', "DOUBLE PRIME"),
            ('\u{2035}', "REVERSED PRIME"),
            ('\u{2103}', "DEGREE CELSIUS"),
            ('\u{2109}', "DEGREE FAHRENHEIT"),
            ('\u{FE6A}', "SMALL PERCENT SIGN"),
            ('\u{FF05}', "FULLWIDTH PERCENT SIGN"),
            ('\u{FFE0}', "FULLWIDTH CENT SIGN"),
        ],
    ),
];

/// In no bundled face: a letter with one of these is refused by name, and never gets as far as a line.
const REFUSED: [char; 3] = ['\u{2024}', '\u{FE19}', '\u{10AF6}'];

#[test]
fn strict_is_how_letters_are_set() {
    let mut refused = Vec::new();
    for (group, list) in GROUPS {
        for &(c, name) in list {
            for script in Script::ALL {
                let finder = Finder::new(script, Library::builtin());
                let cells = cells(&text(&format!("文文文文文文{c}字字")), TONE, &finder);
                if let Err(missing) = finder.finish() {
                    assert_eq!(missing.iter().map(|m| m.character).collect::<Vec<_>>(), [c], "{name}");
                    refused.push(c);
                    continue;
                }
                let lines = compose(&cells, script, Measure { first: 6100, rest: 6100 }, Fill::Ragged);
                let starts = cells[lines[1].start].source.0 == c;
                assert!(!starts, "{group}: U+{:04X} {name} {script:?}", u32::from(c));
            }
        }
    }
    refused.dedup();
    assert_eq!(refused, REFUSED);
}

/// Where letters differ from `strict`: a pair that is one mark of two ems may start a line (GB/T 15834-2011, 5.1.4 and 5.1.5,
/// forbid only to part it), though UAX #14 would not break before its first dot (LB22).
#[test]
fn a_mark_of_two_ems_may_start_a_line() {
    for mark in ["……", "⋯⋯", "——"] {
        for script in Script::ALL {
            assert_eq!(lines(script, 6, &format!("文文文文文文{mark}字字")), ["文文文文文文", &format!("{mark}字字")]);
        }
    }
}
