//! The JSON Schema Test Suite as generated types: each schema is a type, and each valid instance is read as it and
//! written again. What invalid instances violate beyond their types is told by `validate()`.

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
    /// Reads JSON as a member of the schema's type and checks it: what it violates, or why it was not read.
    pub check: fn(&str) -> Result<Result<(), rt::Violations>, String>,
    /// Valid instances: what the suite says about each, and its JSON.
    pub instances: &'static [(&'static str, &'static str)],
    /// Invalid instances.
    pub invalid: &'static [(&'static str, &'static str)],
}

/// All schemas of the suite.
pub const GROUPS: &[Group] = include!(concat!(env!("OUT_DIR"), "/groups.rs"));

fn check<T: serde::de::DeserializeOwned + rt::Validate>(
    text: &str,
) -> Result<Result<(), rt::Violations>, String> {
    let holder = format!("{{\"value\":{text}}}");
    let value: T = rt::decode(holder.as_bytes()).map_err(|error| error.to_string())?;
    Ok(value.validate())
}

/// Where a type is used, its `null` is the `None` of the use.
fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, String> {
    let value: Option<T> = rt::decode(text.as_bytes()).map_err(|error| error.to_string())?;
    let written = rt::encode(&value).map_err(|error| error.to_string())?;
    String::from_utf8(written).map_err(|error| error.to_string())
}
