//! The structure of letters as PDF objects (ISO 32000-1, 14.7.2–14.7.4), written as they stand in the file: there are hundreds.

use lopdf::{Document as Pdf, ObjectId, dictionary};

use super::PdfError;
use super::file::Packed;
use super::syntax::{decimals, integer, name, string, utf16_with_mark};
use super::tags::{Element, Figure, Kid, Kind, Tree};

/// Adds the structure of letters that follow each other and ties it to the catalogue and to the pages.
/// A letter in another language than the file says so itself (14.9.2).
pub(super) fn add(pdf: &mut Pdf, packed: &mut Packed, trees: &[Tree], pages: &[ObjectId]) -> Result<(), PdfError> {
    let root = pdf.new_object_id();
    let mut letters = Vec::new();
    let mut owners = Vec::new();
    let mut first = 0;
    for tree in trees {
        let language = Some(tree.language).filter(|language| *language != trees[0].language);
        let place = Place { root: root.0, first: pdf.max_id + 1, pages: &pages[first..], language };
        pdf.max_id += tree.elements.len() as u32;
        for (n, element) in tree.elements.iter().enumerate() {
            place.element(element, packed.object(place.id(n)));
        }
        for marked in &tree.marked {
            let page = pdf.get_dictionary_mut(pages[first])?;
            page.set("StructParents", first as i64);
            page.set("Tabs", "S");
            let id = pdf.new_object_id();
            array(packed.object(id.0), marked.iter().map(|element| place.id(*element)));
            owners.push(id.0);
            first += 1;
        }
        letters.push(place.id(0));
    }
    let places = pdf.new_object_id();
    let out = packed.object(places.0);
    out.extend(b"<</Nums[");
    for (page, owner) in owners.iter().enumerate() {
        out.push(b' ');
        integer(out, page as i64);
        reference(out, *owner);
    }
    out.extend(b"]>>");
    let out = packed.object(root.0);
    out.extend(b"<</Type/StructTreeRoot/K");
    array(out, letters);
    out.extend(b"/ParentTree");
    reference(out, places.0);
    out.extend(b"/ParentTreeNextKey ");
    integer(out, first as i64);
    out.extend(b">>");
    let catalogue = pdf.catalog_mut()?;
    catalogue.set("StructTreeRoot", root);
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// Where the objects of one letter's structure stand.
struct Place<'a> {
    root: u32,
    /// Number of the object of the first element; the others follow.
    first: u32,
    /// The letter's pages.
    pages: &'a [ObjectId],
    /// Its language, where the file has another.
    language: Option<&'static str>,
}

impl Place<'_> {
    fn id(&self, element: usize) -> u32 {
        self.first + element as u32
    }

    /// Writes the dictionary of an element.
    fn element(&self, element: &Element, out: &mut Vec<u8>) {
        out.extend(b"<</S");
        name(out, element.kind.name().as_bytes());
        out.extend(b"/P");
        reference(out, if element.kind == Kind::Document { self.root } else { self.id(element.parent) });
        // An element names the page of its text once; stretches on other pages name their own.
        let home = element.kids.iter().find_map(|kid| if let Kid::Marked(page, _) = kid { Some(*page) } else { None });
        if let Some(home) = home {
            out.extend(b"/Pg");
            reference(out, self.pages[home].0);
        }
        match &element.kids[..] {
            [] => {}
            [kid] => {
                out.extend(b"/K");
                self.kid(*kid, home, out);
            }
            kids => {
                out.extend(b"/K[");
                kids.iter().for_each(|kid| self.kid(*kid, home, out));
                out.push(b']');
            }
        }
        if let Some(Figure { alt, frame }) = &element.figure {
            out.extend(b"/Alt");
            string(out, utf16_with_mark(alt.chars()));
            out.extend(b"/A<</O/Layout/Placement/Block/BBox[");
            decimals(out, *frame);
            out.extend(b"]>>");
        }
        match (element.kind, self.language) {
            (Kind::Document, Some(language)) => {
                out.extend(b"/Lang");
                string(out, language.bytes());
            }
            (Kind::Head, _) => out.extend(b"/A<</O/Table/Scope/Column>>"),
            (Kind::List, _) => out.extend(b"/A<</O/List/ListNumbering/Decimal>>"),
            _ => {}
        }
        out.extend(b">>");
    }

    fn kid(&self, kid: Kid, home: Option<usize>, out: &mut Vec<u8>) {
        match kid {
            Kid::Element(element) => reference(out, self.id(element)),
            Kid::Marked(page, number) if Some(page) == home => {
                out.push(b' ');
                integer(out, number as i64);
            }
            Kid::Marked(page, number) => {
                out.extend(b"<</Type/MCR/Pg");
                reference(out, self.pages[page].0);
                out.extend(b"/MCID ");
                integer(out, number as i64);
                out.extend(b">>");
            }
        }
    }
}

fn reference(out: &mut Vec<u8>, id: u32) {
    out.push(b' ');
    integer(out, i64::from(id));
    out.extend(b" 0 R");
}

fn array(out: &mut Vec<u8>, ids: impl IntoIterator<Item = u32>) {
    out.push(b'[');
    ids.into_iter().for_each(|id| reference(out, id));
    out.push(b']');
}
