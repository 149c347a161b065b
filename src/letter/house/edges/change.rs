//! Taking a case to an edge.

use jiff::ToSpan;

use crate::case::Case;
use crate::case::interest::{Interest, Rate};
use crate::case::model::{
    Agent, Authority, Buyer, Call, Claim, ClaimKind, Evidence, EvidenceForm, EvidenceKind, Fact, Grievance,
    GrievanceKind, Party, Person,
};
use crate::locale::Fen;

/// A person's name of fifteen characters.
const LONG_PERSON: &str = "阿布都热合曼江·买买提依明尼江";
/// A firm's name of more than sixty.
const LONG_FIRM: &str = "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县巴仁乡示例跨境电子商务综合试验区智能家居用品进出口贸易及售后服务股份有限公司样本分公司";
const LONG_PLACE: &str =
    "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县巴仁乡样本村第三村民小组幸福路一巷108号样本大厦B座25层2501至2509室";
const LONG_ITEM: &str = "家用多功能射频导入清洁一体式美容仪（旗舰增强版，含三年上门保修及耗材更换服务）";

/// Characters beyond those of every font, which the bundled ones have; and every mark of ASCII that is markup somewhere.
const RARE_NAME: &str = "㛃𬭎";
const RARE_WORDS: &str = "㛃𬭎*强_调_{类}[链]|格|#题@号\\线`码`<标>~{{ x }}{% y %}";

/// Gives people, firms, offices and goods the longest names.
pub(super) fn lengthen(case: &mut Case) {
    let firm = case.buyer == Buyer::Business;
    for person in &mut case.complainants {
        person.name = if firm { LONG_FIRM } else { LONG_PERSON }.to_owned();
        person.address.replace(LONG_PLACE.to_owned());
    }
    if let Some(respondent) = &mut case.respondent {
        respondent.name = LONG_FIRM.to_owned();
        respondent.address = Some(LONG_PLACE.to_owned());
        respondent.shop = respondent.shop.take().map(|_| LONG_ITEM.to_owned());
    }
    if let Some(platform) = &mut case.platform {
        platform.name = LONG_FIRM.to_owned();
    }
    if let Some(carrier) = &mut case.carrier {
        carrier.name = LONG_FIRM.to_owned();
    }
    if let Some(purchase) = &mut case.purchase {
        purchase.item = LONG_ITEM.to_owned();
    }
    for evidence in &mut case.evidence {
        evidence.title = LONG_FIRM.to_owned();
    }
    // Whom the calls reached is one of the complainants.
    for call in &mut case.calls {
        call.callee = call.callee.take().map(|_| LONG_PERSON.to_owned());
    }
}

/// Fills what the examples leave empty.
pub(super) fn fill(case: &mut Case) {
    for person in &mut case.complainants {
        person.email.get_or_insert_with(|| "sample@example.com".to_owned());
    }
    for contact in &mut case.contacts {
        contact.office.get_or_insert_with(|| "上海市样本区某调解组织".to_owned());
    }
    for evidence in case.evidence.iter_mut().filter(|e| e.kind == EvidenceKind::Recording) {
        evidence.seconds.get_or_insert(60);
    }
    let Some(purchase) = &mut case.purchase else { return };
    purchase.contract.get_or_insert_with(|| "HT-2026-0001".to_owned());
    let kind = GrievanceKind::Quality;
    if purchase.prepaid.is_none() && !purchase.found.is_empty() && case.grievances.iter().all(|g| g.kind != kind) {
        case.grievances.push(Grievance { kind, reason: None, words: None });
    }
    let rate = Rate::parse("3").filter(|_| case.claims.iter().all(|claim| claim.kind != ClaimKind::Interest));
    let interest = rate.map(|rate| Interest { base: purchase.price, rate, from: purchase.date, until: case.date });
    case.total = None;
    case.claims.extend(interest.map(|interest| Claim {
        kind: ClaimKind::Interest,
        of: Party::Merchant,
        amount: interest.amount(),
        interest: Some(interest),
        text: None,
    }));
}

/// Puts rare characters and markup into what the user writes freely.
pub(super) fn make_rare(case: &mut Case) {
    for person in &mut case.complainants {
        person.name = format!("欧阳{RARE_NAME}");
    }
    for call in &mut case.calls {
        call.callee = call.callee.take().map(|_| format!("欧阳{RARE_NAME}"));
        call.said = RARE_WORDS.to_owned();
    }
    if let Some(respondent) = &mut case.respondent {
        respondent.name = format!("{RARE_NAME}示例（样本）有限公司");
    }
    if let Some(purchase) = &mut case.purchase {
        purchase.item = format!("{RARE_NAME}牌 A_1*净化器");
        purchase.promised.iter_mut().chain(&mut purchase.found).for_each(|words| *words = RARE_WORDS.to_owned());
    }
    case.facts.iter_mut().for_each(|fact| fact.text = RARE_WORDS.to_owned());
    case.claims.iter_mut().filter_map(|claim| claim.text.as_mut()).for_each(|text| *text = RARE_WORDS.to_owned());
    for evidence in &mut case.evidence {
        evidence.title = RARE_WORDS.to_owned();
        evidence.proves = RARE_WORDS.to_owned();
    }
}

/// Leaves so many facts, calls and pieces of evidence; of claims no more, and so many where there is room for one of another loss.
pub(super) fn repeat(case: &mut Case, count: usize) {
    let made = Fact { date: case.date, text: String::new(), letters: vec![], evidence: vec![] };
    cycle(&mut case.facts, count, Some(made), |fact, n| {
        fact.text = format!("第{n}次要求处理，对方未作处理");
        fact.evidence = vec![format!("e{n}")];
    });
    cycle(&mut case.calls, count, None, |call: &mut Call, n| {
        call.time = call.time.checked_add((n as i64).seconds()).unwrap_or(call.time);
    });
    case.calls.sort_by_key(|call| call.time);
    let made = Evidence {
        id: String::new(),
        kind: EvidenceKind::Document,
        title: String::new(),
        source: "本人".to_owned(),
        proves: "上述经过".to_owned(),
        files: vec![],
        form: EvidenceForm::Copy,
        pages: Some(1),
        copies: 1,
        date: None,
        seconds: None,
        transcript: vec![],
        letters: vec![],
    };
    cycle(&mut case.evidence, count, Some(made), |evidence, n| {
        evidence.id = format!("e{n}");
        evidence.title = format!("第{n}份材料");
        evidence.letters.clear();
    });
    case.total = None;
    case.contacts.truncate(count);
    if count > 1 {
        let claims = (1..=count).map(|n| Claim {
            kind: ClaimKind::Damages,
            of: Party::Merchant,
            amount: Some(Fen(100 * n as u64)),
            interest: None,
            text: Some(format!("第{n}项损失")),
        });
        case.claims.extend(claims);
    } else {
        let claims = std::mem::take(&mut case.claims);
        for claim in claims {
            if case.claims.iter().all(|told| told.of != claim.of) {
                case.claims.push(claim);
            }
        }
    }
}

/// Makes a list so long: its last items, or over and over what it has, or from what is made where it has nothing.
fn cycle<T: Clone>(list: &mut Vec<T>, count: usize, made: Option<T>, mut number: impl FnMut(&mut T, usize)) {
    let there: Vec<T> = if list.is_empty() { made.into_iter().collect() } else { std::mem::take(list) };
    let there = &there[there.len().saturating_sub(count)..];
    *list = there.iter().cycle().take(if there.is_empty() { 0 } else { count }).cloned().collect();
    (1..).zip(list).for_each(|(n, item)| number(item, n));
}

/// Makes the complainant a firm that bought for its trade.
pub(super) fn sell_to_firm(case: &mut Case) {
    case.buyer = Buyer::Business;
    case.complainants.truncate(1);
    case.agent = None;
    for firm in &mut case.complainants {
        firm.name = "上海示例商贸有限公司".to_owned();
        firm.credit_code = Some("91310000MA0000004B".to_owned());
        firm.legal_representative = Some("欧阳甲".to_owned());
        firm.signature = None;
    }
    case.calls.iter_mut().for_each(|call| call.callee = None);
    case.claims.retain(|claim| claim.kind != ClaimKind::TripleCompensation);
    case.total = None;
}

/// Makes three complainants of one, two of whom speak for all.
pub(super) fn join(case: &mut Case) {
    let Some(mut first) = case.complainants.first().cloned() else { return };
    first.email.get_or_insert_with(|| "sample@example.com".to_owned());
    let person =
        |name: &str, represents| Person { name: name.to_owned(), represents, signature: None, ..first.clone() };
    case.complainants =
        vec![Person { represents: true, ..first.clone() }, person("欧阳乙", true), person("欧阳丙", false)];
    // Some of the calls reached the second.
    for call in case.calls.iter_mut().step_by(2) {
        call.callee = Some("欧阳乙".to_owned());
    }
    for call in case.calls.iter_mut().skip(1).step_by(2) {
        call.callee = Some(first.name.clone());
    }
}

/// Has somebody act for the complainant.
pub(super) fn send_agent(case: &mut Case) {
    case.agent = Some(Agent {
        name: "欧阳丁".to_owned(),
        organisation: Some("上海市样本区法律援助中心".to_owned()),
        phone: None,
        matter: None,
        original: true,
        authority: Authority::General,
        from: case.date,
        until: case.date.checked_add(1.year()).unwrap_or(case.date),
        signature: None,
    });
}
