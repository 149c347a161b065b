//! Text files and folders.

use encoding_rs::{BIG5, GB18030};
use tousu::batch::intake::{Options, Place, open};
use tousu::locale::{Converter, Script};

use crate::batch_intake::support::{
    HEADINGS, TODAY, all_codes, codes, entries, mapping, opened, profile, row, shown, written,
};

fn sheet(rows: &[&str]) -> String {
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

#[test]
fn encodings_are_known_and_said() {
    let hans = sheet(&[&row(1), &row(2)]);
    let hant = Converter::new(Script::Hans, Script::Hant, &[]).convert(&hans).text;
    let table: [(&str, Vec<u8>, &str); 6] = [
        ("UTF-8", hans.clone().into_bytes(), "样例甲"),
        ("UTF-8 (BOM)", format!("\u{FEFF}{hans}").into_bytes(), "样例甲"),
        ("GB 18030", GB18030.encode(&hans).0.into_owned(), "样例甲"),
        ("GB 18030", GB18030.encode(&hant).0.into_owned(), "樣例甲"),
        ("Big5", BIG5.encode(&hant).0.into_owned(), "樣例甲"),
        ("UTF-16LE", [0xFEFF].into_iter().chain(hans.encode_utf16()).flat_map(u16::to_le_bytes).collect(), "样例甲"),
    ];
    for (encoding, bytes, name) in table {
        let (found, entries) = opened(&bytes, &Options::default()).unwrap();
        assert_eq!(codes(&found), ["intake-encoding"], "{encoding}");
        assert_eq!(found[0].finding.args, [("encoding", encoding.to_string())]);
        assert_eq!(entries.len(), 2);
        let read = entries[0].read(TODAY);
        assert_eq!(all_codes(&entries[0]), [""; 0], "{encoding}");
        let case = read.case.unwrap();
        assert_eq!(case.complainants[0].name, name);
        let script = if name == "样例甲" { Script::Hans } else { Script::Hant };
        assert_eq!(case.script, script, "the script of the headings");
    }
}

#[test]
fn a_wrong_byte_costs_its_row() {
    let text = sheet(&[&row(1), &row(2).replace("蒸汽", "蒸@汽"), &row(3)]);
    let mut bytes = text.into_bytes();
    let at = bytes.iter().position(|b| *b == b'@').unwrap();
    bytes[at] = 0xFF;
    let (_, entries) = opened(&bytes, &Options::default()).unwrap();
    let found: Vec<_> = entries.iter().map(all_codes).collect();
    assert_eq!(found, [vec![], vec!["intake-bad-bytes I".to_string()], vec![]]);
    assert!(entries[1].read(TODAY).case.is_none());
}

#[test]
fn separators_quotes_and_row_numbers() {
    for separator in [",", ";", "\t"] {
        let quoted = row(1).replace("通电后不能加热", "\"他说\"\"不修\"\"\n第二行\"");
        let text = sheet(&[&quoted, "", &row(2)]).replace(',', separator);
        let places: Vec<Place> = entries(&text).iter().map(|entry| entry.place.clone()).collect();
        let place = |row, line| Place::Row { row, line: Some(line) };
        assert_eq!(places, [place(2, 2), place(4, 5)], "{separator:?}");
        let found = &entries(&text)[0].read(TODAY).case.unwrap().purchase.unwrap().found;
        assert_eq!(found, &["他说\"不修\"", "第二行"]);
    }
}

#[test]
fn what_is_wrong_leads_back_to_its_cell() {
    let change = |from: &str, to: &str| sheet(&[&row(1).replacen(from, to, 1)]);
    let table = [
        (change("2026-09-03", "去年九月"), vec!["bad-date G"]),
        (change("2026-09-03", "2026/2/30"), vec!["no-such-date G"]),
        (change("138-0000-0001", "无"), vec!["bad-phone C"]),
        (change("样例甲", ""), vec!["missing B"]),
        (change("样例甲", "#N/A"), vec![]),
        (change("电话", "网上买的"), vec!["intake-bad-word H"]),
        (change("1980,质量", "两千,质量"), vec!["bad-money J"]),
        (change("通电后不能加热", ""), vec!["grievance-needs K"]),
        (change("退款,1980", "退款,2980"), vec!["claim-amount N"]),
        (change("退款,1980", "退款,"), vec!["claim-needs-amount M"]),
        (change("质量问题", "质量问题、质量问题"), vec!["duplicate-grievance K"]),
        (change("通电后不能加热", "商家的手机13900000002"), vec![]),
        (change("通电后不能加热,", "通电后,不能加热,"), vec!["intake-extra-cells"]),
        (change(",商家", ","), vec!["nothing-of O"]),
        (change("通电后不能加热", "\"通电后不能加热"), vec!["intake-open-quote"]),
        (change("退款", "其他"), vec!["claim-needs-party M", "claim-needs-text M"]),
    ];
    for (text, expected) in table {
        let entries = entries(&text);
        assert_eq!(all_codes(&entries[0]), expected, "{text}");
    }
    // The lint points into a cell too.
    let text = change("通电后不能加热", "客服张三的手机是13900000002，骗子");
    let entry = &entries(&text)[0];
    let found = tousu::case::lint::check(&entry.source, &entry.read(TODAY));
    assert!(!found.is_empty());
    for finding in found {
        assert_eq!(entry.cell_of(&finding).map(|cell| cell.letters()).as_deref(), Some("L"), "{finding:?}");
    }
}

#[test]
fn headings_are_found_and_what_means_nothing_is_told_once() {
    let text = format!(
        "志愿者登记表,,\n（2026年11月）\n{HEADINGS},天气,联系电话,投诉人性名,投诉人地址,\n{},晴,1,2,3,\n{HEADINGS},天气,联系电话,投诉人性名,投诉人地址,\n{}\n",
        row(1),
        row(2)
    );
    let (found, entries) = opened(text.as_bytes(), &Options::default()).unwrap();
    let expected = [
        "intake-encoding",
        "intake-heading-row",
        "intake-unknown-column P",
        "intake-duplicate-column Q",
        "intake-unknown-column R",
        "intake-duplicate-column S",
    ];
    assert_eq!(codes(&found), expected);
    assert!(found[4].finding.args.contains(&("suggestion", "投诉人姓名".to_string())));
    let places: Vec<Place> = entries.iter().map(|e| e.place.clone()).collect();
    assert_eq!(places, [Place::Row { row: 4, line: Some(4) }, Place::Row { row: 6, line: Some(6) }]);
    assert!(entries.iter().all(|entry| all_codes(entry).is_empty()));
}

#[test]
fn groups_lists_and_what_is_said_of_some_letters() {
    let text = "姓名,地址,电话,商家,商家地址,购买日期,购买方式,商品,价款,承诺,实际情况,投诉事由,拒绝理由,商家原话,事实2日期,事实2内容,\
                事实 1 日期,事实1內容,事实1证据,证据1名称,证据1种类,证据1来源,证据1证明内容,证据1形式,请求,退款金额,信件,省,市,区,同意公示,复核人\n\
                样例甲,南京,12345,示例公司,杭州,2026/9/3,店铺,美容仪,1980,无刺激,红肿,虚假宣传、拒绝退款,已使用,不退,2026.9.5,后来,\
                2026年9月4日,起初,1,发票,书证,商家,购买,复印件,退款；道歉,1980,商家、投诉书,浙江,杭州市,西湖区,否,样例乙\n";
    let entry = &entries(text)[0];
    assert_eq!(all_codes(entry), [""; 0]);
    insta::assert_snapshot!(entry.source.text);
    assert_eq!(entry.reviewed_by.as_deref(), Some("样例乙"));
}

#[test]
fn a_mapping_says_what_a_form_service_means() {
    let map = mapping(include_str!("../../examples/batch/mapping.toml"));
    let options = Options { mapping: Some(map), ..Options::default() };
    let (found, entries) = opened(include_bytes!("../../examples/batch/form.csv"), &options).unwrap();
    assert_eq!(codes(&found), ["intake-encoding"]);
    for entry in &entries {
        assert_eq!(all_codes(entry), [""; 0], "{}", entry.source.text);
    }
    assert_eq!(entries.len(), 2);
    insta::assert_snapshot!(entries[0].source.text);
}

#[test]
fn a_mapping_for_another_file_is_told_of() {
    let map = mapping("[columns]\n\"您的姓明\" = \"complainant.name\"\n");
    let options = Options { mapping: Some(map), ..Options::default() };
    let (found, _) = opened("您的姓名,电话\n甲,1\n".as_bytes(), &options).unwrap();
    assert_eq!(codes(&found), ["intake-encoding", "intake-unknown-column A", "intake-mapped-nowhere"]);
    assert!(found[2].finding.args.contains(&("suggestion", "您的姓名".to_string())));
}

#[test]
fn a_profile_is_laid_under_each_row() {
    let profile = profile(include_str!("../../examples/batch/tousu.toml"));
    let text = format!(
        "{HEADINGS},代理人姓名,委托书原件,商家所在市,商家所在区\n{},,,杭州市,西湖区\n{},样例丙,否,杭州市,上城区\n",
        row(1).strip_suffix("商家").unwrap(),
        row(2).strip_suffix("商家").unwrap()
    );
    let options = Options { profile: Some(profile), ..Options::default() };
    let (_, entries) = opened(text.as_bytes(), &options).unwrap();
    let shown: Vec<&str> = entries.iter().map(|entry| entry.source.text.as_str()).collect();
    insta::assert_snapshot!(shown.join("=====\n"));
    for entry in &entries {
        assert_eq!(all_codes(entry), [""; 0], "{}", entry.source.text);
    }
}

/// A row's own cell counts, then what the mapping fixes, then the profile.
#[test]
fn what_is_nearer_counts() {
    let options = |fixed: &str| Options {
        mapping: Some(mapping(fixed)),
        profile: Some(profile(
            "letters = [\"reminder\", \"merchant\"]\n[agent]\nname = \"丁\"\norganisation = \"戊\"\n",
        )),
        ..Options::default()
    };
    let fixed = "[fixed]\n\"信件\" = \"平台\"\n\"代理人\" = \"丙\"\n";
    let given = |text: &str, fixed: &str| opened(text.as_bytes(), &options(fixed)).unwrap().1[0].source.text.clone();
    let nearest = given("姓名,代理人,信件\n甲,乙,运营商\n", fixed);
    assert!(
        nearest.ends_with("[agent]\nname = \"乙\"\norganisation = \"戊\"\n\n[[letter]]\nto = \"carrier\"\n"),
        "{nearest}"
    );
    let fixed = given("姓名,代理人,信件\n甲,,\n", fixed);
    assert!(
        fixed.ends_with("[agent]\nname = \"丙\"\norganisation = \"戊\"\n\n[[letter]]\nto = \"platform\"\n"),
        "{fixed}"
    );
    let shared = given("姓名,代理人,信件\n甲,,\n", "");
    assert!(
        shared.ends_with(
            "name = \"丁\"\norganisation = \"戊\"\n\n[[letter]]\nto = \"reminder\"\n\n[[letter]]\nto = \"merchant\"\n"
        ),
        "{shared}"
    );
}

#[test]
fn a_profile_is_found_by_walking_up() {
    use tousu::batch::intake::Profile;
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("november/week-3");
    std::fs::create_dir_all(&inner).unwrap();
    std::fs::write(folder.path().join("tousu.toml"), "").unwrap();
    let intake = inner.join("intake.csv");
    assert_eq!(Profile::path_for(&intake), Some(folder.path().join("tousu.toml")));
    std::fs::write(inner.join("tousu.toml"), "").unwrap();
    assert_eq!(Profile::path_for(&intake), Some(inner.join("tousu.toml")));
    assert_eq!(Profile::path_for(&inner), Some(inner.join("tousu.toml")));
}

#[test]
fn a_folder_of_case_files() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("b.toml", include_bytes!("../../examples/beauty-device.toml"));
    write("a.toml", &GB18030.encode("# 不是").0);
    write("tousu.toml", b"");
    write("notes.txt", b"");
    std::fs::create_dir(folder.path().join("c.toml")).unwrap();
    let entries: Vec<_> = open(folder.path(), &Options::default()).unwrap().collect();
    let places: Vec<Place> = entries.iter().map(|e| e.place.clone()).collect();
    assert_eq!(places, ["a.toml", "b.toml"].map(|name| Place::File(name.to_string())));
    assert_eq!(all_codes(&entries[0]), ["intake-not-utf8"]);
    assert_eq!(entries[1].source.text, include_str!("../../examples/beauty-device.toml"));
    assert!(entries[1].read(TODAY).case.is_some());
}

#[test]
fn what_cannot_be_opened_says_why() {
    let refused = |name: &str, bytes: &[u8]| {
        let (_folder, path) = written(name, bytes);
        open(&path, &Options::default()).err().unwrap().finding.code
    };
    assert_eq!(refused("a.csv", "天气,心情\n晴,好\n".as_bytes()), "intake-no-headings");
    assert_eq!(refused("a.csv", b""), "intake-no-headings");
    assert_eq!(refused("a.csv", "姓名,电话\n\n,,\n".as_bytes()), "intake-empty");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(open(empty.path(), &Options::default()).err().unwrap().finding.code, "intake-empty");
    assert_eq!(open("no/such.csv".as_ref(), &Options::default()).err().unwrap().finding.code, "intake-cannot-read");
}

/// A sheet in English, as the English template has it.
#[test]
fn english_headings_and_words() {
    let text = "Case ID,complainant name,phone,complainant_address,respondent.name,respondent address,purchase date,purchase channel,\
                item,purchase item,purchase price,grievances,purchase found,claim 1 kind,claim1_amount,letters\n\
                1,样例甲,12345,南京,示例公司,杭州,2026-09-03,mail order,x,美容仪,\"1,980\",quality,坏,refund,1980,merchant\n";
    let (found, entries) = opened(text.as_bytes(), &Options::default()).unwrap();
    assert_eq!(codes(&found), ["intake-encoding", "intake-unknown-column I"]);
    assert_eq!(all_codes(&entries[0]), [""; 0], "{}", entries[0].source.text);
    let wrong = text.replace("mail order", "mial order");
    let (_folder, path) = written("a.csv", wrong.as_bytes());
    let said = shown(open(&path, &Options::default()).unwrap());
    assert!(said.contains("allowed=telephone, platform, website, mail-order, shop suggestion=mail-order"), "{said}");
}
