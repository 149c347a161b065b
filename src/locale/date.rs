//! Dates, times and lengths of time as letters write them: Arabic figures with Chinese units.
//!
//! Source: GB/T 9704-2012 7.3.5.4 (成文日期: Arabic figures, full year, month and day without leading zero) and
//! GB/T 15835-2011 4.1.3 (figures for dates and times of day).

use jiff::civil::{Date, DateTime};

use super::Script;

/// Returns the date as 2026年3月5日; 年月日 are the same characters in both scripts.
pub fn long(date: Date, _script: Script) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// Returns date and time of day to the minute, and to the second where one is given: 2026年3月5日10时21分.
///
/// Minutes and seconds have two digits (10时05分), as on a clock and in call records.
pub fn date_time(at: DateTime, script: Script) -> String {
    let hour = match script {
        Script::Hans => '时',
        Script::Hant => '時',
    };
    let mut out = format!("{}{}{hour}{:02}分", long(at.date(), script), at.hour(), at.minute());
    if at.second() != 0 {
        out.push_str(&format!("{:02}秒", at.second()));
    }
    out
}

/// Returns a length of time given in seconds: 18秒, 1分05秒, 1小时02分05秒.
pub fn duration(seconds: u64, script: Script) -> String {
    let hour = match script {
        Script::Hans => "小时",
        Script::Hant => "小時",
    };
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s}秒"),
        (0, m, s) => format!("{m}分{s:02}秒"),
        (h, m, s) => format!("{h}{hour}{m:02}分{s:02}秒"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    #[test]
    fn dates_without_leading_zeros() {
        for script in Script::ALL {
            assert_eq!(long(date(2026, 3, 5), script), "2026年3月5日");
            assert_eq!(long(date(2026, 12, 31), script), "2026年12月31日");
        }
    }

    #[test]
    fn times_in_both_scripts() {
        let table = [
            (datetime(2026, 3, 5, 10, 21, 0, 0), "2026年3月5日10时21分", "2026年3月5日10時21分"),
            (datetime(2026, 3, 5, 0, 5, 9, 0), "2026年3月5日0时05分09秒", "2026年3月5日0時05分09秒"),
            (datetime(2026, 3, 5, 9, 0, 0, 0), "2026年3月5日9时00分", "2026年3月5日9時00分"),
        ];
        for (at, hans, hant) in table {
            assert_eq!(date_time(at, Script::Hans), hans);
            assert_eq!(date_time(at, Script::Hant), hant);
        }
    }

    #[test]
    fn lengths_of_time() {
        let table = [
            (0, "0秒"),
            (18, "18秒"),
            (59, "59秒"),
            (60, "1分00秒"),
            (65, "1分05秒"),
            (3_599, "59分59秒"),
            (3_725, "1小时02分05秒"),
        ];
        for (seconds, text) in table {
            assert_eq!(duration(seconds, Script::Hans), text);
        }
        assert_eq!(duration(3_600, Script::Hant), "1小時00分00秒");
    }
}
