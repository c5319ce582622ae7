//! OP442: an adequacy decision that holds for some recipients only, and nothing says so.

use super::phrases::Phrases;
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::law::{Adequacy, adequacy};
use crate::notice::Safeguard;
use crate::rules::{SetContext, across};

rule! {
    /// A transfer rests on an adequacy decision that holds for some recipients only (Canada, the United States), and its text does not say that the recipient is one of them.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: adequacy, ground: personvernforordningen artikkel 45, text: Leverandøren er med i EU-U.S. Data Privacy Framework. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { text: Leverandøren er med i EU-U.S. Data Privacy Framework. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + transfers:
    /// +   canvas: { text: The supplier has joined the EU-U.S. Data Privacy Framework. }
    /// ```
    pub(crate) static LIMITED_ADEQUACY: OP442 "limited-adequacy", Warning,
        ["gdpr:45", "gdpr:13(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    let Some(lang) = across::main(context.set).map(|notice| notice.lang) else { return };
    for transfer in super::transfers(context.set) {
        let Some(safeguard) = transfer.each().find_map(|it| it.safeguard.as_ref()) else {
            continue;
        };
        if safeguard.value != Safeguard::Adequacy {
            continue;
        }
        let text = transfer.here.text.as_ref().map_or("", |text| text.text.as_str());
        let is_said = |extent| match extent {
            None | Some(Adequacy::All) => true,
            Some(Adequacy::Commercial) => {
                Phrases::of(context.i18n, lang, "duty-words-commercial").are_in(text)
            }
            Some(Adequacy::Certified) => {
                Phrases::of(context.i18n, lang, "duty-words-certified").are_in(text)
            }
        };
        let countries = super::countries(context, &transfer).into_iter();
        let limited = countries.filter(|it| !is_said(adequacy(it.as_str(), day)));
        let limited: Vec<String> = limited.map(|it| it.as_str().to_owned()).collect();
        if !limited.is_empty() {
            let finding = Diagnostic::new(&LIMITED_ADEQUACY, safeguard.span)
                .arg("transfer", transfer.here.to.value.as_str())
                .arg("countries", Arg::Countries(limited))
                .label("here");
            out.push(finding);
        }
    }
}
