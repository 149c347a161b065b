//! A TOML table that remembers which keys were asked for.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::field::{Field, Filler};
use super::{Finding, Problem, Reader, Span, suggest};

/// A table being read. Keys never asked for are unknown.
pub(super) struct Table<'t> {
    table: &'t DeTable<'t>,
    path: String,
    /// Where the table's header stands; problems of missing keys point there.
    pub(super) span: Span,
    asked: Vec<&'static str>,
}

impl<'t> Table<'t> {
    /// Starts reading a table known to the user as `path` (empty for the whole file).
    pub(super) fn new(table: &'t DeTable<'t>, path: impl Into<String>, span: Span) -> Self {
        Table { table, path: path.into(), span, asked: vec![] }
    }

    /// Returns the name a user knows a key by: `complainant.name`.
    pub(super) fn field(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_string() } else { format!("{}.{key}", self.path) }
    }

    fn ask(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.table.iter().find(|(k, _)| k.get_ref() == key).map(|(_, v)| v)
    }

    /// Returns where the value of a key stands, or the table's header.
    pub(super) fn span_of(&self, key: &str) -> Span {
        self.table.iter().find(|(k, _)| k.get_ref() == key).map_or(self.span.clone(), |(_, v)| v.span())
    }

    /// Reads an optional key.
    pub(super) fn optional<T>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, Field<'_, '_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.ask(key)?;
        let found = read(r, Field { name: self.field(key), value: value.get_ref(), span: value.span() });
        if found.is_none() {
            r.unread.push(self.field(key));
        }
        found
    }

    /// Reads a key that must be there; a finding and a filler where it is not.
    pub(super) fn required<T: Filler>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, Field<'_, '_>) -> Option<T>,
    ) -> T {
        if self.ask(key).is_none() {
            let problem = match self.path.is_empty() {
                true => Problem::MissingTop(key),
                false => Problem::Missing(self.field(key), key.to_string()),
            };
            r.report(problem, self.span.clone());
        }
        self.optional(r, key, read).unwrap_or_else(T::filler)
    }

    /// Reads a list of values; a single value stands for a list of one.
    pub(super) fn list<T>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, Field<'_, '_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.ask(key) else { return vec![] };
        let name = self.field(key);
        match value.get_ref() {
            DeValue::Array(items) => items
                .iter()
                .enumerate()
                .filter_map(|(i, item)| {
                    read(r, Field { name: format!("{name}[{}]", i + 1), value: item.get_ref(), span: item.span() })
                })
                .collect(),
            single => read(r, Field { name, value: single, span: value.span() }).into_iter().collect(),
        }
    }

    /// Reads an optional table.
    pub(super) fn table<T>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, &mut Table<'t>) -> T,
    ) -> Option<T> {
        let value = self.ask(key)?;
        let path = self.field(key);
        read_table(r, value, path, &read)
    }

    /// Reads a list of tables `[[key]]`; a single `[key]` stands for a list of one.
    pub(super) fn tables<T>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, &mut Table<'t>) -> T,
    ) -> Vec<T> {
        let Some(value) = self.ask(key) else { return vec![] };
        let name = self.field(key);
        match value.get_ref() {
            DeValue::Array(items) => items
                .iter()
                .enumerate()
                .filter_map(|(i, item)| read_table(r, item, format!("{name}[{}]", i + 1), &read))
                .collect(),
            _ => read_table(r, value, format!("{name}[1]"), &read).into_iter().collect(),
        }
    }

    /// Reads an optional table whose keys are the user's own words.
    pub(super) fn own_keys<T>(
        &mut self,
        r: &mut Reader<'_>,
        key: &'static str,
        read: impl Fn(&mut Reader<'_>, Field<'_, '_>) -> Option<T>,
    ) -> Vec<Pair<T>> {
        self.optional(r, key, |r, field| pairs(r, field, &read)).unwrap_or_default()
    }

    /// Says whether the file does not have this key at all.
    pub(super) fn is_absent(&self, key: &str) -> bool {
        self.table.iter().all(|(k, _)| k.get_ref() != key)
    }

    /// Reports a later date that lies before an earlier one; the later is blamed. Both are keys of this table, or of one
    /// inside it (`return.asked`), that were read before.
    pub(super) fn in_order(&self, r: &mut Reader<'_>, earlier: &str, later: &str) {
        let (earlier, later) = (self.field(earlier), self.field(later));
        let read = |name: &str| r.dates.iter().find(|(_, field, _)| field == name).map(|(date, _, span)| (*date, span));
        if let (Some((a, _)), Some((b, span))) = (read(&earlier), read(&later))
            && b < a
        {
            let span = span.clone();
            r.report(Problem::DateOrder(later, earlier), span);
        }
    }

    /// Reports the keys nobody asked for.
    pub(super) fn finish(self, r: &mut Reader<'_>) {
        for (key, _) in self.table.iter() {
            let word: &str = key.get_ref();
            if self.asked.contains(&word) {
                continue;
            }
            let suggestion = suggest::nearest(word, self.asked.iter().copied());
            if r.incomplete && self.path.is_empty() && suggestion.is_none() {
                // The header it stands below may be the line that is not TOML.
                continue;
            }
            if let Some(meant) = &suggestion {
                // The key that is written wrong is not missing too.
                let field = if self.path.is_empty() { meant.clone() } else { self.field(meant) };
                let is_it = |f: &Finding| f.code.starts_with("missing") && f.args.iter().any(|(_, v)| *v == field);
                r.findings.retain(|f| !is_it(f));
            }
            let problem = match suggestion.is_none() && !self.path.is_empty() && r.top.contains(&word) {
                true => Problem::MisplacedKey(word.to_string()),
                false => Problem::UnknownKey { key: word.to_string(), allowed: self.asked.join(", "), suggestion },
            };
            r.report(problem, key.span());
        }
    }
}

/// A key of the user's own, its value, and where the value stands.
pub(crate) struct Pair<T> {
    pub(crate) key: String,
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// Reads a table whose keys are the user's own words, in the order of the file.
pub(super) fn pairs<T>(
    r: &mut Reader<'_>,
    field: Field<'_, '_>,
    read: impl Fn(&mut Reader<'_>, Field<'_, '_>) -> Option<T>,
) -> Option<Vec<Pair<T>>> {
    let DeValue::Table(table) = field.value else {
        field.wrong_type(r, "table");
        return None;
    };
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let pair = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
        let key: &std::borrow::Cow<'_, str> = key.get_ref();
        let inner = Field { name: format!("{}.{key}", field.name), value: value.get_ref(), span: value.span() };
        Some(Pair { key: key.to_string(), value: read(r, inner)?, span: value.span() })
    };
    Some(entries.into_iter().filter_map(pair).collect())
}

fn read_table<'t, T>(
    r: &mut Reader<'_>,
    value: &'t Spanned<DeValue<'t>>,
    path: String,
    read: &impl Fn(&mut Reader<'_>, &mut Table<'t>) -> T,
) -> Option<T> {
    if let DeValue::Array(items) = value.get_ref()
        && items.len() > 1
        && items.iter().all(|item| item.get_ref().is_table())
    {
        r.unread.push(path.clone());
        r.report(Problem::OnlyOne(path), items[1].span());
        return None;
    }
    // A table written [[like one of several]] is taken for the one table.
    let only = match value.get_ref() {
        DeValue::Array(items) if items.len() == 1 => &items[0],
        _ => value,
    };
    let DeValue::Table(inner) = only.get_ref() else {
        let found = super::value::type_name(value.get_ref());
        r.unread.push(path.clone());
        r.report(Problem::WrongType { field: path, expected: "table", found }, value.span());
        return None;
    };
    let mut table = Table::new(inner, path, value.span());
    let result = read(r, &mut table);
    table.finish(r);
    Some(result)
}
