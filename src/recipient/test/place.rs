//! The right office: level and place (令第121号 4, 13, 29; 电信用户申诉处理办法 9).

use crate::case::model::{Case, Channel, Letter};
use crate::recipient::rule::{Args, broken};

/// The office addressed is the State Administration: it directs, it does not handle (令第121号 4).
pub(in crate::recipient) fn state_level(_: &Case, letter: &Letter) -> Option<Args> {
    broken(letter.office.as_deref().is_some_and(|o| o.contains("总局") || o.contains("總局")))
}

/// The office is called 工商局 or 工商行政管理局: there is none any more.
pub(in crate::recipient) fn old_name(_: &Case, letter: &Letter) -> Option<Args> {
    let office = letter.office.as_deref()?;
    broken(["工商局", "工商行政管理", "工商所"].iter().any(|name| office.contains(name)))
}

/// The office is one of a province or a city, not of a county (令第121号 13).
pub(in crate::recipient) fn above_county(_: &Case, letter: &Letter) -> Option<Args> {
    let office = letter.office.as_deref()?;
    let place = office.split(['市', '场', '場']).next().unwrap_or_default();
    let name = place_of(office);
    let county = name.ends_with(['区', '區', '县', '縣', '旗']) || name.matches('市').count() >= 2;
    let regulator = office.contains("市场监督管理局") || office.contains("市場監督管理局");
    (regulator && !county && !place.is_empty()).then(|| vec![("office", office.to_string())])
}

/// Returns the place in an office's name: what stands before 市场监督管理局.
fn place_of(office: &str) -> &str {
    let end = ["市场监督管理局", "市場監督管理局", "市场监管局", "市場監管局"].iter().find_map(|n| office.find(n));
    &office[..end.unwrap_or(0)]
}

/// Returns the last 区, 县, 旗 or 市 of a place: 杭州市样本区 → 样本区.
fn county(place: &str) -> Option<&str> {
    let marks = ['省', '市', '区', '區', '县', '縣', '州', '盟'];
    let inner = place.trim_end_matches(marks);
    let start = inner.rfind(marks).map_or(0, |i| i + inner[i..].chars().next().map_or(0, char::len_utf8));
    let name = &place[start..];
    (name.chars().count() >= 2).then_some(name)
}

fn lies_in(address: Option<&str>, county: &str) -> bool {
    address.is_some_and(|a| a.contains(county))
}

/// The county of the office is in no address the rule goes by.
pub(in crate::recipient) fn other_county(case: &Case, letter: &Letter) -> Option<Args> {
    let office = letter.office.as_deref()?;
    let county = county(place_of(office))?;
    let respondent = case.respondent.as_ref().and_then(|r| r.address.as_deref());
    let platform = case.platform.as_ref().and_then(|p| p.address.as_deref());
    let on_platform = case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    let known = respondent.is_some() || (on_platform && platform.is_some());
    let right = lies_in(respondent, county) || (on_platform && lies_in(platform, county));
    (known && !right).then(|| vec![("county", county.to_string())])
}

/// The seller on a platform has no address that can be reached, and the office is not the platform's.
pub(in crate::recipient) fn platform_only(case: &Case, letter: &Letter) -> Option<Args> {
    let on_platform = case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    let unreachable =
        case.circumstances.address_unreachable || case.respondent.as_ref().is_some_and(|r| r.address.is_none());
    let county = county(place_of(letter.office.as_deref()?))?;
    let platform = case.platform.as_ref().and_then(|p| p.address.as_deref());
    let args = || vec![("county", county.to_string())];
    (on_platform && unreachable && !lies_in(platform, county)).then(args)
}

/// The appeal centre's province is not the carrier's.
pub(in crate::recipient) fn other_province(case: &Case, letter: &Letter) -> Option<Args> {
    let address = case.carrier.as_ref()?.address.as_deref()?;
    let office = letter.office.as_deref()?;
    let province: String = office.chars().take(2).collect();
    let national = office.contains("工业和信息化部") || office.contains("工業和信息化部");
    (!national && !address.contains(&province)).then(|| vec![("province", province.clone())])
}
