// Written by clientsmith. Do not edit: the next run overwrites it.

//! Several operations on entities in one call.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Several operations on entities in one call.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'c>(pub(crate) &'c rt::Core);

impl Operations<'_> {
    /// Create, change and delete several activities in one call.
    ///
    /// `POST /api/projects/{project_name}/operations/activities` gives [`types::ActivityOperationsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.operations().activities("project_name", ayon::types::ActivityOperationsRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "activities_operations")]
    #[doc(alias = "POST /api/projects/{project_name}/operations/activities")]
    pub fn activities(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ActivityOperationsRequestModel>,
    ) -> Call<ActivitiesOperations> {
        rt::Call::of::<ActivitiesOperations>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create, change and delete several entities in one call.
    ///
    /// Runs in the order of the list. Without `canFail` the first failure undoes everything; with it the others are kept. Each operation has its own result in the answer.
    ///
    /// `POST /api/projects/{project_name}/operations` gives [`types::OperationsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.operations().operations("project_name", ayon::types::OperationsRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/operations")]
    pub fn operations(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::OperationsRequestModel>,
    ) -> Call<PostProjectsByProjectNameOperations> {
        rt::Call::of::<PostProjectsByProjectNameOperations>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Start entity operations in the background.
    ///
    /// Like the immediate form, but answered at once with the id of the running task.
    ///
    /// `POST /api/projects/{project_name}/operations/background` gives [`types::BackgroundOperationsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.operations().background("project_name", ayon::types::OperationsRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "background_operations")]
    #[doc(alias = "POST /api/projects/{project_name}/operations/background")]
    pub fn background(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::OperationsRequestModel>,
    ) -> Call<BackgroundOperations> {
        rt::Call::of::<BackgroundOperations>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the state of entity operations in the background.
    ///
    /// `GET /api/projects/{project_name}/operations/background/{task_id}` gives [`types::BackgroundOperationsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the background task.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.operations().get_background_status("project_name", "task_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_background_operations_status")]
    #[doc(alias = "GET /api/projects/{project_name}/operations/background/{task_id}")]
    pub fn get_background_status(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
    ) -> Call<GetBackgroundOperationsStatus> {
        rt::Call::of::<GetBackgroundOperationsStatus>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .into()
    }
}

rt::operation! { ActivitiesOperations "activities_operations" POST "/api/projects/{project_name}/operations/activities" {
    security [[0], [1, 2], [1]], accept "application/json",
    output json types::ActivityOperationsResponseModel, failure json types::ErrorResponse
} }

rt::operation! { PostProjectsByProjectNameOperations "operations" POST "/api/projects/{project_name}/operations" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::OperationsResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { BackgroundOperations "background_operations" POST "/api/projects/{project_name}/operations/background" {
    security [[0], [1, 2], [1]], accept "application/json",
    output json types::BackgroundOperationsResponseModel, failure json types::ErrorResponse
} }

rt::operation! { GetBackgroundOperationsStatus "get_background_operations_status" GET "/api/projects/{project_name}/operations/background/{task_id}" {
    security [[0], [1, 2], [1]], accept "application/json",
    output json types::BackgroundOperationsResponseModel, failure json types::ErrorResponse
} }
