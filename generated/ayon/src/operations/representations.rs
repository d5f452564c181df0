// Written by clientsmith. Do not edit: the next run overwrites it.

//! Representations of a version.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Representations of a version.
#[derive(Clone, Copy, Debug)]
pub struct Representations<'c>(pub(crate) &'c rt::Core);

impl Representations<'_> {
    /// Find representations by names, versions and context values.
    ///
    /// `POST /api/projects/{project_name}/repreContextFilter` gives [`types::LookupResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.representations().context_filter("project_name", ayon::types::LookupRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "representation_context_filter")]
    #[doc(alias = "POST /api/projects/{project_name}/repreContextFilter")]
    pub fn context_filter(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::LookupRequestModel>,
    ) -> Call<RepresentationContextFilter> {
        rt::Call::of::<RepresentationContextFilter>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get a representation.
    ///
    /// `GET /api/projects/{project_name}/representations/{representation_id}` gives [`types::RepresentationModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `representation_id`: Id of the representation. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.representations().get("project_name", "representation_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_representation")]
    #[doc(
        alias = "GET /api/projects/{project_name}/representations/{representation_id}"
    )]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        representation_id: impl AsRef<str>,
    ) -> Call<GetRepresentation> {
        rt::Call::of::<GetRepresentation>(self.0)
            .path("project_name", project_name.as_ref())
            .path("representation_id", representation_id.as_ref())
            .into()
    }
    /// Delete a representation.
    ///
    /// `DELETE /api/projects/{project_name}/representations/{representation_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `representation_id`: Id of the representation. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.representations().delete("project_name", "representation_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_representation")]
    #[doc(
        alias = "DELETE /api/projects/{project_name}/representations/{representation_id}"
    )]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        representation_id: impl AsRef<str>,
    ) -> Call<DeleteRepresentation> {
        rt::Call::of::<DeleteRepresentation>(self.0)
            .path("project_name", project_name.as_ref())
            .path("representation_id", representation_id.as_ref())
            .into()
    }
    /// Change a representation.
    ///
    /// `PATCH /api/projects/{project_name}/representations/{representation_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `representation_id`: Id of the representation. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.representations().update("project_name", "representation_id", ayon::types::RepresentationPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_representation")]
    #[doc(
        alias = "PATCH /api/projects/{project_name}/representations/{representation_id}"
    )]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        representation_id: impl AsRef<str>,
        body: impl Borrow<types::RepresentationPatchModel>,
    ) -> Call<UpdateRepresentation> {
        rt::Call::of::<UpdateRepresentation>(self.0)
            .path("project_name", project_name.as_ref())
            .path("representation_id", representation_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a representation.
    ///
    /// `POST /api/projects/{project_name}/representations` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.representations().create("project_name", ayon::types::RepresentationPostModel::new("name", "versionId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_representation")]
    #[doc(alias = "POST /api/projects/{project_name}/representations")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::RepresentationPostModel>,
    ) -> Call<CreateRepresentation> {
        rt::Call::of::<CreateRepresentation>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { RepresentationContextFilter "representation_context_filter" POST "/api/projects/{project_name}/repreContextFilter" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::LookupResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetRepresentation "get_representation" GET "/api/projects/{project_name}/representations/{representation_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::RepresentationModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteRepresentation "delete_representation" DELETE "/api/projects/{project_name}/representations/{representation_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateRepresentation "update_representation" PATCH "/api/projects/{project_name}/representations/{representation_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateRepresentation "create_representation" POST "/api/projects/{project_name}/representations" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }
