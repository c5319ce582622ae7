//! What running text says: lengths of time, dates, amounts, numbers, addresses, citations, and the
//! small words that turn a sentence round (*not*, *must*).
//!
//! Comes in: a text, its language, and the language's own words (`i18n/<tag>/facts.ftl`). Goes out:
//! a [`Reading`]: the text's blocks and sentences, and each fact with its place and a value that is
//! the same in every language, so that `ett år` and `12 months` are equal. One pass, in time that
//! grows with the text. This room does not know what a notice is, compares nothing but the likeness
//! of two texts, and knows no language by name.
//!
//! | file | holds |
//! |---|---|
//! | `words.rs` | what a language contributes, compiled once |
//! | `token.rs` | text to words, numbers and signs |
//! | `number.rs` | digits to a number, a date, a time or a telephone number |
//! | `quantity.rs` | numbers with their units |
//! | `reading.rs` | what a text says, the same in every language |
//! | `blocks.rs` | text to paragraphs, list items, headings and rows |
//! | `read.rs` | sentences, and everything found in them |
//! | `claims.rs` | sentences that promise or deny something |
//! | `countries.rs` | the names of countries |
//! | `likeness.rs` | how much two texts of kindred languages share |
//! | `alignment.rs` | which word of a sentence is which in a kindred language |

mod alignment;
mod blocks;
mod claims;
mod countries;
mod likeness;
mod number;
mod quantity;
mod read;
mod reading;
mod token;
mod words;

#[cfg(test)]
mod claim_cases;
#[cfg(test)]
mod claims_about_facts;
#[cfg(test)]
mod tests;

pub use alignment::{Gap, Kin, Weight, Written};
pub use claims::{Claim, Claimed};
pub use countries::Countries;
pub use likeness::Grams;
pub use reading::{Block, Fact, Mark, MarkKind, Reading, Value};
pub use words::{AsItIs, Finder};
