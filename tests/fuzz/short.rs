//! A short run of each fuzz target, on a stable compiler and the same at each run: real files and
//! pieces of the formats, cut, doubled, mixed and flipped.
//!
//! `OPPLYST_FUZZ_SECONDS` makes it longer and `OPPLYST_FUZZ_SEED` another one. An input that panics, or
//! takes longer than anybody would wait, is kept in the folder for temporary files and named.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::targets::{TARGETS, Target};

/// How long each target runs, in seconds.
const SECONDS: u64 = 2;

/// Longer inputs are cut; the time that one takes grows with its length.
const LONGEST: usize = 20_000;

/// No input of this length may take longer, on a busy machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(30);

/// Pieces of the formats that real files do not have side by side.
const PIECES: &[&str] = &[
    "---\n",
    "\n\n",
    "  - ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "|\n  ",
    ">-\n",
    "&a",
    "*a",
    "!!x",
    "? ",
    "\t",
    "'",
    "\"",
    "\\u0000",
    "\u{0}",
    "\u{feff}",
    "\u{200b}",
    "\u{202e}",
    "\u{a0}",
    "🙂",
    "æøå",
    "e\u{301}",
    "## ",
    "{#id}",
    "[x](notice:",
    "](javascript:",
    "<b>",
    "```",
    "> ",
    "| a | b |\n|---|---|\n",
    "![",
    "[^1]",
    "key = { $x ->\n",
    " *[other] ",
    "-term = ",
    ".attr = ",
    "{ \"",
    "NUMBER($",
    "§",
    "§§ 1-",
    "§ 12 a",
    "artikkel 6",
    "nr. 1 bokstav e",
    "jf.",
    " til ",
    "–",
    "(1)(a)",
    "Article 9(2)",
    "99999999999999999999",
    "-1",
    "1-1-1",
    "2026-02-30",
    "P90D",
    "P",
    "PT0S",
    "permanent",
    "none",
    "to: ",
    "from: ",
    "purposes:\n  a:\n    ",
    "true",
    "universitets- og høyskoleloven",
    "GDPR",
    "act\tstate\tlovdata_url\tname\tledd\theading\n",
    "LOV-2024-03-08-9\t2026-11-08\t\t§2-8\t4\tX\n",
    "gdpr:6(1)(e)",
    "http://",
    "a@b.example",
    "+47 55 55 01 02",
];

/// The same numbers at each run, from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// The real files of the repository, which the inputs are made from.
fn corpus() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut open = ["content", "i18n", "tests/rule_docs/base"].map(|it| root.join(it)).to_vec();
    while let Some(folder) = open.pop() {
        let mut entries: Vec<_> =
            fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(fs::read(path).unwrap());
            }
        }
    }
    files
}

/// An input: a piece of a real file, changed in a few places.
fn input(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let file = &corpus[chance.below(corpus.len())];
    let start = chance.below(file.len());
    let length = if chance.below(4) == 0 { LONGEST } else { chance.below(600) };
    let mut bytes = file[start..file.len().min(start + length)].to_vec();
    for _ in 0..chance.below(12) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(6) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, PIECES[chance.below(PIECES.len())].bytes())),
            2 => {
                let other = &corpus[chance.below(corpus.len())];
                let from = chance.below(other.len());
                let piece = &other[from..(from + chance.below(200)).min(other.len())];
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            3 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            4 => {
                let doubled = bytes[at..end].repeat(1 + chance.below(20));
                drop(bytes.splice(at..at, doubled));
            }
            _ => bytes.truncate(end.max(1)),
        }
    }
    bytes.truncate(LONGEST);
    bytes
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(default)
}

/// How many inputs a target takes at least, also on a machine that is busy.
const ENOUGH: usize = 11;

/// Runs a target until its time is up and it has taken enough; gives how many inputs it took, or the
/// one that broke it.
fn run(name: &str, target: Target) -> Result<usize, Vec<u8>> {
    let corpus = corpus();
    let seconds = Duration::from_secs(number("OPPLYST_FUZZ_SECONDS", SECONDS));
    let seed = number("OPPLYST_FUZZ_SEED", 0x9e37_79b9_7f4a_7c15) ^ name.len() as u64;
    // The target runs beside us, so that one that hangs is noticed.
    let (give, take) = mpsc::channel::<Vec<u8>>();
    let (told, heard) = mpsc::channel::<bool>();
    std::thread::spawn(move || {
        for bytes in take {
            let went_well = catch_unwind(|| target(&bytes)).is_ok();
            if told.send(went_well).is_err() || !went_well {
                return;
            }
        }
    });
    let mut chance = Chance(seed.max(1));
    let started = Instant::now();
    let mut count = 0;
    while started.elapsed() < seconds || count < ENOUGH {
        let bytes = input(&corpus, &mut chance);
        give.send(bytes.clone()).unwrap();
        match heard.recv_timeout(PATIENCE) {
            Ok(true) => count += 1,
            Ok(false) | Err(_) => return Err(bytes),
        }
    }
    Ok(count)
}

#[test]
#[expect(clippy::print_stdout, reason = "the counts are for whoever asks with --nocapture")]
fn any_bytes_end_in_a_value_or_a_finding() {
    for (name, target) in TARGETS {
        match run(name, target) {
            Ok(count) => {
                println!("{name}: {count} inputs");
            }
            Err(bytes) => {
                let kept = std::env::temp_dir().join(format!("opplyst-fuzz-{name}"));
                fs::write(&kept, &bytes).unwrap();
                panic!(
                    "{name} broke or hung on {}: {:?}",
                    kept.display(),
                    String::from_utf8_lossy(&bytes)
                );
            }
        }
    }
}
