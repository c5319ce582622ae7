//! What can be wrong with a file before anybody has read it.

rule! {
    /// A file is not text in UTF-8.
    pub static INVALID_UTF8: OP001 "invalid-utf8", Error, [];

    /// A file is larger than any notice could be.
    pub static FILE_TOO_LARGE: OP002 "file-too-large", Error, [];

    /// A file or folder may not be read.
    pub static UNREADABLE_FILE: OP003 "unreadable-file", Error, [];

    /// A symbolic link leads out of the site.
    pub static LINK_OUT_OF_SITE: OP004 "link-out-of-site", Error, [];

    /// A symbolic link leads nowhere, or back to a folder that it stands in.
    pub static CIRCULAR_LINK: OP005 "circular-link", Error, [];
}
