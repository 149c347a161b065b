//! The words that are looked for in what people type, in simplified characters.

/// The first person. It is cut off only in front of a word that can follow it: 我方要求 and 我要求, but not 我妈要求.
pub(super) const FIRST_PERSON: [&str; 12] =
    ["我们", "我方", "我司", "我公司", "我单位", "本人", "本公司", "本单位", "咱们", "我", "咱", "俺"];

/// Who is asked, which the letter says itself: 向商家要求退款, 跟客服说.
pub(super) const TOWARDS: [&str; 6] = ["向", "跟", "找", "对", "和", "给"];
pub(super) const ASKED_OF: [&str; 16] = [
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
pub(super) const SAYING: [&str; 27] = [
    "要求", "请求", "提出", "询问", "反映", "投诉", "申请", "说", "催", "协商", "通知", "告知", "表示", "举报", "主张",
    "报警", "报案", "问", "交涉", "沟通", "反馈", "咨询", "索赔", "索要", "质问", "写信", "讨要",
];

/// What stands before such a verb: 多次投诉, 再三要求.
pub(super) const HOW: [&str; 15] =
    ["多次", "再三", "一直", "反复", "屡次", "再次", "当面", "当场", "口头", "书面", "先后", "曾", "已", "又", "也"];

/// Wishes, which nobody can do 向贵公司: 提出希望退货.
pub(super) const WISHES: [&str; 10] = ["希望", "想", "打算", "准备", "愿意", "需要", "盼", "要", "能不能", "可不可以"];

/// What is asked for, said without a verb of asking: 要求 goes before it, unless it is told as done (退了三次).
pub(super) const THINGS: [&str; 46] = [
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
pub(super) const DONE: [char; 2] = ['了', '过'];

/// How the other side is reached.
pub(super) const WAYS: [&str; 20] = [
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
pub(super) const PROMISERS: [&str; 14] = [
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
pub(super) const PROMISING: [&str; 12] =
    ["承诺说", "承诺称", "承诺", "宣传说", "宣传称", "宣传", "宣称", "声称", "答应说", "答应", "介绍说", "说"];

/// What makes another word of it: 承诺书, 宣传册, 说明书.
pub(super) const OTHER_WORD: [&str; 10] = ["书", "函", "期", "的", "册", "页", "单", "片", "明", "语"];

/// What stands before and behind 没有答复 without saying more.
pub(super) const STILL: [&str; 16] = [
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
pub(super) const NOT: [&str; 16] = [
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
pub(super) const ANSWERED: [&str; 20] = [
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
pub(super) const BEHIND: [&str; 5] = ["我们", "本人", "我", "过", "了"];
