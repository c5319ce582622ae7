//! OP207: the recipients of a purpose's data differ between languages.

use super::{Difference, Pair};
use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Listed, Purpose, Recipient, Stated};
use crate::rules::{SetContext, words};

rule! {
    /// The data for a purpose go to different recipients in two languages, or to the same recipient
    /// in another role or with other data.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [sikt, lanekassen]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, role: processor }]
    /// ```
    pub(crate) static RECIPIENTS_DIFFER: OP207 "recipients-differ", Error,
        ["gdpr:13(1)(e)", "gdpr:14(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(both) = purpose.part(|it| it.recipients.as_ref()) else { continue };
        // «None» against some is a finding of its own.
        let (Stated::Some(here, own), Stated::Some(there, reference)) = (both.own, both.reference)
        else {
            continue;
        };
        if let Some(difference) = difference(context, own, reference) {
            let finding = purpose
                .finding(&RECIPIENTS_DIFFER, *here, *there)
                .arg("what", "list")
                .arg("purpose", purpose.own.id.value.as_str());
            out.push(difference.told(finding));
        }
        for one in own {
            if let Some(other) = reference.named(&one.to.value) {
                details(context, &purpose, one, other, out);
            }
        }
    }
}

fn difference(
    context: &SetContext<'_>,
    own: &Listed<Recipient>,
    reference: &Listed<Recipient>,
) -> Option<Difference> {
    // A recipient that the register does not know is reported as such.
    let is_known = |id: &Id| context.register.recipient(id).is_some();
    Difference::of_entries(own, reference, is_known)
}

fn details(
    context: &SetContext<'_>,
    purpose: &Pair<'_, Purpose>,
    one: &Recipient,
    other: &Recipient,
    out: &mut Diagnostics,
) {
    let told = |what: &'static str, here, there| -> Diagnostic {
        purpose
            .finding(&RECIPIENTS_DIFFER, here, there)
            .arg("what", what)
            .arg("purpose", purpose.own.id.value.as_str())
            .arg("recipient", one.to.value.as_str())
    };
    if let Some(role) = &one.role {
        let usual = || context.register.role(&other.to.value);
        let theirs = other.role.as_ref().map(|role| role.value).or_else(usual);
        if let Some(theirs) = theirs.filter(|theirs| *theirs != role.value) {
            let there = other.role.as_ref().map_or(other.span, |role| role.span);
            let finding = told("role", role.span, there)
                .arg("side", "value")
                .arg("here", words::role(role.value))
                .arg("there", words::role(theirs));
            out.push(finding);
        }
    }
    if let (Some(data), Some(theirs)) = (&one.data, &other.data) {
        let is_known = super::is_data(context.register);
        if let Some(difference) = Difference::of_ids(data, theirs, is_known) {
            out.push(difference.told(told("data", data.span, theirs.span)));
        }
    }
}
