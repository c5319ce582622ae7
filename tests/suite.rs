//! The only test binary; each module is one room of tests.

mod cli;
mod site;
