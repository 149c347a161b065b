use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn posted(number: &str) -> Posted {
    Posted {
        letter: LetterKind::Merchant,
        office: None,
        several: false,
        date: Some(date(2026, 11, 20)),
        by: Some("挂号信".into()),
        tracking: Some(number.into()),
        received: None,
    }
}

/// Enters a letter, shows what was put in as `«…»`.
fn shown(text: &str, posted: &Posted) -> String {
    match enter(text, posted) {
        Err(conflict) => format!("{conflict:?}"),
        Ok(Entered { change: Change::None, text: same, .. }) => {
            assert_eq!(same, text);
            "=".to_string()
        }
        Ok(entered) => {
            assert!(entered.text.parse::<toml::Table>().is_ok(), "{}", entered.text);
            let (mut out, mut rest) = (String::new(), entered.text.as_str());
            for piece in &entered.added {
                let at = rest.find(piece).unwrap();
                out += &format!("{}«{piece}»", &rest[..at]);
                rest = &rest[at + piece.len()..];
            }
            out + rest
        }
    }
}

const NEW: &str = "[[sent]]\nletter = \"merchant\"\ndate = 2026-11-20\nby = \"挂号信\"\ntracking = \"XA1\"";
const BRACES: &str = "{ letter = \"merchant\", date = 2026-11-20, by = \"挂号信\", tracking = \"XA1\" }";

#[test]
fn a_new_entry_finds_its_place() {
    let table: &[(&str, &str)] = &[
        ("a = 1\n", "a = 1\n«\nNEW\n»"),
        ("a = 1", "a = 1«\n\nNEW\n»"),
        ("", "«\nNEW\n»"),
        ("# [[sent]]\n# letter = \"\"\n", "# [[sent]]\n# letter = \"\"\n«\nNEW\n»"),
        ("[[sent]]\nletter = \"x\"\n\n[b]\n", "[[sent]]\nletter = \"x\"«\n\nNEW»\n\n[b]\n"),
        ("[[sent]]\nletter = \"x\" # y\n[b]\n", "[[sent]]\nletter = \"x\" # y«\n\nNEW\n»\n[b]\n"),
        ("[[sent]]\nletter = \"x\"\n# z\n\n[b]\n", "[[sent]]\nletter = \"x\"\n# z«\n\nNEW»\n\n[b]\n"),
        ("[[sent]]\nletter = \"x\"\n# b\n[b]\n", "[[sent]]\nletter = \"x\"«\n\nNEW\n»\n# b\n[b]\n"),
        ("[[sent]]\nletter = \"x\"\n# z", "[[sent]]\nletter = \"x\"\n# z«\n\nNEW»"),
        (
            "[[sent]]\nletter = \"x\"\nanswer = \"\"\"a\n[[sent]]\n\"\"\"\n",
            "[[sent]]\nletter = \"x\"\nanswer = \"\"\"a\n[[sent]]\n\"\"\"«\n\nNEW»\n",
        ),
        ("[sent]\nletter = \"x\"\n", "«[»[sent«]»]\nletter = \"x\"«\n\nNEW»\n"),
        ("sent = []\na = 1\n", "sent = [«BRACES»]\na = 1\n"),
        ("sent = [{ letter = \"x\" }]\n", "sent = [{ letter = \"x\" }«, BRACES»]\n"),
        ("sent = [ { letter = \"x\" }, ]\n", "sent = [ { letter = \"x\" },« BRACES,» ]\n"),
        ("sent = [\n  { letter = \"}\" }, # z,\n]\n", "sent = [\n  { letter = \"}\" }, # z,«\n  BRACES,»\n]\n"),
        ("sent = [\n  { letter = \"x\" } # z,\n]\n", "sent = [\n  { letter = \"x\" }«,» # z,«\n  BRACES»\n]\n"),
        ("sent = { letter = \"x\" }\n", "sent = «[»{ letter = \"x\" }«, BRACES]»\n"),
        ("sent.letter = \"x\"\n", "Shape"),
        ("sent = 1\n", "Shape"),
        ("sent =\n", "Shape"),
    ];
    for (text, expected) in table {
        let expected = expected.replace("NEW", NEW).replace("BRACES", BRACES);
        assert_eq!(shown(text, &posted("XA1")), expected);
        // The same with other line ends.
        let crlf = shown(&text.replace('\n', "\r\n"), &posted("XA1"));
        if text.contains('\n') {
            assert_eq!(crlf, expected.replace('\n', "\r\n"));
        }
    }
}

#[test]
fn what_stands_there_is_completed_left_or_contradicts() {
    let entry = |more: &str| format!("\t[[sent]]\n\tletter = \"merchant\"\n{more}\n[b]\n");
    let is = |more: &str, posted: &Posted| {
        shown(&entry(more), posted).replacen("\t[[sent]]\n\tletter = \"merchant\"\n", "", 1)
    };
    let by = "«\n\tby = \"挂号信\"»";
    let day = "\tdate = 2026-11-20";
    let number = posted("XA1");
    assert_eq!(is(&format!("{day} # y\n"), &number), format!("{day} # y«\n\ttracking = \"XA1\"»{by}\n\n[b]\n"));
    assert_eq!(
        is(&format!("{day}\n\tby = \"EMS\"\n\ttracking = \" \"\n"), &number),
        format!("{day}\n\tby = \"EMS\"\n\ttracking = «\"XA1\"»\n\n[b]\n")
    );
    assert_eq!(
        is("\ttracking = 'XA1'\n\tby = \"x\"", &number),
        "\ttracking = 'XA1'\n\tby = \"x\"«\n\tdate = 2026-11-20»\n[b]\n"
    );
    assert_eq!(is(&format!("{day}\n\ttracking = \"XA1\"\n"), &number), "=");
    assert_eq!(is(&format!("{day}\n\ttracking = \"XA2\"\n"), &number), "Differs(\"tracking\", \"XA2\", \"XA1\")");
    assert_eq!(
        is("\tdate = \"2026-11-19\"\n\ttracking = \"XA1\"\n", &number),
        "Differs(\"date\", \"2026-11-19\", \"2026-11-20\")"
    );
    let other = Posted { letter: LetterKind::Carrier, ..number.clone() };
    assert_eq!(is("\ttracking = \"XA1\"\n", &other), "NumberElsewhere(\"merchant\")");
    // Without a day.
    let undated = Posted { date: None, by: None, ..number.clone() };
    assert_eq!(is(&format!("{day}\n"), &undated), format!("{day}«\n\ttracking = \"XA1\"»\n\n[b]\n"));
    assert_eq!(is(&format!("{day}\n\ttracking = \"XA2\"\n"), &undated), "NoDate");
    assert_eq!(is(&format!("{day}\n\n[[sent]]\nletter = \"merchant\"\ndate = 2026-10-01"), &undated), "WhichOne");
    // The day of receipt alone.
    let arrived = Posted { tracking: None, received: Some(date(2026, 11, 22)), ..undated };
    assert_eq!(is(&format!("{day}\n"), &arrived), format!("{day}«\n\treceived = 2026-11-22»\n\n[b]\n"));
    assert_eq!(is(&format!("{day}\n\treceived = 2026-11-22"), &arrived), "=");
    // One of several offices.
    let here = Posted { office: Some("甲局".into()), several: true, ..number };
    assert_eq!(is(&format!("{day}\n"), &here), "NoOffice");
    assert!(
        is(&format!("{day}\n\toffice = \"乙局\"\n"), &here)
            .contains("«\n\n\t[[sent]]\n\tletter = \"merchant\"\n\toffice = \"甲局\"")
    );
    // In braces.
    let braces = "sent = [{ letter = \"merchant\", date = 2026-11-20 }]\n";
    assert_eq!(
        shown(braces, &posted("XA1")),
        "sent = [{ letter = \"merchant\", date = 2026-11-20«, tracking = \"XA1\"»«, by = \"挂号信\"» }]\n"
    );
}

/// Lines that may stand anywhere between the entries of a file.
fn filler() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(String::new()),
        Just("# [[sent]]".to_string()),
        Just("\t # 中文，注释 \"".to_string()),
        Just("   ".to_string()),
    ];
    prop::collection::vec(line, 0..4).prop_map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
}

proptest! {
    #[test]
    fn everything_else_stays(fill in prop::collection::vec(filler(), 6), at in 0..5usize, count in 0..3usize, crlf: bool, end: bool) {
        let sent = "[[sent]]\nletter = \"carrier\"\ndate = 2026-10-01 # x\n";
        let parts: Vec<String> = (0..5).map(|i| {
            let own = format!("[[fact]]\ntext = '''a\n[[sent]]\nb{i}'''\n");
            if (at..at + count).contains(&i) { sent.to_string() } else { own }
        }).collect();
        let mut text: String = fill.iter().zip(parts.iter().map(String::as_str).chain([""])).map(|(fill, part)| format!("{fill}{part}")).collect();
        if end {
            text = text.trim_end_matches('\n').to_string();
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        let entered = enter(&text, &posted("XA1")).unwrap();
        let [piece] = &entered.added[..] else { panic!("{:?}", entered.added) };
        prop_assert_eq!(entered.text.matches(piece.as_str()).count(), 1);
        prop_assert_eq!(entered.text.replacen(piece.as_str(), "", 1), text.clone());
        let lone = entered.text.matches('\n').count() - entered.text.matches("\r\n").count();
        prop_assert!(!crlf || lone == 0 || !text.contains('\n'));
        let read = |text: &str| text.parse::<toml::Table>().unwrap();
        let (mut before, mut after) = (read(&text), read(&entered.text));
        let sent = after.remove("sent").unwrap();
        let old = before.remove("sent").map_or(0, |sent| sent.as_array().unwrap().len());
        prop_assert_eq!(sent.as_array().unwrap().len(), old + 1);
        prop_assert_eq!(sent.as_array().unwrap()[old]["tracking"].as_str(), Some("XA1"));
        prop_assert_eq!(before, after);
        // A second time nothing is left to do.
        prop_assert_eq!(enter(&entered.text, &posted("XA1")).unwrap().change, Change::None);
    }
}
