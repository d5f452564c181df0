//! The word that somebody meant. Not where it was written.

/// The candidate nearest to `word`, if one is near: at most a third of its letters differ.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word: Vec<char> = word.to_lowercase().chars().take(64).collect();
    let distances = candidates.into_iter().map(|candidate| (distance(&word, candidate), candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= word.len().max(3)).then_some(candidate)
}

/// Edit distance where a swap of neighbours is one edit (optimal string alignment).
fn distance(word: &[char], candidate: &str) -> usize {
    let candidate: Vec<char> = candidate.to_lowercase().chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=candidate.len()).collect();
    for row in 1..=word.len() {
        let mut current = vec![row; candidate.len() + 1];
        for column in 1..=candidate.len() {
            let same = word[row - 1] == candidate[column - 1];
            let replaced = last[column - 1] + usize::from(!same);
            let mut best = replaced.min(last[column] + 1).min(current[column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && word[row - 1] == candidate[column - 2]
                && word[row - 2] == candidate[column - 1];
            if swapped {
                best = best.min(before_last[column - 2] + 1);
            }
            current[column] = best;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last[candidate.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn typing_errors_are_found_and_strangers_are_not() {
        let keys = ["document", "overlays", "out", "accept", "package"];
        for (word, expected) in [
            ("documnet", Some("document")),
            ("Document", Some("document")),
            ("overlay", Some("overlays")),
            ("otu", Some("out")),
            ("pakcage", Some("package")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, keys), expected, "{word}");
        }
        assert_eq!(nearest("x", []), None);
    }
}
