//! Pages: what ends one, lines of the grid, numbers, smaller type, annexes, headings.

use tousu::case::Source;
use tousu::letter::Document;
use tousu::letter::document::{Block, Column, Field, Table, Text};
use tousu::locale::Script;
use tousu::typeset::{self, FaceId, Layout, Library, Page, Role, Style};

use crate::typeset::support::*;

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
