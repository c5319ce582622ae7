//! OP542: a name that is nearly one of the register.

use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text has a name of several words that is a letter or two from a name in the register.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Skala Drift AS
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skala Drifts AS leverer systemet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skala Drifts AS leverer systemet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Skala Drifts AS supplies the system.
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Skala Drift AS
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skala Drift AS leverer systemet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skala Drift AS leverer systemet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Skala Drift AS's system is in use.
    /// ```
    pub(crate) static NAME_MISSPELT: OP542 "name-misspelt", Warning, ["gdpr:5(1)(d)", "gdpr:13(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, named) in context.told().each_named(context) {
        for it in named.iter().filter(|it| !it.again) {
            let Some(name) = &it.nearly else { continue };
            out.push(part.finding(&NAME_MISSPELT, &it.range).arg("name", name.as_str()));
        }
    }
}
