//! Patterns: compiled once each, and matched within a bound. Not their translation from ECMA-262, which the generator
//! has done.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fancy_regex::{Regex, RegexBuilder};

/// Steps back that a pattern with look-around or back references may take; the others take none.
const BACKTRACKS: usize = 1_000_000;
/// Bytes of a compiled pattern. The generator has the same bound.
const SIZE: usize = 4 << 20;

/// Patterns, compiled if they can be.
type Known = BTreeMap<&'static str, Option<Arc<Regex>>>;

/// The patterns that were needed so far: as many as the tables of a program name.
static COMPILED: OnceLock<Mutex<Known>> = OnceLock::new();

/// Whether a text has a match; none where that takes too many steps to tell.
pub fn matches(pattern: &'static str, text: &str) -> Option<bool> {
    let known = COMPILED.get_or_init(Mutex::default);
    let compiled = {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(pattern).or_insert_with(|| compile(pattern)).clone()
    };
    match compiled {
        Some(pattern) => pattern.is_match(text).ok(),
        // The generator names none that cannot be compiled.
        None => Some(true),
    }
}

fn compile(pattern: &str) -> Option<Arc<Regex>> {
    let mut builder = RegexBuilder::new(pattern);
    builder.backtrack_limit(BACKTRACKS).delegate_size_limit(SIZE);
    builder.build().ok().map(Arc::new)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_pattern_is_not_anchored_and_ends() {
        assert_eq!(matches("b+", "abbc"), Some(true));
        assert_eq!(matches("^b+$", "abbc"), Some(false));
        assert_eq!(matches("^(?!a)", "abc"), Some(false));
        // Without look-around there is nothing to go back to.
        assert_eq!(matches("^(a+)+$", &format!("{}!", "a".repeat(5000))), Some(false));
        assert_eq!(matches("^((?=a)a|(?=a)a)+$", &format!("{}!", "a".repeat(50))), None);
        assert_eq!(matches("(", "x"), Some(true));
    }
}
