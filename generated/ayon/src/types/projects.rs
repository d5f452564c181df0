// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Projects`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A guest to invite.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddGuestUserModel {
    pub email: String,
    pub full_name: Option<String>,
}
rt::object! { AddGuestUserModel { 0 email "email" required, 1 full_name "fullName" optional } }

impl AddGuestUserModel {
    /// What is required; the rest is set by the setters.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            full_name: None,
        }
    }
}
rt::setters! { AddGuestUserModel { full_name: some String } }

/// The options of an add-on in a project bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonMetadata {
    pub name: String,
    pub label: String,
    pub options: Vec<EnumItem>,
}
rt::object! { AddonMetadata {
    0 name "name" required, 1 label "label" required, 2 options "options" required
} }

impl AddonMetadata {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        label: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<EnumItem>>,
    ) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            options: options.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// The looks of product types that state none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultProductType {
    pub color: String,
    pub icon: String,
}
rt::object! { DefaultProductType { 0 color "color" required, 1 icon "icon" required } }

/// A project to create, with its anatomy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeployProjectRequestModel {
    pub name: String,
    /// Short name of the project.
    pub code: String,
    pub label: Option<String>,
    /// Pattern: `^#(?:[0-9a-fA-F]{3}){1,2}$`.
    pub color: Option<String>,
    /// The anatomy; or name a preset.
    pub anatomy: Option<Anatomy>,
    /// Name of the anatomy preset.
    pub anatomy_preset: Option<String>,
    /// Default: `false`.
    pub library: Option<bool>,
    /// Give the default access groups of the users in the project. Default: `true`.
    pub assign_users: Option<bool>,
    /// Default: `false`.
    pub skeleton: Option<bool>,
}
rt::object! { DeployProjectRequestModel {
    0 name "name" required, 1 code "code" required, 2 label "label" optional, 3 color "color" optional,
    4 anatomy "anatomy" optional, 5 anatomy_preset "anatomyPreset" optional, 6 library "library" optional,
    7 assign_users "assignUsers" optional, 8 skeleton "skeleton" optional
} }

impl DeployProjectRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            label: None,
            color: None,
            anatomy: None,
            anatomy_preset: None,
            library: None,
            assign_users: None,
            skeleton: None,
        }
    }
}
rt::setters! { DeployProjectRequestModel {
    label: some String, color: some String, anatomy: some Anatomy, anatomy_preset: some String,
    library: bare bool, assign_users: bare bool, skeleton: bare bool
} }

/// A guest of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestUserModel {
    pub email: String,
    pub full_name: Option<String>,
    /// Default: `"pending"`.
    pub status: Option<GuestUserModelStatus>,
}
rt::object! { GuestUserModel {
    0 email "email" required, 1 full_name "fullName" optional, 2 status "status" optional
} }

/// The guests of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestUsersListModel {
    pub users: Option<Vec<GuestUserModel>>,
}
rt::object! { GuestUsersListModel { 0 users "users" optional } }

/// A project in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProjectsItemModel {
    pub name: String,
    /// Short name of the project.
    pub code: String,
    pub label: Option<String>,
    pub color: Option<String>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// Default: `false`.
    pub library: Option<bool>,
    /// The project is only prepared, without data of its own. Default: `false`.
    pub skeleton: Option<bool>,
    /// Default: `false`.
    pub pinned: Option<bool>,
    /// Id of the folder that the project is in.
    pub project_folder: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { ListProjectsItemModel {
    0 name "name" required, 1 code "code" required, 2 label "label" optional, 3 color "color" optional,
    4 active "active" optional, 5 library "library" optional, 6 skeleton "skeleton" optional,
    7 pinned "pinned" optional, 8 project_folder "projectFolder" optional, 9 created_at "createdAt" required,
    10 updated_at "updatedAt" required
} }

/// A page of the list of projects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProjectsResponseModel {
    /// Default: `"OK"`.
    pub detail: Option<String>,
    /// How many projects there are in all. Default: `0`.
    pub count: Option<i64>,
    pub projects: Option<Vec<ListProjectsItemModel>>,
}
rt::object! { ListProjectsResponseModel {
    0 detail "detail" optional, 1 count "count" optional_integer, 2 projects "projects" optional
} }

/// A product type and its looks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductTypeListItem {
    pub name: String,
    pub base_type: Option<String>,
    pub color: Option<String>,
    pub icon: Option<String>,
}
rt::object! { ProductTypeListItem {
    0 name "name" required, 1 base_type "baseType" optional, 2 color "color" optional, 3 icon "icon" optional
} }

/// The product types of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductTypesList {
    pub product_types: Option<Vec<ProductTypeListItem>>,
    pub default: DefaultProductType,
}
rt::object! { ProductTypesList { 0 product_types "productTypes" optional, 1 default "default" required } }

/// The bundle that is frozen for a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectBundle {
    /// Version of each add-on, by name.
    pub addons: rt::Map<Option<String>>,
    pub installer_version: Option<String>,
    pub dependency_packages: Option<rt::Map<Option<String>>>,
    pub addon_metadata: Option<Vec<AddonMetadata>>,
    pub installer_options: Option<Vec<String>>,
    pub dependency_package_options: Option<rt::Map<Vec<String>>>,
}
rt::object! { ProjectBundle {
    0 addons "addons" required, 1 installer_version "installerVersion" optional,
    2 dependency_packages "dependencyPackages" optional, 3 addon_metadata "addonMetadata" optional,
    4 installer_options "installerOptions" optional,
    5 dependency_package_options "dependencyPackageOptions" optional
} }

impl ProjectBundle {
    /// What is required; the rest is set by the setters.
    pub fn new(addons: impl Into<rt::Map<Option<String>>>) -> Self {
        Self {
            addons: addons.into(),
            installer_version: None,
            dependency_packages: None,
            addon_metadata: None,
            installer_options: None,
            dependency_package_options: None,
        }
    }
}
rt::setters! { ProjectBundle {
    installer_version: some String, dependency_packages: some rt::Map<Option<String>>,
    addon_metadata: list AddonMetadata, installer_options: list String,
    dependency_package_options: some rt::Map<Vec<String>>
} }

/// The bundles of a project, by variant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectBundleModel {
    pub production: Option<String>,
    pub staging: Option<String>,
}
rt::object! { ProjectBundleModel { 0 production "production" optional, 1 staging "staging" optional } }

impl ProjectBundleModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectBundleModel { production: some String, staging: some String } }

/// A project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Short name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub code: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    /// Default: `false`.
    pub library: Option<bool>,
    pub folder_types: Option<Vec<FolderType>>,
    pub task_types: Option<Vec<TaskType>>,
    pub link_types: Option<Vec<LinkTypeModel>>,
    pub statuses: Option<Vec<Status>>,
    pub tags: Option<Vec<Tag>>,
    /// Default: `{}`.
    pub config: Option<rt::JsonObject>,
    pub skeleton: Option<bool>,
    pub attrib: Option<PydanticMainProjectAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own; the others are inherited.
    pub own_attrib: Option<Vec<String>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { ProjectModel {
    0 name "name" required, 1 code "code" required, 2 label "label" optional, 3 library "library" optional,
    4 folder_types "folderTypes" optional, 5 task_types "taskTypes" optional,
    6 link_types "linkTypes" optional, 7 statuses "statuses" optional, 8 tags "tags" optional,
    9 config "config" optional, 10 skeleton "skeleton" optional, 11 attrib "attrib" optional,
    12 data "data" optional, 13 active "active" optional, 14 own_attrib "ownAttrib" optional,
    15 created_at "createdAt" optional, 16 updated_at "updatedAt" optional
} }

/// Changes of a project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectPatchModel {
    /// Pattern: `^[a-zA-Z0-9_]*$`.
    pub code: Option<String>,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    /// Default: `false`.
    pub library: Option<bool>,
    pub folder_types: Option<Vec<FolderType>>,
    pub task_types: Option<Vec<TaskType>>,
    pub link_types: Option<Vec<LinkTypeModel>>,
    pub statuses: Option<Vec<Status>>,
    pub tags: Option<Vec<Tag>>,
    /// Default: `{}`.
    pub config: Option<rt::JsonObject>,
    pub attrib: Option<PydanticMainProjectAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { ProjectPatchModel {
    0 code "code" optional, 1 label "label" optional, 2 library "library" optional,
    3 folder_types "folderTypes" optional, 4 task_types "taskTypes" optional,
    5 link_types "linkTypes" optional, 6 statuses "statuses" optional, 7 tags "tags" optional,
    8 config "config" optional, 9 attrib "attrib" optional, 10 data "data" optional,
    11 active "active" optional
} }

impl ProjectPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectPatchModel {
    code: some String, label: some String, library: bare bool, folder_types: list FolderType,
    task_types: list TaskType, link_types: list LinkTypeModel, statuses: list Status, tags: list Tag,
    config: some rt::JsonObject, attrib: some PydanticMainProjectAttribModel, data: some rt::JsonObject,
    active: bare bool
} }

/// A new project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectPostModel {
    /// Short name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub code: String,
    /// Pattern: `^[^';]*$`.
    pub label: Option<String>,
    /// Default: `false`.
    pub library: Option<bool>,
    pub folder_types: Option<Vec<FolderType>>,
    pub task_types: Option<Vec<TaskType>>,
    pub link_types: Option<Vec<LinkTypeModel>>,
    pub statuses: Option<Vec<Status>>,
    pub tags: Option<Vec<Tag>>,
    /// Default: `{}`.
    pub config: Option<rt::JsonObject>,
    pub attrib: Option<PydanticMainProjectAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { ProjectPostModel {
    0 code "code" required, 1 label "label" optional, 2 library "library" optional,
    3 folder_types "folderTypes" optional, 4 task_types "taskTypes" optional,
    5 link_types "linkTypes" optional, 6 statuses "statuses" optional, 7 tags "tags" optional,
    8 config "config" optional, 9 attrib "attrib" optional, 10 data "data" optional,
    11 active "active" optional
} }

impl ProjectPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: None,
            library: None,
            folder_types: None,
            task_types: None,
            link_types: None,
            statuses: None,
            tags: None,
            config: None,
            attrib: None,
            data: None,
            active: None,
        }
    }
}
rt::setters! { ProjectPostModel {
    label: some String, library: bare bool, folder_types: list FolderType, task_types: list TaskType,
    link_types: list LinkTypeModel, statuses: list Status, tags: list Tag, config: some rt::JsonObject,
    attrib: some PydanticMainProjectAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// The tags used in a project, by entity type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectTagsModel {
    pub folders: Option<Vec<String>>,
    pub tasks: Option<Vec<String>>,
    pub products: Option<Vec<String>>,
    pub versions: Option<Vec<String>>,
    pub representations: Option<Vec<String>>,
    pub workfiles: Option<Vec<String>>,
}
rt::object! { ProjectTagsModel {
    0 folders "folders" optional, 1 tasks "tasks" optional, 2 products "products" optional,
    3 versions "versions" optional, 4 representations "representations" optional,
    5 workfiles "workfiles" optional
} }

/// The new name of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenameProjectRequestModel {
    /// Minimum length: 1. Pattern: `^[a-zA-Z0-9_]*$`.
    pub name: String,
    /// Minimum length: 1. Pattern: `^[a-zA-Z0-9_][a-zA-Z0-9_]*[a-zA-Z0-9_]$`.
    pub code: Option<String>,
}
rt::object! { RenameProjectRequestModel { 0 name "name" required, 1 code "code" optional } }

impl RenameProjectRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: None,
        }
    }
}
rt::setters! { RenameProjectRequestModel { code: some String } }

/// The attributes of a project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PydanticMainProjectAttribModel {
    /// Default: `"normal"`.
    pub priority: Option<FolderAttribModelPriority>,
    /// Default: `25`.
    pub fps: Option<f64>,
    /// Less than: 50000.0. Default: `1920`.
    pub resolution_width: Option<i64>,
    /// Less than: 50000.0. Default: `1080`.
    pub resolution_height: Option<i64>,
    /// Default: `1.0`.
    pub pixel_aspect: Option<f64>,
    /// Default: `1`.
    pub clip_in: Option<i64>,
    /// Default: `1`.
    pub clip_out: Option<i64>,
    /// Default: `1001`.
    pub frame_start: Option<i64>,
    /// Default: `1001`.
    pub frame_end: Option<i64>,
    /// Default: `0`.
    pub handle_start: Option<i64>,
    /// Default: `0`.
    pub handle_end: Option<i64>,
    pub start_date: Option<rt::DateTime>,
    pub end_date: Option<rt::DateTime>,
    pub description: Option<String>,
}
rt::object! { PydanticMainProjectAttribModel {
    0 priority "priority" optional, 1 fps "fps" optional,
    2 resolution_width "resolutionWidth" optional_integer,
    3 resolution_height "resolutionHeight" optional_integer, 4 pixel_aspect "pixelAspect" optional,
    5 clip_in "clipIn" optional_integer, 6 clip_out "clipOut" optional_integer,
    7 frame_start "frameStart" optional_integer, 8 frame_end "frameEnd" optional_integer,
    9 handle_start "handleStart" optional_integer, 10 handle_end "handleEnd" optional_integer,
    11 start_date "startDate" optional, 12 end_date "endDate" optional, 13 description "description" optional
} }

impl PydanticMainProjectAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { PydanticMainProjectAttribModel {
    priority: some FolderAttribModelPriority, fps: bare f64, resolution_width: bare i64,
    resolution_height: bare i64, pixel_aspect: bare f64, clip_in: bare i64, clip_out: bare i64,
    frame_start: bare i64, frame_end: bare i64, handle_start: bare i64, handle_end: bare i64,
    start_date: some rt::DateTime, end_date: some rt::DateTime, description: some String
} }

/// Values of `status` of `GuestUserModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuestUserModelStatus {
    Pending,
    Active,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GuestUserModelStatus { Pending "pending", Active "active" } }

/// Parameter `order` of `GET /api/projects`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListProjectsOrder {
    Name,
    CreatedAt,
    UpdatedAt,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ListProjectsOrder { Name "name", CreatedAt "createdAt", UpdatedAt "updatedAt" } }
