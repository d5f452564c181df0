//! What is shown of many warnings that say the same. Not how a warning is drawn, and nothing for programs, which get
//! all of them.

use super::{Code, Diagnostic, Severity};

/// So many warnings of one code are shown.
const SHOWN: usize = 5;

/// Diagnostics for people to read.
pub struct Folded<'a> {
    /// Those that are shown, in their order.
    pub shown: Vec<&'a Diagnostic>,
    /// Codes of which there are more, by id, and how many more.
    pub more: Vec<(&'static Code, usize)>,
}

/// Folds warnings. What costs an operation or the document is always shown: each has to be looked at.
pub fn fold<'a>(all: &[&'a Diagnostic]) -> Folded<'a> {
    let of_code = |code: &Code| all.iter().filter(|one| one.code.id == code.id).count();
    let mut counts: Vec<(&'static Code, usize, usize)> = Vec::new();
    let mut shown = Vec::new();
    for &one in all {
        if one.code.severity != Severity::Warning {
            shown.push(one);
            continue;
        }
        let at = counts.iter().position(|(code, ..)| code.id == one.code.id).unwrap_or_else(|| {
            counts.push((one.code, of_code(one.code), 0));
            counts.len() - 1
        });
        let (_, all, so_far) = &mut counts[at];
        // A line that stands for one warning would say less than the warning.
        if *so_far < SHOWN || *all == SHOWN + 1 {
            *so_far += 1;
            shown.push(one);
        }
    }
    let mut more: Vec<_> = counts
        .into_iter()
        .filter(|(_, all, so_far)| so_far < all)
        .map(|(code, all, so_far)| (code, all - so_far))
        .collect();
    more.sort_by_key(|(code, _)| code.id);
    Folded { shown, more }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::diagnostic::catalog::lowering::PATH_SYNTAX;
    use crate::diagnostic::catalog::reading::{DUPLICATE_KEY, UNRESOLVED_REFERENCE};

    fn check(counts: &[(&'static Code, usize)], shown: usize, expected: &[(&str, usize)]) {
        let mut out = Diagnostics::default();
        for (code, count) in counts {
            for number in 0..*count {
                out.report_unlocated(code, number);
            }
        }
        let all = out.sorted();
        let folded = fold(&all);
        let more: Vec<_> = folded.more.iter().map(|(code, count)| (code.id, *count)).collect();
        assert_eq!((folded.shown.len(), more.as_slice()), (shown, expected));
    }

    #[test]
    fn many_warnings_are_folded_and_no_errors() {
        check(&[(&DUPLICATE_KEY, 5)], 5, &[]);
        check(&[(&DUPLICATE_KEY, 6)], 6, &[]);
        check(&[(&DUPLICATE_KEY, 7)], 5, &[("W101", 2)]);
        check(&[(&UNRESOLVED_REFERENCE, 40)], 40, &[]);
        check(
            &[(&PATH_SYNTAX, 100), (&DUPLICATE_KEY, 9), (&UNRESOLVED_REFERENCE, 7)],
            17,
            &[("W101", 4), ("W141", 95)],
        );
    }
}
