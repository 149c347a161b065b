//! The rules of line composition, case by case and over random paragraphs.

use proptest::prelude::*;

use super::class::Class;
use super::*;
use crate::locale::Script::{self, Hans, Hant};
use crate::typeset::fonts::{Family, Finder, Library, Place};

#[path = "../../../../tests/support/paragraphs.rs"]
mod paragraphs;
mod random;
mod web_platform;

const TONE: Tone = Tone { family: Family::Song, strong: Family::Hei, place: Place::Footer, tabular: false };

fn set(script: Script, s: &str) -> Vec<Cell> {
    cells(&text(s), TONE, &Finder::new(script, Library::builtin()))
}

fn fill(cells: &[Cell], script: Script, ems: i32) -> Vec<Line> {
    compose(cells, script, Measure { first: ems * 1000, rest: ems * 1000 }, Fill::Justify)
}

fn words(cells: &[Cell], line: &Line) -> String {
    cells[line.start..line.next].iter().flat_map(|c| c.source.chars()).collect()
}

fn lines(script: Script, ems: i32, s: &str) -> Vec<String> {
    let cells = set(script, s);
    fill(&cells, script, ems).iter().map(|l| words(&cells, l)).collect()
}

#[test]
fn lines_break_where_the_rules_allow() {
    let cases: [(Script, i32, &str, &[&str]); 32] = [
        // Marks that never start a line, set in by squeezing or taking a character down.
        (Hans, 6, "一二三四五六，七八九", &["一二三四五", "六，七八九"]),
        (Hans, 6, "一二，四五六，八九十", &["一二，四五六，", "八九十"]),
        (Hant, 6, "一二三四五六」七八九", &["一二三四五", "六」七八九"]),
        // Traditional marks by themselves keep their em.
        (Hant, 6, "一二，四五六，八九十", &["一二，四五", "六，八九十"]),
        // Marks that never end a line.
        (Hans, 6, "一二三四五《七八》九十", &["一二三四五", "《七八》九十"]),
        (Hans, 6, "一二三四五／七八九十一二", &["一二三四", "五／七八九十", "一二"]),
        // Pairs of dashes and dots stay whole.
        (Hans, 6, "一二三四五——八九十", &["一二三四五", "——八九十"]),
        (Hans, 6, "一二三四五……八九十", &["一二三四五", "……八九十"]),
        // Amounts, dates, telephone numbers.
        (Hans, 8, "合计退款金额为1,980.00元整吧", &["合计退款金额为", "1,980.00元整吧"]),
        (Hans, 8, "合计退款金额为¥1,980.00整吧", &["合计退款金额为", "¥1,980.00整吧"]),
        (Hans, 8, "一二三四五六七八2026年3月5日", &["一二三四五六七八", "2026年3月5日"]),
        (Hans, 8, "客服的电话号码是400-000-0001", &["客服的电话号码是", "400-000-0001"]),
        (Hans, 8, "客服的电话号码138 0000 0001", &["客服的电话号码", "138 0000 0001"]),
        (Hans, 8, "二零二六3月5日 10:21收到", &["二零二六3月5日 ", "10:21收到"]),
        // A date is parted only where the line would open far without its beginning.
        (
            Hans,
            30,
            "一二三四五六七八九十一二三四五六七八九十一提交日期：2026年3月5日",
            &["一二三四五六七八九十一二三四五六七八九十一提交日期：", "2026年3月5日"],
        ),
        (Hans, 8, "一二三四五六¥ 100元整吧", &["一二三四五六", "¥ 100元整吧"]),
        (Hans, 8, "一二三四五六七24小时内", &["一二三四五六七", "24小时内"]),
        (Hans, 8, "甲乙丙丁戊己庚二〇二六年三月", &["甲乙丙丁戊己庚", "二〇二六年三月"]),
        (Hans, 8, "一二三四五六七 5 kg的", &["一二三四五六七 ", "5 kg的"]),
        // Latin words are parted after a hyphen; one before figures is their sign.
        (Hans, 8, "一二三四well-known的", &["一二三四well-", "known的"]),
        (Hans, 8, "一二三四五六七 -5℃的", &["一二三四五六七 ", "-5℃的"]),
        // ASCII marks and iteration marks, behind a Chinese mark or a blank.
        (Hans, 8, "一二三四五六七八》)九", &["一二三四五六七", "八》)九"]),
        (Hans, 8, "一二三四五六七八 々九", &["一二三四五六七", "八 々九"]),
        // A calculation is parted after its sign.
        (Hans, 8, "即1,980.00元＋23.00元＝2,003.00元", &["即1,980.00元＋", "23.00元＝", "2,003.00元"]),
        // The parts of a citation.
        (
            Hans,
            20,
            "现请贵局依照中华人民共和国的民法典第五百七十七条的规定",
            &["现请贵局依照中华人民共和国的民法典", "第五百七十七条的规定"],
        ),
        (Hans, 8, "现依照民法典第五百七十七条的规定", &["现依照民法典第五", "百七十七条的规定"]),
        (Hans, 8, "见本办法规定的第（三）项之内容", &["见本办法规定的", "第（三）项之内容"]),
        // Numbered labels, blank or none between; the word alone may be parted.
        (Hans, 8, "一二三四五（见证据6）九十", &["一二三四五（见", "证据6）九十"]),
        (Hant, 8, "一二三四五六見證據 12所示", &["一二三四五六見", "證據 12所示"]),
        (Hans, 8, "一二三四五六见附件三所示内容", &["一二三四五六见", "附件三所示内容"]),
        (Hans, 8, "一二三四五六见证据所示内容", &["一二三四五六见证", "据所示内容"]),
        // A single ideograph does not stand alone on the last line.
        (Hans, 8, "一二三四五六七八九", &["一二三四五六七", "八九"]),
    ];
    for (script, ems, input, expected) in cases {
        assert_eq!(lines(script, ems, input), expected, "{input} {script:?} {ems}");
    }
}

#[test]
fn dates_have_no_free_place() {
    let parted = |s: &str| {
        let places = breaks(&set(Hans, s), Hans);
        places.iter().skip(1).filter(|place| **place == Break::Free).count()
    };
    for date in [
        "2026年3月5日",
        "2026年3月",
        "3月5日",
        "3月5號",
        "2026 年 3 月 5 日",
        "２０２６年３月５日",
        "二〇二六年三月五日",
        "2026年3月5日（星期四）",
        "2026年3月5日 星期四",
        "2026年3月5日(周日)",
        "2026年3月5日 10:21",
        "2026年3月5日10:21:05",
        "2026年3月5日10：21",
        "2026年3月5日下午3时20分",
        "2026年3月5日（星期四） 上午10時",
    ] {
        assert_eq!(parted(date), 0, "{date}");
    }
    // A number with its sign is no date, and what stands behind a date is not part of it.
    for (s, free) in [("2026年合同", 2), ("3月5日退款", 2), ("3月5日（星期", 2), ("一年三次", 2), ("3月5日10次", 1)]
    {
        assert_eq!(parted(s), free, "{s}");
    }
}

/// The gaps between the first ideographs of lines, em/1000.
fn gaps(lines: &[Line]) -> Vec<i32> {
    lines.iter().map(|line| line.xs[1] - line.xs[0] - 1000).collect()
}

#[test]
fn a_loose_line_shares_its_blank_with_the_lines_before_it() {
    // The citation leaves five characters free on the second line: 227 a gap, beside a line without any.
    let cells = set(Hans, &("依".repeat(51) + "第一千二百三十四条的规定"));
    let lines = fill(&cells, Hans, 28);
    assert_eq!(cells[lines[2].start].source.0, '第');
    assert!(gaps(&lines[..2]).iter().all(|gap| *gap < 130), "{:?}", gaps(&lines));
    // Where no line before it can take some, the citation is parted, and not behind its first or before its last character.
    let cells = set(Hans, &("依".repeat(20) + "第一千二百三十四条的规定"));
    let lines = fill(&cells, Hans, 28);
    assert_eq!(words(&cells, &lines[1]), "四条的规定");
    assert!(gaps(&lines[..1])[0] < 100, "{:?}", gaps(&lines));
}

#[test]
fn widths_follow_class_and_region() {
    let cases = [
        (Hans, "一，二", 3000),
        // Adjacent marks lose half an em where their blanks meet.
        (Hans, "一。”二", 3500),
        (Hans, "一》（二", 3500),
        (Hans, "一？二", 3000),
        // ？ and ！ share one em by twos on the mainland (GB/T 15834-2011, 5.1.2).
        (Hans, "一？！二", 3000),
        (Hans, "一！！！二", 4000),
        (Hans, "一？？！！二", 4000),
        (Hans, "一？！”二", 4000),
        (Hant, "一。」二", 3750),
        (Hant, "一」。二", 3500),
        (Hant, "一，「二", 3500),
        (Hant, "一？！二", 4000),
        // An opening mark at the start loses its left half.
        (Hans, "（一", 1500),
        // Interpunct: half an em on the mainland, one em in traditional text.
        (Hans, "一·二", 2500),
        (Hant, "一·二", 3000),
        (Hans, "一——二", 4000),
        // The solidus takes half an em on the mainland.
        (Hans, "一／二", 2500),
        (Hans, "一/二", 2500),
        (Hant, "一／二", 3000),
        // Typed indents go, an ideographic space between words stays.
        (Hans, "　　一　二", 3000),
        (Hans, "一……二", 4000),
        // A quarter em beside Latin, typed or not; a blank beside a mark is folded away.
        (Hans, "一A二", 2000 + 500 + 718),
        (Hans, "一 A 二", 2000 + 500 + 718),
        (Hans, "一， 二", 3000),
        // No quarter em beside the sign of a calculation.
        (Hans, "一＋A二", 3000 + 718 + 250),
    ];
    for (script, input, width) in cases {
        assert_eq!(natural_width(&set(script, input)), width, "{input} {script:?}");
    }
}

#[test]
fn a_closing_mark_at_the_end_of_a_line_is_half_as_wide() {
    let cells = set(Hans, "一二三四五，七八九十一，三四五");
    let lines = fill(&cells, Hans, 6);
    // Six full characters and the mark, of which half an em must go: five and a half ems of ink plus nothing.
    assert_eq!(words(&cells, &lines[0]), "一二三四五，");
    assert_eq!(lines[0].width, 6000);
    let gap = lines[0].xs[1] - lines[0].xs[0];
    assert_eq!(gap, 1100, "the half em is spread over five gaps");
}

#[test]
fn a_long_address_is_broken_and_a_long_number_rather_than_left_full_of_holes() {
    let lines = lines(Hans, 20, "网址为https://www.example.com/a/very/long/path?id=12345678901234567890&x=1，请查收。");
    assert!(lines.len() >= 3 && lines[0].chars().count() > 20, "{lines:?}");
}

#[test]
fn a_long_code_is_parted_only_where_the_line_would_open_far() {
    let cases = [
        (18, "XA00000000377", ""),
        (14, "XA00000000377", ""),
        (13, "XA00000000377", "XA0000000"),
        (12, "TS2026092800/0123", "TS2026092800/"),
        // A telephone number and a word never are.
        (13, "0571-0000-0000", ""),
        (13, "misrepresentation", ""),
    ];
    for (ideographs, code, kept) in cases {
        let before = "依".repeat(ideographs);
        let lines = lines(Hans, 20, &format!("{before}{code}的投诉"));
        assert_eq!(lines[0], before + kept, "{code}");
    }
}

#[test]
fn a_narrow_cell_ends_its_lines_where_they_read_best() {
    let cases: [(i32, &str, &[&str]); 8] = [
        // Ended behind a mark where that costs no line, and within a date rather than half empty.
        (7, "视听资料，复制件", &["视听资料，", "复制件"]),
        (7, "视听资料，复制件和原件一并提交", &["视听资料，复制", "件和原件一并", "提交"]),
        (9, "商品于2026年9月14日退回", &["商品于2026年9月", "14日退回"]),
        (9, "甲乙丙丁戊2026年9月", &["甲乙丙丁戊", "2026年9月"]),
        (6, "1,980.00元", &["1,980.00元"]),
        (6, "TS20260928000123", &["TS20260928", "000123"]),
        (6, "https://a.cn/b?id=12", &["https://a.cn/", "b?id=12"]),
        (4, "第一百二十条第二款", &["第一百二", "十条", "第二款"]),
    ];
    for (ems, input, expected) in cases {
        let cells = set(Hans, input);
        let measure = Measure { first: ems * 1000, rest: ems * 1000 };
        let lines = compose(&cells, Hans, measure, Fill::Ragged);
        assert_eq!(lines.iter().map(|l| words(&cells, l)).collect::<Vec<_>>(), expected);
        assert!(lines.iter().all(|l| l.width <= ems * 1000), "{input}");
    }
}

/// Whether no glyph's ink runs into the next one's: blank taken from a mark must not be more than it has.
fn ink_is_apart(cells: &[Cell], xs: &[i32]) -> bool {
    let ink = |(cell, x): (&Cell, &i32)| {
        let (left, right) = Library::builtin().face(cell.face)?.ink(cell.glyph)?;
        Some((x + left, x + right))
    };
    let inks: Vec<(i32, i32)> = cells.iter().zip(xs).filter_map(ink).collect();
    inks.windows(2).all(|w| w[0].1 <= w[1].0 + 20)
}

fn paragraph() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "投诉人",
        "依法",
        "的",
        "退",
        "商品",
        "《消费者权益保护法》",
        "“优选”",
        "（以下简称",
        "）",
        "第五十五条",
        "第（四）项",
        "1,980.00元",
        "2026年3月5日",
        "¥59.90的",
        "400-000-0001的",
        "APP上",
        "don’t stop ",
        "QF-500 Pro型",
        "30%的",
        "——",
        "……",
        "《",
        "“",
        "〔2026〕12号",
        "北京·上海",
        "9:00—18:00的",
        "和／或",
        "㎡",
        "一 二",
        " A ",
    ]);
    let mark = prop::sample::select(vec!["", "", "", "", "，", "。", "、", "；", "”", "）", "？", "！", "："]);
    prop::collection::vec((word, mark), 1..120).prop_map(|pairs| pairs.into_iter().flat_map(|(w, m)| [w, m]).collect())
}

proptest! {
    #[test]
    fn every_paragraph_keeps_the_rules(s in paragraph(), ems in 18..40i32, hans: bool) {
        let script = if hans { Hans } else { Hant };
        let cells = set(script, &s);
        let breaks = breaks(&cells, script);
        let lines = fill(&cells, script, ems);
        let mut at = 0;
        for (n, line) in lines.iter().enumerate() {
            prop_assert_eq!(line.start, at, "nothing lost, nothing doubled");
            prop_assert_eq!(line.xs.len(), line.next - line.start);
            at = line.next;
            let visible: Vec<&Cell> = cells[line.start..line.next].iter().filter(|c| c.class != Class::Space).collect();
            let (Some(first), Some(last)) = (visible.first(), visible.last()) else {
                return Err(TestCaseError::fail("an empty line"));
            };
            let shown = words(&cells, line);
            prop_assert!(line.width <= ems * 1000, "too wide: {}", shown);
            prop_assert!(ink_is_apart(&cells[line.start..line.next], &line.xs), "overprinted: {}", shown);
            if n > 0 {
                prop_assert!(!first.class.never_starts(), "starts: {}", shown);
                let before = &lines[n - 1];
                let kept = (before.start + 1..line.start).rev().find(|&i| breaks[i] == Break::Free);
                let loose = kept.is_none_or(|kept| {
                    let left = ems * 1000 - natural_width(&cells[before.start..kept]);
                    let opening = |c: &&[Cell]| adjust::opens(&c[0], &c[1]);
                    left + 500 > 200 * cells[before.start..kept].windows(2).filter(opening).count() as i32
                });
                let parted = breaks[line.start] != Break::Never && loose;
                prop_assert!(breaks[line.start] == Break::Free || parted, "parted: {}", shown);
            }
            if n + 1 < lines.len() {
                prop_assert!(!last.class.never_ends(script), "ends: {}", shown);
                let gaps = cells[line.start..line.next].windows(2).filter(|c| adjust::opens(&c[0], &c[1])).count() as i32;
                let holes = ems * 1000 - line.width > compose::HOLE * gaps;
                prop_assert!(line.width == ems * 1000 || holes, "short: {}", shown);
            }
        }
        prop_assert_eq!(at, cells.len());
    }
}
