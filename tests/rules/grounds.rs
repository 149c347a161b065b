//! What letters say of circumstances that the examples do not have: the article that fits, and words that fit the parties.

use tousu::case::model::LetterKind::{self, *};
use tousu::locale::Script;

use crate::rules::cases::Edit::{self, Add, Everywhere, Swap};
use crate::rules::cases::{GRIEVANCES, MERCHANT_CLAIMS, PURCHASE, edited, read, sound};
use crate::rules::edits::{ONLY_GOODS, REFUSED};

const PREPAID: &str = "
[purchase]
date = 2026-03-01
channel = \"shop\"
item = \"健身年卡\"
price = 2400
[purchase.prepaid]
total = 2400
used = 400
used_how = \"已使用2个月\"
asked = 2026-09-09
own_reason = \"腿部骨折，医嘱半年内不得运动\"
";
const PREPAID_CLAIMS: &str = "
[[claim]]
kind = \"rescind\"
[[claim]]
kind = \"prepaid-balance\"
amount = 2000
[[claim]]
kind = \"interest\"
text = \"按一年定期存款基准利率计算\"
";
const GONE: Edit = Swap("own_reason = \"腿部骨折，医嘱半年内不得运动\"\n", "");
const OWN: [Edit; 3] = [
    Swap(PURCHASE, PREPAID),
    Swap(GRIEVANCES, "[[grievance]]\nkind = \"prepaid-not-refunded\"\n"),
    Swap(MERCHANT_CLAIMS, PREPAID_CLAIMS),
];
const REPLACE: Edit = Swap(MERCHANT_CLAIMS, "[[claim]]\nkind = \"replace\"\n");
const QUALITY: Edit = Swap(GRIEVANCES, "[[grievance]]\nkind = \"quality\"\n[[grievance]]\nkind = \"refund-refused\"\n");
const NO_ADDRESS: Edit = Swap("address = \"浙江省杭州市样本区示例大道88号3层\"\n", "");
const ON_PLATFORM: Edit = Swap("\"telephone\"", "\"platform\"");

/// A letter as one line, in a script.
fn said(kind: LetterKind, edits: &[Edit], script: Script) -> String {
    let case = read(&edited(&sound(kind), edits));
    let document = tousu::compose(&case, 0, script).unwrap_or_else(|e| panic!("{e}"));
    tousu::text::form(&document).lines().collect()
}

/// Letter, changes of the sound case, what it says then, and what it does not say.
type Row = (LetterKind, Vec<Edit>, &'static str, &'static str);

fn with(edits: [Edit; 3], more: Edit) -> Vec<Edit> {
    edits.into_iter().chain([more]).collect()
}

fn rows() -> Vec<Row> {
    let gone = Swap("kind = \"prepaid-not-refunded\"\n", "kind = \"prepaid-not-refunded\"\nreason = \"trader-gone\"\n");
    let trader_gone = with(OWN, GONE).into_iter().chain([gone]).collect();
    vec![
        (Merchant, OWN.into(), "第十三条第二款规定", "违约行为"),
        (Merchant, OWN.into(), "腿部骨折，医嘱半年内不得运动，继续履行合同对本人明显不公平", "明确表示不予退款"),
        (Merchant, OWN.into(), "因消费者原因返还预付款", "因经营者原因返还预付款"),
        (Merchant, OWN.into(), "与本人协商解除就健身年卡订立的合同", "自本函送达"),
        (Merchant, trader_gone, "第五百六十三条第一款第二项，以本函通知贵公司解除合同", "第五百六十三条第一款第四项"),
        (
            RegulatorReport,
            vec![REFUSED],
            "以商品已经拆封、使用为由拒绝，涉嫌违反《侵害消费者权益行为处罚办法》第九条第三项",
            "第八条第二项",
        ),
        (Merchant, vec![QUALITY, REPLACE], "本人有权要求贵公司履行更换、修理等义务", "有权退货"),
        (Merchant, vec![QUALITY, Swap("price = 1980\n", "price = 1980\ndurable = true\n")], "六个月内发现瑕疵", ""),
        (Merchant, vec![Everywhere("杭州示例美容科技有限公司", "样本区示例美容店")], "就贵店", "贵公司"),
        (Merchant, vec![Swap("by = \"在线客服\"", "by = \"当面\"")], "本人当面向贵公司提出", "通过当面"),
        (
            Merchant,
            vec![Swap("asked = \"提出退还价款的要求\"", "asked = \"协商退款\"")],
            "通过在线客服与贵公司协商退款",
            "向贵公司协商",
        ),
        (Merchant, vec![ON_PLATFORM], "在宁波示例网络有限公司经营的平台向贵公司购买", "在宁波示例网络有限公司向"),
        (Merchant, vec![Swap("amount = 1980", "amount = 980")], "所付价款中的980.00元", "所付价款980.00元"),
        (
            Merchant,
            vec![Add("[[claim]]\nkind = \"damages\"\namount = 50\ntext = \"地毯被水泡坏\"\n")],
            "赔偿地毯被水泡坏的损失50.00元",
            "",
        ),
        (
            Merchant,
            vec![Add("[[claim]]\nkind = \"damages\"\namount = 50\ntext = \"医疗费\"\n")],
            "第四十九条规定",
            "医疗费的损失",
        ),
        (
            Merchant,
            vec![ONLY_GOODS, Swap("date = 2026-09-16\nwith", "date = 2026-09-09\nwith")],
            "提出退还价款的要求",
            "提出退货退款的要求",
        ),
        (RegulatorComplaint, vec![NO_ADDRESS, ON_PLATFORM], "未能查明被投诉人的地址", ""),
        (
            RegulatorComplaint,
            vec![Swap("with = \"merchant\"\nby", "with = \"regulator\"\noffice = \"杭州市样本区市场监督管理局\"\nby")],
            "向贵局提出",
            "向杭州市样本区市场监督管理局提出",
        ),
    ]
}

#[test]
fn the_article_and_the_words_fit() {
    for (kind, edits, says, not) in rows() {
        let letter = said(kind, &edits, Script::Hans);
        assert!(letter.contains(says), "{says}\n{letter}");
        assert!(not.is_empty() || !letter.contains(not), "{not}\n{letter}");
    }
}

#[test]
fn neighbourhoods_and_offices_keep_their_names_in_traditional_letters() {
    let places = [Everywhere("学府路1号2幢301室", "学府里8号"), Everywhere("杭州市样本区市场", "厦门市湖里区市场")];
    let letter = said(RegulatorComplaint, &places, Script::Hant);
    assert!(letter.contains("學府里8號") && letter.contains("廈門市湖里區市場監督管理局"), "{letter}");
    assert!(!letter.contains('裡'), "{letter}");
}

#[test]
fn a_number_behind_a_name_is_masked() {
    let letter = said(Merchant, &[Everywhere("张三", "张三（身份证11010519491231002X）")], Script::Hans);
    assert!(letter.contains("张三") && !letter.contains("11010519491231002X"), "{letter}");
}
