// Written by clientsmith. Do not edit: the next run overwrites it.

//! Versions of a product.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Versions of a product.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'c>(pub(crate) &'c rt::Core);

impl Versions<'_> {
    /// Get a version.
    ///
    /// `GET /api/projects/{project_name}/versions/{version_id}` gives [`types::VersionModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.versions().get("project_name", "version_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_version")]
    #[doc(alias = "GET /api/projects/{project_name}/versions/{version_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> Call<GetVersion> {
        rt::Call::of::<GetVersion>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .into()
    }
    /// Delete a version with its representations.
    ///
    /// `DELETE /api/projects/{project_name}/versions/{version_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.versions().delete("project_name", "version_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_version")]
    #[doc(alias = "DELETE /api/projects/{project_name}/versions/{version_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> Call<DeleteVersion> {
        rt::Call::of::<DeleteVersion>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .into()
    }
    /// Change a version.
    ///
    /// `PATCH /api/projects/{project_name}/versions/{version_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `version_id`: Id of the version. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.versions().update("project_name", "version_id", ayon::types::VersionPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_version")]
    #[doc(alias = "PATCH /api/projects/{project_name}/versions/{version_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl Borrow<types::VersionPatchModel>,
    ) -> Call<UpdateVersion> {
        rt::Call::of::<UpdateVersion>(self.0)
            .path("project_name", project_name.as_ref())
            .path("version_id", version_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a version.
    ///
    /// `POST /api/projects/{project_name}/versions` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.versions().create("project_name", ayon::types::VersionPostModel::new(1, "productId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_version")]
    #[doc(alias = "POST /api/projects/{project_name}/versions")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::VersionPostModel>,
    ) -> Call<CreateVersion> {
        rt::Call::of::<CreateVersion>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetVersion "get_version" GET "/api/projects/{project_name}/versions/{version_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::VersionModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteVersion "delete_version" DELETE "/api/projects/{project_name}/versions/{version_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateVersion "update_version" PATCH "/api/projects/{project_name}/versions/{version_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateVersion "create_version" POST "/api/projects/{project_name}/versions" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }
