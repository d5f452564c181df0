//! Which members of objects a reading knew and which it passed over, at every depth: unions compare by it two
//! readings of one text, when one of them passed over something.
//! Not here: how many they are (`tally.rs`), and what follows (`union/losing.rs`).
//!
//! A member is told by where it stands in the text: the third of its object, say, and this the second object that was
//! read in the first member of the one around it. It is off but for these readings, and costs a look at a flag for
//! each object.

use core::cell::{Cell, RefCell};
use core::hash::{Hash, Hasher};
use std::collections::BTreeSet;
use std::hash::DefaultHasher;

/// The members that a reading came by.
#[derive(Default)]
pub struct Seen {
    known: Vec<u64>,
    skipped: Vec<u64>,
}

impl Seen {
    /// Whether another reading passed over what this one knows.
    pub fn knows_what_is_lost(&self, other: &Seen) -> bool {
        let lost: BTreeSet<u64> = other.skipped.iter().copied().collect();
        self.known.iter().any(|member| lost.contains(member))
    }
}

/// Where the reading is: an object, one of its members, and how many objects were read there.
#[derive(Clone, Copy, Default)]
pub struct Place {
    object: u64,
    member: u64,
    count: u64,
}

impl Place {
    /// A number for it.
    fn here(self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.object, self.member, self.count).hash(&mut hasher);
        hasher.finish()
    }
}

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static PLACE: Cell<Place> = const { Cell::new(Place { object: 0, member: 0, count: 0 }) };
    static SEEN: RefCell<Seen> = const { RefCell::new(Seen { known: Vec::new(), skipped: Vec::new() }) };
}

/// Whether readings are traced.
#[inline]
pub fn is_on() -> bool {
    ON.get()
}

/// Traces what is read meanwhile.
pub fn of<R>(read: impl FnOnce() -> R) -> (R, Seen) {
    /// Also goes when the reading panics.
    struct Off;
    impl Drop for Off {
        fn drop(&mut self) {
            ON.set(false);
            PLACE.set(Place::default());
        }
    }
    replace(Seen::default());
    ON.set(true);
    let off = Off;
    let result = read();
    drop(off);
    (result, replace(Seen::default()))
}

/// Sets what was seen, and gives what it was.
pub fn replace(with: Seen) -> Seen {
    SEEN.replace(with)
}

/// Adds what a part of the text came to.
pub fn add(mut more: Seen) {
    SEEN.with_borrow_mut(|seen| {
        seen.known.append(&mut more.known);
        seen.skipped.append(&mut more.skipped);
    });
}

/// Where the reading is.
pub fn place() -> Place {
    PLACE.get()
}

/// Goes back to a place, to read what stands there once more.
pub fn go_to(place: Place) {
    PLACE.set(place);
}

/// Goes on behind a value that was read at a place, perhaps more than once.
#[cold]
pub fn go_behind(place: Place) {
    PLACE.set(Place { count: place.count + 1, ..place });
}

/// Goes into an object; gives the place to go on behind.
#[cold]
pub fn enter() -> Place {
    let place = PLACE.get();
    PLACE.set(Place { object: place.here(), member: 0, count: 0 });
    place
}

/// Goes to the next member of the object, which counts as known until something else is said of it; so does the end
/// behind the last one, which nobody passes over.
#[cold]
pub fn next() {
    let place = PLACE.get();
    let place = Place { member: place.member + 1, count: 0, ..place };
    PLACE.set(place);
    SEEN.with_borrow_mut(|seen| seen.known.push(place.here()));
}

/// The type passes over this member.
#[cold]
pub fn skip() {
    SEEN.with_borrow_mut(|seen| seen.skipped.extend(seen.known.pop()));
}

/// The type keeps this member and does not name it.
#[cold]
pub fn keep() {
    SEEN.with_borrow_mut(|seen| {
        seen.known.pop();
    });
}
