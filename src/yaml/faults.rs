//! What can be wrong with YAML.

rule! {
    /// The YAML cannot be read.
    pub static YAML_SYNTAX: OP006 "unreadable-yaml", Error, [];

    /// A field or an id stands twice.
    pub static DUPLICATE_KEY: OP007 "duplicate-key", Error, [];

    /// A line begins with a space that cannot be seen to be the wrong one.
    pub static INVISIBLE_CHARACTER: OP008 "invisible-character", Error, [];

    /// A field holds something of another kind than it should.
    pub static WRONG_TYPE: OP009 "wrong-type", Error, [];

    /// A field has a name that means nothing here.
    pub static UNKNOWN_FIELD: OP010 "unknown-field", Error, [];

    /// The file uses a feature of YAML that notices do not need.
    pub static REFUSED_FEATURE: OP011 "refused-yaml-feature", Error, [];

    /// Values are nested deeper than any notice needs.
    pub static NESTED_TOO_DEEPLY: OP012 "nested-too-deeply", Error, [];
}
