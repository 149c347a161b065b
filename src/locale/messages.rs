//! What the program says, and the fixed labels of letters: fluent messages from `locales/`, built into the program.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::Language;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A value for a variable of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, put in as it is.
    Text(&'a str),
    /// A whole number: written without separators, and usable in plural selectors.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The messages of one language.
///
/// A letter's labels are the messages of its script: `Messages::new(script.into())`.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Returns the built-in messages of a language: all `.ftl` files of its folder under `locales/`.
    pub fn new(language: Language) -> Messages {
        let sources = sources(language);
        Messages::from_sources(language, sources.into_iter().map(|(_, text)| text.to_owned()))
    }

    /// Returns messages from fluent source texts. Of two messages with the same id the first counts; what fluent cannot
    /// read is left out.
    pub fn from_sources(language: Language, sources: impl IntoIterator<Item = String>) -> Messages {
        // The codes are well-formed; should one not be, plural rules fall back to `und`.
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are invisible characters: no font has them and they break searching in a letter.
        bundle.set_use_isolating(false);
        for source in sources {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
            // Err lists the ids already taken; the other messages of the file are added all the same.
            let _ = bundle.add_resource(resource);
        }
        Messages { bundle }
    }

    /// Returns whether there is a message or attribute (`id.attribute`) of this name.
    pub fn has(&self, id: &str) -> bool {
        self.format(id, &FluentArgs::new()).is_some()
    }

    /// Returns a message or an attribute (`id.attribute`) with its variables filled in.
    ///
    /// Never fails: an unknown id is returned in braces, `{id}`, and a variable that was not given as `{$name}`.
    pub fn get(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for &(name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text),
                Arg::Number(number) => FluentValue::from(number),
            };
            values.set(name, value);
        }
        self.format(id, &values).unwrap_or_else(|| format!("{{{id}}}"))
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut unresolved = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut unresolved);
        Some(text.into_owned())
    }
}

/// Returns name and text of every fluent file built in for a language, ordered by name.
pub fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
    let files = LOCALES.get_dir(language.code()).into_iter().flat_map(Dir::files);
    let mut sources: Vec<_> = files
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?;
            name.ends_with(".ftl").then_some((name, file.contents_utf8()?))
        })
        .collect();
    sources.sort_unstable();
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "
greeting = 您好，{ $name }！
    .short = 您好
only-attribute =
    .label = 标签
";
    const SECOND: &str = "
greeting = taken already
files = { $count ->
    [one] one file
   *[other] { $count } files
}
";

    fn messages() -> Messages {
        let sources = [FIRST, SECOND].map(str::to_owned);
        Messages::from_sources(Language::En, sources)
    }

    #[test]
    fn several_files_attributes_and_arguments() {
        let m = messages();
        assert_eq!(m.get("greeting", &[("name", "张三".into())]), "您好，张三！");
        assert_eq!(m.get("greeting.short", &[]), "您好");
        assert_eq!(m.get("only-attribute.label", &[]), "标签");
        assert_eq!(m.get("files", &[("count", 1u32.into())]), "one file");
        assert_eq!(m.get("files", &[("count", 12_345usize.into())]), "12345 files");
    }

    #[test]
    fn what_is_missing_is_visible() {
        let m = messages();
        for id in ["no-such", "greeting.no-such", "no-such.short", "only-attribute", "", ".", "a.b.c"] {
            assert!(!m.has(id), "{id}");
            assert_eq!(m.get(id, &[]), format!("{{{id}}}"));
        }
        assert!(m.has("greeting") && m.has("greeting.short") && m.has("only-attribute.label"));
        assert_eq!(m.get("greeting", &[]), "您好，{$name}！");
    }

    #[test]
    fn unreadable_text_is_left_out() {
        let m = Messages::from_sources(Language::Hans, ["= broken\nfine = 好\n".to_owned()]);
        assert_eq!(m.get("fine", &[]), "好");
    }

    #[test]
    fn can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Messages>();
    }
}
