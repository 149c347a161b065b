//! Everything that can be wrong with a case file itself.

mod traits;

use super::finding::Finding;
use super::source::Span;

/// What is wrong with a case file. Each variant's message, label and hint are the fluent messages `finding-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Something behind a value.
    AfterValue,
    /// A backslash that begins no escape.
    Backslash,
    /// Yes or no in other words than true and false: what to write.
    BadBoolean(&'static str),
    /// A comment that does not begin with #.
    BadComment,
    /// A date not in the form 2026-09-03, and what was probably meant.
    BadDate(Option<String>),
    /// An e-mail address without an @.
    BadEmail,
    /// 统一社会信用代码 whose check character is wrong (GB 32100-2015).
    BadCreditCode,
    /// 公民身份号码 whose check character is wrong (GB 11643).
    BadIdNumber,
    /// A key that TOML does not allow without quotes: Chinese, a blank.
    BadKey {
        /// The key.
        key: String,
        /// The English key probably meant.
        suggestion: Option<String>,
    },
    /// Money that is not a plain decimal with at most two places.
    BadMoney {
        /// What was written.
        value: String,
        /// The amount probably meant.
        suggestion: Option<String>,
    },
    /// A rate of interest that is not a plain decimal, or not between 0 and 100.
    BadRate(String),
    /// A telephone number with other characters than digits, blanks, - and +.
    BadPhone {
        /// What was written.
        value: String,
        /// The number probably meant.
        suggestion: Option<String>,
    },
    /// A number that must be whole and at least this.
    BadNumber(String, u8),
    /// A postcode that is not six digits.
    BadPostcode(String),
    /// A time that no clock shows, or not in the form 2026-09-03 10:21, and what was probably meant.
    BadTime(Option<String>),
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
    /// A rescission declared to somebody else than the merchant.
    DeclaredElsewhere(&'static str),
    /// Two pieces of evidence of one name.
    DuplicateEvidence(String),
    /// The same grievance twice.
    DuplicateGrievance(&'static str),
    /// The same key twice.
    DuplicateKey(String),
    /// The same table twice.
    DuplicateTable(String),
    /// A key with an empty value.
    Empty(String),
    /// A file without any statement.
    EmptyFile,
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
    /// A private-use code point of GB 18030-2005, and the character it stands for.
    LegacyCode(char, char),
    /// A top-level key behind the header of a table.
    MisplacedKey(String),
    /// A key that must be there: the table or the field's whole name, and the key itself.
    Missing(String, String),
    /// Two values of a list without a comma between them.
    MissingComma,
    /// A top-level key that must be there.
    MissingTop(&'static str),
    /// A table that must be there.
    MissingTable(&'static str),
    /// A day that its month does not have.
    NoSuchDate {
        /// The day as written.
        date: String,
        /// Its year and month.
        month: String,
        /// How many days that month has.
        days: u32,
    },
    /// A line without =; the word it begins with.
    NoEquals(String),
    /// A key with nothing behind its =.
    NoValue(String),
    /// A list of tables that must not be empty.
    NothingOf(&'static str),
    /// There is one table of this name, and the file has several.
    OnlyOne(String),
    /// Any other error of TOML syntax, in the parser's words.
    Syntax(String),
    /// More than two who are to speak for all.
    TooManyRepresentatives(usize),
    /// Two = in a row.
    TwoEquals,
    /// A header whose brackets do not close; how to write it.
    UnclosedHeader(String),
    /// A list that is not closed.
    UnclosedList,
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
    /// An `@` and a word in running text that is the name of no evidence.
    UnknownMention {
        /// The word.
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
    /// A number in full-width digits: what to write.
    WideNumber(String),
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
    /// A claim of nothing.
    ZeroAmount,
}

impl Problem {
    /// Returns the stable code that names the fluent message.
    pub fn code(&self) -> &'static str {
        use Problem::*;
        match self {
            AfterValue => "after-value",
            Backslash => "backslash",
            BadBoolean(_) => "bad-boolean",
            BadComment => "bad-comment",
            BadDate(_) => "bad-date",
            BadEmail => "bad-email",
            BadCreditCode => "bad-credit-code",
            BadIdNumber => "bad-id-number",
            BadKey { .. } => "bad-key",
            BadMoney { .. } => "bad-money",
            BadNumber(..) => "bad-number",
            BadPhone { .. } => "bad-phone",
            BadPostcode(_) => "bad-postcode",
            BadRate(_) => "bad-rate",
            BadTime(_) => "bad-time",
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
            DeclaredElsewhere(_) => "declared-elsewhere",
            DuplicateEvidence(_) => "duplicate-evidence",
            DuplicateGrievance(_) => "duplicate-grievance",
            DuplicateKey(_) => "duplicate-key",
            DuplicateTable(_) => "duplicate-table",
            Empty(_) => "empty",
            EmptyFile => "empty-file",
            FullWidthMark(..) => "full-width-mark",
            Garbled(_) => "garbled",
            GrievanceNeeds(..) => "grievance-needs",
            HalfWidthMark(_) => "half-width-mark",
            InterestNeeds(_) => "interest-needs",
            LegacyCode(..) => "legacy-code",
            MisplacedKey(_) => "misplaced-key",
            Missing(..) => "missing",
            MissingComma => "missing-comma",
            MissingTable(_) => "missing-table",
            MissingTop(_) => "missing-top",
            NoEquals(_) => "no-equals",
            NoSuchDate { .. } => "no-such-date",
            NoValue(_) => "no-value",
            NothingOf(_) => "nothing-of",
            OnlyOne(_) => "only-one",
            Syntax(_) => "syntax",
            TooManyRepresentatives(_) => "too-many-representatives",
            TwoEquals => "two-equals",
            UnclosedHeader(_) => "unclosed-header",
            UnclosedList => "unclosed-list",
            UnclosedText => "unclosed-text",
            UnknownChoice { .. } => "unknown-choice",
            UnknownEvidence { .. } => "unknown-evidence",
            UnknownKey { .. } => "unknown-key",
            UnknownMention { .. } => "unknown-mention",
            UnquotedText(_) => "unquoted-text",
            WideNumber(_) => "wide-number",
            UnusedEvidence(_) => "unused-evidence",
            UsedExceedsTotal => "used-exceeds-total",
            Version(_) => "version",
            WrongType { .. } => "wrong-type",
            ZeroAmount => "zero-amount",
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
            letter: None,
        }
    }
}
