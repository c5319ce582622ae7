//! That a notice with four times as much of anything takes about four times as long to check.
//!
//! The small clean site is given many items of one kind at a time, in its three languages. What takes
//! long there is timed again with a quarter of the items, and must have grown no faster than they. A
//! notice takes no longer at all where the register has much that it does not speak of.
//! Time is that of the processor, so that a busy machine changes nothing.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use opplyst::diag::Diagnostics;
use opplyst::facts::Finder;
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::rules::{
    Check, RULES, SetCheck, SetContext, SiteCheck, SiteContext, Vocabulary, check_set,
};
use opplyst::tongue::Tongue;

use crate::site::TestSite;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

/// How many items there are, and in the quarter.
const MANY: usize = 1000;
const FEW: usize = MANY / 4;

/// What takes less is not looked at.
const LONG: Duration = Duration::from_millis(25);

/// Four times as many items may take so many times as long. What compares each with each takes
/// sixteen times as long.
const FACTOR: u32 = 9;

/// How carefully something is timed.
#[derive(Clone, Copy)]
struct Care {
    /// How often; the shortest time counts.
    times: usize,
    /// How often it is run at most until there is something to count: the system may count in
    /// thousandths of a second.
    runs: u32,
}

const GLANCE: Care = Care { times: 1, runs: 1 };
const LOOK: Care = Care { times: 1, runs: 30 };
const CLOSER_LOOK: Care = Care { times: 4, runs: 30 };

/// Puts so many items of a kind into a site.
type Make = fn(&TestSite, usize);

/// What there can be many of.
const KINDS: &[(&str, Make)] = &[
    ("purposes", purposes),
    ("parts", parts),
    ("decisions", decisions),
    ("transfers", transfers),
    ("joint controllers", joint_controllers),
    ("contacts", contacts),
    ("periods of storage", periods),
    ("data, sources and recipients", listed),
    ("sections", sections),
    ("paragraphs", paragraphs),
    ("sentences", sentences),
    ("provisions", provisions),
    ("audiences", audiences),
    ("addresses", addresses),
];

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

fn notice(lang: &str) -> String {
    format!("content/notices/demo/{lang}.md")
}

/// Puts lines after a line of the notice in each language.
fn after(site: &TestSite, line: [&str; 3], lines: impl Fn(&str) -> String) {
    for (lang, line) in LANGUAGES.into_iter().zip(line) {
        site.edit(&notice(lang), &format!("{line}\n"), &format!("{line}\n{}", lines(lang)));
    }
}

/// Lines made for each number.
fn each(count: usize, of: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut all, at| {
        writeln!(all, "{}", of(at)).unwrap();
        all
    })
}

/// A number in words of one's own: digits would be facts of the text.
fn word(mut at: usize) -> String {
    let mut word = String::new();
    loop {
        word.push_str(["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"][at % 10]);
        at /= 10;
        if at == 0 {
            return word;
        }
    }
}

const PURPOSES: [&str; 3] = ["purposes:"; 3];

fn purpose(lang: &str, at: usize, part: &str) -> String {
    let title = word(at);
    let text = match lang {
        "nb" => "Vi bruker opplysningene når du tar et fag.",
        "nn" => "Vi nyttar opplysningane når du tek eit fag.",
        _ => "We use the data when you take a course.",
    };
    let otherwise = match lang {
        "nb" => "Uten opplysningene kan du ikke ta faget.",
        "nn" => "Utan opplysningane kan du ikkje ta faget.",
        _ => "Without the data, you cannot take the course.",
    };
    if lang == "en" {
        return format!(
            "  p{at}:\n    title: {title}\n    text: {text}\n    required: {{ otherwise: \"{otherwise}\" }}"
        );
    }
    format!(
        "  p{at}:\n    title: {title}\n    text: {text}\n{part}    basis: artikkel 6 nr. 1 bokstav b i GDPR\n    \
         data: [contact]\n    sources: [self]\n    recipients: [sikt]\n    \
         required: {{ by: contract, otherwise: {otherwise} }}\n    \
         retention:\n      - {{ period: P90D, from: end-of-studies, then: delete }}"
    )
}

fn purposes(site: &TestSite, count: usize) {
    after(site, PURPOSES, |lang| each(count, |at| purpose(lang, at, "")));
}

fn parts(site: &TestSite, count: usize) {
    let part = |at| {
        let title = word(at);
        format!("  part{at}:\n    title: {title}\n    text: {title}.")
    };
    after(site, PURPOSES, |lang| {
        each(count, |at| purpose(lang, at, &format!("    part: part{at}\n")))
    });
    for lang in LANGUAGES {
        let file = notice(lang);
        site.edit(&file, "purposes:\n", &format!("parts:\n{}purposes:\n", each(count, part)));
    }
    for lang in ["nb", "nn"] {
        let file = notice(lang);
        site.edit(&file, "  teaching:\n", "  teaching:\n    part: part0\n");
    }
}

fn decisions(site: &TestSite, count: usize) {
    let decision = |lang: &str, at| {
        let title = word(at);
        let text = format!("  d{at}:\n    title: {title}\n    logic: {title}\n    effect: {title}");
        if lang == "en" {
            return text;
        }
        format!(
            "{text}\n    ground: artikkel 22 nr. 2 bokstav a i GDPR\n    degree: full\n    review: privacy\n    \
             purposes: [teaching]"
        )
    };
    for lang in LANGUAGES {
        let lines = format!("automated-decisions:\n{}", each(count, |at| decision(lang, at)));
        let file = notice(lang);
        match lang {
            "en" => site.edit(&file, "purposes:\n", &format!("{lines}purposes:\n")),
            _ => site.edit(&file, "automated-decisions: none\n", &lines),
        };
    }
}

fn organisations(site: &TestSite, count: usize) {
    let organisation = |at| {
        format!(
            "  o{at}:\n    name: {name}\n    country: US\n    role: processor\n    email: {name}@{name}.example\n    \
             about: {{ nb: Den er {name}., nn: Den er {name}., en: It is {name}. }}",
            name = format_args!("X{}", word(at))
        )
    };
    let file = "content/register/demo.yaml";
    site.edit(file, "organisations:\n", &format!("organisations:\n{}", each(count, organisation)));
}

/// A list of ids in brackets.
fn ids(letter: &str, count: usize) -> String {
    let ids: Vec<String> = (0..count).map(|at| format!("{letter}{at}")).collect();
    ids.join(", ")
}

fn transfers(site: &TestSite, count: usize) {
    organisations(site, count);
    let transfer = |lang: &str, at| match lang {
        "nb" => format!("  o{at}:\n    safeguard: adequacy\n    text: Det gjelder {}.", word(at)),
        "nn" => format!("  o{at}:\n    safeguard: adequacy\n    text: Det gjeld {}.", word(at)),
        _ => format!("  o{at}:\n    text: It is about {}.", word(at)),
    };
    for lang in LANGUAGES {
        let lines = format!("transfers:\n{}", each(count, |at| transfer(lang, at)));
        let file = notice(lang);
        if lang == "en" {
            site.edit(&file, "purposes:\n", &format!("{lines}purposes:\n"));
        } else {
            site.edit(&file, "transfers: none\n", &lines);
            let list = format!("recipients: [sikt, {}]", ids("o", count));
            site.edit(&file, "recipients: [sikt]", &list);
        }
    }
}

fn joint_controllers(site: &TestSite, count: usize) {
    organisations(site, count);
    let joint = |lang: &str, at| match lang {
        "nb" => format!("  o{at}:\n    text: Vi deler det {}.", word(at)),
        "nn" => format!("  o{at}:\n    text: Vi deler det {}.", word(at)),
        _ => format!("  o{at}:\n    text: We share {}.", word(at)),
    };
    for lang in LANGUAGES {
        let lines = format!("joint-controllers:\n{}", each(count, |at| joint(lang, at)));
        site.edit(&notice(lang), "purposes:\n", &format!("{lines}purposes:\n"));
    }
}

fn contacts(site: &TestSite, count: usize) {
    let contact = |at| {
        let name = word(at);
        format!(
            "  c{at}:\n    name: {{ nb: X{name}, nn: X{name}, en: X{name} }}\n    email: {name}@demo.example"
        )
    };
    let file = "content/site.yaml";
    site.edit(file, "contacts:\n", &format!("contacts:\n{}", each(count, contact)));
}

fn categories(site: &TestSite, count: usize) {
    let category = |at| {
        let name = word(at);
        format!("  k{at}:\n    name: {{ nb: X{name}, nn: X{name}, en: X{name} }}")
    };
    let file = "content/register/demo.yaml";
    site.edit(file, "data:\n", &format!("data:\n{}", each(count, category)));
    let source = |at| {
        let name = word(at);
        format!("  s{at}:\n    name: {{ nb: X{name}, nn: X{name}, en: X{name} }}")
    };
    site.edit(file, "sources:\n", &format!("sources:\n{}", each(count, source)));
}

fn periods(site: &TestSite, count: usize) {
    categories(site, count);
    let period = |lang: &str, at| match lang {
        "en" => String::new(),
        _ => format!(
            "      - {{ data: [k{at}], period: P{}D, from: end-of-studies, then: delete, why: {}. }}",
            at + 1,
            word(at)
        ),
    };
    for lang in ["nb", "nn"] {
        let lines = each(count, |at| period(lang, at));
        let file = notice(lang);
        site.edit(&file, "    retention:\n", &format!("    retention:\n{lines}"));
        site.edit(
            &file,
            "data: [contact, results]",
            &format!("data: [contact, results, {}]", ids("k", count)),
        );
    }
    let lines = each(count, |at| format!("      - {{ why: {}. }}", word(at)));
    let file = notice("en");
    let required = "    required: { otherwise: \"Without the data, you cannot take exams.\" }\n";
    site.edit(&file, required, &format!("{required}    retention:\n{lines}"));
}

fn listed(site: &TestSite, count: usize) {
    categories(site, count);
    organisations(site, count);
    for lang in ["nb", "nn"] {
        let file = notice(lang);
        let all = |letter, first| format!("{first}, {}]", ids(letter, count));
        site.edit(&file, "data: [contact, results]", &all("k", "data: [contact, results"));
        site.edit(&file, "sources: [self]", &all("s", "sources: [self"));
        site.edit(&file, "recipients: [sikt]", &all("o", "recipients: [sikt"));
    }
}

/// A sentence in a language.
fn sentence(lang: &str, at: usize) -> String {
    let name = word(at);
    match lang {
        "nb" => format!("Den {name} får du se innen {} dager.", at + 2),
        "nn" => format!("Den {name} får du sjå innan {} dagar.", at + 2),
        _ => format!("You see the {name} within {} days.", at + 2),
    }
}

const LAST: [&str; 3] = [
    "Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.",
    "Vi skriv til deg før vi nyttar opplysningane til noko nytt.",
    "We write to you before we use the data for anything new.",
];

fn sections(site: &TestSite, count: usize) {
    let section =
        |lang: &str, at| format!("\n## X{} {{#s{at}}}\n\n{}", word(at), sentence(lang, at));
    after(site, LAST, |lang| each(count, |at| section(lang, at)));
}

fn paragraphs(site: &TestSite, count: usize) {
    after(site, LAST, |lang| each(count, |at| format!("\n{}", sentence(lang, at))));
}

fn sentences(site: &TestSite, count: usize) {
    after(site, LAST, |lang| each(count, |at| sentence(lang, at)));
}

fn provisions(site: &TestSite, count: usize) {
    for (lang, law) in ["nb", "nn"]
        .into_iter()
        .zip(["universitets- og høyskoleloven § 2-8", "universitets- og høgskulelova § 2-8"])
    {
        let list: String =
            (0..count).map(|at| format!(", § {}-{}", at / 9 % 15 + 1, at % 9 + 1)).collect();
        site.edit(&notice(lang), law, &format!("{law}{list}"));
    }
    after(site, LAST, |lang| {
        each(count, |at| {
            let number = at % 9 + 1;
            match lang {
                "nb" => format!("\nSe universitets- og høyskoleloven § 2-{number}, {}.", word(at)),
                "nn" => format!("\nSjå universitets- og høgskulelova § 2-{number}, {}.", word(at)),
                _ => format!(
                    "\nSee section 2-{number} of the Universities and University Colleges Act, {}.",
                    word(at)
                ),
            }
        })
    });
}

fn audiences(site: &TestSite, count: usize) {
    let audience = |at| {
        let name = word(at);
        format!(
            "  a{at}:\n    name: {{ nb: X{name}, nn: X{name}, en: X{name} }}\n    kind: students"
        )
    };
    let file = "content/site.yaml";
    site.edit(file, "audiences:\n", &format!("audiences:\n{}", each(count, audience)));
    for lang in ["nb", "nn"] {
        let file = notice(lang);
        let all = format!("audiences: [students, {}]", ids("a", count));
        site.edit(&file, "audiences: [students]", &all);
    }
}

fn addresses(site: &TestSite, count: usize) {
    contacts(site, count);
    after(site, LAST, |lang| {
        each(count, |at| {
            let address = format!("{}@demo.example", word(at));
            match lang {
                "nb" => format!("\nSkriv til {address}."),
                "nn" => format!("\nSkriv til {address}."),
                _ => format!("\nWrite to {address}."),
            }
        })
    });
}

/// A site with many items of a kind, checked.
struct Grown {
    checked: Checked,
    finder: Finder,
    vocabulary: Vocabulary,
}

/// What is timed.
#[derive(Clone, Copy)]
enum Timed {
    /// A rule, on the notice.
    Set(&'static str, SetCheck),
    /// A rule, on what notices share.
    Site(&'static str, SiteCheck),
    /// All rules on the notice, and what they have in common.
    All,
}

impl Timed {
    /// All there is to time.
    fn each() -> Vec<Self> {
        let of_rules = RULES.iter().flat_map(|entry| {
            let code = entry.rule.code;
            let (set, site) = match entry.check {
                Check::Set(set) | Check::Between(set) | Check::Missing(set) => (Some(set), None),
                Check::Site(site) => (None, Some(site)),
                Check::Both(set, site) | Check::MissingBoth(set, site) => (Some(set), Some(site)),
                Check::Reading | Check::Waiver => (None, None),
            };
            let set = set.map(|set| Self::Set(code, set));
            set.into_iter().chain(site.map(|site| Self::Site(code, site)))
        });
        of_rules.chain([Self::All]).collect()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Set(code, _) | Self::Site(code, _) => code,
            Self::All => "all rules",
        }
    }
}

impl Grown {
    fn of(make: Make, count: usize) -> Self {
        let site = TestSite::clean();
        make(&site, count);
        let checked = Pipeline::new(site.path(), TODAY).check().expect("a folder");
        let finder = Finder::of(&checked.i18n);
        let whole = checked.site.as_ref().expect("a site");
        let vocabulary =
            Vocabulary::of(Tongue::of(&checked.i18n), Some(&whole.settings), &whole.register);
        Self { checked, finder, vocabulary }
    }

    /// How long each of these takes.
    fn times(&self, timed: &[Timed], care: Care) -> Vec<Duration> {
        let site = self.checked.site.as_ref().expect("a site");
        let (law, i18n) = (&self.checked.law, &self.checked.i18n);
        let (finder, vocabulary) = (&self.finder, &self.vocabulary);
        let set = &site.notices["demo"];
        let of_site = SiteContext::new(site, law, finder, vocabulary, i18n, TODAY);
        let of_set = || SetContext::new(set, &of_site);
        let shared = of_set();
        // What the rules have in common is found out before any of them is timed.
        check_set(&shared);
        let run = |timed: Timed| {
            let mut out = Diagnostics::new();
            match timed {
                Timed::Set(_, check) => check(&shared, &mut out),
                Timed::Site(_, check) => check(&of_site, &mut out),
                Timed::All => out.extend(check_set(&of_set())),
            }
        };
        timed.iter().map(|timed| care.time(|| run(*timed))).collect()
    }
}

impl Care {
    /// How long something takes.
    fn time(self, run: impl Fn()) -> Duration {
        let once = |_| {
            let start = Clock::now();
            let mut runs = 0;
            loop {
                run();
                runs += 1;
                let elapsed = start.elapsed();
                if elapsed >= 2 * LONG || runs >= self.runs {
                    return elapsed / runs;
                }
            }
        };
        (0..self.times).map(once).min().unwrap_or_default()
    }
}

/// The time that this thread has had of a processor, where the system tells; else the time of day.
enum Clock {
    Processor(Duration),
    Day(Instant),
}

impl Clock {
    fn now() -> Self {
        processor().map_or_else(|| Self::Day(Instant::now()), Self::Processor)
    }

    fn elapsed(&self) -> Duration {
        match self {
            Self::Processor(start) => processor().unwrap_or(*start).saturating_sub(*start),
            Self::Day(start) => start.elapsed(),
        }
    }
}

fn processor() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// What of this takes long with many items of a kind, and much longer than with a quarter of them.
fn grown_too_fast(
    (many, few): (&Grown, &Grown),
    timed: &[Timed],
    care: Care,
) -> Vec<(Timed, Duration, Duration)> {
    let both = many.times(timed, care).into_iter().zip(few.times(timed, care));
    let faults = timed.iter().zip(both).map(|(timed, (many, few))| (*timed, many, few));
    faults.filter(|(_, many, few)| *many >= LONG && *many > *few * FACTOR).collect()
}

#[test]
fn no_rule_compares_each_thing_with_each() {
    let mut slow = String::new();
    for (kind, make) in KINDS {
        let many = Grown::of(*make, MANY);
        let mut timed = Timed::each();
        let glance = many.times(&timed, GLANCE);
        let mut is_long = glance.iter().map(|time| *time >= LONG);
        timed.retain(|_| is_long.next().unwrap_or(true));
        if timed.is_empty() {
            continue;
        }
        let few = Grown::of(*make, FEW);
        let seeming = grown_too_fast((&many, &few), &timed, LOOK);
        let seeming: Vec<Timed> = seeming.into_iter().map(|(timed, ..)| timed).collect();
        for (timed, long, short) in grown_too_fast((&many, &few), &seeming, CLOSER_LOOK) {
            let name = timed.name();
            writeln!(slow, "{name}: {FEW} {kind} in {short:?}, {MANY} in {long:?}").unwrap();
        }
    }
    assert!(slow.is_empty(), "{slow}");
}

/// The register of a large institution, of which the notice names next to nothing.
fn register(site: &TestSite, count: usize) {
    organisations(site, count);
    contacts(site, count);
    let system = |at| {
        let name = word(at);
        format!("  s{at}:\n    name: {{ nb: Y{name}, nn: Y{name}, en: Y{name} }}\n    owner: o{at}")
    };
    let file = "content/register/demo.yaml";
    let systems = format!("systems:\n{}organisations:\n", each(count, system));
    site.edit(file, "organisations:\n", &systems);
}

#[test]
fn a_notice_takes_no_longer_where_the_register_is_large() {
    let time = |count| Grown::of(register, count).times(&[Timed::All], CLOSER_LOOK)[0];
    let (large, small) = (time(4 * MANY), time(1));
    assert!(large < 2 * small, "{large:?} with a large register, {small:?} with a small one");
}
