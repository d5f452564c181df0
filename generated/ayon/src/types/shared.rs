// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types that several operations share.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Limits which actions may be run.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionsAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub actions: Option<Vec<String>>,
}
rt::object! { ActionsAccessList { 0 enabled "enabled" optional, 1 actions "actions" optional } }

impl ActionsAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActionsAccessList { enabled: bare bool, actions: list String } }

/// Limits which kinds of activities are visible.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivitiesAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub activities: Option<Vec<String>>,
}
rt::object! { ActivitiesAccessList { 0 enabled "enabled" optional, 1 activities "activities" optional } }

impl ActivitiesAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActivitiesAccessList { enabled: bare bool, activities: list String } }

/// The program that a session was opened with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInfo {
    pub platform: Option<String>,
    pub client: Option<String>,
    pub device: Option<String>,
}
rt::object! { AgentInfo {
    0 platform "platform" optional, 1 client "client" optional, 2 device "device" optional
} }

/// The template of a project: its roots, paths, types, statuses and default attributes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Anatomy {
    pub entity_naming: Option<EntityNaming>,
    pub roots: Option<Vec<Root>>,
    pub templates: Option<Templates>,
    pub attributes: Option<AyonServerSettingsAnatomyProjectAttribModel>,
    pub folder_types: Option<Vec<FolderType>>,
    pub task_types: Option<Vec<TaskType>>,
    pub link_types: Option<Vec<LinkType>>,
    pub statuses: Option<Vec<Status>>,
    pub tags: Option<Vec<Tag>>,
    pub product_base_types: Option<ProductBaseTypes>,
}
rt::object! { Anatomy {
    0 entity_naming "entity_naming" optional, 1 roots "roots" optional, 2 templates "templates" optional,
    3 attributes "attributes" optional, 4 folder_types "folder_types" optional,
    5 task_types "task_types" optional, 6 link_types "link_types" optional, 7 statuses "statuses" optional,
    8 tags "tags" optional, 9 product_base_types "product_base_types" optional
} }

impl Anatomy {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Anatomy {
    entity_naming: some EntityNaming, roots: list Root, templates: some Templates,
    attributes: some AyonServerSettingsAnatomyProjectAttribModel, folder_types: list FolderType,
    task_types: list TaskType, link_types: list LinkType, statuses: list Status, tags: list Tag,
    product_base_types: some ProductBaseTypes
} }

/// How the values of an attribute look: type, limits, enumeration, editor.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributeData {
    /// Default: `"string"`.
    pub r#type: Option<AttributeDataType>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub example: Option<rt::Json>,
    pub default: Option<rt::Json>,
    /// The value has to be greater.
    pub gt: Option<AttributeDataGt>,
    /// The value must not be less.
    pub ge: Option<AttributeDataGe>,
    /// The value has to be less.
    pub lt: Option<AttributeDataLt>,
    /// The value must not be greater.
    pub le: Option<AttributeDataLe>,
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub min_items: Option<i64>,
    pub max_items: Option<i64>,
    pub regex: Option<String>,
    pub r#enum: Option<Vec<EnumItem>>,
    /// What makes the values of a dynamic enumeration.
    pub enum_resolver: Option<String>,
    pub enum_resolver_settings: Option<rt::JsonObject>,
    /// An entity without a value of its own takes that of its parent. Default: `true`.
    pub inherit: Option<bool>,
    pub widget: Option<String>,
    pub widget_settings: Option<rt::JsonObject>,
}
rt::object! { AttributeData {
    0 r#type "type" optional, 1 title "title" optional, 2 description "description" optional,
    3 example "example" optional, 4 default "default" optional, 5 gt "gt" optional, 6 ge "ge" optional,
    7 lt "lt" optional, 8 le "le" optional, 9 min_length "minLength" optional_integer,
    10 max_length "maxLength" optional_integer, 11 min_items "minItems" optional_integer,
    12 max_items "maxItems" optional_integer, 13 regex "regex" optional, 14 r#enum "enum" optional,
    15 enum_resolver "enumResolver" optional, 16 enum_resolver_settings "enumResolverSettings" optional,
    17 inherit "inherit" optional, 18 widget "widget" optional, 19 widget_settings "widgetSettings" optional
} }

impl AttributeData {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AttributeData {
    r#type: some AttributeDataType, title: some String, description: some String, example: some rt::Json,
    default: some rt::Json, gt: some AttributeDataGt, ge: some AttributeDataGe, lt: some AttributeDataLt,
    le: some AttributeDataLe, min_length: bare i64, max_length: bare i64, min_items: bare i64,
    max_items: bare i64, regex: some String, r#enum: list EnumItem, enum_resolver: some String,
    enum_resolver_settings: some rt::JsonObject, inherit: bare bool, widget: some String,
    widget_settings: some rt::JsonObject
} }

/// An attribute and its configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributeModel {
    /// Pattern: `^[a-zA-Z0-9]{2,64}$`.
    pub name: String,
    /// Place among the attributes.
    pub position: i64,
    /// The kinds of entities that have the attribute.
    pub scope: Option<Vec<AttributeModelScopeItem>>,
    pub data: AttributeData,
    /// Belongs to the server and cannot be deleted. Default: `false`.
    pub builtin: Option<bool>,
}
rt::object! { AttributeModel {
    0 name "name" required, 1 position "position" integer, 2 scope "scope" optional, 3 data "data" required,
    4 builtin "builtin" optional
} }

impl AttributeModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        position: i64,
        data: impl Into<AttributeData>,
    ) -> Self {
        Self {
            name: name.into(),
            position,
            scope: None,
            data: data.into(),
            builtin: None,
        }
    }
}
rt::setters! { AttributeModel { scope: list AttributeModelScopeItem, builtin: bare bool } }

/// Limits which attributes may be read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributeReadAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub attributes: Option<Vec<String>>,
}
rt::object! { AttributeReadAccessList { 0 enabled "enabled" optional, 1 attributes "attributes" optional } }

impl AttributeReadAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AttributeReadAccessList { enabled: bare bool, attributes: list String } }

/// Limits which attributes and fields may be written.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributeWriteAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub attributes: Option<Vec<String>>,
    pub fields: Option<Vec<String>>,
}
rt::object! { AttributeWriteAccessList {
    0 enabled "enabled" optional, 1 attributes "attributes" optional, 2 fields "fields" optional
} }

impl AttributeWriteAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AttributeWriteAccessList {
    enabled: bare bool, attributes: list String, fields: list String
} }

/// Where and with what a session was opened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientInfo {
    pub ip: String,
    /// Languages that the client prefers.
    pub languages: Option<Vec<String>>,
    pub location: Option<LocationInfo>,
    pub agent: Option<AgentInfo>,
    pub site_id: Option<String>,
}
rt::object! { ClientInfo {
    0 ip "ip" required, 1 languages "languages" optional, 2 location "location" optional,
    3 agent "agent" optional, 4 site_id "site_id" optional
} }

/// A path template of the studio's own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplate {
    pub name: String,
    /// Default: `""`.
    pub value: Option<String>,
}
rt::object! { CustomTemplate { 0 name "name" required, 1 value "value" optional } }

impl CustomTemplate {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}
rt::setters! { CustomTemplate { value: some String } }

/// The looks of product base types that state none.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultProductBaseType {
    /// Default: `"#cccccc"`.
    pub color: Option<String>,
    /// Default: `"deployed_code"`.
    pub icon: Option<String>,
}
rt::object! { DefaultProductBaseType { 0 color "color" optional, 1 icon "icon" optional } }

impl DefaultProductBaseType {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { DefaultProductBaseType { color: some String, icon: some String } }

/// A path template for deliveries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryTemplate {
    pub name: String,
    pub directory: String,
    pub file: String,
}
rt::object! { DeliveryTemplate {
    0 name "name" required, 1 directory "directory" required, 2 file "file" required
} }

impl DeliveryTemplate {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        directory: impl Into<String>,
        file: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            directory: directory.into(),
            file: file.into(),
        }
    }
}

/// Limits which operations of the API may be called.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EndpointsAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    /// The operationIds that may be called.
    pub endpoints: Option<Vec<String>>,
}
rt::object! { EndpointsAccessList { 0 enabled "enabled" optional, 1 endpoints "endpoints" optional } }

impl EndpointsAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EndpointsAccessList { enabled: bare bool, endpoints: list String } }

/// The id of an entity that was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityIdResponse {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
}
rt::object! { EntityIdResponse { 0 id "id" required } }

/// Limits which link types may be used.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityLinksAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub link_types: Option<Vec<String>>,
}
rt::object! { EntityLinksAccessList { 0 enabled "enabled" optional, 1 link_types "link_types" optional } }

impl EntityLinksAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityLinksAccessList { enabled: bare bool, link_types: list String } }

/// How the names of new entities are spelled.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityNaming {
    /// Default: `"lower"`.
    pub capitalization: Option<EntityNamingCapitalization>,
    /// Default: `"_"`.
    pub separator: Option<EntityNamingSeparator>,
}
rt::object! { EntityNaming { 0 capitalization "capitalization" optional, 1 separator "separator" optional } }

impl EntityNaming {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { EntityNaming {
    capitalization: some EntityNamingCapitalization, separator: some EntityNamingSeparator
} }

/// A value of an enumeration and how it is shown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnumItem {
    pub value: EnumItemValue,
    pub label: String,
    pub description: Option<String>,
    pub fulltext: Option<Vec<String>>,
    pub group: Option<String>,
    pub icon: Option<EnumItemIcon>,
    /// Pattern: `^#[0-9a-fA-F]{6}$`.
    pub color: Option<String>,
    pub short_name: Option<String>,
    /// Default: `false`.
    pub disabled: Option<bool>,
    pub disabled_message: Option<String>,
}
rt::object! { EnumItem {
    0 value "value" required, 1 label "label" required, 2 description "description" optional,
    3 fulltext "fulltext" optional, 4 group "group" optional, 5 icon "icon" optional,
    6 color "color" optional, 7 short_name "shortName" optional, 8 disabled "disabled" optional,
    9 disabled_message "disabledMessage" optional
} }

impl EnumItem {
    /// What is required; the rest is set by the setters.
    pub fn new(value: impl Into<EnumItemValue>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            description: None,
            fulltext: None,
            group: None,
            icon: None,
            color: None,
            short_name: None,
            disabled: None,
            disabled_message: None,
        }
    }
}
rt::setters! { EnumItem {
    description: some String, fulltext: list String, group: some String, icon: some EnumItemIcon,
    color: some String, short_name: some String, disabled: bare bool, disabled_message: some String
} }

/// One rule of access to folders.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FolderAccess {
    /// Default: `"assigned"`.
    pub access_type: Option<String>,
    /// The folder that the rule is about, if it is about one. Default: `""`.
    pub path: Option<String>,
}
rt::object! { FolderAccess { 0 access_type "access_type" optional, 1 path "path" optional } }

impl FolderAccess {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { FolderAccess { access_type: some String, path: some String } }

/// Limits access to folders by rules.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FolderAccessList {
    /// Whether the limit applies. Default: `false`.
    pub enabled: Option<bool>,
    pub access_list: Option<Vec<FolderAccess>>,
}
rt::object! { FolderAccessList { 0 enabled "enabled" optional, 1 access_list "access_list" optional } }

impl FolderAccessList {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { FolderAccessList { enabled: bare bool, access_list: list FolderAccess } }

/// A folder type of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FolderType {
    /// Minimum length: 1. Maximum length: 100.
    pub name: String,
    /// The name before a renaming.
    pub original_name: Option<String>,
    /// Default: `""`.
    pub short_name: Option<String>,
    /// Default: `"#cccccc"`.
    pub color: Option<String>,
    /// Default: `"folder"`.
    pub icon: Option<String>,
}
rt::object! { FolderType {
    0 name "name" required, 1 original_name "original_name" optional, 2 short_name "shortName" optional,
    3 color "color" optional, 4 icon "icon" optional
} }

impl FolderType {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            original_name: None,
            short_name: None,
            color: None,
            icon: None,
        }
    }
}
rt::setters! { FolderType {
    original_name: some String, short_name: some String, color: some String, icon: some String
} }

/// A path template for hero versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeroTemplate {
    pub name: String,
    pub directory: String,
    pub file: String,
}
rt::object! { HeroTemplate {
    0 name "name" required, 1 directory "directory" required, 2 file "file" required
} }

impl HeroTemplate {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        directory: impl Into<String>,
        file: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            directory: directory.into(),
            file: file.into(),
        }
    }
}

/// An icon: one of a font, by name, or a picture, by URL.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IconModel {
    /// Default: `"url"`.
    pub r#type: Option<IconModelType>,
    pub name: Option<String>,
    pub color: Option<String>,
    pub url: Option<String>,
}
rt::object! { IconModel {
    0 r#type "type" optional, 1 name "name" optional, 2 color "color" optional, 3 url "url" optional
} }

impl IconModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { IconModel {
    r#type: some IconModelType, name: some String, color: some String, url: some String
} }

/// A link type in an anatomy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkType {
    /// Minimum length: 1. Maximum length: 100.
    pub link_type: String,
    pub input_type: LinkTypeInputType,
    pub output_type: LinkTypeOutputType,
    pub color: Option<String>,
    /// Default: `"solid"`.
    pub style: Option<LinkTypeStyle>,
}
rt::object! { LinkType {
    0 link_type "link_type" required, 1 input_type "input_type" required,
    2 output_type "output_type" required, 3 color "color" optional, 4 style "style" optional
} }

impl LinkType {
    /// What is required; the rest is set by the setters.
    pub fn new(
        link_type: impl Into<String>,
        input_type: impl Into<LinkTypeInputType>,
        output_type: impl Into<LinkTypeOutputType>,
    ) -> Self {
        Self {
            link_type: link_type.into(),
            input_type: input_type.into(),
            output_type: output_type.into(),
            color: None,
            style: None,
        }
    }
}
rt::setters! { LinkType { color: some String, style: some LinkTypeStyle } }

/// A link type: what it is called and what it links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTypeModel {
    pub name: String,
    pub link_type: String,
    pub input_type: String,
    pub output_type: String,
    pub data: Option<rt::JsonObject>,
}
rt::object! { LinkTypeModel {
    0 name "name" required, 1 link_type "linkType" required, 2 input_type "inputType" required,
    3 output_type "outputType" required, 4 data "data" optional
} }

impl LinkTypeModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        link_type: impl Into<String>,
        input_type: impl Into<String>,
        output_type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            link_type: link_type.into(),
            input_type: input_type.into(),
            output_type: output_type.into(),
            data: None,
        }
    }
}
rt::setters! { LinkTypeModel { data: some rt::JsonObject } }

/// Where a client is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationInfo {
    pub country: Option<String>,
    pub subdivision: Option<String>,
    pub city: Option<String>,
}
rt::object! { LocationInfo {
    0 country "country" optional, 1 subdivision "subdivision" optional, 2 city "city" optional
} }

/// The outcome of a login: the access token and the user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginResponseModel {
    pub detail: Option<String>,
    pub error: Option<String>,
    /// The access token: the bearer token of later calls. Absent when the login did not succeed.
    pub token: Option<rt::Secret>,
    pub user: Option<UserModel>,
    /// Where a browser is to go next.
    pub redirect_url: Option<String>,
}
rt::object! { LoginResponseModel {
    0 detail "detail" optional, 1 error "error" optional, 2 token "token" optional, 3 user "user" optional,
    4 redirect_url "redirectUrl" optional
} }

/// What a user or an access group may do.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Permissions {
    pub studio: Option<StudioManagementPermissions>,
    pub project: Option<ProjectManagementPermissions>,
    /// The folders in which entities may be created.
    pub create: Option<FolderAccessList>,
    pub read: Option<FolderAccessList>,
    pub update: Option<FolderAccessList>,
    /// The folders to which may be published.
    pub publish: Option<FolderAccessList>,
    pub delete: Option<FolderAccessList>,
    pub attrib_read: Option<AttributeReadAccessList>,
    pub attrib_write: Option<AttributeWriteAccessList>,
    pub activities: Option<ActivitiesAccessList>,
    pub actions: Option<ActionsAccessList>,
    pub links: Option<EntityLinksAccessList>,
    pub endpoints: Option<EndpointsAccessList>,
    pub advanced: Option<ProjectAdvancedPermissions>,
}
rt::object! { Permissions {
    0 studio "studio" optional, 1 project "project" optional, 2 create "create" optional,
    3 read "read" optional, 4 update "update" optional, 5 publish "publish" optional,
    6 delete "delete" optional, 7 attrib_read "attrib_read" optional, 8 attrib_write "attrib_write" optional,
    9 activities "activities" optional, 10 actions "actions" optional, 11 links "links" optional,
    12 endpoints "endpoints" optional, 13 advanced "advanced" optional
} }

impl Permissions {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Permissions {
    studio: some StudioManagementPermissions, project: some ProjectManagementPermissions,
    create: some FolderAccessList, read: some FolderAccessList, update: some FolderAccessList,
    publish: some FolderAccessList, delete: some FolderAccessList, attrib_read: some AttributeReadAccessList,
    attrib_write: some AttributeWriteAccessList, activities: some ActivitiesAccessList,
    actions: some ActionsAccessList, links: some EntityLinksAccessList, endpoints: some EndpointsAccessList,
    advanced: some ProjectAdvancedPermissions
} }

/// A product base type and its looks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductBaseType {
    /// Default: `""`.
    pub name: Option<String>,
    /// Default: `"#cccccc"`.
    pub color: Option<String>,
    /// Default: `"deployed_code"`.
    pub icon: Option<String>,
}
rt::object! { ProductBaseType { 0 name "name" optional, 1 color "color" optional, 2 icon "icon" optional } }

impl ProductBaseType {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProductBaseType { name: some String, color: some String, icon: some String } }

/// The product base types of an anatomy.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductBaseTypes {
    /// Default: `{"color":"#cccccc","icon":"deployed_code"}`.
    pub default: Option<DefaultProductBaseType>,
    pub definitions: Option<Vec<ProductBaseType>>,
}
rt::object! { ProductBaseTypes { 0 default "default" optional, 1 definitions "definitions" optional } }

impl ProductBaseTypes {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProductBaseTypes { default: some DefaultProductBaseType, definitions: list ProductBaseType } }

/// Permissions for special cases in a project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectAdvancedPermissions {
    /// Default: `true`.
    pub show_sibling_tasks: Option<bool>,
}
rt::object! { ProjectAdvancedPermissions { 0 show_sibling_tasks "show_sibling_tasks" optional } }

impl ProjectAdvancedPermissions {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectAdvancedPermissions { show_sibling_tasks: bare bool } }

/// What may be managed in a project; a higher number allows more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectManagementPermissions {
    /// Default: `0`.
    pub anatomy: Option<i64>,
    /// Default: `0`.
    pub access: Option<i64>,
    /// Default: `0`.
    pub settings: Option<i64>,
}
rt::object! { ProjectManagementPermissions {
    0 anatomy "anatomy" optional_integer, 1 access "access" optional_integer,
    2 settings "settings" optional_integer
} }

impl ProjectManagementPermissions {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectManagementPermissions { anatomy: bare i64, access: bare i64, settings: bare i64 } }

/// A path template for published files.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishTemplate {
    pub name: String,
    pub directory: String,
    pub file: String,
}
rt::object! { PublishTemplate {
    0 name "name" required, 1 directory "directory" required, 2 file "file" required
} }

impl PublishTemplate {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        directory: impl Into<String>,
        file: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            directory: directory.into(),
            file: file.into(),
        }
    }
}

/// A condition on one field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryCondition {
    /// The field; a slash leads into nested data.
    pub key: String,
    /// What the field is compared with.
    pub value: Option<QueryConditionValue>,
    /// Default: `"eq"`.
    pub operator: Option<QueryConditionOperator>,
}
rt::object! { QueryCondition {
    0 key "key" required, 1 value "value" optional, 2 operator "operator" optional
} }

impl QueryCondition {
    /// What is required; the rest is set by the setters.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
            operator: None,
        }
    }
}
rt::setters! { QueryCondition { value: some QueryConditionValue, operator: some QueryConditionOperator } }

/// Conditions, joined by `and` or `or`; they nest.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryFilter {
    /// Conditions, or filters again.
    pub conditions: Option<Vec<QueryFilterCondition>>,
    /// Default: `"and"`.
    pub operator: Option<QueryFilterOperator>,
}
rt::object! { QueryFilter { 0 conditions "conditions" optional, 1 operator "operator" optional } }

impl QueryFilter {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { QueryFilter { conditions: list QueryFilterCondition, operator: some QueryFilterOperator } }

/// A root of paths on each platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// Name of the root in path templates. Pattern: `^[a-zA-Z0-9_]{1,}$`.
    pub name: String,
    /// Default: `""`.
    pub windows: Option<String>,
    /// Default: `""`.
    pub linux: Option<String>,
    /// Default: `""`.
    pub darwin: Option<String>,
}
rt::object! { Root {
    0 name "name" required, 1 windows "windows" optional, 2 linux "linux" optional, 3 darwin "darwin" optional
} }

impl Root {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            windows: None,
            linux: None,
            darwin: None,
        }
    }
}
rt::setters! { Root { windows: some String, linux: some String, darwin: some String } }

/// Where a file can be fetched from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceModel {
    pub r#type: SourceModelType,
    /// The URL; not needed for a file on the server.
    pub url: Option<String>,
}
rt::object! { SourceModel { 0 r#type "type" required, 1 url "url" optional } }

impl SourceModel {
    /// What is required; the rest is set by the setters.
    pub fn new(r#type: impl Into<SourceModelType>) -> Self {
        Self {
            r#type: r#type.into(),
            url: None,
        }
    }
}
rt::setters! { SourceModel { url: some String } }

/// A path template for staging directories.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StagingDirectory {
    pub name: String,
    /// Default: `""`.
    pub directory: Option<String>,
}
rt::object! { StagingDirectory { 0 name "name" required, 1 directory "directory" optional } }

impl StagingDirectory {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            directory: None,
        }
    }
}
rt::setters! { StagingDirectory { directory: some String } }

/// A status of a project's entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Minimum length: 1. Maximum length: 100.
    pub name: String,
    /// The name before a renaming.
    pub original_name: Option<String>,
    /// Default: `""`.
    pub short_name: Option<String>,
    /// Which stage of work the status means. Default: `"not_started"`.
    pub state: Option<StatusState>,
    /// Default: `""`.
    pub icon: Option<String>,
    /// Default: `"#cacaca"`.
    pub color: Option<String>,
    pub scope: Option<Vec<String>>,
}
rt::object! { Status {
    0 name "name" required, 1 original_name "original_name" optional, 2 short_name "shortName" optional,
    3 state "state" optional, 4 icon "icon" optional, 5 color "color" optional, 6 scope "scope" optional
} }

impl Status {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            original_name: None,
            short_name: None,
            state: None,
            icon: None,
            color: None,
            scope: None,
        }
    }
}
rt::setters! { Status {
    original_name: some String, short_name: some String, state: some StatusState, icon: some String,
    color: some String, scope: list String
} }

/// What may be managed in the studio.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StudioManagementPermissions {
    /// Default: `false`.
    pub create_projects: Option<bool>,
    /// Default: `false`.
    pub list_all_users: Option<bool>,
}
rt::object! { StudioManagementPermissions {
    0 create_projects "create_projects" optional, 1 list_all_users "list_all_users" optional
} }

impl StudioManagementPermissions {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { StudioManagementPermissions { create_projects: bare bool, list_all_users: bare bool } }

/// A tag of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Minimum length: 1. Maximum length: 100.
    pub name: String,
    /// The name before a renaming.
    pub original_name: Option<String>,
    /// Default: `"#cacaca"`.
    pub color: Option<String>,
}
rt::object! { Tag {
    0 name "name" required, 1 original_name "original_name" optional, 2 color "color" optional
} }

impl Tag {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            original_name: None,
            color: None,
        }
    }
}
rt::setters! { Tag { original_name: some String, color: some String } }

/// A task type of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskType {
    /// Minimum length: 1. Maximum length: 100.
    pub name: String,
    /// The name before a renaming.
    pub original_name: Option<String>,
    /// Default: `""`.
    pub short_name: Option<String>,
    /// Default: `"#cccccc"`.
    pub color: Option<String>,
    /// Default: `"task_alt"`.
    pub icon: Option<String>,
}
rt::object! { TaskType {
    0 name "name" required, 1 original_name "original_name" optional, 2 short_name "shortName" optional,
    3 color "color" optional, 4 icon "icon" optional
} }

impl TaskType {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            original_name: None,
            short_name: None,
            color: None,
            icon: None,
        }
    }
}
rt::setters! { TaskType {
    original_name: some String, short_name: some String, color: some String, icon: some String
} }

/// The path templates of an anatomy.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Templates {
    /// Greater than: 0.0. Default: `3`.
    pub version_padding: Option<i64>,
    /// How a version number is written. Default: `"v{version:0>{@version_padding}}"`.
    pub version: Option<String>,
    /// Greater than: 0.0. Default: `4`.
    pub frame_padding: Option<i64>,
    /// How a frame number is written. Default: `"{frame:0>{@frame_padding}}"`.
    pub frame: Option<String>,
    pub work: Option<Vec<WorkTemplate>>,
    pub publish: Option<Vec<PublishTemplate>>,
    pub hero: Option<Vec<HeroTemplate>>,
    pub delivery: Option<Vec<DeliveryTemplate>>,
    pub staging: Option<Vec<StagingDirectory>>,
    pub others: Option<Vec<CustomTemplate>>,
}
rt::object! { Templates {
    0 version_padding "version_padding" optional_integer, 1 version "version" optional,
    2 frame_padding "frame_padding" optional_integer, 3 frame "frame" optional, 4 work "work" optional,
    5 publish "publish" optional, 6 hero "hero" optional, 7 delivery "delivery" optional,
    8 staging "staging" optional, 9 others "others" optional
} }

impl Templates {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Templates {
    version_padding: bare i64, version: some String, frame_padding: bare i64, frame: some String,
    work: list WorkTemplate, publish: list PublishTemplate, hero: list HeroTemplate,
    delivery: list DeliveryTemplate, staging: list StagingDirectory, others: list CustomTemplate
} }

/// The attributes of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAttribModel {
    pub full_name: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub developer_mode: Option<bool>,
}
rt::object! { UserAttribModel {
    0 full_name "fullName" optional, 1 email "email" optional, 2 avatar_url "avatarUrl" optional,
    3 developer_mode "developerMode" optional
} }

impl UserAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UserAttribModel {
    full_name: some String, email: some String, avatar_url: some String, developer_mode: bare bool
} }

/// A user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserModel {
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub name: String,
    /// How much of the web interface the user sees.
    pub ui_exposure_level: Option<i64>,
    pub attrib: Option<UserAttribModel>,
    /// Data of the application, roles and access groups.
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own.
    pub own_attrib: Option<Vec<String>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { UserModel {
    0 name "name" required, 1 ui_exposure_level "uiExposureLevel" optional_integer,
    2 attrib "attrib" optional, 3 data "data" optional, 4 active "active" optional,
    5 own_attrib "ownAttrib" optional, 6 created_at "createdAt" optional, 7 updated_at "updatedAt" optional
} }

/// One error in the validation of a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Where the error is: the part of the request (`body`, `query`, `path`, `header`), then names and positions.
    pub loc: Vec<ValidationErrorLocItem>,
    /// What is wrong.
    pub msg: String,
    /// A word for the kind of error.
    pub r#type: String,
}
rt::object! { ValidationError { 0 loc "loc" required, 1 msg "msg" required, 2 r#type "type" required } }

/// A path template for workfiles.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkTemplate {
    pub name: String,
    pub directory: String,
    pub file: String,
}
rt::object! { WorkTemplate {
    0 name "name" required, 1 directory "directory" required, 2 file "file" required
} }

impl WorkTemplate {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        directory: impl Into<String>,
        file: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            directory: directory.into(),
            file: file.into(),
        }
    }
}

/// The default attributes of projects made from an anatomy.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AyonServerSettingsAnatomyProjectAttribModel {
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
rt::object! { AyonServerSettingsAnatomyProjectAttribModel {
    0 priority "priority" optional, 1 fps "fps" optional,
    2 resolution_width "resolutionWidth" optional_integer,
    3 resolution_height "resolutionHeight" optional_integer, 4 pixel_aspect "pixelAspect" optional,
    5 clip_in "clipIn" optional_integer, 6 clip_out "clipOut" optional_integer,
    7 frame_start "frameStart" optional_integer, 8 frame_end "frameEnd" optional_integer,
    9 handle_start "handleStart" optional_integer, 10 handle_end "handleEnd" optional_integer,
    11 start_date "startDate" optional, 12 end_date "endDate" optional, 13 description "description" optional
} }

impl AyonServerSettingsAnatomyProjectAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AyonServerSettingsAnatomyProjectAttribModel {
    priority: some FolderAttribModelPriority, fps: bare f64, resolution_width: bare i64,
    resolution_height: bare i64, pixel_aspect: bare f64, clip_in: bare i64, clip_out: bare i64,
    frame_start: bare i64, frame_end: bare i64, handle_start: bare i64, handle_end: bare i64,
    start_date: some rt::DateTime, end_date: some rt::DateTime, description: some String
} }

/// What the server says about a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The status; absent in an unexpected failure (500), which has `status` in its place.
    pub code: Option<i64>,
    /// The status of an unexpected failure (500).
    pub status: Option<i64>,
    /// What went wrong, for people.
    pub detail: String,
    /// The path of the request.
    pub path: Option<String>,
    /// What failed to validate, or where the server failed.
    pub traceback: Option<String>,
    /// What failed to validate, one by one.
    pub errors: Option<Vec<ValidationError>>,
}
rt::object! { ErrorResponse {
    0 code "code" optional_integer, 1 status "status" optional_integer, 2 detail "detail" required,
    3 path "path" optional, 4 traceback "traceback" optional, 5 errors "errors" optional
} }

/// Values of `entityType` of `ActionConfig`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActionConfigEntityType {
    Project,
    List,
    Folder,
    Task,
    Product,
    Version,
    Representation,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ActionConfigEntityType {
    Project "project", List "list", Folder "folder", Task "task", Product "product", Version "version",
    Representation "representation", Workfile "workfile"
} }

/// Values of `type` of `ActivityOperationModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityOperationModelType {
    Create,
    Update,
    Delete,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ActivityOperationModelType { Create "create", Update "update", Delete "delete" } }

/// Values of `type` of `AttributeData`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttributeDataType {
    String,
    Integer,
    Float,
    Boolean,
    Datetime,
    ListOfStrings,
    ListOfIntegers,
    ListOfAny,
    ListOfSubmodels,
    Dict,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AttributeDataType {
    String "string", Integer "integer", Float "float", Boolean "boolean", Datetime "datetime",
    ListOfStrings "list_of_strings", ListOfIntegers "list_of_integers", ListOfAny "list_of_any",
    ListOfSubmodels "list_of_submodels", Dict "dict"
} }

/// The value has to be greater.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttributeDataGt {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { AttributeDataGt { Integer integer, Number number } }
rt::union_from! { AttributeDataGt { Integer plain i64, Number plain f64 } }

/// The value must not be less.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttributeDataGe {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { AttributeDataGe { Integer integer, Number number } }
rt::union_from! { AttributeDataGe { Integer plain i64, Number plain f64 } }

/// The value has to be less.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttributeDataLt {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { AttributeDataLt { Integer integer, Number number } }
rt::union_from! { AttributeDataLt { Integer plain i64, Number plain f64 } }

/// The value must not be greater.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttributeDataLe {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { AttributeDataLe { Integer integer, Number number } }
rt::union_from! { AttributeDataLe { Integer plain i64, Number plain f64 } }

/// Values of `platform` of `DependencyPackage`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DependencyPackagePlatform {
    Windows,
    Linux,
    Darwin,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { DependencyPackagePlatform { Windows "windows", Linux "linux", Darwin "darwin" } }

/// Values of `checksumAlgorithm` of `DependencyPackage`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DependencyPackageChecksumAlgorithm {
    Md5,
    Sha1,
    Sha256,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { DependencyPackageChecksumAlgorithm { Md5 "md5", Sha1 "sha1", Sha256 "sha256" } }

/// Values of `entityType` of `EntityListEnities`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityListEnitiesEntityType {
    Folder,
    Product,
    Version,
    Representation,
    Task,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EntityListEnitiesEntityType {
    Folder "folder", Product "product", Version "version", Representation "representation", Task "task",
    Workfile "workfile"
} }

/// Values of `capitalization` of `EntityNaming`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityNamingCapitalization {
    Lower,
    Upper,
    Keep,
    Pascal,
    Camel,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EntityNamingCapitalization {
    Lower "lower", Upper "upper", Keep "keep", Pascal "pascal", Camel "camel"
} }

/// Values of `separator` of `EntityNaming`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityNamingSeparator {
    Empty,
    Underscore,
    Minus,
    Dot,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EntityNamingSeparator { Empty "", Underscore "_", Minus "-", Dot "." } }

/// Values of `value` of `EnumItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnumItemValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { EnumItemValue { Text string, Integer integer, Number number, Boolean boolean } }
rt::union_from! { EnumItemValue {
    Text text String, Integer plain i64, Number plain f64, Boolean plain bool
} }

/// Values of `icon` of `EnumItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnumItemIcon {
    Text(String),
    IconModel(Box<IconModel>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { EnumItemIcon { Text string, IconModel object } }
rt::union_from! { EnumItemIcon { Text text String, IconModel boxed IconModel } }

/// Values of `status` of `EventModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventModelStatus {
    Pending,
    InProgress,
    Finished,
    Failed,
    Aborted,
    Restarted,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EventModelStatus {
    Pending "pending", InProgress "in_progress", Finished "finished", Failed "failed", Aborted "aborted",
    Restarted "restarted"
} }

/// Values of `priority` of `FolderAttribModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FolderAttribModelPriority {
    Urgent,
    High,
    Normal,
    Low,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { FolderAttribModelPriority { Urgent "urgent", High "high", Normal "normal", Low "low" } }

/// Whether the view belongs to one project or to the studio.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GenericViewModelScope {
    Project,
    Studio,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GenericViewModelScope { Project "project", Studio "studio" } }

/// Values of `visibility` of `GenericViewModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GenericViewModelVisibility {
    Public,
    Private,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GenericViewModelVisibility { Public "public", Private "private" } }

/// Values of `type` of `IconModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IconModelType {
    MaterialSymbols,
    Url,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { IconModelType { MaterialSymbols "material-symbols", Url "url" } }

/// Values of `input_type` of `LinkType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkTypeInputType {
    Folder,
    Product,
    Version,
    Representation,
    Task,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { LinkTypeInputType {
    Folder "folder", Product "product", Version "version", Representation "representation", Task "task",
    Workfile "workfile"
} }

/// Values of `output_type` of `LinkType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkTypeOutputType {
    Folder,
    Product,
    Version,
    Representation,
    Task,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { LinkTypeOutputType {
    Folder "folder", Product "product", Version "version", Representation "representation", Task "task",
    Workfile "workfile"
} }

/// Values of `style` of `LinkType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkTypeStyle {
    Solid,
    Dashed,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { LinkTypeStyle { Solid "solid", Dashed "dashed" } }

/// What the field is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryConditionValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    NumberList(Vec<f64>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { QueryConditionValue {
    Text string, Integer integer, Number number, Boolean boolean, TextList array, IntegerList array,
    NumberList array
} }
rt::union_from! { QueryConditionValue {
    Text text String, Integer plain i64, Number plain f64, Boolean plain bool, TextList plain Vec<String>,
    IntegerList plain Vec<i64>, NumberList plain Vec<f64>
} }

/// Values of `operator` of `QueryCondition`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryConditionOperator {
    Eq,
    Like,
    Lt,
    Gt,
    Lte,
    Gte,
    Ne,
    Isnull,
    Notnull,
    In,
    Notin,
    Includes,
    Excludes,
    Includesall,
    Excludesall,
    Includesany,
    Excludesany,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { QueryConditionOperator {
    Eq "eq", Like "like", Lt "lt", Gt "gt", Lte "lte", Gte "gte", Ne "ne", Isnull "isnull", Notnull "notnull",
    In "in", Notin "notin", Includes "includes", Excludes "excludes", Includesall "includesall",
    Excludesall "excludesall", Includesany "includesany", Excludesany "excludesany"
} }

/// Values of `operator` of `QueryFilter`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryFilterOperator {
    And,
    Or,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { QueryFilterOperator { And "and", Or "or" } }

/// Values of `type` of `SourceModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceModelType {
    Server,
    Http,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SourceModelType { Server "server", Http "http" } }

/// Which stage of work the status means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusState {
    NotStarted,
    InProgress,
    Done,
    Blocked,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StatusState {
    NotStarted "not_started", InProgress "in_progress", Done "done", Blocked "blocked"
} }

/// Items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttributeModelScopeItem {
    Folder,
    Product,
    Version,
    Representation,
    Task,
    Workfile,
    Project,
    User,
    List,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AttributeModelScopeItem {
    Folder "folder", Product "product", Version "version", Representation "representation", Task "task",
    Workfile "workfile", Project "project", User "user", List "list"
} }

/// Values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DependencyPackagePythonModule {
    Text(String),
    TextMap(rt::Map<String>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { DependencyPackagePythonModule { Text string, TextMap map } }
rt::union_from! { DependencyPackagePythonModule { Text text String } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryFilterCondition {
    QueryCondition(Box<QueryCondition>),
    QueryFilter(Box<QueryFilter>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { QueryFilterCondition {
    QueryCondition object { "operator" "eq" "like" "lt" "gt" "lte" "gte" "ne" "isnull" "notnull" "in" "notin" "includes" "excludes" "includesall" "excludesall" "includesany" "excludesany" },
    QueryFilter object { "operator" "and" "or" }
} }
rt::union_from! { QueryFilterCondition {
    QueryCondition boxed QueryCondition, QueryFilter boxed QueryFilter
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidationErrorLocItem {
    Text(String),
    Integer(i64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { ValidationErrorLocItem { Text string, Integer integer } }

/// Parameter `file_type` of `GET /api/config/files/{file_type}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetServerConfigFileType {
    LoginBackground,
    StudioLogo,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GetServerConfigFileType { LoginBackground "login_background", StudioLogo "studio_logo" } }

/// Parameter `entity_type` of `GET /api/csv/export/{entity_type}/fields`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportFieldsEntityType {
    User,
    Folder,
    Task,
    Hierarchy,
    EntityListItem,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ExportFieldsEntityType {
    User "user", Folder "folder", Task "task", Hierarchy "hierarchy", EntityListItem "entity_list_item"
} }

/// Parameter `variant` of `GET /api/desktop/installers`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListInstallersVariant {
    Production,
    Staging,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ListInstallersVariant { Production "production", Staging "staging" } }

/// Parameter `placeholder` of `GET /api/projects/{project_name}/thumbnails/{thumbnail_id}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetThumbnailPlaceholder {
    Empty,
    None,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GetThumbnailPlaceholder { Empty "empty", None "none" } }
