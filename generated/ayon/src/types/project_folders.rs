// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `ProjectFolders`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Projects and the folder they go to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignProjectRequest {
    /// The folder; without it the projects are taken out of theirs. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub folder_id: Option<String>,
    /// Minimum number of items: 1.
    pub project_names: Vec<String>,
}
rt::object! { AssignProjectRequest {
    0 folder_id "folderId" optional, 1 project_names "projectNames" required
} }

impl AssignProjectRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(project_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            folder_id: None,
            project_names: project_names
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
        }
    }
}
rt::setters! { AssignProjectRequest { folder_id: some String } }

/// The looks of a folder for projects.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectFolderData {
    pub color: Option<String>,
    pub icon: Option<String>,
}
rt::object! { ProjectFolderData { 0 color "color" optional, 1 icon "icon" optional } }

impl ProjectFolderData {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectFolderData { color: some String, icon: some String } }

/// A folder that groups projects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectFolderModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub label: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    /// Minimum: 0.0. Default: `0`.
    pub position: Option<i64>,
    /// Default: `false`.
    pub is_empty: Option<bool>,
    pub data: Option<ProjectFolderData>,
}
rt::object! { ProjectFolderModel {
    0 id "id" required, 1 label "label" required, 2 parent_id "parentId" optional,
    3 position "position" optional_integer, 4 is_empty "isEmpty" optional, 5 data "data" optional
} }

/// The order of the folders for projects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectFolderOrderModel {
    /// Minimum number of items: 1.
    pub order: Vec<String>,
}
rt::object! { ProjectFolderOrderModel { 0 order "order" required } }

impl ProjectFolderOrderModel {
    /// What is required; the rest is set by the setters.
    pub fn new(order: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order: order.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Changes of a folder for projects.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectFolderPatchModel {
    /// Minimum length: 1. Maximum length: 255.
    pub label: Option<String>,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    pub data: Option<ProjectFolderData>,
}
rt::object! { ProjectFolderPatchModel {
    0 label "label" optional, 1 parent_id "parentId" optional, 2 data "data" optional
} }

impl ProjectFolderPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectFolderPatchModel {
    label: some String, parent_id: some String, data: some ProjectFolderData
} }

/// A new folder for projects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectFolderPostModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub label: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    pub data: Option<ProjectFolderData>,
}
rt::object! { ProjectFolderPostModel {
    0 id "id" optional, 1 label "label" required, 2 parent_id "parentId" optional, 3 data "data" optional
} }

impl ProjectFolderPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            id: None,
            label: label.into(),
            parent_id: None,
            data: None,
        }
    }
}
rt::setters! { ProjectFolderPostModel {
    id: some String, parent_id: some String, data: some ProjectFolderData
} }

/// The folders for projects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectFoldersResponseModel {
    pub folders: Option<Vec<ProjectFolderModel>>,
}
rt::object! { ProjectFoldersResponseModel { 0 folders "folders" optional } }
