//! Sample letters for the PDF tests.

use jiff::civil::date;
use tousu::letter::Document;
use tousu::letter::document::{Align, Block, Column, Field, Inline, Item, Signer, Table, Text};
use tousu::locale::Script;

/// Returns running text of one plain piece.
pub(crate) fn text(s: &str) -> Text {
    vec![Inline::Plain(s.to_owned())]
}

/// A line of the signature that is signed by hand.
fn signer(s: &str) -> Signer {
    Signer { text: text(s), sealed: false, hand: None }
}

fn paragraph(s: &str) -> Block {
    Block::Paragraph(text(s))
}

fn heading(label: &str, s: &str) -> Block {
    Block::Heading { level: if label.starts_with('（') { 2 } else { 1 }, label: label.to_owned(), text: text(s) }
}

fn items(list: &[(&str, &str)]) -> Vec<Item> {
    list.iter().map(|(label, s)| Item { label: (*label).to_owned(), text: text(s) }).collect()
}

fn fields(list: &[(&str, &str)]) -> Block {
    Block::Fields(list.iter().map(|(label, s)| Field { label: (*label).to_owned(), value: text(s) }).collect())
}

fn table(heads: &[(&str, Align)], rows: &[&[&str]]) -> Block {
    let columns = heads.iter().map(|(head, align)| Column { head: text(head), align: *align }).collect();
    Block::Table(Table { columns, rows: rows.iter().map(|r| r.iter().map(|c| text(c)).collect()).collect() })
}

fn document(script: Script, title: &str, author: &str, blocks: Vec<Block>) -> Document {
    Document { script, title: title.to_owned(), author: author.to_owned(), date: date(2026, 3, 5), mark: None, blocks }
}

/// Returns an ordinary letter of about two pages with every kind of block.
pub(crate) fn complaint(script: Script) -> Document {
    match script {
        Script::Hans => document(script, "投诉书——张䶮诉某某公司", "张䶮", complaint_hans()),
        Script::Hant => document(script, "投訴書——張㛃訴某某公司", "張㛃", complaint_hant()),
    }
}

fn complaint_hans() -> Vec<Block> {
    vec![
        Block::Title(text("投诉书")),
        Block::Salutation(text("北京市朝阳区市场监督管理局：")),
        heading("一、", "投诉人"),
        fields(&[
            ("姓名", "张䶮"),
            ("联系电话", "138 0013 8000"),
            ("通信地址", "北京市朝阳区建国路88号SOHO现代城A座1203室（收件时间：工作日9:00—18:00，请先致电，周末请放置于小区东门的丰巢快递柜）"),
            ("电子邮箱", "zhang.yan@example.com"),
        ]),
        heading("二、", "被投诉人"),
        fields(&[("名称", "某某（北京）网络科技有限公司"), ("统一社会信用代码", "91110105MA01ABCD2E"), ("客服电话", "400-000-0001")]),
        heading("三、", "投诉请求"),
        Block::Items(items(&[
            ("1.", "责令被投诉人退还货款1,980.00元（人民币壹仟玖佰捌拾元整）；"),
            ("2.", "依照《中华人民共和国消费者权益保护法》第五十五条第一款，增加赔偿商品价款的三倍，即5,940.00元；"),
            ("3.", "对被投诉人的“先涨价、后打折”行为依法查处，并将处理结果书面告知投诉人。"),
        ])),
        heading("四、", "事实与理由"),
        Block::Paragraph(vec![
            Inline::Plain("2026年1月18日，投诉人通过被投诉人经营的".to_owned()),
            Inline::Strong("“某某优选”APP".to_owned()),
            Inline::Plain("（版本号V8.3.1）购买“清风”牌空气净化器（型号：QF-500 Pro）1台，订单编号为20260118093012345678，实付¥1,980.00，由顺丰速运（单号SF1234567890123）于1月21日送达。商品页面标注“CADR值600m³/h”“原价3,999元，限时直降50%”，并承诺“七天无理由退货”。".to_owned()),
        ]),
        paragraph("收货当日开箱后，投诉人发现：机身铭牌标称的洁净空气量仅为350m³/h，与页面宣传严重不符；而且根据价格记录，该商品在此前三十日内的实际成交价从未超过1,899元——所谓“原价3,999元”纯属虚构。投诉人于1月22日申请退货退款，被投诉人先以“已拆封，影响二次销售”为由拒绝，后又称“需收取30%的折旧费”……投诉人多次与其交涉，至今未果。"),
        paragraph("投诉人认为，被投诉人的上述行为违反了《中华人民共和国消费者权益保护法》第二十条第一款、第二十五条和第五十五条第一款的规定，也违反了《中华人民共和国价格法》第十四条第（四）项以及《明码标价和禁止价格欺诈规定》（国家市场监督管理总局令第56号）第十六条的规定；依照国市监〔2026〕12号文，应当由贵局受理。依据有：（1）《消费者权益保护法》；（2）《价格法》；（3）《电子商务法》第十七条、第二十条。"),
        table(
            &[("序号", Align::Centre), ("日期", Align::Start), ("经过", Align::Start), ("金额（元）", Align::End)],
            &[
                &["1", "2026年1月18日", "下单并付款，商品页面宣传“CADR值600m³/h”，并以“原价3,999元”作比较", "1,980.00"],
                &["2", "2026年1月22日", "申请退货退款，被拒绝", "0.00"],
                &["3", "2026年1月25日", "被投诉人要求收取折旧费", "594.00"],
                &["4", "2026年2月2日", "向“某某优选”平台投诉；平台答复“建议与商家协商”，未作实质处理", "11,111.11"],
            ],
        ),
        paragraph("综上，为维护自身的合法权益，特向贵局投诉，请依法处理。投诉人愿意接受调解；若调解不成，请依照《市场监督管理投诉举报处理暂行办法》的规定告知后续途径。"),
        Block::Enclosures {
            label: "附件：".to_owned(),
            items: items(&[("1.", "证据目录及订单截图、付款凭证（各1份）"), ("2.", "商品页面截图、铭牌照片"), ("3.", "与客服的聊天记录")]),
        },
        Block::Closing { lead: text("此致"), to: text("北京市朝阳区市场监督管理局") },
        Block::Signature { signers: vec![signer("投诉人（签名）：张䶮")], date: text("2026年3月5日") },
        Block::Annex { label: "附件1".to_owned(), title: text("证据目录") },
        table(
            &[("编号", Align::Centre), ("名称", Align::Start), ("证明内容", Align::Start), ("页数", Align::Centre)],
            &[
                &["证据1", "订单截图", "双方之间存在买卖合同关系，价款为1,980.00元", "2"],
                &["证据2", "商品页面截图", "被投诉人对商品性能与价格作虚假宣传", "5"],
            ],
        ),
        Block::Note(text("（本投诉书一式两份，投诉人与受理机关各执一份；所附复印件与原件核对无异。）")),
    ]
}

fn complaint_hant() -> Vec<Block> {
    vec![
        Block::Title(text("投訴書")),
        Block::Salutation(text("香港海關、消費者委員會：")),
        heading("一、", "投訴人"),
        fields(&[
            ("姓名", "張㛃"),
            ("聯絡電話", "2345 6789"),
            (
                "通訊地址",
                "香港九龍旺角彌敦道688號旺角中心一座12樓1203室（請於辦公時間內致電，若無人接聽，請改以電郵聯絡，或留言於信箱）",
            ),
            ("電郵", "cheung.kit@example.com.hk"),
        ]),
        heading("二、", "被投訴人"),
        fields(&[("名稱", "某某（香港）有限公司"), ("客戶服務熱線", "400-000-0001")]),
        heading("三、", "投訴請求"),
        Block::Items(items(&[
            ("1.", "退還貨款1,980.00元（壹仟玖佰捌拾圓整）；"),
            ("2.", "依照《消費者權益保護法》第五十五條第一款，增加賠償商品價款的三倍，即5,940.00元；"),
            ("3.", "就被投訴人「先加價、後打折」的行為依法查處，並以書面告知結果。"),
        ])),
        heading("四、", "事實與理由"),
        paragraph(
            "2026年1月18日，投訴人透過被投訴人經營的「某某優選」APP（版本V8.3.1）購買「清風」牌空氣清新機（型號：QF-500 Pro）一部，訂單編號為20260118093012345678，實付¥1,980.00，由順豐速運（單號SF1234567890123）於1月21日送達。商品頁面標註「潔淨空氣量600m³/h」、「原價3,999元，限時直降50%」，並承諾「七天無理由退貨」。",
        ),
        paragraph(
            "收貨當日開箱後，投訴人發現：機身銘牌標示的潔淨空氣量僅為350m³/h，與頁面宣傳嚴重不符；而且根據價格記錄，該商品此前三十日內的實際成交價從未超過1,899元——所謂「原價3,999元」純屬虛構。投訴人於1月22日申請退貨退款，被投訴人先以「已拆封，影響二次銷售」為由拒絕，後又稱「需收取30%的折舊費」……投訴人多次與其交涉，至今未果。試問：「消費者的權益何在？」",
        ),
        paragraph(
            "投訴人認為，被投訴人的上述行為違反了《消費者權益保護法》第二十條第一款、第二十五條和第五十五條第一款的規定，亦違反《價格法》第十四條第（四）項的規定。骨、返、曜、角、令等字應作傳統字形。",
        ),
        table(
            &[("序號", Align::Centre), ("日期", Align::Start), ("經過", Align::Start), ("金額（元）", Align::End)],
            &[
                &[
                    "1",
                    "2026年1月18日",
                    "落單並付款，商品頁面宣傳「潔淨空氣量600m³/h」，並以「原價3,999元」作比較",
                    "1,980.00",
                ],
                &["2", "2026年1月22日", "申請退貨退款，被拒絕", "0.00"],
                &["3", "2026年1月25日", "被投訴人要求收取折舊費", "594.00"],
            ],
        ),
        paragraph("綜上，為維護自身的合法權益，特此投訴，請依法處理。投訴人願意接受調解。"),
        Block::Enclosures {
            label: "附件：".to_owned(),
            items: items(&[("1.", "證據目錄及訂單截圖、付款憑證（各一份）"), ("2.", "商品頁面截圖、銘牌照片")]),
        },
        Block::Closing { lead: text("此致"), to: text("香港海關、消費者委員會") },
        Block::Signature {
            signers: vec![signer("投訴人（簽名）："), signer("代理人（簽名）：李𬭎")],
            date: text("2026年3月5日"),
        },
        Block::Annex { label: "附件1".to_owned(), title: text("證據目錄") },
        table(
            &[("編號", Align::Centre), ("名稱", Align::Start), ("證明內容", Align::Start), ("頁數", Align::Centre)],
            &[&["證據1", "訂單截圖", "雙方之間存在買賣合同關係，價款為1,980.00元", "2"]],
        ),
        Block::Note(text("（本投訴書一式兩份。）")),
    ]
}

/// Returns a letter of one page with rare characters and everything that is hard to copy.
pub(crate) fn names(script: Script) -> Document {
    let blocks = vec![
        Block::Title(text("姓名用字")),
        paragraph("䶮、𬭎、㛃、𬘭、𪨶、𮯰、葛󠄀、〇、☑、☐、①、㎡、℃、№。"),
        paragraph("～与〜、·与‧、ａ１，don’t stop，café，Zoë，“Hello, world” 100%，⼀ 与 一。"),
        paragraph("——破折号——、……省略号……；《〈〉》（〔〕）【〖〗】「『』」"),
        paragraph(
            "https://www.example.com/a/very/long/path/that/does/not/fit/on/a/line/of/this/letter/index.html?id=12345678901234567890&name=abc",
        ),
        Block::Items(items(&[("（1）", "第一项"), ("（2）", "第二项")])),
        Block::Enclosures { label: "附件：".to_owned(), items: items(&[("", "唯一的附件")]) },
        Block::Signature {
            signers: vec![signer("张三")], date: text("二〇二六年三月五日（丙午年正月十七）")
        },
    ];
    document(script, "姓名用字 & <测试>", "", blocks)
}

/// Returns a letter of more than four pages, with a table longer than a page.
pub(crate) fn long_letter(script: Script) -> Document {
    let sentence = match script {
        Script::Hans => {
            "被投诉人于2026年1月18日以“活动规则”为由，拒绝退还已支付的1,980.00元；投诉人认为，该规则属于格式条款（《民法典》第四百九十七条），应属无效。"
        }
        Script::Hant => {
            "被投訴人於2026年1月18日以「活動規則」為由，拒絕退還已支付的1,980.00元；投訴人認為，該規則屬於定型化契約（《消費者保護法》第十二條），應屬無效。"
        }
    };
    let mut blocks =
        vec![Block::Title(text("关于某某网络科技有限公司拒绝退还预付款项并以格式条款排除消费者主要权利一事的投诉书"))];
    blocks.push(Block::Salutation(text("某某市消费者协会：")));
    for n in 1..=24 {
        blocks.push(heading(&format!("{n}、"), "事实"));
        blocks.push(paragraph(&sentence.repeat(n % 4 + 1)));
    }
    let rows: Vec<Vec<String>> = (1..=60)
        .map(|n| {
            vec![
                n.to_string(),
                format!("第{n}次通话"),
                sentence.chars().take(10 + n).collect(),
                format!("{}.00", n * 111),
            ]
        })
        .collect();
    let rows: Vec<Vec<&str>> = rows.iter().map(|r| r.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    blocks.push(table(
        &[("序号", Align::Centre), ("事项", Align::Start), ("内容", Align::Start), ("金额", Align::End)],
        &rows,
    ));
    blocks.push(Block::Closing { lead: text("此致"), to: text("敬礼") });
    blocks.push(Block::Signature { signers: vec![signer("投诉人：张三")], date: text("2026年3月5日") });
    document(script, "投诉书", "张三", blocks)
}
