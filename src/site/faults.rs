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

    /// A line of a section table cannot be used.
    ///
    /// ## Fires on
    /// ```content/register/sections/lovdata.tsv
    /// act	state	lovdata_url	name	ledd	heading
    /// LOV-2024-03-08-9	2026-06-01	NL/lov/2024-03-08-9/§2-8	§2-8		Behandling av personopplysninger
    /// ```
    /// ```content/register/sections/lovdata.tsv
    /// LOV-2024-03-08-9	2026-06-01	§2-8	4	Behandling av personopplysninger
    /// ```
    /// ## Silent on
    /// ```content/register/sections/lovdata.tsv
    /// act	state	lovdata_url	name	ledd	heading
    /// LOV-2024-03-08-9	2026-06-01	NL/lov/2024-03-08-9/§2-8	§2-8	4	Behandling av personopplysninger
    /// ```
    pub static FAULTY_SECTION_ROW: OP329 "faulty-section-row", Error, [];

    /// A section table is of an act that nobody knows.
    ///
    /// ## Fires on
    /// ```content/register/sections/lovdata.tsv
    /// LOV-1814-05-17	2026-06-01	NL/lov/1814-05-17/§102	§102	2	Privatliv
    /// ```
    /// ## Silent on
    /// ```content/register/sections/lovdata.tsv
    /// LOV-1992-12-04-126	2025-11-08	NL/lov/1992-12-04-126/§6	§6	1	Arkivansvar
    /// ```
    pub static SECTIONS_OF_UNKNOWN_ACT: OP328 "sections-of-unknown-act", Warning, [];

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
