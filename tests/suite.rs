//! The only test binary; each module is one room of tests.

mod cli;
mod publish;
mod site;
