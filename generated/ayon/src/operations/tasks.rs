// Written by clientsmith. Do not edit: the next run overwrites it.

//! Tasks of a project.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Tasks of a project.
#[derive(Clone, Copy, Debug)]
pub struct Tasks<'c>(pub(crate) &'c rt::Core);

impl Tasks<'_> {
    /// Get a task.
    ///
    /// `GET /api/projects/{project_name}/tasks/{task_id}` gives [`types::TaskModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.tasks().get("project_name", "task_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_task")]
    #[doc(alias = "GET /api/projects/{project_name}/tasks/{task_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
    ) -> Call<GetTask> {
        rt::Call::of::<GetTask>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .into()
    }
    /// Delete a task.
    ///
    /// `DELETE /api/projects/{project_name}/tasks/{task_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.tasks().delete("project_name", "task_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_task")]
    #[doc(alias = "DELETE /api/projects/{project_name}/tasks/{task_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
    ) -> Call<DeleteTask> {
        rt::Call::of::<DeleteTask>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .into()
    }
    /// Change a task.
    ///
    /// `PATCH /api/projects/{project_name}/tasks/{task_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.tasks().update("project_name", "task_id", ayon::types::TaskPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_task")]
    #[doc(alias = "PATCH /api/projects/{project_name}/tasks/{task_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
        body: impl Borrow<types::TaskPatchModel>,
    ) -> Call<UpdateTask> {
        rt::Call::of::<UpdateTask>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a task.
    ///
    /// `POST /api/projects/{project_name}/tasks` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.tasks().create("project_name", ayon::types::TaskPostModel::new("name", "taskType")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_task")]
    #[doc(alias = "POST /api/projects/{project_name}/tasks")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::TaskPostModel>,
    ) -> Call<CreateTask> {
        rt::Call::of::<CreateTask>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Assign users to a task or take them off it.
    ///
    /// `POST /api/projects/{project_name}/tasks/{task_id}/assign` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.tasks().assign_users_to("project_name", "task_id", ayon::types::AssignUsersRequestModel::new(ayon::types::AssignUsersRequestModelMode::Add, ["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assign_users_to_task")]
    #[doc(alias = "POST /api/projects/{project_name}/tasks/{task_id}/assign")]
    pub fn assign_users_to(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
        body: impl Borrow<types::AssignUsersRequestModel>,
    ) -> Call<AssignUsersToTask> {
        rt::Call::of::<AssignUsersToTask>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Find the folders of the tasks that match a filter.
    ///
    /// `POST /api/projects/{project_name}/tasksFolders` gives [`types::TasksFoldersResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.tasks().query_folders("project_name", ayon::types::TasksFoldersQuery::new()).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "query_tasks_folders")]
    #[doc(alias = "POST /api/projects/{project_name}/tasksFolders")]
    pub fn query_folders(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::TasksFoldersQuery>,
    ) -> Call<QueryTasksFolders> {
        rt::Call::of::<QueryTasksFolders>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetTask "get_task" GET "/api/projects/{project_name}/tasks/{task_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::TaskModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteTask "delete_task" DELETE "/api/projects/{project_name}/tasks/{task_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateTask "update_task" PATCH "/api/projects/{project_name}/tasks/{task_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateTask "create_task" POST "/api/projects/{project_name}/tasks" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }

rt::operation! { AssignUsersToTask "assign_users_to_task" POST "/api/projects/{project_name}/tasks/{task_id}/assign" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { QueryTasksFolders "query_tasks_folders" POST "/api/projects/{project_name}/tasksFolders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::TasksFoldersResponse,
    failure json types::ErrorResponse
} }
