//! Telephone numbers and e-mail addresses of people who have no part in the dispute.

use tousu::case::Severity;

use super::{case_with, findings, found};

#[test]
fn contacts_of_others_are_found() {
    let table = [
        ("邻居李某（13912345678）在场", "phone-in-text", "13912345678"),
        ("同事号码为139-1234-5678", "phone-in-text", "139-1234-5678"),
        ("證人電話+86 139 1234 5678", "phone-in-text", "139 1234 5678"),
        ("朋友的手机8613912345678", "phone-in-text", "8613912345678"),
        ("客服来电170-0000-0012。同时在场的李某，13912345678", "phone-in-text", "13912345678"),
        ("李某的邮箱li.si@example.com", "email-in-text", "li.si@example.com"),
        ("發給li＠example.com。", "email-in-text", "li＠example.com"),
    ];
    for (text, code, words) in table {
        let source = case_with(&format!("\"{text}\""));
        assert_eq!(found(&source), [(code, words.to_string())], "{text}");
        assert!(findings(&source).iter().all(|f| f.severity == Severity::Advice));
    }
}

#[test]
fn contacts_of_those_who_take_part_are_left() {
    let table = [
        "本人号码13800000001，邮箱ZHANG@example.com",
        "代理人电话138-0000-0008",
        "拨打13900000002无人接听",
        "号码137 0000 0003接到",
        "170-0000-0011再次拨打",
        "来电号码为020-0000-0051和170-0000-0052",
        "對方以17100000001發送短信",
        "发至客服邮箱kefu@example.com",
        "向公示的投诉举报邮箱a@example.gov.cn提交",
        "订单编号为MG13912345678",
        "拨打010-0000-0004、400-000-0004、12315",
        "编号1391234567、139123456789",
        "水温41摄氏度，@某某",
    ];
    for text in table {
        assert_eq!(found(&case_with(&format!("\"{text}\""))), [], "{text}");
    }
}
