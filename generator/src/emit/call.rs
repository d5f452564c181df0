//! The call object: the same text in every crate, but for doors that only some have a use for.

use super::{pages, vendored};
use crate::rust::Crate;

/// What every crate has.
const TEXT: &str = include_str!("call.txt");

/// `src/call.rs` of a generated crate.
pub(super) fn text(krate: &Crate) -> String {
    let has_pages = krate.groups.iter().flat_map(|group| &group.methods).any(|method| method.pages.is_some());
    let text = TEXT.replacen("{import}", vendored::import(krate), 1);
    match has_pages {
        true => format!("{text}\n{}", pages::DOORS),
        false => text,
    }
}
