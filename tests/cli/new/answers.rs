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
        "提醒：call.1.robot 在这种情况下不问，没有写进案情文件\n",
    ] {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
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
    assert_eq!((run.code, run.err.as_str()), (4, "错误：case.toml 已经存在；要覆盖请加 --force\n"));
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
    assert_eq!((run.code, run.err.as_str()), (1, "错误：date 的答案不能用：\n注意：日期的写法不对\n"));
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
