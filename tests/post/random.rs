//! Whatever stands in an address: it lies in its place as a whole, or is an error.

use proptest::prelude::*;
use tousu::case::choice::Choice;
use tousu::locale::Script;
use tousu::post::{self, BuiltInSheet, Code, Item, Made, PostError, Rect, Size, Window};
use tousu::typeset::Library;

use crate::post::post_support::{USUAL, ink, item, whole};

/// Holds what was made against a place, or sees that it was told of.
fn within(made: Result<Made, PostError>, blocks: std::ops::Range<usize>, place: &Rect) -> Result<(), TestCaseError> {
    match made {
        Ok(made) => {
            whole(&made);
            let inside =
                ink(&made).iter().all(|(_, b, _, at)| !b.is_some_and(|b| blocks.contains(&b)) || place.holds(at));
            prop_assert!(inside, "{:?}", made.document.blocks);
        }
        Err(PostError::TooLong { text, .. }) => prop_assert!(!text.is_empty()),
        Err(PostError::Missing(missing)) => prop_assert!(!missing.is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_addresses_lie_in_their_place_or_are_errors(
        address in "([一-龥]{1,8}(省|市|区|县|路|街道|号楼|号)?[0-9A-Z]{0,6}[-（）·、，]?){1,12}",
        name in "[一-龥]{1,12}[·（]?[一-龥A-Za-z）]{0,48}",
        which in 0usize..5,
        traditional: bool,
    ) {
        let script = if traditional { Script::Hant } else { Script::Hans };
        let item = Item { address, name, ..item(script, USUAL) };
        let (library, size) = (Library::builtin(), Size::CODES[which].1);
        within(post::envelope(&item, size, Code::default(), library), 1..3, &size.zones().recipient)?;
        let window = Window::CODES[which % 3].1;
        within(post::window(&item, window, library), 0..3, &window.safe_box())?;
        let sheet = BuiltInSheet::CODES[which % 3].1.sheet();
        let made = post::labels(&[item], &sheet, 2, library).map(|made| made.expect("labels")).map_err(|(_, error)| error);
        within(made, 0..3, &sheet.label(1))?;
    }
}
