//! One notice in one language: YAML facts and Markdown prose to [`Notice`].

mod model;

pub use model::{
    Country, Decision, Degree, Id, IdList, Legal, Length, Notice, Period, Purpose, Recipient,
    Required, RequiredBy, Retention, Role, Safeguard, Section, Stated, Then, Transfer,
};
