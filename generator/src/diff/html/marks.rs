//! Two signatures side by side: which words of each are not in the other. Not how they are laid out.

/// Most words of a signature that are compared one by one; longer ones stand there without marks.
const MOST: usize = 400;

/// A piece of a signature, and whether it is only on its side.
pub(super) type Piece<'t> = (bool, &'t str);

/// Both signatures in pieces. Nothing is marked where next to nothing is the same.
pub(super) fn marked<'t>(old: &'t str, new: &'t str) -> (Vec<Piece<'t>>, Vec<Piece<'t>>) {
    let (before, after) = (words(old), words(new));
    if before.len() > MOST || after.len() > MOST {
        return (vec![(false, old)], vec![(false, new)]);
    }
    let same = common(&before, &after);
    let is_word = |word: &str| word.starts_with(|one: char| one.is_alphanumeric() || one == '_');
    let names = |all: &[&str]| all.iter().filter(|word| is_word(word)).count();
    let shared = same.iter().filter(|(at, _)| is_word(before[*at])).count();
    if shared == 0 || shared * 3 < names(&before).min(names(&after)) {
        return (vec![(false, old)], vec![(false, new)]);
    }
    let mut is_same = (vec![false; before.len()], vec![false; after.len()]);
    for (one, other) in same {
        (is_same.0[one], is_same.1[other]) = (true, true);
    }
    (pieces(old, &before, &is_same.0), pieces(new, &after, &is_same.1))
}

/// Names as a whole, everything else one by one.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |one: char| one.is_alphanumeric() || one == '_';
        let end = match is_name(first) {
            true => rest.find(|one| !is_name(one)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    words
}

/// Positions of a longest common subsequence.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut longest = vec![0_u16; (old.len() + 1) * width];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            longest[one * width + other] = match old[one] == new[other] {
                true => longest[(one + 1) * width + other + 1] + 1,
                false => longest[(one + 1) * width + other].max(longest[one * width + other + 1]),
            };
        }
    }
    let (mut one, mut other, mut same) = (0, 0, Vec::new());
    while one < old.len() && other < new.len() {
        if old[one] == new[other] {
            same.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if longest[(one + 1) * width + other] >= longest[one * width + other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    same
}

/// Neighbours of one kind are one piece.
fn pieces<'t>(text: &'t str, words: &[&'t str], is_same: &[bool]) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let (mut start, mut end) = (0, 0);
    for (at, word) in words.iter().enumerate() {
        end += word.len();
        if at + 1 == words.len() || is_same[at + 1] != is_same[at] {
            pieces.push((!is_same[at], &text[start..end]));
            start = end;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_is_not_on_the_other_side_is_marked() {
        let shown = |old, new| {
            let show = |pieces: Vec<(bool, &str)>| {
                let show = |(is_only, text): &(bool, &str)| match is_only {
                    true => format!("[{text}]"),
                    false => (*text).to_owned(),
                };
                pieces.iter().map(show).collect::<String>()
            };
            let (old, new) = marked(old, new);
            (show(old), show(new))
        };
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        assert_eq!(
            shown("pub owner: String", "pub owner: Option<String>"),
            pair("pub owner: String", "pub owner: [Option<]String[>]")
        );
        assert_eq!(
            shown("fn new(id: i64, größe: i64)", "fn new(id: i64)"),
            pair("fn new(id: i64[, größe: i64])", "fn new(id: i64)")
        );
        // Nothing in common is no difference of words.
        assert_eq!(shown("a b c d", "e f g h"), pair("a b c d", "e f g h"));
        assert_eq!(shown("", "x"), pair("", "x"));
        let long = "x ".repeat(500);
        assert_eq!(shown(&long, "x"), pair(&long, "x"));
    }
}
