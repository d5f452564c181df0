//! Types of other crates: read from text that nobody trusts, and printed again. Not where such types are used.
//!
//! A path that a manifest or a document names becomes code. So it is taken apart into identifiers, and what is
//! written is put together from those, never from the text.

mod dependency;
mod preset;

pub use dependency::Dependency;
pub use preset::{of_crate, preset};

use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest text that is looked at.
const LONGEST: usize = 300;
/// Deepest `Vec<Vec<..>>`.
const DEPTH: usize = 8;

/// A path to a type or a macro: `::uuid::Uuid`, `::chrono::DateTime<::chrono::Utc>`, `u32`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct RustPath {
    /// Identifiers, the crate first; one alone for a type of the language or its prelude.
    segments: Vec<String>,
    /// Arguments of the last segment.
    arguments: Vec<RustPath>,
}

/// Types that need no crate, and what they are printed as.
const PLAIN: &[(&str, &str)] = &[
    ("bool", "bool"),
    ("char", "char"),
    ("f32", "f32"),
    ("f64", "f64"),
    ("i8", "i8"),
    ("i16", "i16"),
    ("i32", "i32"),
    ("i64", "i64"),
    ("i128", "i128"),
    ("u8", "u8"),
    ("u16", "u16"),
    ("u32", "u32"),
    ("u64", "u64"),
    ("u128", "u128"),
    ("String", "::std::string::String"),
    ("Box", "::std::boxed::Box"),
    ("Option", "::std::option::Option"),
    ("Vec", "::std::vec::Vec"),
];

/// Crates that are always there.
const BUILT_IN: &[&str] = &["std", "core", "alloc", "crate", "clientsmith_runtime"];

/// Words that cannot be identifiers, in any edition (reference of Rust, section Keywords).
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield", "_",
];

impl RustPath {
    /// Reads a type.
    ///
    /// # Errors
    /// What is wrong with it, for a message.
    pub fn parse(text: &str) -> Result<RustPath, String> {
        if text.len() > LONGEST {
            return Err(format!("it is longer than {LONGEST} bytes"));
        }
        let mut rest = text;
        let path = read(&mut rest, DEPTH)?;
        match rest.trim() {
            "" => Ok(path),
            rest => Err(format!("`{}` does not belong to a path of Rust", rest.escape_debug())),
        }
    }

    /// Reads the path of a derive macro, which has no arguments; `Eq` and the like stand for those of the language.
    ///
    /// # Errors
    /// What is wrong with it, for a message.
    pub fn parse_derive(text: &str) -> Result<RustPath, String> {
        const STANDARD: &[&str] = &["Eq", "PartialOrd", "Ord", "Hash", "Copy", "Default"];
        let word = text.trim();
        if STANDARD.contains(&word) {
            let module = match word {
                "Hash" => "hash",
                "Copy" => "marker",
                "Default" => "default",
                _ => "cmp",
            };
            let segments = ["std", module, word].map(str::to_owned).to_vec();
            return Ok(RustPath { segments, arguments: Vec::new() });
        }
        let path = RustPath::parse(text)?;
        if !path.arguments.is_empty() || path.segments.len() < 2 {
            return Err("expected the path of a derive macro with its crate, such as `schemars::JsonSchema`"
                .to_owned());
        }
        Ok(path)
    }

    /// The crates that the path and its arguments name, `std` and the like aside.
    pub fn crates(&self) -> Vec<&str> {
        let own = self.segments.first().filter(|_| self.segments.len() > 1).map(String::as_str);
        let own = own.filter(|name| !BUILT_IN.contains(name));
        own.into_iter().chain(self.arguments.iter().flat_map(RustPath::crates)).collect()
    }

    /// The name of a type of the language, where it is one.
    pub fn plain(&self) -> Option<&str> {
        match self.segments.as_slice() {
            [only] if self.arguments.is_empty() => Some(only),
            _ => None,
        }
    }
}

/// One path from the front of a text.
fn read(rest: &mut &str, depth: usize) -> Result<RustPath, String> {
    let depth =
        depth.checked_sub(1).ok_or_else(|| format!("its arguments are nested deeper than {DEPTH}"))?;
    let mut segments = Vec::new();
    let absolute = take(rest, "::");
    loop {
        segments.push(identifier(rest, segments.is_empty() && !absolute)?);
        if !take(rest, "::") {
            break;
        }
    }
    let mut arguments = Vec::new();
    if take(rest, "<") {
        loop {
            arguments.push(read(rest, depth)?);
            let more = take(rest, ",");
            if take(rest, ">") {
                break;
            }
            if !more {
                return Err("a `>` is missing".to_owned());
            }
        }
    }
    if let [only] = segments.as_slice() {
        let generic = matches!(only.as_str(), "Box" | "Option" | "Vec");
        if absolute || !PLAIN.iter().any(|(word, _)| word == only) {
            return Err(format!("`{only}` lacks the path to its crate, as in `uuid::Uuid`"));
        }
        if generic != (arguments.len() == 1) || !generic && !arguments.is_empty() {
            return Err(format!("`{only}` has {} arguments", arguments.len()));
        }
    }
    Ok(RustPath { segments, arguments })
}

/// Takes a mark from the front, blanks aside.
fn take(rest: &mut &str, mark: &str) -> bool {
    match rest.trim_start().strip_prefix(mark) {
        Some(after) => {
            *rest = after;
            true
        }
        None => false,
    }
}

fn identifier(rest: &mut &str, first: bool) -> Result<String, String> {
    let text = rest.trim_start();
    let end = text.find(|one: char| !(one.is_ascii_alphanumeric() || one == '_')).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    if word.is_empty() || word.starts_with(|one: char| one.is_ascii_digit()) {
        let shown: String = text.chars().take(20).collect();
        return Err(match shown.is_empty() {
            true => "a name is missing at its end".to_owned(),
            false => format!("`{}` does not begin with a name", shown.escape_debug()),
        });
    }
    if KEYWORDS.contains(&word) || word == "crate" && !first {
        return Err(format!("`{word}` is a word of the language"));
    }
    *rest = after;
    Ok(word.to_owned())
}

impl From<RustPath> for String {
    /// As it can be read again.
    fn from(path: RustPath) -> String {
        let mut text = path.segments.join("::");
        if !path.arguments.is_empty() {
            let arguments: Vec<String> = path.arguments.into_iter().map(String::from).collect();
            text += &format!("<{}>", arguments.join(", "));
        }
        text
    }
}

impl TryFrom<String> for RustPath {
    type Error = String;

    fn try_from(text: String) -> Result<RustPath, String> {
        RustPath::parse(&text)
    }
}

impl fmt::Display for RustPath {
    /// As code: absolute, so that nothing around it can be meant.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.segments.as_slice() {
            [only] => {
                let found = PLAIN.iter().find(|(word, _)| word == only);
                f.write_str(found.map_or(only, |(_, full)| full))?;
            }
            [first, ..] if first == "crate" => f.write_str(&self.segments.join("::"))?,
            several => write!(f, "::{}", several.join("::"))?,
        }
        if !self.arguments.is_empty() {
            let arguments: Vec<_> = self.arguments.iter().map(ToString::to_string).collect();
            write!(f, "<{}>", arguments.join(", "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_and_printed() {
        for (text, wished) in [
            ("uuid::Uuid", "::uuid::Uuid"),
            (" ::uuid :: Uuid ", "::uuid::Uuid"),
            ("chrono::DateTime<chrono::Utc>", "::chrono::DateTime<::chrono::Utc>"),
            ("a::B<c::D, Vec<u8>,>", "::a::B<::c::D, ::std::vec::Vec<u8>>"),
            ("crate::ids::PetId", "crate::ids::PetId"),
            ("f32", "f32"),
            ("String", "::std::string::String"),
            ("std::net::IpAddr", "::std::net::IpAddr"),
        ] {
            assert_eq!(RustPath::parse(text).map(|path| path.to_string()), Ok(wished.to_owned()), "{text}");
        }
        let path = RustPath::parse("a::B<c::D, std::E, Vec<f::G>>").expect("a path");
        assert_eq!(path.crates(), ["a", "c", "f"]);
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in [
            "",
            "Uuid",
            "uuid::",
            "::Uuid",
            "uuid::Uuid; fn x() {}",
            "uuid::Uuid {",
            "a::B<",
            "a::B<>",
            "a::B<c::D",
            "a::b!()",
            "&str",
            "[u8; 4]",
            "(u8,)",
            "dyn a::B",
            "a::fn",
            "self::A",
            "super::A",
            "a::crate::B",
            "a-b::C",
            "a::B // ",
            "1a::B",
            "a::B<'static>",
            "\u{e4}::B",
            "Vec",
            "f32<u8>",
            "a:: _",
            "a::B\n#[x]",
            "r#type::A",
        ] {
            assert!(RustPath::parse(text).is_err(), "{text}");
        }
        assert!(RustPath::parse(&"Vec<".repeat(60)).is_err());
        assert!(RustPath::parse(&"a".repeat(1000)).is_err());
    }

    #[test]
    fn derives_are_paths_to_macros() {
        for (text, wished) in [("Hash", "::std::hash::Hash"), ("Eq", "::std::cmp::Eq"), ("a::B", "::a::B")] {
            assert_eq!(RustPath::parse_derive(text).map(|path| path.to_string()), Ok(wished.to_owned()));
        }
        for text in ["Serialize", "a::B<c::D>", "u8", "a::B, c::D"] {
            assert!(RustPath::parse_derive(text).is_err(), "{text}");
        }
    }
}
