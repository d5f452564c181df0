//! What is written in one step. Not how.

use super::Files;
use std::collections::BTreeMap;

/// What is written into an output folder in one step: all of it, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'b> {
    /// What was generated.
    pub files: &'b Files,
    /// Whether files that were edited, or that clientsmith did not write, are overwritten.
    pub overwrite: bool,
    /// The version for the package in `Cargo.toml`, in place of the one that is there.
    pub version: Option<&'b str>,
    /// Files of the user that change as well, such as `CHANGELOG.md`; they are not recorded as generated.
    pub beside: &'b BTreeMap<String, String>,
}
