//! What can be wrong with one notice's file, before it is compared with anything.

rule! {
    /// A file is empty.
    pub static EMPTY_FILE: OP013 "empty-file", Error, [];

    /// A notice does not begin with its facts between two lines of `---`.
    pub static MISSING_FRONT_MATTER: OP014 "missing-front-matter", Error, [];

    /// An id has letters that an id cannot have.
    pub static INVALID_ID: OP015 "invalid-id", Error, [];

    /// A date is not a day of the calendar written as `2026-08-15`.
    pub static INVALID_DATE: OP016 "invalid-date", Error, [];

    /// A period is not written as an ISO 8601 duration such as `P90D`.
    pub static INVALID_PERIOD: OP017 "invalid-period", Error, [];

    /// A field holds a word that it cannot hold.
    pub static UNKNOWN_VALUE: OP018 "unknown-value", Error, [];

    /// Two things have the same id.
    pub static DUPLICATE_ID: OP019 "duplicate-id", Error, [];

    /// The prose holds HTML.
    pub static RAW_HTML: OP020 "raw-html", Error, [];

    /// A link leads to something that a browser would run, or to nowhere.
    pub static UNSAFE_LINK: OP021 "unsafe-link", Error, [];

    /// A heading has no id, so that its section cannot be compared with other languages.
    pub static SECTION_WITHOUT_ID: OP022 "section-without-id", Error, [];

    /// The prose has a heading of the level that is the page's title.
    pub static TITLE_IN_PROSE: OP023 "title-in-prose", Error, [];

    /// The prose shows an image; notices are text alone.
    pub static IMAGE_IN_PROSE: OP024 "image-in-prose", Error, [];
}
