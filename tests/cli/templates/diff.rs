//! What the user changed, and what an upgrade of the program did.

use super::run;
use crate::cli_support::Desk;

/// A folder as it is after an upgrade: what was exported is not always what is built in now.
fn upgraded() -> Desk {
    let desk = Desk::new();
    assert_eq!(run(&desk, "templates export my").code, 0);
    let then = |desk: &Desk, name: &str, change: &dyn Fn(String) -> String| {
        let text = change(desk.text(&format!("my/.tousu-originals/{name}")));
        desk.put(&format!("my/.tousu-originals/{name}"), &text);
        text
    };
    let own = |desk: &Desk, name: &str| {
        let text = desk.text(&format!("my/{name}")).replace("# 投诉函", "# 投诉书");
        desk.put(&format!("my/{name}"), text);
    };
    own(&desk, "zh-Hans/merchant.dj");
    // The user left it as it was exported.
    let text = then(&desk, "zh-Hans/platform.dj", &|text| text.replace("贵平台", "贵网站"));
    desk.put("my/zh-Hans/platform.dj", &text);
    // The program and the user both changed it.
    then(&desk, "zh-Hans/reminder.dj", &|text| text.replace("催告", "催促"));
    own(&desk, "zh-Hans/reminder.dj");
    desk.put("my/zh-Hans/reminder.dj", desk.text("my/zh-Hans/reminder.dj") + "\n此件抄送备案。\n");
    std::fs::remove_file(desk.path().join("my/.tousu-originals/zh-Hans/carrier.dj")).unwrap();
    desk.put("my/zh-Hans/carrier.dj", desk.text("my/zh-Hans/carrier.dj") + "\n另。\n");
    desk.put("my/zh-Hans/retired.dj", "# 甲\n");
    desk.put("my/.tousu-originals/zh-Hans/retired.dj", "# 乙\n");
    desk.put("my/zh-Hans/parts/house.dj", "本所\n");
    std::fs::remove_file(desk.path().join("my/zh-Hans/hotline.dj")).unwrap();
    desk
}

#[test]
fn a_fresh_export_differs_in_nothing() {
    let desk = Desk::new();
    assert_eq!(run(&desk, "templates export my --only zh-Hans/merchant,zh-Hans/parts/field").code, 0);
    let said = run(&desk, "templates diff my --exit-code");
    assert_eq!(said.out, "zh-Hans/merchant.dj：与内置模板相同\nzh-Hans/parts/field.dj：与内置模板相同\n");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    // Another editor's line ends are no difference.
    desk.put("my/zh-Hans/merchant.dj", desk.text("my/zh-Hans/merchant.dj").replace('\n', "\r\n"));
    assert_eq!(run(&desk, "templates diff my --exit-code").code, 0);
}

#[test]
fn after_an_upgrade_it_says_who_changed_what() {
    let desk = upgraded();
    let said = run(&desk, "templates diff my");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    for (standing, lines) in [
        ("zh-Hans/merchant.dj：您改过；内置模板没有变", vec!["-# 投诉函", "+# 投诉书"]),
        (
            "zh-Hans/platform.dj：您没有改过；内置模板变了",
            vec!["贵网站", "+{% set the_platform = \"贵平台\" %}", "--only zh-Hans/platform.dj\n"],
        ),
        (
            "zh-Hans/reminder.dj：您改过，内置模板也变了",
            vec!["催促", "+此件抄送备案。", "--only zh-Hans/reminder.dj --keep"],
        ),
        ("zh-Hans/carrier.dj：与内置模板不同；没有导出时的原件", vec!["+另。"]),
        ("zh-Hans/retired.dj：已经不是内置模板", vec!["-# 乙", "+# 甲"]),
        ("zh-Hans/parts/house.dj：您自己的模板", vec![]),
        ("zh-Hans/hotline.dj：导出过，现在文件夹里没有", vec![]),
        ("zh-Hant/merchant.dj：与内置模板相同", vec![]),
    ] {
        let (_, part) = said.out.split_once(standing).unwrap_or_else(|| panic!("{standing}\n{}", said.out));
        let part = part.split("\nzh-Han").next().unwrap_or_default().to_owned() + "\n";
        assert!(lines.iter().all(|line| part.contains(line)), "{standing}:\n{part}");
    }
    assert_eq!(run(&desk, "templates diff my --exit-code").code, 1);
    assert!(!said.out.contains('\x1b'));
    assert!(run(&desk, "templates diff my --color always").out.contains("\x1b[32m+# 投诉书\x1b[0m\n"));
}

#[test]
fn what_it_advises_settles_the_matter() {
    let desk = upgraded();
    assert_eq!(
        run(&desk, "templates export my --only zh-Hans/platform.dj").code,
        4,
        "put there by the test, not by the program"
    );
    assert_eq!(run(&desk, "templates export my --only zh-Hans/platform.dj --force").code, 0);
    assert_eq!(run(&desk, "templates export my --only zh-Hans/reminder.dj --keep").code, 0);
    let said = run(&desk, "templates diff my").out;
    assert!(said.contains("zh-Hans/platform.dj：与内置模板相同"), "{said}");
    assert!(said.contains("zh-Hans/reminder.dj：您改过；内置模板没有变"), "{said}");
    assert!(desk.text("my/zh-Hans/reminder.dj").ends_with("此件抄送备案。\n"));
}
