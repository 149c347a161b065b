//! Fonts of the user's: opened or refused, asked after the bundled ones, embedded so that the text can be copied, told of.
//!
//! `tests/fonts/` has small fonts with signs for characters no bundled font has; `make.py` there says what is in them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use crate::cli_support::{self, CASE, Desk};
use crate::support::{file, tool};
use jiff::civil::date;
use proptest::prelude::*;
use tousu::letter::Document;
use tousu::letter::document::{Block, Inline};
use tousu::locale::{Script, legacy};
use tousu::pdf;
use tousu::typeset::fonts::{self, Face, FontError, Outlines};
use tousu::typeset::{self, FaceId, Library, Style};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn open(name: &str, index: u32) -> Result<Face, FontError> {
    Face::open(name.to_owned(), bytes(name), index)
}

fn library(faces: &[(&str, u32)]) -> Library {
    let faces = faces.iter().map(|(name, index)| Arc::new(open(name, *index).expect("a font")));
    Library::builtin().with(faces)
}

fn letter(text: &str) -> Document {
    let blocks = vec![Block::Paragraph(vec![Inline::Plain(text.to_owned())])];
    let (title, author) = ("投诉书".to_owned(), String::new());
    Document { script: Script::Hans, title, author, date: date(2026, 3, 5), mark: None, blocks }
}

fn footer(_: usize, _: usize) -> String {
    String::new()
}

fn render(text: &str, library: &Library) -> Vec<u8> {
    let document = letter(text);
    let layout = typeset::layout(&document, Style::letter(), library, &footer).expect("every character has a glyph");
    pdf::write(&document, &layout, library).expect("a PDF")
}

/// A font file with another `fsType` in its OS/2 table.
fn with_fs_type(name: &str, fs_type: u16) -> Vec<u8> {
    let mut data = bytes(name);
    let record = data.windows(4).position(|w| w == b"OS/2").expect("a table directory");
    let offset = u32::from_be_bytes(data[record + 8..record + 12].try_into().unwrap()) as usize;
    data[offset + 8..offset + 10].copy_from_slice(&fs_type.to_be_bytes());
    data
}

#[test]
fn what_can_be_printed_with_is_opened() {
    for (name, index, postscript, outlines) in [
        ("SignsCFF.otf", 0, "SignsCFF", Outlines::Cff),
        ("Signs.ttc", 0, "SignsFirst", Outlines::TrueType),
        ("Signs.ttc", 1, "SignsSecond", Outlines::TrueType),
    ] {
        let face = open(name, index).expect(name);
        assert_eq!((face.name(), face.outlines(), face.index()), (postscript, outlines, index));
        assert_eq!((face.file(), face.data()), (name, bytes(name).as_slice()));
    }
    // The three bars of 国 reach from -60 to 672; the collection has no ideograph to measure.
    assert_eq!(open("SignsCFF.otf", 0).map(|f| f.centre()), Ok(306));
    assert_eq!(open("Signs.ttc", 0).map(|f| f.centre()), Ok(380));
}

#[test]
fn what_cannot_is_refused() {
    assert_eq!(open("SignsCFF2.otf", 0).err(), Some(FontError::NoOutlines));
    assert_eq!(open("Signs.ttc", 2).err(), Some(FontError::NoSuchFace(2)));
    assert_eq!(open("SignsCFF.otf", 1).err(), Some(FontError::NoSuchFace(1)));
    assert_eq!(open("make.py", 0).err(), Some(FontError::Damaged));
    let claims_too_many = b"ttcf\x00\x01\x00\x00\xFF\xFF\xFF\xFF".to_vec();
    assert_eq!(Face::open("claims.ttc".to_owned(), claims_too_many, 0).err(), Some(FontError::Damaged));
    for (fs_type, error) in [
        (0x0000, None),
        (0x0002, Some(FontError::Forbidden)),
        (0x0004, None),
        (0x0008, None),
        (0x0100, Some(FontError::Forbidden)),
        (0x0200, Some(FontError::Forbidden)),
    ] {
        let face = Face::open(String::new(), with_fs_type("SignsCFF.otf", fs_type), 0);
        assert_eq!(face.err(), error, "{fs_type:04X}");
    }
    for length in [0, 4, 12, 100, 400] {
        let cut = bytes("SignsCFF.otf")[..length].to_vec();
        assert_eq!(Face::open(String::new(), cut, 0).err(), Some(FontError::Damaged), "{length}");
    }
}

proptest! {
    /// A damaged font is refused, or prints what is left of it, or cannot be embedded: never a panic.
    #[test]
    fn damage_anywhere_in_a_font_is_survived(
        name in prop::sample::select(vec!["SignsCFF.otf", "Signs.ttc"]),
        damage in prop::collection::vec((0..900_usize, any::<u8>()), 1..6),
        index in 0..2_u32,
    ) {
        let mut data = bytes(name);
        for (at, byte) in damage {
            if let Some(place) = data.get_mut(at) {
                *place = byte;
            }
        }
        if let Ok(face) = Face::open(name.to_owned(), data, index) {
            let (library, document) = (Library::builtin().with([Arc::new(face)]), letter(SIGNS_OF_ONE));
            if let Ok(layout) = typeset::layout(&document, Style::letter(), &library, &footer) {
                let _ = pdf::write(&document, &layout, &library);
            }
        }
    }
}

#[test]
fn own_fonts_are_asked_last_and_in_order() {
    let library = library(&[("Signs.ttc", 1), ("SignsCFF.otf", 0), ("Signs.ttc", 0)]);
    let name = |c| fonts::source(c, Script::Hant, &library).map(Face::name);
    assert_eq!(name('国'), Some("LetterMingTC-Regular"));
    assert_eq!(name('ა'), Some("SignsCFF"));
    assert_eq!(name('გ'), Some("SignsFirst"));
    assert_eq!(name('დ'), Some("SignsSecond"));
    assert_eq!(name('ე'), None);
    let set = |text| typeset::layout(&letter(text), Style::letter(), &library, &footer);
    let borrowed = set("ადა好").expect("glyphs").borrowed;
    let borrowed: Vec<_> = borrowed.into_iter().map(|b| (b.character, b.face)).collect();
    assert_eq!(borrowed, [('ა', FaceId::Own(1)), ('დ', FaceId::Own(0))]);
    assert_eq!(set("აე").expect_err("no glyph").len(), 1);
}

/// ა and ბ share a glyph.
const SIGNS_OF_ONE: &str = "本人姓名为张𱁬，店名为აბბა。";

/// The same from three faces; გ and დ come from two faces of one file.
const SIGNS: &str = "本人姓名为张𱁬，店名为აბბა、გდდგ，“აბ”。";

#[test]
fn what_they_print_can_be_copied() {
    let library = library(&[("SignsCFF.otf", 0), ("Signs.ttc", 0), ("Signs.ttc", 1)]);
    let pdf = render(SIGNS, &library);
    assert_eq!(pdf, render(SIGNS, &library));
    let path = file("own-fonts", &pdf);
    let Some(text) = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-")) else {
        return;
    };
    assert_eq!(text.trim(), SIGNS);
    let Some(fonts) = tool(Command::new("pdffonts").arg(&path)) else { return };
    for (name, kind) in [("SignsCFF", "CID Type 0C"), ("SignsFirst", "CID TrueType"), ("SignsSecond", "CID TrueType")] {
        let row = fonts.lines().find(|l| l.contains(&format!("+{name} "))).unwrap_or_else(|| panic!("{name}: {fonts}"));
        assert!(row.contains(kind) && row.contains("yes yes yes"), "{row}");
    }
    let Some(checked) = tool(Command::new("qpdf").arg("--check").arg(&path)) else { return };
    assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
}

#[test]
fn a_cff_font_is_embedded_as_its_bare_table() {
    let pdf =
        lopdf::Document::load_mem(&render(SIGNS, &library(&[("SignsCFF.otf", 0), ("Signs.ttc", 0), ("Signs.ttc", 1)])));
    let pdf = pdf.expect("a PDF");
    let programs: Vec<Vec<u8>> = pdf
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .filter(|s| s.dict.get(b"Subtype").is_ok_and(|n| n.as_name().is_ok_and(|n| n == b"CIDFontType0C")))
        .map(|s| s.decompressed_content().expect("a deflated stream"))
        .collect();
    assert_eq!(programs.len(), 1);
    // Version 1.0 of the format, header of four bytes.
    assert_eq!(programs[0][..3], [1, 0, 4]);
}

#[test]
fn what_gb_18030_2005_had_no_code_points_for_can_be_printed() {
    let characters: Vec<char> = ('\u{E000}'..='\u{F8FF}').filter_map(legacy::modern).collect();
    assert_eq!(characters.len(), 24);
    for c in characters {
        for script in Script::ALL {
            assert!(fonts::source(c, script, Library::builtin()).is_some(), "{c}");
        }
    }
}

/// A case whose complainant and item need characters no bundled font has.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("case.toml", CASE.replace("张三", "张𱁬").replace("射频美容仪", "射频აბ"));
    desk
}

#[test]
fn the_program_prints_with_them_and_says_so() {
    let desk = desk();
    let font = path("SignsCFF.otf");
    let refused = desk.run("render case.toml --format pdf");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("--font") && refused.err.contains("--system-fonts"), "{}", refused.err);
    let run = desk.run(&format!("render case.toml --format pdf --script zh-Hans,zh-Hant --font {}", font.display()));
    assert_eq!((run.code, desk.names("letters").len()), (0, 3), "{}", run.err);
    // Both letters take them from there; it is told once.
    assert_eq!(run.err.matches("[other-font]").count(), 1, "{}", run.err);
    assert!(
        run.err.contains("“𱁬აბ”取自您的字体 SignsCFF") || run.err.contains("“აბ𱁬”取自您的字体 SignsCFF"),
        "{}",
        run.err
    );
    let check = desk.run(&format!("check case.toml --font {}", font.display()));
    assert_eq!((check.code, check.err.matches("[other-font]").count()), (0, 1), "{}", check.err);
    for line in ["render case.toml --force --format pdf --compact", "check case.toml"] {
        let run = desk.run(&format!("{line} --style official --font {}", font.display()));
        assert_eq!((run.code, run.err.matches("[other-font]").count()), (0, 1), "{line}: {}", run.err);
    }
}

#[test]
fn a_character_of_a_template_is_not_sought_in_the_case_file() {
    let desk = Desk::new();
    assert_eq!(desk.run("templates export own").code, 0);
    desk.put("own/zh-Hans/merchant.dj", desk.text("own/zh-Hans/merchant.dj") + "\n\n📞\n");
    let run = desk.run("render case.toml --format pdf --templates own");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("“📞”（U+1F4DE）") && run.err.contains("它在模板或者资料里"), "{}", run.err);
}

#[test]
fn shapes_of_the_other_standard_are_listed_when_asked_for() {
    let desk = Desk::new();
    let quiet = desk.run("render case.toml --format pdf --script zh-Hant");
    let told = desk.run("render case.toml --format pdf --script zh-Hant -v --force");
    assert_eq!((quiet.code, told.code), (0, 0));
    // A name stays as it is written: 张 in a traditional letter.
    let note = "“张”印的是 LetterSongSC-Regular 的字形";
    assert!(!quiet.err.contains(note) && told.err.contains(note), "{}", told.err);
}

#[test]
fn libraries_are_shared_by_threads() {
    let library = library(&[("SignsCFF.otf", 0)]);
    let alone = render(SIGNS_OF_ONE, &library);
    let threads: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..4).map(|_| scope.spawn(|| render(SIGNS_OF_ONE, &library))).collect();
        running.into_iter().map(|t| t.join().expect("a PDF")).collect()
    });
    assert!(threads.iter().all(|pdf| *pdf == alone));
}

#[test]
fn fonts_that_cannot_be_used_end_the_run() {
    let desk = desk();
    desk.put("locked.otf", with_fs_type("SignsCFF.otf", 2));
    let collection = path("Signs.ttc").display().to_string();
    for (font, why) in [
        ("none.otf".to_owned(), "没有这个文件"),
        ("case.toml".to_owned(), "不是 OpenType 字体"),
        ("locked.otf".to_owned(), "不允许嵌入"),
        (path("SignsCFF2.otf").display().to_string(), "CFF2"),
        (format!("{collection}#2"), "只有 2 种字体"),
    ] {
        let run = desk.run(&format!("render case.toml --font {font}"));
        assert_eq!(run.code, 4, "{font}");
        assert!(run.err.contains(why), "{font}: {}", run.err);
    }
    assert_eq!(desk.names("."), ["case.toml", "locked.otf"]);
}

/// Scripts that would be set letter by letter from left to right are refused whatever fonts there are; a word is told of once.
#[test]
fn scripts_that_cannot_be_set_are_named() {
    let desk = Desk::new();
    desk.put("case.toml", CASE.replace("张三", "مممم").replace("射频美容仪", "仪器नमस्ते、ไทย"));
    let font = path("SignsCFF.otf");
    for (lang, words) in [
        ("zh-Hans", ["从右向左书写", "连写、变形"]),
        ("zh-Hant", ["從右向左書寫", "連寫、變形"]),
        ("en", ["runs from right to left", "join or change"]),
    ] {
        for line in ["check case.toml", "render case.toml --format pdf"] {
            let run = desk.run(&format!("{line} --lang {lang} --font {}", font.display()));
            assert_eq!((run.code, run.err.matches("[script-not-set]").count()), (1, 3), "{line}: {}", run.err);
            assert!(words.iter().all(|words| run.err.contains(words)), "{lang}: {}", run.err);
            for told in ["مممم", "U+0645", "complainant.name", "नमस्ते", "U+0928", "purchase.item", "ไทย"]
            {
                assert!(run.err.contains(told), "{told}: {}", run.err);
            }
        }
    }
    let run = desk.run(&format!("fonts --text مก --font {}", font.display()));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("从右向左的文字") && run.out.contains("连写、变形的文字"), "{}", run.out);
}

/// The sign that selects a variant stays in the text of the PDF, as in the text file.
#[test]
fn variants_that_no_font_has_are_told_of() {
    let desk = Desk::new();
    desk.put("case.toml", CASE.replace("张三", "国\u{E0100}三").replace("射频美容仪", "☑\u{FE0F}美容仪"));
    let plain = desk.run("render case.toml --force");
    assert_eq!((plain.code, plain.err.matches("[common-form]").count()), (0, 1), "{}", plain.err);
    assert!(plain.err.contains("U+56FD U+E0100") && plain.err.contains("complainant.name"), "{}", plain.err);
    let names = desk.names("letters");
    let pdf = names.iter().find(|name| name.ends_with(".pdf")).expect("a letter");
    let read = tool(Command::new("pdftotext").arg("-raw").arg(desk.path().join("letters").join(pdf)).arg("-"));
    if let Some(read) = read {
        assert!(read.contains("国\u{E0100}三") && read.contains("☑\u{FE0F}美容仪"), "{read}");
    }
    let font = desk.run(&format!("render case.toml --force --font {}", path("SignsCFF.otf").display()));
    assert_eq!((font.code, font.err.matches("[common-form]").count()), (0, 0), "{}", font.err);
    assert_eq!(font.err.matches("[other-font]").count(), 1, "{}", font.err);
    assert_eq!(desk.run("check case.toml").err.matches("[common-form]").count(), 1);
}

/// Twenty thousand are told as quickly as one, in the order of the file.
#[test]
fn many_missing_characters_are_told_quickly() {
    let all = ('\u{AC00}'..='\u{D7A3}').chain('\u{17000}'..='\u{187F7}').chain('\u{12000}'..='\u{12399}');
    let all: String = all.chain('\u{13000}'..='\u{1342F}').chain('\u{14400}'..='\u{14646}').collect();
    assert!(all.chars().count() > 19_000);
    let desk = Desk::new();
    desk.put("case.toml", CASE.replace("本人要求退货退款", &all));
    let begun = std::time::Instant::now();
    let run = desk.run("check case.toml --format json");
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let findings = report["cases"][0]["findings"].as_array().expect("findings");
    let told = findings.iter().filter(|f| f["code"] == "missing-glyph");
    let told: Vec<&str> = told.filter_map(|f| f["message"].as_str()).collect();
    assert_eq!(told.len(), all.chars().count());
    assert!(told.iter().zip(all.chars()).all(|(message, c)| message.contains(c)));
}

/// Runs the program where only the fonts of one folder are installed.
#[cfg(target_os = "linux")]
fn with_installed(desk: &Desk, line: &str) -> cli_support::Run {
    let conf = format!("<?xml version=\"1.0\"?><fontconfig><dir>{}</dir></fontconfig>", desk.path().display());
    desk.put("fonts.conf", conf);
    let mut command = desk.command(line);
    command.env("FONTCONFIG_FILE", desk.path().join("fonts.conf"));
    cli_support::finish(command, b"")
}

#[cfg(target_os = "linux")]
#[test]
fn installed_fonts_are_asked_where_the_user_wants_it() {
    let desk = desk();
    // What may not be embedded is passed over; of two that have the same, the name decides.
    desk.put("a-locked.otf", with_fs_type("SignsCFF.otf", 2));
    desk.put("b.otf", bytes("SignsCFF.otf"));
    desk.put("c.otf", bytes("SignsCFF.otf"));
    // Damaged ones are passed over: a collection that claims more faces than it holds, halves, bytes.
    desk.put("damaged/claims.ttc", b"ttcf\x00\x01\x00\x00\xFF\xFF\xFF\xFF");
    desk.put("damaged/half.otf", &bytes("SignsCFF.otf")[..500]);
    desk.put("damaged/bytes.ttf", "\u{FFFD}".repeat(64));
    desk.put("damaged/empty.otf", "");
    assert_eq!(with_installed(&desk, "render case.toml --format pdf").code, 1);
    let run = with_installed(&desk, "render case.toml --format pdf --system-fonts");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("b.otf") && !run.err.contains("c.otf"), "{}", run.err);
    let missing = with_installed(&desk, "fonts --text ა张ე --system-fonts");
    assert_eq!(missing.code, 1);
    assert_eq!(missing.out.lines().next(), Some("ა\tU+10D0\tzh-Hans: SignsCFF\tzh-Hant: SignsCFF"));
    assert!(missing.out.contains("ე\tU+10D4\tzh-Hans: 没有字体有这个字"), "{}", missing.out);
}

#[test]
fn the_fonts_of_characters_are_shown() {
    let desk = desk();
    let run = desk.run(&format!("fonts --text 骨𮯰ა\u{E81E}\u{E863} --font {}", path("SignsCFF.otf").display()));
    let expected = "骨\tU+9AA8\tzh-Hans: LetterSongSC-Regular\tzh-Hant: LetterMingTC-Regular\n\
                    𮯰\tU+2EBF0\tzh-Hans: LetterRare-Regular\tzh-Hant: LetterRare-Regular\n\
                    ა\tU+10D0\tzh-Hans: SignsCFF\tzh-Hant: SignsCFF\n\
                    龴\tU+9FB4\tzh-Hans: LetterSongSC-Regular\tzh-Hant: LetterSongSC-Regular\n\
                    \u{E863}\tU+E863\tzh-Hans: 自造字码位，不印\tzh-Hant: 自造字码位，不印\n";
    assert_eq!((run.code, run.out.as_str()), (1, expected));
    let list = desk.run(&format!("fonts --font {}#1", path("Signs.ttc").display())).out;
    assert!(list.lines().last().is_some_and(|l| l.ends_with("Signs.ttc\tSignsSecond")), "{list}");
}
