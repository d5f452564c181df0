//! What the user chose for the types of values. Not where it was written.

use crate::foreign::{Dependency, RustPath, of_crate, preset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Choices for the types of values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypeChoices {
    /// The crate of dates and times.
    pub dates: Dates,
    /// Types for formats, by the format's word in lower case, or by `type/format` (`number/decimal`).
    pub formats: BTreeMap<String, ForeignType>,
    /// Dependencies of the generated crate beside those that the formats bring.
    pub dependencies: Vec<Dependency>,
    /// What holds objects whose keys are free.
    pub maps: Maps,
    /// Derive macros for every struct, enum and union.
    pub derive: Vec<RustPath>,
}

/// Which crate gives dates and times their values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    /// The runtime's types, which keep the text and are asked for values of `jiff`.
    #[default]
    Jiff,
    /// The same, for `chrono`.
    Chrono,
    /// The same, for `time`.
    Time,
    /// Plain text.
    String,
}

/// What holds objects whose keys are free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Maps {
    /// The runtime's `Map`, which keeps the order.
    #[default]
    Ordered,
    /// `BTreeMap` of the standard library.
    BTree,
    /// `HashMap` of the standard library.
    Hash,
    /// `IndexMap` of the crate `indexmap`.
    Index,
}

/// A type of another crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForeignType {
    /// Its path.
    pub path: RustPath,
    /// What the generated crate has to depend on for it.
    pub dependency: Option<Dependency>,
}

impl ForeignType {
    /// Reads what is said for a format: a short word (`uuid`), or the path of a type whose crate is one that a short
    /// word knows, or has its dependency beside it.
    ///
    /// # Errors
    /// What is wrong with it, for a message.
    pub fn parse(format: &str, text: &str, dependency: Option<&str>) -> Result<ForeignType, String> {
        let word = format.rsplit('/').next().unwrap_or(format);
        let stated = dependency.map(Dependency::parse).transpose()?;
        if let Some((path, usual)) = preset(text, word) {
            return Ok(ForeignType { path, dependency: stated.or(usual) });
        }
        let path = RustPath::parse(text)?;
        let usual = path.crates().first().and_then(|name| of_crate(name));
        Ok(ForeignType { path, dependency: stated.or(usual) })
    }
}

impl TypeChoices {
    /// A macro whose crate is a dependency.
    ///
    /// # Errors
    /// A sentence that says which crate is none, and how it becomes one.
    pub(crate) fn there(&self, path: RustPath) -> Result<RustPath, String> {
        let known = |name: &str| self.dependencies.iter().any(|one| one.library() == name);
        match path.crates().into_iter().find(|name| !known(name)) {
            None => Ok(path),
            Some(missing) => Err(format!(
                "`{path}` is a macro of the crate `{missing}`, which is no dependency: say `dependencies = ['{missing} = \"1\"']`"
            )),
        }
    }

    /// Crates that the path of a format names and no dependency brings.
    pub fn missing_crate(&self, foreign: &ForeignType) -> Option<String> {
        let crates = foreign.path.crates();
        let known = || self.dependencies.iter().chain(&foreign.dependency).map(Dependency::library);
        crates.into_iter().find(|name| !known().any(|one| one == *name)).map(str::to_owned)
    }
}
