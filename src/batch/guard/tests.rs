//! Each guard with rows that break it, and with a near miss that does not.

use jiff::civil::date;

use super::{Flagged, GUARDS, Guards, Summary};
use crate::batch::intake::Place;
use crate::case::{self, Case, Source};
use crate::locale::{Language, Messages};

/// A sound case of 张三, who tells a story of more than twenty characters.
const SOUND: &str = r#"
version = 1
id = "A"
date = 2026-11-20

[complainant]
name = "张三"
phone = "138-0000-0001"
address = "江苏省南京市样本区学府路1号"

[respondent]
name = "杭州示例美容科技有限公司"
address = "浙江省杭州市样本区示例大道88号"

[purchase]
date = 2026-09-03
channel = "telephone"
item = "蒸汽美容仪"
price = 1980
order = "YY001"
found = ["通电后不能加热"]

[[fact]]
date = 2026-09-10
text = "2026年9月10日张三打电话给客服，客服说机器要先在冷水里泡一夜，泡过以后连指示灯也不亮了"

[[grievance]]
kind = "quality"

[[claim]]
kind = "refund"
amount = 1980

[[letter]]
to = "merchant"
"#;

/// What is changed in the sound case.
type Edits<'e> = &'e [(&'e str, &'e str)];

/// Another person with another story, number and address.
const OTHER: Edits<'_> = &[
    ("id = \"A\"", "id = \"B\""),
    ("name = \"张三\"", "name = \"李四\""),
    ("138-0000-0001", "138-0000-0002"),
    ("学府路1号", "学府路2号"),
    (
        "2026年9月10日张三打电话给客服，客服说机器要先在冷水里泡一夜，泡过以后连指示灯也不亮了",
        "寄来的机器少了电源线，客服三次答应补寄，两个月过去一直没有寄来",
    ),
];

/// The same with the same story in the hand of the other, and other figures.
const COPYIST: Edits<'_> = &[
    ("id = \"A\"", "id = \"C\""),
    ("138-0000-0001", "138-0000-0003"),
    ("学府路1号", "学府路3号"),
    ("2026年9月10日张三打电话给客服，", "2026年9月12日 张三打电话给客服 , "),
    ("张三", "王五"),
];

const AGENT: &str = "[agent]\nname = \"赵律师\"\nphone = \"138-0000-0009\"\nmatter = \"代为投诉\"\nauthority = \"general\"\n\
                     from = 2026-10-01\nuntil = 2027-10-01\n";
const PAPER: &str = "[[evidence]]\nid = \"p\"\nkind = \"document\"\ntitle = \"授权委托书\"\nsource = \"本人\"\nproves = \"委托\"\n\
                     form = \"original\"\n";
const JOINT: &str =
    "[[co_complainant]]\nname = \"李四\"\nphone = \"138-0000-0001\"\naddress = \"江苏省南京市样本区学府路1号\"\n";

fn case(edits: &[Edits<'_>]) -> Case {
    let mut text = SOUND.to_string();
    for (from, to) in edits.iter().flat_map(|edits| edits.iter()) {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let outcome = case::read(&Source { name: "case.toml".into(), text }, date(2026, 11, 20));
    outcome.case.unwrap_or_else(|| panic!("{:#?}", outcome.findings))
}

/// What is found in rows, the first of which is row 2 of a sheet; nobody has reviewed them.
fn found(rows: &[&[Edits<'_>]]) -> Vec<Flagged> {
    let mut guards = Guards::new();
    for (row, edits) in (2..).zip(rows) {
        guards.add(Summary::of(&case(edits), &Place::Row { row, line: None }));
    }
    guards.findings()
}

fn codes(rows: &[&[Edits<'_>]]) -> Vec<String> {
    let rows_of = |f: &Flagged| f.finding.args.iter().find(|(name, _)| *name == "rows").map(|(_, rows)| rows.clone());
    found(rows).iter().map(|f| format!("{} {}", f.finding.code, rows_of(f).unwrap_or_default())).collect()
}

#[track_caller]
fn check(rows: &[&[Edits<'_>]], expected: &[&str]) {
    assert_eq!(codes(rows), expected);
}

#[test]
fn rows_that_have_nothing_in_common_break_nothing() {
    check(&[&[], &[OTHER]], &[]);
}

#[test]
fn one_matter_twice() {
    let again: Edits<'_> = &[("id = \"A\"", "id = \"B\"")];
    check(&[&[], &[OTHER, &[("\"B\"", "\"X\"")]], &[again]], &["guard-same-matter 2,4"]);
    check(&[&[], &[again, &[("YY001", "YY002")]]], &[]);
    check(&[&[], &[again, &[("杭州示例美容科技", "宁波示例美容科技")]]], &[]);
}

#[test]
fn one_story_of_many() {
    let fourth: Edits<'_> = &[("\"C\"", "\"D\""), ("王五", "赵六"), ("0003", "0004"), ("路3号", "路4号")];
    check(&[&[], &[COPYIST], &[COPYIST, fourth]], &["guard-same-story 2-4"]);
    // Two are few, and one person with three orders is one.
    check(&[&[], &[COPYIST]], &[]);
    let mine = |id: &'static str, order: &'static str| [("\"A\"", id), ("YY001", order)];
    check(&[&[], &[&mine("\"E\"", "YY002")], &[&mine("\"F\"", "YY003")]], &[]);
    // Short words are nobody's own.
    let short: Edits<'_> = &[(
        "2026年9月10日张三打电话给客服，客服说机器要先在冷水里泡一夜，泡过以后连指示灯也不亮了",
        "张三要求退款被拒绝",
    )];
    let (second, third): (Edits<'_>, Edits<'_>) = (
        &[("\"A\"", "\"B\""), ("张三", "李四"), ("0001", "0002"), ("路1号", "路2号")],
        &[("\"A\"", "\"C\""), ("张三", "王五"), ("0001", "0003"), ("路1号", "路3号")],
    );
    check(&[&[short], &[short, second], &[short, third]], &[]);
}

#[test]
fn one_telephone_of_several() {
    let same: Edits<'_> = &[("138-0000-0002", "+86 13800000001")];
    check(&[&[], &[OTHER, same]], &["guard-shared-phone 2-3"]);
    // It is the agent's, who acts for both.
    let agent = [("[respondent]", &*format!("{AGENT}original = true\n[respondent]"))];
    let agents: Edits<'_> = &[("138-0000-0001", "138-0000-0009")];
    check(&[&[&agent, agents], &[OTHER, &[("138-0000-0002", "138-0000-0009")], &agent]], &[]);
    // They complain together, and one of them once more alone.
    let joint = [("[respondent]", &*format!("{JOINT}[respondent]"))];
    let alone: Edits<'_> = &[("学府路2号", "学府路1号"), ("138-0000-0002", "138-0000-0001")];
    check(&[&[&joint], &[OTHER, alone]], &[]);
}

#[test]
fn one_address_of_several() {
    check(&[&[], &[OTHER, &[("学府路2号", "学府路 １ 号")]]], &["guard-shared-address 2-3"]);
    check(&[&[], &[OTHER, &[("学府路2号", "学府路1号301室")]]], &[]);
}

#[test]
fn an_agent_without_authorisation() {
    let agent = [("[respondent]", &*format!("{AGENT}[respondent]"))];
    check(
        &[
            &[&agent],
            &[OTHER],
            &[
                OTHER,
                &[("\"B\"", "\"C\""), ("李四", "王五"), ("0002", "0003"), ("路2号", "路3号"), ("YY001", "YY002")],
                &agent,
            ],
        ],
        &["guard-no-authorisation 2,4"],
    );
    check(&[&[&agent, &[("[[letter]]", &*format!("{PAPER}[[letter]]"))]]], &[]);
    check(&[&[&agent, &[("[respondent]", "original = true\n[respondent]")]]], &[]);
    // A text for a web form encloses nothing.
    check(&[&[&agent, &[("to = \"merchant\"", "to = \"hotline\"")]]], &[]);
}

#[test]
fn the_name_of_another_row_in_a_text() {
    let left = [OTHER, &[("客服三次答应补寄", "客服三次答应张三补寄")]];
    check(&[&[], &left], &["guard-residue 3"]);
    let flagged = &found(&[&[], &left])[0];
    assert_eq!(flagged.rows, [Place::Row { row: 3, line: None }]);
    assert!(flagged.finding.args.contains(&("name", "张三".to_string())));
    assert!(flagged.finding.args.contains(&("owner", "2".to_string())));
    // The name is part of that of the row's own seller.
    let own: Edits<'_> = &[
        ("客服三次答应补寄", "南京张三食品有限公司三次答应补寄"),
        ("杭州示例美容科技有限公司", "南京张三食品有限公司"),
    ];
    check(&[&[], &[OTHER, own]], &[]);
}

#[test]
fn every_guard_has_its_words_in_every_language() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for guard in &GUARDS {
            let id = format!("finding-{}", guard.code);
            assert!(messages.has(&id) && messages.has(&format!("{id}.hint")), "{id} in {language:?}");
        }
    }
}

#[test]
fn messages_name_the_rows() {
    let sheet = found(&[&[], &[OTHER, &[("客服三次答应补寄", "客服三次答应张三补寄")]]]);
    let mut folder = Guards::new();
    for name in ["a.toml", "b.toml"] {
        folder.add(Summary::of(&case(&[]), &Place::File(name.to_string())));
    }
    let folder = folder.findings();
    let say = |language, flagged: &Flagged| {
        let args: Vec<_> = flagged.finding.args.iter().map(|(name, value)| (*name, value.into())).collect();
        Messages::new(language).get(&format!("finding-{}", flagged.finding.code), &args)
    };
    assert_eq!(say(Language::Hans, &sheet[0]), "第 3 行：文字里有“张三”，那是第 2 行的当事人");
    assert_eq!(say(Language::Hant, &folder[0]), "a.toml, b.toml（共 2 件）：投訴人、商家和經過都相同");
    assert_eq!(say(Language::En, &sheet[0]), "row 3: the text has “张三”, a party of row 2");
}

#[test]
fn a_message_names_the_first_rows_and_the_table_has_all() {
    let mut guards = Guards::new();
    let agent = [("[respondent]", &*format!("{AGENT}[respondent]"))];
    let case = case(&[&agent]);
    for row in 0..40 {
        let case = Case { id: format!("A-{row}"), ..case.clone() };
        guards.add(Summary::of(&case, &Place::Row { row: row * 2, line: None }));
    }
    let found = guards.findings();
    let paper = found.iter().find(|f| f.finding.code == "guard-no-authorisation").expect("a finding");
    assert_eq!(paper.rows.len(), 40);
    assert!(paper.finding.args.contains(&("rows", "0,2,4,6,8,10,12,14,16,18,20,22…".to_string())));
}
