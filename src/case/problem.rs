//! Everything that can be wrong with a case file itself.

use super::finding::{Finding, Severity};
use super::source::Span;

/// What is wrong with a case file. Each variant's message, label and hint are the fluent messages `finding-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A date that no calendar has, or not in the form 2026-09-03.
    BadDate,
    /// An e-mail address without an @.
    BadEmail,
    /// 统一社会信用代码 whose check character is wrong (GB 32100-2015).
    BadCreditCode,
    /// 公民身份号码 whose check character is wrong (GB 11643).
    BadIdNumber,
    /// A key that TOML does not allow without quotes: Chinese, a blank.
    BadKey(String),
    /// Money that is not a plain decimal with at most two places.
    BadMoney(String),
    /// A rate of interest that is not a plain decimal, or not between 0 and 100.
    BadRate(String),
    /// A telephone number with other characters than digits, blanks, - and +.
    BadPhone(String),
    /// A postcode that is not six digits.
    BadPostcode(String),
    /// A time that no clock shows, or not in the form 2026-09-03 10:21.
    BadTime,
    /// A sum that does not agree with the rest of the case: what it should be (exactly, or at most), and from what.
    ClaimAmount {
        /// Kind of the claim.
        kind: &'static str,
        /// The amount that would agree, in yuan.
        expected: String,
    },
    /// A claim that rests on consumer law, made by a business.
    ClaimForConsumersOnly(&'static str),
    /// A claim without its sum.
    ClaimNeedsAmount(&'static str),
    /// A claim without the grievance it rests on.
    ClaimNeedsGrievance(&'static str, &'static str),
    /// A claim that does not say of whom.
    ClaimNeedsParty(&'static str),
    /// A total that is not the sum of the claims.
    ClaimTotal {
        /// The total as given, in yuan.
        total: String,
        /// The sum of the claims, in yuan.
        sum: String,
    },
    /// A claim that does not say what.
    ClaimNeedsText(&'static str),
    /// A sum on a claim that has none.
    ClaimTakesNoAmount(&'static str),
    /// A control character or line break in a one-line field.
    ControlCharacter(String),
    /// Two dates in the wrong order: the first key must not be before the second.
    DateOrder(String, String),
    /// A date after the letter's own.
    DateAfterLetter(String),
    /// Two pieces of evidence of one name.
    DuplicateEvidence(String),
    /// The same grievance twice.
    DuplicateGrievance(&'static str),
    /// The same key or table twice.
    DuplicateKey(String),
    /// A key with an empty value.
    Empty(String),
    /// A full-width mark where TOML wants the ASCII one.
    FullWidthMark(char, char),
    /// Text that a converter has spoilt.
    Garbled(String),
    /// A grievance without the part of the case it speaks of.
    GrievanceNeeds(&'static str, &'static str),
    /// ASCII punctuation between Chinese characters.
    HalfWidthMark(String),
    /// Interest that states only part of what it is computed from: what is missing.
    InterestNeeds(String),
    /// A key that must be there.
    Missing(String),
    /// A list of tables that must not be empty.
    NothingOf(&'static str),
    /// A number that must be at least one.
    NotPositive(String),
    /// Any other error of TOML syntax, in the parser's words.
    Syntax(String),
    /// A string that is not closed.
    UnclosedText,
    /// A value that must be one of a few words.
    UnknownChoice {
        /// Name of the field.
        field: String,
        /// What was written.
        value: String,
        /// What may be written.
        allowed: String,
        /// What was probably meant.
        suggestion: Option<String>,
    },
    /// A reference to evidence that is not listed.
    UnknownEvidence {
        /// The id referred to.
        id: String,
        /// The id probably meant.
        suggestion: Option<String>,
    },
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that may stand here.
        allowed: String,
        /// The key probably meant.
        suggestion: Option<String>,
    },
    /// A text without quotation marks.
    UnquotedText(String),
    /// Evidence that nothing refers to.
    UnusedEvidence(String),
    /// More used than was paid in advance.
    UsedExceedsTotal,
    /// A schema version this program does not know.
    Version(String),
    /// A value of the wrong type.
    WrongType {
        /// Name of the field.
        field: String,
        /// Type wanted: `text`, `date`, …
        expected: &'static str,
        /// Type found.
        found: &'static str,
    },
}

impl Problem {
    /// Returns the stable code that names the fluent message.
    pub fn code(&self) -> &'static str {
        use Problem::*;
        match self {
            BadDate => "bad-date",
            BadEmail => "bad-email",
            BadCreditCode => "bad-credit-code",
            BadIdNumber => "bad-id-number",
            BadKey(_) => "bad-key",
            BadMoney(_) => "bad-money",
            BadPhone(_) => "bad-phone",
            BadPostcode(_) => "bad-postcode",
            BadRate(_) => "bad-rate",
            BadTime => "bad-time",
            ClaimAmount { .. } => "claim-amount",
            ClaimForConsumersOnly(_) => "claim-for-consumers-only",
            ClaimNeedsAmount(_) => "claim-needs-amount",
            ClaimNeedsGrievance(..) => "claim-needs-grievance",
            ClaimNeedsParty(_) => "claim-needs-party",
            ClaimNeedsText(_) => "claim-needs-text",
            ClaimTakesNoAmount(_) => "claim-takes-no-amount",
            ClaimTotal { .. } => "claim-total",
            ControlCharacter(_) => "control-character",
            DateOrder(..) => "date-order",
            DateAfterLetter(_) => "date-after-letter",
            DuplicateEvidence(_) => "duplicate-evidence",
            DuplicateGrievance(_) => "duplicate-grievance",
            DuplicateKey(_) => "duplicate-key",
            Empty(_) => "empty",
            FullWidthMark(..) => "full-width-mark",
            Garbled(_) => "garbled",
            GrievanceNeeds(..) => "grievance-needs",
            HalfWidthMark(_) => "half-width-mark",
            InterestNeeds(_) => "interest-needs",
            Missing(_) => "missing",
            NothingOf(_) => "nothing-of",
            NotPositive(_) => "not-positive",
            Syntax(_) => "syntax",
            UnclosedText => "unclosed-text",
            UnknownChoice { .. } => "unknown-choice",
            UnknownEvidence { .. } => "unknown-evidence",
            UnknownKey { .. } => "unknown-key",
            UnquotedText(_) => "unquoted-text",
            UnusedEvidence(_) => "unused-evidence",
            UsedExceedsTotal => "used-exceeds-total",
            Version(_) => "version",
            WrongType { .. } => "wrong-type",
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Problem::Garbled(_) | Problem::HalfWidthMark(_) | Problem::UnusedEvidence(_) => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Returns the rule behind the problem, where it is one of law.
    fn basis(&self) -> Option<&'static str> {
        match self {
            Problem::ClaimAmount { kind: "triple-compensation", .. } => Some("xiaofa 55(1)"),
            Problem::ClaimAmount { kind: "prepaid-balance", .. } => Some("yufu-jieshi 15(1)"),
            Problem::ClaimAmount { kind: "interest", .. } | Problem::InterestNeeds(_) => {
                Some("yufu-jieshi 15(1), 16(1)")
            }
            Problem::ClaimNeedsGrievance("triple-compensation", _) => Some("xiaofa 55(1)"),
            Problem::ClaimForConsumersOnly(_) => Some("xiaofa 2, 55(1)"),
            _ => None,
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        use Problem::*;
        let one = |name, value: &str| vec![(name, value.to_string())];
        match self {
            BadKey(v) | DuplicateKey(v) => one("key", v),
            BadMoney(v) | BadPhone(v) | BadPostcode(v) | BadRate(v) | Version(v) | UnquotedText(v) => one("value", v),
            ClaimForConsumersOnly(v)
            | ClaimNeedsAmount(v)
            | ClaimNeedsParty(v)
            | ClaimNeedsText(v)
            | ClaimTakesNoAmount(v) => one("kind", v),
            ClaimAmount { kind, expected } => vec![("kind", kind.to_string()), ("expected", expected.clone())],
            ClaimNeedsGrievance(kind, needs) => vec![("kind", kind.to_string()), ("needs", needs.to_string())],
            ClaimTotal { total, sum } => vec![("total", total.clone()), ("sum", sum.clone())],
            InterestNeeds(v) => one("needs", v),
            ControlCharacter(v) | DateAfterLetter(v) | Empty(v) | Missing(v) | NotPositive(v) => one("field", v),
            DateOrder(a, b) => vec![("field", a.clone()), ("other", b.clone())],
            DuplicateEvidence(v) | UnusedEvidence(v) => one("id", v),
            DuplicateGrievance(v) => one("kind", v),
            NothingOf(v) => one("table", v),
            FullWidthMark(a, b) => vec![("mark", a.to_string()), ("ascii", b.to_string())],
            Garbled(v) | HalfWidthMark(v) => one("words", v),
            GrievanceNeeds(kind, needs) => vec![("kind", kind.to_string()), ("needs", needs.to_string())],
            Syntax(v) => one("detail", v),
            UnknownChoice { field, value, allowed, suggestion } => {
                let mut args = vec![("field", field.clone()), ("value", value.clone()), ("allowed", allowed.clone())];
                args.extend(suggestion.iter().map(|s| ("suggestion", s.clone())));
                args
            }
            UnknownEvidence { id, suggestion } => {
                let mut args = one("id", id);
                args.extend(suggestion.iter().map(|s| ("suggestion", s.clone())));
                args
            }
            UnknownKey { key, allowed, suggestion } => {
                let mut args = vec![("key", key.clone()), ("allowed", allowed.clone())];
                args.extend(suggestion.iter().map(|s| ("suggestion", s.clone())));
                args
            }
            WrongType { field, expected, found } => {
                vec![("field", field.clone()), ("expected", expected.to_string()), ("found", found.to_string())]
            }
            BadDate | BadEmail | BadCreditCode | BadIdNumber | BadTime | UnclosedText | UsedExceedsTotal => vec![],
        }
    }

    /// Returns the finding of this problem at a place in the case file.
    pub fn at(self, span: Span) -> Finding {
        Finding {
            code: self.code(),
            severity: self.severity(),
            span: Some(span),
            args: self.args(),
            basis: self.basis(),
        }
    }
}
