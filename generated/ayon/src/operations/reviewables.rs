// Written by clientsmith. Do not edit: the next run overwrites it.

//! Videos and pictures of versions to review.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Videos and pictures of versions to review.
#[derive(Clone, Copy, Debug)]
pub struct Reviewables<'c>(pub(crate) &'c rt::Core);

impl Reviewables<'_> {
    /// List the reviewables of all versions of a product.
    ///
    /// `GET /api/projects/{project_name}/products/{product_id}/reviewables` gives [`Vec<types::VersionReviewablesModel>`](types::VersionReviewablesModel), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `product_id`: Id of the product. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.reviewables().get_for_product("project_name", "product_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_reviewables_for_product")]
    #[doc(alias = "GET /api/projects/{project_name}/products/{product_id}/reviewables")]
    pub fn get_for_product(
        &self,
        project_name: impl AsRef<str>,
        product_id: impl AsRef<str>,
    ) -> Call<GetReviewablesForProduct> {
        rt::Call::of::<GetReviewablesForProduct>(self.0)
            .path("project_name", project_name.as_ref())
            .path("product_id", product_id.as_ref())
            .into()
    }
    /// Get the reviewables of a version.
    ///
    /// `GET /api/projects/{project_name}/versions/{version_id}/reviewables` gives [`types::VersionReviewablesModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.reviewables().get_for_version("project_name", "version_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_reviewables_for_version")]
    #[doc(alias = "GET /api/projects/{project_name}/versions/{version_id}/reviewables")]
    pub fn get_for_version(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> Call<GetReviewablesForVersion> {
        rt::Call::of::<GetReviewablesForVersion>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .into()
    }
    /// Upload a reviewable, such as a video, to a version.
    ///
    /// `POST /api/projects/{project_name}/versions/{version_id}/reviewables` gives [`types::ReviewableModel`], or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `video/mp4` unless the body names its type; the document allows `video/*`, `image/*`, `application/mxf` as well.
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `x_file_name`: Name of the file, with its extension.
    /// - `body`: The bytes of the video or picture.
    ///
    /// [Optional](Call#impl-Call%3CUploadReviewable%3E): `label`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.reviewables().upload("project_name", "version_id", "x_file_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upload_reviewable")]
    #[doc(alias = "POST /api/projects/{project_name}/versions/{version_id}/reviewables")]
    pub fn upload(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
        x_file_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadReviewable> {
        rt::Call::of::<UploadReviewable>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .header("x-file-name", x_file_name.as_ref())
            .raw("video/mp4", body)
            .into()
    }
    /// Set the order of the reviewables of a version.
    ///
    /// The order is given as a list of activity ids.
    ///
    /// `PATCH /api/projects/{project_name}/versions/{version_id}/reviewables` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.reviewables().sort_version("project_name", "version_id", ayon::types::SortReviewablesRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "sort_version_reviewables")]
    #[doc(
        alias = "PATCH /api/projects/{project_name}/versions/{version_id}/reviewables"
    )]
    pub fn sort_version(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl Borrow<types::SortReviewablesRequest>,
    ) -> Call<SortVersionReviewables> {
        rt::Call::of::<SortVersionReviewables>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the reviewables of all versions of a task.
    ///
    /// `GET /api/projects/{project_name}/tasks/{task_id}/reviewables` gives [`Vec<types::VersionReviewablesModel>`](types::VersionReviewablesModel), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `task_id`: Id of the task. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.reviewables().get_for_task("project_name", "task_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_reviewables_for_task")]
    #[doc(alias = "GET /api/projects/{project_name}/tasks/{task_id}/reviewables")]
    pub fn get_for_task(
        &self,
        project_name: impl AsRef<str>,
        task_id: impl AsRef<str>,
    ) -> Call<GetReviewablesForTask> {
        rt::Call::of::<GetReviewablesForTask>(self.0)
            .path("project_name", project_name.as_ref())
            .path("task_id", task_id.as_ref())
            .into()
    }
    /// List the reviewables of all versions in a folder.
    ///
    /// `GET /api/projects/{project_name}/folders/{folder_id}/reviewables` gives [`Vec<types::VersionReviewablesModel>`](types::VersionReviewablesModel), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.reviewables().get_for_folder("project_name", "folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_reviewables_for_folder")]
    #[doc(alias = "GET /api/projects/{project_name}/folders/{folder_id}/reviewables")]
    pub fn get_for_folder(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
    ) -> Call<GetReviewablesForFolder> {
        rt::Call::of::<GetReviewablesForFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Change the label of a reviewable.
    ///
    /// `PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `activity_id`: Id of the activity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.reviewables().update("project_name", "version_id", "activity_id", ayon::types::UpdateReviewablesRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_reviewable")]
    #[doc(
        alias = "PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}"
    )]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
        activity_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateReviewablesRequest>,
    ) -> Call<UpdateReviewable> {
        rt::Call::of::<UpdateReviewable>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .path("activity_id", activity_id.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetReviewablesForProduct "get_reviewables_for_product" GET "/api/projects/{project_name}/products/{product_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::VersionReviewablesModel>,
    failure json types::ErrorResponse
} }

rt::operation! { GetReviewablesForVersion "get_reviewables_for_version" GET "/api/projects/{project_name}/versions/{version_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::VersionReviewablesModel,
    failure json types::ErrorResponse
} }

rt::operation! { UploadReviewable "upload_reviewable" POST "/api/projects/{project_name}/versions/{version_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ReviewableModel,
    failure json types::ErrorResponse
} }

impl Call<UploadReviewable> {
    /// Label of the reviewable.
    pub fn label(self, value: impl AsRef<str>) -> Self {
        self.inner.query("label", value.as_ref()).into()
    }
}

rt::operation! { SortVersionReviewables "sort_version_reviewables" PATCH "/api/projects/{project_name}/versions/{version_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetReviewablesForTask "get_reviewables_for_task" GET "/api/projects/{project_name}/tasks/{task_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::VersionReviewablesModel>,
    failure json types::ErrorResponse
} }

rt::operation! { GetReviewablesForFolder "get_reviewables_for_folder" GET "/api/projects/{project_name}/folders/{folder_id}/reviewables" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::VersionReviewablesModel>,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateReviewable "update_reviewable" PATCH "/api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }
