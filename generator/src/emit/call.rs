//! The call object: the same text in every crate.

/// `src/call.rs` of a generated crate.
pub(super) const TEXT: &str = include_str!("call.txt");
