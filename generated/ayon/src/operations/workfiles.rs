// Written by clientsmith. Do not edit: the next run overwrites it.

//! Workfiles of a task.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Workfiles of a task.
#[derive(Clone, Copy, Debug)]
pub struct Workfiles<'c>(pub(crate) &'c rt::Core);

impl Workfiles<'_> {
    /// Get a workfile.
    ///
    /// `GET /api/projects/{project_name}/workfiles/{workfile_id}` gives [`types::WorkfileModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `workfile_id`: Id of the workfile. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.workfiles().get("project_name", "workfile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_workfile")]
    #[doc(alias = "GET /api/projects/{project_name}/workfiles/{workfile_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        workfile_id: impl AsRef<str>,
    ) -> Call<GetWorkfile> {
        rt::Call::of::<GetWorkfile>(self.0)
            .path("project_name", project_name.as_ref())
            .path("workfile_id", workfile_id.as_ref())
            .into()
    }
    /// Delete a workfile.
    ///
    /// `DELETE /api/projects/{project_name}/workfiles/{workfile_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `workfile_id`: Id of the workfile. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.workfiles().delete("project_name", "workfile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_workfile")]
    #[doc(alias = "DELETE /api/projects/{project_name}/workfiles/{workfile_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        workfile_id: impl AsRef<str>,
    ) -> Call<DeleteWorkfile> {
        rt::Call::of::<DeleteWorkfile>(self.0)
            .path("project_name", project_name.as_ref())
            .path("workfile_id", workfile_id.as_ref())
            .into()
    }
    /// Change a workfile.
    ///
    /// `PATCH /api/projects/{project_name}/workfiles/{workfile_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `workfile_id`: Id of the workfile. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.workfiles().update("project_name", "workfile_id", ayon::types::WorkfilePatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_workfile")]
    #[doc(alias = "PATCH /api/projects/{project_name}/workfiles/{workfile_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        workfile_id: impl AsRef<str>,
        body: impl Borrow<types::WorkfilePatchModel>,
    ) -> Call<UpdateWorkfile> {
        rt::Call::of::<UpdateWorkfile>(self.0)
            .path("project_name", project_name.as_ref())
            .path("workfile_id", workfile_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a workfile.
    ///
    /// `POST /api/projects/{project_name}/workfiles` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.workfiles().create("project_name", ayon::types::WorkfilePostModel::new("path", "taskId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_workfile")]
    #[doc(alias = "POST /api/projects/{project_name}/workfiles")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::WorkfilePostModel>,
    ) -> Call<CreateWorkfile> {
        rt::Call::of::<CreateWorkfile>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetWorkfile "get_workfile" GET "/api/projects/{project_name}/workfiles/{workfile_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::WorkfileModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteWorkfile "delete_workfile" DELETE "/api/projects/{project_name}/workfiles/{workfile_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateWorkfile "update_workfile" PATCH "/api/projects/{project_name}/workfiles/{workfile_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateWorkfile "create_workfile" POST "/api/projects/{project_name}/workfiles" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }
