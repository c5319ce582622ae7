//! What can be wrong with a file before anybody has read it.

rule! {
    /// A file is not text in UTF-8.
    ///
    /// ## Fires on
    /// A file that was saved in another encoding than UTF-8, such as Windows-1252, as soon as it
    /// has a letter like «å» in it; or a picture among the texts.
    /// ## Silent on
    /// ```content/register/more.yaml
    /// events:
    ///   leaving: { name: { nb: når året er over, nn: når året er over, en: the year is over } }
    /// ```
    pub static INVALID_UTF8: OP001 "invalid-utf8", Error, [];

    /// A file is larger than any notice could be.
    ///
    /// ## Fires on
    /// A file of more than 4 MB, such as a recording that was put into `content/` by mistake.
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning og rettleiing
    /// ```
    pub static FILE_TOO_LARGE: OP002 "file-too-large", Error, [];

    /// A file or folder may not be read.
    ///
    /// ## Fires on
    /// A file or folder that the user who runs the program has no permission to read.
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning og rettleiing
    /// ```
    pub static UNREADABLE_FILE: OP003 "unreadable-file", Error, [];

    /// A symbolic link leads out of the site.
    ///
    /// ## Fires on
    /// A symbolic link in `content/notices/` to a folder on a shared drive.
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning og rettleiing
    /// ```
    pub static LINK_OUT_OF_SITE: OP004 "link-out-of-site", Error, [];

    /// A symbolic link leads nowhere, or back to a folder that it stands in.
    ///
    /// ## Fires on
    /// A symbolic link in `content/notices/` to a folder that was deleted, or to `content/` itself.
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning og rettleiing
    /// ```
    pub static CIRCULAR_LINK: OP005 "circular-link", Error, [];
}
