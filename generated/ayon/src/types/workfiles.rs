// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Workfiles`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The attributes of a workfile.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkfileAttribModel {
    pub extension: Option<String>,
    pub description: Option<String>,
}
rt::object! { WorkfileAttribModel {
    0 extension "extension" optional, 1 description "description" optional
} }

impl WorkfileAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { WorkfileAttribModel { extension: some String, description: some String } }

/// A workfile: the file in which a task is worked on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkfileModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Path of the file.
    pub path: String,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: String,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<WorkfileAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own; the others are inherited.
    pub own_attrib: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { WorkfileModel {
    0 id "id" optional, 1 path "path" required, 2 task_id "taskId" required,
    3 thumbnail_id "thumbnailId" optional, 4 created_by "createdBy" optional,
    5 updated_by "updatedBy" optional, 6 attrib "attrib" optional, 7 data "data" optional,
    8 active "active" optional, 9 own_attrib "ownAttrib" optional, 10 status "status" optional,
    11 tags "tags" optional, 12 created_at "createdAt" optional, 13 updated_at "updatedAt" optional
} }

/// Changes of a workfile.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkfilePatchModel {
    pub path: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub attrib: Option<WorkfileAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { WorkfilePatchModel {
    0 path "path" optional, 1 task_id "taskId" optional, 2 thumbnail_id "thumbnailId" optional,
    3 created_by "createdBy" optional, 4 updated_by "updatedBy" optional, 5 status "status" optional,
    6 tags "tags" optional, 7 attrib "attrib" optional, 8 data "data" optional, 9 active "active" optional
} }

impl WorkfilePatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { WorkfilePatchModel {
    path: some String, task_id: some String, thumbnail_id: some String, created_by: some String,
    updated_by: some String, status: some String, tags: list String, attrib: some WorkfileAttribModel,
    data: some rt::JsonObject, active: bare bool
} }

/// A new workfile.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkfilePostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    pub path: String,
    /// Pattern: `^[0-f]{32}$`.
    pub task_id: String,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub attrib: Option<WorkfileAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { WorkfilePostModel {
    0 id "id" optional, 1 path "path" required, 2 task_id "taskId" required,
    3 thumbnail_id "thumbnailId" optional, 4 created_by "createdBy" optional,
    5 updated_by "updatedBy" optional, 6 status "status" optional, 7 tags "tags" optional,
    8 attrib "attrib" optional, 9 data "data" optional, 10 active "active" optional
} }

impl WorkfilePostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(path: impl Into<String>, task_id: impl Into<String>) -> Self {
        Self {
            id: None,
            path: path.into(),
            task_id: task_id.into(),
            thumbnail_id: None,
            created_by: None,
            updated_by: None,
            status: None,
            tags: None,
            attrib: None,
            data: None,
            active: None,
        }
    }
}
rt::setters! { WorkfilePostModel {
    id: some String, thumbnail_id: some String, created_by: some String, updated_by: some String,
    status: some String, tags: list String, attrib: some WorkfileAttribModel, data: some rt::JsonObject,
    active: bare bool
} }
