//! Letters of a row packed with their exhibits.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::letters::{Fault, template};
use super::setup::{Packs, Setup};
use crate::case::finding;
use crate::case::model::{Case, Evidence, Letter};
use crate::case::{Finding, Severity};
use crate::cli::enclosed::{Files, Place};
use crate::cli::examine::Examined;
use crate::cli::pack;
use crate::locale::Script;
use crate::pack::{self as packing, Exhibit, Outside, Signatures};
use crate::post;
use crate::recipient::profile;
use crate::typeset;

/// What is printed of the files a row names.
pub(super) struct Enclosed {
    exhibits: Vec<Exhibit>,
    signatures: Signatures,
    outside: Outside,
}

fn files<'a>(packs: &'a Packs, examined: &'a Examined) -> Files<'a> {
    let place = Place { base: packs.base.clone(), anywhere: packs.anywhere };
    Files { place, fields: examined.fields(), messages: &packs.messages }
}

/// Says whether a piece of evidence goes with a letter on paper.
fn goes_along(case: &Case, evidence: &Evidence) -> bool {
    let with = |letter: &Letter| evidence.letters.is_empty() || evidence.letters.contains(&letter.kind);
    case.letters.iter().any(|letter| profile(letter.kind).paper && with(letter))
}

/// Returns what is found of the files of a row without reading them to their end, and of its envelopes.
pub(super) fn probe(setup: &Setup, packs: &Packs, examined: &Examined, case: &Case) -> Vec<Finding> {
    let mut found = files(packs, examined).probe(case, |evidence| goes_along(case, evidence));
    let script = case.write_in.first().copied().unwrap_or(case.script);
    for (n, letter) in case.letters.iter().enumerate().filter(|(_, letter)| profile(letter.kind).paper) {
        let parties = setup.composer.parties(case, letter, script, packs.outside.sender);
        let lacking = parties.map(|parties| post::check(case, n, &parties, true, None)).unwrap_or_default();
        // A letter without envelope can be handed in.
        let told = lacking.into_iter().map(|finding| Finding { severity: Severity::Warning, ..finding });
        found.extend(pack::placed(told.collect(), examined, n));
    }
    found
}

/// Reads the files of a row; what is found that keeps no letter from being written comes with them.
pub(super) fn read(
    setup: &Setup,
    packs: &Packs,
    examined: &Examined,
    case: &Case,
) -> Result<(Enclosed, Vec<Finding>), Fault> {
    let files = files(packs, examined);
    let area = typeset::picture_area(&setup.press.style);
    let (exhibits, mut found) = files.exhibits(case, (area.width, area.height), |e| goes_along(case, e));
    let (signatures, of_signatures) = files.signatures(case);
    found.extend(of_signatures);
    if finding::has_error(&found) {
        Err(Fault::Found(found))
    } else {
        Ok((Enclosed { exhibits, signatures, outside: packs.outside }, found))
    }
}

/// Returns lengths and check sums of all files a row names: a row whose pictures were changed is not unchanged. Nobody is to be kept
/// from forging one, so that the sum need not be a slow one. A file that cannot be read counts as empty.
pub(super) fn fingerprint(packs: &Packs, case: &Case) -> String {
    let signatures = case.complainants.iter().map(|p| &p.signature).chain(case.agent.iter().map(|a| &a.signature));
    let names = case.evidence.iter().flat_map(|e| &e.files).chain(signatures.flatten());
    let sum = |name: &String| sum(&packs.base.join(name)).unwrap_or_default();
    names.map(|name| format!("{:x?}\n", sum(name))).collect()
}

/// Returns the length of a file and its CRC-32.
fn sum(path: &Path) -> io::Result<(u64, u32)> {
    thread_local! {
        static ROOM: RefCell<Vec<u8>> = RefCell::new(vec![0; 1 << 18]);
    }
    let mut file = File::open(path)?;
    let mut hasher = crc32fast::Hasher::new();
    let mut length = 0;
    ROOM.with_borrow_mut(|room| {
        loop {
            match file.read(room)? {
                0 => return Ok((length, hasher.clone().finalize())),
                count => {
                    hasher.update(&room[..count]);
                    length += count as u64;
                }
            }
        }
    })
}

/// Makes the files of the pack of the letter at this place of a case.
pub(super) fn make(
    setup: &Setup,
    examined: &Examined,
    (case, n, script): (&Case, usize, Script),
    enclosed: &Enclosed,
) -> Result<Vec<packing::File>, Fault> {
    let binder = setup.binder(enclosed.outside);
    let pack = binder.pack(case, n, script, &enclosed.exhibits, &enclosed.signatures);
    let pack = pack.map_err(|fault| match pack::findings(examined, n, fault) {
        Ok(found) => Fault::Found(found),
        Err(error) => template(&error),
    })?;
    let files = pack.files(binder.labels(script), setup.press.faces.library());
    files.map_err(|error| Fault::new("batch-pdf", vec![("why", error.to_string())]))
}
