//! Hands out names, each once. Not where candidates come from.

use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Names that are taken, as they stand in code without `r#`.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
    /// Where counting goes on: thousands may be called the same.
    counts: BTreeMap<String, usize>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub(super) fn with(reserved: &[&str]) -> Scope {
        Scope { taken: reserved.iter().map(|one| (*one).to_owned()).collect(), counts: BTreeMap::new() }
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, name: &str) -> bool {
        Ident::has_form(name) && (self.taken.contains(name) || self.taken.contains(Ident::new(name).unraw()))
    }

    /// Takes a name; `None` when it was taken, or is none.
    pub(super) fn take(&mut self, name: &str) -> Option<Ident> {
        if !Ident::has_form(name) || name == "_" || self.has(name) {
            return None;
        }
        // `self` becomes `self_`, which somebody else may be called by himself.
        let ident = Ident::new(name);
        self.taken.insert(ident.unraw().to_owned());
        Some(ident)
    }

    /// Takes the first free candidate; counts only when all context is used up.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Ident {
        let mut last = String::new();
        for candidate in candidates {
            if let Some(ident) = self.take(&candidate) {
                return ident;
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
        let mut count = self.counts.get(&last).copied().unwrap_or(2);
        loop {
            let numbered = self.take(&format!("{last}{separator}{count}"));
            count += 1;
            if let Some(ident) = numbered {
                self.counts.insert(last, count);
                return ident;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn a_keyword_and_its_spelling_are_one_name() {
        let mut scope = Scope::with(&["Self"]);
        assert_eq!(scope.take("self").map(|name| name.to_string()).as_deref(), Some("self_"));
        assert_eq!(scope.take("self_"), None);
        assert_eq!(scope.take("type").map(|name| name.to_string()).as_deref(), Some("r#type"));
        assert_eq!(
            (scope.take("type"), scope.take("Self"), scope.take("_"), scope.take("a-b")),
            (None, None, None, None)
        );
    }
}
