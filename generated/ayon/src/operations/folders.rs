// Written by clientsmith. Do not edit: the next run overwrites it.

//! Folders of a project.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Folders of a project.
#[derive(Clone, Copy, Debug)]
pub struct Folders<'c>(pub(crate) &'c rt::Core);

impl Folders<'_> {
    /// Get a folder.
    ///
    /// `GET /api/projects/{project_name}/folders/{folder_id}` gives [`types::FolderModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.folders().get("project_name", "folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_folder")]
    #[doc(alias = "GET /api/projects/{project_name}/folders/{folder_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
    ) -> Call<GetFolder> {
        rt::Call::of::<GetFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Delete a folder and what is below it.
    ///
    /// Answered with 409 when it contains products, unless `force` is set.
    ///
    /// `DELETE /api/projects/{project_name}/folders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CDeleteFolder%3E): `force`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.folders().delete("project_name", "folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_folder")]
    #[doc(alias = "DELETE /api/projects/{project_name}/folders/{folder_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
    ) -> Call<DeleteFolder> {
        rt::Call::of::<DeleteFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Change a folder.
    ///
    /// Its name and place are fixed once a version below it was published.
    ///
    /// `PATCH /api/projects/{project_name}/folders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.folders().update("project_name", "folder_id", ayon::types::FolderPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_folder")]
    #[doc(alias = "PATCH /api/projects/{project_name}/folders/{folder_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
        body: impl Borrow<types::FolderPatchModel>,
    ) -> Call<UpdateFolder> {
        rt::Call::of::<UpdateFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List all folders of a project as a flat list.
    ///
    /// Faster than the hierarchy: the server keeps the list in a cache.
    ///
    /// `GET /api/projects/{project_name}/folders` gives [`types::FolderListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetFolderList%3E): `attrib`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.folders().get_list("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_folder_list")]
    #[doc(alias = "GET /api/projects/{project_name}/folders")]
    pub fn get_list(&self, project_name: impl AsRef<str>) -> Call<GetFolderList> {
        rt::Call::of::<GetFolderList>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create a folder.
    ///
    /// `POST /api/projects/{project_name}/folders` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.folders().create("project_name", ayon::types::FolderPostModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_folder")]
    #[doc(alias = "POST /api/projects/{project_name}/folders")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::FolderPostModel>,
    ) -> Call<CreateFolder> {
        rt::Call::of::<CreateFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Find the folders that match filters on folders and on tasks.
    ///
    /// `POST /api/projects/{project_name}/folders/search` gives [`types::FolderSearchResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.folders().search("project_name", ayon::types::FolderSearchRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "search_folders")]
    #[doc(alias = "POST /api/projects/{project_name}/folders/search")]
    pub fn search(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::FolderSearchRequest>,
    ) -> Call<SearchFolders> {
        rt::Call::of::<SearchFolders>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the folders of a project as a tree.
    ///
    /// `GET /api/projects/{project_name}/hierarchy` gives [`types::HierarchyResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetFolderHierarchy%3E): `search`, `types`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.folders().get_hierarchy("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_folder_hierarchy")]
    #[doc(alias = "GET /api/projects/{project_name}/hierarchy")]
    pub fn get_hierarchy(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetFolderHierarchy> {
        rt::Call::of::<GetFolderHierarchy>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
}

rt::operation! { GetFolder "get_folder" GET "/api/projects/{project_name}/folders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::FolderModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteFolder "delete_folder" DELETE "/api/projects/{project_name}/folders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<DeleteFolder> {
    /// Also delete the folders and products below. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
}

rt::operation! { UpdateFolder "update_folder" PATCH "/api/projects/{project_name}/folders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetFolderList "get_folder_list" GET "/api/projects/{project_name}/folders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::FolderListModel,
    failure json types::ErrorResponse
} }

impl Call<GetFolderList> {
    /// Also the attributes of each folder. Default: `false`.
    pub fn attrib(self, value: bool) -> Self {
        self.inner.query("attrib", &value).into()
    }
}

rt::operation! { CreateFolder "create_folder" POST "/api/projects/{project_name}/folders" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }

rt::operation! { SearchFolders "search_folders" POST "/api/projects/{project_name}/folders/search" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::FolderSearchResponse,
    failure json types::ErrorResponse
} }

rt::operation! { GetFolderHierarchy "get_folder_hierarchy" GET "/api/projects/{project_name}/hierarchy" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::HierarchyResponseModel,
    failure json types::ErrorResponse
} }

impl Call<GetFolderHierarchy> {
    /// Full-text search. Default: `""`.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// Only these folder types, joined by commas. Default: `""`.
    pub fn types(self, value: impl AsRef<str>) -> Self {
        self.inner.query("types", value.as_ref()).into()
    }
}
