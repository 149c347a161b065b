//! Every term: a case in which it runs, with its last day, and a case in which it does not.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use tousu::case::Case;
use tousu::case::choice::Choice;
use tousu::law::resolve::resolve;
use tousu::law::{Statutes, reference};
use tousu::recipient::deadlines::{Awaited, Code, Deadline, When, Whose, deadlines};

use crate::support::parts::{self, GOODS, TO_MERCHANT};

const SHOP: &str = r#"
[purchase]
date = 2026-09-01
channel = "shop"
item = "美容仪"
price = 1000
received = 2026-09-07
"#;
const SERVICE: &str = r#"
[purchase]
date = 2026-09-01
channel = "shop"
item = "健身课"
price = 1000
[purchase.prepaid]
total = 1000
used = 0
"#;
const CARRIER: &str = "\n[carrier]\nname = \"示例通信\"\nnumber = \"138-0000-0001\"\n";
const COMPLAINED: &str = "complained = 2026-09-16\n";
const CALL: &str =
    "\n[[call]]\ntime = 2026-06-01T10:00:00\nnumber = \"025-0000-0001\"\nseconds = 9\nsaid = \"推销\"\nrobot = true\n";

/// Returns a table of the case file that has one key with a word.
fn one(table: &str, key: &str, value: &str) -> String {
    format!("\n[[{table}]]\n{key} = \"{value}\"\n")
}

fn grievance(kind: &str) -> String {
    one("grievance", "kind", kind)
}

fn claim(kind: &str, amount: &str) -> String {
    let amount = if amount.is_empty() { String::new() } else { format!("amount = {amount}\n") };
    one("claim", "kind", kind) + &amount
}

/// Returns a letter sent on 2026-09-15, with more about it.
fn sent(letter: &str, more: &str) -> String {
    format!("\n[[sent]]\nletter = \"{letter}\"\ndate = 2026-09-15\n{more}\n")
}

/// Returns the way back of the goods.
fn returned(more: &str) -> String {
    format!("\n[purchase.return]\nasked = 2026-09-10\n{more}\n")
}

fn read(parts: &[&str]) -> Case {
    parts::case("", &[&[TO_MERCHANT], parts].concat())
}

fn of(case: &Case, code: Code) -> Vec<Deadline> {
    deadlines(case).into_iter().filter(|d| d.code == code).collect()
}

/// A term: the parts of a case where it runs, its first and last day, the parts of one where it does not.
type Row<'a> = (Code, &'a [&'a str], &'a str, &'a str, &'a [&'a str]);

fn hold(rows: &[Row<'_>]) -> BTreeSet<Code> {
    for (code, runs, first, last, not) in rows {
        let found = of(&read(runs), *code);
        let [Deadline { when: When::Runs { from, due, .. }, .. }] = &found[..] else { panic!("{code:?}: {found:?}") };
        assert_eq!([from.to_string(), due.to_string()], [*first, *last], "{code:?}");
        assert_eq!(of(&read(not), *code), [], "{code:?}");
    }
    rows.iter().map(|row| row.0).collect()
}

#[test]
fn terms_of_offices() {
    let received = "received = 2026-09-18";
    let complaint = sent("regulator-complaint", received);
    let report = sent("regulator-report", received);
    let answered = "outcome = \"answered\"\nanswered = 2026-09-20";
    let accepted = sent("regulator-complaint", "outcome = \"accepted\"\nanswered = 2026-09-21");
    let refused = sent("regulator-complaint", "outcome = \"refused\"\nanswered = 2026-09-21");
    let ended = sent("regulator-complaint", "outcome = \"terminated\"\nanswered = 2026-09-21");
    let advertised = grievance("not-as-advertised");
    let defective = grievance("quality");
    let appeal = sent("bureau-appeal", received);
    let appeal_accepted = sent("bureau-appeal", &format!("{received}\noutcome = \"accepted\""));
    let appeal_answered = sent("bureau-appeal", &format!("{received}\n{answered}"));
    let report_answered = sent("regulator-report", &format!("{received}\n{answered}"));
    let bad: &[&str] = &[GOODS, &advertised];
    let with = |part| [bad, &[part]].concat();
    let held = hold(&[
        (Code::RegulatorDecision, &with(&complaint), "2026-09-18", "2026-09-29", &with(&accepted)),
        (Code::ReviewSilence, &with(&complaint), "2026-09-29", "2026-11-30", &with(&refused)),
        (Code::ReviewRefusal, &with(&refused), "2026-09-21", "2026-11-20", &with(&complaint)),
        (Code::Mediation, &with(&accepted), "2026-09-21", "2026-11-20", &with(&ended)),
        (Code::ReportCheck, &with(&report), "2026-09-18", "2026-10-15", &with(&report_answered)),
        (Code::ReportCheckProlonged, &with(&report), "2026-09-18", "2026-11-05", &with(&report_answered)),
        (Code::AdvertisingAnswer, &with(&report), "2026-09-18", "2026-09-29", &[GOODS, &defective, &report]),
        (Code::AppealAcceptance, &with(&appeal), "2026-09-18", "2026-09-24", &with(&appeal_accepted)),
        (Code::AppealAnswer, &with(&appeal_accepted), "2026-09-18", "2026-10-19", &with(&appeal_answered)),
    ]);
    assert_eq!(held.len(), 9);
}

#[test]
fn terms_of_merchants_and_carriers() {
    let (advertised, refused) = (grievance("not-as-advertised"), grievance("refund-refused"));
    let demanded = sent("merchant", "received = 2026-09-16");
    let answered = sent("merchant", "received = 2026-09-16\noutcome = \"answered\"");
    let (asked, back) = (returned(""), returned("sent = 2026-09-11\narrived = 2026-09-14"));
    let settled = sent("merchant", "outcome = \"settled\"");
    let (refund, balance) = (claim("refund", "1000"), claim("prepaid-balance", "1000"));
    let kept = grievance("prepaid-not-refunded");
    let carrier_answer = format!("{CARRIER}{COMPLAINED}answered = 2026-09-17\nanswer = \"已收到\"\n");
    let carrier = format!("{CARRIER}{COMPLAINED}");
    let block = claim("block-calls", "");
    let harassed = grievance("harassing-calls");
    let held = hold(&[
        (
            Code::MerchantRemedy,
            &[GOODS, &advertised, &demanded],
            "2026-09-16",
            "2026-10-08",
            &[GOODS, &advertised, &answered],
        ),
        (Code::ReturnHandling, &[GOODS, &asked, &refused], "2026-09-10", "2026-09-28", &[SHOP, &asked, &refused]),
        (
            Code::Refund,
            &[GOODS, &back, &refused, &refund],
            "2026-09-14",
            "2026-09-21",
            &[GOODS, &back, &refused, &refund, &settled],
        ),
        (
            Code::RefundDelay,
            &[GOODS, &back, &refused, &refund],
            "2026-09-14",
            "2026-09-29",
            &[GOODS, &asked, &refused, &refund],
        ),
        (
            Code::PrepaidRefund,
            &[SERVICE, "asked = 2026-09-16\n", &kept, &balance],
            "2026-09-16",
            "2026-10-08",
            &[SERVICE, &kept, &balance],
        ),
        (
            Code::CarrierAnswer,
            &[&carrier, CALL, &harassed, &block],
            "2026-09-16",
            "2026-10-08",
            &[&carrier_answer, CALL, &harassed, &block],
        ),
    ]);
    assert_eq!(held.len(), 6);
}

#[test]
fn terms_of_the_complainant() {
    let (advertised, kept) = (grievance("not-as-advertised"), grievance("prepaid-not-refunded"));
    let asked = returned("");
    let harassed = grievance("harassing-calls");
    let (charges, block) = (claim("carrier-refund", "30"), claim("block-calls", ""));
    let appealed = sent("bureau-appeal", "");
    let (rescind, triple) = (claim("rescind", ""), claim("triple-compensation", "3000"));
    let complained = sent("regulator-complaint", "");
    let settled = sent("merchant", "outcome = \"settled\"");
    let held = hold(&[
        (Code::ReturnRight, &[GOODS, &advertised], "2026-09-07", "2026-09-14", &[GOODS, &asked, &advertised]),
        (Code::PrepaidReturn, &[SERVICE, &kept], "2026-09-01", "2026-09-08", &[SERVICE, "asked = 2026-09-08\n", &kept]),
        (
            Code::AppealCharges,
            &[CARRIER, CALL, &harassed, &charges],
            "2026-06-01",
            "2026-11-02",
            &[CARRIER, CALL, &harassed, &block],
        ),
        (
            Code::AppealOther,
            &[CARRIER, CALL, &harassed, &block],
            "2026-06-01",
            "2028-06-01",
            &[CARRIER, CALL, &harassed, &block, &appealed],
        ),
        (Code::Rescission, &[GOODS, &advertised, &rescind], "2026-09-07", "2027-09-07", &[GOODS, &advertised]),
        (Code::Avoidance, &[GOODS, &advertised, &triple], "2026-09-07", "2027-09-07", &[GOODS, &advertised, &rescind]),
        (Code::OfficeLimit, &[GOODS, &advertised], "2026-09-07", "2029-09-07", &[GOODS, &advertised, &complained]),
        (Code::Limitation, &[GOODS, &advertised], "2026-09-07", "2029-09-07", &[GOODS, &advertised, &settled]),
    ]);
    assert_eq!(held.len(), 8);
    // Nine of offices, six of merchants and carriers, eight of one's own.
    assert_eq!(9 + 6 + 8, Code::CODES.len());
}

#[test]
fn a_business_has_none_of_the_consumer_terms() {
    let (advertised, back) = (grievance("not-as-advertised"), returned("sent = 2026-09-11\narrived = 2026-09-14"));
    let (refund, rescind) = (claim("refund", "1000"), claim("rescind", ""));
    let demanded = sent("merchant", "received = 2026-09-16\ndeclared = []");
    let mut case = read(&[GOODS, &back, &advertised, &refund, &rescind, &demanded]);
    let codes = |case: &Case| deadlines(case).iter().map(|d| d.code).collect::<Vec<_>>();
    use Code::*;
    assert_eq!(codes(&case), [Refund, RefundDelay, MerchantRemedy, Rescission, OfficeLimit, Limitation]);
    case.buyer = tousu::case::model::Buyer::Business;
    assert_eq!(codes(&case), [Rescission, Limitation]);
}

/// A letter that declares rescission and arrived ends the year for it, whether the file says so or its claims do.
#[test]
fn the_year_for_rescinding_ends_with_a_declaration_that_arrived() {
    let (advertised, rescind) = (grievance("not-as-advertised"), claim("rescind", ""));
    for (letter, more, open) in [
        ("merchant", "received = 2026-09-16", false),
        ("merchant", "received = 2026-09-16\ndeclared = []", true),
        ("merchant", "declared = [\"rescind\"]", true),
        ("reminder", "received = 2026-09-16", true),
        ("reminder", "received = 2026-09-16\ndeclared = [\"rescind\"]", false),
        ("rescission", "", false),
    ] {
        let case = read(&[GOODS, &advertised, &rescind, &sent(letter, more)]);
        let runs = deadlines(&case).iter().any(|d| d.code == Code::Rescission);
        assert_eq!(runs, open, "{letter} {more}");
    }
}

#[test]
fn a_term_waits_for_the_day_it_runs_from() {
    let advertised = grievance("not-as-advertised");
    for (letter, more, code, awaited) in [
        ("regulator-complaint", "", Code::RegulatorDecision, Awaited::Receipt),
        ("regulator-report", "", Code::ReportCheck, Awaited::Receipt),
        ("merchant", "", Code::MerchantRemedy, Awaited::Receipt),
        ("bureau-appeal", "", Code::AppealAnswer, Awaited::Receipt),
        ("regulator-complaint", "outcome = \"accepted\"", Code::Mediation, Awaited::Answer),
        ("regulator-complaint", "outcome = \"refused\"", Code::ReviewRefusal, Awaited::Answer),
    ] {
        let all = deadlines(&read(&[GOODS, &advertised, &sent(letter, more)]));
        let found: Vec<_> = all.iter().filter(|d| d.code == code).collect();
        assert_eq!(found.iter().map(|d| d.when).collect::<Vec<_>>(), [When::Waits(awaited)], "{code:?}");
        assert_eq!((found[0].due(), found[0].sent), (None, Some(date(2026, 9, 15))));
        let first_waiting = all.iter().position(|d| d.due().is_none());
        assert!(all[first_waiting.unwrap()..].iter().all(|d| d.due().is_none()), "those that wait come last");
    }
}

#[test]
fn each_letter_has_its_own_term_and_the_earlier_reading_leads() {
    let advertised = grievance("not-as-advertised");
    let first =
        sent("regulator-complaint", "office = \"甲区市场监督管理局\"\noutcome = \"accepted\"\nanswered = 2026-09-16");
    let second = first.replace("甲区", "乙区").replace("answered = 2026-09-16", "answered = 2026-09-22");
    let found = of(&read(&[GOODS, &advertised, &second, &first]), Code::Mediation);
    // Sixty days to a Sunday, then to a Saturday.
    let ends = |d: &Deadline| match d.when {
        When::Runs { due, other_reading, .. } => (d.office.clone().unwrap_or_default(), due, other_reading),
        When::Waits(_) => panic!("{d:?}"),
    };
    assert_eq!(
        found.iter().map(ends).collect::<Vec<_>>(),
        [
            ("甲区市场监督管理局".to_string(), date(2026, 11, 15), Some(date(2026, 11, 16))),
            ("乙区市场监督管理局".to_string(), date(2026, 11, 21), Some(date(2026, 11, 23))),
        ]
    );
}

#[test]
fn only_the_limitation_of_actions_is_interrupted() {
    let ends = |parts: &[&str]| {
        let case = read(&[&[GOODS, &grievance("not-as-advertised")[..]], parts].concat());
        [Code::OfficeLimit, Code::Limitation].map(|code| of(&case, code)[0].due().unwrap())
    };
    let contact = |with: &str, day: &str| {
        format!("\n[[contact]]\ndate = {day}\nwith = \"{with}\"\nby = \"电话\"\nasked = \"退款\"\n")
    };
    let knew = date(2029, 9, 7);
    assert_eq!(ends(&[]), [knew, knew]);
    assert_eq!(ends(&[&contact("merchant", "2026-10-16")]), [knew, date(2029, 10, 16)]);
    // To others nothing is demanded; a letter that may not have arrived is no demand; the last demand counts.
    assert_eq!(ends(&[&contact("hotline", "2026-10-16")]), [knew, knew]);
    assert_eq!(ends(&[&sent("merchant", "")]), [knew, knew]);
    assert_eq!(ends(&[&sent("merchant", "received = 2026-09-18")]), [knew, date(2029, 9, 18)]);
    let last = [contact("merchant", "2026-11-12"), contact("merchant", "2026-10-16")];
    assert_eq!(ends(&[&last[0], &last[1]]), [knew, date(2029, 11, 12)]);
}

#[test]
fn a_demand_after_the_limitation_does_not_revive_it() {
    let old = GOODS.replace("2026-09", "2021-09");
    let late = "\n[[contact]]\ndate = 2026-10-16\nwith = \"merchant\"\nby = \"电话\"\nasked = \"退款\"\n";
    let found = of(&read(&[&old, &grievance("not-as-advertised"), late]), Code::Limitation);
    // 2024-09-07 is a Saturday.
    assert_eq!(found[0].due(), Some(date(2024, 9, 9)));
}

#[test]
fn a_provisional_calendar_is_said() {
    let advertised = grievance("not-as-advertised");
    let provisional = |received: &str| {
        let complaint = sent("regulator-complaint", &format!("received = {received}"));
        let case = read(&[GOODS, &advertised, &complaint]);
        [Code::RegulatorDecision, Code::ReviewSilence].map(|code| match of(&case, code)[0].when {
            When::Runs { provisional, .. } => provisional,
            When::Waits(_) => panic!("{code:?} waits"),
        })
    };
    assert_eq!(provisional("2026-09-18"), [false, false]);
    assert_eq!(provisional("2026-11-16"), [false, true]);
}

#[test]
fn rules_are_in_the_statutes_and_belong_to_somebody() {
    let parts = [GOODS, CARRIER, CALL].map(str::to_string);
    let more = [
        returned("sent = 2026-09-11\narrived = 2026-09-14"),
        grievance("not-as-advertised"),
        claim("refund", "1000"),
        claim("rescind", ""),
        claim("triple-compensation", "3000"),
        claim("carrier-refund", "30"),
        claim("block-calls", ""),
        sent("merchant", ""),
        sent("carrier", ""),
        sent("regulator-complaint", "received = 2026-09-16"),
        sent("regulator-complaint", "outcome = \"accepted\""),
        sent("regulator-complaint", "outcome = \"refused\""),
        sent("regulator-report", ""),
    ];
    let goods = [parts[0].clone(), more[0].clone(), parts[1].clone(), parts[2].clone()];
    let all: Vec<&str> = goods.iter().chain(&more[1..]).map(String::as_str).collect();
    let mut seen = deadlines(&read(&all));
    let service = [SERVICE.to_string(), grievance("prepaid-not-refunded"), claim("prepaid-balance", "1000")];
    let appeal = [sent("bureau-appeal", ""), sent("merchant", "")];
    let asked = [GOODS.to_string(), returned(""), grievance("refund-refused")];
    for parts in [&[&service[..], &appeal].concat()[..], &asked, &[GOODS.to_string(), grievance("quality")]] {
        seen.extend(deadlines(&read(&parts.iter().map(String::as_str).collect::<Vec<_>>())));
    }
    let codes: BTreeSet<Code> = seen.iter().map(|d| d.code).collect();
    assert_eq!(codes.len(), Code::CODES.len(), "missing: {:?}", missing(&codes));
    let today: Date = date(2026, 11, 21);
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/deadlines.md")).unwrap();
    for deadline in &seen {
        let row = page.lines().find(|line| line.starts_with(&format!("| `{}` |", deadline.code.code())));
        let row = row.unwrap_or_else(|| panic!("docs/deadlines.md lacks {:?}", deadline.code));
        assert!(row.contains(&format!("| {} |", deadline.whose.code())), "{row}");
        assert!(deadline.basis.is_none_or(|basis| row.ends_with(&format!("| {basis} |"))), "{row}");
        for reference in deadline.basis.map_or(vec![], |basis| reference::parse(basis).unwrap()) {
            resolve(Statutes::builtin(), &reference, today).unwrap_or_else(|e| panic!("{:?}: {e}", deadline.code));
        }
        assert!(deadline.basis.is_some() || deadline.code == Code::AppealAcceptance, "{:?}", deadline.code);
        assert!(deadline.whose == Whose::Yours || deadline.letter.is_some(), "{:?}", deadline.code);
    }
}

fn missing(codes: &BTreeSet<Code>) -> Vec<&'static str> {
    Code::CODES.iter().filter(|(_, code)| !codes.contains(code)).map(|(name, _)| *name).collect()
}
