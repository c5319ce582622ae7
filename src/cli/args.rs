//! What may be written on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::lang::Lang;
use crate::notice::Id;

/// Check and publish privacy notices in several languages.
///
/// Opplyst reads notices written as structured text, tells where the languages do not agree or
/// where something is missing, and publishes a static website with a page for each audience.
#[derive(Debug, Parser)]
#[command(name = "opplyst", version, about, long_about, max_term_width = 100)]
pub(super) struct Arguments {
    /// The folder of the site
    #[arg(long, global = true, value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub(super) site: PathBuf,

    /// The language of messages: nb, nn or en [default: from the environment, else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = message_lang)]
    pub(super) lang: Option<Lang>,

    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a starter site in a new folder
    New(NewArgs),
    /// Check the sources against all rules
    Check(CheckArgs),
    /// Check the sources and publish the site
    Build(BuildArgs),
    /// Preview the site in a browser, live while you edit
    Serve(ServeArgs),
    /// Explain a rule, or list all rules
    Explain(ExplainArgs),
    /// Find and read the legal citations in a text
    ///
    /// In the folder of a site, or with --site, the acts and sections that the site adds are known
    /// as well.
    Cite(CiteArgs),
    /// Propose a source for a notice that exists as a web page or plain text
    ///
    /// --lang says which language the text is in. The proposal becomes content/notices/ID/LANG.md,
    /// with names that the register lacks in content/register/ID-LANG.yaml; each value is marked
    /// with the line it came from. No file is overwritten. What was placed, and what was kept as
    /// text or left out, is told on standard error.
    Import(ImportArgs),
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// How findings are written; human and narrated go to standard error, the others to standard
    /// output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,

    /// Mend what is mechanical in the sources, such as the form of citations, before reporting
    #[arg(long)]
    pub(super) fix: bool,

    #[command(flatten)]
    pub(super) strictness: Strictness,
}

/// What is asked of the sources before they count as clean.
#[derive(Debug, Args)]
pub(super) struct Strictness {
    /// Let warnings count as errors
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(super) deny: Option<Deny>,

    /// The day to check for, as 2026-08-15 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    /// Warnings block publishing too
    Warnings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For the eye: the lines concerned, with marks under them
    Human,
    /// One finding a line, for editors and grep
    Short,
    /// Short sentences without drawing, for screen readers and braille
    Narrated,
    /// One JSON object, for your own scripts
    Json,
    /// SARIF 2.1.0, for code scanning services and editors
    Sarif,
    /// Annotations in a pull request, from a GitHub Actions job
    Github,
}

#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    /// Where the site is published [default: public/ in the site's folder]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,

    /// The address the site will have, for canonical links, hreflang and the sitemap
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,

    /// Publish the notices that are drafts too, to show them to those who are to approve them
    #[arg(long)]
    pub(super) drafts: bool,

    /// What links between pages name: folders, as a web server shows them, or files, for a site that
    /// is opened from a disk
    #[arg(long, value_enum, default_value_t = Links::Folders)]
    pub(super) links: Links,

    #[command(flatten)]
    pub(super) strictness: Strictness,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Links {
    /// nn/studentar/
    Folders,
    /// nn/studentar/index.html
    Files,
}

#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// The port; 0 takes any free one [default: 4321, or the next free one]
    #[arg(long, value_name = "PORT")]
    pub(super) port: Option<u16>,

    /// Open the preview in the browser
    #[arg(long)]
    pub(super) open: bool,

    /// Look for changes every half second instead of waiting to be told, for network drives
    #[arg(long)]
    pub(super) poll: bool,

    /// The day to check for, as 2026-08-15 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// A rule's code (OP203) or name; without one, all rules are listed
    #[arg(value_name = "CODE")]
    pub(super) code: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file, as HTML or plain text in UTF-8; - reads standard input
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,

    /// The id of the notice: small letters, digits and hyphens
    #[arg(long, value_name = "ID", value_parser = id)]
    pub(super) notice: Id,

    /// Show the proposal on standard output, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct CiteArgs {
    /// The text; - reads one text a line from standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) text: String,

    /// How citations are written
    #[arg(long, value_enum, default_value_t = CiteFormat::Human)]
    pub(super) format: CiteFormat,

    /// The day to judge acts on, as 2026-08-15 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CiteFormat {
    /// For people
    Human,
    /// One JSON object a line
    Json,
}

fn message_lang(text: &str) -> Result<Lang, String> {
    let lang: Lang = text.parse().map_err(|_| "not a language tag".to_owned())?;
    let known = crate::i18n::I18n::builtin().languages();
    if known.contains(&lang) {
        return Ok(lang);
    }
    let known: Vec<String> = known.iter().map(ToString::to_string).collect();
    Err(format!("messages are written in {}", known.join(", ")))
}

fn id(text: &str) -> Result<Id, String> {
    Id::new(text).ok_or_else(|| "not an id of small letters, digits and hyphens".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "not a day written as 2026-08-15".to_owned())
}

fn base_url(text: &str) -> Result<String, String> {
    let none = "not an address that begins with https:// and has no ? and no #";
    crate::site::address_of_site(text).ok_or_else(|| none.to_owned())
}
