//! What a template can name: the fields of what it sees, however a case fills them.

use std::collections::BTreeMap;

use tera::Value;

/// What a value can hold, put together from all values it was seen with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shape {
    /// Nothing is known of it.
    #[default]
    Open,
    /// A text, a number, yes or no.
    Plain,
    /// Items of one shape.
    List(Box<Shape>),
    /// Fields by name.
    Fields(BTreeMap<String, Shape>),
}

impl Shape {
    /// Returns the shape of one value.
    pub fn of(value: &Value) -> Shape {
        if let Some(map) = value.as_map() {
            return Shape::Fields(map.iter().map(|(key, value)| (key.to_string(), Shape::of(value))).collect());
        }
        match value.as_array() {
            Some(items) => Shape::List(Box::new(items.iter().map(Shape::of).fold(Shape::Open, Shape::or))),
            None if value.is_none() => Shape::Open,
            None => Shape::Plain,
        }
    }

    /// Returns what is in either shape. Shapes that do not fit each other leave it open.
    pub fn or(self, other: Shape) -> Shape {
        match (self, other) {
            (Shape::Open, shape) | (shape, Shape::Open) => shape,
            (Shape::Plain, Shape::Plain) => Shape::Plain,
            (Shape::List(a), Shape::List(b)) => Shape::List(Box::new(a.or(*b))),
            (Shape::Fields(mut a), Shape::Fields(b)) => {
                for (key, shape) in b {
                    let own = a.remove(&key).unwrap_or_default();
                    a.insert(key, own.or(shape));
                }
                Shape::Fields(a)
            }
            _ => Shape::Open,
        }
    }

    /// Returns the shape of a field; nothing where there is no such field.
    pub fn field(&self, name: &str) -> Option<Shape> {
        match self {
            Shape::Open => Some(Shape::Open),
            Shape::Fields(fields) => fields.get(name).cloned(),
            Shape::Plain | Shape::List(_) => None,
        }
    }

    /// Returns the shape of an item.
    pub fn item(&self) -> Shape {
        match self {
            Shape::List(item) => (**item).clone(),
            _ => Shape::Open,
        }
    }

    /// Returns the names of the fields.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Shape::Fields(fields) => fields.keys().map(String::as_str).collect(),
            _ => vec![],
        }
    }

    /// Returns the paths of which nothing is known: `purchase.prepaid`.
    pub fn open(&self) -> Vec<String> {
        let below = |name: &str, shape: &Shape| {
            shape.open().into_iter().map(|path| format!("{name}.{path}").trim_end_matches('.').to_owned()).collect()
        };
        match self {
            Shape::Open => vec![String::new()],
            Shape::Plain => vec![],
            Shape::List(item) => below("[]", item),
            Shape::Fields(fields) => {
                fields.iter().flat_map(|(name, shape)| -> Vec<String> { below(name, shape) }).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;
    use tera::Value;

    #[test]
    fn shapes_are_put_together_from_what_was_seen() {
        let of = |json: serde_json::Value| Shape::of(&Value::from_serializable(&json));
        let first = of(serde_json::json!({ "a": null, "b": [{ "c": 1 }], "d": "x" }));
        assert_eq!(first.open(), ["a"]);
        let both = first.or(of(serde_json::json!({ "a": { "e": null }, "b": [], "d": null })));
        assert_eq!(both.open(), ["a.e"]);
        assert_eq!(both.field("b").map(|b| b.item().field("c")), Some(Some(Shape::Plain)));
        assert_eq!((both.field("f"), both.field("d").and_then(|d| d.field("x"))), (None, None));
    }
}
