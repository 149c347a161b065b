//! The data inside the program: how much there is, and of which day it is.

use jiff::civil::Date;

use crate::law::Statutes;
use crate::law::calendar::{Calendar, Status};
use crate::locale::dictionary::{self, Size};
use crate::recipient::office::Directory;

/// The data inside the program, as far as it says of which day it is.
pub(super) struct Data {
    pub(super) law: &'static Statutes,
    pub(super) articles: usize,
    pub(super) workdays: &'static Calendar,
    pub(super) offices: usize,
    /// First and last day on which a record of an office was read.
    pub(super) checked: Option<(Date, Date)>,
    pub(super) conversion: [Size; 2],
}

impl Data {
    /// Looks through the data.
    pub(super) fn of(offices: &Directory) -> Data {
        let law = Statutes::builtin();
        let days = || offices.offices().iter().map(|office| office.checked);
        Data {
            law,
            articles: law.instruments.iter().map(|instrument| instrument.articles.len()).sum(),
            workdays: Calendar::builtin(),
            offices: offices.offices().len(),
            checked: days().min().zip(days().max()),
            conversion: dictionary::sizes(),
        }
    }

    /// Returns the years of the calendar that are published, or those that are not.
    pub(super) fn years(&self, status: Status) -> Vec<i16> {
        self.workdays.years.iter().filter(|year| year.status == status).map(|year| year.year).collect()
    }
}
