// Written by clientsmith. Do not edit: the next run overwrites it.

//! Figures about a project.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Figures about a project.
#[derive(Clone, Copy, Debug)]
pub struct ProjectDashboard<'c>(pub(crate) &'c rt::Core);

impl ProjectDashboard<'_> {
    /// Count the entities of a project by type.
    ///
    /// `GET /api/projects/{project_name}/dashboard/entities` gives [`types::EntityCounts`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_dashboard().get_project_entity_counts("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/dashboard/entities")]
    pub fn get_project_entity_counts(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectEntityCounts> {
        rt::Call::of::<GetProjectEntityCounts>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get the figures about the health of a project: completion, storage, tasks, statuses.
    ///
    /// `GET /api/projects/{project_name}/dashboard/health` gives [`types::Health`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_dashboard().get_project_health("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/dashboard/health")]
    pub fn get_project_health(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectHealth> {
        rt::Call::of::<GetProjectHealth>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get how active a project was on each of the last days.
    ///
    /// `GET /api/projects/{project_name}/dashboard/activity` gives [`types::ActivityResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetProjectActivity%3E): `days`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_dashboard().get_project_activity("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/dashboard/activity")]
    pub fn get_project_activity(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectActivity> {
        rt::Call::of::<GetProjectActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get how many users and team members a project has.
    ///
    /// `GET /api/projects/{project_name}/dashboard/users` gives [`types::ProjectTeamsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_dashboard().get_project_teams("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/dashboard/users")]
    pub fn get_project_teams(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectTeams> {
        rt::Call::of::<GetProjectTeams>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
}

rt::operation! { GetProjectEntityCounts "get_project_entity_counts" GET "/api/projects/{project_name}/dashboard/entities" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityCounts,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectHealth "get_project_health" GET "/api/projects/{project_name}/dashboard/health" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Health,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectActivity "get_project_activity" GET "/api/projects/{project_name}/dashboard/activity" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ActivityResponseModel,
    failure json types::ErrorResponse
} }

impl Call<GetProjectActivity> {
    /// Of how many days. Default: `50`.
    pub fn days(self, value: i64) -> Self {
        self.inner.query("days", &value).into()
    }
}

rt::operation! { GetProjectTeams "get_project_teams" GET "/api/projects/{project_name}/dashboard/users" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProjectTeamsResponseModel,
    failure json types::ErrorResponse
} }
