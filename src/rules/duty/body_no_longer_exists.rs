//! OP456: a body in the register that is no more.

use crate::diag::Diagnostics;
use crate::rules::SiteContext;

rule! {
    /// A name in the register is that of a public body that has been closed, merged or renamed.
    ///
    /// Which they are stands in `src/rules/bodies.txt`. A name that also says «former» is left alone.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Difi
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Sikt (tidligere Difi)
    /// ```
    pub(crate) static BODY_NO_LONGER_EXISTS: OP456 "body-no-longer-exists", Error,
        ["gdpr:5(1)(d)", "gdpr:13(1)(e)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    super::former::in_register(context, false, &BODY_NO_LONGER_EXISTS, out);
}
