//! Which language a text is in, which of its words belong to another, and how hard it is to read.
//!
//! Comes in: a text, and the words that each language is known by (`i18n/<tag>/tongue.ftl`). Goes
//! out: the text's [`Word`]s, each with the languages that it points to; a verdict, which is often
//! that nothing can be said; places of listed phrases; and a [`Lix`]. There is no model here that
//! could guess: a word is on a list or it is not, and a text with too few such words is left alone.
//! This room knows no notice and no language by name, and never judges a word in quotes, in code, in
//! an address, or one that looks like a name.
//!
//! | file | holds |
//! |---|---|
//! | `word.rs` | text to words |
//! | `lexicon.rs` | what each language is known by, compiled once |
//! | `verdict.rs` | another language, or a word of one |
//! | `heard.rs` | how often each word is heard in each language of a site |
//! | `phrase.rs` | finding many phrases at once, with the endings that they may have |
//! | `norm.rs` | choices that a written standard leaves open |
//! | `lix.rs` | how hard a text is to read |

mod heard;
mod lexicon;
mod lix;
mod norm;
mod phrase;
mod verdict;
mod word;

#[cfg(test)]
mod tests;

pub use heard::Heard;
pub use lexicon::{Tongue, Topic};
pub use lix::{Lix, lix, sentences};
pub use norm::{Choice, Side};
pub use phrase::{Hit, Phrases};
pub use verdict::Stranger;
pub use word::{Shape, Word};
