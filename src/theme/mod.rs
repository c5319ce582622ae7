//! Pages become HTML: layout, and nothing else. A theme knows neither law nor wording; every word
//! comes from the page.
//!
//! In: pages and their fragments, the theme in the binary, and the site's own `themes/<name>/` over
//! it, file by file. A template that replaces a built-in one can still extend it, as
//! `theme/base.html`. Out: HTML, and the files that pages point to. What is wrong with a template
//! becomes a diagnostic at its place.

mod faults;
mod load;
mod render;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::Tera;

pub use faults::{TEMPLATE_ERROR, UNKNOWN_THEME};
pub use load::{fingerprint, is_own, load};
pub use render::{Memory, Renderer};

use crate::pages::Index;
use crate::source::Span;

/// A theme, ready to render. Shared between threads.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    /// The site's own templates, by the name that the theme knows them by.
    own: BTreeMap<String, Span>,
    /// Where the site names its theme, to point at where no template of its own is at fault.
    named: Span,
    assets: BTreeMap<Arc<str>, Arc<[u8]>>,
    fingerprint: u64,
}

impl Theme {
    /// Equal for equal themes.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// The files that pages point to, by their path in the finished site: `assets/style.css`.
    pub fn assets(&self) -> impl Iterator<Item = (&Arc<str>, &Arc<[u8]>)> {
        self.assets.iter()
    }

    /// What renders the pages of one build. Without a memory it remembers nothing for the next.
    pub fn renderer<'a>(
        &'a self,
        index: &'a Index<'a>,
        memory: Option<&'a Memory>,
    ) -> Renderer<'a> {
        Renderer::new(self, index, memory)
    }
}
