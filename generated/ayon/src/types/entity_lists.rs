// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `EntityLists`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// An attribute that a list defines for its items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListAttributeDefinition {
    /// Pattern: `^[a-zA-Z0-9]{2,64}$`.
    pub name: String,
    pub data: AttributeData,
}
rt::object! { EntityListAttributeDefinition { 0 name "name" required, 1 data "data" required } }

impl EntityListAttributeDefinition {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, data: impl Into<AttributeData>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
        }
    }
}

/// The entities of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListEnities {
    pub entity_type: EntityListEnitiesEntityType,
    pub entity_ids: Vec<String>,
}
rt::object! { EntityListEnities { 0 entity_type "entityType" required, 1 entity_ids "entityIds" required } }

/// The looks of a folder for lists, and where it shows.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListFolderData {
    pub color: Option<String>,
    pub icon: Option<String>,
    pub scope: Option<Vec<String>>,
}
rt::object! { EntityListFolderData {
    0 color "color" optional, 1 icon "icon" optional, 2 scope "scope" optional
} }

impl EntityListFolderData {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListFolderData { color: some String, icon: some String, scope: list String } }

/// A folder for entity lists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListFolderModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub label: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    /// Minimum: 0.0. Default: `0`.
    pub position: Option<i64>,
    /// Minimum length: 1. Maximum length: 255.
    pub owner: Option<String>,
    pub access: Option<rt::Map<i64>>,
    pub data: Option<EntityListFolderData>,
}
rt::object! { EntityListFolderModel {
    0 id "id" required, 1 label "label" required, 2 parent_id "parentId" optional,
    3 position "position" optional_integer, 4 owner "owner" optional, 5 access "access" optional,
    6 data "data" optional
} }

/// The order of the folders for lists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListFolderOrderModel {
    /// Minimum number of items: 1.
    pub order: Vec<String>,
}
rt::object! { EntityListFolderOrderModel { 0 order "order" required } }

impl EntityListFolderOrderModel {
    /// What is required; the rest is set by the setters.
    pub fn new(order: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order: order.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Changes of a folder for lists.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListFolderPatchModel {
    /// Minimum length: 1. Maximum length: 255.
    pub label: Option<String>,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    pub access: Option<rt::Map<i64>>,
    pub data: Option<EntityListFolderData>,
}
rt::object! { EntityListFolderPatchModel {
    0 label "label" optional, 1 parent_id "parentId" optional, 2 access "access" optional,
    3 data "data" optional
} }

impl EntityListFolderPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListFolderPatchModel {
    label: some String, parent_id: some String, access: some rt::Map<i64>, data: some EntityListFolderData
} }

/// A new folder for lists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListFolderPostModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub label: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub parent_id: Option<String>,
    pub access: Option<rt::Map<i64>>,
    pub data: Option<EntityListFolderData>,
}
rt::object! { EntityListFolderPostModel {
    0 id "id" optional, 1 label "label" required, 2 parent_id "parentId" optional, 3 access "access" optional,
    4 data "data" optional
} }

impl EntityListFolderPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            id: None,
            label: label.into(),
            parent_id: None,
            access: None,
            data: None,
        }
    }
}
rt::setters! { EntityListFolderPostModel {
    id: some String, parent_id: some String, access: some rt::Map<i64>, data: some EntityListFolderData
} }

/// The folders for lists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListFoldersResponseModel {
    pub folders: Option<Vec<EntityListFolderModel>>,
}
rt::object! { EntityListFoldersResponseModel { 0 folders "folders" optional } }

/// An item of an entity list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListItemModel {
    pub id: Option<String>,
    pub entity_id: String,
    pub position: i64,
    pub label: Option<String>,
    pub attrib: Option<rt::JsonObject>,
    pub data: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
    pub folder_path: String,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { EntityListItemModel {
    0 id "id" optional, 1 entity_id "entityId" required, 2 position "position" integer,
    3 label "label" optional, 4 attrib "attrib" optional, 5 data "data" optional, 6 tags "tags" optional,
    7 folder_path "folderPath" required, 8 created_by "createdBy" optional, 9 updated_by "updatedBy" optional,
    10 created_at "createdAt" optional, 11 updated_at "updatedAt" optional
} }

/// Changes of an item of a list.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListItemPatchModel {
    pub entity_id: Option<String>,
    pub position: Option<i64>,
    pub label: Option<String>,
    pub attrib: Option<rt::JsonObject>,
    pub data: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
}
rt::object! { EntityListItemPatchModel {
    0 entity_id "entityId" optional, 1 position "position" optional_integer, 2 label "label" optional,
    3 attrib "attrib" optional, 4 data "data" optional, 5 tags "tags" optional
} }

impl EntityListItemPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListItemPatchModel {
    entity_id: some String, position: bare i64, label: some String, attrib: some rt::JsonObject,
    data: some rt::JsonObject, tags: list String
} }

/// A new item of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListItemPostModel {
    pub id: Option<String>,
    pub entity_id: String,
    pub position: Option<i64>,
    pub label: Option<String>,
    pub attrib: Option<rt::JsonObject>,
    pub data: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
}
rt::object! { EntityListItemPostModel {
    0 id "id" optional, 1 entity_id "entityId" required, 2 position "position" optional_integer,
    3 label "label" optional, 4 attrib "attrib" optional, 5 data "data" optional, 6 tags "tags" optional
} }

impl EntityListItemPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            id: None,
            entity_id: entity_id.into(),
            position: None,
            label: None,
            attrib: None,
            data: None,
            tags: None,
        }
    }
}
rt::setters! { EntityListItemPostModel {
    id: some String, position: bare i64, label: some String, attrib: some rt::JsonObject,
    data: some rt::JsonObject, tags: list String
} }

/// A list of entities of one type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListModel {
    pub id: Option<String>,
    pub entity_list_type: String,
    pub entity_list_folder_id: Option<String>,
    pub entity_type: EntityListEnitiesEntityType,
    pub label: String,
    /// Access levels, by user or team.
    pub access: Option<rt::Map<ListAccessLevel>>,
    pub attrib: Option<rt::JsonObject>,
    /// Data of the application.
    pub data: Option<rt::JsonObject>,
    /// The query of a dynamic list.
    pub template: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
    pub items: Option<Vec<EntityListItemModel>>,
    pub owner: Option<String>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub active: bool,
    /// The access level of the caller. Default: `30`.
    pub access_level: Option<ListAccessLevel>,
}
rt::object! { EntityListModel {
    0 id "id" optional, 1 entity_list_type "entityListType" required,
    2 entity_list_folder_id "entityListFolderId" optional, 3 entity_type "entityType" required,
    4 label "label" required, 5 access "access" optional, 6 attrib "attrib" optional, 7 data "data" optional,
    8 template "template" optional, 9 tags "tags" optional, 10 items "items" optional,
    11 owner "owner" optional, 12 created_by "createdBy" optional, 13 updated_by "updatedBy" optional,
    14 created_at "createdAt" optional, 15 updated_at "updatedAt" optional, 16 active "active" required,
    17 access_level "accessLevel" optional
} }

/// An item in a change of several items.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListMultiPatchItemModel {
    pub id: Option<String>,
    pub entity_id: Option<String>,
    pub position: Option<i64>,
    pub label: Option<String>,
    pub attrib: Option<rt::JsonObject>,
    pub data: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
}
rt::object! { EntityListMultiPatchItemModel {
    0 id "id" optional, 1 entity_id "entityId" optional, 2 position "position" optional_integer,
    3 label "label" optional, 4 attrib "attrib" optional, 5 data "data" optional, 6 tags "tags" optional
} }

impl EntityListMultiPatchItemModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListMultiPatchItemModel {
    id: some String, entity_id: some String, position: bare i64, label: some String,
    attrib: some rt::JsonObject, data: some rt::JsonObject, tags: list String
} }

/// A change of several items of a list.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListMultiPatchModel {
    /// Minimum number of items: 1.
    pub items: Option<Vec<EntityListMultiPatchItemModel>>,
    /// Default: `"replace"`.
    pub mode: Option<EntityListMultiPatchModelMode>,
}
rt::object! { EntityListMultiPatchModel { 0 items "items" optional, 1 mode "mode" optional } }

impl EntityListMultiPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListMultiPatchModel {
    items: list EntityListMultiPatchItemModel, mode: some EntityListMultiPatchModelMode
} }

/// Changes of an entity list.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityListPatchModel {
    pub label: Option<String>,
    pub access: Option<rt::Map<ListAccessLevel>>,
    pub attrib: Option<rt::JsonObject>,
    pub entity_list_folder_id: Option<String>,
    pub data: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
    pub owner: Option<String>,
    pub active: Option<bool>,
}
rt::object! { EntityListPatchModel {
    0 label "label" optional, 1 access "access" optional, 2 attrib "attrib" optional,
    3 entity_list_folder_id "entityListFolderId" optional, 4 data "data" optional, 5 tags "tags" optional,
    6 owner "owner" optional, 7 active "active" optional
} }

impl EntityListPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityListPatchModel {
    label: some String, access: some rt::Map<ListAccessLevel>, attrib: some rt::JsonObject,
    entity_list_folder_id: some String, data: some rt::JsonObject, tags: list String, owner: some String,
    active: bare bool
} }

/// A new entity list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListPostModel {
    pub id: Option<String>,
    /// Default: `"generic"`.
    pub entity_list_type: Option<String>,
    pub entity_list_folder_id: Option<String>,
    pub entity_type: EntityListEnitiesEntityType,
    pub label: String,
    pub access: Option<rt::Map<ListAccessLevel>>,
    pub attrib: Option<rt::JsonObject>,
    pub data: Option<rt::JsonObject>,
    pub template: Option<rt::JsonObject>,
    pub tags: Option<Vec<String>>,
    pub owner: Option<String>,
    /// Default: `true`.
    pub active: Option<bool>,
    pub items: Option<Vec<EntityListItemPostModel>>,
}
rt::object! { EntityListPostModel {
    0 id "id" optional, 1 entity_list_type "entityListType" optional,
    2 entity_list_folder_id "entityListFolderId" optional, 3 entity_type "entityType" required,
    4 label "label" required, 5 access "access" optional, 6 attrib "attrib" optional, 7 data "data" optional,
    8 template "template" optional, 9 tags "tags" optional, 10 owner "owner" optional,
    11 active "active" optional, 12 items "items" optional
} }

impl EntityListPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        entity_type: impl Into<EntityListEnitiesEntityType>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            entity_list_type: None,
            entity_list_folder_id: None,
            entity_type: entity_type.into(),
            label: label.into(),
            access: None,
            attrib: None,
            data: None,
            template: None,
            tags: None,
            owner: None,
            active: None,
            items: None,
        }
    }
}
rt::setters! { EntityListPostModel {
    id: some String, entity_list_type: some String, entity_list_folder_id: some String,
    access: some rt::Map<ListAccessLevel>, attrib: some rt::JsonObject, data: some rt::JsonObject,
    template: some rt::JsonObject, tags: list String, owner: some String, active: bare bool,
    items: list EntityListItemPostModel
} }

/// What is known of a list without its items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityListSummary {
    pub id: Option<String>,
    pub entity_list_type: String,
    pub entity_type: EntityListEnitiesEntityType,
    pub label: String,
    /// Minimum: 0.0. Default: `0`.
    pub count: Option<i64>,
}
rt::object! { EntityListSummary {
    0 id "id" optional, 1 entity_list_type "entityListType" required, 2 entity_type "entityType" required,
    3 label "label" required, 4 count "count" optional_integer
} }

/// What a user may do with a list; a higher level includes the lower ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListAccessLevel {
    Value0,
    Value10,
    Value20,
    Value30,
    #[doc(hidden)]
    Unknown(rt::UnknownInteger),
}
rt::integer_enum! { ListAccessLevel { Value0 0, Value10 10, Value20 20, Value30 30 } }

/// The order of the items of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderEntityListItemsRequestModel {
    /// Minimum number of items: 1.
    pub order: Vec<String>,
}
rt::object! { OrderEntityListItemsRequestModel { 0 order "order" required } }

impl OrderEntityListItemsRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(order: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order: order.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Values of `mode` of `EntityListMultiPatchModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityListMultiPatchModelMode {
    Replace,
    Merge,
    Delete,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EntityListMultiPatchModelMode { Replace "replace", Merge "merge", Delete "delete" } }
