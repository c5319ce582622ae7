//! What can be wrong with YAML.

rule! {
    /// The YAML cannot be read.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning: praksis og eksamen
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: "Gje undervisning: praksis og eksamen"
    /// ```
    pub static YAML_SYNTAX: OP006 "unreadable-yaml", Error, [];

    /// A field or an id stands twice.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + effective: 2026-08-15
    /// + effective: 2026-09-01
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Personvernerklæring for studentar
    /// ```
    pub static DUPLICATE_KEY: OP007 "duplicate-key", Error, [];

    /// A line begins with a space that cannot be seen to be the wrong one.
    ///
    /// ## Fires on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: at du slutter, nn: at du sluttar, en: you leave } }
    /// ```
    /// ## Silent on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: at du slutter, nn: at du sluttar, en: you leave } }
    /// ```
    pub static INVISIBLE_CHARACTER: OP008 "invisible-character", Error, [];

    /// A field holds something of another kind than it should.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: { contact: true, results: true }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data:
    /// +   - contact
    /// +   - results
    /// ```
    pub static WRONG_TYPE: OP009 "wrong-type", Error, [];

    /// A field has a name that means nothing here.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + efective: 2026-08-15
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + effective: 2026-08-15 # etter møtet i juni
    /// ```
    pub static UNKNOWN_FIELD: OP010 "unknown-field", Error, [];

    /// The file uses a feature of YAML that notices do not need.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: &undervisning Gje undervisning
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning & rettleiing
    /// ```
    pub static REFUSED_FEATURE: OP011 "refused-yaml-feature", Error, [];

    /// Values are nested deeper than any notice needs.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[contact]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data:
    /// +   [contact, results]
    /// ```
    pub static NESTED_TOO_DEEPLY: OP012 "nested-too-deeply", Error, [];
}
