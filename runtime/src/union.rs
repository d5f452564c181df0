//! Unions: one of several shapes, told apart by a tag (`union/tagged.rs`) or by what the JSON looks
//! like (`union/untagged.rs`).
//! Not here: open enums (`enums.rs`).
//!
//! A union takes its value as text (serde_json's raw value), looks at it and reads the chosen
//! variant from that text. So it works with JSON only, but neither buffers a tree nor brings a
//! second deserializer into the program.

mod adding;
mod from;
mod limits;
mod look;
mod losing;
mod rank;
pub mod shape;
mod tagged;
mod unmatched;
mod untagged;

pub use adding::write_tagged;
pub use look::Look;
pub use rank::Known;
pub use shape::{Choice, Like, Marks, Shape};
pub use tagged::{Tagged, Variant, read_tagged, read_variant, tagged_likeness};
pub use unmatched::{Mismatch, Unmatched};
pub use untagged::{Attempt, Union, attempt, read_union};

use serde::Deserialize;
use serde::Deserializer;
use serde_json::value::RawValue;

use crate::json::within;
use limits::Inside;

/// The text of a value. It is copied: so unions can also be read from a `serde_json::Value` or a
/// stream, which have no text to lend.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}

/// The message about a text that is nested too deeply.
#[cold]
fn too_deep(text: &[u8]) -> String {
    within("recursion limit exceeded", 0, text.len())
}
