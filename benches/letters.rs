//! What a letter costs, stage by stage: `cargo bench --bench letters`.
//!
//! The letter is the first regulator complaint of the examples, two to three pages with tables.

use divan::Bencher;
use jiff::civil::{Date, date};
use tousu::case::{self, Case, Source};
use tousu::letter::{Composer, Document};
use tousu::locale::Script;
use tousu::pdf::{Cover, Letter, Prepared};
use tousu::typeset::{self, Layout, Library, Style};
use tousu::{pdf, recipient, text};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const TODAY: Date = date(2026, 11, 21);
const SCRIPTS: [Script; 2] = [Script::Hans, Script::Hant];

fn main() {
    divan::main();
}

fn source() -> Source {
    Source { name: "beauty-device".to_owned(), text: include_str!("../examples/beauty-device.toml").to_owned() }
}

fn read() -> Case {
    case::read(&source(), TODAY).case.expect("the example is without error")
}

fn composed(script: Script) -> Document {
    let case = read();
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    composer.compose(&case, &case.letters[2], script).expect("the letter can be composed").document
}

fn laid_out(document: &Document) -> Layout {
    typeset::layout(document, Style::letter(), Library::builtin(), &|page, total| format!("第{page}页 共{total}页"))
        .expect("every glyph is there")
}

#[divan::bench]
fn a_case_file_read(bencher: Bencher<'_, '_>) {
    let source = source();
    bencher.bench(|| case::read(&source, TODAY));
}

#[divan::bench]
fn b_lint(bencher: Bencher<'_, '_>) {
    let source = source();
    let outcome = case::read(&source, TODAY);
    bencher.bench(|| case::lint::check(&source, &outcome));
}

#[divan::bench]
fn b_mentions(bencher: Bencher<'_, '_>) {
    let source = source();
    let outcome = case::read(&source, TODAY);
    bencher.bench(|| recipient::mentions::check(&source, &outcome, TODAY));
}

#[divan::bench]
fn b_rules_of_a_letter(bencher: Bencher<'_, '_>) {
    let case = read();
    bencher.bench(|| recipient::check(&case, 2, None));
}

#[divan::bench(args = SCRIPTS)]
fn c_compose(bencher: Bencher<'_, '_>, script: Script) {
    let case = read();
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    bencher.bench(|| composer.compose(&case, &case.letters[2], script));
}

#[divan::bench(args = SCRIPTS)]
fn c_composer(bencher: Bencher<'_, '_>, script: Script) {
    bencher.bench(|| Composer::new(&[script], &[]).is_ok());
}

#[divan::bench(args = SCRIPTS)]
fn d_layout(bencher: Bencher<'_, '_>, script: Script) {
    let document = composed(script);
    bencher.bench(|| laid_out(&document));
}

#[divan::bench(args = SCRIPTS)]
fn e_pdf(bencher: Bencher<'_, '_>, script: Script) {
    let document = composed(script);
    let layout = laid_out(&document);
    bencher.bench(|| pdf::write(&document, &layout, Library::builtin()));
}

#[divan::bench(args = SCRIPTS)]
fn e_pdf_subset(bencher: Bencher<'_, '_>, script: Script) {
    let document = composed(script);
    let letters = [Letter { document: &document, layout: &laid_out(&document) }];
    bencher.bench(|| Prepared::new(&letters, Library::builtin()).is_ok());
}

#[divan::bench(args = SCRIPTS)]
fn e_pdf_serialise(bencher: Bencher<'_, '_>, script: Script) {
    let document = composed(script);
    let letters = [Letter { document: &document, layout: &laid_out(&document) }];
    let cover = Cover { title: &document.title, author: &document.author, bookmarks: &[] };
    let prepared = Prepared::new(&letters, Library::builtin()).expect("the fonts can be cut");
    bencher.bench(|| prepared.bytes(&cover));
}

#[divan::bench(args = SCRIPTS)]
fn g_whole_letter(bencher: Bencher<'_, '_>, script: Script) {
    let source = source();
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    bencher.bench(|| {
        let case = case::read(&source, TODAY).case.expect("the example is without error");
        let findings = recipient::check(&case, 2, None);
        let document = composer.compose(&case, &case.letters[2], script).expect("the letter can be composed").document;
        (findings, pdf::write(&document, &laid_out(&document), Library::builtin()))
    });
}

#[divan::bench(args = SCRIPTS)]
fn f_text(bencher: Bencher<'_, '_>, script: Script) {
    let document = composed(script);
    bencher.bench(|| text::reading(&document, 72));
}
