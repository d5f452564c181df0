//! What reading unions may cost: stack and repeated work.
//! Not here: which variant is chosen.
//!
//! Every union inside a union begins a new read of a part of the text. Three things follow.
//! serde_json's own limit of 128 levels begins anew with each, so the outermost union looks at the
//! depth of the whole text. A text of depth `d` is read at most `d` times, since each level reads
//! its own part again: quadratic in the depth, which is bounded. And a variant that fails late can
//! make every level read its part once per variant, which is exponential: so the outermost union
//! sets a budget, and when it is used up no further variant is tried. Readings that only compare
//! (`losing.rs`) have a budget of their own, so that they take nothing from those that count.

use core::cell::Cell;

use crate::object::trace;
use crate::scan;

/// The depth that serde_json reads without unions.
const DEPTH: usize = 128;

/// How often the outermost text may be read, in all. A text whose first variants fit is read at
/// most `DEPTH / 2` times.
const READS: usize = 128;

/// How often the outermost text may be read to compare.
const COMPARED: usize = 32;

/// The part of the budget that does not depend on the text's length, in bytes.
const BASE: usize = 64 * 1024;

thread_local! {
    /// How many bytes may still be read; `None` outside of all unions.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };

    /// The same of readings that compare.
    static SPARE: Cell<usize> = const { Cell::new(0) };

    /// The length of the text that is read as a union in a union, and how many unions of this text are open.
    static NESTED: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// How many unions may be read from one and the same text, each as a variant of the one before: a union can
/// be a variant of itself.
const NESTING: usize = 8;

/// Reads a text as a union that is a variant of another one; `None` when there were too many.
pub fn nested<R>(text: &[u8], read: impl FnOnce() -> R) -> Option<R> {
    let before = NESTED.get();
    // What lies inside of a text is shorter than it.
    let open = if before.0 == text.len() { before.1 + 1 } else { 1 };
    if open > NESTING {
        return None;
    }
    NESTED.set((text.len(), open));
    let result = read();
    NESTED.set(before);
    Some(result)
}

/// Held while a union is read.
pub struct Inside {
    outermost: bool,
}

impl Inside {
    /// Goes into a union of so many variants, each of which may be tried once; `None` when its text is too deep.
    pub fn enter(text: &[u8], variants: usize) -> Option<Inside> {
        if LEFT.get().is_some() {
            return Some(Inside { outermost: false });
        }
        // A level is two bytes at least: most texts need not be looked at.
        if text.len() / 2 > DEPTH && scan::depth(text) > DEPTH {
            return None;
        }
        let reads = READS.saturating_add(variants);
        LEFT.set(Some(text.len().saturating_mul(reads).saturating_add(BASE)));
        SPARE.set(text.len().saturating_mul(COMPARED).saturating_add(BASE));
        Some(Inside { outermost: true })
    }

    /// May this much be read once more?
    pub fn spend(&self, bytes: usize) -> bool {
        spend(bytes)
    }
}

/// May this much be read once more?
fn spend(bytes: usize) -> bool {
    if trace::is_on() {
        return compare(bytes);
    }
    match LEFT.get().and_then(|left| left.checked_sub(bytes)) {
        Some(left) => {
            LEFT.set(Some(left));
            true
        }
        None => false,
    }
}

/// May this much be read once more to compare?
pub fn compare(bytes: usize) -> bool {
    let left = SPARE.get().checked_sub(bytes);
    SPARE.set(left.unwrap_or(0));
    left.is_some()
}

impl Drop for Inside {
    fn drop(&mut self) {
        if self.outermost {
            LEFT.set(None);
        }
    }
}
