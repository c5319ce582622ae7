//! OP543: a country beside an organisation that is not its country in the register.

use super::names::{Named, Who};
use super::parts::Part;
use crate::diag::{Arg, Diagnostics};
use crate::notice::{Id, Stated, Transfer};
use crate::rules::{SetContext, across};

/// What is farther apart does not belong together.
const FAR: usize = 40;

/// The field that tells of a transfer.
const TRANSFER: &str = "rules-field-transfer-text";

rule! {
    /// A text says in which country an organisation is, or what country a transfer goes to outside the EEA, and the facts have another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Opplysningene får Canvas i Japan.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Opplysningane får Canvas i Japan.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The data go to Canvas in Japan.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Opplysningene får Canvas i USA.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Opplysningane får Canvas i USA.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The data go to Canvas in the United States.
    /// ```
    pub(crate) static COUNTRY_OF_ORGANISATION_DIFFERS: OP543 "country-of-organisation-differs", Warning, ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, named) in context.told().each_named(context) {
        for it in named {
            let Who::Country(code) = it.who else { continue };
            let beside = named.iter().find(|body| stands_beside(context, part, body, it));
            let of = match beside.map(|body| body.who) {
                Some(Who::Body(id)) => Some(id.as_str()),
                _ => transfer(context, part, code).filter(|_| !part.is_denied(&it.range)),
            };
            let Some(id) = of.and_then(Id::new) else { continue };
            let known = known(context, &id);
            if known.is_empty() || known.iter().any(|it| it == code) {
                continue;
            }
            let finding = part.finding(&COUNTRY_OF_ORGANISATION_DIFFERS, &it.range);
            out.push(finding.arg("id", id.as_str()).arg("known", Arg::Countries(known)));
        }
    }
}

/// Whether the country comes right after the name of an organisation: «X i Sverige», “X (Sweden)”,
/// “X is based in Sweden”.
fn stands_beside(
    context: &SetContext<'_>,
    part: &Part<'_>,
    body: &Named<'_>,
    country: &Named<'_>,
) -> bool {
    let between = part.text.as_str().get(body.range.end..country.range.start);
    let is_body = matches!(body.who, Who::Body(_)) && !body.opens;
    let Some(between) = between.filter(|it| it.len() < FAR && is_body) else {
        return false;
    };
    let joins = |between: &str| {
        let key = "prose-words-located";
        let words = if context.i18n.has(part.lang, key) {
            context.i18n.text(part.lang, key)
        } else {
            String::new()
        };
        words.split('|').any(|it| it.trim() == between)
    };
    matches!(between, " (" | ", ") || between.starts_with(' ') && joins(between.trim())
}

/// The transfer that a text is about, for a country outside the EEA.
fn transfer<'p>(context: &SetContext<'_>, part: &Part<'p>, code: &str) -> Option<&'p str> {
    let key = part.key.filter(|key| key.field == TRANSFER)?;
    let is_abroad = crate::notice::Country::new(code).is_some_and(|it| !it.in_eea());
    let is_one = transfers(context).any(|it| key.of == Some(it.to.value.as_str()));
    key.of.filter(|_| is_abroad && is_one)
}

fn transfers<'a>(context: &SetContext<'a>) -> impl Iterator<Item = &'a Transfer> {
    let stated = across::notices(context.set).filter_map(|it| it.transfers.as_ref());
    stated.filter_map(Stated::as_option).flatten()
}

/// The countries of an organisation in the register, and of the transfers to it.
fn known(context: &SetContext<'_>, id: &Id) -> Vec<String> {
    let register = context.register;
    let own = register.countries(id).into_iter();
    let stated = transfers(context).filter(|it| it.to.value == *id);
    let stated = stated.filter_map(|it| it.countries.as_ref());
    let stated = stated.flat_map(|list| &list.value).map(|it| it.value);
    let mut known: Vec<String> = own.chain(stated).map(|it| it.as_str().to_owned()).collect();
    known.sort();
    known.dedup();
    known
}
