// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Market`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A market add-on with its versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonDetail {
    pub name: String,
    pub title: String,
    pub description: Option<String>,
    pub org_name: Option<String>,
    pub org_title: Option<String>,
    pub icon: Option<String>,
    pub tags: Option<Vec<String>>,
    pub flags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub links: Option<Vec<LinkModel>>,
    /// Default: `true`.
    pub available: Option<bool>,
    pub current_production_version: Option<String>,
    pub current_latest_version: Option<String>,
    /// Default: `false`.
    pub is_outdated: Option<bool>,
    pub versions: Option<Vec<AddonVersionListItem>>,
    pub warning: Option<String>,
}
rt::object! { AddonDetail {
    0 name "name" required, 1 title "title" required, 2 description "description" optional,
    3 org_name "orgName" optional, 4 org_title "orgTitle" optional, 5 icon "icon" optional,
    6 tags "tags" optional, 7 flags "flags" optional, 8 latest_version "latestVersion" optional,
    9 links "links" optional, 10 available "available" optional,
    11 current_production_version "currentProductionVersion" optional,
    12 current_latest_version "currentLatestVersion" optional, 13 is_outdated "isOutdated" optional,
    14 versions "versions" optional, 15 warning "warning" optional
} }

/// One version of a market add-on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonVersionDetail {
    pub name: String,
    pub title: String,
    pub description: Option<String>,
    pub org_name: Option<String>,
    pub org_title: Option<String>,
    pub icon: Option<String>,
    pub tags: Option<Vec<String>>,
    pub flags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub links: Option<Vec<LinkModel>>,
    /// Default: `true`.
    pub available: Option<bool>,
    pub current_production_version: Option<String>,
    pub current_latest_version: Option<String>,
    /// Default: `false`.
    pub is_outdated: Option<bool>,
    pub version: String,
    pub url: Option<String>,
    /// Where else the archive can be fetched.
    pub alt_url: Option<String>,
    pub checksum: Option<String>,
    /// The range of server versions that the add-on works with.
    pub ayon_version: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    /// Default: `false`.
    pub is_installed: Option<bool>,
    /// Default: `false`.
    pub is_production: Option<bool>,
    /// Default: `false`.
    pub is_compatible: Option<bool>,
}
rt::object! { AddonVersionDetail {
    0 name "name" required, 1 title "title" required, 2 description "description" optional,
    3 org_name "orgName" optional, 4 org_title "orgTitle" optional, 5 icon "icon" optional,
    6 tags "tags" optional, 7 flags "flags" optional, 8 latest_version "latestVersion" optional,
    9 links "links" optional, 10 available "available" optional,
    11 current_production_version "currentProductionVersion" optional,
    12 current_latest_version "currentLatestVersion" optional, 13 is_outdated "isOutdated" optional,
    14 version "version" required, 15 url "url" optional, 16 alt_url "altUrl" optional,
    17 checksum "checksum" optional, 18 ayon_version "ayonVersion" optional,
    19 created_at "createdAt" optional, 20 updated_at "updatedAt" optional,
    21 is_installed "isInstalled" optional, 22 is_production "isProduction" optional,
    23 is_compatible "isCompatible" optional
} }

/// A version in the list of a market add-on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonVersionListItem {
    pub version: String,
    pub ayon_version: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub is_compatible: Option<bool>,
    pub is_installed: Option<bool>,
    pub is_production: Option<bool>,
}
rt::object! { AddonVersionListItem {
    0 version "version" required, 1 ayon_version "ayonVersion" optional, 2 created_at "createdAt" optional,
    3 updated_at "updatedAt" optional, 4 is_compatible "isCompatible" optional,
    5 is_installed "isInstalled" optional, 6 is_production "isProduction" optional
} }

/// A dependency package as a release names it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DependencyPackageManifest {
    /// Pattern: `^[\w\-+._]+$`.
    pub filename: String,
    pub platform: DependencyPackagePlatform,
    pub size: Option<i64>,
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<DependencyPackageChecksumAlgorithm>,
    pub sources: Option<Vec<SourceModel>>,
    pub python_version: Option<String>,
    pub distro_short: Option<String>,
    pub installer_version: String,
    /// Version of each add-on that the package was made for, by name.
    pub source_addons: Option<rt::Map<String>>,
    pub python_modules: Option<rt::Map<DependencyPackagePythonModule>>,
}
rt::object! { DependencyPackageManifest {
    0 filename "filename" required, 1 platform "platform" required, 2 size "size" optional_integer,
    3 checksum "checksum" optional, 4 checksum_algorithm "checksumAlgorithm" optional,
    5 sources "sources" optional, 6 python_version "pythonVersion" optional,
    7 distro_short "distroShort" optional, 8 installer_version "installerVersion" required,
    9 source_addons "sourceAddons" optional, 10 python_modules "pythonModules" optional
} }

/// An installer as a release names it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstallerManifest {
    /// Pattern: `^[\w\-+._]+$`.
    pub filename: String,
    pub platform: DependencyPackagePlatform,
    pub size: Option<i64>,
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<DependencyPackageChecksumAlgorithm>,
    pub sources: Option<Vec<SourceModel>>,
    pub python_version: Option<String>,
    pub distro_short: Option<String>,
    pub version: String,
    pub python_modules: Option<rt::Map<DependencyPackagePythonModule>>,
    pub runtime_python_modules: Option<rt::Map<String>>,
}
rt::object! { InstallerManifest {
    0 filename "filename" required, 1 platform "platform" required, 2 size "size" optional_integer,
    3 checksum "checksum" optional, 4 checksum_algorithm "checksumAlgorithm" optional,
    5 sources "sources" optional, 6 python_version "pythonVersion" optional,
    7 distro_short "distroShort" optional, 8 version "version" required,
    9 python_modules "pythonModules" optional, 10 runtime_python_modules "runtimePythonModules" optional
} }

/// The licenses of the studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LicenseListModel {
    pub licenses: Option<Vec<rt::JsonObject>>,
    pub synced_at: Option<f64>,
}
rt::object! { LicenseListModel { 0 licenses "licenses" optional, 1 synced_at "syncedAt" optional } }

/// A link to a page about an add-on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkModel {
    /// Default: `"homepage"`.
    pub r#type: Option<LinkModelType>,
    pub label: Option<String>,
    pub url: String,
}
rt::object! { LinkModel { 0 r#type "type" optional, 1 label "label" optional, 2 url "url" required } }

/// A release with what it contains.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseInfoModel {
    pub name: String,
    pub label: String,
    pub release: String,
    /// Default: `""`.
    pub description: Option<String>,
    /// Default: `""`.
    pub icon: Option<String>,
    pub created_at: rt::DateTime,
    /// Names of the add-ons that cannot be left out.
    pub mandatory_addons: Option<Vec<String>>,
    pub addons: Option<Vec<AddonVersionDetail>>,
    pub installers: Option<Vec<InstallerManifest>>,
    pub dependency_packages: Option<Vec<DependencyPackageManifest>>,
}
rt::object! { ReleaseInfoModel {
    0 name "name" required, 1 label "label" required, 2 release "release" required,
    3 description "description" optional, 4 icon "icon" optional, 5 created_at "createdAt" required,
    6 mandatory_addons "mandatoryAddons" optional, 7 addons "addons" optional,
    8 installers "installers" optional, 9 dependency_packages "dependencyPackages" optional
} }

/// A release in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseListItemModel {
    pub name: String,
    pub label: String,
    pub release: String,
    /// Default: `""`.
    pub description: Option<String>,
    /// Default: `""`.
    pub icon: Option<String>,
    pub created_at: rt::DateTime,
    pub mandatory_addons: Option<Vec<String>>,
    pub is_latest: bool,
    pub addons: Vec<String>,
}
rt::object! { ReleaseListItemModel {
    0 name "name" required, 1 label "label" required, 2 release "release" required,
    3 description "description" optional, 4 icon "icon" optional, 5 created_at "createdAt" required,
    6 mandatory_addons "mandatoryAddons" optional, 7 is_latest "isLatest" required, 8 addons "addons" required
} }

/// The releases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseListModel {
    pub releases: Vec<ReleaseListItemModel>,
    /// Default: `""`.
    pub detail: Option<String>,
}
rt::object! { ReleaseListModel { 0 releases "releases" required, 1 detail "detail" optional } }

/// The add-ons in the market.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketModelsAddonList {
    pub addons: Option<Vec<MarketModelsAddonListItem>>,
}
rt::object! { MarketModelsAddonList { 0 addons "addons" optional } }

/// An add-on in the market.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketModelsAddonListItem {
    pub name: String,
    pub title: String,
    pub description: Option<String>,
    pub org_name: Option<String>,
    pub org_title: Option<String>,
    pub icon: Option<String>,
    pub tags: Option<Vec<String>>,
    pub flags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub links: Option<Vec<LinkModel>>,
    /// Default: `true`.
    pub available: Option<bool>,
    pub current_production_version: Option<String>,
    pub current_latest_version: Option<String>,
    /// Default: `false`.
    pub is_outdated: Option<bool>,
}
rt::object! { MarketModelsAddonListItem {
    0 name "name" required, 1 title "title" required, 2 description "description" optional,
    3 org_name "orgName" optional, 4 org_title "orgTitle" optional, 5 icon "icon" optional,
    6 tags "tags" optional, 7 flags "flags" optional, 8 latest_version "latestVersion" optional,
    9 links "links" optional, 10 available "available" optional,
    11 current_production_version "currentProductionVersion" optional,
    12 current_latest_version "currentLatestVersion" optional, 13 is_outdated "isOutdated" optional
} }

/// Values of `type` of `LinkModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkModelType {
    Homepage,
    GitHub,
    Documentation,
    License,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { LinkModelType {
    Homepage "homepage", GitHub "github", Documentation "documentation", License "license"
} }
