//! The text outputs say the same as the document, and look like letters.

use jiff::civil::date;
use proptest::prelude::*;
use tousu::letter::Document;
use tousu::letter::document::{Align, Block, Column, Field, Inline, Item, Signer, Table, Text, plain};
use tousu::locale::Script;
use tousu::text::{form, limit, reading};
use unicode_width::UnicodeWidthStr;

fn text(characters: &str) -> Text {
    vec![Inline::Plain(characters.to_owned())]
}

fn item(label: &str, characters: &str) -> Item {
    Item { label: label.to_owned(), text: text(characters) }
}

/// A line of the signature that is signed by hand.
fn signer(s: &str) -> Signer {
    Signer { text: text(s), sealed: false, hand: None }
}

fn field(label: &str, value: &str) -> Field {
    Field { label: label.to_owned(), value: text(value) }
}

fn heading(level: u8, label: &str, characters: &str) -> Block {
    Block::Heading { level, label: label.to_owned(), text: text(characters) }
}

fn table(head: [&str; 3], rows: &[[&str; 3]]) -> Block {
    let aligns = [Align::Start, Align::Centre, Align::End];
    let columns = head.into_iter().zip(aligns).map(|(head, align)| Column { head: text(head), align });
    Block::Table(Table { columns: columns.collect(), rows: rows.iter().map(|row| row.map(text).to_vec()).collect() })
}

/// Returns a letter with every kind of block.
fn simplified() -> Document {
    let blocks = vec![
        Block::Title(text("消费者投诉书")),
        Block::Fields(vec![
            field("投诉人", "张三"),
            field("通讯地址", "浙江省杭州市余杭区文一西路969号某某小区12幢3单元1801室"),
        ]),
        Block::Fields(vec![field("被投诉人", "杭州某某科技有限公司"), field("传真", "")]),
        Block::Salutation(text("杭州市余杭区市场监督管理局：")),
        Block::Paragraph(vec![
            Inline::Plain("投诉人于2026年3月5日在Tao Bao网购得“七天无理由”扫地机器人一台，付款".to_owned()),
            Inline::Strong("¥1,980.50元".to_owned()),
            Inline::Plain("，订单号20260305-778899001122；商家拒绝退货——理由是“已拆封”……".to_owned()),
        ]),
        heading(1, "一、", "投诉请求"),
        Block::Items(vec![
            item("1.", "请求调解，责令被投诉人退还货款¥1,980.50元并承担运费；"),
            item("（2）", "依法处理。"),
        ]),
        heading(1, "二、", "事实与理由"),
        heading(2, "（一）", "经过"),
        Block::Paragraph(text("与商家的往来如下：")),
        table(["日期", "方式", "金额"], &[["2026年3月5日", "下单", "1,980.50"], ["2026年3月9日", "电话", "0"]]),
        Block::Note(text("（以上时间均为北京时间）")),
        Block::Enclosures {
            label: "附件：".to_owned(),
            items: vec![
                item("1.", "证据目录以及订单截图、付款记录和与客服往来的全部聊天记录"),
                item("2.", "授权委托书"),
            ],
        },
        Block::Closing { lead: text("此致"), to: text("杭州市余杭区市场监督管理局") },
        Block::Signature {
            signers: vec![signer("投诉人（签名）：张三"), signer("受托人：李四")],
            date: text("2026年3月12日"),
        },
        Block::Annex { label: "附件1".to_owned(), title: text("证据目录") },
        table(
            ["名称", "页码", "证明目的"],
            &[["订单截图", "1–2", "证明双方之间存在买卖合同关系以及投诉人已经付清全部价款的事实"]],
        ),
    ];
    Document {
        mark: None,
        script: Script::Hans,
        title: "消费者投诉书".to_owned(),
        author: "张三".to_owned(),
        date: date(2026, 3, 12),
        blocks,
    }
}

/// Returns a short letter in traditional characters.
fn traditional() -> Document {
    let blocks = vec![
        Block::Title(text("退款請求書")),
        Block::Salutation(text("杭州某某科技有限公司：")),
        Block::Paragraph(text("貴公司拒絕退貨，理由是「已拆封」，與《消費者權益保護法》第二十五條不符。")),
        heading(1, "一、", "請求"),
        Block::Items(vec![item("1.", "退還貨款。")]),
        Block::Enclosures { label: "附件：".to_owned(), items: vec![item("", "訂單截圖一份")] },
        Block::Closing { lead: text("此致"), to: text("杭州某某科技有限公司") },
        Block::Signature { signers: vec![signer("張三")], date: text("2026年3月12日") },
    ];
    Document { script: Script::Hant, blocks, ..simplified() }
}

/// Returns the characters that every output must print, white space left out.
fn characters(document: &Document) -> String {
    let items = |items: &[Item]| items.iter().map(|i| i.label.clone() + &plain(&i.text)).collect();
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Title(t) | Block::Salutation(t) | Block::Note(t) | Block::Paragraph(t) => plain(t),
        Block::Picture { alt, .. } => alt.clone(),
        Block::Annex { label, title } => label.clone() + &plain(title),
        Block::Heading { label, text, .. } => label.clone() + &plain(text),
        Block::Items(list) => items(list),
        Block::Fields(fields) => fields.iter().map(|f| format!("{}：{}", f.label, plain(&f.value))).collect(),
        Block::Table(table) => {
            let head = table.columns.iter().map(|column| plain(&column.head));
            head.chain(table.rows.iter().flatten().map(plain)).collect()
        }
        Block::Closing { lead, to } => plain(lead) + &plain(to),
        Block::Signature { signers, date } => signers.iter().map(|s| &s.text).chain([date]).map(plain).collect(),
        Block::Enclosures { label, items: list } => label.clone() + &items(list),
    });
    stripped(&blocks.collect::<String>())
}

fn stripped(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_form_holds_one_line_a_paragraph() {
    let document = simplified();
    let pasted = form(&document);
    assert_eq!(stripped(&pasted), characters(&document));
    assert!(pasted.lines().all(|line| !line.is_empty() && line.trim() == line));
    assert!(pasted.contains("\n2026年3月5日  下单  1,980.50\n"));
    assert_eq!(limit(&pasted, pasted.chars().count()), None);
}

#[test]
fn a_mark_stands_above_the_letter() {
    for document in [simplified(), traditional()] {
        let marked = Document { mark: Some("草稿".to_owned()), ..document.clone() };
        let blank = Document { mark: Some(" ".to_owned()), ..document.clone() };
        assert_eq!(form(&marked), format!("〔草稿〕\n{}", form(&document)));
        assert_eq!(form(&blank), form(&document));
        for (width, before) in [(0, 0), (40, 8), (44, 9)] {
            let above = "　".repeat(before);
            assert_eq!(reading(&marked, width), format!("{above}〔草稿〕\n\n{}", reading(&document, width)), "{width}");
            assert_eq!(reading(&blank, width), reading(&document, width));
        }
    }
}

#[test]
fn unwrapped_text_is_indented_and_spaced_but_not_broken() {
    let document = simplified();
    let unwrapped = reading(&document, 0);
    let lines: Vec<_> = unwrapped.lines().filter(|line| !line.is_empty()).map(str::trim).collect();
    assert_eq!(lines, form(&document).lines().collect::<Vec<_>>());
    assert!(
        unwrapped
            .contains("\n　　1. 请求调解，责令被投诉人退还货款¥1,980.50元并承担运费；\n　　（2）依法处理。\n\n二、")
    );
}

proptest! {
    #[test]
    fn every_width_prints_the_same_characters(width in 0_usize..120) {
        for document in [simplified(), traditional()] {
            let text = reading(&document, width);
            prop_assert_eq!(stripped(&text), characters(&document));
            prop_assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains("\n\n\n"));
            for line in text.lines() {
                prop_assert_eq!(line, line.trim_end());
                // The longest word of the sample is an order number of 23 columns.
                if width >= 24 {
                    prop_assert!(line.width_cjk() <= width, "{}: {}", width, line);
                    prop_assert!(!line.trim_start().starts_with(['，', '。', '；', '：', '”', '」', '》', '）']), "{}", line);
                    prop_assert!(!line.ends_with(['“', '「', '《', '（', '¥']), "{}", line);
                }
            }
        }
    }
}

#[test]
fn a_letter_to_read() {
    insta::assert_snapshot!(reading(&simplified(), 44), @r"
　　　　　　　　消费者投诉书

投诉人：张三
通讯地址：浙江省杭州市余杭区文一西路969号某
　　　　　某小区12幢3单元1801室

被投诉人：杭州某某科技有限公司
传真：

杭州市余杭区市场监督管理局：
　　投诉人于2026年3月5日在Tao Bao网购得“七
天无理由”扫地机器人一台，付款¥1,980.50元，
订单号20260305-778899001122；商家拒绝退货
——理由是“已拆封”……

一、投诉请求
　　1. 请求调解，责令被投诉人退还货款
　　　 ¥1,980.50元并承担运费；
　　（2）依法处理。

二、事实与理由
　　（一）经过
　　与商家的往来如下：

日期          方式      金额
2026年3月5日  下单  1,980.50
2026年3月9日  电话         0

（以上时间均为北京时间）

　　附件：1. 证据目录以及订单截图、付款记录
　　　　　　 和与客服往来的全部聊天记录
　　　　　2. 授权委托书

　　此致
杭州市余杭区市场监督管理局

　　　　　　　　　　　　投诉人（签名）：张三
　　　　　　　　　　　　　　　　受托人：李四
　　　　　　　　　　　　　　　 2026年3月12日

附件1
　　　　　　　　　证据目录

名称  页码  证明目的
订单截图  1–2  证明双方之间存在买卖合同关系
　　以及投诉人已经付清全部价款的事实
");
}

#[test]
fn a_letter_to_read_in_traditional_characters() {
    insta::assert_snapshot!(reading(&traditional(), 44), @r"
　　　　　　　　 退款請求書

杭州某某科技有限公司：
　　貴公司拒絕退貨，理由是「已拆封」，與《消
費者權益保護法》第二十五條不符。

一、請求
　　1. 退還貨款。

　　附件：訂單截圖一份

　　此致
杭州某某科技有限公司

　　　　　　　　　　　　　　　　　　　　張三
　　　　　　　　　　　　　　　 2026年3月12日
");
}

#[test]
fn a_letter_to_paste() {
    insta::assert_snapshot!(form(&traditional()), @r"
退款請求書
杭州某某科技有限公司：
貴公司拒絕退貨，理由是「已拆封」，與《消費者權益保護法》第二十五條不符。
一、請求
1. 退還貨款。
附件：訂單截圖一份
此致
杭州某某科技有限公司
張三
2026年3月12日
");
}
