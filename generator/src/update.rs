//! What an update does to a crate's version and to its changelog. Not what changed, and not the files.

mod changelog;
mod day;
mod version;

pub use changelog::{entry_of_rewrite, insert};
pub use day::day;
pub use version::{is_enough, raise};
