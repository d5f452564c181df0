// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Tasks`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A change of the assignees of a task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignUsersRequestModel {
    pub mode: AssignUsersRequestModelMode,
    pub users: Vec<String>,
}
rt::object! { AssignUsersRequestModel { 0 mode "mode" required, 1 users "users" required } }

impl AssignUsersRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        mode: impl Into<AssignUsersRequestModelMode>,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            mode: mode.into(),
            users: users.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// The attributes of a task.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskAttribModel {
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
rt::object! { TaskAttribModel {
    0 priority "priority" optional, 1 fps "fps" optional,
    2 resolution_width "resolutionWidth" optional_integer,
    3 resolution_height "resolutionHeight" optional_integer, 4 pixel_aspect "pixelAspect" optional,
    5 clip_in "clipIn" optional_integer, 6 clip_out "clipOut" optional_integer,
    7 frame_start "frameStart" optional_integer, 8 frame_end "frameEnd" optional_integer,
    9 handle_start "handleStart" optional_integer, 10 handle_end "handleEnd" optional_integer,
    11 start_date "startDate" optional, 12 end_date "endDate" optional, 13 description "description" optional
} }

impl TaskAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { TaskAttribModel {
    priority: some FolderAttribModelPriority, fps: bare f64, resolution_width: bare i64,
    resolution_height: bare i64, pixel_aspect: bare f64, clip_in: bare i64, clip_out: bare i64,
    frame_start: bare i64, frame_end: bare i64, handle_start: bare i64, handle_end: bare i64,
    start_date: some rt::DateTime, end_date: some rt::DateTime, description: some String
} }

/// A task of a folder.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub task_type: String,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub assignees: Option<Vec<String>>,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: Option<String>,
    pub path: Option<String>,
    pub attrib: Option<TaskAttribModel>,
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
rt::object! { TaskModel {
    0 id "id" optional, 1 name "name" required, 2 label "label" optional, 3 task_type "taskType" required,
    4 thumbnail_id "thumbnailId" optional, 5 assignees "assignees" optional, 6 folder_id "folderId" optional,
    7 path "path" optional, 8 attrib "attrib" optional, 9 data "data" optional, 10 active "active" optional,
    11 own_attrib "ownAttrib" optional, 12 status "status" optional, 13 tags "tags" optional,
    14 created_by "createdBy" optional, 15 updated_by "updatedBy" optional,
    16 created_at "createdAt" optional, 17 updated_at "updatedAt" optional
} }

/// Changes of a task.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskPatchModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: Option<String>,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub task_type: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub assignees: Option<Vec<String>>,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<TaskAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { TaskPatchModel {
    0 name "name" optional, 1 label "label" optional, 2 task_type "taskType" optional,
    3 thumbnail_id "thumbnailId" optional, 4 assignees "assignees" optional, 5 folder_id "folderId" optional,
    6 status "status" optional, 7 tags "tags" optional, 8 created_by "createdBy" optional,
    9 updated_by "updatedBy" optional, 10 attrib "attrib" optional, 11 data "data" optional,
    12 active "active" optional
} }

impl TaskPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { TaskPatchModel {
    name: some String, label: some String, task_type: some String, thumbnail_id: some String,
    assignees: list String, folder_id: some String, status: some String, tags: list String,
    created_by: some String, updated_by: some String, attrib: some TaskAttribModel, data: some rt::JsonObject,
    active: bare bool
} }

/// A new task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskPostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    pub task_type: String,
    /// Pattern: `^[0-f]{32}$`.
    pub thumbnail_id: Option<String>,
    pub assignees: Option<Vec<String>>,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<TaskAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { TaskPostModel {
    0 id "id" optional, 1 name "name" required, 2 label "label" optional, 3 task_type "taskType" required,
    4 thumbnail_id "thumbnailId" optional, 5 assignees "assignees" optional, 6 folder_id "folderId" optional,
    7 status "status" optional, 8 tags "tags" optional, 9 created_by "createdBy" optional,
    10 updated_by "updatedBy" optional, 11 attrib "attrib" optional, 12 data "data" optional,
    13 active "active" optional
} }

impl TaskPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, task_type: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            label: None,
            task_type: task_type.into(),
            thumbnail_id: None,
            assignees: None,
            folder_id: None,
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
rt::setters! { TaskPostModel {
    id: some String, label: some String, thumbnail_id: some String, assignees: list String,
    folder_id: some String, status: some String, tags: list String, created_by: some String,
    updated_by: some String, attrib: some TaskAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// What tasks to find.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TasksFoldersQuery {
    pub filter: Option<QueryFilter>,
    pub search: Option<String>,
}
rt::object! { TasksFoldersQuery { 0 filter "filter" optional, 1 search "search" optional } }

impl TasksFoldersQuery {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { TasksFoldersQuery { filter: some QueryFilter, search: some String } }

/// The ids of the folders of the tasks that were found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TasksFoldersResponse {
    pub folder_ids: Option<Vec<String>>,
}
rt::object! { TasksFoldersResponse { 0 folder_ids "folderIds" optional } }

/// Values of `mode` of `AssignUsersRequestModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AssignUsersRequestModelMode {
    Add,
    Remove,
    Set,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AssignUsersRequestModelMode { Add "add", Remove "remove", Set "set" } }
