//! `data/offices.toml` is sound: every record has its source and date, the names are right in both scripts, and letters need nothing
//! but a province to be addressed.

use std::collections::BTreeSet;

use jiff::civil::date;
use tousu::case::Source;
use tousu::locale::Script;
use tousu::locale::convert::Converter;
use tousu::recipient::office::{Directory, Office, OfficeKind, Support};

/// The bureaus by number, in the traditional characters somebody who knows them would write.
const HANT: [&str; 31] = [
    "北京市",
    "天津市",
    "河北省",
    "山西省",
    "內蒙古自治區",
    "遼寧省",
    "吉林省",
    "黑龍江省",
    "上海市",
    "江蘇省",
    "浙江省",
    "安徽省",
    "福建省",
    "江西省",
    "山東省",
    "河南省",
    "湖北省",
    "湖南省",
    "廣東省",
    "廣西壯族自治區",
    "海南省",
    "重慶市",
    "四川省",
    "貴州省",
    "雲南省",
    "西藏自治區",
    "陝西省",
    "甘肅省",
    "青海省",
    "寧夏回族自治區",
    "新疆維吾爾自治區",
];

fn of_kind(directory: &Directory, kind: OfficeKind) -> Vec<&Office> {
    directory.offices().iter().filter(|office| office.kind == kind).collect()
}

#[test]
fn the_file_is_read_without_findings() {
    let text = include_str!("../../data/offices.toml").to_string();
    let mut directory = Directory::builtin();
    let findings = directory.add(&Source { name: "data/offices.toml".into(), text });
    assert_eq!(findings, []);
    assert_eq!(directory, Directory::builtin(), "reading it again replaces each record by itself");
    assert_eq!(directory.offices().len(), 31 + 32 + 6 + 4);
}

#[test]
fn every_record_has_a_source_a_date_and_a_mark() {
    let directory = Directory::builtin();
    let mut ids = BTreeSet::new();
    for office in directory.offices() {
        assert!(ids.insert(&office.id), "{} stands twice", office.id);
        assert!(!office.source.get(Script::Hans).is_empty(), "{}", office.id);
        assert!(office.checked >= date(2026, 11, 1) && office.checked <= date(2100, 1, 1), "{}", office.id);
        assert!(office.support.is_some(), "{}", office.id);
        assert_eq!(office.web.is_some() && office.web_support.is_some(), office.web_source.is_some(), "{}", office.id);
        assert_eq!(office.address.is_some(), office.postcode.is_some(), "{}", office.id);
        if let Some(id) = &office.merged_into {
            assert!(directory.get(id).is_some(), "{} is merged into {id}", office.id);
        }
        if matches!(office.kind, OfficeKind::Hotline | OfficeKind::Channel) {
            assert!(office.purpose.is_some() && office.purpose_en.is_some(), "{}", office.id);
        }
    }
}

#[test]
fn there_is_a_bureau_and_an_appeal_centre_for_each_province() {
    let directory = Directory::builtin();
    let (bureaus, centres) = (of_kind(&directory, OfficeKind::Bureau), of_kind(&directory, OfficeKind::AppealCentre));
    assert_eq!((directory.provinces().len(), bureaus.len(), centres.len()), (31, 31, 32));
    for (i, province) in directory.provinces().iter().enumerate() {
        assert_eq!(bureaus[i].name.get(Script::Hans), format!("{}通信管理局", province.full.get(Script::Hans)));
        assert_eq!(bureaus[i].name.get(Script::Hant), format!("{}通信管理局", HANT[i]));
        assert_eq!(
            centres[i].name.get(Script::Hans),
            format!("{}电信用户申诉受理中心", province.full.get(Script::Hans))
        );
        assert_eq!(centres[i].name.get(Script::Hant), format!("{}電信用戶申訴受理中心", HANT[i]));
        assert_eq!(province.full.get(Script::Hant), HANT[i]);
        for office in [bureaus[i], centres[i]] {
            assert_eq!(office.province.as_ref(), Some(&province.name));
        }
        for words in [
            province.name.get(Script::Hans),
            province.name.get(Script::Hant),
            province.full.get(Script::Hans),
            province.full.get(Script::Hant),
        ] {
            assert_eq!(directory.province(words), Some(province));
        }
    }
}

#[test]
fn only_what_was_verified_is_marked_so() {
    let directory = Directory::builtin();
    let verified = |office: &&&Office| office.support == Some(Support::Verified);
    let centres = of_kind(&directory, OfficeKind::AppealCentre);
    let names: Vec<&str> = centres.iter().filter(verified).map(|office| office.name.get(Script::Hans)).collect();
    assert_eq!(names, ["上海市电信用户申诉受理中心", "湖北省电信用户申诉受理中心", "海南省电信用户申诉受理中心"]);
    for bureau in of_kind(&directory, OfficeKind::Bureau) {
        assert!(verified(&&bureau) && bureau.web_support == Some(Support::Secondary), "{}", bureau.id);
        assert!(bureau.web.as_ref().is_some_and(|web| web.ends_with("ca.miit.gov.cn")), "{}", bureau.id);
    }
    let webs: BTreeSet<_> = of_kind(&directory, OfficeKind::Bureau).iter().filter_map(|o| o.web.clone()).collect();
    assert_eq!(webs.len(), 31);
    let addressed: Vec<&str> =
        directory.offices().iter().filter(|o| o.address.is_some()).map(|o| o.id.as_str()).collect();
    assert_eq!(addressed, ["appeal-centre-hubei"], "no other postal address was verified");
}

#[test]
fn names_convert_into_each_other() {
    let (to_hant, to_hans) =
        (Converter::new(Script::Hans, Script::Hant, &[]), Converter::new(Script::Hant, Script::Hans, &[]));
    for office in Directory::builtin().offices() {
        for text in [Some(&office.name), office.address.as_ref()].into_iter().flatten() {
            let (hans, hant) = (text.get(Script::Hans), text.get(Script::Hant));
            assert_eq!(&to_hant.convert(hans).text, hant);
            assert_eq!(&to_hans.convert(hant).text, hans);
        }
    }
}

#[test]
fn records_are_found_by_any_word_in_either_script() {
    let directory = Directory::builtin();
    let found = |query: &str| -> Vec<String> {
        directory.find(&[query.to_string()]).iter().map(|office| office.id.clone()).collect()
    };
    let both = |province: &str| vec![format!("bureau-{province}"), format!("appeal-centre-{province}")];
    for (query, ids) in [
        ("广东", both("guangdong")),
        ("廣東省", both("guangdong")),
        ("内蒙古自治区", both("neimenggu")),
        ("廣西壯族自治區", both("guangxi")),
        ("GDCA", vec!["bureau-guangdong".into()]),
        ("湖北 珞瑜路", vec!["appeal-centre-hubei".into()]),
        ("申诉 重庆", vec!["appeal-centre-chongqing".into()]),
        ("yhssglxt", vec!["channel-telecom-appeal".into()]),
        ("垃圾短信", vec!["hotline-12321".into()]),
        ("spam calls", vec!["hotline-12321".into()]),
        ("12315", vec!["hotline-12315".into(), "channel-12315".into()]),
        ("智慧315", vec!["channel-315".into()]),
        ("不存在", vec![]),
    ] {
        assert_eq!(found(query), ids, "{query}");
    }
}

#[test]
fn a_record_is_old_after_a_year() {
    let directory = Directory::builtin();
    let office = directory.get("bureau-beijing").expect("a record");
    assert!(!office.is_old(date(2027, 11, 21)));
    assert!(office.is_old(date(2027, 11, 22)));
}
