//! Identifiers that are valid Rust by construction.

use std::fmt;

/// A Rust identifier; raw where it must be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// Strict and reserved keywords of all editions up to 2024 (Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

impl Ident {
    /// Makes an identifier of text that has the form of one; keywords become raw or, where they cannot, get a `_`.
    ///
    /// # Panics
    /// When `text` has not the form of an identifier: the words that names are made of guarantee it.
    pub fn new(text: &str) -> Ident {
        assert!(Ident::has_form(text), "invariant: `{text}` has the form of an identifier");
        if NEVER_RAW.contains(&text) {
            Ident(format!("{text}_"))
        } else if KEYWORDS.contains(&text) {
            Ident(format!("r#{text}"))
        } else {
            Ident(text.to_owned())
        }
    }

    /// Whether text is ASCII letters, digits and `_`, and starts with no digit.
    pub fn has_form(text: &str) -> bool {
        let mut bytes = text.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    }

    /// As it stands in code, with `r#` where it is raw.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without `r#`.
    pub fn unraw(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Ident;

    #[test]
    fn keywords_become_raw_or_get_an_underscore() {
        for (text, wished) in
            [("type", "r#type"), ("gen", "r#gen"), ("self", "self_"), ("Self", "Self_"), ("name", "name")]
        {
            assert_eq!(Ident::new(text).as_str(), wished);
        }
        assert_eq!(Ident::new("type").unraw(), "type");
    }
}
