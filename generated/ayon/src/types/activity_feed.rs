// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `ActivityFeed`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The activity categories of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityCategoriesResponseModel {
    pub categories: Vec<rt::JsonObject>,
}
rt::object! { ActivityCategoriesResponseModel { 0 categories "categories" required } }

/// Changes of an activity.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityPatchModel {
    pub body: Option<String>,
    pub tags: Option<Vec<String>>,
    pub files: Option<Vec<String>>,
    /// Add `files` to those of the activity in place of replacing them. Default: `false`.
    pub append_files: Option<bool>,
    pub data: Option<rt::JsonObject>,
}
rt::object! { ActivityPatchModel {
    0 body "body" optional, 1 tags "tags" optional, 2 files "files" optional,
    3 append_files "appendFiles" optional, 4 data "data" optional
} }

impl ActivityPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActivityPatchModel {
    body: some String, tags: list String, files: list String, append_files: bare bool,
    data: some rt::JsonObject
} }

/// The id of a new activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityResponseModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
}
rt::object! { CreateActivityResponseModel { 0 id "id" required } }

/// A reaction to an activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReactionModel {
    pub reaction: String,
}
rt::object! { CreateReactionModel { 0 reaction "reaction" required } }

impl CreateReactionModel {
    /// What is required; the rest is set by the setters.
    pub fn new(reaction: impl Into<String>) -> Self {
        Self { reaction: reaction.into() }
    }
}

/// A folder that can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub id: String,
    pub folder_type: String,
    pub name: String,
    pub label: Option<String>,
    pub thumbnail_id: Option<String>,
}
rt::object! { FolderSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 id "id" required,
    3 folder_type "folderType" required, 4 name "name" required, 5 label "label" optional,
    6 thumbnail_id "thumbnailId" optional
} }

/// The product of a version that can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub id: String,
    pub name: String,
    pub product_type: String,
    pub parent: Option<FolderSuggestionItem>,
}
rt::object! { ProductSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 id "id" required,
    3 name "name" required, 4 product_type "productType" required, 5 parent "parent" optional
} }

/// A new activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectActivityPostModel {
    /// Id that the activity is to have; the server makes one if absent.
    pub id: Option<String>,
    pub activity_type: ProjectActivityPostModelActivityType,
    /// Default: `""`.
    pub body: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Ids of uploaded files.
    pub files: Option<Vec<String>>,
    pub timestamp: Option<rt::DateTime>,
    pub data: Option<rt::JsonObject>,
}
rt::object! { ProjectActivityPostModel {
    0 id "id" optional, 1 activity_type "activityType" required, 2 body "body" optional,
    3 tags "tags" optional, 4 files "files" optional, 5 timestamp "timestamp" optional, 6 data "data" optional
} }

impl ProjectActivityPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(activity_type: impl Into<ProjectActivityPostModelActivityType>) -> Self {
        Self {
            id: None,
            activity_type: activity_type.into(),
            body: None,
            tags: None,
            files: None,
            timestamp: None,
            data: None,
        }
    }
}
rt::setters! { ProjectActivityPostModel {
    id: some String, body: some String, tags: list String, files: list String, timestamp: some rt::DateTime,
    data: some rt::JsonObject
} }

/// The entity that is commented on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestRequest {
    pub entity_type: SuggestRequestEntityType,
    pub entity_id: String,
}
rt::object! { SuggestRequest { 0 entity_type "entityType" required, 1 entity_id "entityId" required } }

impl SuggestRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        entity_type: impl Into<SuggestRequestEntityType>,
        entity_id: impl Into<String>,
    ) -> Self {
        Self {
            entity_type: entity_type.into(),
            entity_id: entity_id.into(),
        }
    }
}

/// What can be mentioned in a comment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestResponse {
    pub users: Option<Vec<UserSuggestionItem>>,
    pub teams: Option<Vec<TeamSuggestionItem>>,
    pub tasks: Option<Vec<TaskSuggestionItem>>,
    pub versions: Option<Vec<VersionSuggestionItem>>,
}
rt::object! { SuggestResponse {
    0 users "users" optional, 1 teams "teams" optional, 2 tasks "tasks" optional,
    3 versions "versions" optional
} }

/// A task that can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub id: String,
    pub task_type: String,
    pub name: String,
    pub label: Option<String>,
    pub thumbnail_id: Option<String>,
    pub parent: Option<FolderSuggestionItem>,
}
rt::object! { TaskSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 id "id" required,
    3 task_type "taskType" required, 4 name "name" required, 5 label "label" optional,
    6 thumbnail_id "thumbnailId" optional, 7 parent "parent" optional
} }

/// A team that can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub name: String,
}
rt::object! { TeamSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 name "name" required
} }

/// A user who can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub name: String,
    pub full_name: Option<String>,
}
rt::object! { UserSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 name "name" required,
    3 full_name "fullName" optional
} }

/// A version that can be mentioned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionSuggestionItem {
    pub created_at: Option<rt::DateTime>,
    pub relevance: Option<f64>,
    pub id: String,
    pub version: i64,
    pub parent: Option<ProductSuggestionItem>,
    pub name: Option<String>,
}
rt::object! { VersionSuggestionItem {
    0 created_at "createdAt" optional, 1 relevance "relevance" optional, 2 id "id" required,
    3 version "version" integer, 4 parent "parent" optional, 5 name "name" optional
} }

/// The users who watch an entity, by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchersModel {
    pub watchers: Vec<String>,
}
rt::object! { WatchersModel { 0 watchers "watchers" required } }

impl WatchersModel {
    /// What is required; the rest is set by the setters.
    pub fn new(watchers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            watchers: watchers.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Values of `activityType` of `ProjectActivityPostModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectActivityPostModelActivityType {
    Comment,
    Watch,
    Reviewable,
    StatusChange,
    AssigneeAdd,
    AssigneeRemove,
    VersionPublish,
    VersionReview,
    AttribChange,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ProjectActivityPostModelActivityType {
    Comment "comment", Watch "watch", Reviewable "reviewable", StatusChange "status.change",
    AssigneeAdd "assignee.add", AssigneeRemove "assignee.remove", VersionPublish "version.publish",
    VersionReview "version.review", AttribChange "attrib.change"
} }

/// Values of `entityType` of `SuggestRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SuggestRequestEntityType {
    Folder,
    Task,
    Version,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SuggestRequestEntityType { Folder "folder", Task "task", Version "version" } }
