//! Short words for the crates that people usually mean by a format. Not which format a value has.

use super::{Dependency, RustPath};

/// Word, format, type, dependency.
const PRESETS: &[(&str, &str, &str, &str)] = &[
    ("uuid", "uuid", "uuid::Uuid", "uuid = { version = \"1\", features = [\"serde\"] }"),
    ("url", "uri", "url::Url", "url = { version = \"2\", features = [\"serde\"] }"),
    ("url", "url", "url::Url", "url = { version = \"2\", features = [\"serde\"] }"),
    (
        "rust_decimal",
        "decimal",
        "rust_decimal::Decimal",
        "rust_decimal = { version = \"1\", features = [\"serde\"] }",
    ),
    ("std", "ip", "std::net::IpAddr", ""),
    ("std", "ipv4", "std::net::Ipv4Addr", ""),
    ("std", "ipv6", "std::net::Ipv6Addr", ""),
    ("std::net", "ip", "std::net::IpAddr", ""),
    ("std::net", "ipv4", "std::net::Ipv4Addr", ""),
    ("std::net", "ipv6", "std::net::Ipv6Addr", ""),
    ("jiff", "date-time", "jiff::Timestamp", JIFF),
    ("jiff", "date", "jiff::civil::Date", JIFF),
    ("jiff", "time", "jiff::civil::Time", JIFF),
    ("jiff", "duration", "jiff::SignedDuration", JIFF),
    ("chrono", "date-time", "chrono::DateTime<chrono::Utc>", CHRONO),
    ("chrono", "date", "chrono::NaiveDate", CHRONO),
    ("chrono", "time", "chrono::NaiveTime", CHRONO),
];

const JIFF: &str = "jiff = { version = \"0.2\", features = [\"serde\"] }";
const CHRONO: &str = "chrono = { version = \"0.4\", features = [\"serde\"] }";

/// The type and the dependency that a word means for a format.
pub fn preset(word: &str, format: &str) -> Option<(RustPath, Option<Dependency>)> {
    let (.., path, dependency) = PRESETS.iter().find(|(name, of, ..)| *name == word && *of == format)?;
    let path = RustPath::parse(path).expect("invariant: every path of the table is one");
    Some((path, Dependency::parse(dependency).ok()))
}

/// The dependency that a crate of the table has, wherever its name comes from.
pub fn of_crate(name: &str) -> Option<Dependency> {
    let known = PRESETS.iter().filter_map(|(.., dependency)| Dependency::parse(dependency).ok());
    known.into_iter().find(|one| one.library() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        for (word, format, path, dependency) in PRESETS {
            let (read, needs) = preset(word, format).expect("a row");
            assert_eq!(read, RustPath::parse(path).expect("a path"));
            assert_eq!(needs.is_none(), dependency.is_empty(), "{word} {format}");
            assert_eq!(read.crates().is_empty(), dependency.is_empty(), "{word} {format}");
            for name in read.crates() {
                assert!(of_crate(name).is_some());
            }
        }
        assert_eq!(preset("uuid", "uri"), None);
    }
}
