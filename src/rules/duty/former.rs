//! Names in the register that are those of bodies and systems that are no more.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::rules::SiteContext;
use crate::rules::bodies::{Among, named};

/// Reports the names that are of a body, or of a system, that was gone today. A name that says that
/// it is a former one, or that also names what took over, is plain enough.
pub(super) fn in_register(
    context: &SiteContext<'_>,
    systems: bool,
    rule: &'static Rule,
    out: &mut Diagnostics,
) {
    let (settings, register) = (&context.site.settings, &context.site.register);
    let former = phrases::each(context.i18n, &settings.languages, "duty-words-former");
    let organisations = register.organisations.values().map(|it| (&it.id, &it.name));
    let own = register.systems.values().map(|it| (&it.id, &it.name));
    let recipients = register.recipients.values().map(|it| (&it.id, &it.name));
    let sources = register.sources.values().map(|it| (&it.id, &it.name));
    for (id, name) in organisations.chain(own).chain(recipients).chain(sources) {
        if phrases::first_in_name(&former, name).is_some() {
            continue;
        }
        let found = settings.languages.iter().find_map(|lang| {
            let text = name.get(*lang)?;
            let mut named = named(text, *lang, context.today, Among::Names).into_iter();
            let (range, gone) = named.find(|(_, gone)| {
                gone.is_system == systems && !gone.successor_is_in(text, *lang)
            })?;
            Some((text[range].to_owned(), gone, *lang))
        });
        if let Some((old, gone, lang)) = found {
            let finding = Diagnostic::new(rule, name.span())
                .arg("id", id.value.as_str())
                .arg("name", old)
                .arg("date", gone.gone)
                .arg("now", gone.successor(lang));
            out.push(finding.label("here"));
        }
    }
}
