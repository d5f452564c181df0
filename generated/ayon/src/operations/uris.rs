// Written by clientsmith. Do not edit: the next run overwrites it.

//! URIs of entities.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// URIs of entities.
#[derive(Clone, Copy, Debug)]
pub struct Uris<'c>(pub(crate) &'c rt::Core);

impl Uris<'_> {
    /// Resolve `ayon://` URIs to entities.
    ///
    /// A URI names a project and a folder path, and, as query arguments, product, version and representation, or task and workfile. Wildcards may give several entities.
    ///
    /// `POST /api/resolve` gives [`Vec<types::ResolvedUriModel>`](types::ResolvedUriModel), or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CResolveUris%3E): `path_only`, `x_ayon_site_id`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.uris().resolve(ayon::types::ResolveRequestModel::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "resolve_uris")]
    #[doc(alias = "POST /api/resolve")]
    pub fn resolve(
        &self,
        body: impl Borrow<types::ResolveRequestModel>,
    ) -> Call<ResolveUris> {
        rt::Call::of::<ResolveUris>(self.0).json(body.borrow()).into()
    }
    /// Get the `ayon://` URIs of entities.
    ///
    /// `POST /api/projects/{project_name}/uris` gives [`types::GetUrisResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.uris().get_project_entity_uris("project_name", ayon::types::GetUrisRequest::new(ayon::types::EntityListEnitiesEntityType::Folder)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/uris")]
    pub fn get_project_entity_uris(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::GetUrisRequest>,
    ) -> Call<GetProjectEntityUris> {
        rt::Call::of::<GetProjectEntityUris>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { ResolveUris "resolve_uris" POST "/api/resolve" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::ResolvedUriModel>,
    failure json types::ErrorResponse
} }

impl Call<ResolveUris> {
    /// Only the file paths. Default: `false`.
    pub fn path_only(self, value: bool) -> Self {
        self.inner.query("pathOnly", &value).into()
    }
    /// Id of the site on whose behalf the call is made.
    pub fn x_ayon_site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-ayon-site-id", value.as_ref()).into()
    }
}

rt::operation! { GetProjectEntityUris "get_project_entity_uris" POST "/api/projects/{project_name}/uris" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GetUrisResponse,
    failure json types::ErrorResponse
} }
