//! The questions in their order: what is asked for which kind of case.

use super::ask::Step::{self, Many, One, Part};
use super::ask::{Ask, Group, Takes};
use super::offer;
use super::when::{
    BOUGHT, DURABLE, HIGHER, ON_BEHALF, address_decides, answered, bought, business, called, carrier, claimed,
    complained, customer, defective, goods, has, has_cities, long_ago, mediated, mentions, on_behalf, on_platform,
    prepaid, receipt_counts, recorded, refused, respondent, said_no, taken, taken_along, to, to_county, trade,
    unknown_caller, yes,
};

/// All questions.
pub(super) static STEPS: &[Step] = &[
    Part("what"),
    One(Ask::must("grievance", "grievance.kind").takes(Takes::Some(|_| offer::grievances()))),
    One(Ask::must("buyer", "buyer").preset(|_, _| vec!["consumer".to_string()])),
    One(Ask::must(ON_BEHALF, "").takes(Takes::YesNo).preset(|_, _| yes(false))),
    Part("you"),
    One(Ask::must("complainant.name", "complainant.name")),
    One(Ask::may("complainant.legal_representative", "complainant.legal_representative").when(business)),
    One(Ask::may("complainant.credit_code", "complainant.credit_code").when(business)),
    One(Ask::must("complainant.phone", "complainant.phone")),
    One(Ask::may("complainant.address", "complainant.address")),
    One(Ask::may("complainant.postcode", "complainant.postcode")),
    One(Ask::must("agent.name", "agent.name").when(on_behalf)),
    One(Ask::may("agent.organisation", "agent.organisation").when(on_behalf)),
    One(Ask::may("agent.phone", "agent.phone").when(on_behalf)),
    One(Ask::must("agent.matter", "agent.matter").when(on_behalf)),
    One(Ask::must("agent.authority", "agent.authority").when(on_behalf).preset(|_, _| vec!["general".to_string()])),
    One(Ask::must("agent.from", "agent.from").when(on_behalf).preset(|a, _| a.list("date").to_vec())),
    One(Ask::must("agent.until", "agent.until").when(on_behalf)),
    One(Ask::must("agent.original", "agent.original").when(on_behalf).preset(|_, _| yes(true))),
    Part("respondent"),
    One(Ask::must("purchase.channel", "purchase.channel").when(trade)),
    One(Ask::must("respondent.name", "respondent.name").when(|a, _| !unknown_caller(a) && !on_platform(a, ""))),
    One(Ask::may("respondent.name", "respondent.name").when(|a, _| unknown_caller(a) || on_platform(a, ""))),
    One(Ask::must("respondent.shop", "respondent.shop").when(|a, _| on_platform(a, "") && !respondent(a, ""))),
    One(Ask::may("respondent.address", "respondent.address").when(respondent)),
    One(Ask::may("respondent.postcode", "respondent.postcode").when(|a, _| a.get("respondent.address").is_some())),
    One(Ask::may("respondent.phone", "respondent.phone").when(respondent)),
    One(Ask::may("respondent.credit_code", "respondent.credit_code").when(respondent)),
    Part("purchase"),
    One(Ask::must(BOUGHT, "").takes(Takes::YesNo).when(customer).preset(|_, _| yes(false))),
    One(Ask::must("purchase.item", "purchase.item").when(bought)),
    One(Ask::must("purchase.date", "purchase.date").when(bought)),
    One(Ask::must("purchase.channel", "purchase.channel").when(bought)),
    One(Ask::may("respondent.shop", "respondent.shop").when(on_platform)),
    One(Ask::must("platform.name", "platform.name").when(on_platform)),
    One(Ask::may("platform.brand", "platform.brand").when(on_platform)),
    One(Ask::may("platform.address", "platform.address").when(on_platform)),
    One(Ask::may("platform.account", "platform.account").when(on_platform)),
    One(Ask::must("purchase.quantity", "purchase.quantity").when(trade).preset(|_, _| vec!["1".to_string()])),
    One(Ask::must("purchase.unit", "purchase.unit").when(trade).preset(|_, _| vec!["件".to_string()])),
    One(Ask::must("purchase.price", "purchase.price").when(bought)),
    One(Ask::may("purchase.payment", "purchase.payment").when(trade)),
    One(Ask::may("purchase.order", "purchase.order").when(bought)),
    One(Ask::may("purchase.received", "purchase.received").when(receipt_counts).preset(|a, _| taken_along(a))),
    One(Ask::must("purchase.durable", "purchase.durable")
        .when(defective)
        .preset(|a, _| yes(mentions(a, "purchase.item", &DURABLE)))),
    One(Ask::must("purchase.promised", "purchase.promised").when(|a, _| has(a, &["not-as-advertised"]))),
    One(Ask::must("purchase.found", "purchase.found").when(|a, _| has(a, &["not-as-advertised", "quality"]))),
    One(Ask::must("purchase.prepaid.total", "purchase.prepaid.total")
        .when(prepaid)
        .preset(|a, _| a.list("purchase.price").to_vec())),
    One(Ask::must("purchase.prepaid.used", "purchase.prepaid.used").when(prepaid)),
    One(Ask::may("purchase.prepaid.used_how", "purchase.prepaid.used_how").when(prepaid)),
    One(Ask::may("purchase.prepaid.from", "purchase.prepaid.from").when(prepaid)),
    One(Ask::may("purchase.prepaid.until", "purchase.prepaid.until").when(prepaid)),
    One(Ask::may("purchase.prepaid.stopped", "purchase.prepaid.stopped").when(prepaid)),
    One(Ask::may("purchase.prepaid.asked", "purchase.prepaid.asked").when(prepaid)),
    One(Ask::may("purchase.prepaid.own_reason", "purchase.prepaid.own_reason").when(prepaid)),
    One(Ask::may("purchase.return.asked", "purchase.return.asked").when(goods)),
    One(Ask::may("purchase.return.sent", "purchase.return.sent").when(|a, _| a.get("purchase.return.asked").is_some())),
    One(Ask::may("purchase.return.arrived", "purchase.return.arrived")
        .when(|a, _| a.get("purchase.return.sent").is_some())),
    Part("happened"),
    One(Ask::may("refusal.reason", "grievance.reason").when(refused)),
    One(Ask::may("refusal.words", "grievance.words").when(said_no)),
    Many(Group { name: "call", least: |_| 1, when: |a| called(a, ""), asks: CALL }),
    Many(Group {
        name: "fact",
        least: |a| usize::from(has(a, &["data-leak", "review-harassment"])),
        when: |_| true,
        asks: FACT,
    }),
    Many(Group { name: "contact", least: |_| 0, when: |_| true, asks: CONTACT }),
    One(Ask::may("carrier.name", "carrier.name").when(called)),
    One(Ask::must("carrier.number", "carrier.number")
        .when(carrier)
        .preset(|a, _| a.list("complainant.phone").to_vec())),
    One(Ask::may("carrier.complained", "carrier.complained").when(carrier)),
    One(Ask::may("carrier.ticket", "carrier.ticket").when(complained)),
    One(Ask::may("carrier.answer", "carrier.answer").when(complained)),
    One(Ask::must("carrier.answered", "carrier.answered").when(answered)),
    One(Ask::must("carrier.objection", "carrier.objection").when(answered)),
    One(Ask::may("carrier.address", "carrier.address").when(complained)),
    One(Ask::may("circumstances.knew", "circumstances.knew").when(long_ago)),
    One(Ask::may("circumstances.taken_by", "circumstances.taken_by")),
    Part("claims"),
    One(Ask::must("claim", "claim.kind").takes(Takes::Some(offer::claims)).preset(|a, _| offer::usual_claims(a))),
    One(Ask::must("sum.refund", "claim.amount")
        .when(|a, _| claimed(a, "refund"))
        .preset(|a, _| a.list("purchase.price").to_vec())),
    One(Ask::must("sum.freight", "claim.amount").when(|a, _| claimed(a, "freight"))),
    One(Ask::must("detail.interest", "claim.text").when(|a, _| claimed(a, "interest"))),
    One(Ask::must("detail.damages", "claim.text").when(|a, _| claimed(a, "damages"))),
    One(Ask::must("sum.damages", "claim.amount").when(|a, _| claimed(a, "damages"))),
    One(Ask::must("sum.carrier-refund", "claim.amount").when(|a, _| claimed(a, "carrier-refund"))),
    One(Ask::must("circumstances.higher_promise", "circumstances.higher_promise")
        .when(|a, _| claimed(a, "triple-compensation"))
        .preset(|a, _| yes(mentions(a, "purchase.promised", &HIGHER)))),
    One(Ask::must("detail.other", "claim.text").when(|a, _| claimed(a, "other"))),
    One(Ask::must("of.other", "claim.of").takes(Takes::One(offer::parties)).when(|a, _| claimed(a, "other"))),
    Part("evidence"),
    Many(Group { name: "evidence", least: |_| 0, when: |_| true, asks: EVIDENCE }),
    Part("letters"),
    One(Ask::must("letter", "letter.to").takes(Takes::Some(offer::letters)).preset(|a, _| offer::usual_letters(a))),
    One(Ask::must("association.office", "letter.office").when(|a, _| to(a, &["association"]))),
    One(Ask::must("circumstances.address_unreachable", "circumstances.address_unreachable")
        .when(address_decides)
        .preset(|_, _| yes(false))),
    One(Ask::must("place.province", "letter.province").when(to_county)),
    One(Ask::must("place.city", "letter.city").when(|a, _| to_county(a, "") && has_cities(a, ""))),
    One(Ask::must("place.district", "letter.district").when(to_county)),
    One(Ask::may("complaint.delegated_mediation", "letter.delegated_mediation")
        .when(mediated)
        .preset(|_, _| yes(true))),
    One(Ask::may("complaint.publication", "letter.publication").when(mediated).preset(|_, _| yes(false))),
    One(Ask::must("caller.province", "letter.province").when(|a, _| to(a, &["bureau-report"]))),
    One(Ask::must("appeal.province", "letter.province").when(|a, _| to(a, &["bureau-appeal"]))),
    One(Ask::must("anonymous", "letter.anonymous")
        .takes(Takes::YesNo)
        .when(|a, _| to(a, &["regulator-report", "bureau-report"]))
        .preset(|_, _| yes(false))),
];

const CALL: &[Ask] = &[
    Ask::must("time", "call.time"),
    Ask::must("number", "call.number"),
    Ask::must("seconds", "call.seconds"),
    Ask::must("said", "call.said").when(taken),
    Ask::must("robot", "call.robot").when(taken),
    Ask::must("refused_before", "call.refused_before"),
];

const FACT: &[Ask] = &[Ask::must("date", "fact.date"), Ask::must("text", "fact.text")];

const CONTACT: &[Ask] = &[
    Ask::must("date", "contact.date"),
    Ask::must("with", "contact.with"),
    Ask::may("office", "contact.office").when(|a, record| {
        a.get(&format!("{record}with"))
            .is_some_and(|with| ["association", "regulator", "hotline", "police"].contains(&with))
    }),
    Ask::must("by", "contact.by"),
    Ask::must("asked", "contact.asked"),
    Ask::may("answer", "contact.answer"),
    Ask::must("answered", "contact.answered")
        .when(|a, record| a.get(&format!("{record}answer")).is_some())
        .preset(|a, record| a.list(&format!("{record}date")).to_vec()),
];

const EVIDENCE: &[Ask] = &[
    Ask::must("title", "evidence.title"),
    Ask::must("kind", "evidence.kind").preset(|_, _| vec!["electronic".to_string()]),
    Ask::must("of", "evidence.of").takes(Takes::Some(offer::proved)),
    Ask::must("proves", "evidence.proves"),
    Ask::must("source", "evidence.source"),
    Ask::must("form", "evidence.form")
        .preset(|a, record| vec![if recorded(a, record) { "copy" } else { "printout" }.to_string()]),
    Ask::may("pages", "evidence.pages").when(|a, record| !recorded(a, record)),
    Ask::may("date", "evidence.date").when(recorded),
    Ask::may("seconds", "evidence.seconds").when(recorded),
    Ask::may("file", "evidence.file").takes(Takes::Line),
];
