//! Results that are remembered from one build to the next.
//!
//! A pure stage may ask for its last result by the fingerprint of its whole input, never by a guess
//! at what depends on what. [`crate::pipeline`] owns the memo and hands it in; what a build did not
//! ask for is forgotten after it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// Remembers values by the fingerprint of what they were made from.
#[derive(Debug)]
pub struct Memo<V> {
    shards: Vec<Mutex<HashMap<u64, Entry<V>>>>,
    generation: u64,
}

#[derive(Debug)]
struct Entry<V> {
    value: V,
    used: u64,
}

/// Enough that two threads seldom wait for each other.
const SHARDS: usize = 16;

impl<V: Clone> Memo<V> {
    /// Remembers nothing yet.
    pub fn new() -> Self {
        Self { shards: (0..SHARDS).map(|_| Mutex::default()).collect(), generation: 0 }
    }

    /// The value made from the input with this fingerprint: remembered, or made now.
    pub fn get(&self, fingerprint: u64, make: impl FnOnce() -> V) -> V {
        let shard = &self.shards[(fingerprint % SHARDS as u64) as usize];
        if let Some(entry) =
            shard.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&fingerprint)
        {
            entry.used = self.generation;
            return entry.value.clone();
        }
        let value = make();
        let entry = Entry { value: value.clone(), used: self.generation };
        shard.lock().unwrap_or_else(PoisonError::into_inner).insert(fingerprint, entry);
        value
    }

    /// Forgets what was not asked for since the last call.
    pub fn sweep(&mut self) {
        let generation = self.generation;
        for shard in &mut self.shards {
            let map = shard.get_mut().unwrap_or_else(PoisonError::into_inner);
            map.retain(|_, entry| entry.used == generation);
        }
        self.generation += 1;
    }
}

impl<V: Clone> Default for Memo<V> {
    fn default() -> Self {
        Self::new()
    }
}

/// The fingerprint of a value: equal values have equal ones, in every run and on every machine.
pub fn fingerprint(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = xxhash_rust::xxh3::Xxh3::new();
    value.hash(&mut hasher);
    hasher.digest()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_asked_for_is_forgotten() {
        let mut memo = Memo::new();
        assert_eq!(memo.get(1, || "a"), "a");
        assert_eq!(memo.get(1, || "b"), "a");
        memo.sweep();
        memo.sweep();
        assert_eq!(memo.get(1, || "b"), "b");
    }
}
