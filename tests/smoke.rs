use tousu::{case, letter, text};
#[test]
fn smoke() {
    let path = std::env::var("CASE").unwrap_or("examples/beauty-device.toml".into());
    let source = case::Source { name: path.clone(), text: std::fs::read_to_string(path).unwrap() };
    let out = case::read(&source, jiff::civil::date(2026, 11, 20));
    for f in &out.findings {
        println!(
            "{:?} {:?} {:?} {:?}",
            f.code,
            f.args,
            f.span.clone().map(|s| source.line_column(s.start)),
            f.span.clone().map(|s| &source.text[s])
        );
    }
    let Some(case) = out.case else { return };
    let script = if std::env::var("HANT").is_ok() { tousu::locale::Script::Hant } else { tousu::locale::Script::Hans };
    let composer = match letter::Composer::new(&[script], &[]) {
        Ok(c) => c,
        Err(e) => panic!("{e:#?}"),
    };
    for l in &case.letters {
        for f in tousu::recipient::requirement::check(&case, l, None) {
            println!("NEED {:?} {:?}", l.kind, f.args);
        }
        match composer.compose(&case, l, script) {
            Ok(c) => println!("=================== {:?}\n{}", l.kind, text::reading(&c.document, 76)),
            Err(e) => println!("=================== {:?}\n{e:?}", l.kind),
        }
    }
}
