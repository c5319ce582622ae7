//! `opplyst new`: a starter site in a new folder.

use std::fs;
use std::io;
use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};

use super::Exit;
use super::args::NewArgs;
use super::terminal::Terminal;
use crate::diag::Arg;

/// The site that a newcomer begins with.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// Makes the folder and fills it. A folder that holds anything already is left alone.
pub(super) fn run(args: &NewArgs, terminal: &Terminal) -> Exit {
    let folder = &args.folder;
    let path = ("path", Arg::Text(folder.display().to_string()));
    let occupied = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    };
    if occupied {
        terminal.say("cli-new-exists", &[path]);
        return Exit::Usage;
    }
    if let Err(error) = fs::create_dir_all(folder).and_then(|()| write(&STARTER, folder)) {
        terminal.say("cli-failed", &[path, ("reason", Arg::Text(error.to_string()))]);
        return Exit::Environment;
    }
    terminal.say("cli-new-made", std::slice::from_ref(&path));
    terminal.say("cli-new-made.next", &[path]);
    Exit::Done
}

fn write(from: &Dir<'_>, root: &Path) -> io::Result<()> {
    for entry in from.entries() {
        match entry {
            DirEntry::Dir(folder) => {
                fs::create_dir_all(root.join(folder.path()))?;
                write(folder, root)?;
            }
            DirEntry::File(file) => fs::write(root.join(file.path()), file.contents())?,
        }
    }
    Ok(())
}
