//! What the rules test, by subject. Each function returns the values for its message where the rule is broken.

pub(super) mod agent;
pub(super) mod elsewhere;
pub(super) mod place;
pub(super) mod substance;
pub(super) mod time;
pub(super) mod unclear;
