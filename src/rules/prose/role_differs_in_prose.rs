//! OP545: a role in running text that the facts do not have.

use super::names::Who;
use super::parts::Part;
use super::promised::recipients;
use crate::diag::Diagnostics;
use crate::facts::{Block, Claim, Claimed};
use crate::notice::{Id, Role};
use crate::rules::{SetContext, across, words};

rule! {
    /// A paragraph names one organisation and says that it is a processor, or a controller, and the facts give it another role.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Sikt drifter systemet. Den er behandlingsansvarlig.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Sikt driftar systemet. Den er behandlingsansvarleg.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Our supplier Sikt runs the system. It is a controller.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Systemet drifter Sikt. Den er databehandler.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Systemet driftar Sikt. Den er databehandlar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Our supplier Sikt runs the system. It is a processor.
    /// ```
    pub(crate) static ROLE_DIFFERS_IN_PROSE: OP545 "role-differs-in-prose", Warning, ["gdpr:4(7)", "gdpr:4(8)", "gdpr:13(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, named) in context.told().each_named(context) {
        for block in &part.reading.blocks {
            let roles = block.claims.iter().filter_map(|it| Some((it, role(it.claim)?)));
            for (claimed, role) in roles {
                let here = named.iter();
                let here = here.filter(|it| !it.opens && block.range.contains(&it.range.start));
                let mut bodies = here.filter_map(|it| {
                    let Who::Body(id) = it.who else { return None };
                    Some((organisation(context, id), it.range.end))
                });
                let Some((id, end)) = bodies.next() else { continue };
                if bodies.any(|(other, _)| other != id) || is_controller(context, id) {
                    continue;
                }
                let known = known(context, id);
                let is_so = known.iter().any(|it| fits(*it, role));
                if known.is_empty() || is_so || !is_about_it(part, block, claimed, end) {
                    continue;
                }
                let known: Vec<_> = known.into_iter().map(words::role).collect();
                let finding = part.finding(&ROLE_DIFFERS_IN_PROSE, &claimed.range);
                out.push(finding.arg("id", id.as_str()).arg("known", known.join(", ")));
            }
        }
    }
}

fn role(claim: Claim) -> Option<Role> {
    let roles = [(Claim::IsProcessor, Role::Processor), (Claim::IsController, Role::Controller)];
    roles.into_iter().find(|(told, _)| *told == claim).map(|(_, role)| role)
}

/// Whoever is no processor decides on its own, whatever it is called.
fn fits(known: Role, said: Role) -> bool {
    (known == Role::Processor) == (said == Role::Processor)
}

/// A system stands for the organisation that owns it.
fn organisation<'a>(context: &SetContext<'a>, id: &'a Id) -> &'a Id {
    let owner = context.register.systems.get(id).and_then(|it| it.owner.as_ref());
    owner.map_or(id, |owner| &owner.value)
}

fn is_controller(context: &SetContext<'_>, id: &Id) -> bool {
    let own = across::stated(context.set, |notice| notice.controller.as_ref());
    let site = context.settings.controller.as_ref();
    own.into_iter().chain(site).any(|it| it.value == *id)
}

/// The roles that the register and the recipients of the notice give it and its systems.
fn known(context: &SetContext<'_>, id: &Id) -> Vec<Role> {
    let register = context.register;
    let stated = recipients(context, None).filter(|it| organisation(context, &it.to.value) == id);
    let mut known: Vec<Role> = stated.filter_map(|it| Some(it.role.as_ref()?.value)).collect();
    known.extend(register.organisations.get(id).and_then(|it| Some(it.role.as_ref()?.value)));
    known.sort_unstable();
    known.dedup();
    known
}

/// Whether the claim begins its sentence, as in «Selskapet er …» after the name, or follows the
/// name at once.
fn is_about_it(part: &Part<'_>, block: &Block, claimed: &Claimed, end: usize) -> bool {
    let opens = claimed.range.start == claimed.sentence.start && end <= claimed.range.start;
    let text = part.text.as_str();
    let follows = text.get(end..claimed.range.start).is_some_and(|it| it == " ");
    opens && block.range.start < claimed.sentence.start || follows
}
