//! The shipped statutes are sound.

use std::collections::BTreeSet;

use tousu::law::Statutes;
use tousu::law::instrument::{Paragraphs, Status};
use tousu::law::reference::{self, ArticleNumber};
use tousu::locale::numeral::chinese;
use tousu::locale::{Converter, Script};

#[test]
fn records_are_complete() {
    let statutes = Statutes::builtin();
    let mut ids = BTreeSet::new();
    for i in &statutes.instruments {
        assert!(ids.insert(i.id.as_str()), "{} twice", i.id);
        match i.status {
            Status::InForce => {
                assert!(i.text_since.or(i.effective).is_some(), "{}: since when?", i.id);
                assert!(
                    !i.articles.is_empty() && i.issuer.is_some() && i.source.is_some() && i.level.is_some(),
                    "{}",
                    i.id
                );
                assert!(i.repealed_on.is_none() && i.superseded_by.is_none(), "{}", i.id);
            }
            Status::Repealed | Status::DraftNeverEnacted => {
                assert!(i.note.is_some(), "{}: why?", i.id);
            }
        }
        if let (Some(promulgated), Some(effective)) = (i.promulgated, i.effective) {
            assert!(promulgated <= effective, "{}", i.id);
        }
        for verified in &i.paragraphs_verified {
            assert_eq!(i.paragraphs, Paragraphs::Partly, "{}", i.id);
            let count = i.article(verified.article).map(|a| a.paragraphs().len());
            assert!(count >= verified.paragraph.map(usize::from).or(Some(1)), "{}", i.id);
        }
    }
    for i in &statutes.instruments {
        for other in i.replaces.iter().chain(&i.superseded_by) {
            assert!(ids.contains(other.as_str()), "{} names {other}", i.id);
        }
    }
}

#[test]
fn titles_agree_in_both_scripts() {
    let to_hant = Converter::new(Script::Hans, Script::Hant, &[]);
    let to_hans = Converter::new(Script::Hant, Script::Hans, &[]);
    for i in &Statutes::builtin().instruments {
        for (full, short) in [(&i.title, &i.short_title), (&i.title_hant, &i.short_title_hant)] {
            assert!(!short.is_empty() && full.ends_with(short.as_str()), "{short} ends {full}");
            assert!(!full.contains(['《', '》', ' ']), "{full}");
        }
        for (hans, hant) in [(&i.title, &i.title_hant), (&i.short_title, &i.short_title_hant)] {
            // A letter names a statute in the forms its other text is converted to.
            assert_eq!(&to_hant.convert(hans).text, hant);
            assert_eq!(&to_hans.convert(hant).text, hans);
        }
    }
}

#[test]
fn articles_ascend_and_their_text_is_clean() {
    for i in &Statutes::builtin().instruments {
        assert!(i.articles.windows(2).all(|w| w[0].number() < w[1].number()), "{}", i.id);
        for article in &i.articles {
            let place = format!("{} {}", i.id, article.number().number);
            assert!(!article.text.is_empty(), "{place}");
            for line in article.text.lines() {
                assert!(!line.is_empty() && line.trim() == line, "{place}: {line:?}");
                let ascii = [',', ';', ':', '?', '!', '(', ')', '"', '\'', '.'];
                assert!(!line.contains(ascii), "{place}: {line}");
                assert!(line.ends_with(['。', '；', '：']), "{place}: {line}");
            }
            for paragraph in article.paragraphs() {
                for (n, item) in (1..).zip(paragraph.items()) {
                    let label = format!("（{}）", chinese(n));
                    assert!(item.starts_with(&label), "{place}: {item} is not {label}");
                }
            }
        }
    }
}

#[test]
fn the_last_article_is_there_and_says_when_it_began() {
    for i in &Statutes::builtin().instruments {
        let Some(last) = i.last_article else { continue };
        let shipped = i.articles.last().unwrap_or_else(|| panic!("{}: no articles", i.id));
        assert_eq!(shipped.number(), ArticleNumber { number: last, suffix: 0 }, "{}", i.id);
        assert!(shipped.text.contains("起施行"), "{}: {}", i.id, shipped.text);
    }
}

#[test]
fn renumbered_articles_lead_to_law_in_force() {
    let statutes = Statutes::builtin();
    for i in &statutes.instruments {
        for entry in &i.renumbered {
            let place = format!("{} {} → {}", i.id, entry.old.article.number, entry.new);
            assert!(!entry.matter.is_empty() && !entry.source.is_empty(), "{place}");
            let references = reference::parse(&entry.new).unwrap_or_else(|e| panic!("{place}: {e}"));
            for reference in &references {
                let target = statutes.get(&reference.instrument).unwrap_or_else(|| panic!("{place}"));
                assert!(target.article(reference.provision.article).is_some(), "{place}: not shipped");
                let day = entry.since.or(target.effective).unwrap_or_else(|| panic!("{place}: since when?"));
                assert!(target.in_force_on(day).is_ok(), "{place} on {day}");
            }
            assert!(entry.since.is_none() || i.repealed_on == entry.since, "{place}: since the repeal");
        }
    }
}

#[test]
fn common_names_name_one_instrument() {
    let statutes = Statutes::builtin();
    for alias in statutes.instruments.iter().flat_map(|i| &i.aliases) {
        assert_eq!(statutes.instruments.iter().filter(|i| i.is_called(alias)).count(), 1, "{alias}");
    }
}
