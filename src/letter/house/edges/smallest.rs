//! The smallest case that a letter can be written of.

use crate::case::Case;

/// Something that may be left out of a case.
type Cut = fn(&mut Case);

/// What is left out, one after another, wherever the letter is accepted without it.
const CUTS: &[Cut] = &[
    |c| c.agent = None,
    |c| c.complainants.truncate(1),
    |c| c.circumstances = crate::case::model::Circumstances::default(),
    |c| c.sent.clear(),
    |c| c.sent.truncate(1),
    |c| c.sent.iter_mut().for_each(|s| (s.by, s.tracking, s.declared) = (None, None, None)),
    |c| c.contacts.clear(),
    |c| c.evidence.clear(),
    |c| c.calls.clear(),
    |c| c.calls.truncate(1),
    |c| c.calls.iter_mut().for_each(|call| (call.callee, call.robot, call.refused_before) = (None, false, false)),
    |c| c.facts.clear(),
    |c| c.facts.truncate(1),
    |c| c.claims.clear(),
    |c| c.claims.truncate(1),
    |c| c.grievances.truncate(1),
    |c| c.grievances.iter_mut().for_each(|g| (g.reason, g.words) = (None, None)),
    |c| c.purchase = None,
    |c| c.platform = None,
    |c| c.carrier = None,
    |c| c.respondent = None,
    |c| c.total = None,
    |c| c.complainants.iter_mut().for_each(|p| p.email = None),
    |c| c.complainants.iter_mut().for_each(|p| p.postcode = None),
    |c| c.complainants.iter_mut().for_each(|p| p.address = None),
    |c| c.complainants.iter_mut().for_each(|p| p.phone = None),
    |c| c.complainants.iter_mut().for_each(|p| (p.credit_code, p.legal_representative) = (None, None)),
    |c| c.respondent.iter_mut().for_each(|r| (r.credit_code, r.postcode, r.phone, r.shop) = (None, None, None, None)),
    |c| c.respondent.iter_mut().for_each(|r| r.address = None),
    |c| c.platform.iter_mut().for_each(|p| (p.brand, p.account, p.postcode) = (None, None, None)),
    |c| c.platform.iter_mut().for_each(|p| p.address = None),
    |c| c.carrier.iter_mut().for_each(|x| (x.answered, x.answer, x.objection) = (None, None, None)),
    |c| c.carrier.iter_mut().for_each(|x| (x.ticket, x.postcode) = (None, None)),
    |c| c.carrier.iter_mut().for_each(|x| x.complained = None),
    |c| c.carrier.iter_mut().for_each(|x| x.address = None),
    |c| c.purchase.iter_mut().for_each(|p| (p.brand, p.model, p.payment, p.order) = (None, None, None, None)),
    |c| c.purchase.iter_mut().for_each(|p| p.contract = None),
    |c| c.purchase.iter_mut().for_each(|p| p.returned = None),
    |c| c.purchase.iter_mut().for_each(|p| p.received = None),
    |c| c.purchase.iter_mut().for_each(|p| p.promised.clear()),
    |c| c.purchase.iter_mut().for_each(|p| p.found.clear()),
    |c| c.purchase.iter_mut().for_each(|p| (p.promised.truncate(1), p.found.truncate(1)).0),
    |c| c.purchase.iter_mut().for_each(|p| p.prepaid = None),
    |c| {
        let prepaid = c.purchase.iter_mut().filter_map(|p| p.prepaid.as_mut());
        prepaid.for_each(|p| (p.used_how, p.from, p.until, p.asked, p.stopped) = (None, None, None, None, None));
    },
    |c| c.purchase.iter_mut().filter_map(|p| p.prepaid.as_mut()).for_each(|p| p.own_reason = None),
    |c| c.letters.iter_mut().for_each(|l| (l.address, l.postcode, l.reply_by) = (None, None, None)),
    |c| c.letters.iter_mut().for_each(|l| (l.delegated_mediation, l.publication) = (None, None)),
];

/// Returns a case without everything that the letter at this place is accepted without.
pub(super) fn of(case: &Case, letter: usize, is_accepted: fn(&Case, usize) -> bool) -> Case {
    CUTS.iter().fold(case.clone(), |case, cut| {
        let mut less = case.clone();
        cut(&mut less);
        if is_accepted(&less, letter) { less } else { case }
    })
}
