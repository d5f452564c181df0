//! A line of `[dependencies]` that the user wrote. Not which types come from it.

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

/// A dependency to write into a generated `Cargo.toml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dependency {
    /// The crate's name in the manifest.
    pub name: String,
    /// What stands behind the `=`, as TOML.
    pub value: String,
}

/// Crates that every generated crate may have already, on its own terms.
const OWN: &[&str] = &["clientsmith-runtime", "serde", "tokio"];

impl Dependency {
    /// Reads `uuid = { version = "1", features = ["serde"] }`.
    ///
    /// # Errors
    /// What is wrong with it, for a message.
    pub fn parse(text: &str) -> Result<Dependency, String> {
        let table: Table =
            text.parse().map_err(|_| "it is not a line of TOML such as `uuid = \"1\"`".to_owned())?;
        let mut entries = table.into_iter();
        let (Some((name, value)), None) = (entries.next(), entries.next()) else {
            return Err("expected one dependency, such as `uuid = \"1\"`".to_owned());
        };
        let form = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
        if !name.starts_with(|one: char| one.is_ascii_alphabetic()) || !name.chars().all(form) {
            return Err(format!("`{}` is no name of a crate", name.escape_debug()));
        }
        if OWN.contains(&name.as_str()) {
            return Err(format!("`{name}` is a dependency already"));
        }
        match value {
            Value::String(_) | Value::Table(_) => Ok(Dependency { value: value.to_string(), name }),
            Value::Integer(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_)
            | Value::Array(_) => Err(format!("`{name}` is neither a version nor a table")),
        }
    }

    /// The name in paths of Rust.
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_of_toml() {
        let read =
            Dependency::parse("uuid = { version = \"1\", features = [\"serde\"] }").expect("a dependency");
        assert_eq!(read.name, "uuid");
        let written: Table = format!("{} = {}", read.name, read.value).parse().expect("TOML");
        assert_eq!(written["uuid"]["features"][0].as_str(), Some("serde"));
        assert_eq!(Dependency::parse("my-crate = \"1\"").expect("a dependency").library(), "my_crate");
        for text in [
            "uuid",
            "uuid = 1",
            "a = \"1\"\nb = \"1\"",
            "",
            "\"a b\" = \"1\"",
            "serde = \"1\"",
            "[a]\nb = 1\n[c]",
        ] {
            assert!(Dependency::parse(text).is_err(), "{text}");
        }
    }
}
