// Written by clientsmith. Do not edit: the next run overwrites it.

//! Files of a project, such as attachments of comments.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Files of a project, such as attachments of comments.
#[derive(Clone, Copy, Debug)]
pub struct Files<'c>(pub(crate) &'c rt::Core);

impl Files<'_> {
    /// Upload a file to a project, for example to attach it to a comment.
    ///
    /// `POST /api/projects/{project_name}/files` gives [`types::CreateFileResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `application/octet-stream` unless the body names its type; the document allows `*/*` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `x_file_name`: Name of the file, with its extension.
    /// - `body`: The bytes of the file.
    ///
    /// [Optional](Call#impl-Call%3CUploadProjectFile%3E): `x_activity_id`, `x_file_id`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().upload_project_file("project_name", "x_file_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/files")]
    pub fn upload_project_file(
        &self,
        project_name: impl AsRef<str>,
        x_file_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadProjectFile> {
        rt::Call::of::<UploadProjectFile>(self.0)
            .path("project_name", project_name.as_ref())
            .header("x-file-name", x_file_name.as_ref())
            .raw("application/octet-stream", body)
            .into()
    }
    /// Download a project file.
    ///
    /// The server may answer with a redirect to its storage (302).
    ///
    /// `GET /api/projects/{project_name}/files/{file_id}` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// Its answers declare headers: [`headers::Location`](super::super::headers::Location).
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().get_project_file("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/files/{file_id}")]
    pub fn get_project_file(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFile> {
        rt::Call::of::<GetProjectFile>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Delete a project file.
    ///
    /// `DELETE /api/projects/{project_name}/files/{file_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.files().delete_project_file("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/projects/{project_name}/files/{file_id}")]
    pub fn delete_project_file(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<DeleteProjectFile> {
        rt::Call::of::<DeleteProjectFile>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Ask for the headers of a project file, without its bytes.
    ///
    /// `HEAD /api/projects/{project_name}/files/{file_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// Its answers declare headers: [`headers::GetProjectFileHead`](super::super::headers::GetProjectFileHead).
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.files().get_project_head("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_file_head")]
    #[doc(alias = "HEAD /api/projects/{project_name}/files/{file_id}")]
    pub fn get_project_head(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFileHead> {
        rt::Call::of::<GetProjectFileHead>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Get the size, name and media type of a project file.
    ///
    /// `GET /api/projects/{project_name}/files/{file_id}/info` gives [`types::FileInfo`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().get_project_info("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_file_info")]
    #[doc(alias = "GET /api/projects/{project_name}/files/{file_id}/info")]
    pub fn get_project_info(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFileInfo> {
        rt::Call::of::<GetProjectFileInfo>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Download the bytes of a project file, without a redirect.
    ///
    /// `GET /api/projects/{project_name}/files/{file_id}/payload` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().get_project_payload("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_file_payload")]
    #[doc(alias = "GET /api/projects/{project_name}/files/{file_id}/payload")]
    pub fn get_project_payload(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFilePayload> {
        rt::Call::of::<GetProjectFilePayload>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Download a preview picture of a project file.
    ///
    /// `GET /api/projects/{project_name}/files/{file_id}/thumbnail` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().get_project_thumbnail("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_file_thumbnail")]
    #[doc(alias = "GET /api/projects/{project_name}/files/{file_id}/thumbnail")]
    pub fn get_project_thumbnail(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFileThumbnail> {
        rt::Call::of::<GetProjectFileThumbnail>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
    /// Download one frame of a video file.
    ///
    /// `GET /api/projects/{project_name}/files/{file_id}/still` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `file_id`: Id of the file. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetProjectFileStill%3E): `t`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.files().get_project_still("project_name", "file_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_file_still")]
    #[doc(alias = "GET /api/projects/{project_name}/files/{file_id}/still")]
    pub fn get_project_still(
        &self,
        project_name: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> Call<GetProjectFileStill> {
        rt::Call::of::<GetProjectFileStill>(self.0)
            .path("project_name", project_name.as_ref())
            .path("file_id", file_id.as_ref())
            .into()
    }
}

rt::operation! { UploadProjectFile "upload_project_file" POST "/api/projects/{project_name}/files" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::CreateFileResponseModel, failure json types::ErrorResponse
} }

impl Call<UploadProjectFile> {
    /// Id of the activity that the file belongs to. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub fn x_activity_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("X-Activity-ID", value.as_ref()).into()
    }
    /// Id that the file is to have; the server makes one if absent. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub fn x_file_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("X-File-ID", value.as_ref()).into()
    }
}

rt::operation! { GetProjectFile "get_project_file" GET "/api/projects/{project_name}/files/{file_id}" {
    security [[0], [1, 2], [1]], accept "*/*, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteProjectFile "delete_project_file" DELETE "/api/projects/{project_name}/files/{file_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectFileHead "get_project_file_head" HEAD "/api/projects/{project_name}/files/{file_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetProjectFileInfo "get_project_file_info" GET "/api/projects/{project_name}/files/{file_id}/info" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::FileInfo,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectFilePayload "get_project_file_payload" GET "/api/projects/{project_name}/files/{file_id}/payload" {
    security [[0], [1, 2], [1]], accept "*/*, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectFileThumbnail "get_project_file_thumbnail" GET "/api/projects/{project_name}/files/{file_id}/thumbnail" {
    security [[0], [1, 2], [1]], accept "image/*, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectFileStill "get_project_file_still" GET "/api/projects/{project_name}/files/{file_id}/still" {
    security [[0], [1, 2], [1]], accept "image/*, application/json", output download,
    failure json types::ErrorResponse
} }

impl Call<GetProjectFileStill> {
    /// Position in the video, in seconds. Default: `0.0`.
    pub fn t(self, value: f64) -> Self {
        self.inner.query("t", &value).into()
    }
}
