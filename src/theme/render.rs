//! Pages and fragments through their templates.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Error, Value};

use super::Theme;
use super::load::{finding, range, template_of};
use crate::diag::Diagnostic;
use crate::lang::Lang;
use crate::pages::{Fragment, FragmentKey, Index, Kind, Page, Planned, Shape, fragment};

/// The templates that a notice's part of a page goes through, by the name that the page's own
/// template knows the result by.
const PART: [(&str, &str); 7] = [
    ("intro", "part-intro.html"),
    ("purposes", "part-purposes.html"),
    ("joint", "part-joint.html"),
    ("transfers", "part-transfers.html"),
    ("decisions", "part-decisions.html"),
    ("prose", "part-prose.html"),
    ("law", "part-law.html"),
];

/// The template of a notice on the page of rights.
const ROW: [(&str, &str); 1] = [("row", "part-rights.html")];

/// Fragments that have been rendered, remembered between builds.
#[derive(Debug, Default)]
pub struct Memory {
    rendered: Mutex<BTreeMap<u64, Rendered>>,
}

/// A fragment as HTML: one text for each of its templates.
type Rendered = Arc<Vec<(&'static str, Value)>>;

impl Memory {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets the fragments that no planned page has. A page that is remembered as a whole does not
    /// ask for its fragments, and yet they are kept for its next edit.
    pub fn sweep(&mut self, planned: &[Planned]) {
        let keys = planned.iter().flat_map(|page| page.fragments.iter());
        let live: HashSet<u64> =
            keys.filter(|key| key.shape != Shape::Whole).map(|key| key.fingerprint).collect();
        let rendered = self.rendered.get_mut().unwrap_or_else(PoisonError::into_inner);
        rendered.retain(|fingerprint, _| live.contains(fingerprint));
    }

    fn get(&self, fingerprint: u64) -> Option<Rendered> {
        let rendered = self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        rendered.get(&fingerprint).cloned()
    }

    fn put(&self, fingerprint: u64, made: &Rendered) {
        let mut rendered = self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        rendered.insert(fingerprint, Arc::clone(made));
    }
}

/// Renders the pages of one build. Shared between threads.
pub struct Renderer<'a> {
    theme: &'a Theme,
    index: &'a Index<'a>,
    memory: Option<&'a Memory>,
    words: Vec<(Lang, Value)>,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(theme: &'a Theme, index: &'a Index<'a>, memory: Option<&'a Memory>) -> Self {
        let words = index.words().map(|(lang, words)| (lang, Value::from_serializable(&**words)));
        Self { theme, index, memory, words: words.collect() }
    }

    /// A page as HTML, or what is wrong with its template. Pages of one kind have the same faults:
    /// the caller says each once.
    pub fn page(&self, page: &Page) -> Result<String, Box<Diagnostic>> {
        let parts = self.fragments(page)?;
        let mut context = self.context(page, page.lang)?;
        context.insert_value("words", self.words(page.lang));
        context.insert_value("parts", Value::from(parts));
        self.render(template(page.kind), &context)
    }

    fn fragments(&self, page: &Page) -> Result<Vec<Value>, Box<Diagnostic>> {
        let rendered: Vec<Option<Rendered>> = match page.fragments.len() {
            0 | 1 => page.fragments.iter().map(|it| self.fragment(it)).collect::<Result<_, _>>()?,
            _ => page.fragments.par_iter().map(|it| self.fragment(it)).collect::<Result<_, _>>()?,
        };
        let values = rendered.iter().flatten().map(|rendered| {
            let parts = rendered.iter().map(|(name, html)| ((*name).to_owned(), html.clone()));
            Value::from(parts.collect::<BTreeMap<String, Value>>())
        });
        Ok(values.collect())
    }

    fn fragment(&self, key: &FragmentKey) -> Result<Option<Rendered>, Box<Diagnostic>> {
        // A notice's own page is remembered as a whole, so its only fragment need not be.
        let memory = self.memory.filter(|_| key.shape != Shape::Whole);
        if let Some(rendered) = memory.and_then(|memory| memory.get(key.fingerprint)) {
            return Ok(Some(rendered));
        }
        let Some(fragment) = fragment(key, self.index) else { return Ok(None) };
        let templates: &[(&'static str, &str)] = match &fragment {
            Fragment::Part(_) => &PART,
            Fragment::Row(_) => &ROW,
        };
        let mut context = self.context(&fragment, key.lang)?;
        context.insert_value("words", self.words(key.lang));
        let mut made = Vec::with_capacity(templates.len());
        for (name, template) in templates {
            let html = self.render(template, &context)?;
            made.push((*name, Value::safe_string(&html)));
        }
        let made = Arc::new(made);
        if let Some(memory) = memory {
            memory.put(key.fingerprint, &made);
        }
        Ok(Some(made))
    }

    fn words(&self, lang: Lang) -> Value {
        let own = self.words.iter().find(|(other, _)| *other == lang);
        own.map_or_else(Value::none, |(_, words)| words.clone())
    }

    fn context(&self, model: &impl Serialize, lang: Lang) -> Result<Context, Box<Diagnostic>> {
        let mut context = Context::from_serialize(model).map_err(|error| self.fault(&error))?;
        context.insert("lang", lang.as_str());
        Ok(context)
    }

    fn render(&self, template: &str, context: &Context) -> Result<String, Box<Diagnostic>> {
        self.theme.tera.render(template, context).map_err(|error| self.fault(&error))
    }

    /// An error at its place in the site's own template; where a built-in template met it, which is
    /// because another gave it nothing to work with, at the theme's name.
    fn fault(&self, error: &Error) -> Box<Diagnostic> {
        let name = template_of(error).unwrap_or_default();
        let own = self.theme.own.get(&name);
        let span = own.map_or(self.theme.named, |file| range(error, *file));
        Box::new(finding(error, &name, span))
    }
}

fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => "root.html",
        Kind::Front => "front.html",
        Kind::Audience => "audience.html",
        Kind::Notice => "notice.html",
        Kind::Rights => "rights.html",
        Kind::Missing => "missing.html",
        Kind::Obligations => "obligations.html",
        Kind::Duties => "duties.html",
        Kind::Rules => "rules.html",
    }
}
