//! OP457: a system in the register that is no more in use.

use crate::diag::Diagnostics;
use crate::rules::SiteContext;

rule! {
    /// A name in the register is that of a shared system that has been closed.
    ///
    /// Which they are stands in `src/rules/bodies.txt`. A name that also says «former» is left alone.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Cristin
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: Sikt
    /// + name: Sikt (tidligere Cristin)
    /// ```
    pub(crate) static SYSTEM_RETIRED: OP457 "system-retired", Warning,
        ["gdpr:5(1)(d)", "gdpr:13(1)(e)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    super::former::in_register(context, true, &SYSTEM_RETIRED, out);
}
