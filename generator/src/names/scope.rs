//! Hands out names, each once. Not where candidates come from.

use crate::rust::Ident;
use std::collections::BTreeSet;

/// Names that are taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub(super) fn with(reserved: &[&str]) -> Scope {
        Scope { taken: reserved.iter().map(|one| (*one).to_owned()).collect() }
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Takes a name; `false` when it was taken.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes the first free candidate; counts only when all context is used up.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Ident {
        let mut last = String::new();
        for candidate in candidates {
            if Ident::has_form(&candidate) && candidate != "_" && self.take(&candidate) {
                return Ident::new(&candidate);
            }
            if Ident::has_form(&candidate) && candidate != "_" {
                last = candidate;
            }
        }
        if last.is_empty() {
            last = "unnamed".to_owned();
        }
        let digits = last.ends_with(|one: char| one.is_ascii_digit());
        let separator =
            if digits || last.starts_with(|one: char| one.is_ascii_lowercase()) { "_" } else { "" };
        let free = (2..).map(|count| format!("{last}{separator}{count}")).find(|one| self.take(one));
        Ident::new(&free.expect("invariant: there is always a next number"))
    }
}
