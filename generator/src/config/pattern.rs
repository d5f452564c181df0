//! Patterns of the user for texts and for operations. Not what is said of those that fit.

/// How closely an operation is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// By a tag.
    Tag,
    /// By a pattern.
    Pattern,
    /// By its own name.
    Name,
}

/// How a pattern means an operation, if it does: by its `operationId` (`list*`), by its path (`/pets/*`), or by both method
/// and path (`GET /pets/*`).
pub(crate) fn operation(pattern: &str, id: Option<&str>, method: &str, path: &str) -> Option<Closeness> {
    let pattern = pattern.trim();
    if id == Some(pattern) {
        return Some(Closeness::Name);
    }
    match address(pattern) {
        Some((wished, wished_path)) => {
            let fits = matches(&wished.to_ascii_uppercase(), method) && matches(wished_path, path);
            let is_name = wished_path == path && !wished.contains('*');
            fits.then_some(if is_name { Closeness::Name } else { Closeness::Pattern })
        }
        None => id.filter(|id| matches(pattern, id)).map(|_| Closeness::Pattern),
    }
}

/// Method and path, where a pattern is about these.
pub(crate) fn address(pattern: &str) -> Option<(&str, &str)> {
    let pattern = pattern.trim();
    if pattern.starts_with('/') {
        return Some(("*", pattern));
    }
    let (method, path) = pattern.split_once(' ')?;
    let path = path.trim_start();
    path.starts_with(['/', '*']).then_some((method, path))
}

/// Whether `text` is as `pattern` says. Runs in the product of their lengths.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut read) = (0, 0);
    // Where the last `*` stands, and how much of the text it has taken.
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        if pattern.get(at) == Some(&'*') {
            star = Some((at, read));
            at += 1;
        } else if pattern.get(at) == Some(&text[read]) {
            (at, read) = (at + 1, read + 1);
        } else if let Some((place, taken)) = star {
            star = Some((place, taken + 1));
            (at, read) = (place + 1, taken + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|one| *one == '*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("list*", "listPets", true),
            ("list*", "relist", false),
            ("*list*Pets", "xlistyPetsPets", true),
            ("/pets/*/photos", "/pets/{id}/photos", true),
            ("/pets/*", "/pets", false),
            ("a*b*c", "abbb", false),
            ("**a", "a", true),
            ("Pets", "pets", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
