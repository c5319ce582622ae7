//! How much two texts of kindred languages share.
//!
//! Bokmål and nynorsk write most words nearly alike, so a sentence and its counterpart share many
//! runs of four letters. No dictionary is needed, and nothing is known of either language.

/// The runs of four letters of a text, in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grams {
    /// Sorted, each once.
    runs: Vec<u64>,
}

/// How many letters a run has.
const WIDTH: usize = 4;

impl Grams {
    /// The runs of a text. What stands between words counts as one space.
    pub fn of(text: &str) -> Self {
        let mut runs = Vec::with_capacity(text.len());
        let mut last = [' '; WIDTH];
        let mut push = |next: char| {
            if next == ' ' && last[WIDTH - 1] == ' ' {
                return;
            }
            last.rotate_left(1);
            last[WIDTH - 1] = next;
            // A letter fits in 21 bits; sixteen tell all the letters of European languages apart.
            runs.push(last.iter().fold(0u64, |run, c| run << 16 | u64::from(*c as u32 & 0xffff)));
        };
        for character in text.chars() {
            if character.is_alphanumeric() {
                character.to_lowercase().for_each(&mut push);
            } else {
                push(' ');
            }
        }
        push(' ');
        runs.sort_unstable();
        runs.dedup();
        Self { runs }
    }

    /// How many runs there are.
    pub fn len(&self) -> usize {
        self.runs.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// What share of these runs the other text has too, from 0 to 1.
    pub fn share_in(&self, other: &Self) -> f32 {
        self.shared(other) as f32 / self.runs.len().max(1) as f32
    }

    /// Twice what is shared, by what both have: 1 for equal texts, near 0 for strangers.
    pub fn likeness(&self, other: &Self) -> f32 {
        let all = (self.runs.len() + other.runs.len()).max(1);
        2.0 * self.shared(other) as f32 / all as f32
    }

    fn shared(&self, other: &Self) -> usize {
        let (mut one, mut two) = (self.runs.as_slice(), other.runs.as_slice());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (one.first(), two.first()) {
            shared += usize::from(a == b);
            one = &one[usize::from(a <= b)..];
            two = &two[usize::from(b <= a)..];
        }
        shared
    }
}
