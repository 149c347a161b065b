//! What is said of the law a user cites in his own words.

use jiff::civil::{Date, date};
use tousu::law::mentions::{Weight, check};
use tousu::law::{Statutes, reference, resolve};
use tousu::locale::Script;

const TODAY: Date = date(2026, 11, 21);

/// Returns `code words` for every mention, the words being those of its range.
fn found(text: &str, day: Date) -> String {
    let mentions = check(text, day, Statutes::builtin());
    let all = mentions.into_iter().map(|m| format!("{} {}", m.problem.code(), &text[m.range]));
    all.collect::<Vec<_>>().join("; ")
}

#[test]
fn each_rule_passes_and_fails() {
    for (passes, fails, expected) in [
        // Repealed, and a title shared by two versions.
        (
            "依据《市场监督管理投诉举报处理办法》第十条",
            "依据《市场监督管理投诉举报处理暂行办法》第九条",
            "law-repealed 《市场监督管理投诉举报处理暂行办法》",
        ),
        ("《民法典》第五百六十三条", "根据《中华人民共和国合同法》第九十四条", "law-repealed 《中华人民共和国合同法》"),
        (
            "《通信短信息服务管理规定》第二十一条",
            "违反《通信短信息和语音呼叫服务管理规定》第十六条",
            "law-never-enacted 《通信短信息和语音呼叫服务管理规定》",
        ),
        // Titles no statute has are left alone.
        (
            "《孙子兵法》《民事诉讼证据大全》《用户服务协议》《投诉方法》",
            "《消费者保护法》第三条",
            "law-unknown 《消费者保护法》",
        ),
        ("（以下简称《处罚办法》）第五条", "《某省消费处罚办法》第五条", "law-unknown 《某省消费处罚办法》"),
        // Renumbered.
        ("《反不正当竞争法》第九条", "《反不正当竞争法》第八条", "law-renumbered 第八条"),
        ("《反不正当竞争法》第二十五条", "《中华人民共和国反不正当竞争法》第二十条", "law-renumbered 第二十条"),
        (
            "《治安管理处罚法》第五十条第一款第五项",
            "《治安管理处罚法》第四十二条第（五）项",
            "law-renumbered 第四十二条第（五）项",
        ),
        (
            "《网络安全法》第四十五条",
            "《网络安全法》第四十条至第四十四条",
            "law-renumbered 第四十条; law-renumbered 第四十四条",
        ),
        ("《通信短信息服务管理规定》第二十二条", "《通信短信息服务管理规定》第十八条", "law-renumbered 第十八条"),
        (
            "过度收集个人信息，违反《消费者权益保护法实施条例》第二十三条。",
            "多次拨打推销电话，违反《消费者权益保护法实施条例》第二十三条。",
            "law-renumbered 第二十三条",
        ),
        (
            "不断来电。他还过度收集信息，违反《消费者权益保护法实施条例》第二十三条。",
            "多次拨打推銷電話，違反《消費者權益保護法實施條例》第二十三條。",
            "law-renumbered 第二十三條",
        ),
        // Parts.
        ("《消费者权益保护法》第六十三条", "《消费者权益保护法》第六十四条", "law-no-such-part 第六十四条"),
        ("《消法》第55条第2款", "《消法》第55条第3款", "law-no-such-part 第55条第3款"),
        ("《消法》第二十五条第一款第四项", "《消法》第二十五条第五项", "law-no-such-part 第二十五条第五项"),
        (
            "《市场监督管理投诉举报处理办法》第十六条第七项",
            "《市場監督管理投訴舉報處理辦法》第十六條第八項",
            "law-no-such-part 第十六條第八項",
        ),
        // Not a wrong word about what was not read: the paragraphs of this article are not verified.
        ("《市场监督管理投诉举报处理办法》第十八条第九款", "《消费者权益保护法》第一条", "law-not-in-data 第一条"),
        ("《刑法》第二百五十三条之一", "《刑法》第二百五十三条", "law-not-in-data 第二百五十三条"),
        ("《民事诉讼法》第六十六条", "《民事诉讼法》第九百条", "law-not-in-data 第九百条"),
    ] {
        assert_eq!(found(passes, TODAY), "", "{passes}");
        assert_eq!(found(fails, TODAY), expected, "{fails}");
    }
}

#[test]
fn the_day_decides() {
    for (text, before, after, expected) in [
        ("《反不正当竞争法》第八条", date(2025, 10, 14), date(2025, 10, 15), "law-renumbered 第八条"),
        (
            "《市场监督管理投诉举报处理暂行办法》第九条",
            date(2026, 4, 14),
            date(2026, 4, 15),
            "law-repealed 《市场监督管理投诉举报处理暂行办法》",
        ),
        ("《治安管理处罚法》第四十二条", date(2025, 12, 31), date(2026, 1, 1), "law-renumbered 第四十二条"),
        ("《网络安全法》第四十一条", date(2025, 12, 31), date(2026, 1, 1), "law-renumbered 第四十一条"),
        ("《合同法》第九十四条", date(2020, 12, 31), date(2021, 1, 1), "law-repealed 《合同法》"),
    ] {
        assert_eq!(found(text, before), "", "{text} on {before}");
        assert_eq!(found(text, after), expected, "{text} on {after}");
    }
    assert_eq!(
        found("《市场监督管理投诉举报处理办法》第十条", date(2026, 4, 14)),
        "law-not-yet 《市场监督管理投诉举报处理办法》"
    );
    // In force, but the text of that day is not the one shipped: nothing can be said.
    assert_eq!(found("《网络交易监督管理办法》第九十九条", date(2022, 1, 1)), "");
}

#[test]
fn every_part_of_every_shipped_instrument_passes() {
    for i in Statutes::builtin().instruments.iter().filter(|i| i.in_force_on(TODAY).is_ok()) {
        for script in Script::ALL {
            for article in &i.articles {
                let provision = tousu::law::Provision { article: article.number(), paragraph: None, item: None };
                let words = tousu::law::citation::provision_words(&provision, script);
                let text = format!("《{}》{words}", i.title(script));
                let found = found(&text, TODAY);
                assert!(found.is_empty() || found.starts_with("law-renumbered"), "{text}: {found}");
            }
        }
    }
}

#[test]
fn variables_lead_to_the_right_law() {
    let args = |text: &str, script| {
        let mentions = check(text, TODAY, Statutes::builtin());
        let args = mentions[0].problem.args(Statutes::builtin(), script);
        args.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    };
    for (text, expected) in [
        (
            "《市场监督管理投诉举报处理暂行办法》第九条和第十五条",
            "title=市场监督管理投诉举报处理暂行办法 on=2026-04-15 \
             instead=《市场监督管理投诉举报处理办法》第十条、《市场监督管理投诉举报处理办法》第十六条",
        ),
        ("《合同法》", "title=合同法 on=2021-01-01 instead=《民法典》"),
        ("《仲裁法》", "title=仲裁法 on=2026-03-01 instead=none"),
        ("《市场监管投诉举报处理办法》", "title=市场监管投诉举报处理办法 suggestion=市场监督管理投诉举报处理办法"),
        (
            "《短信》，《通信短信息服务管理规定》第十八条",
            "title=通信短信息服务管理规定 provision=第十八条 matter=未经同意发送商业性短信息 \
             instead=《消费者权益保护法实施条例》第二十四条 since=2026-05-01",
        ),
        ("《消法》第五十五条第三款", "title=消费者权益保护法 provision=第五十五条第三款 part=paragraph count=2"),
    ] {
        assert_eq!(args(text, Script::Hans), expected);
    }
    assert_eq!(
        args("《反不正当竞争法》第八条", Script::Hant),
        "title=反不正當競爭法 provision=第八條 matter=虛假宣傳 instead=《反不正當競爭法》第九條 since=2025-10-15"
    );
}

#[test]
fn the_basis_can_be_cited() {
    let mentions = check("《反不正当竞争法》第八条，《暂行办法》", TODAY, Statutes::builtin());
    assert_eq!(mentions.len(), 2);
    assert_eq!(mentions[0].problem.weight(), Weight::Doubtful);
    let notation = mentions[0].problem.basis().unwrap_or_default();
    let references = reference::parse(notation).unwrap_or_default();
    assert!(!references.is_empty());
    assert!(references.iter().all(|r| resolve::resolve(Statutes::builtin(), r, TODAY).is_ok()));
}
