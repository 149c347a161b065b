//! Letters with short and long names and addresses, and where the ink of their glyphs stands.

use std::collections::BTreeMap;

use jiff::civil::date;
use tousu::letter::document::Block;
use tousu::letter::document::plain;
use tousu::locale::Script;
use tousu::locale::convert::Converter;
use tousu::post::{Item, Made, Rect};
use tousu::typeset::{Library, Mp};

/// Shortest, usual and longest realistic addresses and names.
pub(crate) const SHORT: (&str, &str) = ("北京市东城区1号", "某局");
pub(crate) const USUAL: (&str, &str) =
    ("浙江省杭州市样本区示例大道88号示例大厦3层301室", "杭州市样本区消费者权益保护委员会");
pub(crate) const LONG: (&str, &str) = (
    "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市松他克乡示例路东侧198号附17号综合办公楼3单元1204室",
    "克孜勒苏柯尔克孜自治州阿图什市市场监督管理局消费者权益保护和投诉举报指挥中心办公室",
);
/// A name with interpuncts.
pub(crate) const PERSON: &str = "阿卜杜热合曼·买买提·吐尔逊江";

/// Returns a letter to this address and name, from the same address, in a script.
pub(crate) fn item(script: Script, (address, name): (&str, &str)) -> Item {
    let converter = Converter::new(Script::Hans, script, &[]);
    let text = |s: &str| converter.convert(s).text;
    Item {
        script,
        date: date(2026, 3, 5),
        name: text(&format!("{name}（收）")),
        address: text(address),
        postcode: Some("845350".into()),
        sender: Some(PERSON.into()),
        sender_address: Some(text(address)),
        sender_postcode: Some("210000".into()),
        service: Some(text("挂号")),
        contents: Some(text("内件：投诉书")),
        list: vec![text("投诉书"), text("证据目录及所列证据（共8项）")],
        list_title: text("内件"),
        sent_by: Some(format!("寄件人：{PERSON}")),
    }
}

/// The ink of a text: page by page the smallest place that holds it.
pub(crate) fn ink(made: &Made) -> Vec<(usize, Option<usize>, char, Rect)> {
    let mut all = vec![];
    for (number, page) in made.layout.pages.iter().enumerate() {
        for run in &page.runs {
            let face = Library::builtin().face(run.face).expect("a bundled face");
            let face = ttf_parser::Face::parse(face.data(), face.index()).expect("a font");
            let scaled = |units: i16| Mp::from(units) * run.size / Mp::from(face.units_per_em());
            for glyph in &run.glyphs {
                let Some(b) = face.glyph_bounding_box(ttf_parser::GlyphId(glyph.id)) else { continue };
                let (x, y) = (glyph.x + scaled(b.x_min), run.y - scaled(b.y_max));
                let (width, height) = (scaled(b.x_max) - scaled(b.x_min), scaled(b.y_max) - scaled(b.y_min));
                all.push((number, run.block, glyph.source.0, Rect { x, y, width, height }));
            }
        }
    }
    all
}

/// Holds what is printed, block by block, against the document: every character is there.
pub(crate) fn whole(made: &Made) {
    let mut printed: BTreeMap<usize, String> = BTreeMap::new();
    for run in made.layout.pages.iter().flat_map(|p| &p.runs) {
        let Some(block) = run.block else { continue };
        printed.entry(block).or_default().extend(run.glyphs.iter().flat_map(|g| g.source.chars()));
    }
    for (n, block) in made.document.blocks.iter().enumerate() {
        let text = match block {
            Block::Paragraph(text) | Block::Title(text) => plain(text),
            Block::Items(items) => items.iter().map(|i| format!("{}{}", i.label, plain(&i.text))).collect(),
            other => panic!("{other:?}"),
        };
        let bare = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(bare(printed.get(&n).map_or("", String::as_str)), bare(&text));
    }
}

/// Says whether every glyph of these blocks of the document lies in a place.
pub(crate) fn lies_in(made: &Made, blocks: impl Fn(usize) -> bool, place: &Rect) -> bool {
    ink(made).iter().all(|(_, block, _, ink)| !block.is_some_and(&blocks) || place.holds(ink))
}
