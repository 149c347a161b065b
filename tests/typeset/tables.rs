//! Tables: widths of columns, where they are cut, what is repeated.

use tousu::case::choice::Choice;
use tousu::letter::document::{Align, Block, Column, Table};
use tousu::typeset::{BuiltIn, Role};

use crate::typeset::support::*;

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
