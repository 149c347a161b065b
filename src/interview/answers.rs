//! What has been answered so far, and the file it is kept in between two sittings.

use toml::{Table, Value};

/// Answers by question, in the order they were given. An answer is a list of words; an empty one means that the question was passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(String, Vec<String>)>,
}

impl Answers {
    /// Reads answers from TOML: `complainant.name = "张三"`, lists, tables and lists of tables (`[[call]]` is `call.1`, `call.2`).
    /// Empty text is a question passed over.
    ///
    /// # Errors
    /// The text is not TOML.
    pub fn read(text: &str) -> Result<Answers, toml::de::Error> {
        let mut answers = Answers::default();
        answers.take("", Value::Table(text.parse::<Table>()?));
        Ok(answers)
    }

    /// Returns the answers as TOML, one a line.
    pub fn write(&self) -> String {
        let line = |(key, words): &(String, Vec<String>)| {
            let value = match &words[..] {
                [] => Value::from(""),
                [one] => Value::from(one.as_str()),
                several => Value::from(several.to_vec()),
            };
            format!("{key} = {value}\n")
        };
        self.given.iter().map(line).collect()
    }

    fn take(&mut self, key: &str, value: Value) {
        let inside = |name: &str| if key.is_empty() { name.to_string() } else { format!("{key}.{name}") };
        match value {
            Value::Table(table) => table.into_iter().for_each(|(name, value)| self.take(&inside(&name), value)),
            Value::Array(items) if items.iter().any(Value::is_table) => {
                for (n, item) in (1..).zip(items) {
                    self.take(&inside(&n.to_string()), item);
                }
            }
            Value::Array(items) => self.set(key, items.iter().map(words).collect()),
            single => self.set(key, vec![words(&single)]),
        }
    }

    /// Returns every question answered, in the order of the answers.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.given.iter().map(|(key, _)| key.as_str())
    }

    /// Says whether nothing is answered yet.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Says whether a question is answered or was passed over.
    pub fn knows(&self, key: &str) -> bool {
        self.given.iter().any(|(k, _)| k == key)
    }

    /// Returns all words of an answer; none where the question was passed over or is not answered.
    pub fn list(&self, key: &str) -> &[String] {
        self.given.iter().find(|(k, _)| k == key).map_or(&[], |(_, words)| words)
    }

    /// Returns the answer to a question that has one.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.list(key).first().map(String::as_str)
    }

    /// Says whether a word is among the answer.
    pub fn has(&self, key: &str, word: &str) -> bool {
        self.list(key).iter().any(|w| w == word)
    }

    /// Says whether anything is answered below a key.
    pub fn has_below(&self, key: &str) -> bool {
        self.given.iter().any(|(k, _)| k.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
    }

    /// Answers a question; blank words are left out.
    pub fn set(&mut self, key: &str, words: Vec<String>) {
        let words: Vec<String> = words.into_iter().map(|w| w.trim().to_string()).filter(|w| !w.is_empty()).collect();
        match self.given.iter_mut().find(|(k, _)| k == key) {
            Some((_, old)) => *old = words,
            None => self.given.push((key.to_string(), words)),
        }
    }

    /// Takes an answer back.
    pub fn forget(&mut self, key: &str) {
        self.given.retain(|(k, _)| k != key);
    }
}

/// Returns a TOML value in the words a user would type.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Boolean(true) => super::YES.to_string(),
        Value::Boolean(false) => super::NO.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_they_were_written() {
        let mut answers = Answers::default();
        answers.set("complainant.name", vec!["张三".into()]);
        answers.set("respondent.phone", vec![]);
        answers.set("purchase.promised", vec!["一年有效\"保证\"".into(), "不满意退款".into()]);
        answers.set("call.1.time", vec!["2026-09-14 10:12".into()]);
        assert_eq!(Answers::read(&answers.write()).unwrap().keys().count(), 4);
        for key in answers.keys() {
            assert_eq!(Answers::read(&answers.write()).unwrap().list(key), answers.list(key), "{key}");
        }
    }

    #[test]
    fn answers_may_be_written_as_a_case_file_is() {
        let text = "grievance = [\"quality\"]\n[purchase]\nprice = 1980.5\ndate = 2026-09-03\n[[call]]\nrobot = true\n[[call]]\nseconds = 3\n";
        let answers = Answers::read(text).unwrap();
        for (key, word) in [
            ("grievance", "quality"),
            ("purchase.price", "1980.5"),
            ("purchase.date", "2026-09-03"),
            ("call.1.robot", "yes"),
            ("call.2.seconds", "3"),
        ] {
            assert_eq!(answers.get(key), Some(word));
        }
    }
}
