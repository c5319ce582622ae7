//! The map. (Written in full below once the rooms stand.)

pub mod lang;
pub mod source;
#[macro_use]
pub mod diag;
pub mod disk;
pub mod i18n;
pub mod law;
pub mod memo;
pub mod notice;
pub mod pipeline;
pub mod publish;
pub mod report;
pub mod rules;
pub mod serve;
pub mod site;
pub mod yaml;
