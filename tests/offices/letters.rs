//! Letters are addressed by their place: names of bureaus, their addresses, what cannot be named, and the user's own records.

use tousu::case::model::Letter;
use tousu::case::{self, Case, Finding, Severity, Source};
use tousu::letter::Composer;
use tousu::locale::Script;
use tousu::recipient::office::{self, Directory};
use tousu::text;

/// A case in a script with one letter, its lines as given.
fn read(script: Script, letter: &str) -> Case {
    let text = format!(
        "version = 1\nid = \"a\"\ndate = 2026-11-20\nscript = \"{}\"\n\
         [complainant]\nname = \"张三\"\nphone = \"138-0000-0001\"\naddress = \"某市某路1号\"\npostcode = \"100000\"\n\
         [respondent]\nname = \"某公司\"\naddress = \"某市某路2号\"\n\
         [carrier]\nname = \"某通信公司\"\naddress = \"某市某路3号\"\nnumber = \"138-0000-0001\"\n\
         complained = 2026-09-01\nanswered = 2026-09-05\nanswer = \"无法处理\"\n\
         [purchase]\ndate = 2026-09-03\nchannel = \"telephone\"\nitem = \"仪器\"\nprice = 1980\n\
         [[grievance]]\nkind = \"harassing-calls\"\n\
         [[call]]\ntime = 2026-09-14T10:12:00\nnumber = \"025-0000-0021\"\nseconds = 34\nsaid = \"推销\"\n\
         [[claim]]\nkind = \"block-calls\"\n[[claim]]\nkind = \"stop-contact\"\n\
         [[letter]]\n{letter}\n",
        script.code()
    );
    let outcome = case::read(&Source { name: "case.toml".into(), text }, jiff::civil::date(2026, 11, 20));
    outcome.case.unwrap_or_else(|| panic!("{letter}: {:#?}", outcome.findings))
}

fn addressed_in(script: Script, letter: &str, directory: &Directory) -> (Letter, Vec<Finding>) {
    let mut case = read(script, letter);
    let findings = office::address(&mut case, 0, directory, &|_| None);
    (case.letters.remove(0), findings)
}

fn addressed(letter: &str) -> (Letter, Vec<Finding>) {
    addressed_in(Script::Hans, letter, &Directory::builtin())
}

fn codes(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.code).collect()
}

/// The lines of a letter to an office of a place; an empty part is left out.
fn lines(to: &str, province: &str, city: &str, district: &str) -> String {
    let parts = [("province", province), ("city", city), ("district", district)];
    let given = parts.into_iter().filter(|(_, name)| !name.is_empty());
    let given: String = given.map(|(key, name)| format!("\n{key} = \"{name}\"")).collect();
    format!("to = \"{to}\"{given}")
}

#[test]
fn a_province_names_the_bureau() {
    for (to, province, name) in [
        ("bureau-report", "广东", "广东省通信管理局"),
        ("bureau-report", "广东省", "广东省通信管理局"),
        ("bureau-report", "北京", "北京市通信管理局"),
        ("bureau-report", "重庆市", "重庆市通信管理局"),
        ("bureau-report", "内蒙古", "内蒙古自治区通信管理局"),
        ("bureau-report", "内蒙古自治区", "内蒙古自治区通信管理局"),
        ("bureau-report", "广西", "广西壮族自治区通信管理局"),
        ("bureau-report", "宁夏", "宁夏回族自治区通信管理局"),
        ("bureau-report", "新疆", "新疆维吾尔自治区通信管理局"),
        ("bureau-report", "西藏", "西藏自治区通信管理局"),
        ("bureau-report", "廣東", "广东省通信管理局"),
        ("bureau-appeal", "上海", "上海市电信用户申诉受理中心"),
        ("bureau-appeal", "湖北", "湖北省电信用户申诉受理中心"),
    ] {
        let (letter, findings) = addressed(&lines(to, province, "", ""));
        assert_eq!((letter.office.as_deref(), codes(&findings)), (Some(name), vec![]), "{province}");
    }
    let (letter, findings) = addressed(&lines("bureau-appeal", "江苏", "南京市", "鼓楼区"));
    assert_eq!(letter.office.as_deref(), Some("江苏省电信用户申诉受理中心"));
    assert_eq!(codes(&findings), ["office-usual"], "its name was not verified");
    let (letter, _) = addressed(&lines("bureau-report", "", "上海市", ""));
    assert_eq!(letter.office.as_deref(), Some("上海市通信管理局"), "a municipality may stand as the city");
}

#[test]
fn county_bureaus_are_named_after_their_place() {
    let table = [
        // Districts of cities.
        ("江苏", "南京市", "鼓楼区", "南京市鼓楼区市场监督管理局"),
        ("广东省", "广州市", "天河区", "广州市天河区市场监督管理局"),
        ("", "南京市", "鼓楼区", "南京市鼓楼区市场监督管理局"),
        ("浙江", "杭州市", "西湖区", "杭州市西湖区市场监督管理局"),
        ("贵州", "六盘水市", "六枝特区", "六盘水市六枝特区市场监督管理局"),
        ("江苏", "南京市", "南京市鼓楼区", "南京市鼓楼区市场监督管理局"),
        // Municipalities.
        ("北京", "", "朝阳区", "北京市朝阳区市场监督管理局"),
        ("北京市", "北京市", "朝阳区", "北京市朝阳区市场监督管理局"),
        ("北京市", "市辖区", "朝阳区", "北京市朝阳区市场监督管理局"),
        ("", "北京市", "朝阳区", "北京市朝阳区市场监督管理局"),
        ("上海", "", "浦东新区", "上海市浦东新区市场监督管理局"),
        ("天津", "", "滨海新区", "天津市滨海新区市场监督管理局"),
        ("重庆", "", "渝中区", "重庆市渝中区市场监督管理局"),
        ("重庆", "县", "彭水苗族土家族自治县", "重庆市彭水苗族土家族自治县市场监督管理局"),
        // Counties.
        ("湖南", "长沙市", "长沙县", "长沙市长沙县市场监督管理局"),
        ("浙江", "金华市", "浦江县", "金华市浦江县市场监督管理局"),
        // County-level cities.
        ("江苏", "苏州市", "昆山市", "昆山市市场监督管理局"),
        ("浙江", "金华市", "义乌市", "义乌市市场监督管理局"),
        ("云南", "大理白族自治州", "大理市", "大理市市场监督管理局"),
        // Autonomous regions, prefectures, leagues, areas.
        ("内蒙古", "呼和浩特市", "新城区", "呼和浩特市新城区市场监督管理局"),
        ("内蒙古自治区", "锡林郭勒盟", "锡林浩特市", "锡林浩特市市场监督管理局"),
        ("内蒙古", "锡林郭勒盟", "苏尼特左旗", "锡林郭勒盟苏尼特左旗市场监督管理局"),
        ("广西", "南宁市", "青秀区", "南宁市青秀区市场监督管理局"),
        ("新疆", "喀什地区", "疏附县", "喀什地区疏附县市场监督管理局"),
        ("湖北", "恩施土家族苗族自治州", "恩施市", "恩施市市场监督管理局"),
        ("湖北", "恩施土家族苗族自治州", "巴东县", "恩施土家族苗族自治州巴东县市场监督管理局"),
        // Directly under the province, and cities without districts.
        ("湖北", "", "仙桃市", "仙桃市市场监督管理局"),
        ("湖北", "", "神农架林区", "神农架林区市场监督管理局"),
        ("湖北", "省直辖县级行政区划", "潜江市", "潜江市市场监督管理局"),
        ("河南", "", "济源市", "济源市市场监督管理局"),
        ("海南", "", "陵水黎族自治县", "陵水黎族自治县市场监督管理局"),
        ("新疆", "", "石河子市", "石河子市市场监督管理局"),
        ("广东", "东莞市", "东莞市", "东莞市市场监督管理局"),
        ("广东", "", "东莞市", "东莞市市场监督管理局"),
    ];
    for (province, city, district, name) in table {
        for to in ["regulator-complaint", "regulator-report"] {
            let (letter, findings) = addressed(&lines(to, province, city, district));
            assert_eq!(letter.office.as_deref(), Some(name), "{province} {city} {district}");
            assert_eq!(codes(&findings), ["office-built"], "a built name is to be confirmed");
            assert_eq!(findings[0].severity, Severity::Warning);
        }
    }
}

#[test]
fn a_case_in_traditional_script_gets_a_traditional_name() {
    for (to, province, city, district, name) in [
        ("bureau-report", "廣西", "", "", "廣西壯族自治區通信管理局"),
        ("bureau-report", "內蒙古自治區", "", "", "內蒙古自治區通信管理局"),
        ("bureau-appeal", "湖北", "", "", "湖北省電信用戶申訴受理中心"),
        ("regulator-report", "北京", "", "朝陽區", "北京市朝陽區市場監督管理局"),
        ("regulator-report", "江蘇", "南京市", "鼓樓區", "南京市鼓樓區市場監督管理局"),
        ("regulator-report", "雲南", "大理白族自治州", "祥雲縣", "大理白族自治州祥雲縣市場監督管理局"),
        ("regulator-report", "新疆", "喀什地區", "疏附縣", "喀什地區疏附縣市場監督管理局"),
        ("regulator-report", "湖北", "", "神農架林區", "神農架林區市場監督管理局"),
        ("regulator-report", "重慶", "縣", "雲陽縣", "重慶市雲陽縣市場監督管理局"),
    ] {
        let (letter, _) = addressed_in(Script::Hant, &lines(to, province, city, district), &Directory::builtin());
        assert_eq!(letter.office.as_deref(), Some(name));
    }
}

#[test]
fn what_cannot_be_named_is_an_error() {
    for (letter, code) in [
        (lines("bureau-report", "广栋", "", ""), "unknown-province"),
        (lines("regulator-report", "江南", "南京市", "鼓楼区"), "unknown-province"),
        (lines("bureau-report", "", "南京市", ""), "place-missing"),
        (lines("regulator-report", "江苏", "", ""), "place-missing"),
        (lines("regulator-report", "江苏", "南京市", ""), "place-missing"),
        (lines("regulator-report", "江苏", "", "鼓楼区"), "place-missing"),
        (lines("regulator-report", "江苏", "苏州", "姑苏区"), "place-incomplete"),
        (lines("regulator-report", "江苏", "苏州市", "姑苏"), "place-incomplete"),
        (lines("association", "江苏", "南京市", "鼓楼区"), "association-unknown"),
    ] {
        let (_, findings) = addressed(&letter);
        assert_eq!(codes(&findings), [code], "{letter}");
        assert_eq!(findings[0].severity, Severity::Error, "{letter}");
    }
}

#[test]
fn a_name_given_whole_wins() {
    let (letter, findings) = addressed(
        "to = \"regulator-report\"\noffice = \"南京经济技术开发区市场监督管理局\"\nprovince = \"江苏\"\ncity = \"南京市\"",
    );
    assert_eq!((letter.office.as_deref(), codes(&findings)), (Some("南京经济技术开发区市场监督管理局"), vec![]));
    let (letter, findings) = addressed("to = \"bureau-appeal\"\noffice = \"江苏省电信用户申诉受理中心\"");
    assert_eq!((letter.office.as_deref(), codes(&findings)), (Some("江苏省电信用户申诉受理中心"), vec![]));
    let (letter, findings) = addressed("to = \"merchant\"");
    assert_eq!((letter.office, codes(&findings)), (None, vec![]));
}

#[test]
fn the_address_comes_from_the_record_unless_given() {
    let record = ("武汉市东湖开发区珞瑜路789号", "430074");
    for place in ["province = \"湖北\"", "office = \"湖北省电信用户申诉受理中心\""] {
        let (letter, _) = addressed(&format!("to = \"bureau-appeal\"\n{place}"));
        assert_eq!((letter.address.as_deref(), letter.postcode.as_deref()), (Some(record.0), Some(record.1)));
        let (letter, _) = addressed(&format!("to = \"bureau-appeal\"\n{place}\naddress = \"别处1号\""));
        assert_eq!((letter.address.as_deref(), letter.postcode), (Some("别处1号"), None));
    }
    let (letter, _) = addressed(&lines("bureau-appeal", "广东", "", ""));
    assert_eq!((letter.address, letter.postcode), (None, None));
}

#[test]
fn an_address_read_more_than_a_year_before_the_letter_is_doubted() {
    let mut case = read(Script::Hans, &lines("bureau-appeal", "湖北", "", ""));
    case.date = jiff::civil::date(2027, 11, 22);
    let findings = office::address(&mut case, 0, &Directory::builtin(), &|_| None);
    assert_eq!(codes(&findings), ["office-old"]);
}

/// Own records: an association, an address for a county bureau, another name for a bureau.
const OWN: &str = r#"
[[office]]
id = "xiaoxie-gulou"
kind = "association"
name = "南京市鼓楼区消费者协会"
name_hant = "南京市鼓樓區消費者協會（原鼓樓）"
province = "江苏省"
city = "南京市"
district = "鼓楼区"
address = "南京市鼓楼区示例路1号"
address_hant = "南京市鼓樓區示例路一號"
postcode = "210000"
source = "门口的牌子"
checked = 2026-11-01

[[office]]
id = "gulou"
kind = "regulator"
name = "南京市鼓楼区市场监督管理局"
address = "南京市鼓楼区示例路2号"
source = "官网"
checked = 2026-11-01

[[office]]
id = "bureau-guangdong"
kind = "bureau"
name = "广东省通信管理局"
province = "广东"
address = "广州市示例路3号"
source = "官网"
checked = 2026-11-01
"#;

fn own() -> Directory {
    let mut directory = Directory::builtin();
    let findings = directory.add(&Source { name: "own.toml".into(), text: OWN.into() });
    assert_eq!(findings, []);
    directory
}

#[test]
fn own_records_add_and_replace() {
    let directory = own();
    assert_eq!(directory.offices().len(), Directory::builtin().offices().len() + 2);
    for (to, province, city, district, name, address) in [
        ("association", "江苏", "南京市", "鼓楼区", "南京市鼓楼区消费者协会", "南京市鼓楼区示例路1号"),
        ("association", "", "南京市", "鼓楼区", "南京市鼓楼区消费者协会", "南京市鼓楼区示例路1号"),
        ("regulator-report", "江苏", "南京市", "鼓楼区", "南京市鼓楼区市场监督管理局", "南京市鼓楼区示例路2号"),
        ("bureau-report", "广东", "", "", "广东省通信管理局", "广州市示例路3号"),
    ] {
        let (letter, findings) = addressed_in(Script::Hans, &lines(to, province, city, district), &directory);
        assert_eq!((letter.office.as_deref(), letter.address.as_deref()), (Some(name), Some(address)));
        assert_eq!(codes(&findings), [""; 0], "an own record needs no confirmation");
    }
    assert!(directory.find(&["gdca".into()]).is_empty(), "the built-in record is replaced as a whole");
}

#[test]
fn a_letter_in_the_other_script_has_the_records_own_words() {
    let directory = own();
    let composer = Composer::new(&Script::ALL, &[]).unwrap_or_else(|e| panic!("{e:#?}"));
    let written = |script: Script, into: Script, letter: &str| {
        let mut case = read(script, letter);
        office::address(&mut case, 0, &directory, &|_| None);
        let composed = composer.compose(&case, &case.letters[0], into).unwrap_or_else(|e| panic!("{e:#?}"));
        text::form(&composed.document)
    };
    let letter = lines("association", "江苏", "南京市", "鼓楼区");
    assert!(written(Script::Hans, Script::Hans, &letter).contains("南京市鼓楼区消费者协会："));
    assert!(written(Script::Hans, Script::Hant, &letter).contains("南京市鼓樓區消費者協會（原鼓樓）："));
    let letter = lines("bureau-report", "广西", "", "");
    assert!(written(Script::Hans, Script::Hant, &letter).contains("廣西壯族自治區通信管理局："));
    assert!(written(Script::Hant, Script::Hans, &letter).contains("广西壮族自治区通信管理局："));
    let letter = lines("regulator-report", "云南", "大理白族自治州", "祥云县");
    assert!(written(Script::Hans, Script::Hant, &letter).contains("大理白族自治州祥雲縣市場監督管理局："));
}

#[test]
fn a_wrong_file_of_own_records_is_not_used() {
    let record = "id = \"a\"\nkind = \"regulator\"\nname = \"甲局\"\nsource = \"官网\"\nchecked = 2026-11-01\n";
    for (text, code) in [
        (format!("[[office]]\n{record}").replace("source = \"官网\"\n", ""), "missing"),
        (format!("[[office]]\n{record}").replace("regulator", "regulater"), "unknown-choice"),
        (format!("[[office]]\n{record}province = \"江南\"\n"), "unknown-province"),
        (format!("[[office]]\n{record}[[office]]\n{record}"), "duplicate-office"),
        (format!("[[office]]\n{record}").replace("2026-11-01", "\"昨天\""), "bad-date"),
        (format!("[[ofice]]\n{record}"), "unknown-key"),
        (format!("version = 2\n[[office]]\n{record}"), "version"),
        (format!("[[office]\n{record}"), "syntax"),
    ] {
        let mut directory = Directory::builtin();
        let findings = directory.add(&Source { name: "own.toml".into(), text: text.clone() });
        assert!(codes(&findings).contains(&code), "{text}: {findings:?}");
        assert!(findings.iter().all(|finding| finding.span.is_some()), "{text}");
        assert_eq!(directory, Directory::builtin(), "{text}");
    }
}

#[test]
fn own_records_may_be_written_in_traditional_script() {
    let text = "script = \"zh-Hant\"\n[[office]]\nid = \"a\"\nkind = \"regulator\"\nname = \"昆明市五華區市場監督管理局\"\n\
                province = \"雲南\"\nsource = \"官網\"\nchecked = 2026-11-01\n";
    let mut directory = Directory::builtin();
    assert_eq!(directory.add(&Source { name: "own.toml".into(), text: text.into() }), []);
    let office = directory.get("a").expect("the record");
    assert_eq!(office.name.get(Script::Hans), "昆明市五华区市场监督管理局");
    assert_eq!(office.province.as_ref().map(|p| p.get(Script::Hans)), Some("云南"));
}
