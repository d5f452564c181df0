// Written by clientsmith. Do not edit: the next run overwrites it.

//! Folders that group projects.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Folders that group projects.
#[derive(Clone, Copy, Debug)]
pub struct ProjectFolders<'c>(pub(crate) &'c rt::Core);

impl ProjectFolders<'_> {
    /// List the folders that group projects.
    ///
    /// `GET /api/projectFolders` gives [`types::ProjectFoldersResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_folders().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_folders")]
    #[doc(alias = "GET /api/projectFolders")]
    pub fn get(&self) -> Call<GetProjectFolders> {
        Call::new(self.0)
    }
    /// Create a folder for projects.
    ///
    /// `POST /api/projectFolders` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.project_folders().create(ayon::types::ProjectFolderPostModel::new("label")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_project_folder")]
    #[doc(alias = "POST /api/projectFolders")]
    pub fn create(
        &self,
        body: impl Borrow<types::ProjectFolderPostModel>,
    ) -> Call<CreateProjectFolder> {
        rt::Call::of::<CreateProjectFolder>(self.0).json(body.borrow()).into()
    }
    /// Delete a folder for projects.
    ///
    /// `DELETE /api/projectFolders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `folder_id`: Id of the folder for projects. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.project_folders().delete("folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_project_folder")]
    #[doc(alias = "DELETE /api/projectFolders/{folder_id}")]
    pub fn delete(&self, folder_id: impl AsRef<str>) -> Call<DeleteProjectFolder> {
        rt::Call::of::<DeleteProjectFolder>(self.0)
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Change a folder for projects.
    ///
    /// `PATCH /api/projectFolders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `folder_id`: Id of the folder for projects. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.project_folders().update("folder_id", ayon::types::ProjectFolderPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_project_folder")]
    #[doc(alias = "PATCH /api/projectFolders/{folder_id}")]
    pub fn update(
        &self,
        folder_id: impl AsRef<str>,
        body: impl Borrow<types::ProjectFolderPatchModel>,
    ) -> Call<UpdateProjectFolder> {
        rt::Call::of::<UpdateProjectFolder>(self.0)
            .path("folder_id", folder_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Set the order of the folders for projects.
    ///
    /// `POST /api/projectFolders/order` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.project_folders().set_order(ayon::types::ProjectFolderOrderModel::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_project_folders_order")]
    #[doc(alias = "POST /api/projectFolders/order")]
    pub fn set_order(
        &self,
        body: impl Borrow<types::ProjectFolderOrderModel>,
    ) -> Call<SetProjectFoldersOrder> {
        rt::Call::of::<SetProjectFoldersOrder>(self.0).json(body.borrow()).into()
    }
    /// Move projects into a folder.
    ///
    /// Without a folder the projects are taken out of theirs. For managers.
    ///
    /// `POST /api/projectFolders/assign` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.project_folders().assign_projects_to_folder(ayon::types::AssignProjectRequest::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projectFolders/assign")]
    pub fn assign_projects_to_folder(
        &self,
        body: impl Borrow<types::AssignProjectRequest>,
    ) -> Call<AssignProjectsToFolder> {
        rt::Call::of::<AssignProjectsToFolder>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { GetProjectFolders "get_project_folders" GET "/api/projectFolders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProjectFoldersResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { CreateProjectFolder "create_project_folder" POST "/api/projectFolders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityIdResponse,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteProjectFolder "delete_project_folder" DELETE "/api/projectFolders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateProjectFolder "update_project_folder" PATCH "/api/projectFolders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetProjectFoldersOrder "set_project_folders_order" POST "/api/projectFolders/order" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { AssignProjectsToFolder "assign_projects_to_folder" POST "/api/projectFolders/assign" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
