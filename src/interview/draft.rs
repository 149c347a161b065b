//! Answers as a case file: with comments, and with the place of each answer, so that what the reader finds can be told of the question.

use std::ops::Range;

use jiff::civil::Date;

use super::pen::Pen;
use super::{Answers, NO, YES};
use crate::case::Source;
use crate::case::choice::Choice;
use crate::case::model::{ClaimKind, GrievanceKind, LetterKind, Party, Purchase};
use crate::locale::{Fen, Messages};

/// A case file made of answers.
pub(super) struct Draft {
    text: String,
    places: Vec<(String, Range<usize>)>,
    date: Option<Date>,
}

impl Draft {
    /// Returns it as a file to be read.
    pub(super) fn source(&self) -> Source {
        Source { name: String::new(), text: self.text.clone() }
    }

    /// Returns its text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the date of its letters.
    pub(super) fn date(&self) -> Date {
        self.date.unwrap_or(Date::MAX)
    }

    /// Says whether a place in the text is an answer to this question.
    pub(super) fn is_of(&self, key: &str, span: &Range<usize>) -> bool {
        self.places.iter().any(|(k, place)| k == key && place.start <= span.start && span.start < place.end)
    }
}

/// Returns the case file that answers make; with comments where there are messages.
pub(super) fn draft(answers: &Answers, messages: Option<&Messages>) -> Draft {
    let mut pen = Pen::new(answers, messages);
    pen.top();
    pen.plain("complainant", &["name", "legal_representative", "credit_code", "phone", "address", "postcode"]);
    const AGENT: [&str; 8] = ["name", "organisation", "phone", "matter", "original", "authority", "from", "until"];
    pen.plain("agent", &AGENT);
    pen.respondent();
    pen.plain("platform", &["name", "brand", "address", "account"]);
    pen.plain("carrier", &["name", "address", "number", "complained", "ticket", "answered", "answer", "objection"]);
    pen.proofs("carrier", &["carrier"]);
    pen.purchase();
    pen.grievances();
    pen.records("call", &["time", "number", "seconds", "said", "robot", "refused_before"], Some("calls"));
    pen.records("fact", &["date", "text"], None);
    pen.records("contact", &["date", "with", "office", "by", "asked", "answer", "answered"], None);
    pen.claims();
    pen.records("evidence", &["title", "kind", "proves", "source", "form", "pages", "date", "seconds", "file"], None);
    pen.letters();
    const CIRCUMSTANCES: [&str; 4] = ["taken_by", "knew", "address_unreachable", "higher_promise"];
    pen.plain("circumstances", &CIRCUMSTANCES);
    let date = answers.get("date").and_then(|date| date.parse().ok());
    Draft { text: pen.text, places: pen.places, date }
}

/// What nobody need be told if it is not so.
const SILENT: [&str; 3] = ["purchase.durable", "circumstances.address_unreachable", "circumstances.higher_promise"];

/// What is said in a call that was not taken.
const NOT_TAKEN: &str = "未接听";

impl Pen<'_> {
    fn top(&mut self) {
        if let Some(messages) = self.messages {
            self.text = messages.get("new-file-header", &[]).lines().map(|line| format!("# {line}\n")).collect();
            self.text.push('\n');
        }
        self.line("version", "version", &["1".to_string()], "");
        for key in ["id", "date", "script", "write_in", "buyer"] {
            self.answer(key, key, key);
        }
    }

    /// Writes a table of answers that have the names of its keys; none where nothing is answered.
    fn plain(&mut self, table: &str, keys: &[&str]) {
        let key = |name: &str| format!("{table}.{name}");
        // What a case file that says nothing says too is not written.
        let silent = |name: &str| SILENT.contains(&key(name).as_str()) && self.answers.has(&key(name), NO);
        let told: Vec<&&str> =
            keys.iter().filter(|name| self.answers.get(&key(name)).is_some() && !silent(name)).collect();
        if told.is_empty() {
            return;
        }
        self.header(table, false);
        for name in told {
            self.answer(name, &key(name), &key(name));
        }
    }

    /// Writes the seller; one that is known by its shop only has the shop's name.
    fn respondent(&mut self) {
        const KEYS: [&str; 5] = ["credit_code", "address", "postcode", "phone", "shop"];
        if self.answers.get("respondent.name").is_some() {
            return self.plain("respondent", &[&["name"], &KEYS[..]].concat());
        }
        if let Some(shop) = super::offer::seller(self.answers).map(quoted) {
            self.header("respondent", false);
            self.line("name", "respondent.name", &[shop], "respondent.shop");
            self.answer("shop", "respondent.shop", "respondent.shop");
        }
    }

    fn purchase(&mut self) {
        const KEYS: [&str; 12] = [
            "date", "channel", "item", "durable", "quantity", "unit", "price", "payment", "order", "received",
            "promised", "found",
        ];
        self.plain("purchase", &KEYS);
        if self.answers.get("purchase.date").is_some() {
            self.proofs("purchase", &["purchase"]);
            self.proved("purchase", "found_evidence", &["found"]);
        }
        self.plain("purchase.return", &["asked", "sent", "arrived"]);
        self.plain(
            "purchase.prepaid",
            &["total", "used", "used_how", "own_reason", "from", "until", "asked", "stopped"],
        );
    }

    fn grievances(&mut self) {
        const REFUSED: [GrievanceKind; 2] = [GrievanceKind::RefundRefused, GrievanceKind::PrepaidNotRefunded];
        let mut reason_given = false;
        for code in self.answers.list("grievance").to_vec() {
            self.header("grievance", true);
            self.line("kind", "grievance.kind", &[quoted(&code)], "grievance");
            let refused = GrievanceKind::from_code(&code).is_some_and(|kind| REFUSED.contains(&kind));
            if refused && !std::mem::replace(&mut reason_given, true) {
                self.answer("reason", "grievance.reason", "refusal.reason");
                self.answer("words", "grievance.words", "refusal.words");
            }
        }
    }

    /// Writes each record of a group. `proved` is what evidence of all of them proves; else each has its own.
    fn records(&mut self, group: &str, keys: &[&str], proved: Option<&str>) {
        for n in (1..).take_while(|n| self.answers.has_below(&format!("{group}.{n}"))) {
            let record = format!("{group}.{n}");
            self.header(group, true);
            if group == "evidence" {
                self.line("id", "evidence.id", &[quoted(&id(n))], "");
            }
            for name in keys {
                self.answer(name, &format!("{group}.{name}"), &format!("{record}.{name}"));
            }
            if group == "call" && self.answers.get(&format!("{record}.said")).is_none() {
                self.line("said", "call.said", &[quoted(NOT_TAKEN)], "");
            }
            if group != "evidence" {
                self.proofs(group, &[proved.unwrap_or(&record)]);
            }
        }
    }

    fn claims(&mut self) {
        for code in self.answers.list("claim").to_vec() {
            let Some(kind) = ClaimKind::from_code(&code) else { continue };
            self.header("claim", true);
            self.line("kind", "claim.kind", &[quoted(&code)], "claim");
            let sum = format!("sum.{code}");
            match self.reckoned(kind) {
                Some(sum) => self.line("amount", "claim.amount", &[quoted(&plain(sum))], ""),
                None => self.answer("amount", "claim.amount", &sum),
            }
            self.answer("text", "claim.text", &format!("detail.{code}"));
            if kind == ClaimKind::WrittenReply {
                let party = super::offer::parties(self.answers).into_iter().next();
                let party = party.unwrap_or_else(|| Party::Merchant.code().to_string());
                self.line("of", "claim.of", &[quoted(&party)], "");
            } else {
                self.answer("of", "claim.of", &format!("of.{code}"));
            }
        }
    }

    /// Returns the sum of a claim that the rest of the case fixes (消费者权益保护法 55(1), 法释〔2025〕4号 15(1)).
    fn reckoned(&self, kind: ClaimKind) -> Option<Fen> {
        let sum = |key: &str| self.answers.get(key).and_then(|words| Fen::parse(words).ok());
        match kind {
            ClaimKind::TripleCompensation => Purchase::triple(sum("purchase.price")?),
            ClaimKind::PrepaidBalance => {
                let (total, used) = (sum("purchase.prepaid.total")?, sum("purchase.prepaid.used")?);
                Some(Fen(total.0.saturating_sub(used.0)))
            }
            _ => None,
        }
    }

    fn letters(&mut self) {
        use LetterKind::*;
        for code in self.answers.list("letter").to_vec() {
            let Some(kind) = LetterKind::from_code(&code) else { continue };
            self.header("letter", true);
            self.line("to", "letter.to", &[quoted(&code)], "letter");
            let place = match kind {
                RegulatorComplaint | RegulatorReport => "place",
                Association => "association",
                BureauReport => "caller",
                BureauAppeal => "appeal",
                _ => continue,
            };
            for name in ["office", "province", "city", "district"] {
                self.answer(name, &format!("letter.{name}"), &format!("{place}.{name}"));
            }
            if kind == RegulatorComplaint {
                for name in ["delegated_mediation", "publication"] {
                    self.answer(name, &format!("letter.{name}"), &format!("complaint.{name}"));
                }
            }
            if matches!(kind, RegulatorReport | BureauReport) && self.answers.has("anonymous", YES) {
                self.answer("anonymous", "letter.anonymous", "anonymous");
            }
        }
    }

    /// Writes which evidence proves one of these.
    fn proofs(&mut self, table: &str, what: &[&str]) {
        if table != "carrier" || self.answers.get("carrier.name").is_some() {
            self.proved(table, "evidence", what);
        }
    }

    fn proved(&mut self, table: &str, name: &str, what: &[&str]) {
        let pieces = (1..).take_while(|n| self.answers.has_below(&format!("evidence.{n}")));
        let of = |n: &usize| what.iter().any(|what| self.answers.has(&format!("evidence.{n}.of"), what));
        let ids: Vec<String> = pieces.filter(of).map(|n| quoted(&id(n))).collect();
        if !ids.is_empty() {
            self.line(name, &format!("{table}.{name}"), &[format!("[{}]", ids.join(", "))], "");
        }
    }
}

/// Returns the name by which the file refers to a piece of evidence.
fn id(n: usize) -> String {
    format!("e{n}")
}

fn quoted(words: &str) -> String {
    toml::Value::from(words).to_string()
}

/// Returns an amount without separators, as a case file has it: `1980.00`.
fn plain(sum: Fen) -> String {
    sum.figures().replace(',', "")
}
