//! Which paths may be written. Not whether something is there already.

use std::path::{Path, PathBuf};

/// Says why `path` may not be written below an output folder, if so.
///
/// Names come from untrusted documents in the end, so this is checked here again although the stages before
/// only produce Rust identifiers: every part is a plain name, and nothing reaches a `.git` folder.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    path.split('/').find_map(part_fault)
}

fn part_fault(part: &str) -> Option<&'static str> {
    if part.is_empty() {
        return Some("it is absolute or has an empty part");
    }
    if part == "." || part == ".." {
        return Some("it has a `.` or `..` part");
    }
    if part.contains(['\\', ':', '\0']) || part.chars().any(char::is_control) {
        return Some("it has a character that is no part of a file name everywhere");
    }
    if part.eq_ignore_ascii_case(".git") {
        return Some("it reaches into a `.git` folder");
    }
    None
}

/// The place of a checked relative path below `root`.
pub(super) fn below(root: &Path, path: &str) -> PathBuf {
    path.split('/').fold(root.to_owned(), |at, part| at.join(part))
}

/// The folders above a relative path, outermost first: `a/b/c` gives `a`, `a/b`.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::{fault, parents};

    #[test]
    fn plain_paths_pass_and_escapes_do_not() {
        for good in ["Cargo.toml", "src/lib.rs", ".clientsmith/names.json", "a/b..c/d", "src/.gitignore"] {
            assert_eq!(fault(good), None, "{good}");
        }
        for bad in [
            "",
            "/etc/passwd",
            "../up",
            "a/../b",
            "a/./b",
            "a//b",
            "a/",
            "C:/x",
            "a\\b",
            "a\nb",
            "a\u{1b}[31m",
            ".git/hooks/post-checkout",
            "sub/.GIT/config",
        ] {
            assert!(fault(bad).is_some(), "{bad:?}");
        }
    }

    #[test]
    fn parents_go_outside_in() {
        assert_eq!(parents("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(parents("a").count(), 0);
    }
}
