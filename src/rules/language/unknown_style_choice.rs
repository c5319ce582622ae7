//! OP710: a choice in `style:` that the language does not have.

use super::norm_against_profile::side_of;
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A choice in `style:` is none that is known for the language, so it has no effect.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { nn: { infinitive: o } }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { nn: { infinitive: e, words: [formål] } }
    /// ```
    pub(crate) static UNKNOWN_STYLE_CHOICE: OP710 "unknown-style-choice", Warning, [];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let tongue = &context.vocabulary.tongue;
    for style in &context.site.settings.styles {
        let choices = tongue.choices(style.lang);
        let finding = |value: &crate::source::Spanned<String>, known: Vec<String>| {
            let finding = Diagnostic::new(&UNKNOWN_STYLE_CHOICE, value.span)
                .arg("value", &value.value)
                .arg("lang", style.lang)
                .label("here");
            match known.is_empty() {
                true => finding,
                false => finding.arg("known", Arg::List(known)).help("known"),
            }
        };
        for (name, side) in &style.choices {
            let sides: Vec<String> = choices
                .iter()
                .filter(|choice| choice.name == *name)
                .flat_map(|choice| &choice.sides)
                .map(|forms| forms[0].trim_start_matches('-').to_owned())
                .collect();
            if !sides.iter().any(|form| form == side.value.trim_start_matches('-')) {
                out.push(finding(side, sides));
            }
        }
        for word in &style.words {
            if side_of(tongue, style.lang, &word.value).is_none() {
                let sides = choices.iter().flat_map(|choice| &choice.sides);
                let words = sides.map(|forms| forms[0].clone()).filter(|it| !it.starts_with('-'));
                out.push(finding(word, words.collect()));
            }
        }
    }
}
