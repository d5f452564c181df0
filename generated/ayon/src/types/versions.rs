// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Versions`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The attributes of a version.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VersionAttribModel {
    pub fps: Option<f64>,
    /// Less than: 50000.0.
    pub resolution_width: Option<i64>,
    /// Less than: 50000.0.
    pub resolution_height: Option<i64>,
    pub pixel_aspect: Option<f64>,
    pub clip_in: Option<i64>,
    pub clip_out: Option<i64>,
    pub frame_start: Option<i64>,
    pub frame_end: Option<i64>,
    pub handle_start: Option<i64>,
    pub handle_end: Option<i64>,
    pub intent: Option<String>,
    pub machine: Option<String>,
    pub source: Option<String>,
    pub comment: Option<String>,
    pub site: Option<String>,
    pub families: Option<Vec<String>>,
    pub color_space: Option<String>,
    pub description: Option<String>,
}
rt::object! { VersionAttribModel {
    0 fps "fps" optional, 1 resolution_width "resolutionWidth" optional_integer,
    2 resolution_height "resolutionHeight" optional_integer, 3 pixel_aspect "pixelAspect" optional,
    4 clip_in "clipIn" optional_integer, 5 clip_out "clipOut" optional_integer,
    6 frame_start "frameStart" optional_integer, 7 frame_end "frameEnd" optional_integer,
    8 handle_start "handleStart" optional_integer, 9 handle_end "handleEnd" optional_integer,
    10 intent "intent" optional, 11 machine "machine" optional, 12 source "source" optional,
    13 comment "comment" optional, 14 site "site" optional, 15 families "families" optional,
    16 color_space "colorSpace" optional, 17 description "description" optional
} }

impl VersionAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { VersionAttribModel {
    fps: bare f64, resolution_width: bare i64, resolution_height: bare i64, pixel_aspect: bare f64,
    clip_in: bare i64, clip_out: bare i64, frame_start: bare i64, frame_end: bare i64, handle_start: bare i64,
    handle_end: bare i64, intent: some String, machine: some String, source: some String,
    comment: some String, site: some String, families: list String, color_space: some String,
    description: some String
} }

/// A version of a product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// The version number.
    pub version: i64,
    /// Pattern: `^[0-f]{32}$`.
    pub product_id: String,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub author: Option<String>,
    pub path: Option<String>,
    pub attrib: Option<VersionAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own; the others are inherited.
    pub own_attrib: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { VersionModel {
    0 id "id" optional, 1 version "version" integer, 2 product_id "productId" required,
    3 task_id "taskId" optional, 4 thumbnail_id "thumbnailId" optional, 5 author "author" optional,
    6 path "path" optional, 7 attrib "attrib" optional, 8 data "data" optional, 9 active "active" optional,
    10 own_attrib "ownAttrib" optional, 11 status "status" optional, 12 tags "tags" optional,
    13 created_by "createdBy" optional, 14 updated_by "updatedBy" optional,
    15 created_at "createdAt" optional, 16 updated_at "updatedAt" optional
} }

/// Changes of a version.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VersionPatchModel {
    pub version: Option<i64>,
    /// Pattern: `^[0-f]{32}$`.
    pub product_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub author: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<VersionAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { VersionPatchModel {
    0 version "version" optional_integer, 1 product_id "productId" optional, 2 task_id "taskId" optional,
    3 thumbnail_id "thumbnailId" optional, 4 author "author" optional, 5 status "status" optional,
    6 tags "tags" optional, 7 created_by "createdBy" optional, 8 updated_by "updatedBy" optional,
    9 attrib "attrib" optional, 10 data "data" optional, 11 active "active" optional
} }

impl VersionPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { VersionPatchModel {
    version: bare i64, product_id: some String, task_id: some String, thumbnail_id: some String,
    author: some String, status: some String, tags: list String, created_by: some String,
    updated_by: some String, attrib: some VersionAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// A new version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionPostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    pub version: i64,
    /// Pattern: `^[0-f]{32}$`.
    pub product_id: String,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub author: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<VersionAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { VersionPostModel {
    0 id "id" optional, 1 version "version" integer, 2 product_id "productId" required,
    3 task_id "taskId" optional, 4 thumbnail_id "thumbnailId" optional, 5 author "author" optional,
    6 status "status" optional, 7 tags "tags" optional, 8 created_by "createdBy" optional,
    9 updated_by "updatedBy" optional, 10 attrib "attrib" optional, 11 data "data" optional,
    12 active "active" optional
} }

impl VersionPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(version: i64, product_id: impl Into<String>) -> Self {
        Self {
            id: None,
            version,
            product_id: product_id.into(),
            task_id: None,
            thumbnail_id: None,
            author: None,
            status: None,
            tags: None,
            created_by: None,
            updated_by: None,
            attrib: None,
            data: None,
            active: None,
        }
    }
}
rt::setters! { VersionPostModel {
    id: some String, task_id: some String, thumbnail_id: some String, author: some String,
    status: some String, tags: list String, created_by: some String, updated_by: some String,
    attrib: some VersionAttribModel, data: some rt::JsonObject, active: bare bool
} }
