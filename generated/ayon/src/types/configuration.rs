// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Configuration`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The part of the server configuration about logging in.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthenticationModel {
    /// Default: `false`.
    pub hide_password_auth: Option<bool>,
}
rt::object! { AuthenticationModel { 0 hide_password_auth "hide_password_auth" optional } }

impl AuthenticationModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AuthenticationModel { hide_password_auth: bare bool } }

/// The part of the server configuration about the content delivery network.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CdnSettingsModel {
    /// Default: `""`.
    pub default_cdn_resolver_url: Option<String>,
}
rt::object! { CdnSettingsModel { 0 default_cdn_resolver_url "default_cdn_resolver_url" optional } }

impl CdnSettingsModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CdnSettingsModel { default_cdn_resolver_url: some String } }

/// The part of the server configuration about the changelog.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangelogSettingsModel {
    /// Default: `true`.
    pub show_changelog_to_users: Option<bool>,
}
rt::object! { ChangelogSettingsModel { 0 show_changelog_to_users "show_changelog_to_users" optional } }

impl ChangelogSettingsModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ChangelogSettingsModel { show_changelog_to_users: bare bool } }

/// The part of the server configuration about the looks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomizationModel {
    pub login_background: Option<String>,
    pub studio_logo: Option<String>,
    /// Default: `""`.
    pub motd: Option<String>,
    pub frontend_flags: Option<Vec<String>>,
}
rt::object! { CustomizationModel {
    0 login_background "login_background" optional, 1 studio_logo "studio_logo" optional,
    2 motd "motd" optional, 3 frontend_flags "frontend_flags" optional
} }

impl CustomizationModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CustomizationModel {
    login_background: some String, studio_logo: some String, motd: some String, frontend_flags: list String
} }

/// The part of the server configuration about projects.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectOptionsModel {
    /// Default: `"^.{0,3}"`.
    pub project_code_regex: Option<String>,
}
rt::object! { ProjectOptionsModel { 0 project_code_regex "project_code_regex" optional } }

impl ProjectOptionsModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProjectOptionsModel { project_code_regex: some String } }

/// The configuration of the server.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerConfigModel {
    /// Default: `""`.
    pub studio_name: Option<String>,
    pub customization: Option<CustomizationModel>,
    pub authentication: Option<AuthenticationModel>,
    pub project_options: Option<ProjectOptionsModel>,
    pub changelog: Option<ChangelogSettingsModel>,
    pub cdn: Option<CdnSettingsModel>,
}
rt::object! { ServerConfigModel {
    0 studio_name "studio_name" optional, 1 customization "customization" optional,
    2 authentication "authentication" optional, 3 project_options "project_options" optional,
    4 changelog "changelog" optional, 5 cdn "cdn" optional
} }

impl ServerConfigModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ServerConfigModel {
    studio_name: some String, customization: some CustomizationModel,
    authentication: some AuthenticationModel, project_options: some ProjectOptionsModel,
    changelog: some ChangelogSettingsModel, cdn: some CdnSettingsModel
} }
