//! Pages for windows: the address in the part of the page that always shows, nothing else above the fold.

use tousu::case::choice::Choice;
use tousu::locale::Script;
use tousu::post::{self, PostError, Window, mm};
use tousu::typeset::Library;

use crate::post::post_support::{LONG, SHORT, USUAL, ink, item, lies_in, whole};

#[test]
fn the_address_shows_and_nothing_else() {
    for (name, window) in Window::CODES {
        for script in Script::ALL {
            for texts in [SHORT, USUAL, LONG] {
                let made = match post::window(&item(script, texts), *window, Library::builtin()) {
                    Ok(made) => made,
                    Err(PostError::TooLong { .. }) if texts == LONG => continue,
                    Err(error) => panic!("{name} {texts:?}: {error:?}"),
                };
                assert!(lies_in(&made, |block| block < 3, &window.safe_box()), "{name} {texts:?}");
                let fold = made.layout.pages[0].rules.iter().map(|r| r.from.1).min().expect("a fold");
                let below = |block: Option<usize>| block.is_some_and(|block| block >= 3);
                assert!(ink(&made).iter().all(|(_, block, _, at)| !below(*block) || at.y > fold + mm(10.0)), "{name}");
                whole(&made);
            }
        }
    }
}

#[test]
fn folds_are_marked_at_the_left_edge() {
    for (window, folds) in
        [(Window::Dl, vec![99.0, 198.0]), (Window::Zl, vec![105.0, 210.0]), (Window::C5, vec![148.5])]
    {
        let made = post::window(&item(Script::Hans, USUAL), window, Library::builtin()).expect("a page");
        let rules = &made.layout.pages[0].rules;
        assert!(rules.iter().all(|r| r.from.0 == 0 && r.to.0 <= mm(6.0) && r.from.1 == r.to.1));
        assert_eq!(rules.iter().map(|r| r.from.1).collect::<Vec<_>>(), folds.into_iter().map(mm).collect::<Vec<_>>());
    }
}
