//! Signature, seal, date and the list of enclosures: where they stand, and what goes over to the next page with them.

use tousu::case::choice::Choice;
use tousu::letter::document::{Block, Item};
use tousu::typeset::{BuiltIn, Page, Role, Style};

use crate::typeset::support::*;

#[test]
fn a_signature_is_whole_and_not_alone_on_its_page() {
    for (n, _, layout) in letters() {
        let signed: Vec<_> = layout.pages.iter().map(lines).filter(|l| l.iter().any(|l| l.1 == Role::Date)).collect();
        assert_eq!(signed.len(), 1, "{n}");
        let signers = signed[0].iter().filter(|l| matches!(l.1, Role::Signer(_))).count();
        assert_eq!(signers, 2, "{n}");
        let first = signed[0].iter().position(|l| matches!(l.1, Role::Signer(_))).unwrap_or(0);
        let before = &signed[0][..first];
        let is_text = |l: &(usize, Role)| matches!(l.1, Role::Paragraph | Role::TableCell(..));
        assert!(before.iter().any(is_text) && before.len() >= 3, "{n}: {before:?}");
        assert!(before.iter().any(|l| l.1 == Role::ClosingTo), "{n}: {before:?}");
    }
}

#[test]
fn a_signature_leaves_little_of_a_page_empty() {
    let mut carried = 0;
    for (n, style, layout) in letters() {
        let [.., page, signed] = &layout.pages[..] else { continue };
        let at = |page: &Page, role: fn(Role) -> bool, last: bool| {
            let ys = page.runs.iter().filter(|r| role(r.role)).map(|r| r.y);
            if last { ys.max() } else { ys.min() }
        };
        if !signed.runs.iter().any(|r| r.role == Role::Date) || number(&n).is_multiple_of(3) {
            continue;
        }
        // Where nothing goes over but the signature and what it takes along.
        let body = lines(signed).iter().filter(|l| matches!(l.1, Role::Paragraph | Role::TableCell(..))).count();
        if !(2..=3).contains(&body) {
            continue;
        }
        let end = at(page, |r| r != Role::Footer, true).unwrap_or(0);
        let block = at(signed, |r| r == Role::Date, false).unwrap_or(0) - style.top;
        assert!(style.top + style.depth - end < block + 2 * style.body.pitch, "{n}: {end}");
        carried += 1;
    }
    assert!(carried > 5, "{carried}");
}

#[test]
fn enclosures_are_listed_a_blank_line_below_the_body_and_none_is_cut() {
    for (n, style, layout) in letters() {
        let listing = |page: &&Page| page.runs.iter().any(|r| r.role == Role::EnclosureLabel);
        let pages: Vec<&Page> = layout.pages.iter().filter(listing).collect();
        assert_eq!(pages.len(), usize::from(!number(&n).is_multiple_of(3)), "{n}");
        let Some(page) = pages.first() else { continue };
        let label = lines(page).into_iter().find(|l| l.1 == Role::EnclosureLabel).expect("a list");
        let items = |page: &Page| {
            let item = |l: (usize, Role)| match l.1 {
                Role::ItemText(item) if l.0 == label.0 => Some(item),
                _ => None,
            };
            let mut items: Vec<usize> = lines(page).into_iter().filter_map(item).collect();
            items.dedup();
            items
        };
        assert_eq!(items(page), (0..number(&n) % 3).collect::<Vec<_>>(), "{n}: all on one page");
        // A blank line above it, where the list does not follow a table.
        let at = |role: Role| page.runs.iter().filter(|r| r.role == role).map(|r| r.y).max();
        if let (Some(body), Some(list)) = (at(Role::Paragraph), at(Role::EnclosureLabel)) {
            assert!(list - body >= 2 * style.body.pitch - style.body.size / 2, "{n}");
        }
    }
}

/// Where the first and behind the last glyph of the lines with a role, in characters from the left edge of the text area; and the
/// baselines of the lines.
fn extent(style: &Style, page: &Page, role: Role) -> (f64, f64, Vec<f64>) {
    let runs: Vec<_> = page.runs.iter().filter(|r| r.role == role).collect();
    let xs = || runs.iter().flat_map(|r| &r.glyphs).map(|g| f64::from(g.x - style.left) / f64::from(style.body.em));
    let mut ys: Vec<f64> = runs.iter().map(|r| f64::from(r.y - style.top) / f64::from(style.body.pitch)).collect();
    ys.dedup_by(|a, b| (*a - *b).abs() < 0.3);
    (xs().fold(f64::MAX, f64::min), xs().fold(f64::MIN, f64::max) + 1.0, ys)
}

#[test]
fn who_signs_by_hand_ends_two_characters_from_the_right_and_the_date_starts_two_further_right() {
    for (_, built_in) in BuiltIn::CODES {
        let style = built_in.style();
        let right = f64::from(style.measure) / f64::from(style.body.em) - 2.0;
        let place = |name: &str, date: &str| {
            let signature = Block::Signature { signers: vec![by_hand(name)], date: text(date) };
            let layout = layout_in(style, &document(vec![Block::Paragraph(text("正文。")), signature]));
            let [name, date] = [Role::Signer(0), Role::Date].map(|role| extent(style, &layout.pages[0], role));
            ([name.0, name.1], [date.0, date.1])
        };
        let near = |a: f64, b: f64| (a - b).abs() < 0.1;
        // A name longer than the date and its indent.
        let (name, date) = place("投诉人：欧阳某某的法定代理人", "二〇二六年三月五日");
        assert!(near(name[1], right) && near(date[0], name[0] + 2.0), "{name:?} {date:?}");
        // A longer date ends there and takes the name along.
        let (name, date) = place("投诉人：张三", "二〇二六年三月五日");
        assert!(near(date[1], right) && near(name[0], date[0] - 2.0), "{name:?} {date:?}");
        // A name longer than a line is broken, and ends where the others do.
        let (name, date) = place(&"某某".repeat(24), "二〇二六年三月五日");
        assert!(near(name[0], 0.0) && name[1] < right + 0.1 && near(date[0], 2.0), "{name:?} {date:?}");
    }
}

#[test]
fn a_seal_has_its_room_and_the_date_stands_under_the_middle_of_the_name() {
    const SEAL: f64 = 42.0 / 25.4 * 72_000.0;
    for (_, built_in) in BuiltIn::CODES {
        let style = built_in.style();
        let (em, pitch) = (f64::from(style.body.em), f64::from(style.body.pitch));
        let width = f64::from(style.measure) / em;
        let near = |a: f64, b: f64| (a - b).abs() < 0.1;
        for (name, date_ends) in
            [("北京示例商贸有限公司", Some(width - 4.0)), ("投诉人：深圳示例语音技术有限公司（盖章）", None)]
        {
            let signers = vec![sealed(name), by_hand("法定代表人：王五")];
            let signature = Block::Signature { signers, date: text("二〇二六年三月五日") };
            let after = Block::Paragraph(text("后文。"));
            let layout = layout_in(style, &document(vec![Block::Salutation(text("前文：")), signature, after]));
            let page = &layout.pages[0];
            let [first, second, date] =
                [Role::Signer(0), Role::Signer(1), Role::Date].map(|role| extent(style, page, role));
            assert!(near(first.0 + first.1, date.0 + date.1), "{name}: {first:?} {date:?}");
            assert!(near(second.0, first.0), "{name}: what belongs to the organisation starts where its name does");
            assert!(near(date.1, date_ends.unwrap_or(date.1)) && first.1 < width - 1.9, "{name}: {first:?} {date:?}");
            // From the text above to the text below there is room for the seal, and for no more than three lines beside it.
            let [above, below] = [Role::Salutation, Role::Paragraph].map(|role| extent(style, page, role).2[0]);
            let room = (below - above - 1.0) * pitch;
            assert!((SEAL - 2.0..SEAL + 3.0 * pitch).contains(&room), "{name}: {room}");
            assert!(date.2[0] - first.2[0] < 2.3, "{name}: the lines under a seal stand close");
        }
        // Two seals do not touch.
        let signers = vec![sealed("北京示例商贸有限公司"), sealed("深圳示例语音技术有限公司")];
        let layout = layout_in(style, &document(vec![Block::Signature { signers, date: text("2026年3月5日") }]));
        let [a, b] = [Role::Signer(0), Role::Signer(1)].map(|role| extent(style, &layout.pages[0], role).2[0]);
        // The second seal's middle is between its name and the date.
        assert!((b + 0.5 - a) * pitch >= SEAL - 1.0, "{a} {b}");
    }
}

#[test]
fn three_enclosures_are_never_cut_wherever_they_come() {
    let item = |n: usize| Item { label: format!("{n}."), text: text("所附材料") };
    for (name, built_in) in BuiltIn::CODES {
        let mut carried = 0;
        for lines_before in 1..60 {
            let mut blocks: Vec<Block> = (0..lines_before).map(|_| Block::Paragraph(text("正文。"))).collect();
            blocks.push(Block::Enclosures { label: "附件：".to_owned(), items: (1..=3).map(item).collect() });
            let layout = layout_in(built_in.style(), &document(blocks));
            let on = |page: &Page| lines(page).iter().filter(|l| matches!(l.1, Role::ItemText(_))).count();
            let pages: Vec<usize> = layout.pages.iter().map(on).collect();
            assert_eq!(pages.iter().max(), Some(&3), "{name} {lines_before}: {pages:?}");
            let last = layout.pages.last().expect("a page");
            carried += usize::from(layout.pages.len() > 1 && !lines(last).iter().any(|l| l.1 == Role::Paragraph));
        }
        assert!(carried > 0, "{name}");
    }
}
