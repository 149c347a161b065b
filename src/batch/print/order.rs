//! In which order letters are printed.

use super::Piece;
use crate::case::choice::choices;

choices! {
    /// In which order letters are printed. What an order leaves open stays in the order of the rows and of their letters.
    Order {
        /// As the rows stand in the intake.
        Row = "row",
        /// By name of the recipient, so that one envelope takes what goes to one office; then by postcode.
        Recipient = "recipient",
        /// By postcode, those without one last; then by name of the recipient.
        Postcode = "postcode",
    }
}

/// Sorts letters that come in the order of the rows. Names are compared character by character in Unicode's order: equal ones
/// stand together, which is what a printer needs, and the order is the same on every machine.
pub(super) fn sort(pieces: &mut [Piece], order: Order) {
    let postcode = |piece: &Piece| (piece.postcode.is_none(), piece.postcode.clone());
    match order {
        Order::Row => {}
        Order::Recipient => pieces.sort_by_cached_key(|piece| (piece.recipient.clone(), postcode(piece))),
        Order::Postcode => pieces.sort_by_cached_key(|piece| (postcode(piece), piece.recipient.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::intake::Place;
    use crate::case::model::LetterKind;
    use crate::locale::Script;

    #[test]
    fn orders_are_defined_to_the_last() {
        let rows: [(u64, &str, Option<&str>); 6] = [
            (2, "乙局", Some("310000")),
            (3, "甲局", None),
            (4, "乙局", None),
            (5, "甲局", Some("210000")),
            (6, "乙局", Some("310000")),
            (7, "丙局", Some("310000")),
        ];
        let piece = |(row, recipient, postcode): (u64, &str, Option<&str>)| Piece {
            place: Place::Row { row, line: None },
            case: String::new(),
            index: 0,
            kind: LetterKind::Merchant,
            script: Script::Hans,
            recipient: recipient.to_string(),
            postcode: postcode.map(str::to_string),
        };
        for (order, expected) in [
            (Order::Row, [2, 3, 4, 5, 6, 7]),
            (Order::Recipient, [7, 2, 6, 4, 5, 3]),
            (Order::Postcode, [5, 7, 2, 6, 4, 3]),
        ] {
            let mut pieces: Vec<Piece> = rows.into_iter().map(piece).collect();
            sort(&mut pieces, order);
            let sorted = pieces.iter().map(|p| if let Place::Row { row, .. } = p.place { row } else { 0 });
            assert_eq!(sorted.collect::<Vec<_>>(), expected, "{order:?}");
        }
    }
}
