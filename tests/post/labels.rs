//! Labels: one a letter, each within its label, in order from the first free one.

use tousu::case::choice::Choice;
use tousu::locale::Script;
use tousu::post::{self, BuiltInSheet, Item, PostError};
use tousu::typeset::Library;

use crate::post::post_support::{LONG, SHORT, USUAL, ink, item, whole};

#[test]
fn labels_stay_within_their_label() {
    for (name, one) in BuiltInSheet::CODES {
        let sheet = one.sheet();
        for script in Script::ALL {
            let items: Vec<Item> = (0..200).map(|n| item(script, if n % 2 == 0 { SHORT } else { USUAL })).collect();
            for start in [1, 5, sheet.count()] {
                let made = post::labels(&items, &sheet, start, Library::builtin()).expect(name).expect("labels");
                assert_eq!(made.layout.pages.len(), (start - 1 + items.len()).div_ceil(sheet.count()), "{name}");
                for (page, block, c, at) in ink(&made) {
                    let place = start - 1 + block.expect("no text without a block") / 3;
                    assert_eq!(page, place / sheet.count(), "{name} {start}");
                    assert!(sheet.label(place % sheet.count()).holds(&at), "{name} {start}: {c}");
                }
                whole(&made);
            }
        }
    }
}

#[test]
fn a_label_without_postcode_is_one_all_the_same() {
    let sheet = BuiltInSheet::Of24.sheet();
    let bare = Item { postcode: None, ..item(Script::Hans, USUAL) };
    let items = [bare, item(Script::Hans, SHORT)];
    let made = post::labels(&items, &sheet, 1, Library::builtin()).expect("it fits").expect("labels");
    let second = ink(&made).into_iter().filter(|(_, block, _, _)| block.is_some_and(|b| b >= 2));
    assert!(second.into_iter().all(|(_, _, _, at)| sheet.label(1).holds(&at)));
}

#[test]
fn the_longest_is_whole_or_an_error_with_its_place() {
    for (name, one) in BuiltInSheet::CODES {
        let items = [item(Script::Hans, USUAL), item(Script::Hans, LONG)];
        match post::labels(&items, &one.sheet(), 1, Library::builtin()) {
            Ok(made) => {
                let made = made.expect("labels");
                whole(&made);
                let second = ink(&made).into_iter().filter(|(_, block, _, _)| block.is_some_and(|b| b >= 3));
                assert!(second.into_iter().all(|(_, _, _, at)| one.sheet().label(1).holds(&at)), "{name}");
            }
            Err((n, PostError::TooLong { .. })) => assert_eq!(n, 1, "{name}"),
            Err(other) => panic!("{name}: {other:?}"),
        }
    }
    let mut unprintable = item(Script::Hans, USUAL);
    unprintable.name.push('ა');
    let items = [item(Script::Hans, USUAL), unprintable];
    let error = post::labels(&items, &BuiltInSheet::Of14.sheet(), 1, Library::builtin());
    assert!(matches!(error, Err((1, PostError::Missing(_)))));
}
