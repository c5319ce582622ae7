//! `opplyst import`: a notice that exists already becomes a proposed source.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the standard library names more kinds of fault than we tell apart"
)]

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::args::ImportArgs;
use super::terminal::{Terminal, today};
use super::{Exit, say_unreadable};
use crate::diag::Arg;
use crate::disk;
use crate::facts::Finder;
use crate::import::{self, Account, Became, Form, Place, Proposal, Reader};
use crate::lang::Lang;
use crate::pipeline::Pipeline;
use crate::site;

/// As much of a line as is shown of it.
const SHOWN: usize = 72;

/// Reads the file and writes the proposal into the site, or shows it.
pub(super) fn run(site: &Path, lang: Option<Lang>, args: &ImportArgs, terminal: &Terminal) -> Exit {
    let Some(lang) = lang else {
        let known = terminal.i18n.languages().iter().map(ToString::to_string).collect::<Vec<_>>();
        terminal.say("import-needs-lang", &[("languages", Arg::Text(known.join("|")))]);
        return Exit::Usage;
    };
    let text = match read(&args.file, terminal) {
        Ok(text) => text,
        Err(exit) => return exit,
    };
    let checked = match Pipeline::new(site, today(None)).check() {
        Ok(checked) => checked,
        Err(error) => return say_unreadable(&error, terminal),
    };
    let reader = Reader {
        lang,
        i18n: &checked.i18n,
        law: &checked.law,
        finder: &Finder::of(&checked.i18n),
        site: checked.site.as_ref(),
    };
    let ending = args.file.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let is_html = matches!(ending, "html" | "htm" | "xhtml") || import::is_html(&text);
    let form = if is_html { Form::Html } else { Form::Plain };
    let proposal = import::propose(&text, form, &args.notice, &reader);
    if proposal.account.lines.iter().all(|line| line.became == Became::LeftOut) {
        terminal.say("import-empty", &[path(&args.file)]);
        return Exit::Usage;
    }
    if args.dry_run {
        terminal.give(&proposal.notice);
        if let Some(register) = &proposal.register {
            terminal.give("\n");
            terminal.give(register);
        }
    } else if let Err(exit) = write(site, lang, args, &proposal, terminal) {
        return exit;
    }
    terminal.show(&told(&proposal.account, terminal));
    Exit::Done
}

fn path(path: &Path) -> (&'static str, Arg) {
    ("path", Arg::Text(path.display().to_string()))
}

/// The text of the file; `-` is standard input.
fn read(file: &Path, terminal: &Terminal) -> Result<String, Exit> {
    let mut bytes = Vec::new();
    let limit = disk::MAX_FILE + 1;
    let read = if file == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|it| it.take(limit).read_to_end(&mut bytes))
    };
    if let Err(error) = read {
        terminal.say("cli-io", &[path(file), ("reason", Arg::Text(error.to_string()))]);
        return Err(match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::IsADirectory => Exit::Usage,
            _ => Exit::Environment,
        });
    }
    if bytes.len() as u64 > disk::MAX_FILE {
        let size = ("size", Arg::Text((disk::MAX_FILE / (1024 * 1024)).to_string()));
        terminal.say("import-too-large", &[path(file), size]);
        return Err(Exit::Usage);
    }
    String::from_utf8(bytes).map_err(|_| {
        terminal.say("import-not-text", &[path(file)]);
        Exit::Usage
    })
}

/// Writes new files into the site. Nothing is written where one of them exists.
fn write(
    site: &Path,
    lang: Lang,
    args: &ImportArgs,
    proposal: &Proposal,
    terminal: &Terminal,
) -> Result<(), Exit> {
    let notice = site.join(format!("{}{}/{lang}.md", site::NOTICES, args.notice));
    let register = site.join(format!("{}{}-{lang}.yaml", site::REGISTER, args.notice));
    let mut files: Vec<(PathBuf, &str)> = vec![(notice, &proposal.notice)];
    files.extend(proposal.register.as_deref().map(|text| (register, text)));
    if let Some((taken, _)) = files.iter().find(|(file, _)| file.symlink_metadata().is_ok()) {
        terminal.say("import-exists", &[path(taken)]);
        return Err(Exit::Usage);
    }
    for (file, text) in files {
        if let Err(error) = create(&file, text) {
            let reason = ("reason", Arg::Text(error.to_string()));
            terminal.say("cli-failed", &[path(&file), reason]);
            return Err(Exit::Environment);
        }
        terminal.say("import-wrote", &[path(&file)]);
    }
    Ok(())
}

/// Writes a file that is not there yet; one that came meanwhile is left alone.
fn create(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(file)?.write_all(text.as_bytes())
}

/// What became of the lines, in words.
fn told(account: &Account, terminal: &Terminal) -> String {
    let lines = &account.lines;
    let count =
        |is: &dyn Fn(&import::Line) -> bool| Arg::from(lines.iter().filter(|it| is(it)).count());
    let is_prose = |line: &import::Line| line.became == Became::Prose;
    let mut out = terminal.text(
        "import-done",
        &[
            ("lines", Arg::from(lines.len())),
            ("field", count(&|it| it.became == Became::Field)),
            ("found", count(&|it| is_prose(it) && !it.places.is_empty())),
            ("prose", count(&|it| is_prose(it) && it.places.is_empty())),
            ("around", count(&|it| it.became == Became::LeftOut)),
        ],
    );
    out.push_str("\n\n");
    out.push_str(&terminal.text("import-placed", &[]));
    out.push_str(":\n");
    for place in Place::ALL {
        let with = lines.iter().filter(|line| line.places.contains(&place));
        let numbers: Vec<String> = with.map(|line| line.number.to_string()).collect();
        if !numbers.is_empty() {
            let args = [
                ("place", Arg::Message(key(place))),
                ("count", Arg::from(numbers.len())),
                ("lines", Arg::Text(numbers.join(", "))),
            ];
            out.push_str(&format!("  {}\n", terminal.text("import-place-lines", &args)));
        }
    }
    let unplaced = |line: &&import::Line| is_prose(line) && line.places.is_empty();
    listed("import-unplaced", lines.iter().filter(unplaced), terminal, &mut out);
    let around = |line: &&import::Line| line.became == Became::LeftOut;
    listed("import-left-out", lines.iter().filter(around), terminal, &mut out);
    out.push('\n');
    out.push_str(&terminal.text("import-next", &[]));
    out.push('\n');
    out
}

fn listed<'a>(
    title: &str,
    lines: impl Iterator<Item = &'a import::Line>,
    terminal: &Terminal,
    out: &mut String,
) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return;
    }
    out.push_str(&format!("\n{}:\n", terminal.text(title, &[])));
    for line in lines {
        let mut text: String = line.text.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
        if line.text.chars().count() > SHOWN {
            text.push('…');
        }
        out.push_str(&format!("{:>6}  {text}\n", line.number));
    }
}

fn key(place: Place) -> &'static str {
    match place {
        Place::Title => "import-place-title",
        Place::Section => "import-place-section",
        Place::Audience => "import-place-audience",
        Place::Reviewed => "import-place-reviewed",
        Place::Contact => "import-place-contact",
        Place::Purpose => "import-place-purpose",
        Place::Basis => "import-place-basis",
        Place::Data => "import-place-data",
        Place::Source => "import-place-source",
        Place::Recipient => "import-place-recipient",
        Place::Retention => "import-place-retention",
        Place::Decision => "import-place-decision",
        Place::Transfer => "import-place-transfer",
        Place::Name => "import-place-name",
    }
}
