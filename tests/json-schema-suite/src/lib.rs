//! The JSON Schema Test Suite as generated types: each schema is a type, and each valid instance is read as it and
//! written again. Not whether invalid instances are refused: a client does not check what a server checks.

use clientsmith_runtime as rt;

#[allow(missing_docs, dead_code, reason = "the suite says what it says")]
pub mod suite {
    include!(concat!(env!("OUT_DIR"), "/suite.rs"));
}

/// One schema with its instances.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The file of the suite, without its ending.
    pub file: &'static str,
    /// What the suite says about the schema.
    pub name: &'static str,
    /// Reads JSON as the schema's type and writes it again.
    pub again: fn(&str) -> Result<String, String>,
    /// Valid instances: what the suite says about each, and its JSON.
    pub instances: &'static [(&'static str, &'static str)],
}

/// All schemas of the suite.
pub const GROUPS: &[Group] = include!(concat!(env!("OUT_DIR"), "/groups.rs"));

/// Where a type is used, its `null` is the `None` of the use.
fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, String> {
    let value: Option<T> = rt::decode(text.as_bytes()).map_err(|error| error.to_string())?;
    let written = rt::encode(&value).map_err(|error| error.to_string())?;
    String::from_utf8(written).map_err(|error| error.to_string())
}
