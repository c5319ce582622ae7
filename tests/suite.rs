//! The only test binary; each module tests one part of the program through its front door.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail where it stands, and makes the files it needs"
)]

mod carried;
mod cases;
mod cli;
mod example;
mod formats;
mod fuzz;
mod growth;
mod house;
mod import;
mod language;
mod mutations;
mod obligations;
mod pages;
mod parts;
mod publish;
mod reference;
mod rule_docs;
mod serve;
mod site;
mod site_waivers;
mod sites;
mod waivers;
