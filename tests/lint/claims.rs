//! Claims that add up: totals, interest, the triple, and how letters show them.

use jiff::civil::date;
use tousu::case::{self, Finding, Source};
use tousu::letter::Composer;
use tousu::locale::{Fen, Script};
use tousu::text;

use super::{arg, file, findings};

/// The sample case with claims; `total` is a top-level line or nothing.
fn claims(total: &str, claims: &str) -> Source {
    let source = file(total);
    Source { text: format!("{}\n{claims}", source.text), ..source }
}

fn claim(kind: &str, more: &str) -> String {
    format!("[[claim]]\nkind = \"{kind}\"\n{more}\n")
}

fn problems(source: &Source) -> Vec<Finding> {
    case::read(source, date(2026, 11, 21)).findings
}

/// A letter to the merchant without white space.
fn letter(source: &Source, script: Script) -> String {
    let case = case::read(source, date(2026, 11, 21)).case.expect("a sound case");
    let composer = Composer::new(&[script], &[]).unwrap_or_else(|e| panic!("{e:#?}"));
    let letter = composer.compose(&case, &case.letters[0], script).unwrap_or_else(|e| panic!("{e:#?}"));
    text::form(&letter.document).split_whitespace().collect()
}

const INTEREST: &str = "rate = \"3.00\"\nbase = 1650\nfrom = 2026-08-21\nuntil = 2026-10-22";

#[test]
fn totals() {
    let two = claim("refund", "amount = 1000") + &claim("freight", "amount = \"23.50\"");
    for (total, claims_text, wrong) in [
        ("total = \"1023.50\"", two.clone(), None),
        ("", two.clone(), None),
        ("total = 1023", two.clone(), Some(("1,023.00", "1,023.50"))),
        ("total = \"1,023.51\"", two.clone(), Some(("1,023.51", "1,023.50"))),
        // Other parties' sums and claims without a sum do not count; computed interest does.
        ("total = \"1023.50\"", two.clone() + &claim("carrier-refund", "amount = 5") + &claim("apology", ""), None),
        ("total = \"1031.91\"", two.clone() + &claim("interest", INTEREST), None),
        ("total = \"1023.50\"", two.clone() + &claim("interest", INTEREST), Some(("1,023.50", "1,031.91"))),
        ("total = \"1023.50\"", two + &claim("interest", "text = \"按约定计算\""), None),
        ("total = 0", claim("apology", ""), None),
    ] {
        let source = claims(total, &claims_text);
        let found = problems(&source);
        let seen: Vec<_> = found.iter().map(|f| (f.code, arg(f, "total"), arg(f, "sum"))).collect();
        let expected: Vec<_> = wrong.iter().map(|(t, s)| ("claim-total", t.to_string(), s.to_string())).collect();
        assert_eq!(seen, expected, "{total}\n{claims_text}");
        assert!(found.iter().all(|f| source.text[f.span.clone().unwrap_or_default()] == total["total = ".len()..]));
    }
}

#[test]
fn a_sum_that_is_missing_is_one_finding() {
    let found = problems(&claims("total = 5", &claim("refund", "")));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["claim-needs-amount"]);
}

#[test]
fn interest_is_computed_or_compared() {
    for (more, code, value) in [
        (INTEREST.to_string(), "", "8.41"),
        (format!("{INTEREST}\namount = \"8.41\""), "", "8.41"),
        (format!("{INTEREST}\namount = \"8.40\""), "claim-amount", "8.41"),
        (INTEREST.replace("\"3.00\"", "3.0"), "", "8.41"),
        (INTEREST.replace("\"3.00\"", "3"), "", "8.41"),
        (INTEREST.replace("3.00", "3.00%"), "bad-rate", ""),
        (INTEREST.replace("3.00", "0"), "bad-rate", ""),
        (INTEREST.replace("2026-10-22", "2026-08-22"), "", "0.14"),
        (INTEREST.replace("2026-10-22", "2026-08-21"), "date-order", ""),
        (INTEREST.replace("2026-10-22", "2026-12-22"), "date-after-letter", ""),
        (INTEREST.replace("base = 1650\n", ""), "interest-needs", ""),
        ("rate = \"3.00\"\ntext = \"按此利率计算\"".to_string(), "interest-needs", ""),
        (String::new(), "claim-needs-text", ""),
    ] {
        let source = claims("", &claim("interest", &more));
        let outcome = case::read(&source, date(2026, 11, 21));
        let codes: Vec<&str> = outcome.findings.iter().map(|f| f.code).collect();
        if code.is_empty() {
            assert_eq!(codes, [""; 0], "{more}");
            let amount = outcome.case.and_then(|case| case.claims[0].amount);
            assert_eq!(amount, Fen::parse(value).ok(), "{more}");
        } else {
            assert_eq!(codes, [code], "{more}");
            assert_eq!(arg(&outcome.findings[0], "expected"), value, "{more}");
        }
    }
}

#[test]
fn what_interest_is_computed_from_belongs_to_interest() {
    let found = problems(&claims("", &claim("refund", "amount = 5\nrate = \"3.00\"")));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["unknown-key"]);
}

#[test]
fn three_times_the_price_needs_what_was_untrue() {
    let source = claims("", &claim("triple-compensation", "amount = 5940"));
    assert_eq!(problems(&source), []);
    let quality = source.text.replace("kind = \"not-as-advertised\"", "kind = \"quality\"");
    let found = problems(&Source { text: quality, ..source });
    assert_eq!(
        found.iter().map(|f| (f.code, f.basis)).collect::<Vec<_>>(),
        [("claim-needs-grievance", Some("xiaofa 55(1)"))]
    );
    assert_eq!(arg(&found[0], "needs"), "not-as-advertised");
}

#[test]
fn claims_that_can_be_read_in_two_ways_draw_advice() {
    let codes = |source: &Source| findings(source).iter().map(|f| f.code).collect::<Vec<_>>();
    let triple = claims("", &claim("triple-compensation", "amount = 5940"));
    // Part of the service was used.
    assert_eq!(codes(&triple), ["triple-of-part-payment"]);
    let unused = Source { text: triple.text.replace("used = 330", "used = 0"), ..triple.clone() };
    assert_eq!(codes(&unused), [""; 0]);
    let part = Source { text: unused.text.replace("total = 1980", "total = 500"), ..triple };
    assert_eq!(codes(&part), ["triple-of-part-payment"]);
    let several = file("");
    let several = Source { text: several.text.replace("4111111111111111", "A1、A2"), ..several };
    assert_eq!(codes(&several), ["several-contracts"]);
}

#[test]
fn letters_show_how_each_sum_comes_about() {
    let source = claims(
        "",
        &(claim("prepaid-balance", "amount = 1650")
            + &claim("triple-compensation", "amount = 5940")
            + &claim("interest", INTEREST)
            + &claim("freight", "amount = 12")),
    );
    let shown = [
        "1,980.00元－330.00元＝1,650.00元",
        "1,980.00元×3＝5,940.00元",
        "1,650.00元×3.00%×62÷365≈8.41元",
        "1,650.00元＋5,940.00元＋8.41元＋12.00元＝7,610.41元",
    ];
    let hans =
        ["人民币壹仟陆佰伍拾元整", "人民币伍仟玖佰肆拾元整", "人民币捌元肆角壹分", "人民币柒仟陆佰壹拾元零肆角壹分"];
    let hant =
        ["人民幣壹仟陸佰伍拾元整", "人民幣伍仟玖佰肆拾元整", "人民幣捌元肆角壹分", "人民幣柒仟陸佰壹拾元零肆角壹分"];
    for (script, capitals) in [(Script::Hans, hans), (Script::Hant, hant)] {
        let letter = letter(&source, script);
        for words in shown.iter().chain(&capitals) {
            assert!(letter.contains(words), "{words} in\n{letter}");
        }
    }
}

#[test]
fn the_floor_and_open_interest_are_said() {
    let cheap = file("");
    let cheap = cheap
        .text
        .replace("price = 1980", "price = 100")
        .replace("total = 1980", "total = 100")
        .replace("used = 330", "used = 0");
    let own = claim("prepaid-balance", "amount = 100")
        + &claim("triple-compensation", "amount = 500")
        + &claim("interest", "text = \"按一年期贷款市场报价利率计算\"");
    let source = Source { name: "cheap.toml".into(), text: format!("{cheap}\n{own}") };
    let hans = letter(&source, Script::Hans);
    assert!(hans.contains("价款的三倍不足五百元（100.00元×3＝300.00元），按五百元计算"), "{hans}");
    assert!(hans.contains("100.00元＋500.00元＝600.00元；利息另计。"), "{hans}");
    let hant = letter(&source, Script::Hant);
    assert!(hant.contains("價款的三倍不足五百元（100.00元×3＝300.00元），按五百元計算"), "{hant}");
    assert!(hant.contains("；利息另計。"), "{hant}");
}

#[test]
fn letters_mask_what_the_user_wrote() {
    let source =
        file("[[fact]]\ndate = 2026-09-01\ntext = \"对方要求提供身份证11010519491231002X和卡号6228480123456789\"\n");
    for script in Script::ALL {
        let letter = letter(&source, script);
        assert!(letter.contains("110***********002X") && letter.contains("622*********6789"), "{letter}");
        assert!(!letter.contains("19491231"), "{letter}");
    }
}
