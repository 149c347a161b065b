//! Which purchases and sellers are another regulator's, and which only sound like it; who is a firm.

use tousu::case::Finding;
use tousu::case::model::LetterKind;

use crate::rules::cases::{findings, read, sound};

const SELLER: &str = "杭州示例美容科技有限公司";

fn found(from: &str, to: &str) -> Vec<Finding> {
    let text = sound(LetterKind::RegulatorComplaint).replace(from, to);
    let mut found = findings(&read(&text), &[]);
    found.retain(|f| f.code == "samr-other-trade");
    found
}

#[test]
fn trades_of_other_regulators() {
    for (item, seller, trade) in [
        ("出行意外保险", SELLER, "insurance"),
        ("重疾保單", SELLER, "insurance"),
        ("消费贷款", SELLER, "banking"),
        ("理財產品", SELLER, "banking"),
        ("账户管理", "示例银行股份有限公司", "banking"),
        ("三亚跟团游", SELLER, "tourism"),
        ("行程服务", "杭州示例旅行社有限公司", "tourism"),
        ("門診治療", SELLER, "medicine"),
        ("体检", "杭州示例口腔医院有限公司", "medicine"),
        ("初中數學學科培訓", SELLER, "education"),
        ("二手房", SELLER, "housing"),
        ("定金", "杭州示例房地产开发有限公司", "housing"),
        ("同城快递", SELLER, "post"),
        ("寄件", "杭州示例速递有限公司", "post"),
    ] {
        let found = found("蒸汽美容仪", item).into_iter().chain(self::found(SELLER, seller));
        let trades: Vec<_> = found.flat_map(|f| f.args).filter(|(name, _)| *name == "trade").collect();
        assert_eq!(trades, [("trade", trade.to_string())], "{item}, {seller}");
    }
}

#[test]
fn goods_that_only_sound_like_them() {
    for item in ["家用保险柜", "保險箱", "汽车保险杠", "旅游鞋", "快递盒一捆", "家用医疗器械", "手術衣", "蒸汽美容仪"]
    {
        assert_eq!(found("蒸汽美容仪", item), [], "{item}");
    }
    assert_ne!(found("蒸汽美容仪", "保险柜保险"), []);
}

#[test]
fn a_leak_at_a_courier_belongs_to_the_postal_authority() {
    let text = sound(LetterKind::RegulatorReport).replace(SELLER, "杭州示例快递有限公司");
    let codes: Vec<_> = findings(&read(&text), &[]).into_iter().map(|f| f.code).collect();
    assert_eq!(codes, ["samr-report-other-trade"]);
}

#[test]
fn firms_among_the_complainants() {
    for (line, firm) in [
        ("name = \"张三\"", false),
        ("name = \"样本区张三商行\"", true),
        ("name = \"杭州張三貿易有限公司\"", true),
        ("name = \"张三\"\nlegal_representative = \"李四\"", true),
    ] {
        let text = sound(LetterKind::RegulatorComplaint).replace("name = \"张三\"", line);
        let found = findings(&read(&text), &[]);
        assert_eq!(found.iter().any(|f| f.code == "samr-firm"), firm, "{line}");
    }
}
