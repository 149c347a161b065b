//! The structure of a letter for screen readers and for copying (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, PDF/UA): which
//! text is a heading, a paragraph, a list item, a cell.

use crate::letter::Document;
use crate::letter::document::Block;
use crate::typeset::{Layout, Mp, Page, Picture, Role, Run};

/// What an element is; its standard structure type (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    /// Title, or heading of an annex.
    Title,
    /// Heading within the letter: its own level, which stands below the title's.
    Heading(u8),
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table,
    Row,
    Head,
    Cell,
    /// A picture.
    Figure,
}

impl Kind {
    /// Returns the name of the structure type.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Kind::Document => "Document",
            Kind::Title => "H1",
            Kind::Heading(1) => "H2",
            Kind::Heading(2) => "H3",
            Kind::Heading(3) => "H4",
            Kind::Heading(_) => "H5",
            Kind::Paragraph => "P",
            Kind::List => "L",
            Kind::Item => "LI",
            Kind::Label => "Lbl",
            Kind::Body => "LBody",
            Kind::Table => "Table",
            Kind::Row => "TR",
            Kind::Head => "TH",
            Kind::Cell => "TD",
            Kind::Figure => "Figure",
        }
    }
}

/// One element of the structure.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) kind: Kind,
    /// Place of the element around it; that of the whole letter is its own.
    pub(super) parent: usize,
    pub(super) kids: Vec<Kid>,
    /// What a picture shows and where.
    pub(super) figure: Option<Figure>,
}

/// What is said of a picture.
#[derive(Debug)]
pub(super) struct Figure {
    /// For who cannot see it.
    pub(super) alt: String,
    /// Left, bottom, right and top, from the bottom left corner of the page.
    pub(super) frame: [Mp; 4],
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    /// Another element, by its place.
    Element(usize),
    /// A line of text: its page, and its number there.
    Marked(usize, usize),
}

/// The structure of one letter.
#[derive(Debug)]
pub(super) struct Tree {
    /// Language tag (BCP 47).
    pub(super) language: &'static str,
    /// Every element, each before what it holds; the first is the whole letter.
    pub(super) elements: Vec<Element>,
    /// For each page the element of each line of text, by its number.
    pub(super) marked: Vec<Vec<usize>>,
}

/// A stretch of runs of one page that belong together: a line of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// How many runs it has.
    pub(super) runs: usize,
    /// Its structure type and its number on the page; `None` for an artifact, which is no part of the letter.
    pub(super) mark: Option<(Kind, usize)>,
}

/// What is marked on one page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Marks {
    /// The stretches its runs fall into.
    pub(super) stretches: Vec<Stretch>,
    /// The number of its first picture; the others follow.
    pub(super) pictures: usize,
}

/// Builds a tree from runs in reading order.
struct Builder<'a> {
    document: &'a Document,
    tree: Tree,
    /// The element of the text that came last, and the container it lies in.
    last: Option<(usize, Role, usize)>,
    /// The list or table that is open: its block, and its element.
    open: Option<(usize, usize)>,
    /// The row or item that is open: its number in the list or table, and its element.
    row: Option<(usize, usize)>,
}

/// Returns the structure of a letter and what is marked on each page.
pub(super) fn tree(document: &Document, layout: &Layout) -> (Tree, Vec<Marks>) {
    let whole = Element { kind: Kind::Document, parent: 0, kids: Vec::new(), figure: None };
    let tree = Tree { language: document.script.code(), elements: vec![whole], marked: Vec::new() };
    let mut builder = Builder { document, tree, last: None, open: None, row: None };
    let pages = layout.pages.iter().enumerate().map(|(n, page)| builder.page(n, page, layout.height)).collect();
    (builder.tree, pages)
}

/// Returns whether a run goes on with the line of the run before it.
fn one_line(a: &Run, b: &Run) -> bool {
    let goes_on = || Some(a.glyphs.last()?.x < b.glyphs.first()?.x);
    (a.block, a.role) == (b.block, b.role) && (a.y - b.y).abs() < a.size / 4 && goes_on() == Some(true)
}

impl Builder<'_> {
    fn page(&mut self, number: usize, page: &Page, height: Mp) -> Marks {
        let mut stretches = Vec::new();
        let mut marked = Vec::new();
        for stretch in page.runs.chunk_by(one_line) {
            let element = stretch[0].block.and_then(|block| self.element(block, stretch[0].role));
            let mark = element.map(|element| {
                let mark = marked.len();
                marked.push(element);
                self.tree.elements[element].kids.push(Kid::Marked(number, mark));
                (self.tree.elements[element].kind, mark)
            });
            stretches.push(Stretch { runs: stretch.len(), mark });
        }
        let pictures = marked.len();
        for picture in &page.pictures {
            let element = self.picture(picture, height);
            self.tree.elements[element].kids.push(Kid::Marked(number, marked.len()));
            marked.push(element);
        }
        self.tree.marked.push(marked);
        Marks { stretches, pictures }
    }

    fn picture(&mut self, picture: &Picture, height: Mp) -> usize {
        let Picture { x, y, sheet, alt } = picture;
        let frame = [*x, height - y - sheet.height, x + sheet.width, height - y];
        let element = self.add(Kind::Figure, 0);
        self.tree.elements[element].figure = Some(Figure { alt: alt.clone(), frame });
        element
    }

    /// Returns the element of a text, a new one unless the text goes on with what came before; `None` for an artifact.
    fn element(&mut self, block: usize, role: Role) -> Option<usize> {
        if let Some((_, _, element)) = self.last.filter(|last| (last.0, last.1) == (block, role)) {
            return Some(element);
        }
        let element = match role {
            Role::Footer | Role::Stamp | Role::Mark | Role::RepeatedHead(_) => return None,
            Role::Title | Role::Annex => self.add(Kind::Title, 0),
            Role::Heading(level) => self.add(Kind::Heading(level), 0),
            Role::ItemLabel(n) => self.in_item(block, n, Kind::Label),
            Role::ItemText(n) => self.in_item(block, n, Kind::Body),
            Role::TableHead(column) => self.cell(block, 0, column)?,
            Role::TableCell(row, column) => self.cell(block, row + 1, column)?,
            Role::FieldValue(n) => match self.last {
                Some((same, Role::FieldLabel(label), element)) if (same, label) == (block, n) => element,
                _ => self.add(Kind::Paragraph, 0),
            },
            _ => self.add(Kind::Paragraph, 0),
        };
        self.last = Some((block, role, element));
        Some(element)
    }

    fn add(&mut self, kind: Kind, parent: usize) -> usize {
        let element = self.tree.elements.len();
        self.tree.elements.push(Element { kind, parent, kids: Vec::new(), figure: None });
        self.tree.elements[parent].kids.push(Kid::Element(element));
        element
    }

    /// Returns the list or table of a block.
    fn container(&mut self, block: usize, kind: Kind) -> usize {
        match self.open {
            Some((open, element)) if open == block => element,
            _ => {
                let element = self.add(kind, 0);
                self.open = Some((block, element));
                self.row = None;
                element
            }
        }
    }

    fn in_item(&mut self, block: usize, n: usize, kind: Kind) -> usize {
        let list = self.container(block, Kind::List);
        let item = match self.row {
            Some((row, element)) if row == n => element,
            _ => {
                let element = self.add(Kind::Item, list);
                self.row = Some((n, element));
                element
            }
        };
        self.add(kind, item)
    }

    /// Returns a cell; a row gets all its cells at once, so that rows without text in some are whole too.
    fn cell(&mut self, block: usize, row: usize, column: usize) -> Option<usize> {
        let table = self.container(block, Kind::Table);
        let kind = if row == 0 { Kind::Head } else { Kind::Cell };
        while self.row.is_none_or(|(last, _)| last < row) {
            let next = self.row.map_or(0, |(last, _)| last + 1);
            let element = self.add(Kind::Row, table);
            for _ in 0..self.columns(block) {
                self.add(if next == 0 { Kind::Head } else { kind }, element);
            }
            self.row = Some((next, element));
        }
        let (_, element) = self.row?;
        match self.tree.elements[element].kids.get(column)? {
            Kid::Element(cell) => Some(*cell),
            Kid::Marked(..) => None,
        }
    }

    fn columns(&self, block: usize) -> usize {
        match self.document.blocks.get(block) {
            Some(Block::Table(table)) => table.columns.len(),
            _ => 0,
        }
    }
}
