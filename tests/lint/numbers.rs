//! Identity numbers and bank cards: which are found, which are left, and where.

use tousu::case::Severity;
use tousu::locale::checksum::{credit_code, identity_number, luhn};
use tousu::locale::mask::{NumberKind, mask, numbers};

use super::{arg, case_with, file, findings, found};
use crate::support::sources;

/// Texts with an identity number in them, and how it is masked.
const IDENTITIES: &[(&str, &str)] = &[
    ("11010519491231002X", "110***********002X"),
    ("身份证号码11010519491231002X。", "110***********002X"),
    ("（11010519491231002x）", "110***********002X"),
    ("44030419900307123X", "440***********123X"),
    ("310115200012318884", "310***********8884"),
    ("511102198506154564", "511***********4564"),
    ("830000199001011234", "830***********1234"),
    ("910000199001011234", "910***********1234"),
    ("65010119770229001X为二月三十日以外的日子；320102198811223339", "320***********3339"),
    ("110101199003074514", "110***********4514"),
    ("110101 19900307 4514", "110***********4514"),
    ("110101-19900307-4514", "110***********4514"),
    ("1101 0119 9003 0745 14", "110***********4514"),
    ("１１０１０１１９９００３０７４５１４", "110***********4514"),
    ("订单号110101199003074514", "110***********4514"),
    ("2026-09-03 110101199003074514", "110***********4514"),
    ("信用代码见营业执照，证件号110101199003074514", "110***********4514"),
];

/// Texts without one.
const NO_IDENTITIES: &[&str] = &[
    "110101199003074515",
    "11010119900307451",
    "1101011990030745140",
    "11010119901307451X",
    "000101199003074510",
    "A110101199003074514",
    "_110101199003074514",
    "1101011990030745，14",
    "统一社会信用代码910000199001011234",
    "91330100MA0000001F",
    "91350100M000100Y43",
    "138-0000-0001 010-0000-0004",
    "110***********4514",
];

/// Texts with the number of a bank card, and how it is masked.
const CARDS: &[(&str, &str)] = &[
    ("6222021234567890128", "622************0128"),
    ("6217001234567890122", "621************0122"),
    ("6228480123456789", "622*********6789"),
    ("622260123456789011", "622***********9011"),
    ("62270012345678906", "622**********8906"),
    ("9558801234567897", "955*********7897"),
    ("9558801234567890128", "955************0128"),
    ("4111111111111111", "411*********1111"),
    ("4367421234567896", "436*********7896"),
    ("3566002020360505", "356*********0505"),
    ("2221001234567896", "222*********7896"),
    ("6222 0212 3456 7890 128", "622************0128"),
    ("6222-0212-3456-7890-128", "622************0128"),
    ("622202 1234567890128", "622************0128"),
    ("６２２８４８０１２３４５６７８９", "622*********6789"),
    ("请退至账号1234567890123452。", "123*********3452"),
    ("订单已付款，银行卡号：3100123456789012342", "310************2342"),
];

/// Texts with a long number that is none. The numbers themselves pass Luhn but for the first three.
const NO_CARDS: &[&str] = &[
    "6222021234567890129",
    "411111111111111",
    "62220212345678901281",
    "1234567890123456785",
    "2026090300123459",
    "20260903001234564",
    "4000123456789012343",
    "40123456789012343",
    "3100123456789012342",
    "0000000000000000",
    "订单号4111111111111111",
    "訂單6222021234567890128",
    "以银行卡支付，订单号为4111111111111111、6228480123456789",
    "运单号：9558801234567897",
    "工单TS4111111111111111",
    "_4111111111111111",
    "62 2202 1234 5678 90128",
    "4111.1111.1111.1111",
];

#[test]
fn identity_numbers_are_found() {
    for (text, masked) in IDENTITIES {
        let found = numbers(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!((found[0].kind, found[0].masked.as_str()), (NumberKind::Identity, *masked), "{text}");
    }
    for text in NO_IDENTITIES {
        assert!(numbers(text).iter().all(|n| n.kind != NumberKind::Identity), "{text}: {:?}", numbers(text));
    }
}

#[test]
fn card_numbers_are_found() {
    for (text, masked) in CARDS {
        let found = numbers(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!((found[0].kind, found[0].masked.as_str()), (NumberKind::Card, *masked), "{text}");
    }
    for text in NO_CARDS {
        assert_eq!(numbers(text), [], "{text}");
    }
    let valid = |text: &&&str| luhn(&text.chars().filter(char::is_ascii_digit).collect::<String>());
    assert!(NO_CARDS.iter().filter(valid).count() >= 10, "order numbers that only look wrong prove nothing");
}

#[test]
fn a_code_of_a_firm_is_no_identity_number() {
    for code in ["91330100MA0000001F", "91310000MA0000004B", "91440300MA0000003T", "91350100M000100Y43"] {
        assert!(credit_code(code) && !identity_number(code), "{code}");
        assert_eq!(mask(code), code);
    }
}

/// Nothing that the examples say, their order, ticket and parcel numbers above all, is changed by masking.
#[test]
fn the_examples_are_printed_as_they_are() {
    let mut long = 0;
    for source in sources() {
        assert_eq!(mask(&source.text), source.text, "{}", source.name);
        long += source.text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() >= 11).count();
    }
    assert!(long >= 5, "the examples have long numbers");
}

#[test]
fn findings_point_at_the_number_and_show_it_masked() {
    let source = case_with("\"本人证件11010519491231002X，卡号6228\\u00204801 2345 6789。\"");
    let expected = [
        ("identity-number-in-text", "11010519491231002X".to_string()),
        ("card-number-in-text", "6228\\u00204801 2345 6789".to_string()),
    ];
    assert_eq!(found(&source), expected);
    let findings = findings(&source);
    assert!(findings.iter().all(|f| f.severity == Severity::Warning));
    assert_eq!(arg(&findings[0], "masked"), "110***********002X");
    let (line, column) = source.line_column(findings[0].span.clone().unwrap_or_default().start);
    assert_eq!((line, column), (6, 13));
}

#[test]
fn fields_for_numbers_may_hold_them() {
    // purchase.order of this file is a number that passes Luhn and begins like a card.
    assert_eq!(found(&file("")), []);
    let source = file(
        "[[contact]]\ndate = 2026-09-01\nwith = \"merchant\"\nby = \"电话\"\nasked = \"退款\"\nreference = \"6228480123456789\"\n",
    );
    assert_eq!(found(&source), []);
}
