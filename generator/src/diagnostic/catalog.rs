//! Every code that clientsmith can report. Ranges: E00x reading, E01x to E04x document and lowering, E05x naming,
//! E06x to E08x manifest, command line and output (E085 to E087 fetching, E096 to E098 choices), W1xx degradations
//! (W10x, W11x, W17x and W198 of reading, W12x to W15x and W18x of lowering, W16x of naming).

pub mod choosing;
pub mod fetching;
pub mod interface;
pub mod lowering;
pub mod naming;
pub mod reading;

use super::Code;
use std::sync::LazyLock;

/// All codes, floor by floor.
pub static CODES: LazyLock<Vec<&'static Code>> = LazyLock::new(|| {
    [reading::CODES, lowering::CODES, naming::CODES, interface::CODES, choosing::CODES, fetching::CODES]
        .concat()
});

/// The code of an id such as `E014`; what `clientsmith explain` looks up.
pub fn find(id: &str) -> Option<&'static Code> {
    CODES.iter().copied().find(|code| code.id.eq_ignore_ascii_case(id))
}

#[cfg(test)]
mod tests {
    use super::super::Severity;
    use super::*;

    #[test]
    fn ids_are_unique_and_say_the_severity() {
        let mut ids = Vec::new();
        for code in CODES.iter() {
            let letter = if code.severity == Severity::Warning { 'W' } else { 'E' };
            assert!(code.id.starts_with(letter) && code.id.len() == 4, "{}", code.id);
            assert!(code.explanation.matches(". ").count() >= 1, "{}: 2 to 6 sentences", code.id);
            assert!(code.explanation.ends_with('.'), "{}", code.id);
            ids.push(code.id);
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert_eq!(find("e001").map(|code| code.id), Some("E001"));
    }
}
