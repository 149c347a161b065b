//! Where an office or an address lies: province, city, county, as far as the words tell.
//!
//! Chinese addresses run from the large to the small and each unit ends in a word for its rank: 浙江省杭州市余杭区. Units above the
//! counties are known by name ([`super::cities`]), because 市 ends the names of both cities and counties (义乌市).

use super::cities::{MUNICIPALITIES, PROVINCES, UNDIVIDED};
use crate::locale::{Converter, Script};

/// A place, read from words in either script; held in simplified characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Short name: 浙江. Known from the city too.
    pub(super) province: Option<&'static str>,
    /// Name as in the table: 杭州, 凉山州.
    pub(super) city: Option<&'static str>,
    /// Whole name: 余杭区, 义乌市.
    pub(super) county: Option<String>,
}

/// Returns a text in simplified characters.
pub(super) fn simplified(text: &str) -> String {
    Converter::new(Script::Hant, Script::Hans, &[]).convert(text).text
}

impl Place {
    /// Reads the place at the beginning of an address or of the name of an office.
    pub(super) fn read(text: &str) -> Place {
        let text: String = simplified(text).split_whitespace().collect();
        let text = text.strip_prefix("中国").unwrap_or(&text);
        let (province, rest) = province(text).map_or((None, text), |(name, rest)| (Some(name), rest));
        let (city, rest) = city(province, rest).map_or((None, rest), |(entry, rest)| (Some(entry), rest));
        Place {
            province: province.or(city.map(|(province, _)| province)),
            city: city.map(|(_, name)| name),
            county: county(rest).map(str::to_string),
        }
    }

    /// Says whether the place is known to lie above the counties. A city without districts does not.
    pub(super) fn is_above_county(&self) -> bool {
        let divided = |city: &str| !UNDIVIDED.contains(&city);
        self.county.is_none() && (self.city.is_some_and(divided) || (self.city.is_none() && self.province.is_some()))
    }

    /// Says whether the other place certainly lies outside this one: a name of the same rank differs. A development zone lies
    /// across counties, so that it excludes none.
    pub(super) fn excludes(&self, other: &Place) -> bool {
        let apart = |a: Option<&str>, b: Option<&str>| a.zip(b).is_some_and(|(a, b)| a != b);
        let zone = |name: &String| ZONES.iter().any(|zone| name.ends_with(zone));
        let counties = self.county.as_ref().zip(other.county.as_ref());
        apart(self.province, other.province)
            || apart(self.city, other.city)
            || counties.is_some_and(|(a, b)| !zone(a) && !zone(b) && !is_short(a, b) && !is_short(b, a))
    }
}

/// Says whether a name is a short form of the other: 余杭 of 余杭区; 青岛市南区 means 市南区 and 黄石港区 is one name, but both read
/// as a city and a district of two characters.
fn is_short(short: &str, name: &str) -> bool {
    name.starts_with(short) || name.ends_with(short)
}

/// What the names of development zones end in: places of an office, but in few addresses.
const ZONES: [&str; 11] = [
    "开发区",
    "工业园区",
    "产业园区",
    "科技园区",
    "高新区",
    "经开区",
    "保税区",
    "示范区",
    "试验区",
    "管理区",
    "度假区",
];

/// Splits a province from the beginning of a text. Without its word of rank it must be followed by a unit of its own: 吉林市 is not
/// the province, nor is 海南藏族自治州.
fn province(text: &str) -> Option<(&'static str, &str)> {
    let (name, cities) = PROVINCES.iter().find(|(name, _)| text.starts_with(name))?;
    let rest = &text[name.len()..];
    if MUNICIPALITIES.contains(name) {
        let rest = rest.strip_prefix('市').unwrap_or(rest);
        return Some((name, rest));
    }
    let ranks = ["省", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区"];
    match ranks.iter().find_map(|rank| rest.strip_prefix(rank)) {
        Some(rest) => Some((name, rest)),
        None => cities.split(' ').any(|city| unit(city, rest).is_some()).then_some((*name, rest)),
    }
}

/// A city with its province.
type City = (&'static str, &'static str);

/// Splits a unit above the counties from the beginning of a text.
fn city<'t>(province: Option<&str>, text: &'t str) -> Option<(City, &'t str)> {
    let provinces = PROVINCES.iter().filter(|(name, _)| province.is_none_or(|p| p == *name));
    let mut cities = provinces.flat_map(|(name, cities)| cities.split(' ').map(move |city| (*name, city)));
    cities.find_map(|city| unit(city.1, text).map(|rest| (city, rest)))
}

/// Returns what follows a unit of the table at the beginning of a text.
fn unit<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    if has_rank(name) {
        return text.strip_prefix(name).or_else(|| behind_peoples(name, text));
    }
    let rest = text.strip_prefix(name).filter(|_| !name.is_empty())?;
    // 市 may be left out where a county follows (杭州余杭区): one that is not named after the city (朝阳区, 阜新蒙古族自治县).
    let own = |county: &str| ["满族自治", "蒙古族自治"].iter().any(|people| county.starts_with(people));
    let follows = |rest: &str| !rest.starts_with(RANKS) && county(rest).is_some_and(|c| !own(c));
    rest.strip_prefix('市').or_else(|| follows(rest).then_some(rest))
}

/// Says whether the table has a unit with its word of rank: 凉山州, 喀什地区, but not 杭州.
fn has_rank(name: &str) -> bool {
    name.ends_with("地区") || name.ends_with('盟') || (name.ends_with('州') && name.chars().count() > 2)
}

/// Returns what follows 凉山彝族自治州, which the table calls 凉山州.
fn behind_peoples<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    let (peoples, rest) = text.strip_prefix(name.strip_suffix('州')?)?.split_once("自治州")?;
    (peoples.chars().count() <= LONGEST).then_some(rest)
}

/// Words of rank of a county.
const RANKS: [char; 4] = ['区', '县', '旗', '市'];

/// Most characters of a name: 积石山保安族东乡族撒拉族自治县, and one more.
const LONGEST: usize = 15;

/// Returns the county at the beginning of a text: up to the first word of rank that makes a name of two characters or more.
fn county(text: &str) -> Option<&str> {
    let chars: Vec<(usize, char)> = text.char_indices().take(LONGEST + 1).collect();
    for (n, (at, c)) in chars.iter().enumerate() {
        let next = chars.get(n + 1).map_or(' ', |(_, next)| *next);
        // No county stands behind a street, a town or a number; 路桥区, 上街区, 清镇市 and 让胡路区 are counties.
        let smaller = n > 1 && next != '区' && ['路', '道', '街', '镇', '村', '号'].contains(c);
        if smaller || c.is_ascii_digit() {
            return None;
        }
        // 社旗县, 赣县区, 津市市: of two words of rank the last one counts.
        if n > 0 && RANKS.contains(c) && !RANKS.contains(&next) {
            return Some(&text[..at + c.len_utf8()]).filter(|name| *name != "市区");
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_whole() {
        let units = PROVINCES.iter().flat_map(|(_, units)| units.split(' ')).filter(|unit| !unit.is_empty());
        assert_eq!((PROVINCES.len(), units.count()), (31, 333));
        let known = |city: &&str| PROVINCES.iter().any(|(_, units)| units.split(' ').any(|unit| unit == *city));
        assert!(UNDIVIDED.iter().all(known));
    }
}
