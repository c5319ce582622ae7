//! What can be wrong with `site.yaml`, the register, and where files stand.

rule! {
    /// The site has no `content/site.yaml`.
    ///
    /// ## Fires on
    /// ```content/site.yaml delete
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - base-url: https://demo.example/
    /// + base-url: https://demo.example/personvern/
    /// ```
    pub static MISSING_SETTINGS: OP025 "missing-settings", Error, [];

    /// Something that must be said in `site.yaml` or the register is not said.
    ///
    /// ## Fires on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: {}
    /// ```
    /// ## Silent on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: at du slutter, nn: at du sluttar, en: you leave } }
    /// ```
    pub static MISSING_FIELD: OP026 "missing-field", Error, [];

    /// A file under `content/` stands where the program does not look for one.
    ///
    /// ## Fires on
    /// ```content/notices/notat.md
    /// Hugs å spørje arkivet.
    /// ```
    /// ## Silent on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: at du slutter, nn: at du sluttar, en: you leave } }
    /// ```
    pub static UNEXPECTED_FILE: OP027 "unexpected-file", Warning, [];

    /// A language is not given as a tag such as `nn`.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [nb, nynorsk, en]
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [ nb, nn, en ]
    /// ```
    pub static INVALID_LANGUAGE: OP028 "invalid-language", Error, [];

    /// A web address is not one.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - base-url: https://demo.example/
    /// + base-url: demo.example
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - base-url: https://demo.example/
    /// + base-url: https://demo.example/personvern/
    /// ```
    pub static INVALID_ADDRESS: OP029 "invalid-address", Error, [];
}
