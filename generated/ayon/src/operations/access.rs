// Written by clientsmith. Do not edit: the next run overwrites it.

//! Access groups and their permissions, and who has access to which project.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Access groups and their permissions, and who has access to which project.
#[derive(Clone, Copy, Debug)]
pub struct Access<'c>(pub(crate) &'c rt::Core);

impl Access<'_> {
    /// Get the JSON Schema of the permissions form.
    ///
    /// Enumerated values depend on the project when one is named.
    ///
    /// `GET /api/accessGroups/_schema` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetAccessGroupSchema%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.access().get_group_schema().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_access_group_schema")]
    #[doc(alias = "GET /api/accessGroups/_schema")]
    pub fn get_group_schema(&self) -> Call<GetAccessGroupSchema> {
        Call::new(self.0)
    }
    /// List the access groups of a project.
    ///
    /// The project name `_` stands for the studio-wide groups.
    ///
    /// `GET /api/accessGroups/{project_name}` gives [`Vec<types::AccessGroupObject>`](types::AccessGroupObject), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project, or `_` for the studio-wide groups.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.access().get_groups("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_access_groups")]
    #[doc(alias = "GET /api/accessGroups/{project_name}")]
    pub fn get_groups(&self, project_name: impl AsRef<str>) -> Call<GetAccessGroups> {
        rt::Call::of::<GetAccessGroups>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get the permissions of one access group.
    ///
    /// The project name `_` reads the studio-wide definition.
    ///
    /// `GET /api/accessGroups/{access_group_name}/{project_name}` gives [`types::Permissions`], or fails with [`types::ErrorResponse`].
    ///
    /// - `access_group_name`: Name of the access group. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `project_name`: Name of the project, or `_` for the studio-wide definition.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.access().get_group("access_group_name", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_access_group")]
    #[doc(alias = "GET /api/accessGroups/{access_group_name}/{project_name}")]
    pub fn get_group(
        &self,
        access_group_name: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetAccessGroup> {
        rt::Call::of::<GetAccessGroup>(self.0)
            .path("access_group_name", access_group_name.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create an access group or replace its permissions.
    ///
    /// The project name `_` writes the studio-wide definition.
    ///
    /// `PUT /api/accessGroups/{access_group_name}/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `access_group_name`: Name of the access group. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `project_name`: Name of the project, or `_` for the studio-wide definition.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.access().save_group("access_group_name", "project_name", ayon::types::Permissions::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "save_access_group")]
    #[doc(alias = "PUT /api/accessGroups/{access_group_name}/{project_name}")]
    pub fn save_group(
        &self,
        access_group_name: impl AsRef<str>,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::Permissions>,
    ) -> Call<SaveAccessGroup> {
        rt::Call::of::<SaveAccessGroup>(self.0)
            .path("access_group_name", access_group_name.as_ref())
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an access group.
    ///
    /// The project name `_` deletes the studio-wide definition; with a project, only its override.
    ///
    /// `DELETE /api/accessGroups/{access_group_name}/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `access_group_name`: Name of the access group. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `project_name`: Name of the project, or `_` for the studio-wide definition.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.access().delete_group("access_group_name", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_access_group")]
    #[doc(alias = "DELETE /api/accessGroups/{access_group_name}/{project_name}")]
    pub fn delete_group(
        &self,
        access_group_name: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<DeleteAccessGroup> {
        rt::Call::of::<DeleteAccessGroup>(self.0)
            .path("access_group_name", access_group_name.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Set the access groups of several users in several projects.
    ///
    /// The body maps a user name to project names, and each of these to the access groups. An empty list takes the access away; projects that are not named keep what they have.
    ///
    /// `POST /api/access` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::Map<ayon::rt::Map<Vec<String>>>) -> Result<(), ayon::Error> {
    /// client.access().set_projects_access(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/access")]
    pub fn set_projects_access(
        &self,
        body: impl Borrow<rt::Map<rt::Map<Vec<String>>>>,
    ) -> Call<SetProjectsAccess> {
        rt::Call::of::<SetProjectsAccess>(self.0).json(body.borrow()).into()
    }
    /// List whom something can be shared with.
    ///
    /// Offers users, teams and the like, limited to one project when it is named.
    ///
    /// `GET /api/share` gives [`types::ShareOptions`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetShareOptions%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.access().get_share_options().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/share")]
    pub fn get_share_options(&self) -> Call<GetShareOptions> {
        Call::new(self.0)
    }
}

rt::operation! { GetAccessGroupSchema "get_access_group_schema" GET "/api/accessGroups/_schema" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<GetAccessGroupSchema> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { GetAccessGroups "get_access_groups" GET "/api/accessGroups/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::AccessGroupObject>,
    failure json types::ErrorResponse
} }

rt::operation! { GetAccessGroup "get_access_group" GET "/api/accessGroups/{access_group_name}/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Permissions,
    failure json types::ErrorResponse
} }

rt::operation! { SaveAccessGroup "save_access_group" PUT "/api/accessGroups/{access_group_name}/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteAccessGroup "delete_access_group" DELETE "/api/accessGroups/{access_group_name}/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetProjectsAccess "set_projects_access" POST "/api/access" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetShareOptions "get_share_options" GET "/api/share" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ShareOptions,
    failure json types::ErrorResponse
} }

impl Call<GetShareOptions> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}
