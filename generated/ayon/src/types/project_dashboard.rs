// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `ProjectDashboard`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// How active a project was.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityResponseModel {
    /// A number from 0 to 100 for each day.
    pub activity: Vec<i64>,
}
rt::object! { ActivityResponseModel { 0 activity "activity" required } }

/// How many entities of each type a project has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityCounts {
    pub folders: i64,
    pub products: i64,
    pub versions: i64,
    pub representations: i64,
    pub tasks: i64,
    pub workfiles: i64,
}
rt::object! { EntityCounts {
    0 folders "folders" integer, 1 products "products" integer, 2 versions "versions" integer,
    3 representations "representations" integer, 4 tasks "tasks" integer, 5 workfiles "workfiles" integer
} }

/// Figures about the health of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Health {
    pub completion: HealthCompletion,
    pub storage_usage: HealthStorageUsage,
    pub tasks: HealthTasks,
    /// How many tasks have each status.
    pub statuses: rt::Map<i64>,
}
rt::object! { Health {
    0 completion "completion" required, 1 storage_usage "storageUsage" required, 2 tasks "tasks" required,
    3 statuses "statuses" required
} }

/// How far a project is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HealthCompletion {
    pub percentage: i64,
    /// How far tasks lag behind their dates.
    pub behind: i64,
    pub ahead: i64,
}
rt::object! { HealthCompletion {
    0 percentage "percentage" integer, 1 behind "behind" integer, 2 ahead "ahead" integer
} }

/// How much storage a project uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HealthStorageUsage {
    pub quota: i64,
    pub used: i64,
}
rt::object! { HealthStorageUsage { 0 quota "quota" integer, 1 used "used" integer } }

/// How the tasks of a project stand.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HealthTasks {
    pub total: i64,
    pub completed: i64,
    pub overdue: i64,
}
rt::object! { HealthTasks {
    0 total "total" integer, 1 completed "completed" integer, 2 overdue "overdue" integer
} }

/// How many users and team members a project has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectTeamsResponseModel {
    /// Default: `0`.
    pub team_size_active: Option<i64>,
    /// Default: `0`.
    pub team_size_total: Option<i64>,
    /// Default: `0`.
    pub users_with_access_active: Option<i64>,
    /// Default: `0`.
    pub users_with_access_total: Option<i64>,
    /// How many members have each role.
    pub roles: rt::Map<i64>,
}
rt::object! { ProjectTeamsResponseModel {
    0 team_size_active "teamSizeActive" optional_integer, 1 team_size_total "teamSizeTotal" optional_integer,
    2 users_with_access_active "usersWithAccessActive" optional_integer,
    3 users_with_access_total "usersWithAccessTotal" optional_integer, 4 roles "roles" required
} }
