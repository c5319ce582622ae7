//! The only test binary; each module is one room of tests.

mod cli;
mod house;
mod publish;
mod rule_docs;
mod site;
