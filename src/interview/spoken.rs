//! What people type where a letter goes on with their words: 本人通过{by}向贵公司{asked}, 承诺：{promised}, 贵公司答复：{answer}.
//!
//! All tables are in simplified characters, and words are looked up in them as such; what is kept is kept as it was typed.

use crate::locale::{Converter, Script};

/// The first person. It is cut off only in front of a word that can follow it: 我方要求 and 我要求, but not 我妈要求.
const FIRST_PERSON: [&str; 12] =
    ["我们", "我方", "我司", "我公司", "我单位", "本人", "本公司", "本单位", "咱们", "我", "咱", "俺"];

/// Who is asked, which the letter says itself: 向商家要求退款, 跟客服说.
const TOWARDS: [&str; 6] = ["向", "跟", "找", "对", "和", "给"];
const ASKED_OF: [&str; 16] = [
    "商家客服",
    "店铺客服",
    "平台客服",
    "在线客服",
    "贵公司",
    "该公司",
    "商家",
    "卖家",
    "店家",
    "店员",
    "老板",
    "客服",
    "对方",
    "他们",
    "平台",
    "商场",
];

/// Verbs of saying and asking: words with one near their beginning go on after 向贵公司 as they are.
const SAYING: [&str; 27] = [
    "要求", "请求", "提出", "询问", "反映", "投诉", "申请", "说", "催", "协商", "通知", "告知", "表示", "举报", "主张",
    "报警", "报案", "问", "交涉", "沟通", "反馈", "咨询", "索赔", "索要", "质问", "写信", "讨要",
];

/// What stands before such a verb: 多次投诉, 再三要求.
const HOW: [&str; 15] =
    ["多次", "再三", "一直", "反复", "屡次", "再次", "当面", "当场", "口头", "书面", "先后", "曾", "已", "又", "也"];

/// Wishes, which nobody can do 向贵公司: 提出希望退货.
const WISHES: [&str; 10] = ["希望", "想", "打算", "准备", "愿意", "需要", "盼", "要", "能不能", "可不可以"];

/// What is asked for, said without a verb of asking: 要求 goes before it, unless it is told as done (退了三次).
const THINGS: [&str; 46] = [
    "退",
    "换",
    "赔",
    "补偿",
    "补发",
    "补足",
    "补差",
    "补退",
    "修理",
    "维修",
    "修好",
    "修复",
    "更换",
    "重做",
    "重作",
    "重新",
    "取消",
    "解除",
    "解约",
    "返还",
    "归还",
    "支付",
    "付清",
    "停止",
    "删除",
    "道歉",
    "赔礼",
    "解释",
    "提供",
    "开具",
    "开发票",
    "发货",
    "尽快",
    "立即",
    "马上",
    "处理",
    "解决",
    "恢复",
    "全额",
    "部分",
    "免费",
    "上门",
    "无理由",
    "七天无理由",
    "不要再",
    "给个说法",
];

/// Said of something done, not asked for.
const DONE: [char; 2] = ['了', '过'];

/// How the other side is reached.
const WAYS: [&str; 20] = [
    "电话",
    "手机",
    "座机",
    "微信",
    "短信",
    "QQ",
    "qq",
    "邮件",
    "邮箱",
    "电子邮件",
    "客服",
    "平台",
    "信函",
    "书信",
    "书面",
    "旺旺",
    "钉钉",
    "企业微信",
    "快递",
    "App",
];

/// What somebody has promised with: 商家承诺, 客服说.
const PROMISERS: [&str; 14] = [
    "商家",
    "卖家",
    "店家",
    "店员",
    "客服",
    "主播",
    "老板",
    "对方",
    "他们",
    "销售人员",
    "销售员",
    "销售",
    "业务员",
    "广告",
];

/// What the letter says itself before a promise.
const PROMISING: [&str; 12] =
    ["承诺说", "承诺称", "承诺", "宣传说", "宣传称", "宣传", "宣称", "声称", "答应说", "答应", "介绍说", "说"];

/// What makes another word of it: 承诺书, 宣传册, 说明书.
const OTHER_WORD: [&str; 10] = ["书", "函", "期", "的", "册", "页", "单", "片", "明", "语"];

/// What stands before and behind 没有答复 without saying more.
const STILL: [&str; 16] = [
    "对方",
    "商家",
    "客服",
    "平台",
    "他们",
    "贵公司",
    "至今",
    "到现在",
    "到今天",
    "一直",
    "始终",
    "都",
    "也",
    "还",
    "仍",
    "尚",
];
const NOT: [&str; 16] = [
    "没有人",
    "没有",
    "没人",
    "没",
    "未作",
    "未做",
    "未予",
    "未给",
    "未",
    "不予",
    "不",
    "无人",
    "无任何",
    "无",
    "拒不",
    "没给",
];
const ANSWERED: [&str; 20] = [
    "作出答复",
    "做出答复",
    "答复",
    "回复",
    "回应",
    "回音",
    "回话",
    "回信",
    "回电",
    "回",
    "理睬",
    "理会",
    "理",
    "接听",
    "接电话",
    "接",
    "反应",
    "消息",
    "音信",
    "答理",
];
const BEHIND: [&str; 5] = ["我们", "本人", "我", "过", "了"];

/// Words as they were typed, and the same in simplified characters, one for one.
#[derive(Clone, Copy)]
struct Words<'w> {
    typed: &'w str,
    plain: &'w str,
}

impl<'w> Words<'w> {
    /// Returns what is left behind one of these beginnings.
    fn after(self, beginnings: &[&str]) -> Option<Words<'w>> {
        let (beginning, plain) = beginnings.iter().find_map(|b| Some((b, self.plain.strip_prefix(b)?)))?;
        let cut = self.typed.char_indices().nth(beginning.chars().count()).map_or(self.typed.len(), |(at, _)| at);
        Some(Words { typed: &self.typed[cut..], plain })
    }

    fn begins(self, beginnings: &[&str]) -> bool {
        self.after(beginnings).is_some()
    }

    /// Says whether it begins with a bare thing asked for.
    fn is_thing(self) -> bool {
        self.after(&THINGS).is_some_and(|rest| !rest.plain.starts_with(DONE))
    }

    /// Says whether it begins with what can follow 我 or 向商家.
    fn is_demand(self) -> bool {
        self.begins(&SAYING) || self.begins(&HOW) || self.begins(&WISHES) || self.is_thing()
    }

    /// Returns the rest behind 向商家.
    fn of_nobody(self) -> Option<Words<'w>> {
        self.after(&TOWARDS)?.after(&ASKED_OF).filter(|rest| rest.is_demand())
    }
}

/// Looks at words in simplified characters.
fn looked_at<T>(words: &str, look: impl Fn(Words<'_>) -> T) -> T {
    let plain = Converter::new(Script::Hant, Script::Hans, &[]).convert(words).text;
    let same = plain.chars().count() == words.chars().count();
    look(Words { typed: words, plain: if same { &plain } else { words } })
}

/// Returns what was asked as a letter goes on after 向贵公司: 要求退款 for 退款 and 我要求退款, 提出想退货 for 我想退货.
pub(super) fn asked(words: &str) -> String {
    looked_at(words.trim_end_matches(['。', '.']), |words| {
        let me = words.after(&FIRST_PERSON).filter(|rest| rest.is_demand() || rest.of_nobody().is_some());
        let words = me.unwrap_or(words);
        let words = words.of_nobody().unwrap_or(words);
        let verb = match () {
            () if words.begins(&SAYING) || words.begins(&HOW) => "",
            () if words.begins(&WISHES) => "提出",
            () if words.is_thing() => "要求",
            () => "",
        };
        format!("{verb}{}", words.typed)
    })
}

/// Returns a way of contact as it goes on after 通过: 微信 for 通过微信 and 用微信.
pub(super) fn way(words: &str) -> String {
    looked_at(words, |words| {
        let through = words.after(&["通过", "透过"]).filter(|rest| !rest.plain.is_empty());
        let with = words.after(&["用", "在"]).filter(|rest| rest.begins(&WAYS));
        through.or(with).unwrap_or(words).typed.to_string()
    })
}

/// Returns a promise without the words that say it is one: “底片全送” for 承诺“底片全送”.
pub(super) fn promise(words: &str) -> String {
    const MARKS: [char; 4] = ['：', ':', '，', ','];
    looked_at(words, |words| {
        let by_whom = words.after(&PROMISERS);
        let said = by_whom.unwrap_or(words).after(&PROMISING).filter(|rest| !rest.begins(&OTHER_WORD));
        // 说 and 宣传 alone begin other words too.
        let alone = |rest: &Words<'_>| by_whom.is_some() || rest.plain.starts_with(MARKS) || rest.begins(&["“", "「"]);
        let certain = words.begins(&["承诺", "宣称", "声称", "宣传说", "宣传称", "答应"]);
        let rest = said.filter(|rest| certain || alone(rest)).map(|rest| rest.typed.trim_start_matches(MARKS).trim());
        rest.filter(|rest| !rest.is_empty()).unwrap_or(words.typed).to_string()
    })
}

/// Says whether words say that nobody answered: 未答复, 一直没人接, 不理我.
pub(super) fn is_silence(words: &str) -> bool {
    looked_at(words.trim().trim_end_matches(['。', '.', '！', '!', '…']), |words| {
        let mut words = words;
        while let Some(rest) = words.after(&STILL) {
            words = rest;
        }
        let mut plain = words.plain;
        while let Some(rest) = BEHIND.iter().find_map(|end| plain.strip_suffix(end)) {
            plain = rest;
        }
        NOT.iter().any(|not| plain.strip_prefix(not).is_some_and(|rest| ANSWERED.contains(&rest)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_goes_on_after_whom() {
        for (typed, goes_on) in [
            ("退款", "要求退款"),
            ("我要求退款。", "要求退款"),
            ("我们要求换一台新的", "要求换一台新的"),
            ("我們要求換一台新的", "要求換一台新的"),
            ("我方要求退机退款", "要求退机退款"),
            ("本公司要求解除合同", "要求解除合同"),
            ("咱们要求退货", "要求退货"),
            ("我妈要求退款", "我妈要求退款"),
            ("我家空调坏了", "我家空调坏了"),
            ("多次投诉该商场", "多次投诉该商场"),
            ("多次投訴該商場", "多次投訴該商場"),
            ("再三要求退卡", "再三要求退卡"),
            ("问为什么不退钱", "问为什么不退钱"),
            ("我问他们我的信息是怎么泄露的", "问他们我的信息是怎么泄露的"),
            ("希望七天无理由退货", "提出希望七天无理由退货"),
            ("我想退貨", "提出想退貨"),
            ("退货，因为颜色和家人买重了", "要求退货，因为颜色和家人买重了"),
            ("換一台新的", "要求換一台新的"),
            ("退掉剩下的38节课", "要求退掉剩下的38节课"),
            ("换了三次都不行", "换了三次都不行"),
            ("向商家投诉质量问题", "投诉质量问题"),
            ("我跟客服说要退货", "说要退货"),
            ("和解", "和解"),
            ("询问退款进度", "询问退款进度"),
            ("协商退还部分费用", "协商退还部分费用"),
            ("报警", "报警"),
            ("refund", "refund"),
        ] {
            assert_eq!(asked(typed), goes_on, "{typed}");
        }
    }

    #[test]
    fn a_way_of_contact_goes_on_after_through() {
        for (typed, goes_on) in [
            ("通过微信", "微信"),
            ("透過電話", "電話"),
            ("用微信", "微信"),
            ("用QQ", "QQ"),
            ("用户群里", "用户群里"),
            ("在线客服", "在线客服"),
            ("通过", "通过"),
        ] {
            assert_eq!(way(typed), goes_on, "{typed}");
        }
    }

    #[test]
    fn a_promise_does_not_say_that_it_is_one() {
        for (typed, promised) in [
            ("承诺“底片全送、精修60张”", "“底片全送、精修60张”"),
            ("承諾：一年有效", "一年有效"),
            ("商家承诺不满意全额退款", "不满意全额退款"),
            ("宣传说吃三个疗程就好", "吃三个疗程就好"),
            ("客服说：三天到货", "三天到货"),
            ("说明书齐全", "说明书齐全"),
            ("承诺书一份", "承诺书一份"),
            ("宣传册上的功能都有", "宣传册上的功能都有"),
            ("承诺", "承诺"),
            ("支持七天无理由退货", "支持七天无理由退货"),
        ] {
            assert_eq!(promise(typed), promised, "{typed}");
        }
    }

    #[test]
    fn silence_is_no_answer() {
        for words in [
            "未答复",
            "没答复",
            "没有回复",
            "无答复",
            "没人接",
            "没回",
            "不理",
            "未作答复",
            "未答覆",
            "沒有回覆",
            "無答覆",
            "沒人接",
            "一直没人接",
            "至今未答复。",
            "不理我",
            "对方没有回应",
            "没接电话",
            "至今没有答复",
        ] {
            assert!(is_silence(words), "{words}");
        }
        for words in ["不同意", "不理会我的要求，只说不退", "没有质量问题", "无理由退货已过期", "不", "回复说不退"]
        {
            assert!(!is_silence(words), "{words}");
        }
    }
}
