//! Envelopes: every text in its zone, machine zones empty, whatever the size and however long the address.

use tousu::case::choice::Choice;
use tousu::locale::{Language, Messages, Script};
use tousu::post::{self, Code, Item, Part, PostError, Rect, Size, Zones, mm};
use tousu::typeset::Library;

use crate::post::post_support::{LONG, SHORT, USUAL, ink, item, lies_in, whole};

/// Returns the zones of the blocks of an envelope in their order.
fn places(z: &Zones) -> [Rect; 8] {
    [z.machine, z.recipient, z.recipient, z.service, z.contents, z.sender, z.sender, z.sender_code]
}

#[test]
fn every_text_lies_in_its_zone() {
    for (name, size) in Size::CODES {
        for script in Script::ALL {
            for texts in [SHORT, USUAL, LONG] {
                let made = post::envelope(&item(script, texts), *size, Code::default(), Library::builtin());
                let made = made.unwrap_or_else(|e| panic!("{name} {texts:?}: {e:?}"));
                let zones = size.zones();
                assert_eq!((made.layout.width, made.layout.height), (zones.face.width, zones.face.height));
                assert_eq!((made.layout.pages.len(), made.document.blocks.len()), (1, 8));
                for (block, place) in places(&zones).iter().enumerate() {
                    assert!(lies_in(&made, |b| b == block, place), "{name} {script:?} {texts:?}: block {block}");
                }
                let digits = ink(&made).into_iter().filter(|(_, _, _, at)| at.meets(&zones.machine));
                assert_eq!(digits.map(|(_, _, c, _)| c).collect::<String>(), "845350", "{name} {texts:?}");
                for zone in [zones.barcode, zones.stamp] {
                    assert!(ink(&made).iter().all(|(_, _, _, at)| !at.meets(&zone)), "{name} {texts:?}");
                }
                assert!(made.layout.pages[0].rules.is_empty(), "no frames");
                whole(&made);
            }
        }
    }
}

#[test]
fn texts_do_not_overlap() {
    for (name, size) in Size::CODES {
        let made = post::envelope(&item(Script::Hans, LONG), *size, Code::default(), Library::builtin()).expect(name);
        let all = ink(&made);
        for (i, (_, a, _, one)) in all.iter().enumerate() {
            assert!(all[i + 1..].iter().all(|(_, b, _, other)| a == b || !one.meets(other)), "{name}");
        }
    }
}

#[test]
fn the_size_of_each_envelope_is_the_standards() {
    let sides = |size: Size| (size.zones().face.width, size.zones().face.height);
    for (size, width, height) in [
        (Size::B6, 176.0, 125.0),
        (Size::Dl, 220.0, 110.0),
        (Size::Zl, 230.0, 120.0),
        (Size::C5, 229.0, 162.0),
        (Size::C4, 324.0, 229.0),
    ] {
        assert_eq!(sides(size), (mm(width), mm(height)));
        let zones = size.zones();
        assert_eq!(zones.machine, Rect::from([0.0, 0.0, 90.0, 26.0]));
        assert_eq!(zones.barcode, Rect::from([width - 160.0, height - 20.0, 105.0, 20.0]));
    }
}

/// Digits stand in the middle of frames wherever those are; 0.05 mm is a twentieth of a printed line.
#[test]
fn digits_go_where_they_are_wanted() {
    let code = Code::new((18.5, 12.0), 9.5).expect("within the zone");
    let made = post::envelope(&item(Script::Hans, USUAL), Size::Zl, code, Library::builtin()).expect("an envelope");
    let glyphs = made.layout.pages[0].runs.iter().filter(|r| r.block == Some(0)).flat_map(|r| &r.glyphs);
    let steps: Vec<i32> = glyphs.map(|g| g.x).collect();
    assert!(steps.windows(2).all(|w| (w[1] - w[0] - mm(9.5)).abs() < mm(0.05)), "{steps:?}");
    let zero = ink(&made).into_iter().rfind(|(_, block, _, _)| *block == Some(0)).expect("a digit").3;
    assert!((zero.x + zero.width / 2 - mm(18.5 + 5.0 * 9.5)).abs() < mm(0.1));
    assert!((zero.y + zero.height / 2 - mm(12.0)).abs() < mm(0.3));
    for (origin, pitch) in [((40.0, 11.0), 10.0), ((1.0, 11.0), 10.0), ((20.0, 25.0), 10.0), ((20.0, 11.0), 2.0)] {
        assert!(Code::new(origin, pitch).is_err(), "{origin:?} {pitch}");
    }
    assert!(Code::new((f64::NAN, 11.0), 10.0).is_err() && Code::new((20.0, 11.0), 1e300).is_err());
}

#[test]
fn what_does_not_fit_is_named() {
    let endless = "很长的地址".repeat(80);
    let with = |change: &dyn Fn(&mut Item)| {
        let mut item = item(Script::Hans, USUAL);
        change(&mut item);
        match post::envelope(&item, Size::Dl, Code::default(), Library::builtin()) {
            Err(PostError::TooLong { part, text }) => (part, text),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(with(&|i| i.address = endless.clone()), (Part::Address, endless.clone()));
    assert_eq!(with(&|i| i.name = endless.clone()), (Part::Name, endless.clone()));
    assert_eq!(with(&|i| i.sender_address = Some(endless.clone())), (Part::SenderAddress, endless.clone()));
    assert_eq!(with(&|i| i.contents = Some(endless.clone())), (Part::Contents, endless.clone()));
    let mut unprintable = item(Script::Hans, USUAL);
    unprintable.address.push('ა');
    let missing = post::envelope(&unprintable, Size::Dl, Code::default(), Library::builtin());
    assert!(matches!(missing, Err(PostError::Missing(list)) if list.len() == 1 && list[0].character == 'ა'));
}

#[test]
fn the_calibration_sheet_fits_in_every_language() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (name, size) in Size::CODES {
            let args = [("size", (*name).into())];
            let (title, words) =
                (messages.get("post-calibration", &args), messages.get("post-calibration-words", &args));
            let script = if language == Language::Hant { Script::Hant } else { Script::Hans };
            let at = (script, jiff::civil::date(2026, 3, 5));
            let made = post::calibration(*size, Code::default(), at, (&title, &words), Library::builtin());
            let made = made.unwrap_or_else(|e| panic!("{name} {language:?}: {e:?}"));
            whole(&made);
            assert!(lies_in(&made, |_| true, &size.zones().recipient), "{name} {language:?}");
        }
    }
}
