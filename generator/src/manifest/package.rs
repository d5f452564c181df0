//! What cargo and registries take in `[package]`: said here, where it is written, and not when the crate is published. Not
//! how keys are read.

use super::table::Table;
use crate::config::PackageConfig;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::MANIFEST_VALUE;

/// The oldest Rust that generated code compiles with.
const RUST_VERSION: (u32, u32) = (1, 85);
/// Most keywords, and most categories.
const MOST: usize = 5;
/// Longest keyword.
const KEYWORD: usize = 20;

/// Reports values that would be refused later.
pub(super) fn check(out: &mut Diagnostics, table: &Table<'_>, package: &PackageConfig) {
    let mut refuse = |key: &str, found: &str, expected: &str| {
        let message = format!("`{key}` has `{}`, expected {expected}", found.escape_debug());
        out.report(&MANIFEST_VALUE, table.site_of(key), message);
    };
    let addresses = [
        ("repository", &package.repository),
        ("homepage", &package.homepage),
        ("documentation", &package.documentation),
    ];
    for (key, text) in addresses {
        let is_web = |text: &&String| text.starts_with("https://") || text.starts_with("http://");
        if let Some(text) = text.as_ref().filter(|text| !is_web(text)) {
            refuse(key, text, "an address that begins with `https://` or `http://`");
        }
    }
    if let Some(text) = package.rust_version.as_deref().filter(|text| !is_new_enough(text)) {
        let (major, minor) = RUST_VERSION;
        let expected =
            format!("a version such as `1.90`, not before the {major}.{minor} that generated code needs");
        refuse("rust-version", text, &expected);
    }
    for (key, texts) in [("keywords", &package.keywords), ("categories", &package.categories)] {
        if let Some(text) = texts.get(MOST) {
            refuse(key, text, "five before it and nothing more");
        }
    }
    for text in package.keywords.iter().filter(|text| !is_keyword(text)) {
        let expected = format!(
            "at most {KEYWORD} ASCII letters, digits, `-`, `_` and `+`, with a letter or digit first"
        );
        refuse("keywords", text, &expected);
    }
}

/// `1.85`, `1.90.1`
fn is_new_enough(text: &str) -> bool {
    let parts: Option<Vec<u32>> = text
        .split('.')
        .map(|part| part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit())))
        .collect();
    match parts.as_deref() {
        Some([major, minor] | [major, minor, _]) => (*major, *minor) >= RUST_VERSION,
        Some(_) | None => false,
    }
}

/// As crates.io has them.
fn is_keyword(text: &str) -> bool {
    let plain = |one: char| one.is_ascii_alphanumeric() || "-_+".contains(one);
    text.len() <= KEYWORD
        && text.starts_with(|one: char| one.is_ascii_alphanumeric())
        && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::{is_keyword, is_new_enough};

    #[test]
    fn versions_of_rust() {
        for (text, expected) in [
            ("1.85", true),
            ("1.90.1", true),
            ("2.0", true),
            ("1.84", false),
            ("1", false),
            ("1.+90", false),
            ("1.90.0.0", false),
            ("stable", false),
            ("", false),
        ] {
            assert_eq!(is_new_enough(text), expected, "{text}");
        }
    }

    #[test]
    fn keywords_of_the_registry() {
        for (text, expected) in [
            ("pets", true),
            ("c++", true),
            ("two words", false),
            ("-a", false),
            ("", false),
            ("ä", false),
            ("a-keyword-that-is-too-long", false),
        ] {
            assert_eq!(is_keyword(text), expected, "{text}");
        }
    }
}
