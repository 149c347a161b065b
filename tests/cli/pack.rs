//! `tousu pack`: what goes into the envelope, read back from the PDF, and files that are no evidence.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use lopdf::{Document, Object, dictionary};
use sha2::{Digest, Sha256};

use crate::cli_support::{CASE, Desk};
use crate::support::tool;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pack");

/// Returns the example that has twelve exhibits, packed: it takes seconds, so once for all tests.
fn example() -> &'static Desk {
    static PACKED: LazyLock<Desk> = LazyLock::new(|| {
        let desk = Desk::new();
        fs::create_dir(desk.path().join("evidence")).unwrap();
        for file in fs::read_dir(Path::new(EXAMPLE).join("evidence")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), desk.path().join("evidence").join(file.file_name())).unwrap();
        }
        desk.put("case.toml", fs::read(Path::new(EXAMPLE).join("case.toml")).unwrap());
        let run = desk.run("pack case.toml --out out --script zh-Hans");
        assert_eq!((run.code, run.err.matches("错误").count()), (0, 0), "{}", run.err);
        desk
    });
    &PACKED
}

const PACK: &str = "out/air-purifier_01_regulator-complaint_zh-Hans.pack.pdf";

/// Returns a small case with one piece of evidence that has this file.
fn with_file(file: &str) -> String {
    format!(
        "{CASE}\n[[evidence]]\nid = \"photo\"\nkind = \"thing\"\ntitle = \"照片\"\nsource = \"本人拍摄\"\n\
         proves = \"外观\"\nform = \"printout\"\nfile = {file}\n"
    )
    .replace("拒绝。\"", "拒绝（见@photo）。\"")
}

/// A pack read back page by page.
struct Read {
    pdf: Document,
    /// The text of each page.
    pages: Vec<String>,
}

fn read(path: &Path) -> Option<Read> {
    let text = tool(Command::new("pdftotext").arg("-raw").arg(path).arg("-"))?;
    let mut pages: Vec<String> = text.split('\x0c').map(str::to_string).collect();
    pages.pop();
    Some(Read { pdf: Document::load(path).unwrap(), pages })
}

impl Read {
    /// Returns the bookmarks with the page each leads to, from 1.
    fn bookmarks(&self) -> Vec<(String, usize)> {
        let mut found = vec![];
        let catalogue = self.pdf.catalog().unwrap();
        let root = self.pdf.get_dictionary(catalogue.get(b"Outlines").unwrap().as_reference().unwrap()).unwrap();
        self.level(root, &mut found);
        found
    }

    fn level(&self, above: &lopdf::Dictionary, found: &mut Vec<(String, usize)>) {
        let mut next = above.get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next {
            let entry = self.pdf.get_dictionary(id).unwrap();
            let title = lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap();
            let page = entry.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
            let (number, _) = self.pdf.get_pages().into_iter().find(|(_, id)| *id == page).unwrap();
            found.push((title, number as usize));
            self.level(entry, found);
            next = entry.get(b"Next").and_then(Object::as_reference).ok();
        }
    }
}

#[test]
fn twelve_exhibits_are_bound_behind_the_letter() {
    let desk = example();
    let Some(pack) = read(&desk.path().join(PACK)) else {
        return;
    };
    let marks = pack.bookmarks();
    let titles: Vec<&str> = marks.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(titles[..4], ["投诉书", "证据目录", "证据", "证据1-1 订单页面截图"]);
    assert_eq!(titles.len(), 3 + 12 + 1);
    assert_eq!(titles.last(), Some(&"授权委托书"));
    // Every part starts on a front page; of the exhibits the first.
    for (title, page) in
        marks.iter().filter(|(title, _)| !title.starts_with("证据") || title == "证据目录" || title == "证据")
    {
        assert_eq!(page % 2, 1, "{title}");
    }
    // Each page of the exhibits bears its stamp.
    let first = marks[2].1;
    let last = marks.last().unwrap().1 - 1;
    let exhibits: Vec<&String> = pack.pages[first - 1..last].iter().filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(exhibits.len(), 20);
    for (n, page) in exhibits.iter().enumerate() {
        assert!(page.contains("证据") && page.contains("页/共"), "{n}: {page}");
    }
    let list = &pack.pages[marks[1].1 - 1];
    for words in ["1-2", "3—8", "15—17", "8-2", "同上"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    // The letter names exhibits by number, in free text too; a recording is told of by its hash and its words.
    let letter: String = pack.pages[..marks[1].1 - 1].concat().split_whitespace().collect();
    assert!(letter.contains("（见证据6-1）") && letter.contains("（见证据8-2）"), "{letter}");
    let hash = Sha256::digest(fs::read(desk.path().join("evidence/call.wav")).unwrap());
    let hash: String = hash.iter().map(|b| format!("{b:02x}")).collect();
    let sheet: String = exhibits[18].split_whitespace().collect();
    assert!(sheet.contains(&hash) && sheet.contains("6秒") && sheet.contains("机器拆封了不能退"), "{sheet}");
}

#[test]
fn nothing_of_the_camera_or_the_place_is_left() {
    let desk = example();
    let bytes = fs::read(desk.path().join(PACK)).unwrap();
    let has = |words: &[u8]| bytes.windows(words.len()).any(|w| w == words);
    assert!(!has(b"Exif") && !has(b"Yangben"));
    assert!(
        fs::read(desk.path().join("evidence/box.jpg")).unwrap().windows(7).any(|w| w == b"Yangben"),
        "but it was there"
    );
    // A photograph that needs no change is the same photograph: its coded pixels stand in the file.
    let photo = fs::read(desk.path().join("evidence/front.jpg")).unwrap();
    let scan = photo.windows(2).rposition(|w| w == [0xFF, 0xDA]).unwrap();
    let pixels = &photo[scan..];
    assert!(bytes.windows(pixels.len()).any(|w| w == pixels));
}

#[test]
fn signatures_are_placed_but_not_on_an_authority() {
    let desk = example();
    let pdf = Document::load(desk.path().join(PACK)).unwrap();
    let pictures = |page: u32| {
        let page = pdf.get_dictionary(pdf.get_pages()[&page]).unwrap();
        let resources = page.get(b"Resources").unwrap().as_dict().unwrap();
        resources.get(b"XObject").map_or(0, |dictionary| dictionary.as_dict().unwrap().len())
    };
    let last = pdf.get_pages().len() as u32;
    assert_eq!((pictures(3), pictures(last)), (1, 0), "the agent signs the letter by picture, the authority by hand");
}

#[test]
fn a_letter_alone_is_signed_by_picture_too() {
    let desk = Desk::new();
    fs::copy(Path::new(EXAMPLE).join("evidence/signature.png"), desk.path().join("hand.png")).unwrap();
    desk.put("case.toml", CASE.replace("name = \"张三\"", "name = \"张三\"\nsignature = \"hand.png\""));
    assert_eq!(desk.run("render case.toml --format pdf --out out").code, 0);
    let pdf = Document::load(desk.path().join("out/美容仪_01_merchant_zh-Hans.pdf")).unwrap();
    let pictures = pdf.objects.values().filter_map(|object| object.as_stream().ok());
    assert_eq!(
        pictures
            .filter(|s| s.dict.get(b"Subtype").is_ok_and(|t| t.as_name().is_ok_and(|name| name == b"Image")))
            .count(),
        1
    );
    desk.put("hand.png", "no picture");
    let run = desk.run("render case.toml --format pdf --out out --lang zh-Hans");
    assert!(run.code == 1 && run.err.contains("[exhibit-unknown]"), "{}", run.err);
}

#[test]
fn many_complainants_name_two_to_speak_for_them() {
    let others = "\n[[co_complainant]]\nname = \"赵三三\"\nphone = \"138-0000-0031\"\naddress = \"浙江省杭州市样本区一路1号\"\n\
                  [[co_complainant]]\nname = \"钱四四\"\nphone = \"138-0000-0041\"\naddress = \"浙江省杭州市样本区二路2号\"\n";
    let desk = Desk::new();
    let case = CASE.replacen("\n[respondent]", &format!("{others}\n[respondent]"), 1);
    desk.put("case.toml", &case);
    // Nobody is elected who was not named.
    assert_eq!(desk.run("pack case.toml --out none").code, 0);
    let Some(pack) = read(&desk.path().join("none/美容仪_01_merchant_zh-Hans.pack.pdf")) else { return };
    assert!(pack.bookmarks().iter().all(|(title, _)| title != "代表人推选书"));
    let first = "phone = \"138-0000-0001\"";
    let named = case.replace(first, &format!("represents = true\n{first}"));
    desk.put("case.toml", named.replace("name = \"钱四四\"", "name = \"钱四四\"\nrepresents = true"));
    let run = desk.run("pack case.toml --out out --script zh-Hans,zh-Hant");
    assert_eq!(run.code, 0, "{}", run.err);
    for (script, title, who) in
        [("zh-Hans", "代表人推选书", "推选人：钱四四（签名）"), ("zh-Hant", "代表人推選書", "推選人：钱四四（簽名）")]
    {
        let Some(pack) = read(&desk.path().join(format!("out/美容仪_01_merchant_{script}.pack.pdf"))) else {
            return;
        };
        assert_eq!(pack.bookmarks().last().unwrap().0, title);
        let text: String = pack.pages.concat().split_whitespace().collect();
        assert!(text.contains(who) && text.contains("张三、钱四四"), "{script}");
    }
    desk.put("case.toml", case.replace("phone = \"138-", "represents = true\nphone = \"138-"));
    let run = desk.run("pack case.toml --out out --lang zh-Hans --force");
    assert!(run.code == 1 && run.err.contains("too-many-representatives"), "{}", run.err);
}

/// Makes the file, or leaves it away.
type Make = fn(&Path);

/// Files that are no evidence: how each comes about, and the code of what is said of it.
const ZOO: [(&str, Make, &str); 10] = [
    ("nothing.png", |path| fs::write(path, "").unwrap(), "exhibit-empty"),
    ("text.png", |path| fs::write(path, "这不是图片").unwrap(), "exhibit-unknown"),
    ("cut.jpg", |path| cut(path), "exhibit-truncated"),
    ("old.gif", |path| fs::write(path, b"GIF89a\x01\x00\x01\x00\x80\x00\x00").unwrap(), "exhibit-unsupported"),
    ("huge.png", |path| fs::write(path, png(30_000, 30_000)).unwrap(), "exhibit-too-many-pixels"),
    ("circle.pdf", |path| fs::write(path, CIRCLE).unwrap(), "exhibit-cyclic-pages"),
    ("gone.png", |_| {}, "exhibit-not-found"),
    ("folder", |path| fs::create_dir(path).unwrap(), "exhibit-not-a-file"),
    ("../../etc/passwd", |_| {}, "exhibit-outside"),
    ("/etc/passwd", |_| {}, "exhibit-outside"),
];

fn cut(path: &Path) {
    let whole = fs::read(Path::new(EXAMPLE).join("evidence/front.jpg")).unwrap();
    fs::write(path, &whole[..whole.len() / 2]).unwrap();
}

/// Returns a PNG file that says it has so many pixels.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = vec![];
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    // Only the header is wanted.
    drop(encoder.write_header().unwrap());
    bytes
}

/// A PDF file whose page tree contains itself.
const CIRCLE: &str = "%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj
xref
0 3
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
trailer <</Size 3/Root 1 0 R>>
startxref
105
%%EOF
";

#[test]
fn files_that_are_no_evidence_are_named_with_their_line() {
    for (name, make, code) in ZOO {
        let desk = Desk::new();
        make(&desk.path().join(name));
        desk.put("case.toml", with_file(&format!("\"{name}\"")));
        let run = desk.run("pack case.toml --out out --lang zh-Hans");
        assert_eq!(run.code, 1, "{name}: {}", run.err);
        assert!(run.err.contains(&format!("[{code}]")), "{name}: {}", run.err);
        assert!(run.err.contains("case.toml:") && run.err.contains(name), "{name}: {}", run.err);
        assert!(!desk.path().join("out").exists(), "{name}: nothing is written");
    }
}

#[test]
fn every_bad_file_is_told_in_one_run() {
    let desk = Desk::new();
    desk.put("a.png", "x");
    desk.put("case.toml", with_file("[\"a.png\", \"b.png\", \"../c.png\"]"));
    let run = desk.run("pack case.toml --out out");
    for code in ["exhibit-unknown", "exhibit-not-found", "exhibit-outside"] {
        assert!(run.err.contains(code), "{}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_only_where_that_is_allowed() {
    let desk = Desk::new();
    let photo = Path::new(EXAMPLE).join("evidence/box.jpg");
    std::os::unix::fs::symlink(&photo, desk.path().join("link.jpg")).unwrap();
    desk.put("case.toml", with_file("\"link.jpg\""));
    let run = desk.run("pack case.toml --out out --lang zh-Hans");
    assert!(run.code == 1 && run.err.contains("exhibit-link"), "{}", run.err);
    let run = desk.run("pack case.toml --out out --lang zh-Hans --allow-outside");
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn what_stands_behind_at_is_a_name_of_evidence() {
    let desk = Desk::new();
    let text = with_file("\"photo.jpg\"");
    desk.put("case.toml", text.replace("@photo", "@phtoo"));
    let run = desk.run("check case.toml --lang zh-Hans");
    assert!(run.err.contains("unknown-mention") && run.err.contains("是不是“photo”"), "{}", run.err);
    desk.put("case.toml", text.replace("见@photo", "见@@photo、写信到 a@photo.example"));
    let run = desk.run("render case.toml --format text --out -");
    assert!(run.out.replace('\n', "").contains("见@photo、写信到 a@photo.example"), "{}", run.out);
    desk.put("case.toml", &text);
    let run = desk.run("render case.toml --format text --out -");
    assert!(run.out.contains("（见证据1）"), "{}", run.out);
    // A text for a web form encloses nothing.
    desk.put("case.toml", text.replace("to = \"merchant\"", "to = \"hotline\""));
    let run = desk.run("render case.toml --format form --out -");
    assert!(run.out.contains("（见照片）"), "{}", run.out);
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let desk = Desk::new();
    for name in ["filter.jpg", "chat.png", "contract.pdf", "call.wav"] {
        fs::copy(Path::new(EXAMPLE).join("evidence").join(name), desk.path().join(name)).unwrap();
    }
    desk.put("case.toml", with_file("[\"call.wav\", \"filter.jpg\", \"chat.png\", \"contract.pdf\"]"));
    for out in ["one", "two"] {
        let run = desk.run(&format!("pack case.toml --out {out}"));
        assert!(run.code == 0 && run.err.contains("[exhibit-imported]"), "{}", run.err);
    }
    for name in ["pack", "keep"] {
        let read = |out: &str| desk.bytes(&format!("{out}/美容仪_01_merchant_zh-Hans.{name}.pdf"));
        assert!(read("one") == read("two"), "{name}");
    }
}

#[test]
fn a_batch_packs_rows_and_sees_changed_pictures() {
    let desk = Desk::new();
    fs::create_dir(desk.path().join("in")).unwrap();
    for name in ["a", "b"] {
        let case = with_file(&format!("\"{name}.jpg\"")).replace("美容仪\"\ndate", &format!("{name}\"\ndate"));
        let person = format!("name = \"张{name}\"\naddress = \"江苏省南京市样本区学府路1号\"");
        desk.put(&format!("in/{name}.toml"), case.replace("name = \"张三\"", &person));
    }
    let photo = |name: &str| Path::new(EXAMPLE).join("evidence").join(name);
    fs::copy(photo("box.jpg"), desk.path().join("in/a.jpg")).unwrap();
    cut(&desk.path().join("in/b.jpg"));
    let line = "batch in --pack --format pdf --out out --lang zh-Hans";
    let run = desk.run(line);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.err.contains("exhibit-truncated") && desk.path().join("out/a_01_merchant_zh-Hans.pack.pdf").exists());
    assert!(!desk.path().join("out/b_01_merchant_zh-Hans.pack.pdf").exists());
    fs::copy(photo("front.jpg"), desk.path().join("in/b.jpg")).unwrap();
    let run = desk.run(&format!("{line} --changed"));
    assert!(run.code == 0 && run.err.contains("1 行早已写好"), "{}", run.err);
    // The list has the new letter too: nobody has filled it in.
    assert!(run.err.contains("挂号交寄清单（2 封）"), "{}", run.err);
    let before = fs::read(desk.path().join("out/a_01_merchant_zh-Hans.pack.pdf")).unwrap();
    fs::copy(photo("filter.jpg"), desk.path().join("in/a.jpg")).unwrap();
    assert_eq!(desk.run(&format!("{line} --changed")).code, 0);
    assert!(before != fs::read(desk.path().join("out/a_01_merchant_zh-Hans.pack.pdf")).unwrap());
    // The merchant does not see the address unless that is wanted; then all envelopes are made anew.
    let withheld = || desk.text("out/report.csv").matches("收件人不应看到寄件人的地址").count();
    assert_eq!(withheld(), 2);
    let run = desk.run(&format!("{line} --changed --sender"));
    assert!(run.code == 0 && run.err.contains("写了 2 行的 2 封信"), "{}", run.err);
    assert_eq!(withheld(), 0);
}

#[test]
fn two_cases_of_one_name_are_not_written_over_each_other() {
    let desk = Desk::new();
    desk.put("other.toml", CASE.replace("张三", "李四"));
    let run = desk.run("pack case.toml other.toml --out out --lang zh-Hans");
    assert!(run.code == 4 && run.err.contains("请给两个案情文件写上不同的 id"), "{}", run.err);
    assert!(!desk.path().join("out").exists());
}

#[test]
fn nothing_of_a_case_is_written_unless_all_of_it_can_be() {
    let desk = Desk::new();
    desk.put("out/美容仪_01_merchant_zh-Hans.keep.pdf", "mine");
    let run = desk.run("pack case.toml --out out --lang zh-Hans");
    let written: Vec<String> = desk.names("out").into_iter().filter(|name| name.ends_with(".pack.pdf")).collect();
    assert!(run.code == 4 && written.is_empty(), "{written:?} {}", run.err);
    assert_eq!(desk.text("out/美容仪_01_merchant_zh-Hans.keep.pdf"), "mine");
}

#[test]
fn exhibits_of_an_anonymous_report_are_to_be_looked_through() {
    let desk = Desk::new();
    fs::copy(Path::new(EXAMPLE).join("evidence/filter.jpg"), desk.path().join("photo.jpg")).unwrap();
    let report = "to = \"regulator-report\"\noffice = \"杭州市样本区市场监督管理局\"\nanonymous = true";
    let text = with_file("\"photo.jpg\"").replace("to = \"merchant\"", report);
    desk.put(
        "case.toml",
        text.replace("refund-refused\"\nreason = \"already-used\"", "quality\"")
            .replace("price = 1980", "price = 1980\nfound = [\"通电后不工作\"]"),
    );
    let run = desk.run("pack case.toml --out out --lang zh-Hans");
    assert!(run.code == 0 && run.err.contains("[exhibit-anonymous]"), "{}", run.err);
    let Some(keep) = read(&desk.path().join("out/美容仪_01_regulator-report_zh-Hans.keep.pdf")) else { return };
    let text: String = keep.pages.concat().split_whitespace().collect();
    assert!(text.contains("逐页检查证据1") && text.contains("收不到处理结果"), "{text}");
}

/// A PDF form that is filled in and that nobody has drawn.
#[test]
fn what_only_a_viewer_draws_is_not_lost_silently() {
    let desk = Desk::new();
    let mut pdf = Document::load(Path::new(EXAMPLE).join("evidence/contract.pdf")).unwrap();
    let field = pdf.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "V" => Object::string_literal("1980"),
        "Rect" => vec![10.into(), 10.into(), 90.into(), 30.into()],
    });
    let page = pdf.get_pages()[&1];
    pdf.get_dictionary_mut(page).unwrap().set("Annots", vec![Object::Reference(field)]);
    pdf.save(desk.path().join("form.pdf")).unwrap();
    desk.put("case.toml", with_file("\"form.pdf\""));
    let run = desk.run("pack case.toml --out out --lang zh-Hans");
    assert!(run.code == 1 && run.err.contains("[exhibit-undrawn]"), "{}", run.err);
}

#[test]
fn evidence_on_paper_has_a_sheet_that_shows_its_place() {
    let desk = Desk::new();
    desk.put("case.toml", with_file("[]").replace("file = []", "pages = 3"));
    assert_eq!(desk.run("pack case.toml --out out").code, 0);
    let Some(pack) = read(&desk.path().join("out/美容仪_01_merchant_zh-Hans.pack.pdf")) else { return };
    let marks = pack.bookmarks();
    let (title, page) = marks.last().unwrap();
    assert_eq!((title.as_str(), page % 2), ("证据1 照片", 1));
    assert!(pack.pages[page - 1].contains("共3页，第1页至第3页"), "{}", pack.pages[page - 1]);
}

#[test]
fn check_tells_which_files_pack_will_not_find() {
    let desk = Desk::new();
    desk.put("case.toml", with_file("\"photo.jpg\""));
    let run = desk.run("check case.toml --lang zh-Hans");
    assert!(run.code == 0 && run.err.contains("提醒[exhibit-not-found]: 找不到“photo.jpg”"), "{}", run.err);
}
