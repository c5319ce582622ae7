//! Small whole sites: each folder beside this file has its sources, and in `expected/` every page
//! that they make, byte by byte. `UPDATE_EXPECT=1` writes those pages anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use opplyst::pipeline::Pipeline;
use opplyst::rules::Deny;

/// The pages of a site, without the theme's own files, which the theme's tests look at.
fn pages(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut pipeline = Pipeline::new(site, jiff::civil::date(2026, 11, 21));
    let mut checked = pipeline.check().unwrap();
    let output = pipeline.render(&mut checked).expect("a site without errors");
    assert!(checked.report.clear(Deny::Warnings).is_some(), "{:?}", checked.report.diagnostics);
    let files = output.files.into_iter().filter(|(path, _)| !path.starts_with("assets/"));
    files.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let below = |path: PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    entries.flat_map(|entry| below(entry.unwrap().path())).collect()
}

#[test]
fn every_site_gives_the_pages_it_is_expected_to_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let sites: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    assert!(!sites.is_empty());
    for site in sites {
        let expected = site.join("expected");
        let made = pages(&site);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let _none_yet = fs::remove_dir_all(&expected);
            for (path, bytes) in &made {
                let path = expected.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
        }
        let relative =
            |path: PathBuf| path.strip_prefix(&expected).unwrap().to_str().unwrap().to_owned();
        let listed: BTreeSet<String> = files_below(&expected).into_iter().map(relative).collect();
        let paths: BTreeSet<String> = made.keys().cloned().collect();
        assert_eq!(listed, paths, "{}", site.display());
        for (path, bytes) in made {
            let expected = String::from_utf8(fs::read(expected.join(&path)).unwrap()).unwrap();
            let bytes = String::from_utf8(bytes).unwrap();
            let differs = expected.lines().zip(bytes.lines()).find(|(then, now)| then != now);
            assert!(expected == bytes, "{path}: {differs:?}; UPDATE_EXPECT=1 writes it anew");
        }
    }
}
