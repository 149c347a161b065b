//! Personal data a letter may show (data minimisation, 个人信息保护法 6).

/// A kind of personal data of the complainant. ID numbers and bank cards are not among them: no letter shows those.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// Name.
    Name,
    /// Telephone number.
    Phone,
    /// Postal address and postcode.
    Address,
    /// E-mail address.
    Email,
    /// Account on the platform and order number.
    Order,
    /// Number with the carrier and ticket.
    CarrierNumber,
}
