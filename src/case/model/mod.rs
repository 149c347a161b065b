//! The typed model of one dispute.

mod circumstances;
mod dispute;
mod evidence;
mod history;
mod party;
mod purchase;
mod request;

use jiff::civil::Date;

pub use circumstances::{Body, Circumstances};
pub use dispute::{Call, Contact, Counterpart, Fact, Grievance, GrievanceKind, RefusalReason};
pub use evidence::{Evidence, EvidenceForm, EvidenceKind, Number};
pub use history::{Declaration, Sent, SentOutcome};
pub use party::{Agent, Authority, Buyer, Carrier, Company, Person, Platform};
pub use purchase::{Channel, Prepaid, Purchase, Return};
pub use request::{AmountRule, Claim, ClaimKind, Letter, LetterKind, Party, Recorded};

use crate::locale::{Fen, Script};

/// One dispute: everything the case file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The user's own reference; begins the names of output files.
    pub id: String,
    /// Date written on the letters.
    pub date: Date,
    /// Script the file itself is written in.
    pub script: Script,
    /// Scripts the letters are written in; the file's own where it is silent.
    pub write_in: Vec<Script>,
    /// Whether the buyer is a consumer (消费者权益保护法 2) or a business.
    pub buyer: Buyer,
    /// Words that script conversion leaves alone.
    pub keep: Vec<String>,
    /// Who complains; further ones make a joint complaint (令第121号 12).
    pub complainants: Vec<Person>,
    /// Who acts for the complainants.
    pub agent: Option<Agent>,
    /// Whom the complaint is about.
    pub respondent: Option<Company>,
    /// The platform the purchase was made on.
    pub platform: Option<Platform>,
    /// The complainant's own carrier.
    pub carrier: Option<Carrier>,
    /// What was bought.
    pub purchase: Option<Purchase>,
    /// What is complained about.
    pub grievances: Vec<Grievance>,
    /// Log of calls received, in order of time.
    pub calls: Vec<Call>,
    /// What happened, in order of date.
    pub facts: Vec<Fact>,
    /// What has been tried before, in order of date.
    pub contacts: Vec<Contact>,
    /// What is asked for.
    pub claims: Vec<Claim>,
    /// What all sums asked of the respondent come to, as the user has reckoned it.
    pub total: Option<Fen>,
    /// The evidence, in the order it is numbered.
    pub evidence: Vec<Evidence>,
    /// The letters wanted.
    pub letters: Vec<Letter>,
    /// Circumstances that nothing else shows.
    pub circumstances: Circumstances,
    /// What has been sent, in order of date.
    pub sent: Vec<Sent>,
}

impl Case {
    /// Returns the grievance of this kind, if the case has it.
    pub fn grievance(&self, kind: GrievanceKind) -> Option<&Grievance> {
        self.grievances.iter().find(|g| g.kind == kind)
    }

    /// Returns the evidence that goes with a letter, in the order of the case file.
    pub fn evidence_for(&self, letter: LetterKind) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(move |e| e.letters.is_empty() || e.letters.contains(&letter))
    }

    /// Returns the names of natural persons, which script conversion leaves alone.
    pub fn person_names(&self) -> impl Iterator<Item = &str> {
        let people = self.complainants.iter().filter(|_| self.buyer == Buyer::Consumer).map(|p| p.name.as_str());
        let representatives = self.complainants.iter().filter_map(|p| p.legal_representative.as_deref());
        people.chain(representatives).chain(self.agent.iter().map(|a| a.name.as_str()))
    }

    /// Returns the names of firms, shops and what was bought, which a letter writes in its own script.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let respondent = self.respondent.iter().flat_map(|r| [Some(&r.name), r.shop.as_ref()]);
        let firms = self.platform.iter().map(|p| Some(&p.name)).chain(self.carrier.iter().map(|c| Some(&c.name)));
        let bought = self.purchase.iter().map(|p| Some(&p.item));
        respondent.chain(firms).chain(bought).flatten().map(String::as_str)
    }

    /// Returns those of several complainants who speak for all, as a joint complaint may name two in writing (令第121号 12).
    pub fn representatives(&self) -> Vec<&Person> {
        self.complainants.iter().filter(|p| p.represents && self.complainants.len() > 1).collect()
    }

    /// Says whether a text is word for word what the case quotes as a reason for refusing: marks around it do not count.
    pub fn quotes(&self, text: &str) -> bool {
        let quoted = self.grievances.iter().filter_map(|g| g.words.as_deref());
        quoted.map(unmarked).any(|words| words == unmarked(text))
    }
}

/// Representatives that a joint complaint may name (令第121号 12).
pub const REPRESENTATIVES: usize = 2;

/// Returns words without a pair of quotation marks around them and the full stop behind them.
pub fn unmarked(words: &str) -> &str {
    let words = words.trim_end_matches('。');
    let pairs = [('“', '”'), ('「', '」'), ('"', '"')];
    let inner = |(open, close)| words.strip_prefix(open)?.strip_suffix(close).filter(|inner| !inner.contains(close));
    pairs.into_iter().find_map(inner).unwrap_or(words).trim_end_matches('。')
}

#[cfg(test)]
mod tests {
    use super::unmarked;

    #[test]
    fn marks_around_words_are_taken_off_in_pairs() {
        for (words, bare) in [
            ("不退", "不退"),
            ("“不退。”", "不退"),
            ("「不退」。", "不退"),
            ("\"不退\"", "不退"),
            ("“已激活”不退", "“已激活”不退"),
            ("“甲”与“乙”", "“甲”与“乙”"),
        ] {
            assert_eq!(unmarked(words), bare);
        }
    }
}
