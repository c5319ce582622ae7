//! OP472: data whose name says that they are camera recordings, and which are not marked.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A category of data in the register is named as recordings from camera surveillance are, and says neither `camera: true` nor `camera: false`.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Opptak fra videoovervåking, nn: Opptak frå videoovervaking, en: Video surveillance footage }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Opptak fra videoovervåking, nn: Opptak frå videoovervaking, en: Video surveillance footage }
    /// + camera: false
    /// ```
    pub(crate) static CAMERA_DATA_NOT_MARKED: OP472 "camera-data-not-marked", Warning, ["gdpr:5(1)(e)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words = phrases::each(context.i18n, &context.site.settings.languages, "duty-words-camera");
    for it in context.site.register.data.values().filter(|it| !it.camera_is_stated) {
        if let Some(word) = phrases::first_in_name(&words, &it.name) {
            let finding = Diagnostic::new(&CAMERA_DATA_NOT_MARKED, it.name.span());
            out.push(finding.arg("id", it.id.value.as_str()).arg("word", word).label("here"));
        }
    }
}
