//! The words: Fluent messages for every language, built in and as the site overrides them.
//!
//! In: `i18n/<tag>/*.ftl` from the binary and from the site. Out: [`I18n`], which fills messages
//! with values. A language is a folder; no language is known here by name. Values are written in
//! the reader's language: dates, lists, names of languages. What a site's files have wrong becomes
//! diagnostics here and never a surprise on a page.

mod faults;
mod lists;
mod load;

use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;

pub use faults::{FAULTY_MESSAGE, MISSING_MESSAGE, UNREADABLE_WORDING};
pub use lists::is_torn;
pub use load::load;

use crate::diag::{Arg, Duration};
use crate::lang::Lang;

/// The wording that travels inside the binary.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// Files whose messages are for authors, not for readers: a site's language need not have them.
const FOR_AUTHORS: &[&str] = &[
    "claims.ftl",
    "cli.ftl",
    "duty.ftl",
    "field.ftl",
    "import.ftl",
    "language.ftl",
    "prose.ftl",
    "publish.ftl",
    "reading.ftl",
    "report.ftl",
    "rules.ftl",
    "serve.ftl",
    "theme.ftl",
    "tongue.ftl",
];

/// The messages of all languages. Shared between threads.
pub struct I18n {
    languages: Vec<Arc<Language>>,
    /// Changes whenever any message changes.
    fingerprint: u64,
}

struct Language {
    lang: Lang,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The ids of all messages, with those of their attributes, sorted.
    keys: Vec<String>,
    /// The files about law as they stand: their patterns are compiled, not filled.
    law: Vec<String>,
}

impl std::fmt::Debug for I18n {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("I18n").field("languages", &self.languages()).finish_non_exhaustive()
    }
}

impl I18n {
    /// The wording in the binary alone.
    pub fn builtin() -> Self {
        load(&crate::source::Sources::default(), &[], &mut crate::diag::Diagnostics::new())
    }

    /// The languages that have wording.
    pub fn languages(&self) -> Vec<Lang> {
        self.languages.iter().map(|language| language.lang).collect()
    }

    /// Equal for equal wording.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Whether `lang` has this message (`key`) or attribute of a message (`key.attribute`).
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.language(lang).is_some_and(|language| language.pattern(key).is_some())
    }

    /// A message that needs no values. A key that the language lacks comes back as it is: which
    /// keys there must be is checked when the wording is loaded.
    pub fn text(&self, lang: Lang, key: &str) -> String {
        self.format(lang, key, &[])
    }

    /// A message filled with values; they are written in `lang` too.
    pub fn format(&self, lang: Lang, key: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(language) = self.language(lang) else { return key.to_owned() };
        let Some(pattern) = language.pattern(key) else { return key.to_owned() };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(lang, arg));
        }
        let mut errors = Vec::new();
        language.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// A day as the language writes it, «15. august 2026».
    pub fn date(&self, lang: Lang, date: Date) -> String {
        let month = self.text(lang, &format!("month-{}", date.month()));
        let day = Arg::Text(date.day().to_string());
        let year = Arg::Text(date.year().to_string());
        self.format(lang, "date", &[("day", day), ("month", Arg::Text(month)), ("year", year)])
    }

    /// A length of time in words, in the units that it is counted in, «90 dager». In a message, a
    /// line may break anywhere.
    fn duration(&self, lang: Lang, duration: Duration) -> String {
        let Duration { years, months, weeks, days, hours } = duration;
        let units = [
            ("duration-years", years),
            ("duration-months", months),
            ("duration-weeks", weeks),
            ("duration-days", days),
            ("duration-hours", hours),
        ];
        let say = |key, count: u32| {
            let said = self.format(lang, key, &[("count", Arg::Number(count.into()))]);
            said.replace('\u{a0}', " ")
        };
        let said = units.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = said.map(|(key, count)| say(key, count)).collect();
        if said.is_empty() { say("duration-days", 0) } else { self.list(lang, &said) }
    }

    /// A list as the language writes it, «a, b og c».
    pub fn list(&self, lang: Lang, items: &[impl AsRef<str>]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [rest @ .., last] => {
                let comma = self.text(lang, "list-comma");
                let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
                let args = [
                    ("rest", Arg::Text(rest.join(&format!("{comma} ")))),
                    ("last", Arg::Text(last.as_ref().to_owned())),
                ];
                self.format(lang, "list-and", &args)
            }
        }
    }

    /// The messages whose key starts with `prefix`, sorted by key, with their text. Messages that
    /// need values are given with `{$name}` where the values would stand.
    pub fn messages(&self, lang: Lang, prefix: &str) -> Vec<(String, String)> {
        let Some(language) = self.language(lang) else { return Vec::new() };
        let from = language.keys.partition_point(|key| key.as_str() < prefix);
        let keys = language.keys[from..].iter().take_while(|key| key.starts_with(prefix));
        keys.map(|key| (key.clone(), self.text(lang, key))).collect()
    }

    /// The Fluent source of a language's words for law, the built-in first and the site's over it.
    pub fn law(&self, lang: Lang) -> &[String] {
        self.language(lang).map(|language| language.law.as_slice()).unwrap_or_default()
    }

    /// The name of a language, written in `lang`.
    pub fn language_name(&self, lang: Lang, named: Lang) -> String {
        let key = format!("language-{named}");
        if self.has(lang, &key) { self.text(lang, &key) } else { named.to_string() }
    }

    fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|language| language.lang == lang).map(Arc::as_ref)
    }

    /// The name of a country; its code where the language has no name for it.
    pub fn country(&self, lang: Lang, code: &str) -> String {
        let key = format!("country-{code}");
        if self.has(lang, &key) { self.text(lang, &key) } else { code.to_owned() }
    }

    fn value(&self, lang: Lang, arg: &Arg) -> FluentValue<'static> {
        let text = match arg {
            Arg::Number(number) => return FluentValue::from(*number),
            Arg::Text(text) => text.clone(),
            Arg::Lang(named) => self.language_name(lang, *named),
            Arg::Date(date) => self.date(lang, *date),
            Arg::Message(key) => self.text(lang, key),
            Arg::List(items) => self.list(lang, items),
            Arg::Languages(named) => {
                let names = named.iter().map(|it| self.language_name(lang, *it));
                self.list(lang, &names.collect::<Vec<_>>())
            }
            Arg::Countries(codes) => {
                let names = codes.iter().map(|code| self.country(lang, code));
                self.list(lang, &names.collect::<Vec<_>>())
            }
            Arg::Duration(duration) => self.duration(lang, *duration),
        };
        FluentValue::String(Cow::Owned(text))
    }
}

impl Language {
    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((message, attribute)) => {
                Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a tag")
    }

    #[test]
    fn built_in_wording_is_whole_in_every_language() {
        let mut findings = crate::diag::Diagnostics::new();
        let i18n = load(&crate::source::Sources::default(), &[], &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(i18n.languages(), [lang("en"), lang("nb"), lang("nn")]);
        let keys = &i18n.languages[0].keys;
        for other in &i18n.languages[1..] {
            let missing: Vec<_> = keys.iter().filter(|key| !other.keys.contains(key)).collect();
            let extra: Vec<_> = other.keys.iter().filter(|key| !keys.contains(key)).collect();
            let shared = |key: &&&String| !key.starts_with("law-") && !key.starts_with("act-");
            let missing: Vec<_> = missing.iter().filter(shared).collect();
            let extra: Vec<_> = extra.iter().filter(shared).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{}: {missing:?} {extra:?}",
                other.lang
            );
        }
    }

    #[test]
    fn dates_and_lists_are_written_as_each_language_writes_them() {
        let i18n = I18n::builtin();
        let date = jiff::civil::date(2026, 8, 15);
        assert_eq!(i18n.date(lang("nb"), date), "15.\u{a0}august 2026");
        assert_eq!(i18n.date(lang("en"), date), "15\u{a0}August 2026");
        assert_eq!(i18n.list(lang("nn"), &["a", "b", "c"]), "a, b og c");
        assert_eq!(i18n.list(lang("en"), &["a"]), "a");
    }
}
