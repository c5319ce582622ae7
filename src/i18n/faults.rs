//! What can be wrong with wording.

rule! {
    /// A wording file has an entry that Fluent cannot read, or a list of patterns in which a word is
    /// missing beside a slash.
    ///
    /// ## Fires on
    /// ```i18n/nn/site.ftl
    /// audience-question Kven er du?
    /// ```
    /// ## Fires on
    /// ```i18n/nn/claims.ftl
    /// claim-portability =
    ///     har ~ rett til ~ dataportabilitet
    ///     kan ~ få /be … overført ~ annan
    /// ```
    /// ## Silent on
    /// ```i18n/nn/site.ftl
    /// audience-question = Kven er du?
    /// ```
    /// ## Silent on
    /// ```i18n/nn/claims.ftl
    /// claim-portability =
    ///     har ~ rett til ~ dataportabilitet
    ///     kan ~ få/be … overført ~ annan
    /// ```
    pub static UNREADABLE_WORDING: OP030 "unreadable-wording", Error, [];

    /// A language of the site lacks a text that its pages need.
    ///
    /// ## Fires on
    /// The language lacks its notices and names as well (OP102, OP110).
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [nb, nn, en, se]
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - languages: [nb, nn, en]
    /// + languages: [ nb, nn, en ]
    /// ```
    pub static MISSING_MESSAGE: OP031 "missing-message", Error, [];

    /// A text uses a value or another text that does not exist.
    ///
    /// ## Fires on
    /// ```i18n/nn/site.ftl
    /// date = { $dag }. { $month } { $year }
    /// ```
    /// ## Silent on
    /// ```i18n/nn/site.ftl
    /// date = { $day }. { $month } { $year }
    /// ```
    pub static FAULTY_MESSAGE: OP032 "faulty-message", Error, [];
}
