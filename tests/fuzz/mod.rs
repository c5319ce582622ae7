//! Fuzzing: what takes bytes from outside must never panic or hang.

mod short;
mod targets;
