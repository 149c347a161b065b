//! Which language the program speaks: from requested locale names to one of the three it knows.

use unic_langid::LanguageIdentifier;

use super::Script;

/// A language the program's messages exist in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Chinese in simplified script.
    Hans,
    /// Chinese in traditional script.
    Hant,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order they are listed to users.
    pub const ALL: [Language; 3] = [Language::Hans, Language::Hant, Language::En];

    /// Returns the BCP 47 tag, which is also the folder name under `locales/`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Hans => Script::Hans.code(),
            Language::Hant => Script::Hant.code(),
            Language::En => "en",
        }
    }

    /// Returns the language that somebody means who writes a locale name by hand: `zh`, `zh_CN.UTF-8`, `zh-TW`. Slips of the pen mean
    /// nothing.
    pub fn named(name: &str) -> Option<Language> {
        let tag = name.split(['.', '@']).next()?;
        let known =
            |part: &str| part.len() == 2 || Script::ALL.iter().any(|s| s.code()[3..].eq_ignore_ascii_case(part));
        understand(name).filter(|_| tag.split(['-', '_']).all(known))
    }
}

impl From<Script> for Language {
    /// Returns the language whose messages hold the labels of letters in this script.
    fn from(script: Script) -> Self {
        match script {
            Script::Hans => Language::Hans,
            Script::Hant => Language::Hant,
        }
    }
}

/// Regions that write Chinese in traditional script (CLDR likely subtags).
const TRADITIONAL_REGIONS: [&str; 3] = ["TW", "HK", "MO"];

/// Returns the language for locale names in order of preference: BCP 47 tags (`zh-Hant-HK`) or POSIX names
/// (`zh_CN.UTF-8`). The first that means Chinese or English decides, also `C` and `POSIX`; without one it is English.
pub fn negotiate(requested: &[String]) -> Language {
    requested.iter().find_map(|name| understand(name)).unwrap_or(Language::En)
}

/// The language a locale name stands for; `None` for other languages and for what is no locale name.
fn understand(name: &str) -> Option<Language> {
    // POSIX: language_TERRITORY.codeset@modifier
    let tag = name.split(['.', '@']).next()?.trim();
    if ["C", "POSIX"].contains(&tag) {
        return Some(Language::En);
    }
    let id: LanguageIdentifier = tag.parse().ok()?;
    match id.language.as_str() {
        "en" => return Some(Language::En),
        "zh" => {}
        _ => return None,
    }
    let traditional = match (id.script, id.region) {
        (Some(script), _) => script.as_str() == "Hant",
        (None, Some(region)) => TRADITIONAL_REGIONS.contains(&region.as_str()),
        (None, None) => false,
    };
    Some(if traditional { Language::Hant } else { Language::Hans })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_names_to_languages() {
        let table: &[(&[&str], Language)] = &[
            (&["zh"], Language::Hans),
            (&["zh-CN"], Language::Hans),
            (&["zh-SG"], Language::Hans),
            (&["zh_CN.UTF-8"], Language::Hans),
            (&["zh_CN.GB18030"], Language::Hans),
            (&["zh-Hans"], Language::Hans),
            (&["zh-Hans-HK"], Language::Hans),
            (&["zh-hans-cn"], Language::Hans),
            (&["zh-TW"], Language::Hant),
            (&["zh-HK"], Language::Hant),
            (&["zh_HK.UTF-8@modifier"], Language::Hant),
            (&["zh-MO"], Language::Hant),
            (&["zh-Hant"], Language::Hant),
            (&["zh-Hant-CN"], Language::Hant),
            (&["ZH_tw"], Language::Hant),
            (&["en"], Language::En),
            (&["en-GB"], Language::En),
            (&["C"], Language::En),
            (&["C.UTF-8"], Language::En),
            (&["POSIX"], Language::En),
            (&["fr-FR"], Language::En),
            (&[""], Language::En),
            (&["not a locale!"], Language::En),
            (&[], Language::En),
            (&["fr", "zh-TW", "en"], Language::Hant),
            (&["en", "zh-TW"], Language::En),
            (&["C", "zh-CN"], Language::En),
        ];
        for (requested, language) in table {
            let requested: Vec<String> = requested.iter().map(|s| s.to_string()).collect();
            assert_eq!(negotiate(&requested), *language, "{requested:?}");
        }
    }

    #[test]
    fn what_is_written_by_hand() {
        for (name, language) in [
            ("zh", Some(Language::Hans)),
            ("zh_CN", Some(Language::Hans)),
            ("zh-CN", Some(Language::Hans)),
            ("zh_TW.UTF-8", Some(Language::Hant)),
            ("zh-hant-HK", Some(Language::Hant)),
            ("en_GB", Some(Language::En)),
            ("fr", None),
            ("C", None),
            ("zh-Hanz", None),
            ("", None),
        ] {
            assert_eq!(Language::named(name), language, "{name}");
        }
    }

    #[test]
    fn every_code_negotiates_to_itself() {
        for language in Language::ALL {
            assert_eq!(negotiate(&[language.code().to_owned()]), language);
        }
        for script in Script::ALL {
            assert_eq!(Language::from(script).code(), script.code());
        }
    }
}
