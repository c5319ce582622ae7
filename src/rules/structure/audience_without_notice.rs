//! OP107: an audience of the site that no notice addresses.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SiteContext, across};
use crate::site::NoticeSet;

rule! {
    /// The site has an audience that no notice addresses, so its page would be empty.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    ///   audiences:
    /// +   visitors: { name: { nb: Besøkende, nn: Besøkjande, en: Visitors } }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: { nb: Studenter, nn: Studentar, en: Students }
    /// + name: { nb: Studenter hos oss, nn: Studentar hos oss, en: Our students }
    /// ```
    pub(crate) static AUDIENCE_WITHOUT_NOTICE: OP107 "audience-without-notice", Error,
        ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    // A notice that could not be read, or that does not say whom it concerns, may address anybody.
    let is_open = |set: &NoticeSet| {
        !set.unsound.is_empty() || across::stated(set, |it| it.audiences.as_ref()).is_none()
    };
    if site.notices.values().any(|set| is_open(set)) {
        return;
    }
    for audience in &site.settings.audiences {
        let id = &audience.id.value;
        let addressed = site.notices.values().any(|set| {
            let list = across::stated(set, |notice| notice.audiences.as_ref());
            list.is_some_and(|list| list.has(id))
        });
        if !addressed {
            let finding = Diagnostic::new(&AUDIENCE_WITHOUT_NOTICE, audience.id.span)
                .arg("audience", id.as_str());
            out.push(finding);
        }
    }
}
