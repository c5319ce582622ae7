//! What an open page gets to see: whole sites, errors on top, and the site again.

use super::*;

#[test]
fn an_event_tells_a_page_only_what_concerns_it() {
    let stage = Stage::new(&[("a.md", "hei"), ("b.md", "hei"), ("style.css.md", "b{}")]);
    let page = stage.get("/a/").body;
    let mut events = stage.listen("/a/");
    let first = events.next();
    assert_eq!(first["page"], fingerprint(&page), "nothing was missed");
    assert!(page.contains(first["styles"].as_str().unwrap()));
    assert_eq!(first["overlay"], Value::Null);

    stage.save("b.md", "hallo");
    let other = events.next();
    assert_eq!(other["page"], first["page"]);
    assert_eq!(other["styles"], first["styles"]);
    stage.save("style.css.md", "i{}");
    let style = events.next();
    assert_eq!(style["page"], first["page"]);
    assert_ne!(style["styles"], first["styles"]);
    stage.save("a.md", "hallo");
    assert_ne!(events.next()["page"], first["page"]);
    fs::remove_file(stage.content("a.md")).unwrap();
    stage.until("/a/", |answer| answer.status == 404);
}

#[test]
fn no_answer_is_torn_while_a_hundred_sites_go_by() {
    let stage = Stage::new(&[("a.md", "side 0 ")]);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut newest = 0;
                    let mut answers = 0;
                    while !over.load(Ordering::Relaxed) {
                        let answer = stage.get("/a/");
                        let body = answer.body.split_once("<body>").unwrap().1;
                        let mut words = body.split("<script").next().unwrap().split(' ');
                        let number: usize = words.nth(1).unwrap().parse().unwrap();
                        assert_eq!(answer.status, 200);
                        assert!(number >= newest, "{number} after {newest}");
                        let whole = format!("side {number} ").repeat(1 + number * 10);
                        assert!(body.starts_with(&format!("{whole}<script")), "cut or mixed");
                        newest = number;
                        answers += 1;
                    }
                    answers
                })
            })
            .collect();
        // The flag must be set even if an edit is never seen, or the readers would go on for ever.
        let edits = catch_unwind(AssertUnwindSafe(|| {
            for number in 1..=100 {
                let text = format!("side {number} ").repeat(1 + number * 10);
                stage.save(".a.tmp", &text);
                fs::rename(stage.content(".a.tmp"), stage.content("a.md")).unwrap();
                stage.until_says("/a/", &format!("side {number} "));
            }
        }));
        over.store(true, Ordering::Relaxed);
        edits.unwrap();
        for reader in readers {
            assert!(reader.join().unwrap() > 0);
        }
    });
}

#[test]
fn errors_are_shown_on_top_of_the_last_good_page() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let mut events = stage.listen("/a/");
    let good = events.next();
    stage.save("a.md", "WRONG & slik");
    let bad = events.next();
    assert_eq!(bad["page"], good["page"]);
    assert!(stage.get("/a/").body.contains("hei"));
    let overlay = bad["overlay"].as_str().unwrap();
    for text in [
        "1 feil i kjeldene",
        "formålet &lt;b&gt;«nyheitsbrev»&lt;/b&gt; manglar",
        "content/a.md:1:1",
        "<mark>WRONG</mark> &amp; slik",
        "kvifor",
        "skriv noko anna",
        "her òg",
        "Skjul",
    ] {
        assert!(overlay.contains(text), "no {text} in {overlay}");
    }
    assert_eq!(bad["findings"][0]["code"], "OP999");
    assert!(stage.get("/_opplyst/").body.contains("skriv noko anna"));
    stage.save("a.md", "hallo");
    let mended = events.next();
    assert_eq!(mended["overlay"], Value::Null);
    assert_ne!(mended["page"], good["page"]);
}

#[test]
fn it_starts_with_errors_and_turns_into_the_site() {
    let stage = Stage::new(&[("a.md", "WRONG")]);
    for path in ["/", "/a/", "/style.css"] {
        let page = stage.get(path);
        assert_eq!(page.status, 503);
        assert!(page.body.contains("lang=\"nn\"") && page.body.contains("content/a.md:1:1"));
        assert!(page.body.contains("skriv noko anna") && page.body.contains("preview.js"));
    }
    let mut events = stage.listen("/a/");
    let first = events.next();
    assert_eq!(first["page"], fingerprint(&stage.get("/a/").body));
    stage.save("a.md", "rett");
    assert_ne!(events.next()["page"], first["page"]);
    assert!(stage.get("/a/").body.contains("rett"));
}

#[test]
fn a_build_that_panics_or_finds_no_folder_is_survived() {
    let stage = Stage::new(&[("a.md", "PANIC")]);
    assert!(stage.get("/a/").body.contains("Programmet gjorde ein feil"));
    stage.save("a.md", "rett");
    stage.until_says("/a/", "rett");
    fs::remove_dir_all(stage.content("")).unwrap();
    let mut events = stage.listen("/a/");
    while !events.next()["overlay"].as_str().is_some_and(|it| it.contains("finst ikkje")) {}
}
