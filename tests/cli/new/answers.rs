//! Answers from files and from the command line, without a terminal.

use snapbox::{Data, assert_data_eq};
use tousu::case::choice::Choice;
use tousu::case::model::GrievanceKind;

use super::{KINDS, answers_of};
use crate::cli_support::{Desk, finish, program};

#[test]
fn each_grievance_gives_a_case_that_passes_and_is_written() {
    assert_eq!(KINDS.len(), GrievanceKind::CODES.len());
    for kind in KINDS {
        let desk = Desk::new();
        let made = desk.run(&format!("new {kind}.toml --answers {}", answers_of(kind)));
        assert_eq!(made.code, 0, "{kind}: {}{}", made.out, made.err);
        let check = desk.run(&format!("check {kind}.toml"));
        assert_eq!(check.code, 0, "{kind}: {}", check.err);
        assert!(!check.out.contains("有风险"), "{kind}: {}", check.out);
        let render = desk.run(&format!("render {kind}.toml --format pdf,text"));
        assert_eq!(render.code, 0, "{kind}: {}", render.err);
        assert!(desk.names("letters").len() > 2);
        assert!(!desk.names(".").contains(&format!("{kind}.answers.toml")), "nothing is kept once the case is written");
    }
}

#[test]
fn the_case_file_is_commented_in_the_users_language() {
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let desk = Desk::new();
        let answers = answers_of("prepaid-not-refunded");
        let mut command = desk.command(&format!("new - --answers {answers} --lang {lang}"));
        command.env("SOURCE_DATE_EPOCH", "1795780800");
        let run = finish(command, b"");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{lang}");
        let path = format!("{}/tests/cli/new/prepaid.{lang}.case", env!("CARGO_MANIFEST_DIR"));
        assert_data_eq!(run.out, Data::read_from(path.as_ref(), None).raw());
    }
}

#[test]
fn everything_wrong_with_the_answers_is_told_and_nothing_written() {
    let desk = Desk::new();
    desk.put("a.toml", "grievance = \"quality\"\nbuyer = \"消费\"\ncomplainant.phone = \"没有\"\npurchase.date = \"去年\"\n[[call]]\nrobot = true\n");
    let run = desk.run("new new.toml --answers a.toml --set purchase.price=十元");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    for told in [
        "错误：buyer 的答案不能用：\n“消费”不在可选的里面。\n",
        "错误：complainant.phone 的答案不能用：\n这一项必须回答。\n",
        "错误：purchase.price 的答案不能用：\n",
        "错误：purchase.date 的答案不能用：\n",
        "错误：缺少 complainant.name：您的姓名？单位写名称\n",
    ] {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
    assert!(!run.err.contains("没有写进案情文件"), "there is no case file: {}", run.err);
    let (_, err) = answered("quality", "call.1.robot = true");
    assert!(err.contains("提醒：call.1.robot 在这种情况下不问，没有写进案情文件\n"), "{err}");
    let twice = format!("new n.toml --answers {} --set purchase.price=3 --set purchase.price=4", answers_of("quality"));
    let run = desk.run(&twice);
    assert!(run.err.contains("purchase.price 的答案不能用：\n这一题只有一个答案"), "{}", run.err);
    assert_eq!(desk.names("."), ["a.toml", "case.toml"]);
}

#[test]
fn wrong_questions_files_and_places_are_told() {
    let desk = Desk::new();
    let run = desk.run("new new.toml --set complainant.nam=张三");
    assert_eq!(run.code, 1);
    assert_eq!(
        run.err,
        "错误：--set 里的“complainant.nam”不是问题；tousu new --questions 列出全部\n  是不是 complainant.name？\n"
    );
    assert_eq!(desk.run("new new.toml --set complainant.name").code, 2);
    desk.put("bad.toml", "a = 1\nb = \n");
    let run = desk.run("new new.toml --answers bad.toml");
    assert_eq!(run.code, 1);
    assert!(run.err.starts_with("错误：bad.toml 第 2 行不是 TOML，"), "{}", run.err);
    let run = desk.run("new");
    assert_eq!(
        (run.code, run.err.as_str()),
        (4, "错误：case.toml 已经存在。另写一个：tousu new case-2.toml；要重新回答、覆盖它，请加 --force\n")
    );
    let run = desk.run("new new.toml");
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("错误：这里没有可以提问的终端。请用 tousu init "), "{}", run.err);
    let run = desk.run(&format!("new no/folder/new.toml --answers {}", answers_of("quality")));
    assert_eq!(run.code, 4, "{}", run.err);
}

#[test]
fn every_question_has_a_name_and_words() {
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let run = Desk::new().run(&format!("new --questions --lang {lang}"));
        assert_eq!(run.code, 0);
        assert!(run.out.lines().count() > 70);
        assert!(!run.out.contains('{'), "{}", run.out);
    }
}

#[test]
fn answers_come_from_standard_input_too() {
    let desk = Desk::new();
    let text = std::fs::read(answers_of("quality")).unwrap();
    let run = finish(program(desk.path(), ["new", "new.toml", "--answers", "-"]), &text);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(desk.text("new.toml").starts_with("#:schema ./.tousu-schema.json\n# 案情文件，由 tousu new 写出"));
}

#[test]
fn a_caller_nobody_knows_can_be_reported() {
    let desk = Desk::new();
    desk.put(
        "a.toml",
        r#"
        grievance = "harassing-calls"
        complainant.name = "李四"
        complainant.phone = "１３８００００００００"
        call.1.time = "2026年9月20日10时0分"
        call.1.number = "02500000000"
        call.1.seconds = "0秒"
        call.1.refused_before = "否"
        letter = "bureau-report, spam-centre"
        caller.province = "江苏"
        "#,
    );
    let run = desk.run("new calls.toml --answers a.toml");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!run.err.contains("错误"), "{}", run.err);
    let text = desk.text("calls.toml");
    assert!(text.contains("said = \"未接听\"") && text.contains("phone = \"13800000000\""), "{text}");
}

#[test]
fn the_top_of_the_case_file_is_checked_too() {
    let desk = Desk::new();
    let line = format!("new n.toml --answers {} --set date=", answers_of("quality"));
    let run = desk.run(&(line.clone() + "去年"));
    assert_eq!((run.code, run.err.as_str()), (1, "错误：date 的答案不能用：\n请改：日期的写法不对\n"));
    let run = desk.run(&(line + "2026年11月20日"));
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(desk.text("n.toml").contains("\ndate = 2026-11-20 "));
}

#[test]
fn an_answer_of_the_same_day_does_not_repeat_the_day() {
    for (answered, words) in [("2026-10-20", "要求退款。当日，"), ("2026-10-21", "要求退款。2026年10月21日，")]
    {
        let desk = Desk::new();
        let given = format!("--answers {} --set contact.1.answered={answered}", answers_of("refund-refused"));
        assert_eq!(desk.run(&format!("new n.toml {given}")).code, 0);
        let letter = desk.run("render n.toml --to merchant --format text --width 0 --out -").out;
        assert!(letter.contains(words), "{letter}");
    }
}

/// Returns the folder of a run of `tousu new` with other answers than those of a kind of case, and what was said.
fn answered(kind: &str, other: &str) -> (Desk, String) {
    let desk = Desk::new();
    desk.put("other.toml", other);
    let run = desk.run(&format!("new n.toml --answers {} --answers other.toml", answers_of(kind)));
    (desk, run.err)
}

#[test]
fn a_letter_that_is_withheld_is_refused_with_the_reason() {
    let (desk, err) = answered("refund-refused", "respondent.address = \"\"");
    assert!(err.contains("错误：letter 的答案不能用：\n没有列出致市场监督管理局的投诉书："), "{err}");
    assert!(!desk.names(".").contains(&"n.toml".to_string()));
}

#[test]
fn an_agent_who_is_named_acts_for_the_complainant() {
    let agent = r#"
        agent.name = "李四"
        agent.matter = "代为投诉，与对方协商和解"
        agent.from = 2026-10-01
        agent.until = 2027-10-01
    "#;
    let (desk, err) = answered("quality", agent);
    assert!(!err.contains("错误") && !err.contains("提醒："), "{err}");
    let case = desk.text("n.toml");
    assert!(
        case.contains("[agent]") && case.contains("authority = \"general\"") && case.contains("original = true"),
        "{case}"
    );
    let letter = desk.run("render n.toml --to merchant --format text --out -").out;
    assert!(letter.contains("李四"), "{letter}");
}

#[test]
fn a_seller_known_by_its_shop_is_asked_for_through_the_platform() {
    let other = r#"
        respondent.name = "不知道"
        claim = ["keep-review", "seller-identity"]
        letter = ["platform"]
    "#;
    let (desk, err) = answered("review-harassment", other);
    assert!(!err.contains("错误"), "{err}");
    assert!(desk.text("n.toml").contains("[respondent]                     # 被投诉的商家\nname = \"示例旗舰店\""));
    let letter = desk.run("render n.toml --to platform --format text --out -").out;
    assert!(letter.contains("示例旗舰店"), "{letter}");
}

#[test]
fn silence_is_no_answer_and_nobody_consents_unasked() {
    let (desk, _) = answered("refund-refused", "contact.1.answer = \"未答复\"");
    let case = desk.text("n.toml");
    for absent in ["未答复", "answer", "publication", "delegated_mediation", "durable"] {
        assert!(!case.contains(absent), "{absent}: {case}");
    }
    let (desk, _) =
        answered("refund-refused", "complaint.publication = \"否\"\ncomplaint.delegated_mediation = \"是\"");
    let letter = desk.run("render n.toml --to regulator-complaint --format text --width 0 --out -").out;
    assert!(letter.contains("不同意公示投诉信息") && letter.contains("委托消费者协会"), "{letter}");
}

#[test]
fn a_durable_good_bought_in_a_shop_is_written_down() {
    let (desk, err) = answered("quality", "purchase.item = \"空调\"\npurchase.received = \"2026-09-05\"");
    let case = desk.text("n.toml");
    assert!(case.contains("durable = true") && case.contains("received = 2026-09-05"), "{err}{case}");
}

#[test]
fn more_used_than_paid_is_told() {
    let (_, err) = answered("prepaid-not-refunded", "purchase.prepaid.used = 3601");
    assert!(err.contains("错误：purchase.prepaid.used 的答案不能用：\n请改：已使用的金额大于预付总额"), "{err}");
    let (_, err) = answered("prepaid-not-refunded", "purchase.prepaid.used = 3600");
    assert!(err.contains("错误：purchase.prepaid.used 的答案不能用：\n已使用的等于预付总额"), "{err}");
    let (desk, _) = answered("prepaid-not-refunded", "purchase.prepaid.total = 4000");
    let check = desk.run("check n.toml");
    assert!(check.err.contains("4,000.00 元多于实付总额 3,600.00 元"), "{}{}", check.out, check.err);
}

#[test]
fn what_was_edited_by_hand_is_not_lost() {
    let desk = Desk::new();
    let edited = desk.text("case.toml");
    let run = desk.run(&format!("new --force --answers {}", answers_of("quality")));
    assert!(run.code == 0 && run.err.contains("原来的案情文件另存为 case.toml.bak"), "{}", run.err);
    assert_eq!(desk.text("case.toml.bak"), edited);
    assert_ne!(desk.text("case.toml"), edited);
}
