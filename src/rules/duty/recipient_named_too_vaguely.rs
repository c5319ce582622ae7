//! OP439: recipients that are named as «others» or «partners».

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A recipient in the register is called «others», «partners» or the like, and nothing more.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Partneruniversiteter, nn: Partneruniversitet, en: Partner universities }
    /// + name: { nb: Samarbeidspartnere, nn: Samarbeidspartnarar, en: Partners }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Partneruniversiteter, nn: Partneruniversitet, en: Partner universities }
    /// + name: { nb: Samarbeidspartnere i Erasmus+, nn: Samarbeidspartnarar i Erasmus+, en: Partners in Erasmus+ }
    /// ```
    pub(crate) static RECIPIENT_NAMED_TOO_VAGUELY: OP439 "recipient-named-too-vaguely", Warning,
        ["gdpr:13(1)(e)", "gdpr:14(1)(e)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let register = &context.site.register;
    let vague = phrases::each(context.i18n, &context.site.settings.languages, "duty-words-others");
    let recipients = register.recipients.values().map(|it| (&it.id, &it.name));
    let systems = register.systems.values().map(|it| (&it.id, &it.name));
    for (id, name) in recipients.chain(systems) {
        let names = vague.iter().filter_map(|(lang, words)| Some((words, name.get(*lang)?)));
        if let Some((_, text)) = names.into_iter().find(|(words, text)| words.are_all_of(text)) {
            let finding = Diagnostic::new(&RECIPIENT_NAMED_TOO_VAGUELY, name.span());
            out.push(finding.arg("id", id.value.as_str()).arg("name", text).label("here"));
        }
    }
}
