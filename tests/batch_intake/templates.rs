//! The template, read back.

use tousu::batch::intake::{Format, Options, open, template};
use tousu::locale::{Language, Script};

use crate::batch_intake::support::{TODAY, all_codes, codes, written};

#[test]
fn the_example_row_reads_back_without_a_finding() {
    for (format, name) in [(Format::Xlsx, "a.xlsx"), (Format::Csv, "a.csv")] {
        for language in Language::ALL {
            let bytes = template(format, language).unwrap();
            assert_eq!(bytes, template(format, language).unwrap(), "the same bytes each time");
            let (_folder, path) = written(name, &bytes);
            let mut intake = open(&path, &Options::default()).unwrap();
            let found = std::mem::take(&mut intake.found);
            let encoding: &[&str] = if format == Format::Csv { &["intake-encoding"] } else { &[] };
            assert_eq!(codes(&found), encoding, "{language:?}");
            let entries: Vec<_> = intake.collect();
            assert_eq!(entries.len(), 1);
            assert_eq!(all_codes(&entries[0]), [""; 0], "{language:?} {}", entries[0].source.text);
            let case = entries[0].read(TODAY).case.unwrap();
            let script = if language == Language::Hant { Script::Hant } else { Script::Hans };
            assert_eq!(case.script, script);
            assert_eq!((case.letters.len(), case.evidence.len(), case.claims.len()), (2, 2, 2));
            assert!(entries[0].reviewed_by.is_some());
            if (format, language) == (Format::Xlsx, Language::Hans) {
                insta::assert_snapshot!(entries[0].source.text);
            }
        }
    }
}

#[test]
fn the_headings() {
    for language in Language::ALL {
        let text = String::from_utf8(template(Format::Csv, language).unwrap()).unwrap();
        insta::assert_snapshot!(
            format!("headings_{}", language.code()),
            text.lines().next().unwrap().replace(',', "\n")
        );
    }
}
