//! OP212: what is said of a transfer out of the EEA differs between languages.

use super::{Difference, Pair};
use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Country, Transfer};
use crate::rules::{SetContext, words};
use crate::source::{Span, Spanned};

rule! {
    /// A transfer out of the EEA goes to other countries, rests on another safeguard or provision,
    /// or gives copies from another contact, in one language than in another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: derogation, ground: personvernforordninga artikkel 45 }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: adequacy, ground: "gdpr:45" }
    /// ```
    pub(crate) static TRANSFERS_DIFFER: OP212 "transfers-differ", Error,
        ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for transfer in super::transfers(context.set) {
        compare(context, &transfer, out);
    }
}

fn compare(context: &SetContext<'_>, transfer: &Pair<'_, Transfer>, out: &mut Diagnostics) {
    let told = |what: &'static str, here: Span, there: Span| -> Diagnostic {
        transfer
            .finding(&TRANSFERS_DIFFER, here, there)
            .arg("what", what)
            .arg("transfer", transfer.own.to.value.as_str())
    };
    if let Some(own) = &transfer.own.countries {
        let usual = || context.register.countries(&transfer.own.to.value);
        let (there, theirs) = match &transfer.reference.countries {
            Some(list) => (list.span, values(list)),
            None => (transfer.reference.to.span, usual()),
        };
        let here = values(own);
        let alone = |list: &[Country], without: &[Country]| -> Vec<String> {
            let countries = list.iter().filter(|country| !without.contains(country));
            countries.map(|country| country.as_str().to_owned()).collect()
        };
        let difference = Difference { here: alone(&here, &theirs), there: alone(&theirs, &here) };
        if let Some(difference) = difference.unless_empty() {
            out.push(difference.told(told("countries", own.span, there)));
        }
    }
    if let Some(safeguard) = transfer.part(|it| it.safeguard.as_ref())
        && safeguard.own.value != safeguard.reference.value
    {
        let finding = told("safeguard", safeguard.own.span, safeguard.reference.span)
            .arg("side", "value")
            .arg("here", words::safeguard(safeguard.own.value))
            .arg("there", words::safeguard(safeguard.reference.value));
        out.push(finding);
    }
    if let Some(ground) = transfer.part(|it| it.ground.as_ref()) {
        let told = |here, there| told("ground", here, there);
        out.extend(Difference::of_law(&ground, context.law, told));
    }
    if let Some(copy) = transfer.part(|it| it.copy.as_ref()) {
        let told = |here, there| told("copy", here, there);
        out.extend(super::contact_differs(context, &copy, told));
    }
}

fn values(list: &Spanned<Vec<Spanned<Country>>>) -> Vec<Country> {
    list.value.iter().map(|country| country.value).collect()
}
