// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Anatomy`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// An anatomy preset in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnatomyPresetListItem {
    pub name: String,
    pub primary: bool,
    pub version: String,
}
rt::object! { AnatomyPresetListItem {
    0 name "name" required, 1 primary "primary" required, 2 version "version" required
} }

/// The anatomy presets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnatomyPresetListModel {
    pub version: String,
    pub presets: Option<Vec<AnatomyPresetListItem>>,
}
rt::object! { AnatomyPresetListModel { 0 version "version" required, 1 presets "presets" optional } }

/// The new name of a preset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenamePresetModel {
    pub name: String,
}
rt::object! { RenamePresetModel { 0 name "name" required } }

impl RenamePresetModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
