//! The name of a county bureau from its place: 南京市 + 鼓楼区 + 市场监督管理局.
//!
//! A complaint goes to the bureau of the county or district (令第121号 13). A district's bureau bears the city's name before its own;
//! a county-level city's bureau its own alone. Some places have a bureau of another name (a development zone, a merged district), so
//! that a built name is to be confirmed by the user.

use super::record::Province;
use crate::case::finding::{Finding, Severity};
use crate::case::source::Span;
use crate::locale::Script;

/// How the full name of a city or prefecture ends, in both scripts.
const CITY_ENDS: [&str; 5] = ["市", "自治州", "地区", "地區", "盟"];
/// How the full name of a county-level place ends, in both scripts.
const DISTRICT_ENDS: [&str; 6] = ["区", "區", "县", "縣", "市", "旗"];
/// Ends of the names of places of other levels, which no name of a city has within it; that of a district may have the last.
const OTHER_LEVELS: [char; 6] = ['省', '区', '區', '县', '縣', '市'];
/// How the names of county-level places end that may lie under no city, in both scripts: 陵水黎族自治县, 神农架林区.
const ALONE_ENDS: [&str; 5] = ["县", "縣", "旗", "林区", "林區"];
/// What lists of places put between a municipality, or a province, and places directly under it.
const NO_CITY: [&str; 6] = ["市辖区", "市轄區", "县", "縣", "省直辖县级行政区划", "省直轄縣級行政區劃"];

/// Why a name cannot be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Gap {
    /// This field of the letter is missing.
    Missing(&'static str),
    /// The field's value is no full name: 姑苏 for 姑苏区.
    Incomplete(&'static str, String),
}

/// Returns the name of the market regulator of a county-level place, its parts in `script`, as the result is.
pub(super) fn county_bureau(
    province: Option<&Province>,
    city: Option<&str>,
    district: Option<&str>,
    script: Script,
) -> Result<String, Gap> {
    let suffix = match script {
        Script::Hans => "市场监督管理局",
        Script::Hant => "市場監督管理局",
    };
    let municipality = province.filter(|p| p.is_municipality()).map(|p| p.full.get(script));
    let city = city.filter(|city| !NO_CITY.contains(city)).or(municipality);
    if let Some(city) = city.filter(|city| !ends(city, &CITY_ENDS) || is_several(city, &CITY_ENDS, &OTHER_LEVELS)) {
        return Err(Gap::Incomplete("city", city.to_string()));
    }
    let district = district.ok_or(Gap::Missing("district"))?;
    // Some are called 沙市区 or 津市市.
    if !ends(district, &DISTRICT_ENDS) || is_several(district, &DISTRICT_ENDS, &OTHER_LEVELS[..5]) {
        return Err(Gap::Incomplete("district", district.to_string()));
    }
    let whole = district.ends_with('市') || city.is_some_and(|city| district.starts_with(city));
    match city {
        _ if whole => Ok(format!("{district}{suffix}")),
        Some(city) => Ok(format!("{city}{district}{suffix}")),
        None if ends(district, &ALONE_ENDS) => Ok(format!("{district}{suffix}")),
        None => Err(Gap::Missing("city")),
    }
}

/// Says whether a name has another level in it than that at its end: 江苏省市, 南京市玄武区市.
fn is_several(name: &str, endings: &[&str], levels: &[char]) -> bool {
    let own = endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    own.contains(levels)
}

fn ends(name: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| name.len() > ending.len() && name.ends_with(ending))
}

/// Returns the finding for a province that is none, with those that may be meant.
pub(super) fn unknown_province(words: &str, provinces: &[Province], script: Script, span: Option<Span>) -> Finding {
    let allowed: Vec<&str> = provinces.iter().map(|p| p.name.get(script)).collect();
    let mut args = vec![("value", words.to_string()), ("allowed", allowed.join("、"))];
    let near: Vec<&str> = near(words, provinces).into_iter().map(|p| p.name.get(script)).collect();
    if !near.is_empty() {
        args.push(("suggestion", near.join("、")));
    }
    Finding { code: "unknown-province", severity: Severity::Error, span, args, basis: None, letter: None }
}

/// Returns the provinces one character away from these words; nothing where that is none or more than three.
fn near<'p>(words: &str, provinces: &'p [Province]) -> Vec<&'p Province> {
    let spelled: String = words.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let is_near = |p: &&Province| {
        let mut names =
            [&p.name, &p.full].into_iter().flat_map(|name| [Script::Hans, Script::Hant].map(|s| name.get(s)));
        spelled == p.id || names.any(|name| strsim::levenshtein(words, name) <= 1)
    };
    let found: Vec<&Province> = provinces.iter().filter(is_near).collect();
    if found.len() > 3 { vec![] } else { found }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipient::office::Directory;

    #[test]
    fn what_is_missing_or_incomplete_is_named() {
        let directory = Directory::builtin();
        let build = |province: &str, city: Option<&str>, district: Option<&str>| {
            county_bureau(directory.province(province), city, district, Script::Hans)
        };
        assert_eq!(build("江苏", Some("南京市"), None), Err(Gap::Missing("district")));
        assert_eq!(build("江苏", None, Some("鼓楼区")), Err(Gap::Missing("city")));
        assert_eq!(build("北京", None, None), Err(Gap::Missing("district")));
        assert_eq!(build("江苏", Some("苏州"), Some("姑苏区")), Err(Gap::Incomplete("city", "苏州".into())));
        assert_eq!(build("江苏", Some("苏州市"), Some("姑苏")), Err(Gap::Incomplete("district", "姑苏".into())));
        assert_eq!(build("江苏", Some("苏州市"), Some("区")), Err(Gap::Incomplete("district", "区".into())));
        for city in ["江苏省市", "南京市玄武区市", "西湖区市", "江苏省南京市"] {
            assert_eq!(build("江苏", Some(city), Some("玄武区")), Err(Gap::Incomplete("city", city.into())));
        }
        assert_eq!(
            build("江苏", Some("南京市"), Some("玄武区市")),
            Err(Gap::Incomplete("district", "玄武区市".into()))
        );
        assert_eq!(build("湖北", Some("荆州市"), Some("沙市区")), Ok("荆州市沙市区市场监督管理局".into()));
        assert_eq!(build("湖南", Some("常德市"), Some("津市市")), Ok("津市市市场监督管理局".into()));
    }

    #[test]
    fn provinces_one_character_away_are_suggested() {
        let directory = Directory::builtin();
        let suggested = |words: &str| {
            let finding = unknown_province(words, directory.provinces(), Script::Hans, None);
            finding.args.iter().find(|(name, _)| *name == "suggestion").map(|(_, value)| value.clone())
        };
        assert_eq!(suggested("广栋").as_deref(), Some("广东、广西"));
        assert_eq!(suggested("廣栋省").as_deref(), Some("广东"));
        assert_eq!(suggested("火星"), None);
        assert_eq!(suggested("Guang Dong").as_deref(), Some("广东"));
        assert_eq!(suggested("内蒙").as_deref(), Some("内蒙古"));
        assert_eq!(suggested("新彊維吾爾自治區").as_deref(), Some("新疆"));
        assert_eq!(suggested("台湾"), None);
    }
}
