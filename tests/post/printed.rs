//! The PDF as other programs see it: ink only where it may be, text that can be copied, sound files.
//!
//! poppler-utils and qpdf are asked where they are installed; with `TOUSU_REQUIRE_TOOLS=1` their absence is a failure.

use std::process::Command;

use tousu::case::choice::Choice;
use tousu::locale::Script;
use tousu::pdf::{self, Cover, Letter};
use tousu::post::{self, BuiltInSheet, Code, Item, Made, Rect, Size, Window, mm};
use tousu::typeset::Library;

use crate::post::post_support::{LONG, SHORT, USUAL, item};
use crate::support::{file, tool};

fn bytes(made: &[Made]) -> Vec<u8> {
    let letters: Vec<Letter<'_>> = made.iter().map(|m| Letter { document: &m.document, layout: &m.layout }).collect();
    let cover = Cover { title: "信封", author: "", bookmarks: &[] };
    pdf::bind(&letters, &cover, Library::builtin()).expect("a PDF")
}

/// Dots a millimetre.
const DOTS: usize = 5;

/// The dark dots of the first page of a PDF, as poppler draws it.
fn dots(name: &str, bytes: &[u8]) -> Option<Vec<(usize, usize)>> {
    let path = file(name, bytes);
    let root = path.with_extension("");
    let dpi = format!("{}", DOTS as f64 * 25.4);
    tool(Command::new("pdftoppm").args(["-gray", "-singlefile", "-r", &dpi]).arg(&path).arg(&root))?;
    let image = std::fs::read(root.with_extension("pgm")).expect("a picture");
    let mut words = image.splitn(4, |b| b.is_ascii_whitespace());
    assert_eq!(words.next(), Some(&b"P5"[..]));
    let mut number = || std::str::from_utf8(words.next().expect("a side")).expect("digits").parse::<usize>();
    let (width, _) = (number().expect("a width"), number().expect("a height"));
    let rest = words.next().expect("dots");
    let dots = &rest[rest.iter().position(|b| b.is_ascii_whitespace()).expect("the greatest value") + 1..];
    let dark = dots.iter().enumerate().filter(|(_, grey)| **grey < 128);
    Some(dark.map(|(n, _)| (n % width, n / width)).collect())
}

/// Says whether a dot lies in a place, or touches it.
fn in_place((x, y): (usize, usize), place: &Rect) -> bool {
    let of = |dot: usize| mm(dot as f64 / DOTS as f64);
    place.meets(&Rect { x: of(x), y: of(y), width: of(1), height: of(1) })
}

#[test]
fn ink_of_envelopes_is_where_it_may_be() {
    for (name, size) in Size::CODES {
        for (n, texts) in [SHORT, LONG].into_iter().enumerate() {
            let made = post::envelope(&item(Script::Hant, texts), *size, Code::default(), Library::builtin());
            let Some(dots) = dots(&format!("envelope-{name}-{n}"), &bytes(&[made.expect(name)])) else { return };
            let z = size.zones();
            let digits = Code::default().place();
            let allowed = [digits, z.recipient, z.service, z.contents, z.sender, z.sender_code];
            for place in allowed {
                assert!(dots.iter().any(|dot| in_place(*dot, &place)), "{name}: {place:?} is empty");
            }
            let stray = dots.iter().find(|dot| !allowed.iter().any(|place| in_place(**dot, place)));
            assert_eq!(stray, None, "{name} {texts:?}");
        }
    }
}

#[test]
fn ink_of_windows_shows_or_stands_below_the_fold() {
    for (window, fold) in [(Window::Dl, 99), (Window::Zl, 105), (Window::C5, 148)] {
        let name = window.code();
        let made = post::window(&item(Script::Hans, USUAL), window, Library::builtin()).expect(name);
        let Some(dots) = dots(&format!("window-{name}"), &bytes(&[made])) else { return };
        let above = dots.iter().filter(|(_, y)| *y < fold * DOTS - 2);
        assert!(above.into_iter().all(|dot| in_place(*dot, &window.safe_box())), "{name}");
    }
}

#[test]
fn what_is_printed_can_be_copied_and_read_aloud() {
    let letters: Vec<Item> = Script::ALL.iter().flat_map(|s| [SHORT, LONG].map(|texts| item(*s, texts))).collect();
    for letter in letters {
        let envelope = post::envelope(&letter, Size::Zl, Code::default(), Library::builtin()).expect("an envelope");
        let label = post::labels(std::slice::from_ref(&letter), &BuiltInSheet::Of14.sheet(), 3, Library::builtin());
        let label = label.ok().flatten();
        for (n, made) in [Some(envelope), label].into_iter().flatten().enumerate() {
            let path = file(&format!("post-copied-{n}"), &bytes(&[made]));
            let Some(read) = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-")) else { return };
            let Some(tree) = tool(Command::new("pdfinfo").arg("-struct-text").arg(&path)) else { return };
            let bare = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let aloud: String = tree.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix('"')).collect();
            for text in [letter.postcode.as_deref().unwrap_or_default(), &letter.address, &letter.name] {
                assert!(bare(&read).contains(text), "{text}: {read}");
                assert!(bare(&aloud).contains(text), "{text}: {tree}");
            }
        }
    }
}

#[test]
fn envelopes_bound_together_are_pages_of_their_size() {
    let made: Vec<Made> = [SHORT, USUAL, LONG]
        .map(|texts| {
            post::envelope(&item(Script::Hans, texts), Size::C4, Code::default(), Library::builtin()).expect("c4")
        })
        .into();
    let bytes = bytes(&made);
    assert_eq!(bytes, self::bytes(&made), "the same every time");
    let path = file("envelopes-bound", &bytes);
    let Some(text) = tool(Command::new("qpdf").arg("--check").arg(&path)) else { return };
    assert!(text.contains("No syntax or stream encoding errors"), "{text}");
    let Some(info) = tool(Command::new("pdfinfo").arg(&path)) else { return };
    let line = |key: &str| info.lines().find(|l| l.starts_with(key)).unwrap_or_default().to_owned();
    assert!(line("Pages").ends_with('3') && line("Tagged").ends_with("yes"), "{info}");
    assert!(line("Page size").contains("918.4") && line("Page size").contains("649.1"), "{info}");
}
