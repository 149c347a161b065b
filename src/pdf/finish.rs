//! What printpdf leaves out or gets wrong on pages and in the catalogue: fonts, compression, bookmarks.

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, dictionary};

use super::font::{Fonts, resource};
use super::stream::deflated;
use super::tags::Marks;
use super::{Bookmark, Letter, PdfError, content, metadata};
use crate::exhibit::Importer;
use crate::typeset::FaceId;

/// Gives every page its content and the fonts and pictures it uses, and drops the empty entries printpdf writes. `tags` has the marks of
/// every page.
pub(super) fn pages(
    pdf: &mut Pdf,
    letters: &[Letter<'_>],
    tags: &[Vec<Marks>],
    fonts: &Fonts<'_>,
    ids: &[ObjectId],
) -> Result<(), PdfError> {
    let added = fonts.add_to(pdf)?;
    let mut importer = Importer::new();
    let letters = letters.iter().zip(tags);
    let pages =
        letters.flat_map(|(l, tags)| l.layout.pages.iter().zip(tags).map(|(page, tags)| (l.layout, page, tags)));
    for (id, (layout, page, tags)) in ids.iter().zip(pages) {
        let mark = layout.mark.iter().flat_map(|m| &m.runs);
        let mut used: Vec<FaceId> = page.runs.iter().chain(mark).map(|r| r.face).collect();
        used.dedup();
        let these = added.iter().filter(|(face, _)| used.contains(face));
        let these = Dictionary::from_iter(these.map(|(face, id)| (resource(*face), Object::Reference(*id))));
        let mut resources = dictionary! { "Font" => these };
        if !page.pictures.is_empty() {
            let mut pictures = Dictionary::new();
            for (n, picture) in page.pictures.iter().enumerate() {
                pictures.set(content::picture_name(n), importer.add(pdf, &picture.sheet.art)?);
            }
            resources.set("XObject", pictures);
        }
        let dictionary = pdf.get_dictionary_mut(*id)?;
        dictionary.set("Resources", resources);
        for junk in ["Annots", "TrimBox", "CropBox"] {
            dictionary.remove(junk.as_bytes());
        }
        let content = dictionary.get(b"Contents")?.as_reference()?;
        pdf.set_object(content, deflated(Dictionary::new(), &content::stream(page, tags, layout, fonts)));
    }
    Ok(())
}

/// Sets that a window shows the letter's title instead of its file name.
pub(super) fn catalogue(pdf: &mut Pdf) -> Result<(), PdfError> {
    let catalogue = pdf.catalog_mut()?;
    catalogue.remove(b"PageLayout");
    catalogue.remove(b"PageMode");
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// Adds bookmarks (ISO 32000-1, 12.3.3), and has a reader open with the list of them.
pub(super) fn bookmarks(
    pdf: &mut Pdf,
    bookmarks: &[Bookmark],
    letters: &[Letter<'_>],
    pages: &[ObjectId],
) -> Result<(), PdfError> {
    if bookmarks.is_empty() {
        return Ok(());
    }
    let mut firsts = Vec::with_capacity(letters.len());
    let mut first = 0;
    for letter in letters {
        firsts.extend(pages.get(first).copied());
        first += letter.layout.pages.len();
    }
    let outlines = pdf.new_object_id();
    let mut root = dictionary! { "Type" => "Outlines", "Count" => bookmarks.len() as i64 };
    level(pdf, bookmarks, outlines, &mut root, &firsts);
    pdf.set_object(outlines, root);
    let catalogue = pdf.catalog_mut()?;
    catalogue.set("Outlines", outlines);
    catalogue.set("PageMode", "UseOutlines");
    Ok(())
}

/// Adds the bookmarks below one, and ties them to it. `firsts` has the first page of each letter.
fn level(pdf: &mut Pdf, bookmarks: &[Bookmark], parent: ObjectId, above: &mut Dictionary, firsts: &[ObjectId]) {
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| pdf.new_object_id()).collect();
    for (key, id) in [("First", ids.first()), ("Last", ids.last())] {
        if let Some(id) = id {
            above.set(key, *id);
        }
    }
    for (n, bookmark) in bookmarks.iter().enumerate() {
        let mut entry = dictionary! { "Title" => metadata::text(&bookmark.title), "Parent" => parent };
        if let Some(page) = firsts.get(bookmark.letter) {
            entry.set("Dest", vec![Object::from(*page), "Fit".into()]);
        }
        for (key, neighbour) in [("Prev", n.checked_sub(1)), ("Next", Some(n + 1))] {
            if let Some(id) = neighbour.and_then(|n| ids.get(n)) {
                entry.set(key, *id);
            }
        }
        if !bookmark.below.is_empty() {
            // Below zero: so many would be seen if it were open.
            entry.set("Count", -(bookmark.below.len() as i64));
            level(pdf, &bookmark.below, ids[n], &mut entry, firsts);
        }
        pdf.set_object(ids[n], entry);
    }
}

/// Removes what printpdf added beside the catalogue, the pages and their contents.
pub(super) fn strip(pdf: &mut Pdf, pages: &[ObjectId]) -> Result<(), PdfError> {
    let root = pdf.trailer.get(b"Root")?.as_reference()?;
    let mut kept = vec![root, pdf.catalog()?.get(b"Pages")?.as_reference()?];
    for page in pages {
        kept.extend([*page, pdf.get_dictionary(*page)?.get(b"Contents")?.as_reference()?]);
    }
    pdf.objects.retain(|id, _| kept.contains(id));
    Ok(())
}
