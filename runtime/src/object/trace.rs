//! Which members of objects a reading knew and which it passed over, at every depth: unions compare by it two
//! readings of one text, when one of them passed over something.
//! Not here: how many they are (`tally.rs`), and what follows (`union/losing.rs`).
//!
//! A member is told by where it stands: by the names that lead to it, and where several objects stand under one name
//! (a list, a map) by which of them it is. It is off but for these readings, and costs a look at a flag for each object
//! and each of its members.

use core::cell::{Cell, RefCell};
use core::hash::{Hash, Hasher};
use std::collections::BTreeSet;
use std::hash::DefaultHasher;

/// The members that a reading came by.
#[derive(Default)]
pub struct Seen {
    known: BTreeSet<u64>,
    skipped: BTreeSet<u64>,
}

impl Seen {
    /// Whether another reading passed over what this one knows.
    pub fn knows_what_is_lost(&self, other: &Seen) -> bool {
        other.skipped.iter().any(|member| self.known.contains(member) && !other.known.contains(member))
    }
}

/// Where the reading is: an object, one of its members, and how many objects were read there.
#[derive(Clone, Copy, Default)]
pub struct Place {
    object: u64,
    member: u64,
    count: u64,
}

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static PLACE: Cell<Place> = const { Cell::new(Place { object: 0, member: 0, count: 0 }) };
    static SEEN: RefCell<Seen> = const { RefCell::new(Seen { known: BTreeSet::new(), skipped: BTreeSet::new() }) };
}

/// Whether readings are traced.
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
pub fn go_behind(place: Place) {
    PLACE.set(Place { count: place.count + 1, ..place });
}

/// Goes into an object; gives the place to go on behind. `None` when nothing is traced.
pub fn enter() -> Option<Place> {
    ON.get().then(|| {
        let place = PLACE.get();
        let object = hash(&(place.object, place.member, place.count));
        PLACE.set(Place { object, member: 0, count: 0 });
        place
    })
}

/// Goes to a member of the object; `known` tells whether its type names it, and is `None` where a type keeps what it
/// does not name.
#[cold]
pub fn member(name: &str, known: Option<bool>) {
    let place = PLACE.get();
    let member = hash(&(place.object, name));
    PLACE.set(Place { member, count: 0, ..place });
    SEEN.with_borrow_mut(|seen| match known {
        Some(true) => drop(seen.known.insert(member)),
        Some(false) => drop(seen.skipped.insert(member)),
        None => {}
    });
}

fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}
