//! What can be wrong with a theme.

rule! {
    /// A template cannot be read, or asks for something that a page does not have.
    pub static TEMPLATE_ERROR: OP033 "template-error", Error, [];

    /// The theme that `site.yaml` names does not exist.
    pub static UNKNOWN_THEME: OP034 "unknown-theme", Error, [];
}
