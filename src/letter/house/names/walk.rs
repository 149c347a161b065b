//! Going through the tags of a template in their order, with what is bound where.

use std::collections::BTreeMap;

use super::lexer::{Piece, Token};
use super::phrases::{at_depth, brackets, comprehension, is_variable, name, path_end};
use super::{Label, Names, Unknown, joined};
use crate::letter::house::shape::Shape;

/// What tera has in every loop.
const LOOP: [&str; 5] = ["index", "index0", "first", "last", "length"];

/// The way through one template.
pub(super) struct Walk<'a> {
    seen: &'a Shape,
    elsewhere: &'a BTreeMap<String, Shape>,
    /// What the template has set, and what loops and comprehensions around this place bind.
    scopes: Vec<Vec<(String, Shape)>>,
    pub(super) names: Names,
}

impl<'a> Walk<'a> {
    pub(super) fn new(seen: &'a Shape, elsewhere: &'a BTreeMap<String, Shape>) -> Self {
        Walk { seen, elsewhere, scopes: vec![vec![]], names: Names::default() }
    }

    /// Takes in a tag that does something.
    pub(super) fn does(&mut self, tokens: &[Token<'_>]) {
        let Some((first, rest)) = tokens.split_first() else { return };
        let Piece::Name(word) = first.piece else { return };
        match word {
            "if" | "elif" => self.expression(rest),
            "for" => self.starts_loop(rest),
            "set" | "set_global" => self.sets(rest),
            "component" => {
                let arguments = rest.iter().skip(1).filter_map(name);
                let scope = arguments.map(|name| (name.to_owned(), Shape::Open)).collect();
                self.scopes.push(scope);
            }
            "endfor" | "endcomponent" if self.scopes.len() > 1 => drop(self.scopes.pop()),
            "include" => {
                let texts = rest.iter().filter_map(|t| if let Piece::Text(name) = t.piece { Some(name) } else { None });
                self.names.includes.extend(texts.map(str::to_owned));
            }
            "filter" => self.expression(rest.get(1..).unwrap_or_default()),
            _ => {}
        }
    }

    /// `for NAME in EXPRESSION`, `for KEY, VALUE in EXPRESSION`
    fn starts_loop(&mut self, tokens: &[Token<'_>]) {
        let scope = self.binding(tokens);
        let fields = Shape::Fields(LOOP.iter().map(|name| ((*name).to_owned(), Shape::Plain)).collect());
        self.bind("loop".to_owned(), fields.clone());
        self.scopes.push(scope.into_iter().chain([("loop".to_owned(), fields)]).collect());
    }

    /// Reads `NAMES in EXPRESSION`, looks at the expression and returns what the names are bound to.
    fn binding(&mut self, tokens: &[Token<'_>]) -> Vec<(String, Shape)> {
        let at = tokens.iter().position(|t| t.piece == Piece::Name("in")).unwrap_or(tokens.len());
        let of = tokens.get(at + 1..).unwrap_or_default();
        self.expression(of);
        let names: Vec<&str> = tokens[..at].iter().filter_map(name).collect();
        let shape = if let [_] = names[..] { self.shape(of).item() } else { Shape::Open };
        let bound: Vec<(String, Shape)> = names.into_iter().map(|name| (name.to_owned(), shape.clone())).collect();
        for (name, shape) in bound.clone() {
            self.bind(name, shape);
        }
        bound
    }

    /// `set NAME = EXPRESSION`, or `set NAME` with what stands up to `endset`
    fn sets(&mut self, tokens: &[Token<'_>]) {
        let Some(bound) = tokens.first().and_then(name) else { return };
        let value = tokens.get(2..).unwrap_or_default();
        self.expression(value);
        let shape = self.shape(value);
        self.bind(bound.to_owned(), shape);
        // It holds to the end of the template: it is not said here in which loops tera forgets it.
        let (name, shape) = (bound.to_owned(), self.names.bound.get(bound).cloned().unwrap_or_default());
        self.scopes[0].push((name, shape));
    }

    fn bind(&mut self, name: String, shape: Shape) {
        let known = self.names.bound.remove(&name);
        self.names.bound.insert(name, known.map_or(shape.clone(), |known| joined(known, shape)));
    }

    /// Looks at every name of an expression.
    pub(super) fn expression(&mut self, tokens: &[Token<'_>]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let before = match at.checked_sub(1).map(|before| tokens[before].piece) {
                Some(Piece::Name("not")) if at > 1 && tokens[at - 2].piece == Piece::Name("is") => {
                    Some(Piece::Name("is"))
                }
                before => before,
            };
            let after = tokens.get(at + 1).map(|t| t.piece);
            match token.piece {
                Piece::Sign("[") if comprehension(&tokens[at..]).is_some() => {
                    at += self.comprehension(&tokens[at..]);
                    continue;
                }
                Piece::Text(id)
                    if after == Some(Piece::Sign("|")) && tokens.get(at + 2).and_then(name) == Some("label") =>
                {
                    self.names.labels.push(Label { at: token.at.clone(), id: id.to_owned() });
                }
                Piece::Name(name) if is_variable(name, before, after, at == 1) => {
                    let end = at + path_end(&tokens[at..]);
                    self.path(&tokens[at..end]);
                    at = end;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Looks at `[EXPRESSION for NAME in EXPRESSION if EXPRESSION]` and returns how many tokens it has.
    fn comprehension(&mut self, tokens: &[Token<'_>]) -> usize {
        let Some((of, end)) = comprehension(tokens) else { return 1 };
        let condition = at_depth(&tokens[..end], "if").filter(|at| *at > of).unwrap_or(end);
        let scope = self.binding(&tokens[of + 1..condition]);
        self.scopes.push(scope);
        self.expression(&tokens[1..of]);
        self.expression(&tokens[condition.min(end)..end]);
        self.scopes.pop();
        end + 1
    }

    /// Looks at a name and its fields; what stands in brackets is an expression of its own.
    fn path(&mut self, tokens: &[Token<'_>]) {
        for inner in brackets(tokens) {
            self.expression(inner);
        }
        if let Err(unknown) = self.resolve(tokens) {
            self.names.unknown.push(unknown);
        }
    }

    /// Returns what an expression is where it is no more than a name with its fields, or a list of some items of such a one.
    fn shape(&self, tokens: &[Token<'_>]) -> Shape {
        if let Some((of, end)) = comprehension(tokens).filter(|(_, end)| end + 1 == tokens.len()) {
            let condition = at_depth(&tokens[..end], "if").filter(|at| *at > of).unwrap_or(end);
            return match &tokens[1..of] {
                [item] if Some(item.piece) == tokens.get(of + 1).map(|t| t.piece) => {
                    self.shape(&tokens[of + 3..condition])
                }
                _ => Shape::Open,
            };
        }
        let whole = tokens.first().and_then(name).is_some() && path_end(tokens) == tokens.len();
        if whole { self.resolve(tokens).unwrap_or_default() } else { Shape::Open }
    }

    /// Follows a name and its fields: `claims[0].amount`.
    fn resolve(&self, tokens: &[Token<'_>]) -> Result<Shape, Unknown> {
        let mut path = tokens.first().and_then(name).unwrap_or_default().to_owned();
        let Some(mut shape) = self.named(&path) else {
            return Err(Unknown { at: tokens[0].at.clone(), path, known: self.known() });
        };
        let mut depth = 0_i32;
        for (n, token) in tokens.iter().enumerate().skip(1) {
            match token.piece {
                Piece::Sign("[" | "?[") => {
                    depth += 1;
                    if depth == 1 {
                        // Of a field that is looked up by an expression nothing is known.
                        shape = shape.item();
                    }
                }
                Piece::Sign("]") => depth -= 1,
                Piece::Name(field) if depth == 0 && matches!(tokens[n - 1].piece, Piece::Sign("." | "?.")) => {
                    path = format!("{path}.{field}");
                    let Some(next) = shape.field(field) else {
                        let known = shape.names().into_iter().map(str::to_owned).collect();
                        return Err(Unknown { at: token.at.clone(), path, known });
                    };
                    shape = next;
                }
                _ => {}
            }
        }
        Ok(shape)
    }

    fn named(&self, name: &str) -> Option<Shape> {
        let scopes = self.scopes.iter().rev().flat_map(|scope| scope.iter().rev());
        let near = scopes.filter(|(bound, _)| bound == name).map(|(_, shape)| shape.clone()).next();
        let seen = || match (self.seen.field(name), self.elsewhere.get(name)) {
            // Another template may have bound something else to the name.
            (Some(seen), Some(bound)) => Some(joined(seen, bound.clone())),
            (seen, bound) => seen.or_else(|| bound.cloned()),
        };
        near.or_else(seen).or_else(|| (name == "__tera_context").then_some(Shape::Open))
    }

    fn known(&self) -> Vec<String> {
        let own = self.scopes.iter().flatten().map(|(name, _)| name.as_str());
        own.chain(self.seen.names()).chain(self.elsewhere.keys().map(String::as_str)).map(str::to_owned).collect()
    }
}
