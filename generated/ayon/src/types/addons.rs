// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Addons`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// What to do with the configuration of add-ons.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonConfigRequest {
    pub copy_variant: Option<VariantCopyRequest>,
}
rt::object! { AddonConfigRequest { 0 copy_variant "copyVariant" optional } }

impl AddonConfigRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AddonConfigRequest { copy_variant: some VariantCopyRequest } }

/// One installation of an add-on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonInstallListItemModel {
    pub id: String,
    pub topic: AddonInstallListItemModelTopic,
    pub description: String,
    pub addon_name: Option<String>,
    pub addon_version: Option<String>,
    pub user: Option<String>,
    pub status: String,
    pub created_at: rt::DateTime,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { AddonInstallListItemModel {
    0 id "id" required, 1 topic "topic" required, 2 description "description" required,
    3 addon_name "addonName" optional, 4 addon_version "addonVersion" optional, 5 user "user" optional,
    6 status "status" required, 7 created_at "createdAt" required, 8 updated_at "updatedAt" optional
} }

/// The latest installations of add-ons.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonInstallListResponseModel {
    pub items: Vec<AddonInstallListItemModel>,
    pub restart_required: bool,
}
rt::object! { AddonInstallListResponseModel {
    0 items "items" required, 1 restart_required "restartRequired" required
} }

/// An add-on of a bundle and its settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonSettingsItemModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
    pub version: String,
    pub title: String,
    /// Default: `false`.
    pub has_settings: Option<bool>,
    /// Default: `false`.
    pub has_project_settings: Option<bool>,
    /// Default: `false`.
    pub has_project_site_settings: Option<bool>,
    /// Default: `false`.
    pub has_site_settings: Option<bool>,
    pub has_studio_overrides: Option<bool>,
    pub has_project_overrides: Option<bool>,
    pub has_project_site_overrides: Option<bool>,
    pub settings: Option<rt::JsonObject>,
    /// The settings of the site.
    pub site_settings: Option<rt::JsonObject>,
    /// The add-on could not be loaded; see `reason`. Default: `false`.
    pub is_broken: Option<bool>,
    pub reason: Option<rt::Map<String>>,
    /// The version comes from the bundle of the project. Default: `false`.
    pub is_project_bundle: Option<bool>,
}
rt::object! { AddonSettingsItemModel {
    0 name "name" required, 1 version "version" required, 2 title "title" required,
    3 has_settings "hasSettings" optional, 4 has_project_settings "hasProjectSettings" optional,
    5 has_project_site_settings "hasProjectSiteSettings" optional,
    6 has_site_settings "hasSiteSettings" optional, 7 has_studio_overrides "hasStudioOverrides" optional,
    8 has_project_overrides "hasProjectOverrides" optional,
    9 has_project_site_overrides "hasProjectSiteOverrides" optional, 10 settings "settings" optional,
    11 site_settings "siteSettings" optional, 12 is_broken "isBroken" optional, 13 reason "reason" optional,
    14 is_project_bundle "isProjectBundle" optional
} }

/// The settings of the add-ons, by add-on name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonSettingsResponse {
    pub settings: rt::Map<rt::JsonObject>,
    pub versions: rt::Map<String>,
}
rt::object! { AddonSettingsResponse { 0 settings "settings" required, 1 versions "versions" required } }

/// The add-ons of a bundle with their settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllSettingsResponseModel {
    /// The project, if the settings are those of one. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub project_name: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub bundle_name: String,
    pub addons: Option<Vec<AddonSettingsItemModel>>,
    /// The add-ons that a project bundle takes from the studio bundle.
    pub inherited_addons: Option<Vec<String>>,
}
rt::object! { AllSettingsResponseModel {
    0 project_name "projectName" optional, 1 bundle_name "bundleName" required, 2 addons "addons" optional,
    3 inherited_addons "inheritedAddons" optional
} }

/// A source that is a path on the machine.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilesystemSourceInfo {
    /// Default: `"filesystem"`.
    pub r#type: Option<FilesystemSourceInfoType>,
    pub path: Option<PathDefinition>,
}
rt::object! { FilesystemSourceInfo { 0 r#type "type" optional, 1 path "path" optional } }

/// Where the page of an add-on shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FrontendScopeSettings {
    pub admin: Option<bool>,
    pub manager: Option<bool>,
    pub sidebar: Option<String>,
}
rt::object! { FrontendScopeSettings {
    0 admin "admin" optional, 1 manager "manager" optional, 2 sidebar "sidebar" optional
} }

/// A source that is a URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HttpSourceInfo {
    /// Default: `"http"`.
    pub r#type: Option<HttpSourceInfoType>,
    pub url: String,
    pub filename: Option<String>,
    pub headers: Option<rt::Map<String>>,
}
rt::object! { HttpSourceInfo {
    0 r#type "type" optional, 1 url "url" required, 2 filename "filename" optional,
    3 headers "headers" optional
} }

/// The event of an installation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstallAddonResponseModel {
    pub event_id: String,
}
rt::object! { InstallAddonResponseModel { 0 event_id "eventId" required } }

/// What to do with which override.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyOverridesRequestModel {
    pub action: ModifyOverridesRequestModelAction,
    /// The keys that lead to the setting.
    pub path: Vec<String>,
}
rt::object! { ModifyOverridesRequestModel { 0 action "action" required, 1 path "path" required } }

impl ModifyOverridesRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        action: impl Into<ModifyOverridesRequestModelAction>,
        path: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            path: path.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// A path on each platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PathDefinition {
    /// Default: `""`.
    pub windows: Option<String>,
    /// Default: `""`.
    pub linux: Option<String>,
    /// Default: `""`.
    pub darwin: Option<String>,
}
rt::object! { PathDefinition {
    0 windows "windows" optional, 1 linux "linux" optional, 2 darwin "darwin" optional
} }

/// A source that is a file on the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerSourceInfo {
    /// Default: `"server"`.
    pub r#type: Option<ServerSourceInfoType>,
    pub filename: Option<String>,
    pub path: Option<String>,
}
rt::object! { ServerSourceInfo {
    0 r#type "type" optional, 1 filename "filename" optional, 2 path "path" optional
} }

/// The variants between which settings of an add-on are copied.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariantCopyRequest {
    pub addon_name: String,
    pub copy_from: VariantCopyRequestCopyFrom,
    pub copy_to: VariantCopyRequestCopyTo,
}
rt::object! { VariantCopyRequest {
    0 addon_name "addonName" required, 1 copy_from "copyFrom" required, 2 copy_to "copyTo" required
} }

impl VariantCopyRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        addon_name: impl Into<String>,
        copy_from: impl Into<VariantCopyRequestCopyFrom>,
        copy_to: impl Into<VariantCopyRequestCopyTo>,
    ) -> Self {
        Self {
            addon_name: addon_name.into(),
            copy_from: copy_from.into(),
            copy_to: copy_to.into(),
        }
    }
}

/// What a version of an add-on offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Default: `false`.
    pub has_settings: Option<bool>,
    /// Default: `false`.
    pub has_site_settings: Option<bool>,
    pub frontend_scopes: Option<rt::Map<FrontendScopeSettings>>,
    pub client_pyproject: Option<rt::JsonObject>,
    pub client_source_info: Option<Vec<VersionInfoClientSourceInfoItem>>,
    pub services: Option<rt::JsonObject>,
    /// Default: `false`.
    pub is_broken: Option<bool>,
    pub reason: Option<rt::Map<String>>,
    /// Default: `false`.
    pub project_can_override_addon_version: Option<bool>,
}
rt::object! { VersionInfo {
    0 has_settings "hasSettings" optional, 1 has_site_settings "hasSiteSettings" optional,
    2 frontend_scopes "frontendScopes" optional, 3 client_pyproject "clientPyproject" optional,
    4 client_source_info "clientSourceInfo" optional, 5 services "services" optional,
    6 is_broken "isBroken" optional, 7 reason "reason" optional,
    8 project_can_override_addon_version "projectCanOverrideAddonVersion" optional
} }

/// The add-ons on the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsListAddonsAddonList {
    pub addons: Vec<AddonsListAddonsAddonListItem>,
}
rt::object! { AddonsListAddonsAddonList { 0 addons "addons" required } }

/// An add-on on the server with its versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsListAddonsAddonListItem {
    pub name: String,
    pub title: String,
    pub versions: rt::Map<VersionInfo>,
    pub description: String,
    pub production_version: Option<String>,
    pub staging_version: Option<String>,
    pub addon_type: AddonsListAddonsAddonListItemAddonType,
    /// Default: `false`.
    pub system: Option<bool>,
    /// Default: `false`.
    pub project_can_override_addon_version: Option<bool>,
}
rt::object! { AddonsListAddonsAddonListItem {
    0 name "name" required, 1 title "title" required, 2 versions "versions" required,
    3 description "description" required, 4 production_version "productionVersion" optional,
    5 staging_version "stagingVersion" optional, 6 addon_type "addonType" required,
    7 system "system" optional, 8 project_can_override_addon_version "projectCanOverrideAddonVersion" optional
} }

/// Values of `topic` of `AddonInstallListItemModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddonInstallListItemModelTopic {
    AddonInstall,
    AddonInstallFromUrl,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AddonInstallListItemModelTopic {
    AddonInstall "addon.install", AddonInstallFromUrl "addon.install_from_url"
} }

/// Always `filesystem`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilesystemSourceInfoType {
    Filesystem,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { FilesystemSourceInfoType { Filesystem "filesystem" } }

/// Always `http`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HttpSourceInfoType {
    Http,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { HttpSourceInfoType { Http "http" } }

/// Values of `action` of `ModifyOverridesRequestModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModifyOverridesRequestModelAction {
    Delete,
    Pin,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ModifyOverridesRequestModelAction { Delete "delete", Pin "pin" } }

/// Always `server`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServerSourceInfoType {
    Server,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ServerSourceInfoType { Server "server" } }

/// Values of `copyFrom` of `VariantCopyRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VariantCopyRequestCopyFrom {
    Production,
    Staging,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { VariantCopyRequestCopyFrom { Production "production", Staging "staging" } }

/// Values of `copyTo` of `VariantCopyRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VariantCopyRequestCopyTo {
    Production,
    Staging,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { VariantCopyRequestCopyTo { Production "production", Staging "staging" } }

/// Values of `addonType` of `AddonsListAddonsAddonListItem`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddonsListAddonsAddonListItemAddonType {
    Server,
    Pipeline,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AddonsListAddonsAddonListItemAddonType { Server "server", Pipeline "pipeline" } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VersionInfoClientSourceInfoItem {
    FilesystemSourceInfo(Box<FilesystemSourceInfo>),
    ServerSourceInfo(Box<ServerSourceInfo>),
    HttpSourceInfo(Box<HttpSourceInfo>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { VersionInfoClientSourceInfoItem {
    FilesystemSourceInfo object { "type" "filesystem" }, ServerSourceInfo object { "type" "server" },
    HttpSourceInfo object { "type" "http" }
} }
