//! Whatever stands in a cell comes back from reading the case as it was typed.

use proptest::prelude::*;

use crate::batch_intake::support::{TODAY, entries};

/// Characters that mean something to CSV, to TOML or to nobody.
const TRICKY: &str = r#"["'`\\,;=#\[\]{}:.\-+*/_0-9a-zA-Z 甲乙丙臺台，。“”「」\u{20000}\u{e000}é\u{301}]{1,40}"#;

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

fn sheet(name: &str, text: &str) -> String {
    let row = crate::batch_intake::support::row(1).replacen("样例甲", &quoted(name), 1);
    format!("{},事实1日期,事实1内容\n{row},2026-09-04,{}\n", crate::batch_intake::support::HEADINGS, quoted(text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tricky_texts_come_back(name in TRICKY, text in TRICKY) {
        prop_assume!(!name.trim().is_empty() && !text.trim().is_empty());
        let entries = entries(&sheet(&name, &text));
        prop_assert_eq!(entries.len(), 1);
        let case = entries[0].read(TODAY).case.unwrap();
        prop_assert_eq!(&case.complainants[0].name, name.trim());
        prop_assert_eq!(&case.facts[0].text, text.trim());
    }

    /// Anything at all, control characters among it: the case file is TOML and has the very text, and what is found in it leads
    /// to its cell.
    #[test]
    fn any_text_is_in_the_case_file(text in "\\PC*|.*|[\u{0}-\u{1f}\"\\\\']{1,20}") {
        prop_assume!(!text.trim().is_empty() && !text.contains('\u{ffff}'));
        let entries = entries(&sheet("甲", &text));
        let table: toml::Table = toml::from_str(&entries[0].source.text).unwrap();
        prop_assert_eq!(table["fact"][0]["text"].as_str(), Some(text.trim()));
        for finding in entries[0].read(TODAY).findings {
            let cell = entries[0].cell_of(&finding).map(|cell| cell.letters());
            prop_assert_eq!(cell.as_deref(), Some("Q"), "{:?}", finding);
        }
    }

    /// Bytes of any kind are a sheet or are refused.
    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut file = format!("{}\n", crate::batch_intake::support::HEADINGS).into_bytes();
        file.extend(bytes);
        if let Ok((_, entries)) = crate::batch_intake::support::opened(&file, &tousu::batch::intake::Options::default()) {
            for entry in entries {
                let _ = entry.read(TODAY);
            }
        }
    }
}
