//! The page tree (ISO 32000-1, 7.7.3): its leaves in order, each with what it inherits.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::super::Fault;
use super::super::limits::{MOST_NODES, MOST_PAGES};

/// Attributes that pages inherit (7.7.3.4).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inherited<'a> {
    pub(super) resources: Option<&'a Object>,
    pub(super) media: Option<&'a Object>,
    pub(super) crop: Option<&'a Object>,
    pub(super) rotate: Option<&'a Object>,
}

/// A page.
pub(super) struct Leaf<'a> {
    pub(super) page: &'a Dictionary,
    pub(super) inherited: Inherited<'a>,
}

/// A branch whose kids are being walked over.
struct Branch<'a> {
    id: ObjectId,
    kids: std::slice::Iter<'a, Object>,
    inherited: Inherited<'a>,
}

/// Returns the pages in order. /Parent and /Count are not believed.
///
/// # Errors
///
/// `NoPages`, `CyclicPages`, `TooManyPages`, or `Damaged` where a page cannot be read: none is left out.
pub(super) fn leaves(document: &Document) -> Result<Vec<Leaf<'_>>, Fault> {
    let root = document.catalog().ok().and_then(|catalog| catalog.get(b"Pages").ok());
    let root = root.and_then(|pages| pages.as_reference().ok()).ok_or(Fault::NoPages)?;
    let (mut stack, mut on_path, mut leaves, mut nodes) = (Vec::new(), HashSet::new(), Vec::new(), 0);
    let mut next = Some((root, Inherited::default()));
    loop {
        if let Some((id, above)) = next.take() {
            nodes += 1;
            let node = document.get_dictionary(id).map_err(|_| Fault::damaged(format!("page {id:?} is missing")))?;
            let inherited = above.with(node);
            match document.dereference_kids(node) {
                Some(_) if !on_path.insert(id) => return Err(Fault::CyclicPages),
                Some(kids) => stack.push(Branch { id, kids: kids.iter(), inherited }),
                None => leaves.push(Leaf { page: node, inherited }),
            }
        }
        if leaves.len() > MOST_PAGES {
            return Err(Fault::TooManyPages { most: MOST_PAGES });
        }
        if nodes > MOST_NODES {
            return Err(Fault::damaged("the page tree has too many branches"));
        }
        let Some(branch) = stack.last_mut() else { break };
        match branch.kids.next() {
            Some(Object::Reference(kid)) => next = Some((*kid, branch.inherited)),
            Some(_) => return Err(Fault::damaged("a page that is no object")),
            None => {
                on_path.remove(&branch.id);
                stack.pop();
            }
        }
    }
    if leaves.is_empty() { Err(Fault::NoPages) } else { Ok(leaves) }
}

trait Kids {
    fn dereference_kids<'a>(&'a self, node: &'a Dictionary) -> Option<&'a Vec<Object>>;
}

impl Kids for Document {
    /// Returns the kids of a branch; none of a page.
    fn dereference_kids<'a>(&'a self, node: &'a Dictionary) -> Option<&'a Vec<Object>> {
        let kids = node.get(b"Kids").ok().filter(|_| !node.has_type(b"Page"))?;
        self.dereference(kids).ok()?.1.as_array().ok()
    }
}

impl<'a> Inherited<'a> {
    fn with(self, node: &'a Dictionary) -> Inherited<'a> {
        let own = |key: &[u8]| node.get(key).ok().filter(|value| !value.is_null());
        Inherited {
            resources: own(b"Resources").or(self.resources),
            media: own(b"MediaBox").or(self.media),
            crop: own(b"CropBox").or(self.crop),
            rotate: own(b"Rotate").or(self.rotate),
        }
    }
}
