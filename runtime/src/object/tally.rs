//! How many members of objects were read and passed over: unions compare readings by it.
//! Not here: which reading is taken (`union/untagged.rs`).

use core::cell::Cell;

/// Members of objects, at every depth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that the types know.
    pub known: usize,
    /// Those that were passed over.
    pub skipped: usize,
}

impl Tally {
    /// Whether a reading lost less than another: first what is known counts, then what is passed over.
    pub fn is_better(self, other: Tally) -> bool {
        (self.known, core::cmp::Reverse(self.skipped)) > (other.known, core::cmp::Reverse(other.skipped))
    }
}

thread_local! {
    static TALLY: Cell<Tally> = const { Cell::new(Tally { known: 0, skipped: 0 }) };
}

/// Adds what one value comes to.
pub fn add(more: Tally) {
    let all = TALLY.get();
    TALLY.set(Tally {
        known: all.known.wrapping_add(more.known),
        skipped: all.skipped.wrapping_add(more.skipped),
    });
}

/// Sets the tally, and gives what it was.
pub fn replace(with: Tally) -> Tally {
    TALLY.replace(with)
}
