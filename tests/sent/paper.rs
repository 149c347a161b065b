//! The list as the clerk at the counter sees it.

use jiff::civil::date;
use tousu::batch::handover::{Entry, Handover, handover};
use tousu::batch::intake::Place;
use tousu::batch::print::Piece;
use tousu::case::model::LetterKind;
use tousu::locale::{Language, Messages, Script};
use tousu::pdf;
use tousu::text::form;
use tousu::typeset::{Layout, Library, Role, Style, layout};

fn entry(number: usize) -> Entry {
    let offices = ["杭州市样本区市场监督管理局", "杭州示例美容科技有限公司", "浙江省杭州市样本区消费者权益保护委员会"];
    let piece = Piece {
        place: Place::Row { row: number as u64 + 1, line: None },
        case: format!("A-{number}"),
        index: 0,
        kind: if number % 3 == 1 { LetterKind::Merchant } else { LetterKind::RegulatorComplaint },
        script: Script::Hans,
        recipient: offices[number % 3].to_string(),
        postcode: Some("310000".to_string()),
    };
    let address = Some(format!("浙江省杭州市样本区示例大道{number}号"));
    Entry { piece, address, file: None }
}

fn list(count: usize, script: Script) -> Handover {
    let labels = Messages::new(Language::from(script));
    let entries: Vec<Entry> = (1..=count).map(entry).collect();
    handover(&entries, "样本区法律援助中心", date(2026, 11, 20), script, &labels).unwrap()
}

fn pages(list: &Handover, style: &Style) -> Layout {
    let footer = |page, total| format!("第{page}页 共{total}页");
    layout(&list.document, style, Library::builtin(), &footer).unwrap()
}

/// Millimetres in thousandths of a point.
const MM: i32 = 2835;

#[test]
fn the_list_has_room_for_numbers_and_its_head_on_every_page() {
    for (style, script) in
        [(Style::letter(), Script::Hans), (Style::letter(), Script::Hant), (Style::official(), Script::Hans)]
    {
        let list = list(200, script);
        let layout = pages(&list, style);
        let bytes = pdf::write(&list.document, &layout, Library::builtin()).unwrap();
        crate::support::file(&format!("handover-{}-{}", script.code(), style.top), &bytes);
        assert!(layout.pages.len() > 3);
        for page in &layout.pages[..layout.pages.len() - 1] {
            let heads = page.runs.iter().filter(|run| matches!(run.role, Role::TableHead(_) | Role::RepeatedHead(_)));
            assert!(heads.count() >= 7);
            // Upright rules left and right of the sixth column.
            let mut upright: Vec<i32> =
                page.rules.iter().filter(|rule| rule.from.0 == rule.to.0).map(|rule| rule.from.0).collect();
            upright.sort_unstable();
            upright.dedup();
            assert_eq!(upright.len(), 8);
            assert!(upright[6] - upright[5] >= 45 * MM, "{}", (upright[6] - upright[5]) / MM);
            // Recipient and address are not squeezed to a character a line.
            assert!(upright[2] - upright[1] >= 18 * MM && upright[3] - upright[2] >= 18 * MM, "{upright:?}");
        }
    }
}

#[test]
fn the_list_says_how_many_and_who_signs() {
    let text = form(&list(12, Script::Hant).document);
    for words in
        ["大宗掛號郵件交寄清單", "交寄人：样本区法律援助中心", "以上共12件。", "收寄人", "2026年11月20日", "310000"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    // Of the complainant there is nothing.
    assert!(!text.contains("A-1"));
}
