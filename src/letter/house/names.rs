//! The names in the tags of a template, held against what it can see: in every branch, taken or not.
//!
//! Tera keeps its syntax tree to itself, so the tags are read here: names with their fields, what `for`, `set` and list comprehensions
//! bind, labels. What a name is bound to is followed where it is one of the names that are known (`{% for c in claims %}`); where it is
//! computed, nothing is said of its fields. A part knows what the templates that include it bind, whichever of them does.

mod lexer;
mod phrases;
mod walk;

use std::collections::BTreeMap;
use std::ops::Range;

use super::shape::Shape;
use super::source::{Kind, tags};
use lexer::tokens;
use walk::Walk;

/// A name that a template uses and nothing has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// Where it stands, in bytes of the template.
    pub at: Range<usize>,
    /// The name with what it was asked of: `purchase.itme`.
    pub path: String,
    /// What could have been meant.
    pub known: Vec<String>,
}

/// A fixed label that a template asks for: `{{ "phone" | label }}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where its id stands, in bytes of the template.
    pub at: Range<usize>,
    /// Its id.
    pub id: String,
}

/// What is found in the tags of a template.
#[derive(Debug, Default)]
pub struct Names {
    /// Names that nothing has.
    pub unknown: Vec<Unknown>,
    /// Labels asked for.
    pub labels: Vec<Label>,
    /// What the template binds, with the shape where it is known.
    pub bound: BTreeMap<String, Shape>,
    /// Templates it includes.
    pub includes: Vec<String>,
}

/// Reads the tags of a template that sees `seen`; `bound` has what other templates of its script bind.
pub fn read(template: &str, seen: &Shape, bound: &BTreeMap<String, Shape>) -> Names {
    let mut walk = Walk::new(seen, bound);
    for tag in tags(template).into_iter().filter(|tag| tag.kind != Kind::Remarks) {
        let tokens = tokens(template, tag.inside.clone());
        match tag.kind {
            Kind::Does => walk.does(&tokens),
            _ => walk.expression(&tokens),
        }
    }
    walk.names
}

/// How deep templates may include each other, for names to be followed.
const DEPTH: usize = 4;

/// Returns for each template, by its place, what those that include it bind: a part sees that.
pub fn bound(templates: &[(&str, &str)], seen: &Shape) -> Vec<BTreeMap<String, Shape>> {
    let mut around = vec![BTreeMap::new(); templates.len()];
    for _ in 0..DEPTH {
        let mut next = vec![BTreeMap::new(); templates.len()];
        for (n, (_, text)) in templates.iter().enumerate() {
            let names = read(text, seen, &around[n]);
            let inside = templates.iter().enumerate().filter(|(_, (name, _))| names.includes.iter().any(|i| i == name));
            for (part, _) in inside {
                for (name, shape) in names.bound.iter().chain(&around[n]) {
                    let known: Option<Shape> = next[part].remove(name);
                    next[part].insert(name.clone(), known.map_or(shape.clone(), |known| joined(known, shape.clone())));
                }
            }
        }
        around = next;
    }
    around
}

/// Returns the shape of a name that is bound in two places.
fn joined(a: Shape, b: Shape) -> Shape {
    match a == b || (a != Shape::Open && b != Shape::Open) {
        true => a.or(b),
        // Nothing may be said of what is computed in one of them.
        false => Shape::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tera::Value;

    fn seen() -> Shape {
        Shape::of(&Value::from_serializable(&serde_json::json!({
            "me": "本人",
            "letter": { "office": "甲" },
            "claims": [{ "kind": "refund", "amount": { "figures": "1" } }],
            "platform": { "name": "乙" },
        })))
    }

    fn unknown(template: &str) -> Vec<String> {
        let bound = BTreeMap::from([("them".to_owned(), Shape::Open)]);
        read(template, &seen(), &bound).unknown.into_iter().map(|u| u.path).collect()
    }

    #[test]
    fn known_names_are_left_alone() {
        for template in [
            "{{ me }}{{ letter.office }}{{ them.whatever }}",
            "{% if not claims or platform?.name == \"x.y\" %}{% elif me is defined %}{% else %}{% endif %}",
            "{% for c in claims %}{{ c.amount.figures | clause }}{{ loop.index }}{% if loop.last %}{% endif %}{% endfor %}",
            "{% set some = [c for c in claims if c.kind == \"refund\"] %}{{ some[0].amount.figures }}",
            "{% set s = claims[0].amount %}{{ s.figures }}{{ s?.figures or \"\" }}",
            "{{ <field label={\"phone\" | label} value={platform.name or me ~ \"a\"} /> }}",
            "{% component field(label, value) %}{% if value %}{{ label }}{{ value }}{% endif %}{% endcomponent field %}",
            "{{ me | sentence(see=letter.office) }}{{ \"amount-full\" | label(amount=me) }}{# {{ nothing }} #}",
            "{{ range(end=3) }}{{ {\"a\": me, b: me} }}{{ claims[1:2] }}{{ me in [me, true, none] }}",
            "{% for k, v in platform %}{{ k }}{{ v }}{% endfor %}{% set x %}{{ me }}{% endset %}{{ x }}",
            "{% raw %}{{ nothing }}{% endraw %}",
        ] {
            assert!(unknown(template).is_empty(), "{template}: {:?}", unknown(template));
        }
    }

    #[test]
    fn unknown_names_are_found_in_every_branch() {
        for (template, path) in [
            ("{{ mee }}", "mee"),
            ("{% if false %}{{ letter.ofice }}{% endif %}", "letter.ofice"),
            ("{% for c in claims %}{{ c.amonut.figures }}{% endfor %}", "c.amonut"),
            ("{% for c in claims %}{% endfor %}{{ c.kind }}", "c"),
            ("{{ [c.knid for c in claims] }}", "c.knid"),
            ("{{ claims[0].amount.figurs }}", "claims.amount.figurs"),
            ("{{ claims.kind }}", "claims.kind"),
            ("{{ me.name }}", "me.name"),
            ("{{ me | sentence(see=leter) }}", "leter"),
            ("{{ <field label={lable} value={me} /> }}", "lable"),
            ("{% set x = platform.nmae %}", "platform.nmae"),
            ("{{ platform?.brnad }}", "platform.brnad"),
            ("{{ loop.idnex }}", "loop"),
        ] {
            assert_eq!(unknown(template), [path], "{template}");
        }
    }

    #[test]
    fn labels_and_includes_are_listed() {
        let names = read("{{ \"phone\" | label }}{% include \"zh-Hans/parts/a.dj\" %}", &seen(), &BTreeMap::new());
        assert_eq!((names.labels[0].id.as_str(), names.labels[0].at.clone()), ("phone", 4..9));
        assert_eq!(names.includes, ["zh-Hans/parts/a.dj"]);
    }
}
