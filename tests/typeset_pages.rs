//! Page make-up, checked on letters of every length from half a page to three: what belongs together stays together.

use jiff::civil::date;
use tousu::case::Source;
use tousu::case::choice::Choice;
use tousu::letter::Document;
use tousu::letter::document::{Align, Block, Column, Field, Inline, Item, Signer, Table, Text};
use tousu::locale::Script;
use tousu::typeset::{self, BuiltIn, FaceId, Layout, Library, Page, Role, Style};

fn text(s: &str) -> Text {
    vec![Inline::Plain(s.to_owned())]
}

fn by_hand(s: &str) -> Signer {
    Signer { text: text(s), sealed: false }
}

fn sealed(s: &str) -> Signer {
    Signer { text: text(s), sealed: true }
}

/// A letter with `n` paragraphs of one to five lines, a table, enclosures and a signature.
fn letter(n: usize) -> Document {
    let mut blocks = vec![Block::Title(text("投诉书")), Block::Salutation(text("某某局："))];
    for i in 0..n {
        if i % 4 == 0 {
            blocks.push(Block::Heading { level: 1, label: "一、".to_owned(), text: text("事实") });
        }
        blocks.push(Block::Paragraph(text(&"投诉人认为，该规则无效。".repeat(3 * (i % 5) + 1))));
    }
    blocks.push(table(n));
    let item = |i: usize| Item { label: format!("{}.", i + 1), text: text(&"所附材料".repeat(3 * i + 1)) };
    if !n.is_multiple_of(3) {
        blocks.push(Block::Enclosures { label: "附件：".to_owned(), items: (0..n % 3).map(item).collect() });
    }
    blocks.push(Block::Closing { lead: text("此致"), to: text("敬礼") });
    blocks
        .push(Block::Signature { signers: vec![by_hand("张三"), by_hand("李四")], date: text("2026年3月5日") });
    document(blocks)
}

/// The table of a letter, of a header row or with more rows than a page holds.
fn table(n: usize) -> Block {
    let column = |head| Column { head: text(head), align: Default::default() };
    let rows = (0..n % 7 * n % 23).map(|i| vec![text("事项"), text(&"经过说明".repeat(5 * (i % 7) + 1))]).collect();
    Block::Table(Table { columns: vec![column("一"), column("二")], rows })
}

/// The number of a letter by its name.
fn number(name: &str) -> usize {
    name.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a number")
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        mark: None,
        script: Script::Hans,
        title: "投诉书".to_owned(),
        author: String::new(),
        date: date(2026, 3, 5),
        blocks,
    }
}

fn footer(page: usize, total: usize) -> String {
    format!("{page}/{total}")
}

fn layout(document: &Document) -> Layout {
    layout_in(Style::letter(), document)
}

fn layout_in(style: &Style, document: &Document) -> Layout {
    typeset::layout(document, style, Library::builtin(), &footer).expect("every character has a glyph")
}

/// The roles of a page's lines from top to bottom, with the block of each. Faces on one line have baselines of their own.
fn lines(page: &Page) -> Vec<(usize, Role)> {
    let mut lines: Vec<(usize, Role, i32)> = Vec::new();
    for run in &page.runs {
        let Some(block) = run.block else { continue };
        let same = |l: &(usize, Role, i32)| (l.0, l.1) == (block, run.role) && (l.2 - run.y).abs() < run.size / 2;
        if !lines.last().is_some_and(same) {
            lines.push((block, run.role, run.y));
        }
    }
    lines.into_iter().map(|(block, role, _)| (block, role)).collect()
}

/// Letters of all lengths in both styles; which one it is, for messages.
fn letters() -> impl Iterator<Item = (String, &'static Style, Layout)> {
    let of = |(name, style): &(&'static str, BuiltIn)| {
        let (name, style) = (*name, style.style());
        (1..48).map(move |n| (format!("{name} {n}"), style, layout_in(style, &letter(n))))
    };
    BuiltIn::CODES.iter().flat_map(of)
}

#[test]
fn a_heading_never_ends_a_page() {
    for (n, _, layout) in letters() {
        for page in &layout.pages {
            let last = lines(page).last().map(|l| l.1);
            assert!(!matches!(last, Some(Role::Heading(_) | Role::TableHead(_) | Role::ClosingLead)), "{n}: {last:?}");
        }
    }
}

#[test]
fn a_signature_is_whole_and_not_alone_on_its_page() {
    for (n, _, layout) in letters() {
        let signed: Vec<_> = layout.pages.iter().map(lines).filter(|l| l.iter().any(|l| l.1 == Role::Date)).collect();
        assert_eq!(signed.len(), 1, "{n}");
        let signers = signed[0].iter().filter(|l| matches!(l.1, Role::Signer(_))).count();
        assert_eq!(signers, 2, "{n}");
        let first = signed[0].iter().position(|l| matches!(l.1, Role::Signer(_))).unwrap_or(0);
        let before = &signed[0][..first];
        let is_text = |l: &(usize, Role)| matches!(l.1, Role::Paragraph | Role::TableCell(..) | Role::ItemText(_));
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
        let items = signed.runs.iter().filter(|r| matches!(r.role, Role::ItemText(_))).count();
        let begins = signed.runs.first().is_some_and(|r| matches!(r.role, Role::ItemLabel(_) | Role::EnclosureLabel));
        if !begins || items == 0 {
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
fn a_low_table_is_on_one_page_and_a_high_one_has_two_rows_on_either_side_of_a_cut() {
    let (mut low, mut cut) = (0, 0);
    for (n, style, layout) in letters() {
        let alone = layout_in(style, &document(vec![table(number(&n))]));
        // What the signature takes along may be too much for one page.
        let mut end = letter(number(&n)).blocks;
        end.drain(..end.iter().position(|b| matches!(b, Block::Table(_))).unwrap_or(0));
        let fits = layout_in(style, &document(end)).pages.len() == 1;
        let ends = alone.pages.iter().flat_map(|p| &p.rules).flat_map(|r| [r.from.1, r.to.1]);
        let height = ends.clone().max().unwrap_or(0) - ends.min().unwrap_or(0);
        let rows = layout.pages.iter().map(|page| {
            let row = |l: &(usize, Role)| match l.1 {
                Role::TableHead(_) => Some(0),
                Role::TableCell(row, _) => Some(row + 1),
                _ => None,
            };
            lines(page).iter().filter_map(row).collect::<std::collections::BTreeSet<_>>().len()
        });
        let rows: Vec<usize> = rows.filter(|count| *count > 0).collect();
        if fits && height <= style.depth / 5 * 2 {
            assert_eq!(rows.len(), 1, "{n}: {rows:?}");
            low += 1;
        }
        if let [first, .., last] = rows[..] {
            // The head counts as a row here.
            assert!(first >= 3 && last >= 2, "{n}: {rows:?}");
            cut += 1;
        }
    }
    assert!(low > 20 && cut > 20, "{low} {cut}");
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    for (n, _, layout) in letters() {
        let pages: Vec<_> = layout.pages.iter().map(lines).collect();
        let count = |block| pages.iter().flatten().filter(|l| l.0 == block).count();
        for page in &pages {
            for (block, role) in page.iter().filter(|l| l.1 == Role::Paragraph) {
                let here = page.iter().filter(|l| l.0 == *block).count();
                assert!(here > 1 || count(*block) == 1, "{n}: block {block} {role:?}");
            }
        }
    }
}

#[test]
fn a_table_row_is_never_cut_and_everything_stays_within_the_text_area() {
    for (n, style, layout) in letters() {
        let rows = layout.pages.iter().map(|page| {
            let mut rows: Vec<usize> = lines(page)
                .iter()
                .filter_map(|l| if let Role::TableCell(row, _) = l.1 { Some(row) } else { None })
                .collect();
            rows.dedup();
            rows
        });
        let rows: Vec<usize> = rows.flatten().collect();
        assert!(rows.windows(2).all(|r| r[0] < r[1]), "{n}: {rows:?}");
        for run in layout.pages.iter().flat_map(|p| &p.runs).filter(|r| r.block.is_some()) {
            assert!(run.y > style.top && run.y < style.top + style.depth, "{n}: {:?}", run.role);
            let inside = |x: i32| x >= style.left - run.size / 2 && x < style.left + style.measure;
            assert!(run.glyphs.iter().all(|g| inside(g.x)), "{n}: {:?}", run.role);
        }
    }
}

/// The characters of the runs that have one of these roles, in order.
fn words(page: &Page, is: impl Fn(Role) -> bool) -> String {
    let runs = page.runs.iter().filter(|r| is(r.role));
    runs.flat_map(|r| &r.glyphs).flat_map(|g| g.source.chars()).collect()
}

#[test]
fn every_page_of_a_table_has_its_header_row() {
    let mut repeated = 0;
    for (n, _, layout) in letters() {
        for page in &layout.pages {
            let at = |is: &dyn Fn(Role) -> bool| page.runs.iter().position(|r| is(r.role));
            let Some(cell) = at(&|r| matches!(r, Role::TableCell(..))) else { continue };
            let own = at(&|r| matches!(r, Role::TableHead(_)));
            let again = at(&|r| matches!(r, Role::RepeatedHead(_)));
            assert!(own.is_some() != again.is_some(), "{n}: one header row a page");
            assert!(own.or(again).is_some_and(|head| head < cell), "{n}: the header row comes first");
            let said = words(page, |r| matches!(r, Role::TableHead(_) | Role::RepeatedHead(_)));
            assert_eq!(said, "一二", "{n}");
            repeated += usize::from(again.is_some());
        }
    }
    assert!(repeated > 5, "tables run over pages here");
}

#[test]
fn official_lines_stand_on_the_lines_of_the_page() {
    let mut deepest = 0;
    for (n, style, layout) in letters().filter(|(_, style, _)| *style == Style::official()) {
        for run in layout.pages.iter().flat_map(|p| &p.runs) {
            let is_table = matches!(run.role, Role::TableHead(_) | Role::TableCell(..) | Role::RepeatedHead(_));
            if run.face != FaceId::Fangsong || is_table {
                continue;
            }
            let (line, within) = ((run.y - style.top) / style.body.pitch, (run.y - style.top) % style.body.pitch);
            // The centre of a 仿宋 character stands 0.346 em above its baseline (fonts/README.md) and in the line's middle.
            assert_eq!(within, style.body.pitch / 2 + 346 * 16, "{n}: {:?}", run.role);
            deepest = deepest.max(line);
        }
    }
    assert_eq!(deepest, 21, "22 lines a page");
}

#[test]
fn full_lines_of_an_official_letter_have_28_characters() {
    let style = Style::official();
    let layout = layout_in(style, &document(vec![Block::Paragraph(text(&"甲".repeat(26 + 28 + 5)))]));
    let mut counts: Vec<(i32, usize)> = Vec::new();
    for run in &layout.pages[0].runs {
        counts.push((run.glyphs[0].x - style.left, run.glyphs.len()));
        assert_eq!(run.size, 16_000);
    }
    assert_eq!(counts, [(2 * style.body.em, 26), (0, 28), (0, 5)]);
}

#[test]
fn page_numbers_stand_in_the_middle_or_outside() {
    for (n, style, layout) in letters() {
        for (i, page) in layout.pages.iter().enumerate() {
            let number = page.runs.last().filter(|r| r.role == Role::Footer);
            assert_eq!(number.is_some(), layout.pages.len() > 1, "{n}: none on a single page");
            let Some(number) = number else { continue };
            let (first, last) = (number.glyphs[0].x, number.glyphs[number.glyphs.len() - 1].x);
            let right = style.left + style.measure;
            let half = number.size / 2;
            // The figures here are about half an em wide.
            let place = match (style == Style::official(), i % 2) {
                (false, _) => ((first + last + half) - (style.left + right)).abs() < half,
                (true, 0) => (right - style.body.em - last - half).abs() < half,
                (true, _) => (first - style.left - style.body.em).abs() < half,
            };
            assert!(place, "{n}: page {} at {first}", i + 1);
            assert!(number.y > style.top + style.depth && number.y < style.page.1, "{n}");
        }
    }
}

#[test]
fn smaller_type_is_taken_where_it_saves_a_page() {
    let mut saved = [0, 0];
    for (n, style, normal) in letters() {
        let compact = typeset::layout_compact(&letter(number(&n)), style, Library::builtin(), &footer)
            .expect("every character has a glyph");
        if compact.pages.len() < normal.pages.len() {
            let last = normal.pages.last().map(|p| p.runs.iter().filter(|r| r.role != Role::Footer));
            let reach = last.into_iter().flatten().map(|r| r.y - style.top).max();
            assert!(reach <= Some(style.depth / 2), "{n}: the last page is more than half full");
            let size = |l: &Layout| l.pages[0].runs.iter().find(|r| r.role == Role::Salutation).map(|r| r.size);
            assert!(size(&compact) < size(&normal), "{n}");
            saved[usize::from(style == Style::official())] += 1;
        } else {
            assert_eq!(compact, normal, "{n}: nothing saved, nothing changed");
        }
    }
    assert!(saved.iter().all(|n| *n > 0), "{saved:?}");
}

/// The letter's style, but with annexes below the signature where they have room.
fn running_on() -> Style {
    let text = "base = 'letter'\n[annex]\nnew_page = false\n".to_owned();
    let (style, findings) = Style::read(&Source { name: String::new(), text });
    style.unwrap_or_else(|| panic!("{findings:#?}"))
}

#[test]
fn annexes_start_pages_as_the_style_says() {
    let annex = |label: &str| Block::Annex { label: label.to_owned(), title: text("证据目录") };
    let running_on = running_on();
    for label in ["附件1", "附件", ""] {
        let first = [annex("附件"), Block::Paragraph(text("前一附件。"))];
        let blocks = [Block::Paragraph(text("正文。"))].into_iter().chain(first);
        let blocks: Vec<Block> = blocks.chain([annex(label), Block::Note(text("附注"))]).collect();
        for (style, pages) in [(&running_on, 1), (Style::letter(), 3), (Style::official(), 3)] {
            let layout = layout_in(style, &document(blocks.clone()));
            assert_eq!(layout.pages.len(), pages);
            let last = &layout.pages[pages - 1];
            if pages == 1 {
                continue;
            }
            assert_eq!(lines(last).last().map(|l| l.1), Some(Role::Note));
            assert_eq!(words(last, |r| r == Role::AnnexLabel), label);
        }
    }
    // 7.3.7: the number on the first line, flush left in 三号黑体, the title centred on the third.
    let style = Style::official();
    let layout = layout_in(style, &document(vec![Block::Paragraph(text("正文。")), annex("附件1")]));
    let runs = |role| layout.pages[1].runs.iter().filter(move |r| r.role == role);
    let line = |y: i32| (y - style.top) / style.body.pitch;
    let label: Vec<_> = runs(Role::AnnexLabel).map(|r| (r.face, r.size, line(r.y), r.glyphs[0].x)).collect();
    assert_eq!(label[0], (FaceId::HeiSc, 16_000, 0, style.left));
    let title: Vec<_> = runs(Role::Annex).map(|r| (r.size, line(r.y))).collect();
    assert_eq!(title, [(22_000, 2)]);
    let glyphs = runs(Role::Annex).flat_map(|r| &r.glyphs).map(|g| g.x - style.left);
    let (first, last) = (glyphs.clone().min().unwrap_or(0), glyphs.max().unwrap_or(0) + 22_000);
    assert!((first + last - style.measure).abs() < 10, "centred");
}

#[test]
fn an_annex_is_whole_where_a_page_holds_it() {
    let annex = Block::Annex { label: "附件".to_owned(), title: text("证据目录") };
    let (mut runs_on, mut goes_over) = (0, 0);
    for lines in 0..32 {
        let mut blocks = vec![Block::Paragraph(text("正文。")); lines + 1];
        blocks.extend([annex.clone(), table(8), Block::Note(text("附注"))]);
        let layout = layout_in(&running_on(), &document(blocks));
        let pages = |is: fn(Role) -> bool| -> Vec<usize> {
            let has = |(n, page): (usize, &Page)| page.runs.iter().any(|r| is(r.role)).then_some(n);
            layout.pages.iter().enumerate().filter_map(has).collect()
        };
        let table = pages(|r| matches!(r, Role::TableHead(_) | Role::TableCell(..)));
        assert_eq!(table.len(), 1, "{lines} lines");
        assert_eq!(pages(|r| r == Role::AnnexLabel), table, "{lines} lines");
        assert_eq!(pages(|r| r == Role::Note), table, "{lines} lines");
        *[&mut runs_on, &mut goes_over][table[0]] += 1;
    }
    assert!(runs_on > 3 && goes_over > 3, "{runs_on} {goes_over}");
}

#[test]
fn headings_have_the_faces_of_their_levels() {
    let heading = |level, label: &str| Block::Heading { level, label: label.to_owned(), text: text("事") };
    let blocks = vec![heading(1, "一、"), heading(2, "（一）"), heading(3, "1."), heading(4, "（1）")];
    for (script, faces) in [
        (Script::Hans, [FaceId::HeiSc, FaceId::KaiSc, FaceId::Fangsong, FaceId::Fangsong]),
        (Script::Hant, [FaceId::HeiTc, FaceId::MingTc, FaceId::MingTc, FaceId::MingTc]),
    ] {
        let layout = layout_in(Style::official(), &Document { script, ..document(blocks.clone()) });
        for (level, face) in (1..).zip(faces) {
            let runs = layout.pages[0].runs.iter().filter(|r| r.role == Role::Heading(level));
            let words = runs.filter(|r| r.glyphs.iter().any(|g| g.source.0 == '事'));
            assert_eq!(words.map(|r| r.face).collect::<Vec<_>>(), [face], "{script:?} {level}");
        }
    }
}

#[test]
fn a_mark_changes_no_page_and_stays_on_the_paper() {
    let style = Style::letter();
    for (word, size) in [("草稿", 140_000), ("草稿草稿草", 140_000), ("草稿草稿草稿草稿草稿", 70_000)]
    {
        let plain = letter(20);
        let marked = Document { mark: Some(word.to_owned()), ..plain.clone() };
        let (plain, marked) = (layout(&plain), layout(&marked));
        assert!(plain.mark.is_none() && plain.pages.len() > 1);
        assert_eq!(marked.pages, plain.pages);
        let mark = marked.mark.expect("a mark");
        let (cos, sin) = mark.turn;
        assert_eq!(cos * cos + sin * sin, 1_000_000);
        let glyphs: Vec<_> = mark.runs.iter().flat_map(|r| r.glyphs.iter().map(|g| (g.source.0, g.x, r.y))).collect();
        assert_eq!(glyphs.iter().map(|g| g.0).collect::<String>(), word);
        assert!(mark.runs.iter().all(|r| r.size == size), "{word}");
        // As much paper on either side, and the corners of the word's frame on the paper when it is turned.
        let (left, right) = (glyphs[0].1, glyphs[glyphs.len() - 1].1 + size);
        assert!((left + right - style.page.0).abs() <= 2, "{word}: {left} {right}");
        let (across, up) = ((right - left) / 1000, size / 1000);
        assert!((across * cos + up * sin) < style.page.0 && (across * sin + up * cos) < style.page.1, "{word}");
    }
    for blank in ["", " "] {
        assert_eq!(layout(&Document { mark: Some(blank.to_owned()), ..letter(1) }).mark, None);
    }
}

#[test]
fn short_cells_are_not_squeezed_for_long_ones() {
    let heads = ["序号", "证据名称", "种类及形式", "证据来源", "证明内容", "页数"];
    let column = |head| Column { head: text(head), align: Default::default() };
    let row = |cells: [&str; 6]| cells.map(text).to_vec();
    let rows = vec![
        row([
            "1",
            "2026年8月来电转接记录和助理应用的通话列表",
            "电子数据，打印件",
            "运营商应用和助理应用",
            &"未接听的次数".repeat(5),
            "5",
        ]),
        row([
            "2",
            "2026年8月31日客服通话录音及文字整理稿",
            "视听资料，复制件",
            "本人手机录音",
            "卖方拒绝退款的理由",
            "1",
        ]),
    ];
    let layout = layout(&document(vec![Block::Table(Table { columns: heads.map(column).to_vec(), rows })]));
    let lines = lines(&layout.pages[0]);
    let count = |role| lines.iter().filter(|l| l.1 == role).count();
    let counts = |role: &dyn Fn(usize) -> Role| (0..6).map(|c| count(role(c))).collect::<Vec<_>>();
    assert_eq!(counts(&Role::TableHead), [1; 6]);
    assert_eq!(counts(&|c| Role::TableCell(0, c)), [1, 3, 1, 2, 3, 1]);
    assert_eq!(counts(&|c| Role::TableCell(1, c)), [1, 3, 1, 1, 1, 1]);
}

#[test]
fn figures_end_below_each_other_in_the_middle_of_their_column() {
    let column = |head, align| Column { head: text(head), align };
    let columns = vec![column("应退还的款项", Align::End), column("说明", Align::Start)];
    let rows = ["5", "1,980", "23"].map(|sum| vec![text(sum), text("退款")]).to_vec();
    let layout = layout(&document(vec![Block::Table(Table { columns, rows })]));
    let page = &layout.pages[0];
    let glyphs = |role| page.runs.iter().filter(move |r| r.role == role).flat_map(|r| &r.glyphs).map(|g| g.x);
    let ends: Vec<_> = (0..3).map(|row| glyphs(Role::TableCell(row, 0)).max()).collect();
    assert!(ends.windows(2).all(|w| w[0] == w[1]), "the last figures one below the other: {ends:?}");
    let middle = |role| {
        let (from, to) = (glyphs(role).min().expect("a glyph"), glyphs(role).max().expect("a glyph"));
        (from + to) / 2
    };
    let off = middle(Role::TableCell(1, 0)) - middle(Role::TableHead(0));
    assert!(off.abs() < 3_000, "the widest below the middle of the head: {off}");
}

#[test]
fn columns_of_figures_stay_on_one_line_beside_prose() {
    let heads = ["序号", "时间", "主叫号码", "退款", "内容"];
    let column = |head| Column { head: text(head), align: Default::default() };
    let row = |n: usize| {
        let said = "自动语音，自称某某装饰工程有限公司客服，推销全屋装修，此前已明确表示拒绝来电。".repeat(n % 3 + 1);
        [&n.to_string(), "2026年9月14日 10:12", "025-0000-0021", "12,000.00元", &said].map(text).to_vec()
    };
    let table = Block::Table(Table { columns: heads.map(column).to_vec(), rows: (1..9).map(row).collect() });
    for (name, style) in BuiltIn::CODES {
        let layout = layout_in(style.style(), &document(vec![table.clone()]));
        let lines: Vec<_> = layout.pages.iter().flat_map(lines).collect();
        for row in 0..8 {
            let count = |column| lines.iter().filter(|l| l.1 == Role::TableCell(row, column)).count();
            assert_eq!([0, 1, 2, 3].map(count), [1; 4], "{name}: row {row}");
            assert!(count(4) > 1, "{name}: the prose takes what is left");
        }
    }
}

#[test]
fn small_pages_are_set_too() {
    let text = "base = 'official'\n[page]\nwidth = '74 mm'\nheight = '105 mm'\ntop = '10 mm'\nleft = '10 mm'\n[area]\n\
                width = '54 mm'\nheight = '70 mm'\ncharacters = 10\nlines = 10\n[body]\nsize = '五号'\n[title]\nsize = '小三'\n\
                [annex]\nsize = '四号'\n[table]\nsize = '小五'\npitch = '12 pt'\n[[compact]]\nsize = '小五'\ncharacters = 15\nlines = 15\n";
    let (style, findings) = Style::read(&Source { name: String::new(), text: text.to_owned() });
    let style = style.unwrap_or_else(|| panic!("{findings:#?}"));
    for n in 1..12 {
        let layout = typeset::layout_compact(&letter(n), &style, Library::builtin(), &footer)
            .expect("every character has a glyph");
        for run in layout.pages.iter().flat_map(|p| &p.runs).filter(|r| r.block.is_some()) {
            assert!(run.y > style.top && run.y < style.top + style.depth, "{n}: {:?}", run.role);
        }
    }
}

#[test]
fn odd_documents_are_set_too() {
    let long = "很长的标签".repeat(12);
    let field = |label: &str, value| Field { label: label.to_owned(), value };
    let cell = "一行又一行".repeat(700);
    let column = || Column { head: Text::new(), align: Default::default() };
    let cases: [(Vec<Block>, usize); 7] = [
        (vec![], 1),
        (vec![Block::Paragraph(Text::new())], 1),
        (vec![Block::Fields(vec![field(&long, text("值")), field("", Text::new())])], 1),
        (vec![Block::Table(Table { columns: vec![], rows: vec![] })], 1),
        (vec![Block::Table(Table { columns: vec![column(), column()], rows: vec![vec![text("短"), text(&cell)]] })], 3),
        (vec![Block::Table(Table { columns: vec![column(); 60], rows: vec![vec![text("窄"); 60]] })], 1),
        (vec![Block::Signature { signers: vec![], date: Text::new() }], 1),
    ];
    for (n, (blocks, pages)) in cases.into_iter().enumerate() {
        assert_eq!(layout(&document(blocks)).pages.len(), pages, "case {n}");
    }
}
