// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Folders`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The attributes of a folder.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FolderAttribModel {
    pub priority: Option<FolderAttribModelPriority>,
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
    pub start_date: Option<rt::DateTime>,
    pub end_date: Option<rt::DateTime>,
    pub description: Option<String>,
}
rt::object! { FolderAttribModel {
    0 priority "priority" optional, 1 fps "fps" optional,
    2 resolution_width "resolutionWidth" optional_integer,
    3 resolution_height "resolutionHeight" optional_integer, 4 pixel_aspect "pixelAspect" optional,
    5 clip_in "clipIn" optional_integer, 6 clip_out "clipOut" optional_integer,
    7 frame_start "frameStart" optional_integer, 8 frame_end "frameEnd" optional_integer,
    9 handle_start "handleStart" optional_integer, 10 handle_end "handleEnd" optional_integer,
    11 start_date "startDate" optional, 12 end_date "endDate" optional, 13 description "description" optional
} }

impl FolderAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { FolderAttribModel {
    priority: some FolderAttribModelPriority, fps: bare f64, resolution_width: bare i64,
    resolution_height: bare i64, pixel_aspect: bare f64, clip_in: bare i64, clip_out: bare i64,
    frame_start: bare i64, frame_end: bare i64, handle_start: bare i64, handle_end: bare i64,
    start_date: some rt::DateTime, end_date: some rt::DateTime, description: some String
} }

/// A folder in the flat list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderListItem {
    pub id: String,
    pub path: String,
    pub parent_id: Option<String>,
    /// Names of the folders above.
    pub parents: Vec<String>,
    pub name: String,
    pub label: Option<String>,
    pub folder_type: String,
    /// Default: `false`.
    pub has_tasks: Option<bool>,
    /// Default: `false`.
    pub has_children: Option<bool>,
    /// Default: `false`.
    pub has_reviewables: Option<bool>,
    /// Changes when the thumbnail changes.
    pub thumbnail_hash: String,
    pub task_names: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub status: String,
    pub attrib: Option<rt::JsonObject>,
    pub own_attrib: Option<Vec<String>>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { FolderListItem {
    0 id "id" required, 1 path "path" required, 2 parent_id "parentId" optional, 3 parents "parents" required,
    4 name "name" required, 5 label "label" optional, 6 folder_type "folderType" required,
    7 has_tasks "hasTasks" optional, 8 has_children "hasChildren" optional,
    9 has_reviewables "hasReviewables" optional, 10 thumbnail_hash "thumbnailHash" required,
    11 task_names "taskNames" optional, 12 tags "tags" optional, 13 status "status" required,
    14 attrib "attrib" optional, 15 own_attrib "ownAttrib" optional, 16 created_at "createdAt" required,
    17 updated_at "updatedAt" required
} }

/// The folders of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderListModel {
    pub detail: Option<String>,
    pub folders: Vec<FolderListItem>,
}
rt::object! { FolderListModel { 0 detail "detail" optional, 1 folders "folders" required } }

/// A folder of a project, such as a shot or an asset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub folder_type: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub parent_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    /// The names from the root of the project on.
    pub path: Option<String>,
    pub has_versions: Option<bool>,
    /// The attributes, inherited ones included.
    pub attrib: Option<FolderAttribModel>,
    /// Data of the application.
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
rt::object! { FolderModel {
    0 id "id" optional, 1 name "name" required, 2 label "label" optional, 3 folder_type "folderType" optional,
    4 parent_id "parentId" optional, 5 thumbnail_id "thumbnailId" optional, 6 path "path" optional,
    7 has_versions "hasVersions" optional, 8 attrib "attrib" optional, 9 data "data" optional,
    10 active "active" optional, 11 own_attrib "ownAttrib" optional, 12 status "status" optional,
    13 tags "tags" optional, 14 created_by "createdBy" optional, 15 updated_by "updatedBy" optional,
    16 created_at "createdAt" optional, 17 updated_at "updatedAt" optional
} }

/// Changes of a folder.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FolderPatchModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: Option<String>,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub folder_type: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub parent_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<FolderAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { FolderPatchModel {
    0 name "name" optional, 1 label "label" optional, 2 folder_type "folderType" optional,
    3 parent_id "parentId" optional, 4 thumbnail_id "thumbnailId" optional, 5 status "status" optional,
    6 tags "tags" optional, 7 created_by "createdBy" optional, 8 updated_by "updatedBy" optional,
    9 attrib "attrib" optional, 10 data "data" optional, 11 active "active" optional
} }

impl FolderPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { FolderPatchModel {
    name: some String, label: some String, folder_type: some String, parent_id: some String,
    thumbnail_id: some String, status: some String, tags: list String, created_by: some String,
    updated_by: some String, attrib: some FolderAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// A new folder.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderPostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub folder_type: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub parent_id: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<FolderAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { FolderPostModel {
    0 id "id" optional, 1 name "name" required, 2 label "label" optional, 3 folder_type "folderType" optional,
    4 parent_id "parentId" optional, 5 thumbnail_id "thumbnailId" optional, 6 status "status" optional,
    7 tags "tags" optional, 8 created_by "createdBy" optional, 9 updated_by "updatedBy" optional,
    10 attrib "attrib" optional, 11 data "data" optional, 12 active "active" optional
} }

impl FolderPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            label: None,
            folder_type: None,
            parent_id: None,
            thumbnail_id: None,
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
rt::setters! { FolderPostModel {
    id: some String, label: some String, folder_type: some String, parent_id: some String,
    thumbnail_id: some String, status: some String, tags: list String, created_by: some String,
    updated_by: some String, attrib: some FolderAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// What folders to find.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FolderSearchRequest {
    pub task_filter: Option<QueryFilter>,
    pub task_search: Option<String>,
    pub folder_filter: Option<QueryFilter>,
    pub folder_search: Option<String>,
    pub search: Option<String>,
}
rt::object! { FolderSearchRequest {
    0 task_filter "taskFilter" optional, 1 task_search "taskSearch" optional,
    2 folder_filter "folderFilter" optional, 3 folder_search "folderSearch" optional,
    4 search "search" optional
} }

impl FolderSearchRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { FolderSearchRequest {
    task_filter: some QueryFilter, task_search: some String, folder_filter: some QueryFilter,
    folder_search: some String, search: some String
} }

/// The ids of the folders that were found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderSearchResponse {
    pub folder_ids: Option<Vec<String>>,
}
rt::object! { FolderSearchResponse { 0 folder_ids "folderIds" optional } }

/// A folder in the tree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HierarchyFolderModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
    pub name: String,
    pub label: String,
    pub status: String,
    pub folder_type: Option<String>,
    pub has_tasks: bool,
    pub task_names: Vec<String>,
    /// Names of the folders above.
    pub parents: Vec<String>,
    pub parent_id: Option<String>,
    /// The folders below.
    pub children: Option<Vec<HierarchyFolderModel>>,
}
rt::object! { HierarchyFolderModel {
    0 id "id" required, 1 name "name" required, 2 label "label" required, 3 status "status" required,
    4 folder_type "folderType" optional, 5 has_tasks "hasTasks" required, 6 task_names "taskNames" required,
    7 parents "parents" required, 8 parent_id "parentId" optional, 9 children "children" optional
} }

/// The folders of a project as a tree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HierarchyResponseModel {
    pub detail: String,
    pub project_name: String,
    pub hierarchy: Vec<HierarchyFolderModel>,
}
rt::object! { HierarchyResponseModel {
    0 detail "detail" required, 1 project_name "projectName" required, 2 hierarchy "hierarchy" required
} }
