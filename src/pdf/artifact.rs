//! What stands on a page and is no part of the letter's text.

use printpdf::Op;
use printpdf::xobject::DictItem;

/// Returns the operators that begin an artifact (ISO 32000-1, 14.8.2.2) that stands for no text (14.9.4), so programs that search
/// or copy the letter pass over it. Poppler heeds the text of a span only, not of an artifact; MuPDF 1.21 heeds neither and
/// copies it once a page.
pub(super) fn begin(subtype: &str) -> [Op; 2] {
    let name = |name: &str| DictItem::Name(name.into());
    let artifact = [("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(subtype))];
    let no_text = [("ActualText".to_owned(), DictItem::Bytes(Vec::new()))];
    let begin = |tag: &str, map| Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict { map },
    };
    [begin("Artifact", artifact.into()), begin("Span", no_text.into())]
}

/// Returns the operators that end an artifact.
pub(super) fn end() -> [Op; 2] {
    [Op::EndMarkedContent, Op::EndMarkedContent]
}
