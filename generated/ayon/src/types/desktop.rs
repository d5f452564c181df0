// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Desktop`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A package of Python modules that add-ons need on one platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DependencyPackage {
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
rt::object! { DependencyPackage {
    0 filename "filename" required, 1 platform "platform" required, 2 size "size" optional_integer,
    3 checksum "checksum" optional, 4 checksum_algorithm "checksumAlgorithm" optional,
    5 sources "sources" optional, 6 python_version "pythonVersion" optional,
    7 distro_short "distroShort" optional, 8 installer_version "installerVersion" required,
    9 source_addons "sourceAddons" optional, 10 python_modules "pythonModules" optional
} }

impl DependencyPackage {
    /// What is required; the rest is set by the setters.
    pub fn new(
        filename: impl Into<String>,
        platform: impl Into<DependencyPackagePlatform>,
        installer_version: impl Into<String>,
    ) -> Self {
        Self {
            filename: filename.into(),
            platform: platform.into(),
            size: None,
            checksum: None,
            checksum_algorithm: None,
            sources: None,
            python_version: None,
            distro_short: None,
            installer_version: installer_version.into(),
            source_addons: None,
            python_modules: None,
        }
    }
}
rt::setters! { DependencyPackage {
    size: bare i64, checksum: some String, checksum_algorithm: some DependencyPackageChecksumAlgorithm,
    sources: list SourceModel, python_version: some String, distro_short: some String,
    source_addons: some rt::Map<String>, python_modules: some rt::Map<DependencyPackagePythonModule>
} }

/// The dependency packages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DependencyPackageList {
    pub packages: Option<Vec<DependencyPackage>>,
}
rt::object! { DependencyPackageList { 0 packages "packages" optional } }

/// The event of an installation, if one was started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstallResponseModel {
    pub event_id: Option<String>,
}
rt::object! { InstallResponseModel { 0 event_id "eventId" optional } }

/// An installer of the launcher for one platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Installer {
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
rt::object! { Installer {
    0 filename "filename" required, 1 platform "platform" required, 2 size "size" optional_integer,
    3 checksum "checksum" optional, 4 checksum_algorithm "checksumAlgorithm" optional,
    5 sources "sources" optional, 6 python_version "pythonVersion" optional,
    7 distro_short "distroShort" optional, 8 version "version" required,
    9 python_modules "pythonModules" optional, 10 runtime_python_modules "runtimePythonModules" optional
} }

impl Installer {
    /// What is required; the rest is set by the setters.
    pub fn new(
        filename: impl Into<String>,
        platform: impl Into<DependencyPackagePlatform>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            filename: filename.into(),
            platform: platform.into(),
            size: None,
            checksum: None,
            checksum_algorithm: None,
            sources: None,
            python_version: None,
            distro_short: None,
            version: version.into(),
            python_modules: None,
            runtime_python_modules: None,
        }
    }
}
rt::setters! { Installer {
    size: bare i64, checksum: some String, checksum_algorithm: some DependencyPackageChecksumAlgorithm,
    sources: list SourceModel, python_version: some String, distro_short: some String,
    python_modules: some rt::Map<DependencyPackagePythonModule>, runtime_python_modules: some rt::Map<String>
} }

/// The installers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstallerListModel {
    pub installers: Option<Vec<Installer>>,
}
rt::object! { InstallerListModel { 0 installers "installers" optional } }

/// Where a file can be fetched from, in order.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SourcesPatchModel {
    pub sources: Option<Vec<SourceModel>>,
}
rt::object! { SourcesPatchModel { 0 sources "sources" optional } }

impl SourcesPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { SourcesPatchModel { sources: list SourceModel } }
