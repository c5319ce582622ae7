//! Small sites in temporary folders, and the program run on them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A site in a folder of its own, which is removed with it.
pub(crate) struct TestSite {
    folder: tempfile::TempDir,
}

impl TestSite {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// The small clean site that the rules' examples start from too.
    pub(crate) fn clean() -> Self {
        let site = Self::empty();
        for (path, text) in crate::rule_docs::base() {
            site.write(&path, text.as_bytes());
        }
        site
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A path in the folder.
    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file, with the folders it stands in.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> &Self {
        let full = self.join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
        self
    }

    /// Replaces a text in a file; it must be there exactly once.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.join(path)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}");
        self.write(path, text.replace(from, to).as_bytes())
    }

    /// Runs the program on the site, with English messages and a fixed day.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_opplyst"));
        command.args(args).arg("--site").arg(self.path()).env("NO_COLOR", "1").env("LC_ALL", "C");
        Run::of(&mut command)
    }

    /// Runs `check` and gives what it found, as `CODE file:line:column`.
    pub(crate) fn findings(&self) -> Vec<String> {
        let run = self.run(&["check", "--format", "json", "--today", "2026-11-21"]);
        let report: serde_json::Value = serde_json::from_str(&run.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr));
        let diagnostics = report["diagnostics"].as_array().unwrap();
        let place = |d: &serde_json::Value| {
            let at = &d["primary"];
            let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
            assert!(!text(&d["message"]).is_empty());
            let (code, file) = (text(&d["code"]), text(&at["file"]));
            format!("{code} {file}:{}:{}", at["line"], at["column"])
        };
        diagnostics.iter().map(place).collect()
    }
}

/// What a run of the program gave.
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().unwrap();
        Self {
            code: status.code().expect("an exit code"),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        }
    }

    /// Asserts the exit code.
    pub(crate) fn code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}{}", self.stdout, self.stderr);
        self
    }
}
