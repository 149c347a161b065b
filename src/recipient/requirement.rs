//! What a letter can need of a case.

use crate::case::choice::choices;
use crate::case::model::{Buyer, Carrier, Case, Channel, Fact, GrievanceKind, Letter, RefusalReason};

use super::{carrier, no_reason, profile};

choices! {
    /// A part of a case that a letter may need. Its code is the fluent message `need-CODE`.
    Need {
        /// The buyer is a consumer.
        Consumer = "consumer",
        /// `[purchase]`
        Purchase = "purchase",
        /// `[respondent]`
        Respondent = "respondent",
        /// `respondent.address`
        RespondentAddress = "respondent-address",
        /// `[platform]`
        Platform = "platform",
        /// `[carrier]`
        Carrier = "carrier",
        /// `carrier.address`
        CarrierAddress = "carrier-address",
        /// `carrier.complained`
        CarrierComplaint = "carrier-complaint",
        /// Each complainant's `phone`
        Phone = "phone",
        /// Each complainant's `address`
        Address = "address",
        /// Each complainant's `postcode`
        Postcode = "postcode",
        /// `[[call]]`
        Calls = "calls",
        /// A `[[fact]]` of this letter, `[[call]]` or `[purchase]`: something that happened
        Facts = "facts",
        /// An answer of the carrier, or fifteen days without one
        CarrierOutcome = "carrier-outcome",
        /// A grievance that is a breach of public law this office may act on
        Breach = "breach",
        /// A `[[claim]]` this letter can carry
        Claim = "claim",
        /// `letter.office`
        Office = "office",
    }
}

impl Need {
    /// Says whether a case has it for a letter.
    pub fn is_met(self, case: &Case, letter: &Letter) -> bool {
        match self {
            Need::Consumer => case.buyer == Buyer::Consumer,
            Need::Purchase => case.purchase.is_some(),
            Need::Respondent => case.respondent.is_some(),
            Need::RespondentAddress => {
                case.respondent.as_ref().is_none_or(|r| r.address.is_some()) || known_by_platform(case)
            }
            Need::Platform => case.platform.is_some(),
            Need::Carrier => case.carrier.is_some(),
            Need::CarrierAddress => case.carrier.as_ref().is_none_or(|c| c.address.is_some()),
            Need::CarrierComplaint => case.carrier.as_ref().is_none_or(|c| c.complained.is_some()),
            Need::Phone => case.complainants.iter().all(|p| p.phone.is_some()),
            Need::Address => case.complainants.iter().all(|p| p.address.is_some()),
            Need::Postcode => case.complainants.iter().all(|p| p.postcode.is_some()),
            Need::Calls => !case.calls.is_empty(),
            Need::Facts => {
                let told = |f: &Fact| f.letters.is_empty() || f.letters.contains(&letter.kind);
                case.facts.iter().any(told) || !case.calls.is_empty() || case.purchase.is_some()
            }
            Need::CarrierOutcome => {
                let open = |c: &Carrier| c.complained.is_none() || c.answer.is_some();
                case.carrier.as_ref().is_none_or(open) || carrier::is_silent(case)
            }
            Need::Breach => case.grievances.iter().any(|g| is_breach(g.kind, case)),
            Need::Claim => profile(letter.kind).claims(case).next().is_some(),
            Need::Office => letter.office.is_some(),
        }
    }
}

/// Says whether the seller is one of a platform whose own address is given: a seller that publishes none is complained of at the
/// platform's place (令第121号 13).
fn known_by_platform(case: &Case) -> bool {
    let on_platform = case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    on_platform && case.platform.as_ref().is_some_and(|p| p.address.is_some())
}

/// Says whether a grievance is more than a matter between the parties. What concerns consumers is
/// (消费者权益保护法 56(1)); towards a business only false publicity (反不正当竞争法 9(1)), unwanted advertising (广告法 43(1)) and
/// leaks (个人信息保护法 66(1)) are.
fn is_breach(kind: GrievanceKind, case: &Case) -> bool {
    use GrievanceKind::*;
    let consumer = case.buyer == Buyer::Consumer;
    let promised = case.purchase.as_ref().is_some_and(|p| !p.promised.is_empty());
    let prepaid = case.purchase.as_ref().and_then(|p| p.prepaid.as_ref());
    match kind {
        NotAsAdvertised | HarassingCalls | DataLeak => true,
        PrepaidNotRefunded if !consumer => promised,
        // Who gives up what he paid for, for a reason of his own, accuses nobody.
        PrepaidNotRefunded => prepaid.is_none_or(|p| p.own_reason.is_none()),
        Quality => consumer && prepaid.is_none(),
        RefundRefused => consumer && is_refusal_a_breach(case),
        ReviewHarassment => consumer,
    }
}

/// Says whether it is a breach that a refund was refused: of goods that are not as they should be (侵害消费者权益行为处罚办法 8), of a
/// return without reasons in time (9), or by a standard term (消费者权益保护法 26(2)). Nobody must take back what is in order.
fn is_refusal_a_breach(case: &Case) -> bool {
    let unfit = [GrievanceKind::NotAsAdvertised, GrievanceKind::Quality];
    let by_term =
        case.grievance(GrievanceKind::RefundRefused).is_some_and(|g| g.reason == Some(RefusalReason::PolicyUnclear));
    let at_a_distance = case.purchase.as_ref().filter(|p| p.channel.is_distance());
    let in_time = at_a_distance.and_then(no_reason::is_in_time) == Some(true);
    by_term || in_time || unfit.iter().any(|kind| case.grievance(*kind).is_some())
}
