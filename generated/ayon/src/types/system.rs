// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `System`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The frontend modules of an add-on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FrontendModuleListItem {
    pub addon_name: String,
    pub addon_version: String,
    pub modules: rt::Map<Vec<String>>,
}
rt::object! { FrontendModuleListItem {
    0 addon_name "addonName" required, 1 addon_version "addonVersion" required, 2 modules "modules" required
} }

/// What a client needs to know about the server first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InfoResponseModel {
    /// Message on the login page.
    pub motd: Option<String>,
    pub login_page_background: Option<String>,
    pub login_page_brand: Option<String>,
    pub release_info: Option<ReleaseInfo>,
    pub version: Option<String>,
    /// Seconds since the server started.
    pub uptime: Option<f64>,
    /// The server still needs its first administrator.
    pub no_admin_user: Option<bool>,
    pub onboarding: Option<bool>,
    pub hide_password_auth: Option<bool>,
    pub password_recovery_available: Option<bool>,
    pub user: Option<UserModel>,
    pub attributes: Option<Vec<AttributeModel>>,
    /// The sites of the user.
    pub sites: Option<Vec<SiteInfo>>,
    pub sso_options: Option<Vec<SsoOption>>,
    pub frontend_flags: Option<Vec<String>>,
    /// What add-ons contribute.
    pub extras: Option<String>,
    pub disable_changelog: Option<bool>,
    pub disable_feedback: Option<bool>,
    pub offline_mode: Option<bool>,
}
rt::object! { InfoResponseModel {
    0 motd "motd" optional, 1 login_page_background "loginPageBackground" optional,
    2 login_page_brand "loginPageBrand" optional, 3 release_info "releaseInfo" optional,
    4 version "version" optional, 5 uptime "uptime" optional, 6 no_admin_user "noAdminUser" optional,
    7 onboarding "onboarding" optional, 8 hide_password_auth "hidePasswordAuth" optional,
    9 password_recovery_available "passwordRecoveryAvailable" optional, 10 user "user" optional,
    11 attributes "attributes" optional, 12 sites "sites" optional, 13 sso_options "ssoOptions" optional,
    14 frontend_flags "frontendFlags" optional, 15 extras "extras" optional,
    16 disable_changelog "disableChangelog" optional, 17 disable_feedback "disableFeedback" optional,
    18 offline_mode "offlineMode" optional
} }

/// Figures about the use of the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Metrics {
    pub version: Option<String>,
    pub release_info: Option<ReleaseInfo>,
    pub uptime: Option<f64>,
    pub system: Option<SystemMetricsData>,
    pub user_counts: Option<UserCounts>,
    pub project_counts: Option<ProjectCounts>,
    pub projects: Option<Vec<ProjectMetrics>>,
    pub average_project_event_count: Option<i64>,
    /// Pairs of name and version.
    pub installed_addons: Option<Vec<(String, String)>>,
    /// How many events each topic has.
    pub event_topics: Option<rt::Map<i64>>,
    pub production_bundle: Option<ProductionBundle>,
    pub studio_settings_overrides: Option<Vec<SettingsOverrides>>,
    pub services: Option<Vec<ServiceInfo>>,
    pub traffic_stats: Option<Vec<TrafficStat>>,
    pub user_stats: Option<Vec<UserStat>>,
}
rt::object! { Metrics {
    0 version "version" optional, 1 release_info "releaseInfo" optional, 2 uptime "uptime" optional,
    3 system "system" optional, 4 user_counts "userCounts" optional,
    5 project_counts "projectCounts" optional, 6 projects "projects" optional,
    7 average_project_event_count "averageProjectEventCount" optional_integer,
    8 installed_addons "installedAddons" optional, 9 event_topics "eventTopics" optional,
    10 production_bundle "productionBundle" optional,
    11 studio_settings_overrides "studioSettingsOverrides" optional, 12 services "services" optional,
    13 traffic_stats "trafficStats" optional, 14 user_stats "userStats" optional
} }

/// What is in the production bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductionBundle {
    pub addons: Option<rt::Map<String>>,
    pub launcher_version: Option<String>,
    pub dependency_packages: Option<rt::Map<Option<String>>>,
}
rt::object! { ProductionBundle {
    0 addons "addons" optional, 1 launcher_version "launcherVersion" optional,
    2 dependency_packages "dependencyPackages" optional
} }

/// How many projects there are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectCounts {
    /// Default: `0`.
    pub total: Option<i64>,
    /// Default: `0`.
    pub active: Option<i64>,
}
rt::object! { ProjectCounts { 0 total "total" optional_integer, 1 active "active" optional_integer } }

/// Figures about one project, under a nickname.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectMetrics {
    pub nickname: String,
    /// Default: `0`.
    pub folder_count: Option<i64>,
    /// Default: `0`.
    pub product_count: Option<i64>,
    /// Default: `0`.
    pub version_count: Option<i64>,
    /// Default: `0`.
    pub representation_count: Option<i64>,
    /// Default: `0`.
    pub task_count: Option<i64>,
    /// Default: `0`.
    pub workfile_count: Option<i64>,
    pub root_count: Option<i64>,
    pub team_count: Option<i64>,
    pub duration: Option<i64>,
    pub db_size: Option<i64>,
    pub storage_utilization: Option<i64>,
    pub folder_types: Option<Vec<String>>,
    pub task_types: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
}
rt::object! { ProjectMetrics {
    0 nickname "nickname" required, 1 folder_count "folderCount" optional_integer,
    2 product_count "productCount" optional_integer, 3 version_count "versionCount" optional_integer,
    4 representation_count "representationCount" optional_integer, 5 task_count "taskCount" optional_integer,
    6 workfile_count "workfileCount" optional_integer, 7 root_count "rootCount" optional_integer,
    8 team_count "teamCount" optional_integer, 9 duration "duration" optional_integer,
    10 db_size "dbSize" optional_integer, 11 storage_utilization "storageUtilization" optional_integer,
    12 folder_types "folderTypes" optional, 13 task_types "taskTypes" optional,
    14 statuses "statuses" optional
} }

/// What the running server was built from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseInfo {
    pub version: String,
    pub build_date: String,
    pub build_time: String,
    pub frontend_branch: String,
    pub backend_branch: String,
    pub frontend_commit: String,
    pub backend_commit: String,
}
rt::object! { ReleaseInfo {
    0 version "version" required, 1 build_date "buildDate" required, 2 build_time "buildTime" required,
    3 frontend_branch "frontendBranch" required, 4 backend_branch "backendBranch" required,
    5 frontend_commit "frontendCommit" required, 6 backend_commit "backendCommit" required
} }

/// Whether the server has to be restarted, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestartRequiredModel {
    pub required: bool,
    pub reason: Option<String>,
}
rt::object! { RestartRequiredModel { 0 required "required" required, 1 reason "reason" optional } }

impl RestartRequiredModel {
    /// What is required; the rest is set by the setters.
    pub fn new(required: bool) -> Self {
        Self { required, reason: None }
    }
}
rt::setters! { RestartRequiredModel { reason: some String } }

/// A way to log in besides the password.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SsoOption {
    pub name: String,
    /// Default: `false`.
    pub hidden: Option<bool>,
    pub title: Option<String>,
    pub icon: Option<String>,
    /// Default: `"#47b7da"`.
    pub color: Option<String>,
    /// Default: `"#ffffff"`.
    pub text_color: Option<String>,
    pub redirect_key: Option<String>,
    pub url: String,
    /// Query parameters of the URL.
    pub args: Option<rt::Map<String>>,
    pub callback: String,
}
rt::object! { SsoOption {
    0 name "name" required, 1 hidden "hidden" optional, 2 title "title" optional, 3 icon "icon" optional,
    4 color "color" optional, 5 text_color "textColor" optional, 6 redirect_key "redirectKey" optional,
    7 url "url" required, 8 args "args" optional, 9 callback "callback" required
} }

/// A stored secret.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Secret {
    pub name: Option<String>,
    pub value: Option<String>,
}
rt::object! { Secret { 0 name "name" optional, 1 value "value" optional } }

impl Secret {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Secret { name: some String, value: some String } }

/// A service that is in use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub addon_name: String,
    pub addon_version: String,
    pub service_name: String,
}
rt::object! { ServiceInfo {
    0 addon_name "addonName" required, 1 addon_version "addonVersion" required,
    2 service_name "serviceName" required
} }

/// Which settings of an add-on the studio overrides.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SettingsOverrides {
    pub addon_name: Option<String>,
    pub addon_version: Option<String>,
    pub paths: Option<Vec<Vec<String>>>,
}
rt::object! { SettingsOverrides {
    0 addon_name "addonName" optional, 1 addon_version "addonVersion" optional, 2 paths "paths" optional
} }

/// A machine that connected to the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteInfo {
    pub id: String,
    pub platform: DependencyPackagePlatform,
    pub hostname: String,
    /// Version of the launcher.
    pub version: String,
    /// Names of the users of the machine. Items are unique.
    pub users: Vec<String>,
}
rt::object! { SiteInfo {
    0 id "id" required, 1 platform "platform" required, 2 hostname "hostname" required,
    3 version "version" required, 4 users "users" required
} }

/// Figures about the machine of the server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SystemMetricsData {
    /// Default: `0`.
    pub cpu_usage: Option<f64>,
    /// Default: `0`.
    pub memory_usage: Option<f64>,
    /// Default: `0`.
    pub swap_usage: Option<f64>,
    /// Default: `0`.
    pub uptime_seconds: Option<f64>,
    /// Default: `0`.
    pub runtime_seconds: Option<f64>,
    /// Default: `0`.
    pub db_size_shared: Option<i64>,
    /// Default: `0`.
    pub db_size_total: Option<i64>,
    /// Default: `0`.
    pub db_available_connections: Option<i64>,
    /// Default: `0`.
    pub redis_size_total: Option<i64>,
    /// Default: `0`.
    pub storage_utilization_total: Option<i64>,
}
rt::object! { SystemMetricsData {
    0 cpu_usage "cpuUsage" optional, 1 memory_usage "memoryUsage" optional, 2 swap_usage "swapUsage" optional,
    3 uptime_seconds "uptimeSeconds" optional, 4 runtime_seconds "runtimeSeconds" optional,
    5 db_size_shared "dbSizeShared" optional_integer, 6 db_size_total "dbSizeTotal" optional_integer,
    7 db_available_connections "dbAvailableConnections" optional_integer,
    8 redis_size_total "redisSizeTotal" optional_integer,
    9 storage_utilization_total "storageUtilizationTotal" optional_integer
} }

/// The traffic of a service on a day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrafficStat {
    pub date: String,
    pub service: String,
    pub ingress: i64,
    pub egress: i64,
}
rt::object! { TrafficStat {
    0 date "date" required, 1 service "service" required, 2 ingress "ingress" integer,
    3 egress "egress" integer
} }

/// How many users and licenses there are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserCounts {
    /// Default: `0`.
    pub total: Option<i64>,
    /// Default: `0`.
    pub active: Option<i64>,
    /// Default: `0`.
    pub admins: Option<i64>,
    /// Default: `0`.
    pub managers: Option<i64>,
    /// Default: `0`.
    pub services: Option<i64>,
    /// Default: `0`.
    pub licenses_total: Option<i64>,
    /// Default: `0`.
    pub licenses_used: Option<i64>,
}
rt::object! { UserCounts {
    0 total "total" optional_integer, 1 active "active" optional_integer, 2 admins "admins" optional_integer,
    3 managers "managers" optional_integer, 4 services "services" optional_integer,
    5 licenses_total "licensesTotal" optional_integer, 6 licenses_used "licensesUsed" optional_integer
} }

/// Who used the server on a day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserStat {
    pub date: String,
    pub users: rt::Map<String>,
}
rt::object! { UserStat { 0 date "date" required, 1 users "users" required } }
