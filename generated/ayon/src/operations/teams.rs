// Written by clientsmith. Do not edit: the next run overwrites it.

//! Teams of a project.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Teams of a project.
#[derive(Clone, Copy, Debug)]
pub struct Teams<'c>(pub(crate) &'c rt::Core);

impl Teams<'_> {
    /// List the teams of a project.
    ///
    /// `GET /api/projects/{project_name}/teams` gives [`Vec<types::TeamListItemModel>`](types::TeamListItemModel), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetTeams%3E): `show_members`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.teams().get("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_teams")]
    #[doc(alias = "GET /api/projects/{project_name}/teams")]
    pub fn get(&self, project_name: impl AsRef<str>) -> Call<GetTeams> {
        rt::Call::of::<GetTeams>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create and change several teams of a project.
    ///
    /// `PATCH /api/projects/{project_name}/teams` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.teams().update("project_name", vec![ayon::types::TeamModel::new("name")]).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_teams")]
    #[doc(alias = "PATCH /api/projects/{project_name}/teams")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<Vec<types::TeamModel>>,
    ) -> Call<UpdateTeams> {
        rt::Call::of::<UpdateTeams>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a team or replace its members.
    ///
    /// `PUT /api/projects/{project_name}/teams/{team_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `team_name`: Name of the team. Minimum length: 2. Maximum length: 64.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.teams().save("project_name", "team_name", ayon::types::TeamPutModel::new([ayon::types::TeamMemberModel::new("name")])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "save_team")]
    #[doc(alias = "PUT /api/projects/{project_name}/teams/{team_name}")]
    pub fn save(
        &self,
        project_name: impl AsRef<str>,
        team_name: impl AsRef<str>,
        body: impl Borrow<types::TeamPutModel>,
    ) -> Call<SaveTeam> {
        rt::Call::of::<SaveTeam>(self.0)
            .path("project_name", project_name.as_ref())
            .path("team_name", team_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a team.
    ///
    /// `DELETE /api/projects/{project_name}/teams/{team_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `team_name`: Name of the team. Minimum length: 2. Maximum length: 64.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.teams().delete("project_name", "team_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_team")]
    #[doc(alias = "DELETE /api/projects/{project_name}/teams/{team_name}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        team_name: impl AsRef<str>,
    ) -> Call<DeleteTeam> {
        rt::Call::of::<DeleteTeam>(self.0)
            .path("project_name", project_name.as_ref())
            .path("team_name", team_name.as_ref())
            .into()
    }
    /// Add a member to a team or change it.
    ///
    /// `PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `team_name`: Name of the team. Minimum length: 2. Maximum length: 64.
    /// - `member_name`: User name of the member. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.teams().save_member("project_name", "team_name", "member_name", ayon::types::TeamMemberModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "save_team_member")]
    #[doc(
        alias = "PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}"
    )]
    pub fn save_member(
        &self,
        project_name: impl AsRef<str>,
        team_name: impl AsRef<str>,
        member_name: impl AsRef<str>,
        body: impl Borrow<types::TeamMemberModel>,
    ) -> Call<SaveTeamMember> {
        rt::Call::of::<SaveTeamMember>(self.0)
            .path("project_name", project_name.as_ref())
            .path("team_name", team_name.as_ref())
            .path("member_name", member_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Remove a member from a team.
    ///
    /// `DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `team_name`: Name of the team. Minimum length: 2. Maximum length: 64.
    /// - `member_name`: User name of the member. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.teams().delete_member("project_name", "team_name", "member_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_team_member")]
    #[doc(
        alias = "DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}"
    )]
    pub fn delete_member(
        &self,
        project_name: impl AsRef<str>,
        team_name: impl AsRef<str>,
        member_name: impl AsRef<str>,
    ) -> Call<DeleteTeamMember> {
        rt::Call::of::<DeleteTeamMember>(self.0)
            .path("project_name", project_name.as_ref())
            .path("team_name", team_name.as_ref())
            .path("member_name", member_name.as_ref())
            .into()
    }
}

rt::operation! { GetTeams "get_teams" GET "/api/projects/{project_name}/teams" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::TeamListItemModel>,
    failure json types::ErrorResponse
} }

impl Call<GetTeams> {
    /// Also the members of each team. Default: `false`.
    pub fn show_members(self, value: bool) -> Self {
        self.inner.query("show_members", &value).into()
    }
}

rt::operation! { UpdateTeams "update_teams" PATCH "/api/projects/{project_name}/teams" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SaveTeam "save_team" PUT "/api/projects/{project_name}/teams/{team_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteTeam "delete_team" DELETE "/api/projects/{project_name}/teams/{team_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SaveTeamMember "save_team_member" PUT "/api/projects/{project_name}/teams/{team_name}/members/{member_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteTeamMember "delete_team_member" DELETE "/api/projects/{project_name}/teams/{team_name}/members/{member_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
