//! The structure of letters as PDF objects (ISO 32000-1, 14.7.2–14.7.4).

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, dictionary};

use super::PdfError;
use super::tags::{Element, Kid, Kind, Tree};

/// Adds the structure of letters that follow each other and ties it to the catalogue and to the pages.
pub(super) fn add(pdf: &mut Pdf, trees: &[Tree], pages: &[ObjectId]) -> Result<(), PdfError> {
    let root = pdf.new_object_id();
    let mut letters = Vec::new();
    let mut places = Vec::new();
    let mut first = 0;
    for tree in trees {
        let ids: Vec<ObjectId> = tree.elements.iter().map(|_| pdf.new_object_id()).collect();
        for (element, id) in tree.elements.iter().zip(&ids) {
            let dictionary = dictionary_of(element, &ids, root, &pages[first..]);
            pdf.set_object(*id, dictionary);
        }
        for marked in &tree.marked {
            let owners: Vec<Object> = marked.iter().map(|element| ids[*element].into()).collect();
            let page = pdf.get_dictionary_mut(pages[first])?;
            page.set("StructParents", first as i64);
            page.set("Tabs", "S");
            places.extend([Object::Integer(first as i64), pdf.add_object(owners).into()]);
            first += 1;
        }
        letters.extend(ids.first().map(|id| Object::Reference(*id)));
    }
    let places = pdf.add_object(dictionary! { "Nums" => places });
    let dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => letters,
        "ParentTree" => places,
        "ParentTreeNextKey" => first as i64,
    };
    pdf.set_object(root, dictionary);
    let catalogue = pdf.catalog_mut()?;
    catalogue.set("StructTreeRoot", root);
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn dictionary_of(element: &Element, ids: &[ObjectId], root: ObjectId, pages: &[ObjectId]) -> Dictionary {
    let parent = if element.kind == Kind::Document { root } else { ids[element.parent] };
    // An element names the page of its text once; stretches on other pages name their own.
    let home = element.kids.iter().find_map(|kid| if let Kid::Marked(page, _) = kid { Some(*page) } else { None });
    let mut kids: Vec<Object> = element.kids.iter().map(|kid| kid_of(*kid, home, ids, pages)).collect();
    let mut dictionary = dictionary! { "S" => element.kind.name(), "P" => parent };
    if let Some(home) = home {
        dictionary.set("Pg", pages[home]);
    }
    match kids.len() {
        0 => {}
        1 => dictionary.set("K", kids.remove(0)),
        _ => dictionary.set("K", kids),
    }
    match element.kind {
        Kind::Head => dictionary.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
        Kind::List => dictionary.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        _ => {}
    }
    dictionary
}

fn kid_of(kid: Kid, home: Option<usize>, ids: &[ObjectId], pages: &[ObjectId]) -> Object {
    match kid {
        Kid::Element(element) => ids[element].into(),
        Kid::Marked(page, number) if Some(page) == home => Object::Integer(number as i64),
        Kid::Marked(page, number) => {
            dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => number as i64 }.into()
        }
    }
}
