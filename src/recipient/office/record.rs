//! One office, hotline or web site as `data/offices.toml` holds it.

use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::case::choice::choices;
use crate::case::model::LetterKind;
use crate::locale::Script;
use crate::locale::convert::Converter;

choices! {
    /// What a record stands for. Its code is the fluent message `office-KIND`, what it is for `office-KIND.purpose`.
    OfficeKind {
        /// 通信管理局
        Bureau = "bureau",
        /// 电信用户申诉受理中心 (电信用户申诉处理办法 9)
        AppealCentre = "appeal-centre",
        /// 市场监督管理局 of a county or district (令第121号 13)
        Regulator = "regulator",
        /// 消费者协会, by whatever name
        Association = "association",
        /// A telephone number
        Hotline = "hotline",
        /// A web site
        Channel = "channel",
    }
}

choices! {
    /// How well a record is supported. Its code is the fluent message `office-support-CODE`.
    Support {
        /// Read in an official text, or the same in two or more separate copies.
        Verified = "verified",
        /// Read in a secondary source.
        Secondary = "secondary",
        /// Built by the pattern of verified names.
        Usual = "usual",
    }
}

impl OfficeKind {
    /// Returns the kind of office a letter goes to; nothing where it goes to a firm, a hotline or a web form.
    pub fn of_letter(letter: LetterKind) -> Option<Self> {
        match letter {
            LetterKind::BureauReport => Some(OfficeKind::Bureau),
            LetterKind::BureauAppeal => Some(OfficeKind::AppealCentre),
            LetterKind::RegulatorComplaint | LetterKind::RegulatorReport => Some(OfficeKind::Regulator),
            LetterKind::Association => Some(OfficeKind::Association),
            LetterKind::Merchant
            | LetterKind::Reminder
            | LetterKind::Rescission
            | LetterKind::ReviewAdvice
            | LetterKind::Platform
            | LetterKind::Carrier
            | LetterKind::SpamCentre
            | LetterKind::Hotline => None,
        }
    }

    /// Says whether there is one in each province, so that the province alone names it.
    pub fn is_provincial(self) -> bool {
        matches!(self, OfficeKind::Bureau | OfficeKind::AppealCentre)
    }
}

/// A text in both scripts; the one it was not written in is made when it is first asked for.
#[derive(Debug, Clone)]
pub struct InScripts {
    written: String,
    script: Script,
    other: OnceLock<String>,
}

impl InScripts {
    /// Returns a text written in a script, with its form in the other script where that is given.
    pub fn new(written: String, script: Script, other: Option<String>) -> Self {
        InScripts { written, script, other: other.map_or_else(OnceLock::new, OnceLock::from) }
    }

    /// Returns the text in a script.
    pub fn get(&self, script: Script) -> &str {
        if script == self.script {
            return &self.written;
        }
        self.other.get_or_init(|| Converter::new(self.script, script, &[]).convert(&self.written).text)
    }

    /// Says whether these words are the text, in either script.
    pub fn is(&self, words: &str) -> bool {
        // Conversion is character by character: words of another length need not be compared with what it makes.
        let length = |s: &str| s.chars().count();
        self.written == words
            || (self.other.get().is_some() || length(&self.written) == length(words))
                && [Script::Hans, Script::Hant].iter().any(|script| self.get(*script) == words)
    }
}

impl PartialEq for InScripts {
    fn eq(&self, other: &Self) -> bool {
        [Script::Hans, Script::Hant].iter().all(|script| self.get(*script) == other.get(*script))
    }
}

impl Eq for InScripts {}

/// A province, autonomous region or municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    /// In Latin letters: neimenggu.
    pub id: String,
    /// 内蒙古
    pub name: InScripts,
    /// 内蒙古自治区
    pub full: InScripts,
}

impl Province {
    /// Says whether it is a municipality 直辖市, a city without prefectures between it and its districts.
    pub fn is_municipality(&self) -> bool {
        self.full.get(Script::Hans).ends_with('市')
    }
}

/// An office, hotline or web site.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// Unique; a later record with the same id replaces the earlier one.
    pub id: String,
    /// What it is.
    pub kind: OfficeKind,
    /// Official name.
    pub name: InScripts,
    /// Province it is for, by its short name.
    pub province: Option<InScripts>,
    /// City it is for, in full.
    pub city: Option<InScripts>,
    /// District or county it is for, in full.
    pub district: Option<InScripts>,
    /// Telephone number.
    pub number: Option<String>,
    /// Web address without scheme.
    pub web: Option<String>,
    /// How well `web` is supported, where that differs from the record.
    pub web_support: Option<Support>,
    /// Where `web` was read, where that differs from the record.
    pub web_source: Option<InScripts>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<InScripts>,
    /// Six digits.
    pub postcode: Option<String>,
    /// What it is for, where its kind does not say it.
    pub purpose: Option<InScripts>,
    /// The same in English.
    pub purpose_en: Option<String>,
    /// Id of the record that has taken over its work.
    pub merged_into: Option<String>,
    /// A remark.
    pub note: Option<InScripts>,
    /// How well the record is supported; a user's own need not say it.
    pub support: Option<Support>,
    /// Where it was read.
    pub source: InScripts,
    /// Day it was read.
    pub checked: Date,
}

impl Office {
    /// Says whether the record was read more than a year before a day.
    pub fn is_old(&self, day: Date) -> bool {
        self.checked.checked_add(1.year()).is_ok_and(|due| due < day)
    }
}
