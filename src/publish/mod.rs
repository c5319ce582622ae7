//! A finished site, and how it gets to disk.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The finished site: path (`nn/studentar/index.html`) to bytes, sorted. The same sources give the
/// same bytes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Output {
    /// The files.
    pub files: BTreeMap<Arc<str>, Arc<[u8]>>,
}
