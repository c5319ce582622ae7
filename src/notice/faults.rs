//! What can be wrong with one notice's file, before it is compared with anything.

rule! {
    /// A file is empty.
    ///
    /// ## Fires on
    /// ```content/register/more.yaml
    /// ```
    /// ## Silent on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: at du slutter, nn: at du sluttar, en: you leave } }
    /// ```
    pub static EMPTY_FILE: OP013 "empty-file", Error, [];

    /// A notice does not begin with its facts between two lines of `---`.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md
    /// # Personvernerklæring for studentar
    ///
    /// Slik behandlar vi opplysningar om deg som er student.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning --- og rettleiing
    /// ```
    pub static MISSING_FRONT_MATTER: OP014 "missing-front-matter", Error, [];

    /// An id has letters that an id cannot have.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [sikt, Nav]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [ sikt ]
    /// ```
    pub static INVALID_ID: OP015 "invalid-id", Error, [];

    /// A date is not a day of the calendar written as `2026-08-15`.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + effective: 15.08.2026
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + effective: "2026-08-15"
    /// ```
    pub static INVALID_DATE: OP016 "invalid-date", Error, [];

    /// A period is not written as an ISO 8601 duration such as `P90D`.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: 90 dagar, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: "P90D", from: end-of-studies, then: delete }
    /// ```
    pub static INVALID_PERIOD: OP017 "invalid-period", Error, [];

    /// A field holds a word that it cannot hold.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P90D, from: end-of-studies, then: slett }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P90D, from: end-of-studies, then: "delete" }
    /// ```
    pub static UNKNOWN_VALUE: OP018 "unknown-value", Error, [];

    /// Two things have the same id.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, contact]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: [results, contact]
    /// ```
    pub static DUPLICATE_ID: OP019 "duplicate-id", Error, [];

    /// The prose holds HTML.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + Vi låser <b>alle</b> arkiva.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + Vi låser **alle** arkiva.
    /// ```
    pub static RAW_HTML: OP020 "raw-html", Error, [];

    /// A link leads to something that a browser would run, or to nowhere.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + [Spør oss](javascript:alert(1))
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + [Spør oss](contact:dpo)
    /// ```
    pub static UNSAFE_LINK: OP021 "unsafe-link", Error, [];

    /// A heading has no id, so that its section cannot be compared with other languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    ///   ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + ## Kven som har tilgang
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Tryggleik {#security}
    /// ```
    pub static SECTION_WITHOUT_ID: OP022 "section-without-id", Error, [];

    /// The prose has a heading of the level that is the page's title.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + # Personvernerklæring for studentar
    /// +
    /// + ## Slik sikrar vi opplysningane {#security}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + ### Kven som har tilgang
    /// ```
    pub static TITLE_IN_PROSE: OP023 "title-in-prose", Error, [];

    /// The prose shows an image; notices are text alone.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + ![Kart over arkiva](https://demo.example/kart.png)
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// +
    /// + [Kart over arkiva](https://demo.example/kart.png)
    /// ```
    pub static IMAGE_IN_PROSE: OP024 "image-in-prose", Error, [];

    /// A complaint stands among the rights that one uses here; one complains to the authority.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    ///   summary: Slik behandlar vi opplysningar om deg som er student.
    /// + rights:
    /// +   complaint: { contact: privacy }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   summary: Slik behandler vi opplysninger om deg som er student.
    /// + rights:
    /// +   access: { contact: privacy }
    /// ```
    pub static COMPLAINT_AMONG_RIGHTS: OP035 "complaint-among-rights", Error, ["gdpr:13(2)(d)"];
}
