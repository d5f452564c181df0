// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Services`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The state that a host reports.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeartbeatRequestModel {
    pub hostname: String,
    pub health: HostHealthModel,
    pub services: Option<Vec<String>>,
}
rt::object! { HeartbeatRequestModel {
    0 hostname "hostname" required, 1 health "health" required, 2 services "services" optional
} }

impl HeartbeatRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(hostname: impl Into<String>, health: impl Into<HostHealthModel>) -> Self {
        Self {
            hostname: hostname.into(),
            health: health.into(),
            services: None,
        }
    }
}
rt::setters! { HeartbeatRequestModel { services: list String } }

/// The services that a host should run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeartbeatResponseModel {
    pub services: Option<Vec<ServiceModel>>,
}
rt::object! { HeartbeatResponseModel { 0 services "services" optional } }

/// How loaded a host is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HostHealthModel {
    /// Minimum: 0.0. Maximum: 100.0. Default: `0`.
    pub cpu: Option<f64>,
    /// Minimum: 0.0. Maximum: 100.0. Default: `0`.
    pub mem: Option<f64>,
}
rt::object! { HostHealthModel { 0 cpu "cpu" optional, 1 mem "mem" optional } }

impl HostHealthModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { HostHealthModel { cpu: bare f64, mem: bare f64 } }

/// The service hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HostListResponseModel {
    pub hosts: Option<Vec<HostModel>>,
}
rt::object! { HostListResponseModel { 0 hosts "hosts" optional } }

/// A machine that runs services.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HostModel {
    pub name: String,
    pub last_seen: rt::DateTime,
    pub health: Option<HostHealthModel>,
}
rt::object! { HostModel {
    0 name "name" required, 1 last_seen "lastSeen" required, 2 health "health" optional
} }

/// Changes of a service.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchServiceRequestModel {
    pub volumes: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
    pub mem_limit: Option<String>,
    pub user: Option<String>,
    pub env: Option<rt::JsonObject>,
    pub storage_path: Option<String>,
    pub should_run: Option<bool>,
    pub hostname: Option<String>,
    #[deprecated]
    pub config: Option<ServiceConfigModel>,
}
rt::object! { PatchServiceRequestModel {
    0 volumes "volumes" optional, 1 ports "ports" optional, 2 mem_limit "memLimit" optional,
    3 user "user" optional, 4 env "env" optional, 5 storage_path "storagePath" optional,
    6 should_run "shouldRun" optional, 7 hostname "hostname" optional, 8 config "config" optional
} }

impl PatchServiceRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { PatchServiceRequestModel {
    volumes: list String, ports: list String, mem_limit: some String, user: some String,
    env: some rt::JsonObject, storage_path: some String, should_run: bare bool, hostname: some String,
    #[deprecated] config: some ServiceConfigModel
} }

/// How a service is run in its container.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceConfigModel {
    /// Volume mappings of the container.
    pub volumes: Option<Vec<String>>,
    /// Port mappings of the container.
    pub ports: Option<Vec<String>>,
    pub mem_limit: Option<String>,
    pub user: Option<String>,
    pub env: Option<rt::JsonObject>,
    pub storage_path: Option<String>,
}
rt::object! { ServiceConfigModel {
    0 volumes "volumes" optional, 1 ports "ports" optional, 2 mem_limit "memLimit" optional,
    3 user "user" optional, 4 env "env" optional, 5 storage_path "storagePath" optional
} }

impl ServiceConfigModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ServiceConfigModel {
    volumes: list String, ports: list String, mem_limit: some String, user: some String,
    env: some rt::JsonObject, storage_path: some String
} }

/// How a service is run, with its image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceDataModel {
    pub volumes: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
    pub mem_limit: Option<String>,
    pub user: Option<String>,
    pub env: Option<rt::JsonObject>,
    pub storage_path: Option<String>,
    pub image: Option<String>,
}
rt::object! { ServiceDataModel {
    0 volumes "volumes" optional, 1 ports "ports" optional, 2 mem_limit "memLimit" optional,
    3 user "user" optional, 4 env "env" optional, 5 storage_path "storagePath" optional,
    6 image "image" optional
} }

/// The services.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceListModel {
    pub services: Option<Vec<ServiceModel>>,
}
rt::object! { ServiceListModel { 0 services "services" optional } }

/// A service of an add-on on a host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceModel {
    pub name: String,
    pub hostname: String,
    pub addon_name: String,
    pub addon_version: String,
    pub service: String,
    /// Whether the service is wanted to run.
    pub should_run: bool,
    pub is_running: bool,
    pub last_seen: Option<rt::DateTime>,
    /// Seconds since the last heartbeat.
    pub last_seen_delta: Option<f64>,
    pub data: Option<ServiceDataModel>,
}
rt::object! { ServiceModel {
    0 name "name" required, 1 hostname "hostname" required, 2 addon_name "addonName" required,
    3 addon_version "addonVersion" required, 4 service "service" required, 5 should_run "shouldRun" required,
    6 is_running "isRunning" required, 7 last_seen "lastSeen" optional,
    8 last_seen_delta "lastSeenDelta" optional, 9 data "data" optional
} }

/// A service to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpawnServiceRequestModel {
    pub addon_name: String,
    pub addon_version: String,
    pub service: String,
    pub hostname: String,
    pub config: Option<ServiceConfigModel>,
}
rt::object! { SpawnServiceRequestModel {
    0 addon_name "addonName" required, 1 addon_version "addonVersion" required, 2 service "service" required,
    3 hostname "hostname" required, 4 config "config" optional
} }

impl SpawnServiceRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        addon_name: impl Into<String>,
        addon_version: impl Into<String>,
        service: impl Into<String>,
        hostname: impl Into<String>,
    ) -> Self {
        Self {
            addon_name: addon_name.into(),
            addon_version: addon_version.into(),
            service: service.into(),
            hostname: hostname.into(),
            config: None,
        }
    }
}
rt::setters! { SpawnServiceRequestModel { config: some ServiceConfigModel } }
