//! The right office: level and place (令第121号 4, 13, 29; 电信用户申诉处理办法 9).

use crate::case::model::{Case, Channel, Letter};
use crate::recipient::place::{Place, simplified};
use crate::recipient::rule::{Args, broken};

/// Words by which the name of a market regulator is known; 药品监督管理部门 go by the same rules (令第121号 43).
const REGULATOR: [&str; 5] = ["市场监督", "市场监管", "市监局", "市场和质量监督", "药品监督"];
/// Words by which the name of a consumer association is known; they differ from place to place.
const ASSOCIATION: [&str; 4] = ["消费者", "消协", "消保委", "消委"];
/// Words by which the name of an office for telecom appeals is known.
const APPEAL_CENTRE: [&str; 4] = ["申诉", "通信管理局", "工业和信息化部", "工信部"];

/// Words by which the name of a communications bureau is known (工信部政法〔2023〕30号 4).
const BUREAU: [&str; 2] = ["通信管理局", "通管局"];

/// Returns the name of the office without the spaces, in simplified characters; none where it stands in for one that could not be
/// found at the place given, which is told as such.
fn office(letter: &Letter) -> Option<String> {
    let places = [&letter.province, &letter.city, &letter.district];
    let name = letter.office.as_ref().filter(|name| !places.iter().any(|place| place.as_ref() == Some(*name)))?;
    Some(simplified(name).split_whitespace().collect())
}

/// Returns broken, with the office as the case file has it.
fn named(letter: &Letter, is: bool) -> Option<Args> {
    let name = letter.office.clone().filter(|_| is)?;
    Some(vec![("office", name)])
}

fn none_of(letter: &Letter, words: &[&str]) -> Option<Args> {
    let name = office(letter)?;
    named(letter, !words.iter().any(|word| name.contains(word)))
}

fn is_state_level(name: &str) -> bool {
    name.contains("总局") || name.starts_with("国家市场监")
}

fn is_old_name(name: &str) -> bool {
    ["工商局", "工商行政管理", "工商所", "工商分局"].iter().any(|old| name.contains(old))
}

/// The office addressed is the State Administration: it directs, it does not handle (令第121号 4).
pub(in crate::recipient) fn state_level(_: &Case, letter: &Letter) -> Option<Args> {
    broken(office(letter).is_some_and(|name| is_state_level(&name)))
}

/// The office is called 工商局 or 工商行政管理局: there is none any more.
pub(in crate::recipient) fn old_name(_: &Case, letter: &Letter) -> Option<Args> {
    broken(office(letter).is_some_and(|name| is_old_name(&name)))
}

/// The office does not look like a market regulator, nor like its platform or hotline (令第121号 8).
pub(in crate::recipient) fn not_a_regulator(_: &Case, letter: &Letter) -> Option<Args> {
    let name = office(letter)?;
    if is_state_level(&name) || is_old_name(&name) || name.contains("12315") {
        return None;
    }
    none_of(letter, &REGULATOR)
}

/// The office does not look like a consumer association.
pub(in crate::recipient) fn not_an_association(_: &Case, letter: &Letter) -> Option<Args> {
    none_of(letter, &ASSOCIATION)
}

/// The office does not look like one for telecom appeals (电信用户申诉处理办法 9).
pub(in crate::recipient) fn not_an_appeal_centre(_: &Case, letter: &Letter) -> Option<Args> {
    none_of(letter, &APPEAL_CENTRE)
}

/// The office does not look like a communications bureau: the ministry passes reports on to that of the place of the act.
pub(in crate::recipient) fn not_a_bureau(_: &Case, letter: &Letter) -> Option<Args> {
    none_of(letter, &BUREAU)
}

/// Returns the place in the name of a market regulator: what stands before 市场监督管理局, or the branch behind it
/// (杭州市市场监督管理局余杭分局).
fn place_of(office: &str) -> Place {
    let Some(at) = REGULATOR.iter().filter_map(|word| office.find(word)).min() else { return Place::default() };
    let mut place = Place::read(&office[..at]);
    let branch = office[at..].split_once('局').map_or("", |(_, branch)| branch);
    let branch =
        ["市场监督管理分局", "分局", "市场监督管理局", "监管局"].iter().find_map(|end| branch.strip_suffix(end));
    if let Some(branch) = branch.filter(|name| !name.is_empty() && place.county.is_none()) {
        place.county = Some(branch.trim_matches(['(', ')', '（', '）']).to_string());
    }
    place
}

/// The office is one of a province or a city, not of a county (令第121号 13).
pub(in crate::recipient) fn above_county(_: &Case, letter: &Letter) -> Option<Args> {
    named(letter, place_of(&office(letter)?).is_above_county())
}

/// Returns the place of the seller, and of the platform where the purchase was made on one, as far as their addresses tell.
fn places(case: &Case) -> (Option<Place>, Option<Place>) {
    let respondent = case.respondent.as_ref().and_then(|r| r.address.as_deref());
    let platform = case.platform.as_ref().filter(|_| on_platform(case)).and_then(|p| p.address.as_deref());
    (respondent.map(Place::read), platform.map(Place::read))
}

fn on_platform(case: &Case) -> bool {
    case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform)
}

/// The office is of a place that no address the rule goes by lies in.
pub(in crate::recipient) fn other_county(case: &Case, letter: &Letter) -> Option<Args> {
    let office = place_of(&office(letter)?);
    let (respondent, platform) = places(case);
    let known: Vec<Place> = [respondent, platform].into_iter().flatten().collect();
    named(letter, !known.is_empty() && known.iter().all(|place| office.excludes(place)))
}

/// The seller on a platform has no address that can be reached, and the office is not the platform's.
pub(in crate::recipient) fn platform_only(case: &Case, letter: &Letter) -> Option<Args> {
    let office = place_of(&office(letter)?);
    let (respondent, platform) = places(case);
    let unreachable = case.circumstances.address_unreachable || respondent.is_none();
    let elsewhere = platform.is_none_or(|place| office.excludes(&place));
    named(letter, on_platform(case) && unreachable && elsewhere)
}

/// The appeal centre's province is not the carrier's; the national centre is for provinces that have none.
pub(in crate::recipient) fn other_province(case: &Case, letter: &Letter) -> Option<Args> {
    let carrier = Place::read(case.carrier.as_ref()?.address.as_deref()?).province?;
    let office = Place::read(letter.office.as_deref()?).province?;
    named(letter, office != carrier)
}

/// The bureau is not that of the seller's province, from which it most likely calls.
pub(in crate::recipient) fn bureau_elsewhere(case: &Case, letter: &Letter) -> Option<Args> {
    let respondent = Place::read(case.respondent.as_ref()?.address.as_deref()?).province?;
    let office = Place::read(letter.office.as_deref()?).province?;
    named(letter, office != respondent)
}
