//! The words that cite the law in a letter: 《中华人民共和国消费者权益保护法》第八条、第二十条第一款.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::quotation;
use super::reference::{Provision, Reference};
use super::resolve::{CitationError, CitationErrorKind, Resolved, resolve};
use super::statutes::Statutes;
use crate::locale::Script;
use crate::locale::numeral::chinese;

/// Cites law through one letter: the first mention of an instrument gives its full title, later ones the short title.
#[derive(Debug, Clone)]
pub struct Citer<'a> {
    statutes: &'a Statutes,
    script: Script,
    date: Date,
    mentioned: BTreeSet<&'a str>,
}

impl<'a> Citer<'a> {
    /// Returns a citer for one letter in `script`, dated `date`; only law in force on that day can be cited.
    pub fn new(statutes: &'a Statutes, script: Script, date: Date) -> Self {
        Citer { statutes, script, date, mentioned: BTreeSet::new() }
    }

    /// Returns the citation of `references` in their order, e.g. 《民法典》第五百六十三条第一款第四项、第五百六十五条.
    ///
    /// Articles of one instrument stand behind its title, joined by 、; so do the instruments. Where two references differ
    /// only in paragraph or only in item the article is not repeated: 第二十条第一款、第三款. Items are cited as 第三项, the way
    /// 《市场监督管理投诉举报处理办法》第十七条 cites 第十六条第三项.
    ///
    /// # Errors
    /// The first reference that [`resolve`] rejects; nothing counts as mentioned then.
    pub fn cite(&mut self, references: &[Reference]) -> Result<String, CitationError> {
        let resolved: Vec<Resolved<'a>> =
            references.iter().map(|r| resolve(self.statutes, r, self.date)).collect::<Result<_, _>>()?;
        let mut citation = String::new();
        let mut before: Option<&Reference> = None;
        for (reference, Resolved { instrument, .. }) in references.iter().zip(resolved) {
            if before.is_some() {
                citation.push('、');
            }
            let same = before.filter(|b| b.instrument == reference.instrument);
            if same.is_none() {
                let first = self.mentioned.insert(&instrument.id);
                let title = if first { instrument.title(self.script) } else { instrument.short_title(self.script) };
                citation.extend(["《", title, "》"]);
            }
            citation.push_str(&provision(self.script, same.map(|r| &r.provision), &reference.provision));
            before = Some(reference);
        }
        Ok(citation)
    }

    /// Returns the verbatim text of what a reference names, in simplified characters, its lines joined by newlines.
    ///
    /// # Errors
    /// As [`Citer::cite`]; and [`CitationErrorKind::UnknownEnd`] where the stored copy lost the break behind the provision.
    pub fn quote(&self, reference: &Reference) -> Result<String, CitationError> {
        let found = resolve(self.statutes, reference, self.date)?;
        if found.end_known {
            Ok(found.lines.join("\n"))
        } else {
            Err(CitationError { kind: CitationErrorKind::UnknownEnd, span: reference.span.clone() })
        }
    }

    /// Returns the words of the one provision named, set as a quotation in the letter's script: “……” or 「……」（轉換文本）.
    ///
    /// An item is quoted without its （一） and the mark behind it, which belong to the list.
    ///
    /// # Errors
    /// As [`Citer::quote`]; and [`CitationErrorKind::SeveralQuoted`].
    pub fn quotation(&self, references: &[Reference]) -> Result<String, CitationError> {
        if let Some(second) = references.get(1) {
            return Err(CitationError { kind: CitationErrorKind::SeveralQuoted, span: second.span.clone() });
        }
        let mut quoted = String::new();
        for reference in references {
            quoted = quotation::quote(&in_one_line(reference, &self.quote(reference)?), self.script);
        }
        Ok(quoted)
    }
}

/// Returns the text of a provision in one line, an item without what belongs to its list.
fn in_one_line(reference: &Reference, text: &str) -> String {
    match (reference.provision.item, text.split_once('）')) {
        (Some(_), Some((_, item))) => item.trim_end_matches(['；', '。']).to_string(),
        _ => text.replace('\n', ""),
    }
}

/// Returns the citation of one provision without its instrument: 第五十五条第一款.
pub fn provision_words(provision: &Provision, script: Script) -> String {
    self::provision(script, None, provision)
}

/// Returns 第五十五条第一款第二项, without what the provision `before` it in the same instrument already said.
fn provision(script: Script, before: Option<&Provision>, cited: &Provision) -> String {
    let (article, paragraph, item) = match script {
        Script::Hans => ("条", "款", "项"),
        Script::Hant => ("條", "款", "項"),
    };
    let ordinal = |number: u16, unit: &str| format!("第{}{unit}", chinese(number.into()));
    // Only between references of the same depth: a bare 第二项 behind 第一款 would leave open whose item it is.
    let same_article = before.filter(|b| b.article == cited.article && b.item.is_some() == cited.item.is_some());
    let same_paragraph = same_article.is_some_and(|b| b.paragraph == cited.paragraph) && cited.item.is_some();
    let omit_article =
        same_paragraph || same_article.is_some_and(|b| b.paragraph.is_some() && cited.paragraph.is_some());

    let mut words = String::new();
    if !omit_article {
        words.push_str(&ordinal(cited.article.number, article));
        if cited.article.suffix > 0 {
            words.push('之');
            words.push_str(&chinese(u32::from(cited.article.suffix)));
        }
    }
    if let Some(number) = cited.paragraph.filter(|_| !same_paragraph) {
        words.push_str(&ordinal(u16::from(number), paragraph));
    }
    if let Some(number) = cited.item {
        words.push_str(&ordinal(u16::from(number), item));
    }
    words
}
