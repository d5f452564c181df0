// Written by clientsmith. Do not edit: the next run overwrites it.

//! Thumbnails of entities.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Thumbnails of entities.
#[derive(Clone, Copy, Debug)]
pub struct Thumbnails<'c>(pub(crate) &'c rt::Core);

impl Thumbnails<'_> {
    /// Upload a thumbnail that belongs to no entity yet.
    ///
    /// The returned id can be assigned to an entity.
    ///
    /// `POST /api/projects/{project_name}/thumbnails` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create("project_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_thumbnail")]
    #[doc(alias = "POST /api/projects/{project_name}/thumbnails")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateThumbnail> {
        rt::Call::of::<CreateThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download a thumbnail by its id.
    ///
    /// For managers. Without a thumbnail the answer is a transparent pixel (203), or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/thumbnails/{thumbnail_id}` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `thumbnail_id`: Id of the thumbnail. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get("project_name", "thumbnail_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_thumbnail")]
    #[doc(alias = "GET /api/projects/{project_name}/thumbnails/{thumbnail_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        thumbnail_id: impl AsRef<str>,
    ) -> Call<GetThumbnail> {
        rt::Call::of::<GetThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("thumbnail_id", thumbnail_id.as_ref())
            .into()
    }
    /// Upload a thumbnail under a given id.
    ///
    /// For managers.
    ///
    /// `PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `thumbnail_id`: Id of the thumbnail. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().update("project_name", "thumbnail_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_thumbnail")]
    #[doc(alias = "PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        thumbnail_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UpdateThumbnail> {
        rt::Call::of::<UpdateThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("thumbnail_id", thumbnail_id.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download the thumbnail of a folder.
    ///
    /// Without a thumbnail the answer is a transparent pixel, or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/folders/{folder_id}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetFolderThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get_folder_thumbnail("project_name", "folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/folders/{folder_id}/thumbnail")]
    pub fn get_folder_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
    ) -> Call<GetFolderThumbnail> {
        rt::Call::of::<GetFolderThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Upload the thumbnail of a folder.
    ///
    /// `POST /api/projects/{project_name}/folders/{folder_id}/thumbnail` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create_folder_thumbnail("project_name", "folder_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/folders/{folder_id}/thumbnail")]
    pub fn create_folder_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateFolderThumbnail> {
        rt::Call::of::<CreateFolderThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download the thumbnail of a version.
    ///
    /// Without a thumbnail the answer is a transparent pixel, or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/versions/{version_id}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetVersionThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get_version_thumbnail("project_name", "version_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/versions/{version_id}/thumbnail")]
    pub fn get_version_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> Call<GetVersionThumbnail> {
        rt::Call::of::<GetVersionThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .into()
    }
    /// Upload the thumbnail of a version.
    ///
    /// `POST /api/projects/{project_name}/versions/{version_id}/thumbnail` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create_version_thumbnail("project_name", "version_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/versions/{version_id}/thumbnail")]
    pub fn create_version_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateVersionThumbnail> {
        rt::Call::of::<CreateVersionThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download the thumbnail of a workfile.
    ///
    /// Without a thumbnail the answer is a transparent pixel, or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `workfile_id`: Id of the workfile. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetWorkfileThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get_workfile_thumbnail("project_name", "workfile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail")]
    pub fn get_workfile_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        workfile_id: impl AsRef<str>,
    ) -> Call<GetWorkfileThumbnail> {
        rt::Call::of::<GetWorkfileThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("workfile_id", workfile_id.as_ref())
            .into()
    }
    /// Upload the thumbnail of a workfile.
    ///
    /// `POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `workfile_id`: Id of the workfile. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create_workfile_thumbnail("project_name", "workfile_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail")]
    pub fn create_workfile_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        workfile_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateWorkfileThumbnail> {
        rt::Call::of::<CreateWorkfileThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("workfile_id", workfile_id.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download the thumbnail of a task.
    ///
    /// Without a thumbnail the answer is a transparent pixel, or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/tasks/{task_id}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetTaskThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get_task_thumbnail("project_name", "task_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/tasks/{task_id}/thumbnail")]
    pub fn get_task_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
    ) -> Call<GetTaskThumbnail> {
        rt::Call::of::<GetTaskThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .into()
    }
    /// Upload the thumbnail of a task.
    ///
    /// `POST /api/projects/{project_name}/tasks/{task_id}/thumbnail` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create_task_thumbnail("project_name", "task_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/tasks/{task_id}/thumbnail")]
    pub fn create_task_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateTaskThumbnail> {
        rt::Call::of::<CreateTaskThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Download the thumbnail of a project.
    ///
    /// Without a thumbnail the answer is a transparent pixel, or 404 if `placeholder` is `none`.
    ///
    /// `GET /api/projects/{project_name}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetProjectThumbnail%3E): `original`, `placeholder`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().get_project_thumbnail("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/thumbnail")]
    pub fn get_project_thumbnail(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectThumbnail> {
        rt::Call::of::<GetProjectThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Upload the thumbnail of a project.
    ///
    /// `POST /api/projects/{project_name}/thumbnail` gives [`types::CreateThumbnailResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.thumbnails().create_project_thumbnail("project_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/thumbnail")]
    pub fn create_project_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<CreateProjectThumbnail> {
        rt::Call::of::<CreateProjectThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .raw("image/png", body)
            .into()
    }
}

rt::operation! { CreateThumbnail "create_thumbnail" POST "/api/projects/{project_name}/thumbnails" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetThumbnail "get_thumbnail" GET "/api/projects/{project_name}/thumbnails/{thumbnail_id}" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { UpdateThumbnail "update_thumbnail" PUT "/api/projects/{project_name}/thumbnails/{thumbnail_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetFolderThumbnail "get_folder_thumbnail" GET "/api/projects/{project_name}/folders/{folder_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetFolderThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { CreateFolderThumbnail "create_folder_thumbnail" POST "/api/projects/{project_name}/folders/{folder_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetVersionThumbnail "get_version_thumbnail" GET "/api/projects/{project_name}/versions/{version_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetVersionThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { CreateVersionThumbnail "create_version_thumbnail" POST "/api/projects/{project_name}/versions/{version_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetWorkfileThumbnail "get_workfile_thumbnail" GET "/api/projects/{project_name}/workfiles/{workfile_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetWorkfileThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { CreateWorkfileThumbnail "create_workfile_thumbnail" POST "/api/projects/{project_name}/workfiles/{workfile_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetTaskThumbnail "get_task_thumbnail" GET "/api/projects/{project_name}/tasks/{task_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetTaskThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { CreateTaskThumbnail "create_task_thumbnail" POST "/api/projects/{project_name}/tasks/{task_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectThumbnail "get_project_thumbnail" GET "/api/projects/{project_name}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, image/png, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetProjectThumbnail> {
    /// The picture as it was uploaded, not the scaled one. Default: `false`.
    pub fn original(self, value: bool) -> Self {
        self.inner.query("original", &value).into()
    }
    /// What is answered if there is no thumbnail: a transparent picture, or 404. Default: `"empty"`.
    pub fn placeholder(self, value: impl Into<types::GetThumbnailPlaceholder>) -> Self {
        self.inner
            .query("placeholder", &Into::<types::GetThumbnailPlaceholder>::into(value))
            .into()
    }
}

rt::operation! { CreateProjectThumbnail "create_project_thumbnail" POST "/api/projects/{project_name}/thumbnail" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateThumbnailResponseModel,
    failure json types::ErrorResponse
} }
