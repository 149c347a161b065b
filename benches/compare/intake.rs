//! Synthetic intakes: people who were called by a machine, each with her own name, caller, calls and words. Seeded, so that every
//! run has the same.

const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蔡蒋余叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const GIVEN: &str = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲芬燕彬凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉兰龄晓欢蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝鸿朗浩宇轩泽楷";
const TRADES: [(&str, &str, &str); 6] = [
    ("装饰工程", "推销全屋装修", "装修需求"),
    ("教育科技", "推销少儿英语课程", "报课意愿"),
    ("信息咨询", "推销经营贷款", "贷款需求"),
    ("房产经纪", "推销商铺投资", "购房计划"),
    ("健康管理", "推销体检套餐", "体检安排"),
    ("汽车服务", "推销车辆保险", "投保打算"),
];
const PLACES: [(&str, &str, &str, &str); 5] = [
    ("江苏省", "南京市", "025", "210000"),
    ("浙江省", "杭州市", "0571", "310000"),
    ("山东省", "济南市", "0531", "250000"),
    ("四川省", "成都市", "028", "610000"),
    ("湖北省", "武汉市", "027", "430000"),
];
const STREETS: [&str; 12] = [
    "新居路",
    "学府路",
    "工匠路",
    "桂花巷",
    "滨河大道",
    "柳荫街",
    "青年路",
    "望江里",
    "梧桐街",
    "银杏路",
    "书院街",
    "芙蓉路",
];
const REMARKS: [&str; 10] = [
    "来电时本人正在医院陪护家人，被迫中断",
    "本人多次说明没有需要，对方仍反复询问住址和作息时间",
    "对方不肯说明从何处得到本人的号码",
    "本人在通话中要求停止来电，对方未作回应即挂断",
    "当日午休时又接到相同内容的自动语音",
    "深夜来电惊醒家中幼儿和老人",
    "本人回拨该号码，提示为空号",
    "对方准确说出本人姓氏和所住小区的名称",
    "此后几天换用不同号码继续拨打",
    "本人把该号码加入黑名单后，来电改用另一个前缀",
];

/// A generator of numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    fn letter(&mut self, of: &str) -> char {
        let letters: Vec<char> = of.chars().collect();
        *self.pick(&letters)
    }
}

/// Returns the fields of the n-th intake, which asks for four letters on paper: paths of a case file, with their values in TOML.
fn fields(n: usize) -> Vec<(String, String)> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (n as u64 + 1).wrapping_mul(0xD134_2543_DE82_EF95));
    let (province, city, area, postcode) = *dice.pick(&PLACES);
    let (trade, said, need) = *dice.pick(&TRADES);
    let mut name = dice.letter(SURNAMES).to_string();
    (0..1 + dice.roll(2)).for_each(|_| name.push(dice.letter(GIVEN)));
    let company: String = (0..2).map(|_| dice.letter(GIVEN)).collect();
    let company = format!("{}示例{company}{trade}有限公司", city.trim_end_matches('市'));
    let street = dice.pick(&STREETS);
    let (block, flat, line) = (1 + dice.roll(30), 101 + dice.roll(1900), dice.roll(10_000));
    let (office, number) = (dice.pick(&STREETS), 1 + dice.roll(200));
    let short = province.trim_end_matches('省');
    let mut fields = vec![];
    let mut plain = |path: &str, value: String| fields.push((path.to_string(), value));
    let text = |value: String| format!("\"{value}\"");
    plain("id", text(format!("intake-{n}")));
    plain("date", "2026-10-30".to_string());
    plain("script", text("zh-Hans".to_string()));
    plain("complainant.name", text(name));
    plain("complainant.phone", text(format!("138-0000-{line:04}")));
    plain("complainant.address", text(format!("{province}{city}样本区{street}{block}号{flat}室")));
    plain("complainant.postcode", text(postcode.to_string()));
    plain("respondent.name", text(company.clone()));
    plain("respondent.credit_code", text("91320100MA0000006T".to_string()));
    plain("respondent.address", text(format!("{province}{city}样本区{office}{number}号")));
    plain("respondent.postcode", text(postcode.to_string()));
    plain("respondent.phone", text(format!("{area}-0000-0020")));
    plain("carrier.name", text(format!("中国示例通信集团{short}有限公司")));
    plain("carrier.address", text(format!("{province}{city}样本区通信路10号")));
    plain("carrier.postcode", text(postcode.to_string()));
    plain("carrier.number", text(format!("138-0000-{line:04}")));
    plain("grievance[1].kind", text("harassing-calls".to_string()));
    let calls = 2 + dice.roll(4);
    for call in 0..calls {
        let mut plain = |key: &str, value: String| plain(&format!("call[{}].{key}", call + 1), value);
        let (day, hour) = (3 + call * 5 + dice.roll(4), 8 + dice.roll(13));
        let (minute, tail, seconds) = (dice.roll(60), dice.roll(10_000), 5 + dice.roll(90));
        plain("time", format!("2026-09-{day:02}T{hour:02}:{minute:02}:00"));
        plain("number", text(format!("{area}-0000-{tail:04}")));
        plain("seconds", seconds.to_string());
        plain("said", text(format!("自称{company}客服，{said}")));
        plain("robot", "true".to_string());
        if call > 0 {
            plain("refused_before", "true".to_string());
        }
        plain("evidence", "[\"calls\"]".to_string());
    }
    let (first, second) = (dice.pick(&REMARKS), dice.pick(&REMARKS));
    let facts = [
        ("2026-09-28", format!("本人在通话中明确表示没有{need}，要求停止来电并删除本人的号码；{first}"), "calls"),
        (
            "2026-10-12",
            format!("本人按来电自称的名称，在国家企业信用信息公示系统查得该企业的登记信息；{second}"),
            "registry",
        ),
    ];
    for (i, (date, words, evidence)) in (1..).zip(facts) {
        plain(&format!("fact[{i}].date"), date.to_string());
        plain(&format!("fact[{i}].text"), text(words));
        plain(&format!("fact[{i}].evidence"), format!("[\"{evidence}\"]"));
    }
    for (i, claim) in (1..).zip(["stop-contact", "delete-data", "block-calls", "trace-calls"]) {
        plain(&format!("claim[{i}].kind"), text(claim.to_string()));
    }
    let evidence = [
        ("calls", "手机来电记录截图", "本人手机", format!("{calls}次来电的号码、时间和时长"), 4),
        (
            "registry",
            "企业登记信息页面",
            "国家企业信用信息公示系统",
            "来电自称的企业的登记名称、代码和住所".to_string(),
            1,
        ),
    ];
    for (i, (id, title, source, proves, pages)) in (1..).zip(evidence) {
        let mut plain = |key: &str, value: String| plain(&format!("evidence[{i}].{key}"), value);
        plain("id", text(id.to_string()));
        plain("kind", text("electronic".to_string()));
        plain("title", text(title.to_string()));
        plain("source", text(source.to_string()));
        plain("proves", text(proves));
        plain("form", text("printout".to_string()));
        plain("pages", pages.to_string());
    }
    let letters = [
        ("merchant", None),
        ("regulator-report", Some(format!("{city}样本区市场监督管理局"))),
        ("carrier", None),
        ("bureau-report", Some(format!("{province}通信管理局"))),
    ];
    for (i, (to, office)) in (1..).zip(letters) {
        plain(&format!("letter[{i}].to"), text(to.to_string()));
        if let Some(office) = office {
            plain(&format!("letter[{i}].office"), text(office));
        }
    }
    fields
}

/// Returns the case file of the n-th intake.
pub(crate) fn intake(n: usize) -> String {
    let mut case = "version = 1\n".to_string();
    let mut table = String::new();
    for (path, value) in fields(n) {
        let (of, key) = path.rsplit_once('.').unwrap_or(("", &path));
        if of != table {
            let head = match of.split_once('[') {
                Some((name, _)) => format!("[[{name}]]"),
                None => format!("[{of}]"),
            };
            case.push_str(&format!("\n{head}\n"));
            table = of.to_string();
        }
        case.push_str(&format!("{key} = {value}\n"));
    }
    case
}

/// Writes the first intakes as the rows of a sheet, its headings the paths of a case file.
pub(crate) fn sheet(count: usize, to: &mut impl std::io::Write) -> std::io::Result<()> {
    // The most calls there are: the heading row has all of them.
    let longest = (0..64).map(fields).max_by_key(Vec::len).unwrap_or_default();
    let headings: Vec<String> = longest.into_iter().map(|(path, _)| path).collect();
    writeln!(to, "{}", headings.join(","))?;
    for n in 0..count {
        let fields = fields(n);
        let cell = |heading: &String| {
            let value = fields.iter().find(|(path, _)| path == heading).map_or("", |(_, value)| value);
            value.replace(['"', '[', ']'], "")
        };
        writeln!(to, "{}", headings.iter().map(cell).collect::<Vec<_>>().join(","))?;
    }
    Ok(())
}
