//! Where an address had best be broken: behind province, city, street, number.

/// Characters that end a part of an address.
const ENDS: &str = "省市区區县縣州盟旗镇鎮乡鄉村路街道巷弄号號幢栋棟座园園厦廈院";
/// Characters that go on with the part before them: 街道, 号楼, 市场, 道口.
const GOES_ON: &str = "道楼樓院口场場委办辦内內店局站";

/// Returns the places, in bytes, behind which an address may be broken well.
fn places(address: &str) -> Vec<usize> {
    let chars: Vec<(usize, char)> = address.char_indices().collect();
    let well = |pair: &[(usize, char)]| {
        let ((_, c), (at, next)) = (pair[0], pair[1]);
        let goes_on = GOES_ON.contains(next) || !next.is_alphanumeric();
        (ENDS.contains(c) && !goes_on).then_some(at)
    };
    chars.windows(2).filter_map(well).collect()
}

/// Returns an address in this many pieces of lengths as even as may be, each ending with a part of the address; nothing where it has
/// no such places.
pub(super) fn pieces(address: &str, count: usize) -> Option<Vec<&str>> {
    let mut pieces = vec![];
    let mut rest = address;
    for left in (1..=count).rev() {
        if left == 1 {
            pieces.push(rest);
            break;
        }
        let aim = length(rest) / left;
        let at = places(rest).into_iter().min_by_key(|at| length(&rest[..*at]).abs_diff(aim))?;
        let (piece, after) = rest.split_at(at);
        pieces.push(piece);
        rest = after;
    }
    Some(pieces)
}

/// Returns about how long a text is, in half ems.
fn length(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_broken_between_its_parts() {
        let cases: [(&str, usize, Option<&[&str]>); 5] = [
            ("浙江省杭州市样本区示例大道88号3层", 2, Some(&["浙江省杭州市样本区", "示例大道88号3层"])),
            ("浙江省杭州市样本区示例街道88号楼", 2, Some(&["浙江省杭州市样本区", "示例街道88号楼"])),
            (
                "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市友谊路1号",
                2,
                Some(&["新疆维吾尔自治区", "克孜勒苏柯尔克孜自治州阿图什市友谊路1号"]),
            ),
            ("示例大厦", 2, None),
            ("示例大厦", 1, Some(&["示例大厦"])),
        ];
        for (address, count, expected) in cases {
            assert_eq!(pieces(address, count).as_deref(), expected, "{address}");
        }
    }
}
