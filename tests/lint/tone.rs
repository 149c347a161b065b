//! Words that hurt a complaint: the table itself, what it finds, and what it leaves.

use tousu::case::Severity;
use tousu::case::lint::tone::{Entry, Kind, table};
use tousu::locale::{Converter, Script};

use super::{arg, case_with, file, findings, found};

/// The codes found in a text of the complainant's own.
fn codes(text: &str) -> Vec<&'static str> {
    found(&case_with(&format!("'''{text}'''"))).into_iter().map(|(code, _)| code).collect()
}

/// One text for every alternative of a pattern's first part.
fn samples(pattern: &str) -> Vec<String> {
    let mut parts = pattern.split('…').map(|part| part.split('|').collect::<Vec<_>>());
    let first = parts.next().unwrap_or_default();
    let rest: Vec<Vec<&str>> = parts.collect();
    let tail: Vec<String> = match rest.as_slice() {
        [] => vec![String::new()],
        [last] => last.iter().map(|word| format!("本人将{word}")).collect(),
        more => panic!("{pattern}: {} parts", more.len() + 1),
    };
    first.iter().flat_map(|head| tail.iter().map(move |tail| format!("{head}{tail}"))).collect()
}

fn patterns(entry: &Entry) -> impl Iterator<Item = &String> {
    entry.hans.iter().chain(&entry.hant)
}

#[test]
fn every_pattern_of_the_table_is_found() {
    let entries = &table().entries;
    assert!(entries.iter().map(|e| e.hans.len()).sum::<usize>() >= 40);
    for entry in entries {
        for sample in patterns(entry).flat_map(|p| samples(p)) {
            assert!(codes(&sample).contains(&entry.class.code()), "{sample}: {:?}", codes(&sample));
        }
        for word in &entry.except {
            assert!(!codes(word).contains(&entry.class.code()), "{word}");
        }
    }
}

#[test]
fn the_calmer_words_are_calm() {
    for entry in &table().entries {
        for calmer in [&entry.calmer.hans, &entry.calmer.hant] {
            assert_eq!(codes(calmer), [""; 0], "{calmer}");
        }
    }
}

#[test]
fn both_scripts_have_the_same_patterns() {
    let converter = Converter::new(Script::Hans, Script::Hant, &[]);
    // The converter's 平臺 is as often written 平台: the table has both.
    let unusual = |pattern: &str| {
        let parts = pattern.split('…').map(|part| {
            let words: Vec<&str> = part.split('|').collect();
            let kept = words.iter().filter(|w| !w.contains('台') || !words.contains(&w.replace('台', "臺").as_str()));
            kept.copied().collect::<Vec<_>>().join("|")
        });
        parts.collect::<Vec<_>>().join("…")
    };
    for entry in &table().entries {
        let hant: Vec<String> = entry.hant.iter().map(|p| unusual(p)).collect();
        let converted: Vec<String> = entry.hans.iter().map(|p| converter.convert(p).text).collect();
        assert_eq!(hant, converted);
        assert_eq!(converter.convert(&entry.calmer.hans).text, entry.calmer.hant);
    }
}

/// Texts of each class, and the words pointed at.
const HURTING: &[(Kind, &str, &str)] = &[
    (Kind::Threat, "不赔就曝光你们", "不赔就曝光你"),
    (Kind::Threat, "三日内不退款就去市场监管局举报", "不退款就去市场监管局举报"),
    (Kind::Threat, "请立即退款，否则找媒体", "否则找媒体"),
    (Kind::Threat, "本人表示不退就上热搜", "不退就上热搜"),
    (Kind::Threat, "不退款，本人就投诉到底", "投诉到底"),
    (Kind::Threat, "一定起诉你们", "起诉你们"),
    (Kind::Threat, "要讓你們這家店開不下去", "讓你們這家店開不下去"),
    (Kind::Threat, "賠償後本人不再舉報", "賠償後本人不再舉報"),
    (Kind::Insult, "这家骗子公司收了钱", "骗子公司"),
    (Kind::Insult, "無良商家拒不退款", "無良商家"),
    (Kind::Insult, "黑心老板不接电话", "黑心老板"),
    (Kind::Insult, "专门坑人", "坑人"),
    (Kind::Verdict, "这是一家诈骗公司", "诈骗公司"),
    (Kind::Verdict, "其行為已構成詐騙罪", "構成詐騙罪"),
    (Kind::Absolute, "本人绝对没有使用", "绝对"),
    (Kind::Absolute, "商品全部都是假的", "全部都是假"),
    (Kind::Absolute, "百分之百是翻新机", "百分之百"),
    (Kind::Absolute, "不計其數的來電", "不計其數"),
    (Kind::Emotion, "行为恶劣至极", "恶劣至极"),
    (Kind::Emotion, "令人髮指", "令人髮指"),
    (Kind::Emotion, "退还本人的血汗钱", "血汗钱"),
    (Kind::Exclamation, "必须退款！！！", "！！！"),
    (Kind::Exclamation, "退款!", "!"),
];

/// Texts of the same matters that are as they should be.
const CALM: &[&str] = &[
    "逾期未答复的，本人将依法向市场监督管理部门投诉、举报",
    "协商不成的，本人将依法提起诉讼",
    "对方不予退款，本人就上述情况向平台投诉",
    "商家不退款，本人于次日向市场监督管理局举报",
    "不处理的，请书面说明理由；本人保留起诉的权利",
    "对方称“不赔就曝光”",
    "客服称绝对没有问题",
    "卖家威胁不删评价就让本人身败名裂",
    "商家宣传百分之百有效",
    "客服说，绝对不会过敏",
    "广告语为全网最差包退",
    "卖家骂本人是骗子",
    "测得绝对误差0.2毫米、絕對濕度10克",
    "广告中使用绝对化用语",
    "收到黑心棉枕芯一个",
    "商家无良好的售后服务记录",
    "连续收到垃圾短信7条",
    "照片曝光过度，不处理就曝光异常",
    "在漆黑店面内付款",
    "面料标签为100%棉，检测为60%",
    "电量显示100％",
    "接通后全部没有应答",
    "退还全部预付款",
    "7次来电中有3次在22时以后",
    "涉嫌欺诈，请依法核查",
    "我妈的手机也接到来电",
    "妈妈的号码在“骗子公司！”一栏",
    "「奸商」二字出自對方的簡訊",
    "《天天举报》栏目于次日报道",
];

#[test]
fn hurting_words_are_pointed_at() {
    for (kind, text, words) in HURTING {
        assert_eq!(found(&case_with(&format!("\"{text}\""))), [(kind.code(), words.to_string())], "{text}");
    }
    for kind in [Kind::Threat, Kind::Insult, Kind::Verdict, Kind::Absolute, Kind::Emotion, Kind::Exclamation] {
        assert!(HURTING.iter().any(|(k, ..)| *k == kind), "{kind:?}");
    }
}

#[test]
fn calm_words_are_left() {
    for text in CALM {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
}

#[test]
fn what_others_said_is_not_judged() {
    // purchase.promised and call.said of this file have absolute words, an exclamation mark and a threat.
    assert_eq!(found(&file("")), []);
    let answer = "[[contact]]\ndate = 2026-09-01\nwith = \"merchant\"\nby = \"电话\"\nasked = \"退款\"\nanswer = \"绝对不退！\"\n";
    assert_eq!(found(&file(answer)), []);
    let asked = answer.replace("asked = \"退款\"", "asked = \"绝对要退\"");
    assert_eq!(found(&file(&asked)), [("tone-absolute", "绝对".to_string())]);
}

#[test]
fn a_finding_has_line_column_weight_rule_and_calmer_words() {
    let source = case_with("\"\"\"\n对方没有答复。\n  不赔就\n  曝光你们这家黑心商家！\"\"\"");
    let findings = findings(&source);
    let seen: Vec<_> = findings
        .iter()
        .map(|f| (f.code, f.severity, source.line_column(f.span.clone().unwrap_or_default().start)))
        .collect();
    let expected = [
        ("tone-threat", Severity::AtRisk, (8, 3)),
        ("tone-insult", Severity::Warning, (9, 9)),
        ("tone-exclamation", Severity::Advice, (9, 13)),
    ];
    assert_eq!(seen, expected);
    assert_eq!(findings[0].basis, Some("samr-121 7, 42; xiaofa-tiaoli 27(2), 49(2)"));
    assert_eq!(arg(&findings[1], "calmer"), "该商家");
}

#[test]
fn the_calmer_words_are_in_the_script_of_the_text() {
    let findings = findings(&case_with("\"令人髮指\""));
    assert!(arg(&findings[0], "calmer").contains("寫明"), "{findings:?}");
}

#[test]
fn every_rule_behind_the_table_exists() {
    use tousu::law::{Citer, Statutes, reference};
    for finding in findings(&case_with("\"不赔就曝光，黑心商家，绝对是诈骗公司\"")) {
        let basis = finding.basis.expect("a rule");
        let references = reference::parse(basis).unwrap_or_else(|e| panic!("{basis}: {e}"));
        let citer = Citer::new(Statutes::builtin(), Script::Hans, jiff::civil::date(2026, 11, 21)).cite(&references);
        assert!(citer.is_ok(), "{basis}: {citer:?}");
    }
}
