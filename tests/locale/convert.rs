//! Script conversion in the words of this field, and against the crate whose dictionary it uses.

use opencc_fmmseg::OpenCC;
use proptest::prelude::*;
use tousu::locale::Script::{Hans, Hant};
use tousu::locale::convert::Converter;

fn to_hant(text: &str) -> String {
    Converter::new(Hans, Hant, &[]).convert(text).text
}

fn to_hans(text: &str) -> String {
    Converter::new(Hant, Hans, &[]).convert(text).text
}

/// Words that letters of complaint live on. No vocabulary is exchanged: 用户 is not 使用者, 网络 not 網路.
const WORDS: &[(&str, &str)] = &[
    ("用户", "用戶"),
    ("网络", "網絡"),
    ("信息", "信息"),
    ("短信", "短信"),
    ("视频", "視頻"),
    ("软件", "軟件"),
    ("服务器", "服務器"),
    ("手机", "手機"),
    ("余额", "餘額"),
    ("剩余", "剩餘"),
    ("后台", "後臺"),
    ("背后", "背後"),
    ("里程", "里程"),
    ("公里", "公里"),
    ("这里", "這裡"),
    ("发票", "發票"),
    ("理发", "理髮"),
    ("行政复议", "行政復議"),
    ("复核", "覆核"),
    ("复查", "復查"),
    ("复印件", "複印件"),
    ("回复", "回覆"),
    ("答复", "答覆"),
    ("恢复", "恢復"),
    ("反复", "反覆"),
    ("重复", "重複"),
    ("系统", "系統"),
    ("联系", "聯繫"),
    ("关系", "關係"),
    ("一只", "一隻"),
    ("只有", "只有"),
    ("方面", "方面"),
    ("面粉", "麵粉"),
    ("干扰", "干擾"),
    ("干净", "乾淨"),
    ("干部", "幹部"),
    ("制止", "制止"),
    ("制作", "製作"),
    ("征收", "徵收"),
    ("征信", "徵信"),
    ("长征", "長征"),
    ("批准", "批准"),
    ("标准", "標準"),
    ("12315平台", "12315平臺"),
    ("柜台", "櫃檯"),
    ("台州市", "台州市"),
    ("支付宝账户", "支付寶賬戶"),
    ("了解", "瞭解"),
    ("占有", "占有"),
    ("采取", "採取"),
    ("风采", "風采"),
    ("公布", "公布"),
    ("签字", "簽字"),
    ("标签", "標籤"),
    ("价签", "價籤"),
    ("通信管理局", "通信管理局"),
    ("市场监督管理局", "市場監督管理局"),
    ("消费者协会", "消費者協會"),
    ("中国电信", "中國電信"),
    ("皇后", "皇后"),
    ("国家秘密", "國家秘密"),
    ("并处罚款", "併處罰款"),
    ("并处理投诉", "並處理投訴"),
    ("合并", "合併"),
    ("委托", "委託"),
    ("受托人", "受託人"),
    ("泄露个人信息", "洩露個人信息"),
    ("非法制造", "非法製造"),
    ("约束发送人", "約束發送人"),
    ("聊天历史记录", "聊天歷史記錄"),
    ("为", "為"),
    ("线", "線"),
    ("着", "著"),
];

#[test]
fn words_of_the_field_into_traditional() {
    let wrong: Vec<_> = WORDS.iter().filter(|(hans, hant)| to_hant(hans) != *hant).collect();
    let found: Vec<_> = wrong.iter().map(|(hans, _)| to_hant(hans)).collect();
    assert!(wrong.is_empty(), "{wrong:?} became {found:?}");
}

#[test]
fn and_back() {
    let wrong: Vec<_> = WORDS.iter().filter(|(hans, hant)| to_hans(hant) != *hans).collect();
    let found: Vec<_> = wrong.iter().map(|(_, hant)| to_hans(hant)).collect();
    assert!(wrong.is_empty(), "{wrong:?} became {found:?}");
    for (hant, hans) in [("帳戶", "账户"), ("佔用", "占用"), ("裏面", "里面"), ("乾隆", "乾隆")] {
        assert_eq!(to_hans(hant), hans);
    }
}

#[test]
fn whole_sentences() {
    assert_eq!(
        to_hant("本人于2026年3月5日在12315平台投诉，商家后来只回复“请联系后台”，余额1,980.00元未退。"),
        "本人於2026年3月5日在12315平臺投訴，商家後來只回覆「请联系后台」，餘額1,980.00元未退。"
    );
    assert_eq!(to_hans("客服稱「該帳戶『已註銷』」，並於當日回覆。"), "客服称“該帳戶‘已註銷’”，并于当日回复。");
}

#[test]
fn what_stays_as_written() {
    let keep = ["范后里", "于发", "余"].map(str::to_owned);
    let c = Converter::new(Hans, Hant, &keep);
    let table = [
        ("投诉人范后里、于发", "投訴人范后里、于发"),
        ("关于于发的后台", "關於于发的後臺"),
        ("姓余，余额不足", "姓余，餘額不足"),
        ("范先生的规范", "范先生的規範"),
        ("ABC 123, (x)", "ABC 123, (x)"),
        ("他说\"后台\"", "他說\"后台\""),
        ("没有结束的“后台", "沒有結束的“後臺"),
    ];
    for (hans, hant) in table {
        assert_eq!(c.convert(hans).text, hant);
    }
}

/// A name in quotation marks of its own is a name; within somebody's words it is part of them.
#[test]
fn names_in_quotation_marks_are_no_quotations() {
    let c = Converter::new(Hans, Hant, &[]).naming(vec!["示例百货店".to_owned()]);
    let table = [
        ("在“示例百货店”店铺购买", "在「示例百貨店」店鋪購買"),
        ("客服称“示例百货店已经发货”", "客服稱「示例百货店已经发货」"),
        ("“发货”", "「发货」"),
    ];
    for (hans, hant) in table {
        assert_eq!(c.convert(hans).text, hant);
    }
}

#[test]
fn what_could_have_been_another_character() {
    let c = Converter::new(Hans, Hant, &[]).convert("一把发。\n理发店收钱");
    let [alone, word] = c.ambiguous.as_slice() else { panic!("{:?}", c.ambiguous) };
    assert_eq!((alone.from, alone.to, alone.at, alone.settled), ('发', '發', 6, false));
    assert_eq!(alone.alternatives, ['髮']);
    assert_eq!(alone.context, "一把发。");
    assert_eq!((word.from, word.to, word.settled), ('发', '髮', true));
    let disputed = Converter::new(Hans, Hant, &[]).convert("不束发送");
    assert!(disputed.ambiguous.iter().any(|a| a.from == '发' && !a.settled));
    assert!(Converter::new(Hans, Hant, &[]).convert("“发”，手机").ambiguous.is_empty());
}

#[test]
fn the_same_script_changes_nothing() {
    for script in [Hans, Hant] {
        let text = "“混”用「發发」, ok\r\n";
        let c = Converter::new(script, script, &[]).convert(text);
        assert_eq!((c.text.as_str(), c.ambiguous.len()), (text, 0));
    }
}

proptest! {
    /// Characters outside the dictionaries' reach come back untouched, and no character is lost or added.
    #[test]
    fn any_text_keeps_its_length(text in "[发后里“”‘’「」\"\n a，于范余系]{0,40}") {
        let c = Converter::new(Hans, Hant, &["范后".to_owned()]).convert(&text);
        prop_assert_eq!(c.text.chars().count(), text.chars().count());
        for a in &c.ambiguous {
            prop_assert!(text[a.at..].starts_with(a.from));
            prop_assert!(!a.alternatives.contains(&a.to));
        }
    }
}

/// Sentences without a word that the overrides decide: there the crate's own converter must say the same.
#[test]
fn agrees_with_the_crate_where_we_have_no_rule_of_our_own() {
    let crate_says = OpenCC::new();
    let sentences = [
        "商家以系统升级为由拒绝退款，客服只会重复同样的话术。",
        "该公司在电话里冒充银行，谎称征信出现问题，诱导投诉人注册并转账。",
        "理发店的预付卡余额无法退还，老板已经联系不上。",
        "货物里面混有面粉和干货，包装松动，钟表停摆。",
    ];
    for hans in sentences {
        let hant = to_hant(hans);
        assert_eq!(hant, crate_says.s2tw(hans, true));
        assert_eq!(to_hans(&hant), crate_says.tw2s(&hant, true));
    }
}
