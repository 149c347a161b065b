//! What is true of each problem: its weight, the rule behind it, the values for its message.

use super::Problem;
use crate::case::finding::Severity;

impl Problem {
    /// Returns how much the problem weighs.
    pub(super) fn severity(&self) -> Severity {
        match self {
            Problem::Garbled(_) | Problem::HalfWidthMark(_) | Problem::UnusedEvidence(_) => Severity::Warning,
            Problem::LegacyCode(..) => Severity::Advice,
            _ => Severity::Error,
        }
    }

    /// Returns the rule behind the problem, where it is one of law.
    pub(super) fn basis(&self) -> Option<&'static str> {
        match self {
            Problem::ClaimAmount { kind: "triple-compensation", .. } => Some("xiaofa 55(1)"),
            Problem::ClaimAmount { kind: "prepaid-balance", .. } => Some("yufu-jieshi 15(1)"),
            Problem::ClaimAmount { kind: "interest", .. } | Problem::InterestNeeds(_) => {
                Some("yufu-jieshi 15(1), 16(1)")
            }
            Problem::ClaimNeedsGrievance("triple-compensation", _) => Some("xiaofa 55(1)"),
            Problem::DeclaredElsewhere(_) => Some("minfadian 565(1)"),
            Problem::TooManyRepresentatives(_) => Some("samr-121 12"),
            Problem::ClaimForConsumersOnly(_) => Some("xiaofa 2, 55(1)"),
            _ => None,
        }
    }

    /// Says whether the problem may come from something not being there, which a line that is not TOML may hold.
    pub(in crate::case) fn rests_on_absence(&self) -> bool {
        use Problem::*;
        matches!(
            self,
            ClaimAmount { .. }
                | ClaimNeedsAmount(_)
                | ClaimNeedsGrievance(..)
                | ClaimTotal { .. }
                | ClaimNeedsParty(_)
                | ClaimNeedsText(_)
                | DateAfterLetter(_)
                | EmptyFile
                | GrievanceNeeds(..)
                | Missing(..)
                | MissingTable(_)
                | MissingTop(_)
                | NothingOf(_)
                | UnknownEvidence { .. }
                | UnknownMention { .. }
                | UnusedEvidence(_)
        )
    }

    /// Returns the values for the message's variables.
    pub(super) fn args(&self) -> Vec<(&'static str, String)> {
        use Problem::*;
        let one = |name, value: &str| vec![(name, value.to_string())];
        let guess = |mut args: Vec<(&'static str, String)>, suggestion: &Option<String>| {
            args.extend(suggestion.iter().map(|s| ("suggestion", s.clone())));
            args
        };
        match self {
            BadBoolean(v) => one("value", v),
            BadDate(suggestion) | BadTime(suggestion) => guess(vec![], suggestion),
            BadKey { key, suggestion } => guess(one("key", key), suggestion),
            BadMoney { value, suggestion } | BadPhone { value, suggestion } => guess(one("value", value), suggestion),
            DuplicateKey(v) | MisplacedKey(v) | NoEquals(v) | NoValue(v) => one("key", v),
            BadPostcode(v) | BadRate(v) | Version(v) | UnquotedText(v) | WideNumber(v) => one("value", v),
            ClaimNeedsGrievance(kind, needs) => vec![("kind", kind.to_string()), ("needs", needs.to_string())],
            ClaimTotal { total, sum } => vec![("total", total.clone()), ("sum", sum.clone())],
            InterestNeeds(v) => one("needs", v),
            TooManyRepresentatives(count) => vec![("count", count.to_string())],
            ClaimForConsumersOnly(v)
            | ClaimNeedsAmount(v)
            | ClaimNeedsParty(v)
            | ClaimNeedsText(v)
            | ClaimTakesNoAmount(v)
            | DuplicateGrievance(v) => one("kind", v),
            ClaimAmount { kind, expected } => vec![("kind", kind.to_string()), ("expected", expected.clone())],
            ControlCharacter(v) | DateAfterLetter(v) | Empty(v) => one("field", v),
            BadNumber(field, least) => vec![("field", field.clone()), ("least", least.to_string())],
            DeclaredElsewhere(v) => one("letter", v),
            DateOrder(a, b) => vec![("field", a.clone()), ("other", b.clone())],
            DuplicateEvidence(v) | UnusedEvidence(v) => one("id", v),
            DuplicateTable(v) | OnlyOne(v) | UnclosedHeader(v) => one("table", v),
            MissingTable(v) | NothingOf(v) => one("table", v),
            Missing(field, key) => vec![("field", field.clone()), ("key", key.clone())],
            MissingTop(v) => one("key", v),
            NoSuchDate { date, month, days } => {
                vec![("date", date.clone()), ("month", month.clone()), ("days", days.to_string())]
            }
            FullWidthMark(a, b) => vec![("mark", a.to_string()), ("ascii", b.to_string())],
            Garbled(v) | HalfWidthMark(v) => one("words", v),
            GrievanceNeeds(kind, needs) => vec![("kind", kind.to_string()), ("needs", needs.to_string())],
            LegacyCode(old, new) => {
                vec![("code", code_point(*old)), ("character", new.to_string()), ("new", code_point(*new))]
            }
            Syntax(v) => one("detail", v),
            UnknownChoice { field, value, allowed, suggestion } => guess(
                vec![("field", field.clone()), ("value", value.clone()), ("allowed", allowed.clone())],
                suggestion,
            ),
            UnknownEvidence { id, suggestion } | UnknownMention { id, suggestion } => guess(one("id", id), suggestion),
            UnknownKey { key, allowed, suggestion } => {
                guess(vec![("key", key.clone()), ("allowed", allowed.clone())], suggestion)
            }
            WrongType { field, expected, found } => {
                vec![("field", field.clone()), ("expected", expected.to_string()), ("found", found.to_string())]
            }
            AfterValue | Backslash | BadComment | BadEmail | BadCreditCode | BadIdNumber | EmptyFile | MissingComma
            | TwoEquals | UnclosedList | UnclosedText | UsedExceedsTotal | ZeroAmount => vec![],
        }
    }
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
