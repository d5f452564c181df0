// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Bundles`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The local copy of an add-on that a development bundle uses.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonDevelopmentItem {
    /// Default: `true`.
    pub enabled: Option<bool>,
    /// Default: `""`.
    pub path: Option<String>,
}
rt::object! { AddonDevelopmentItem { 0 enabled "enabled" optional, 1 path "path" optional } }

impl AddonDevelopmentItem {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AddonDevelopmentItem { enabled: bare bool, path: some String } }

/// What to do with a bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BundleActionModel {
    pub action: BundleActionModelAction,
}
rt::object! { BundleActionModel { 0 action "action" required } }

impl BundleActionModel {
    /// Nothing set but what has one value only.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            action: BundleActionModelAction::Promote,
        }
    }
}

/// Something that does not fit in a bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BundleIssueModel {
    pub severity: BundleIssueModelSeverity,
    pub addon: Option<String>,
    pub message: String,
    pub required_addon: Option<String>,
}
rt::object! { BundleIssueModel {
    0 severity "severity" required, 1 addon "addon" optional, 2 message "message" required,
    3 required_addon "requiredAddon" optional
} }

/// A bundle: versions of add-ons, of the launcher and of dependency packages that belong together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BundleModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    pub created_at: Option<rt::DateTime>,
    /// Version of each add-on, by name.
    pub addons: Option<rt::Map<Option<String>>>,
    pub installer_version: Option<String>,
    /// File name of the package, by platform.
    pub dependency_packages: Option<rt::Map<Option<String>>>,
    /// Local copies of add-ons, by name.
    pub addon_development: Option<rt::Map<AddonDevelopmentItem>>,
    /// Default: `false`.
    pub is_production: Option<bool>,
    /// Default: `false`.
    pub is_staging: Option<bool>,
    /// Default: `false`.
    pub is_archived: Option<bool>,
    /// Default: `false`.
    pub is_dev: Option<bool>,
    /// Default: `false`.
    pub is_project: Option<bool>,
    /// The user of a development bundle.
    pub active_user: Option<String>,
}
rt::object! { BundleModel {
    0 name "name" required, 1 created_at "createdAt" optional, 2 addons "addons" optional,
    3 installer_version "installerVersion" optional, 4 dependency_packages "dependencyPackages" optional,
    5 addon_development "addonDevelopment" optional, 6 is_production "isProduction" optional,
    7 is_staging "isStaging" optional, 8 is_archived "isArchived" optional, 9 is_dev "isDev" optional,
    10 is_project "isProject" optional, 11 active_user "activeUser" optional
} }

impl BundleModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            created_at: None,
            addons: None,
            installer_version: None,
            dependency_packages: None,
            addon_development: None,
            is_production: None,
            is_staging: None,
            is_archived: None,
            is_dev: None,
            is_project: None,
            active_user: None,
        }
    }
}
rt::setters! { BundleModel {
    created_at: some rt::DateTime, addons: some rt::Map<Option<String>>, installer_version: some String,
    dependency_packages: some rt::Map<Option<String>>, addon_development: some rt::Map<AddonDevelopmentItem>,
    is_production: bare bool, is_staging: bare bool, is_archived: bare bool, is_dev: bare bool,
    is_project: bare bool, active_user: some String
} }

/// Changes of a bundle.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BundlePatchModel {
    /// Version of each add-on, by name.
    pub addons: Option<rt::Map<Option<String>>>,
    pub installer_version: Option<String>,
    /// File name of the package, by platform.
    pub dependency_packages: Option<rt::Map<Option<String>>>,
    pub is_production: Option<bool>,
    pub is_staging: Option<bool>,
    pub is_archived: Option<bool>,
    pub is_dev: Option<bool>,
    pub active_user: Option<String>,
    pub addon_development: Option<rt::Map<AddonDevelopmentItem>>,
}
rt::object! { BundlePatchModel {
    0 addons "addons" optional, 1 installer_version "installerVersion" optional,
    2 dependency_packages "dependencyPackages" optional, 3 is_production "isProduction" optional,
    4 is_staging "isStaging" optional, 5 is_archived "isArchived" optional, 6 is_dev "isDev" optional,
    7 active_user "activeUser" optional, 8 addon_development "addonDevelopment" optional
} }

impl BundlePatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { BundlePatchModel {
    addons: some rt::Map<Option<String>>, installer_version: some String,
    dependency_packages: some rt::Map<Option<String>>, is_production: bare bool, is_staging: bare bool,
    is_archived: bare bool, is_dev: bare bool, active_user: some String,
    addon_development: some rt::Map<AddonDevelopmentItem>
} }

/// The result of a bundle check.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckBundleResponseModel {
    /// Default: `false`.
    pub success: Option<bool>,
    pub issues: Option<Vec<BundleIssueModel>>,
}
rt::object! { CheckBundleResponseModel { 0 success "success" optional, 1 issues "issues" optional } }

/// The bundles, and which of them are in use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBundleModel {
    pub bundles: Option<Vec<BundleModel>>,
    pub production_bundle: Option<String>,
    pub staging_bundle: Option<String>,
    pub dev_bundles: Option<Vec<String>>,
}
rt::object! { ListBundleModel {
    0 bundles "bundles" optional, 1 production_bundle "productionBundle" optional,
    2 staging_bundle "stagingBundle" optional, 3 dev_bundles "devBundles" optional
} }

/// From where to where settings are carried over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrateBundleSettingsRequest {
    pub source_bundle: String,
    pub target_bundle: String,
    pub source_variant: String,
    pub target_variant: String,
    /// Default: `true`.
    pub with_projects: Option<bool>,
}
rt::object! { MigrateBundleSettingsRequest {
    0 source_bundle "sourceBundle" required, 1 target_bundle "targetBundle" required,
    2 source_variant "sourceVariant" required, 3 target_variant "targetVariant" required,
    4 with_projects "withProjects" optional
} }

impl MigrateBundleSettingsRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        source_bundle: impl Into<String>,
        target_bundle: impl Into<String>,
        source_variant: impl Into<String>,
        target_variant: impl Into<String>,
    ) -> Self {
        Self {
            source_bundle: source_bundle.into(),
            target_bundle: target_bundle.into(),
            source_variant: source_variant.into(),
            target_variant: target_variant.into(),
            with_projects: None,
        }
    }
}
rt::setters! { MigrateBundleSettingsRequest { with_projects: bare bool } }

/// Always `promote`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BundleActionModelAction {
    Promote,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { BundleActionModelAction { Promote "promote" } }

/// Values of `severity` of `BundleIssueModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BundleIssueModelSeverity {
    Error,
    Warning,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { BundleIssueModelSeverity { Error "error", Warning "warning" } }

/// Items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateBundleBuildItem {
    Windows,
    Linux,
    Darwin,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { UpdateBundleBuildItem { Windows "windows", Linux "linux", Darwin "darwin" } }
