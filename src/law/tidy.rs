//! What a tidy hand would change in a citation without changing what it says.
//!
//! In: a text and its language. Out: [`Tidy`], one for each place where an act is called by a wrong
//! name or by another language's, or where a provision is not written as the language prints it:
//! `art.6 (1) e)`, `§§ 8`, `artikkel 6` in English. Whoever applies them all changes only those
//! bytes; the same provisions are read afterwards, and there is nothing left to tidy. A place that
//! says more than its citation does (`bokstav c (rettslig forpliktelse)`, `første punktum`, `eller`)
//! is left as it is.

use std::ops::Range;

use super::citation::{Citation, Place};
use super::read::{Found, Named};
use super::registry::Registry;
use super::token::plain;
use super::vocabulary::Form;
use crate::lang::Lang;

/// A piece of a citation that would better be written otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tidy {
    /// The piece, in bytes.
    pub range: Range<usize>,
    /// What would better stand there.
    pub replacement: String,
    /// What is untidy about it.
    pub kind: Untidy,
}

/// What is untidy about a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untidy {
    /// The act has no such name: it is misspelt, or parted wrongly.
    WrongName,
    /// The name of the act is another language's.
    OtherLanguage,
    /// The provision is right, but not written in the language's usual form.
    Form,
}

impl Registry {
    /// What a tidy hand would change in the citations of a text, in order. Nothing here changes
    /// which provisions are read; where that cannot be had, nothing is said.
    pub fn tidy(&self, text: &str, lang: Lang) -> Vec<Tidy> {
        let found = self.read(text, lang);
        self.tidy_found(text, lang, &found)
    }

    /// The same, for a text whose citations have been read.
    pub fn tidy_found(&self, text: &str, lang: Lang, found: &[Found]) -> Vec<Tidy> {
        let mut tidies = Vec::new();
        for one in found.iter().filter(|one| one.problem.is_none()) {
            tidies.extend(one.named.and_then(|named| self.tidy_name(text, lang, &named)));
            tidies.extend(self.tidy_form(text, lang, one));
        }
        tidies.sort_by_key(|tidy| tidy.range.start);
        let is_same = |tidies: &[Tidy]| {
            let after = self.read(&tidied(text, tidies), lang);
            let problem = after.iter().any(|one| one.problem.is_some());
            let before = found.iter().any(|one| one.problem.is_some());
            cited(&after).eq(cited(found)) && (before || !problem)
        };
        // As a rule all goes well; where it does not, only what is sure by itself is kept.
        if !tidies.is_empty() && !is_same(&tidies) {
            tidies.retain(|tidy| tidy.kind != Untidy::Form);
            if !is_same(&tidies) {
                tidies.clear();
            }
        }
        tidies
    }

    fn tidy_name(&self, text: &str, lang: Lang, named: &Named) -> Option<Tidy> {
        let range = named.start..named.end;
        let written = plain(text.get(range.clone())?);
        let neutral = matches!(named.form, Form::Short | Form::Number);
        if neutral || named.act.is_unknown() || is_set_apart(text, &range) {
            return None;
        }
        let names = self.vocabulary.names(&written);
        let good = |form: Form| form != Form::Wrong;
        let mut names = names.iter().filter(|name| name.act == named.act).peekable();
        names.peek()?;
        let mut kind = Untidy::WrongName;
        for name in names {
            if name.lang == lang && good(name.form) {
                return None;
            }
            if good(name.form) {
                kind = Untidy::OtherLanguage;
            }
        }
        let printer = self.printers.iter().find(|printer| printer.lang == lang)?;
        let name = printer.name(named.act)?;
        let genitive = printer.genitive.as_deref().filter(|s| written.ends_with(s));
        let replacement = match genitive {
            Some(s) if !name.ends_with(s) => format!("{name}{s}"),
            Some(_) | None => name.to_owned(),
        };
        let upper = written.starts_with(char::is_uppercase);
        let replacement = if upper { capitalised(&replacement) } else { replacement };
        (replacement != written).then_some(Tidy { range, replacement, kind })
    }

    fn tidy_form(&self, text: &str, lang: Lang, found: &Found) -> Option<Tidy> {
        let range = without_closing(text, found.phrase.clone()?);
        let written = text.get(range.clone())?;
        let printer = self.printers.iter().find(|printer| printer.lang == lang)?;
        let places: Vec<Place> = found.citations.iter().map(|citation| citation.place).collect();
        if !self.says_no_more(written, lang) {
            return None;
        }
        let printed = printer.places(&places);
        let upper = written.starts_with(char::is_uppercase);
        let replacement = if upper { capitalised(&printed) } else { printed };
        let blanks = |text: &str| text.replace(['\u{a0}', '\u{202f}', '\n'], " ").to_lowercase();
        let same = blanks(written) == blanks(&replacement);
        (!same).then_some(Tidy { range, replacement, kind: Untidy::Form })
    }
}

/// The text with every piece put in its place.
pub fn tidied(text: &str, tidies: &[Tidy]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for tidy in tidies {
        out.push_str(text.get(from..tidy.range.start).unwrap_or_default());
        out.push_str(&tidy.replacement);
        from = tidy.range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// A provision without the bracket that closes what stands around it: `(GDPR art. 6 nr. 1 a)`.
fn without_closing(text: &str, range: Range<usize>) -> Range<usize> {
    let count = |text: &str, sign: char| text.chars().filter(|c| *c == sign).count();
    let phrase = text.get(range.clone()).unwrap_or_default();
    // No bracket of a sentence opens further away.
    let from = text.floor_char_boundary(range.start.saturating_sub(400));
    let before = text.get(from..range.start).unwrap_or_default();
    let is_over = phrase.ends_with(')') && count(phrase, ')') > count(phrase, '(');
    let is_open = count(before, '(') > count(before, ')');
    range.start..range.end - usize::from(is_over && is_open)
}

fn cited(found: &[Found]) -> impl Iterator<Item = &Citation> {
    found.iter().flat_map(|one| &one.citations)
}

/// Whether a name is marked as a word of another language, or explained by one in brackets: *the
/// act* (personopplysningsloven), «personopplysningsloven».
fn is_set_apart(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let after = text.get(range.end..).map(str::trim_start).and_then(|after| after.chars().next());
    let marks = ['*', '_', '«', '»', '"', '“', '”', '(', '`', '['];
    before.is_some_and(|c| marks.contains(&c)) || after == Some('(')
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::super::cases::{cases, files, lang, registry};
    use super::{Citation, tidied};

    /// Every case of the table, tidied: the same provisions are read, nothing is left to tidy, and
    /// nothing but the pieces has changed.
    #[test]
    fn tidying_changes_no_meaning_and_is_done_once() {
        let registry = registry();
        let cases = files().flat_map(|(file, _)| cases(file));
        let (mut pieces, mut wrong) = (0, Vec::new());
        for (text, _) in cases {
            let text = text.replace("\\n", "\n");
            for tag in ["nb", "nn", "en"] {
                let read = |text: &str| -> Vec<Citation> {
                    let found = registry.read(text, lang(tag));
                    found.into_iter().flat_map(|found| found.citations).collect()
                };
                let tidies = registry.tidy(&text, lang(tag));
                pieces += tidies.len();
                let after = tidied(&text, &tidies);
                if read(&text) != read(&after) || !registry.tidy(&after, lang(tag)).is_empty() {
                    wrong.push(format!(
                        "{tag} {text}\n   {after}\n   {:?}",
                        registry.tidy(&after, lang(tag))
                    ));
                }
            }
        }
        assert!(pieces > 1000, "{pieces}");
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn a_citation_is_tidied_piece_by_piece() {
        let registry = registry();
        for (tag, text, expected) in [
            (
                "nb",
                "Etter GDPR art.6 (1) e) kan vi",
                "Etter GDPR artikkel 6 nr. 1 bokstav e kan vi",
            ),
            ("nb", "jf. §§ 8 i personopplysningsloven", "jf. § 8 i personopplysningsloven"),
            ("nb", "fvl. § 11 og 17", "fvl. §§ 11 og 17"),
            ("nb", "(GDPR art. 6 nr. 1 a)", "(GDPR artikkel 6 nr. 1 bokstav a)"),
            ("nb", "universitet og høyskoleloven §4-15", "universitets- og høyskoleloven § 4-15"),
            ("nb", "Personopplysingslovens § 8", "Personopplysningslovens § 8"),
            ("nn", "personopplysningsloven § 8", "personopplysningslova § 8"),
            ("en", "Under GDPR art. 6 no. 1 letter e we may", "Under GDPR Article 6(1)(e) we may"),
            ("en", "personopplysningsloven section 8", "Personal Data Act section 8"),
            // What is right already, or says more than the citation, stays.
            ("nb", "offentleglova § 13 første ledd", "offentleglova § 13 første ledd"),
            ("nb", "§\u{a0}8 i personopplysningsloven", "§\u{a0}8 i personopplysningsloven"),
            ("nb", "GDPR art. 6 nr. 1 a eller b", "GDPR art. 6 nr. 1 a eller b"),
            ("nb", "GDPR art. 6 nr. 1 c (plikt) og e", "GDPR art. 6 nr. 1 c (plikt) og e"),
            ("nb", "fvl. §13, første punktum", "fvl. §13, første punktum"),
            ("en", "Section 8 of the Personal Data Act", "Section 8 of the Personal Data Act"),
            (
                "en",
                "the Personal Data Act (personopplysningsloven) section 8",
                "the Personal Data Act (personopplysningsloven) section 8",
            ),
            ("en", "see section 3 of this form", "see section 3 of this form"),
        ] {
            let tidies = registry.tidy(text, lang(tag));
            assert_eq!(tidied(text, &tidies), expected, "{tidies:?}");
        }
    }
}
