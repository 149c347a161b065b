//! What a letter may cite, in which words, and what it may not.

use jiff::civil::{Date, date};
use tousu::law::instrument::NotInForce;
use tousu::law::reference::parse;
use tousu::law::resolve::CitationErrorKind::{self, *};
use tousu::law::{Citer, Statutes};
use tousu::locale::Script;

const TODAY: Date = date(2026, 11, 20);

fn cite(notation: &str, script: Script) -> String {
    let mut citer = Citer::new(Statutes::builtin(), script, TODAY);
    citer.cite(&parse(notation).unwrap()).unwrap()
}

fn refuse(notation: &str, date: Date) -> CitationErrorKind {
    let mut citer = Citer::new(Statutes::builtin(), Script::Hans, date);
    let error = citer.cite(&parse(notation).unwrap()).unwrap_err();
    let wrong = &notation[error.span];
    assert!(notation.ends_with(wrong), "not the last reference: {wrong}");
    error.kind
}

#[test]
fn citations_read_as_lawyers_write_them() {
    for (notation, hans, hant) in [
        (
            "xiaofa 8, 20(1)",
            "《中华人民共和国消费者权益保护法》第八条、第二十条第一款",
            "《中華人民共和國消費者權益保護法》第八條、第二十條第一款",
        ),
        (
            "xiaofa 8; xiaofa-tiaoli 24; xiaofa 55(1)",
            "《中华人民共和国消费者权益保护法》第八条、《中华人民共和国消费者权益保护法实施条例》第二十四条、\
             《消费者权益保护法》第五十五条第一款",
            "《中華人民共和國消費者權益保護法》第八條、《中華人民共和國消費者權益保護法實施條例》第二十四條、\
             《消費者權益保護法》第五十五條第一款",
        ),
        (
            "samr-121 10(1)[2], 16[3]",
            "《市场监督管理投诉举报处理办法》第十条第一款第二项、第十六条第三项",
            "《市場監督管理投訴舉報處理辦法》第十條第一款第二項、第十六條第三項",
        ),
        (
            "samr-121 16[3], 16[5], 10(1)[1], 10(1)[2], 10(2)",
            "《市场监督管理投诉举报处理办法》第十六条第三项、第五项、第十条第一款第一项、第二项、第十条第二款",
            "《市場監督管理投訴舉報處理辦法》第十六條第三項、第五項、第十條第一款第一項、第二項、第十條第二款",
        ),
        (
            "xiaofa 20(1), 20(3), 20",
            "《中华人民共和国消费者权益保护法》第二十条第一款、第三款、第二十条",
            "《中華人民共和國消費者權益保護法》第二十條第一款、第三款、第二十條",
        ),
        ("xingfa 253a", "《中华人民共和国刑法》第二百五十三条之一", "《中華人民共和國刑法》第二百五十三條之一"),
    ] {
        assert_eq!(cite(notation, Script::Hans), hans);
        assert_eq!(cite(notation, Script::Hant), hant);
    }
}

#[test]
fn full_title_once_in_a_letter() {
    let mut citer = Citer::new(Statutes::builtin(), Script::Hans, TODAY);
    let mut cite = |notation| citer.cite(&parse(notation).unwrap());
    assert!(cite("pipl 13; xiaofa 999").is_err(), "a failed citation mentions nothing");
    assert_eq!(cite("pipl 13").unwrap(), "《中华人民共和国个人信息保护法》第十三条");
    assert_eq!(
        cite("pipl 44; zhengju-guiding 19").unwrap(),
        "《个人信息保护法》第四十四条、《最高人民法院关于民事诉讼证据的若干规定》第十九条"
    );
    assert_eq!(cite("zhengju-guiding 10").unwrap(), "《关于民事诉讼证据的若干规定》第十条");
}

#[test]
fn what_the_text_does_not_hold_is_refused() {
    for (passes, fails, kind) in [
        ("xiaofa 8", "xiaofei 8", UnknownInstrument("xiaofei".into())),
        ("xiaofa 63", "xiaofa 8, 64", UnknownArticle { now: None }),
        ("xingfa 253a", "xingfa 253", UnknownArticle { now: None }),
        ("fanbuzhengdang 9", "fanbuzhengdang 8", UnknownArticle { now: Some("fanbuzhengdang 9".into()) }),
        ("zhian 50", "zhian 42", UnknownArticle { now: Some("zhian 50(1)[5]".into()) }),
        ("xiaofa 20(3)", "xiaofa 20(4)", UnknownParagraph { paragraphs: 3 }),
        ("xiaofa 25(3)", "xiaofa 25(4)", UnknownParagraph { paragraphs: 3 }),
        ("samr-121 10(3)", "samr-121 10(4)", UnknownParagraph { paragraphs: 3 }),
        ("xiaofa 25(1)[4]", "xiaofa 25(1)[5]", UnknownItem { items: 4 }),
        ("xiaofa 25(1)[1]", "xiaofa 25(2)[1]", UnknownItem { items: 0 }),
        ("samr-121 16[7]", "samr-121 16[8]", UnknownItem { items: 7 }),
        ("xiaofa 25(1)[3]", "xiaofa 25[3]", ParagraphNeeded),
        // Two lists of items, and the break between them is lost.
        ("wangluo-jiaoyi 12", "wangluo-jiaoyi 12[1]", ParagraphNeeded),
        ("samr-121 23(1)[5]", "samr-121 23(2)", UnverifiedParagraph),
        ("samr-121 18", "samr-121 18(1)", UnverifiedParagraph),
        ("samr-121 16[3]", "samr-121 16(1)[3]", UnverifiedParagraph),
    ] {
        assert!(!cite(passes, Script::Hans).is_empty());
        assert_eq!(refuse(fails, TODAY), kind, "{fails}");
    }
}

#[test]
fn only_law_in_force_on_the_letters_date() {
    let since = |year, month, day| NotInForce::NotYet(date(year, month, day));
    let repealed = NotInForce::Repealed(Some(date(2026, 4, 15)));
    for (notation, day, expected, new, article) in [
        ("samr-121 10", date(2026, 4, 14), since(2026, 4, 15), Some("市场监督管理投诉举报处理暂行办法"), None),
        ("samr-20 9", date(2026, 4, 15), repealed, Some("市场监督管理投诉举报处理办法"), Some("samr-121 10")),
        ("samr-20 3", date(2026, 4, 15), repealed, Some("市场监督管理投诉举报处理办法"), None),
        // Two steps: what replaced it has been replaced.
        (
            "gongshang-tousu 4",
            TODAY,
            NotInForce::Repealed(Some(date(2020, 1, 1))),
            Some("市场监督管理投诉举报处理办法"),
            None,
        ),
        (
            "gongshang-tousu 4",
            date(2024, 1, 1),
            NotInForce::Repealed(Some(date(2020, 1, 1))),
            Some("市场监督管理投诉举报处理暂行办法"),
            None,
        ),
        (
            "fanbuzhengdang-2019 8",
            TODAY,
            NotInForce::Repealed(Some(date(2025, 10, 15))),
            Some("中华人民共和国反不正当竞争法（2025修订）"),
            Some("fanbuzhengdang 9"),
        ),
        (
            "fanbuzhengdang 9",
            date(2025, 10, 14),
            since(2025, 10, 15),
            Some("中华人民共和国反不正当竞争法（2019修正）"),
            None,
        ),
        ("hetong 94", TODAY, NotInForce::Repealed(Some(date(2021, 1, 1))), Some("中华人民共和国民法典"), None),
        ("wangluo-jiaoyi 18", date(2022, 1, 1), since(2026, 1, 1), Some("网络交易监督管理办法（2021年文本）"), None),
        ("wangluo-jiaoyi-2021 18", TODAY, NotInForce::Repealed(None), Some("网络交易监督管理办法（2025修正）"), None),
        ("duanxin-yuyin-draft 1", TODAY, NotInForce::NeverEnacted, Some("通信短信息服务管理规定"), None),
    ] {
        match refuse(notation, day) {
            CitationErrorKind::NotInForce { why, instead, now, .. } => {
                let found = (why, instead.as_deref(), now.as_deref());
                assert_eq!(found, (expected, new, article), "{notation} on {day}");
            }
            other => panic!("{notation} on {day}: {other:?}"),
        }
    }
    let mut citer = Citer::new(Statutes::builtin(), Script::Hans, date(2026, 4, 15));
    assert!(citer.cite(&parse("samr-121 10").unwrap()).is_ok(), "the first day");
    assert_eq!(
        refuse("samr-20 9", date(2026, 4, 14)),
        UnknownArticle { now: None },
        "in force that day, but its text is not shipped"
    );
}

#[test]
fn a_title_means_the_version_in_force() {
    for (title, day, id) in [
        ("反不正当竞争法", date(2025, 10, 14), Some("fanbuzhengdang-2019")),
        ("反不正当竞争法", date(2025, 10, 15), Some("fanbuzhengdang")),
        ("中华人民共和国反不正当竞争法", TODAY, Some("fanbuzhengdang")),
        ("中華人民共和國反不正當競爭法", TODAY, Some("fanbuzhengdang")),
        ("消法", TODAY, Some("xiaofa")),
        ("关于审理网络消费纠纷案件适用法律若干问题的规定(一)", TODAY, Some("wangxiao-jieshi")),
        ("通信短信息服务管理规定", date(2026, 4, 30), Some("duanxin-2015")),
        ("通信短信息服务管理规定", date(2026, 5, 1), Some("duanxin-2026")),
        // The text of that day is not the one shipped, the instrument is.
        ("网络交易监督管理办法", date(2022, 1, 1), Some("wangluo-jiaoyi")),
        ("合同法", TODAY, Some("hetong")),
        ("产品质量法", TODAY, None),
    ] {
        assert_eq!(Statutes::builtin().titled(title, day).map(|i| i.id.as_str()), id, "{title} on {day}");
    }
}

#[test]
fn quotes_are_the_text_itself() {
    let quote = |notation: &str, script| {
        let citer = Citer::new(Statutes::builtin(), script, TODAY);
        citer.quotation(&parse(notation).unwrap()).map_err(|e| e.kind)
    };
    let hans = |notation| quote(notation, Script::Hans);
    let hant = |notation| quote(notation, Script::Hant);
    assert_eq!(hans("xiaofa 20(3)").unwrap(), "“经营者提供商品或者服务应当明码标价。”");
    assert_eq!(hant("xiaofa 20(3)").unwrap(), "「經營者提供商品或者服務應當明碼標價。」（轉換文本）");
    assert_eq!(hans("xiaofa 25(1)[2]").unwrap(), "“鲜活易腐的”");
    assert_eq!(hans("samr-121 17[4]").unwrap(), "“多人使用同一手机号码、通讯地址等联系方式投诉的”");
    let article =
        Statutes::builtin().get("samr-121").unwrap().articles.iter().find(|a| a.number().number == 10).unwrap();
    assert_eq!(hans("samr-121 10").unwrap(), format!("“{}”", article.text.replace('\n', "")));
    // The copy runs the next paragraph into the last item.
    assert_eq!(hans("samr-121 17[5]"), Err(UnknownEnd));
    assert_eq!(hant("samr-121 23(1)"), Err(UnknownEnd));
    assert_eq!(hans("xiaofa 1"), Err(UnknownArticle { now: None }));
    assert_eq!(hans("xiaofa 8, 9"), Err(SeveralQuoted));
}
