//! Reads a theme: the built-in one, and the site's own files over it.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the template engine names more kinds of fault than we tell apart"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Error, ErrorKind, Tera};

use super::{TEMPLATE_ERROR, Theme, UNKNOWN_THEME};
use crate::diag::{Diagnostic, Diagnostics};
use crate::memo;
use crate::site::Settings;
use crate::source::{File, Sources, Span};
use crate::yaml::closest;

/// The theme that travels inside the binary.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Its name in `site.yaml`.
const BUILT_IN_NAME: &str = "default";

/// What built-in templates are called beside the site's own.
const PREFIX: &str = "theme/";

/// The folder of a theme whose files are copied into the site.
const ASSETS: &str = "assets/";

/// The fingerprint of the theme that [`load`] would read, so that it need not be read again.
pub fn fingerprint(sources: &Sources, settings: &Settings) -> u64 {
    let folder = folder(settings);
    let templates: Vec<(&str, u64)> =
        sources.under(&folder).map(|file| (&*file.path, file.fingerprint)).collect();
    let assets: Vec<(&str, &[u8])> =
        sources.assets_under(&folder).map(|(path, bytes)| (&**path, &**bytes)).collect();
    memo::fingerprint(&(&settings.theme.value, templates, assets))
}

/// Reads the theme that the site names. What is wrong is reported, and the built-in template stands
/// in for it.
pub fn load(sources: &Sources, settings: &Settings, out: &mut Diagnostics) -> Theme {
    let folder = folder(settings);
    let name = settings.theme.value.as_str();
    let themes = own_themes(sources);
    if name != BUILT_IN_NAME && !themes.contains(&name) {
        let nearest = closest(name, themes.into_iter().chain([BUILT_IN_NAME]));
        let finding = Diagnostic::new(&UNKNOWN_THEME, settings.theme.span).arg("theme", name);
        out.push(match nearest {
            Some(theme) => finding.arg("nearest", theme).help("nearest"),
            None => finding,
        });
    }
    let mut own = own_templates(sources, &folder);
    let named = settings.theme.span;
    let mut tera = Tera::new();
    // A template of a site that cannot be read is left out, and the rest is tried again.
    loop {
        tera = match engine(&folder, own.iter().copied()) {
            Ok(engine) => engine,
            Err(error) => {
                let at = own.iter().position(|file| {
                    Some(&file.path[folder.len()..]) == template_of(&error).as_deref()
                });
                let (span, position) = match at {
                    Some(position) => (range(&error, Span::top(own[position].id)), position),
                    None if own.is_empty() => break,
                    // What a built-in template misses is missing in one of the site's own.
                    None => {
                        let position = culprit(&folder, &own);
                        (Span::top(own[position].id), position)
                    }
                };
                out.push(finding(&error, &own[position].path[folder.len()..], span));
                own.remove(position);
                continue;
            }
        };
        break;
    }
    let spans = own.iter().map(|file| (file.path[folder.len()..].to_owned(), file.span()));
    Theme {
        tera,
        own: spans.collect(),
        named,
        assets: assets(sources, &folder),
        fingerprint: fingerprint(sources, settings),
    }
}

/// Whether a site names a theme of its own or has templates of its own, which may have faults. The
/// built-in theme has none, so there is nothing to find in it before pages are made.
pub fn is_own(sources: &Sources, settings: &Settings) -> bool {
    settings.theme.value != BUILT_IN_NAME || !own_templates(sources, &folder(settings)).is_empty()
}

/// The site's templates that can be read. One that says just what the built-in template of its name
/// says adds nothing.
fn own_templates<'a>(sources: &'a Sources, folder: &'a str) -> Vec<&'a Arc<File>> {
    let mut templates: Vec<&Arc<File>> =
        sources.under(folder).filter(|file| file.sound && file.path.ends_with(".html")).collect();
    templates.retain(|file| {
        let built_in = BUILT_IN.get_file(&file.path[folder.len()..]);
        built_in.is_none_or(|it| it.contents() != file.text.as_bytes())
    });
    templates
}

fn folder(settings: &Settings) -> String {
    format!("themes/{}/", settings.theme.value)
}

/// The themes that the site itself has.
fn own_themes(sources: &Sources) -> Vec<&str> {
    let texts = sources.under("themes/").map(|file| &*file.path);
    let assets = sources.assets_under("themes/").map(|(path, _)| &**path);
    let mut names: Vec<&str> =
        texts.chain(assets).filter_map(|path| path.split('/').nth(1)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The template engine with the built-in templates and the site's own over them.
fn engine<'a>(folder: &str, own: impl Iterator<Item = &'a Arc<File>>) -> Result<Tera, Error> {
    let mut tera = Tera::new();
    tera.set_fallback_prefixes([PREFIX])?;
    let built_in = BUILT_IN.files().filter_map(|file| {
        let name = file.path().to_str().filter(|name| name.ends_with(".html"))?;
        Some((format!("{PREFIX}{name}"), file.contents_utf8()?))
    });
    let own = own.map(|file| (file.path[folder.len()..].to_owned(), file.text.as_str()));
    tera.add_raw_templates(built_in.chain(own).collect::<Vec<_>>())?;
    Ok(tera)
}

/// The one of the site's templates without which the others work; the last, where there is none.
fn culprit(folder: &str, own: &[&Arc<File>]) -> usize {
    let works_without = |position: &usize| {
        let others = own.iter().enumerate().filter(|(at, _)| at != position);
        engine(folder, others.map(|(_, file)| *file)).is_ok()
    };
    (0..own.len()).find(works_without).unwrap_or(own.len() - 1)
}

fn assets(sources: &Sources, folder: &str) -> BTreeMap<Arc<str>, Arc<[u8]>> {
    let mut assets: BTreeMap<Arc<str>, Arc<[u8]>> = BTreeMap::new();
    for file in BUILT_IN.get_dir("assets").into_iter().flat_map(Dir::files) {
        if let Some(path) = file.path().to_str() {
            assets.insert(path.into(), file.contents().into());
        }
    }
    let copied = format!("{folder}{ASSETS}");
    for (path, bytes) in sources.assets_under(&copied) {
        assets.insert(path[folder.len()..].into(), Arc::clone(bytes));
    }
    for file in sources.under(&copied).filter(|file| !file.path.ends_with(".html")) {
        assets.insert(file.path[folder.len()..].into(), file.text.as_bytes().into());
    }
    assets
}

/// The template that an error is about.
pub(super) fn template_of(error: &Error) -> Option<String> {
    Some(match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            report.filename().to_owned()
        }
        ErrorKind::MissingParent { current, .. } => current.clone(),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            tpl.clone()
        }
        _ => return None,
    })
}

/// The range that an error marks, in the template whose file `top` is in.
pub(super) fn range(error: &Error, top: Span) -> Span {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = &report.span().range;
            Span::new(top.file, range.start, range.end.max(range.start + 1))
        }
        _ => Span { end: top.start, ..top },
    }
}

/// What is said of an error. The engine's own words are the only ones that know the detail.
pub(super) fn finding(error: &Error, template: &str, span: Span) -> Diagnostic {
    let detail = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            report.message().to_owned()
        }
        _ => error.to_string(),
    };
    let first = detail.lines().next().unwrap_or_default();
    Diagnostic::new(&TEMPLATE_ERROR, span)
        .arg("template", template)
        .arg("detail", first.strip_prefix("error: ").unwrap_or(first))
}
