//! Every example × letter × script: what it says is pinned, nothing is left over in it, and the PDF says the same.
//!
//! The snapshots in `tests/snapshots/` are there to be read: each is a finished letter.

use std::process::Command;

use tousu::case::Severity;
use tousu::case::choice::Choice;
use tousu::letter::document::{Block, plain};
use tousu::letter::{Composer, Document};
use tousu::locale::{Language, Messages, Script};
use tousu::recipient::{self, profile};
use tousu::typeset::{self, BuiltIn, Library, Style};
use tousu::{pdf, text};

use crate::support::{examples, file, tool};

/// A finished letter of an example.
struct Finished {
    name: String,
    paper: bool,
    document: Document,
}

fn finished() -> Vec<Finished> {
    let composer = Composer::new(&Script::ALL, &[]).unwrap_or_else(|e| panic!("{e:#?}"));
    let mut all = vec![];
    for (example, case) in examples() {
        for (i, letter) in case.letters.iter().enumerate() {
            let refusals = recipient::check(&case, i, None);
            let refusals: Vec<_> = refusals.iter().filter(|f| f.severity <= Severity::Refused).collect();
            assert!(refusals.is_empty(), "{example} {}: {refusals:?}", letter.kind.code());
            for script in Script::ALL {
                let name = format!("{example}_{}_{}", letter.kind.code(), script.code());
                let composed = composer.compose(&case, letter, script).unwrap_or_else(|e| panic!("{name}: {e:#?}"));
                all.push(Finished { name, paper: profile(letter.kind).paper, document: composed.document });
            }
        }
    }
    all
}

fn print(document: &Document, style: &Style) -> Vec<u8> {
    let labels = Messages::new(Language::from(document.script));
    let id = format!("page-footer-{}", style.footer.number.code());
    let footer = |page: usize, total: usize| labels.get(&id, &[("page", page.into()), ("total", total.into())]);
    let library = Library::builtin();
    let layout = typeset::layout(document, style, library, &footer).unwrap_or_else(|m| panic!("{m:?}"));
    pdf::write(document, &layout, library).unwrap_or_else(|e| panic!("{e}"))
}

fn without_white_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_letter_reads_as_pinned() {
    for letter in finished() {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(letter.name.as_str(), text::reading(&letter.document, 76));
        });
    }
}

#[test]
fn nothing_is_left_over_in_a_letter() {
    // Markup, placeholders, doubled punctuation, words that say nothing.
    let never = [
        "{{",
        "}}",
        "{%",
        "%}",
        "]{",
        "\\",
        "**",
        "<",
        ">",
        "null",
        "undefined",
        "。。",
        "，，",
        "，。",
        "。，",
        "；。",
        "：。",
        "、，",
        "、。",
        "“”",
        "「」",
        "（）",
        "《》",
        "  ，",
        "等等",
        "！",
        "：无",
        "：無",
        "\u{fffd}",
    ];
    for letter in finished() {
        let form = text::form(&letter.document);
        for mark in never {
            assert!(!form.contains(mark), "{}: {mark} in\n{form}", letter.name);
        }
    }
}

#[test]
fn no_heading_is_empty_and_no_label_is_without_value() {
    for letter in finished() {
        let blocks = &letter.document.blocks;
        for (i, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading { level, .. } => {
                    let deeper = matches!(blocks.get(i + 1), Some(Block::Heading { level: next, .. }) if next > level);
                    let filled = matches!(
                        blocks.get(i + 1),
                        Some(Block::Paragraph(_) | Block::Items(_) | Block::Fields(_) | Block::Table(_))
                    );
                    assert!(deeper || filled, "{}: {block:?}", letter.name);
                }
                Block::Fields(fields) => {
                    for field in fields {
                        assert!(!plain(&field.value).trim().is_empty(), "{}: {}", letter.name, field.label);
                    }
                }
                _ => {}
            }
        }
    }
}

/// "Claim 2" is one claim: no two lists of a section count alike.
#[test]
fn lists_of_one_section_are_numbered_apart() {
    let mut second = 0;
    for letter in finished() {
        let mut first_labels: Vec<&str> = vec![];
        for block in &letter.document.blocks {
            match block {
                Block::Heading { level: 1, .. } | Block::Annex { .. } => first_labels.clear(),
                Block::Items(items) => {
                    let label = items[0].label.as_str();
                    assert!(!first_labels.contains(&label), "{}: {items:?}", letter.name);
                    second += usize::from(!first_labels.is_empty());
                    first_labels.push(label);
                }
                _ => {}
            }
        }
    }
    assert!(second > 0, "no example has two lists in a section");
}

/// 投诉信: … 附件, 此致, signature, annexes; what is said of an annex and what stands above it agree.
#[test]
fn enclosures_stand_before_the_closing_and_annexes_have_their_numbers() {
    let mut annexes = 0;
    for letter in finished().iter().filter(|l| l.paper) {
        let blocks = &letter.document.blocks;
        let at = |is: &dyn Fn(&Block) -> bool| blocks.iter().position(is);
        let Some(list) = at(&|b| matches!(b, Block::Enclosures { .. })) else { continue };
        let [closing, signature] =
            [at(&|b| matches!(b, Block::Closing { .. })), at(&|b| matches!(b, Block::Signature { .. }))];
        assert!(Some(list) < closing && closing < signature, "{}", letter.name);
        let Block::Enclosures { label: word, items } = &blocks[list] else { continue };
        for block in blocks {
            let Block::Annex { label, title } = block else { continue };
            assert!(at(&|b| b == block) > signature, "{}", letter.name);
            let number = label.strip_prefix(word.trim_end_matches('：')).unwrap_or_else(|| panic!("{label}"));
            let n: usize = if items.len() == 1 { 1 } else { number.parse().unwrap_or_else(|_| panic!("{label}")) };
            assert!(number.is_empty() == (items.len() == 1), "{}: {label}", letter.name);
            assert!(plain(&items[n - 1].text).starts_with(&plain(title)), "{}: {label}", letter.name);
            annexes += 1;
        }
    }
    assert!(annexes > 20);
}

/// A firm seals, a person signs: GB/T 9704-2012, 7.3.5.
#[test]
fn who_is_a_firm_seals() {
    let mut counts = [0, 0];
    for letter in finished().iter().filter(|l| l.paper) {
        for block in &letter.document.blocks {
            let Block::Signature { signers, .. } = block else { continue };
            for signer in signers {
                let words = plain(&signer.text);
                assert_eq!(signer.sealed, words.contains("公司（盖章）") || words.contains("公司（蓋章）"), "{words}");
                counts[usize::from(signer.sealed)] += 1;
            }
        }
    }
    assert!(counts.iter().all(|n| *n > 3), "{counts:?}");
}

#[test]
fn traditional_letters_have_traditional_quotation_marks() {
    for letter in finished().iter().filter(|l| l.document.script == Script::Hant) {
        let form = text::form(&letter.document);
        assert!(!form.contains(['“', '”']), "{}:\n{form}", letter.name);
    }
}

#[test]
fn the_pdf_says_what_the_text_says() {
    for letter in finished().iter().filter(|l| l.paper) {
        for (name, style) in BuiltIn::CODES {
            let name = format!("{}-{name}", letter.name);
            let path = file(&name, &print(&letter.document, style.style()));
            let Some(read) = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-")) else { return };
            let said = without_white_space(&text::reading(&letter.document, 72));
            assert_eq!(without_white_space(&read), said, "{name}");
        }
    }
}

#[test]
fn the_pdf_is_sound_and_its_fonts_are_inside() {
    for letter in finished().iter().filter(|l| l.paper) {
        let path = file(&format!("{}-check", letter.name), &print(&letter.document, Style::letter()));
        let Some(checked) = tool(Command::new("qpdf").arg("--check").arg(&path)) else { return };
        assert!(checked.contains("No syntax or stream encoding errors"), "{}: {checked}", letter.name);
        let Some(fonts) = tool(Command::new("pdffonts").arg(&path)) else { return };
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().collect();
            let flags = &columns[columns.len() - 5..columns.len() - 2];
            assert_eq!(flags, ["yes", "yes", "yes"], "{}: embedded, subset, Unicode: {font}", letter.name);
        }
    }
}

#[test]
fn metadata_names_the_letter_and_its_language() {
    for letter in finished().iter().filter(|l| l.paper) {
        let document =
            lopdf::Document::load_mem(&print(&letter.document, Style::letter())).unwrap_or_else(|e| panic!("{e}"));
        let catalogue = document.catalog().unwrap_or_else(|e| panic!("{e}"));
        let language = catalogue.get(b"Lang").and_then(|l| l.as_str()).unwrap_or_default();
        assert_eq!(language, letter.document.script.code().as_bytes(), "{}", letter.name);
        assert!(!letter.document.title.is_empty(), "{}", letter.name);
    }
}

/// A contract is rescinded once, when the declaration arrives (民法典 565(1)).
#[test]
fn a_letter_says_of_a_rescission_what_is_known_of_it() {
    let (_, mut case) = examples().into_iter().find(|(name, _)| name.contains("robot-service-consumer")).unwrap();
    let composer = Composer::new(&[Script::Hant], &[]).unwrap_or_else(|e| panic!("{e:#?}"));
    let letter = case.letters[2].clone();
    let said = |case: &tousu::case::Case| {
        text::form(&composer.compose(case, &letter, Script::Hant).unwrap_or_else(|e| panic!("{e:#?}")).document)
    };
    assert!(said(&case).contains("訂立的合同已於2026年9月18日解除"), "{}", said(&case));
    case.sent.iter_mut().for_each(|s| s.received = None);
    assert!(said(&case).contains("自本人於2026年9月16日發出的解除通知到達被投訴人時解除"), "{}", said(&case));
    case.sent.iter_mut().for_each(|s| s.declared = Some(vec![]));
    assert!(said(&case).contains("解除本人與"), "{}", said(&case));
}
