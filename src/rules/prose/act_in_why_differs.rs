//! OP553: a storage period explained by another act than the one it rests on.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::ActKey;
use crate::notice::Retention;
use crate::rules::duty::phrases::Phrases;
use crate::rules::{SetContext, across};

rule! {
    /// The explanation of a storage period names an act that asks for data to be kept, and the period rests on another act, which the explanation does not name.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, why: Offentleglova krever det. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, why: Offentleglova krev det. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow.
    /// + retention:
    /// +   - { data: [results], why: The Freedom of Information Act requires it. }
    /// +   - {}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, why: Arkivlova krever det. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, why: Arkivlova krev det. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow.
    /// + retention:
    /// +   - { data: [results], why: The Archives Act requires it. }
    /// +   - {}
    /// ```
    pub(crate) static ACT_IN_WHY_DIFFERS: OP553 "act-in-why-differs", Warning, ["gdpr:13(2)(a)", "gdpr:5(1)(e)"];
}

/// Acts that ask for data to be kept, or that are taken for those.
const ACTS: &[&str] = &[
    "arkl", "bokfl", "rskl", "offl", "fvl", "aml", "uhl", "statl", "ekoml", "sktfvl", "popplyl",
    "hregl", "spkl", "ftrl",
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let effective = across::stated(context.set, |notice| notice.effective.as_ref());
    let day = effective.map_or(context.today, |it| it.value);
    let acts: Vec<ActKey> = ACTS.iter().filter_map(|key| key.parse().ok()).collect();
    for one in across::purposes(context.set) {
        let purposes: Vec<_> = one.each().map(|(_, purpose)| purpose).collect();
        let cited: Vec<ActKey> = purposes
            .iter()
            .flat_map(|purpose| {
                let items = purpose.retention.iter().flat_map(|list| &list.value);
                let because = items.filter_map(|item: &Retention| item.because.as_ref());
                because.chain(&purpose.basis).chain(&purpose.special)
            })
            .flat_map(|legal| &legal.citations)
            .map(|it| it.value.act)
            .collect();
        let has_ground = purposes.iter().any(|purpose| {
            let mut items = purpose.retention.iter().flat_map(|list| &list.value);
            items.any(|item| item.because.is_some())
        });
        if !has_ground {
            continue;
        }
        for (notice, purpose) in one.each() {
            let names = |act: &ActKey| Phrases::of_act(context.law, &[notice.lang], *act, day);
            for item in purpose.retention.iter().flat_map(|list| &list.value) {
                let Some(text) = &item.why else { continue };
                let named = |act: &&ActKey| names(act).are_in(&text.value);
                let other = acts.iter().filter(|it| !cited.contains(it)).find(named);
                let Some(other) = other.filter(|_| !cited.iter().any(|it| named(&it))) else {
                    continue;
                };
                let name = context.law.act_name(*other, notice.lang, day).unwrap_or_default();
                let finding = Diagnostic::new(&ACT_IN_WHY_DIFFERS, text.span)
                    .arg("lang", notice.lang)
                    .arg("act", name)
                    .arg("purpose", one.purpose.id.value.as_str())
                    .label("here");
                out.push(finding);
            }
        }
    }
}
