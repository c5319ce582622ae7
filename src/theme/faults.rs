//! What can be wrong with a theme.

rule! {
    /// A template cannot be read, or asks for something that a page does not have.
    ///
    /// ## Fires on
    /// ```themes/default/notice.html
    /// {% if page %}
    /// ```
    /// ## Silent on
    /// ```themes/default/notice.html
    /// {% extends "theme/notice.html" %}
    /// ```
    pub static TEMPLATE_ERROR: OP033 "template-error", Error, [];

    /// The theme that `site.yaml` names does not exist.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [nb, nn, en]
    /// + theme: defualt
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [nb, nn, en]
    /// + theme: default
    /// ```
    pub static UNKNOWN_THEME: OP034 "unknown-theme", Error, [];
}
