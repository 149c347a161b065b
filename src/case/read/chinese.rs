//! Chinese words that users write where the case file takes English ones.

/// Chinese names users give to keys and tables, both scripts, with the key meant.
const ENGLISH: &[(&str, &str)] = &[
    ("版本", "version"),
    ("编号", "id"),
    ("編號", "id"),
    ("日期", "date"),
    ("时间", "time"),
    ("時間", "time"),
    ("被投诉人", "respondent"),
    ("被投訴人", "respondent"),
    ("商家", "respondent"),
    ("投诉人", "complainant"),
    ("投訴人", "complainant"),
    ("代理人", "agent"),
    ("平台", "platform"),
    ("运营商", "carrier"),
    ("營運商", "carrier"),
    ("购买", "purchase"),
    ("購買", "purchase"),
    ("事由", "grievance"),
    ("通话", "call"),
    ("通話", "call"),
    ("事实", "fact"),
    ("事實", "fact"),
    ("请求", "claim"),
    ("請求", "claim"),
    ("证据", "evidence"),
    ("證據", "evidence"),
    ("信件", "letter"),
    ("姓名", "name"),
    ("名称", "name"),
    ("名稱", "name"),
    ("电话", "phone"),
    ("電話", "phone"),
    ("手机", "phone"),
    ("手機", "phone"),
    ("地址", "address"),
    ("邮编", "postcode"),
    ("郵編", "postcode"),
    ("邮箱", "email"),
    ("郵箱", "email"),
    ("身份证", "id_number"),
    ("身份證", "id_number"),
    ("信用代码", "credit_code"),
    ("信用代碼", "credit_code"),
    ("店铺", "shop"),
    ("店鋪", "shop"),
    ("商品", "item"),
    ("品牌", "brand"),
    ("型号", "model"),
    ("型號", "model"),
    ("数量", "quantity"),
    ("數量", "quantity"),
    ("价格", "price"),
    ("價格", "price"),
    ("价款", "price"),
    ("價款", "price"),
    ("金额", "amount"),
    ("金額", "amount"),
    ("订单", "order"),
    ("訂單", "order"),
    ("内容", "text"),
    ("內容", "text"),
    ("标题", "title"),
    ("標題", "title"),
    ("来源", "source"),
    ("來源", "source"),
    ("页数", "pages"),
    ("頁數", "pages"),
];

/// Chinese words users write where the file takes a code, both scripts, with the code meant.
const CODES: &[(&str, &str)] = &[
    ("消费者", "consumer"),
    ("消費者", "consumer"),
    ("企业", "business"),
    ("企業", "business"),
    ("公司", "business"),
    ("电话", "telephone"),
    ("電話", "telephone"),
    ("网站", "website"),
    ("網站", "website"),
    ("门店", "shop"),
    ("門店", "shop"),
    ("实体店", "shop"),
    ("實體店", "shop"),
    ("商家", "merchant"),
    ("平台", "platform"),
    ("运营商", "carrier"),
    ("營運商", "carrier"),
    ("消费者协会", "association"),
    ("消費者協會", "association"),
    ("消协", "association"),
    ("消協", "association"),
    ("市场监督管理局", "regulator-complaint"),
    ("市場監督管理局", "regulator-complaint"),
    ("举报信", "regulator-report"),
    ("舉報信", "regulator-report"),
    ("申诉书", "bureau-appeal"),
    ("申訴書", "bureau-appeal"),
    ("催告函", "reminder"),
    ("解除合同通知", "rescission"),
    ("解除合同", "rescind"),
    ("骚扰电话", "harassing-calls"),
    ("騷擾電話", "harassing-calls"),
    ("虚假宣传", "not-as-advertised"),
    ("虛假宣傳", "not-as-advertised"),
    ("质量问题", "quality"),
    ("質量問題", "quality"),
    ("拒绝退款", "refund-refused"),
    ("拒絕退款", "refund-refused"),
    ("预付款", "prepaid-not-refunded"),
    ("預付款", "prepaid-not-refunded"),
    ("信息泄露", "data-leak"),
    ("資訊洩露", "data-leak"),
    ("退款", "refund"),
    ("退货", "refund"),
    ("退貨", "refund"),
    ("三倍赔偿", "triple-compensation"),
    ("三倍賠償", "triple-compensation"),
    ("赔偿", "damages"),
    ("賠償", "damages"),
    ("道歉", "apology"),
    ("书证", "document"),
    ("書證", "document"),
    ("录音", "recording"),
    ("錄音", "recording"),
    ("原件", "original"),
    ("复印件", "copy"),
    ("複印件", "copy"),
    ("打印件", "printout"),
    ("列印件", "printout"),
    ("简体", "zh-Hans"),
    ("簡體", "zh-Hans"),
    ("繁体", "zh-Hant"),
    ("繁體", "zh-Hant"),
];

/// Returns the one of these keys or codes that a Chinese word means.
pub(super) fn among<'c>(word: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let pairs = ENGLISH.iter().chain(CODES).filter(|(chinese, _)| *chinese == word);
    pairs.filter_map(|(_, code)| candidates.iter().find(|c| *c == code)).next().copied()
}

/// Returns the key meant by a Chinese name: the name itself, or one that begins or ends with it (投诉人姓名).
pub(super) fn english(word: &str) -> Option<&'static str> {
    let exact = ENGLISH.iter().find(|(chinese, _)| *chinese == word);
    let part = || ENGLISH.iter().find(|(chinese, _)| word.starts_with(chinese) || word.ends_with(chinese));
    exact.or_else(part).map(|(_, key)| *key)
}

/// Tables there is one of, and tables there may be several of.
const ONE: [&str; 6] = ["complainant", "agent", "respondent", "platform", "carrier", "purchase"];
const SEVERAL: [&str; 9] =
    ["co_complainant", "grievance", "call", "fact", "contact", "claim", "evidence", "letter", "sent"];

/// Returns the header meant by a line that is only the name of a table, in English or Chinese, bare or in other brackets.
pub(super) fn table(line: &str) -> Option<String> {
    let line = line.trim_matches(|c: char| " \t<>{}()《》（）「」〔〕〈〉:：".contains(c));
    let name = ENGLISH.iter().find(|(chinese, _)| *chinese == line).map_or(line, |(_, key)| *key);
    let is = |table: &&&str| table.eq_ignore_ascii_case(name);
    let one = ONE.iter().find(is).map(|table| format!("[{table}]"));
    one.or_else(|| SEVERAL.iter().find(is).map(|table| format!("[[{table}]]")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_codes_and_tables() {
        assert_eq!(english("姓名"), Some("name"));
        assert_eq!(english("被投诉人名称"), Some("respondent"));
        assert_eq!(english("天气"), None);
        for line in ["complainant", "<complainant>", "《投诉人》", "投訴人：", "Complainant:"] {
            assert_eq!(table(line).as_deref(), Some("[complainant]"), "{line}");
        }
        assert_eq!(table("证据").as_deref(), Some("[[evidence]]"));
        assert_eq!(table("姓名"), None);
        assert_eq!(among("商家", &["telephone", "merchant"]), Some("merchant"));
        assert_eq!(among("商家", &["respondent"]), Some("respondent"));
        assert_eq!(among("商家", &["name"]), None);
    }
}
