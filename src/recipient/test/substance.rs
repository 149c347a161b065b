//! What the matter is: whether it is the office's, and whether it can be shown.

use crate::case::choice::Choice;
use crate::case::model::{Case, Claim, ClaimKind, Fact, GrievanceKind, Letter};
use crate::recipient::place::simplified;
use crate::recipient::profile;
use crate::recipient::rule::{Args, broken};

/// Trades with a regulator of their own (令第121号 2, 16[1]): words in the name of what was bought or of who sold it.
const OTHER_TRADES: &[(&str, &[&str])] = &[
    ("insurance", &["保险", "保单"]),
    ("banking", &["贷款", "理财", "基金", "信用卡", "存款", "证券", "期货", "银行"]),
    ("tourism", &["旅游", "旅行社", "跟团游", "自由行"]),
    ("medicine", &["医疗", "诊疗", "医院", "诊所", "门诊", "住院", "手术"]),
    ("education", &["学科培训", "学科类", "学费", "补习", "幼儿园", "学历教育"]),
    ("housing", &["商品房", "购房", "二手房", "房屋租赁", "房地产", "物业服务"]),
    ("post", &["快递", "速递", "邮政", "寄递", "包裹"]),
];

/// Goods that only sound like those trades.
const GOODS: &[&str] = &[
    "保险柜",
    "保险箱",
    "保险丝",
    "保险杠",
    "保险套",
    "旅游鞋",
    "旅游包",
    "快递柜",
    "快递盒",
    "快递袋",
    "快递架",
    "理财书",
    "医疗器械",
    "医疗口罩",
    "银行卡包",
    "手术衣",
    "手术刀",
];

/// What was bought, or who sold it, belongs to another authority.
pub(in crate::recipient) fn other_trade(case: &Case, _: &Letter) -> Option<Args> {
    let names = [case.purchase.as_ref().map(|p| &p.item), case.respondent.as_ref().map(|r| &r.name)];
    let mut text: String = names.into_iter().flatten().map(|name| simplified(name) + "\n").collect();
    for word in GOODS {
        text = text.replace(word, "");
    }
    let word = |(trade, words): &(&'static str, &[&'static str])| {
        words.iter().find(|word| text.contains(**word)).map(|word| (*word, *trade))
    };
    let (word, trade) = OTHER_TRADES.iter().find_map(word)?;
    Some(vec![("word", word.to_string()), ("trade", trade.to_string())])
}

/// Nothing is enclosed that shows a dispute.
pub(in crate::recipient) fn no_evidence(case: &Case, letter: &Letter) -> Option<Args> {
    broken(case.evidence_for(letter.kind).next().is_none())
}

/// Pieces of one thing beyond what a household buys (令第121号 17[1]): the number is ours, the rule names none.
const UNUSUAL: u64 = 10;

/// Units that are measures or terms, of which one thing has many: 12 个月, 500 克, 20 节课.
const MEASURES: &[char] =
    &['克', '斤', '两', '升', '米', '尺', '年', '月', '周', '天', '日', '时', '次', '节', '课', '期', '片', '粒'];

/// An unusual quantity.
pub(in crate::recipient) fn unusual_quantity(case: &Case, _: &Letter) -> Option<Args> {
    let measured = |unit: &str| simplified(unit).contains(MEASURES);
    let purchase = case.purchase.as_ref().filter(|p| p.prepaid.is_none() && !measured(&p.unit))?;
    (purchase.quantity >= UNUSUAL).then(|| vec![("quantity", purchase.quantity.to_string())])
}

/// Another case sent in with this one has the same respondent and tells the same facts in the same words (令第121号 17[2]).
pub(in crate::recipient) fn identical(case: &Case, others: &[&Case]) -> Option<Args> {
    let told = |c: &Case| c.facts.iter().map(|f| f.text.clone()).collect::<Vec<_>>();
    let same = |other: &&&Case| {
        let names = case.respondent.as_ref().zip(other.respondent.as_ref());
        names.is_some_and(|(a, b)| a.name == b.name) && !case.facts.is_empty() && told(case) == told(other)
    };
    let ids: Vec<&str> = others.iter().filter(same).map(|other| other.id.as_str()).collect();
    (!ids.is_empty()).then(|| vec![("count", ids.len().to_string()), ("ids", ids.join(", "))])
}

/// The defect was known before, or is the complainant's own doing.
pub(in crate::recipient) fn own_doing(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.circumstances.defect_known || case.circumstances.own_misuse)
}

/// The appeal puts forward a claim that only the caller could fulfil: the carrier is not the caller.
pub(in crate::recipient) fn not_the_carriers(case: &Case, letter: &Letter) -> Option<Args> {
    const CALLERS: [ClaimKind; 3] = [ClaimKind::StopContact, ClaimKind::DeleteData, ClaimKind::Apology];
    let foreign = |c: &&Claim| CALLERS.contains(&c.kind);
    let claim = profile(letter.kind).claims(case).find(foreign)?;
    Some(vec![("kind", claim.kind.code().to_string())])
}

/// Words of facts that have to do with calls.
const OF_CALLS: &[&str] = &["电话", "来电", "通话", "拨打", "号码", "短信", "接听", "骚扰", "推销", "录音"];

/// Facts that have nothing to do with calls go to an office for telecommunications too: health, goods and money are not its concern
/// (个人信息保护法 6(1)).
pub(in crate::recipient) fn facts_beside_calls(case: &Case, letter: &Letter) -> Option<Args> {
    let about_calls = [GrievanceKind::HarassingCalls, GrievanceKind::DataLeak];
    let mixed = case.grievances.iter().any(|g| !about_calls.contains(&g.kind));
    let beside = |text: &str| !OF_CALLS.iter().any(|word| simplified(text).contains(word));
    let told = |fact: &&Fact| fact.letters.is_empty() && beside(&fact.text);
    let fact = case.facts.iter().filter(|_| mixed).find(told)?;
    let words: String = fact.text.chars().take(SHOWN).collect();
    Some(vec![("words", words), ("letter", letter.kind.code().to_string())])
}

/// How many characters of a fact are enough to know it again.
const SHOWN: usize = 12;
