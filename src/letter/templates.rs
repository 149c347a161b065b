//! The built-in templates, and a user's own in their place.

use include_dir::{Dir, include_dir};

use crate::locale::Script;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// A template: its name below `templates/` and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// `zh-Hans/merchant.dj`, `zh-Hans/parts/facts.dj`
    pub name: String,
    /// Tera over Djot.
    pub text: String,
    /// Where the text came from: the path of a user's file; nothing for a built-in one.
    pub path: Option<String>,
}

impl Template {
    /// Returns its name without ending: `zh-Hans/merchant`.
    pub fn stem(&self) -> &str {
        self.name.strip_suffix(".dj").unwrap_or(&self.name)
    }
}

/// Returns the built-in templates, ordered by name.
pub fn built_in() -> Vec<Template> {
    let mut found = vec![];
    collect(&BUILT_IN, &mut found);
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn collect(dir: &Dir<'_>, found: &mut Vec<Template>) {
    for file in dir.files() {
        if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            found.push(Template { name: name.replace('\\', "/"), text: text.to_string(), path: None });
        }
    }
    for inner in dir.dirs() {
        collect(inner, found);
    }
}

/// Returns the templates of one script, each replaced by the user's file of the same name if there is one; further files of
/// the user are added.
pub fn of_script(script: Script, own: &[Template]) -> Vec<Template> {
    let prefix = format!("{}/", script.code());
    let mut all = built_in();
    for template in own {
        match all.iter_mut().find(|t| t.name == template.name) {
            Some(slot) => *slot = template.clone(),
            None => all.push(template.clone()),
        }
    }
    all.retain(|t| t.name.starts_with(&prefix));
    all
}

/// Returns the name of the template of a letter or a paper, by its code.
pub fn name(code: &str, script: Script) -> String {
    format!("{}/{code}.dj", script.code())
}
