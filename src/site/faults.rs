//! What can be wrong with `site.yaml`, the register, and where files stand.

rule! {
    /// The site has no `content/site.yaml`.
    pub static MISSING_SETTINGS: OP025 "missing-settings", Error, [];

    /// Something that must be said in `site.yaml` or the register is not said.
    pub static MISSING_FIELD: OP026 "missing-field", Error, [];

    /// A file under `content/` stands where the program does not look for one.
    pub static UNEXPECTED_FILE: OP027 "unexpected-file", Warning, [];

    /// A language is not given as a tag such as `nn`.
    pub static INVALID_LANGUAGE: OP028 "invalid-language", Error, [];

    /// A web address is not one.
    pub static INVALID_ADDRESS: OP029 "invalid-address", Error, [];
}
