//! The map. (Written in full below once the rooms stand.)

pub mod lang;
pub mod law;
