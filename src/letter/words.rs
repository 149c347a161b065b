//! Joining what the user wrote to what the letter says, without doubled or missing punctuation.

/// Marks that end a clause or sentence; a template sets its own after the user's words.
/// An exclamation mark goes with them: letters end with full stops.
const STOPS: [char; 10] = ['。', '；', '，', '、', '！', '.', ';', ',', '!', ' '];

/// Marks after which no full stop is needed: the sentence has ended inside the quotation, or with its own mark.
const CLOSED: [&str; 7] = ["？", "。”", "。」", "！”", "？”", "！」", "？」"];

/// Returns the text without the stops at its end.
pub(super) fn clause(text: &str) -> &str {
    text.trim_end_matches(STOPS)
}

/// Returns the text as one sentence: a reference such as （见证据1） before exactly one full stop.
pub(super) fn sentence(text: &str, see: &str) -> String {
    let text = clause(text);
    if see.is_empty() && CLOSED.iter().any(|end| text.ends_with(end)) {
        return text.to_string();
    }
    format!("{text}{see}。")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_full_stop_and_the_reference_before_it() {
        for (text, see, whole) in [
            ("已付款", "", "已付款。"),
            ("已付款。", "", "已付款。"),
            ("已付款。。", "（见证据1）", "已付款（见证据1）。"),
            ("客服称“不退。”", "", "客服称“不退。”"),
            ("客服称“不退。”", "（见证据2）", "客服称“不退。”（见证据2）。"),
            ("为何不退？", "", "为何不退？"),
            ("说好了不退！！；", "", "说好了不退。"),
            ("客服稱「不退」", "", "客服稱「不退」。"),
        ] {
            assert_eq!(sentence(text, see), whole);
        }
        assert_eq!(clause("称可祛皱；"), "称可祛皱");
    }
}
