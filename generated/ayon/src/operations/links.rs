// Written by clientsmith. Do not edit: the next run overwrites it.

//! Links between entities, and link types.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Links between entities, and link types.
#[derive(Clone, Copy, Debug)]
pub struct Links<'c>(pub(crate) &'c rt::Core);

impl Links<'_> {
    /// List the link types of a project.
    ///
    /// `GET /api/projects/{project_name}/links/types` gives [`types::LinkTypeListResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.links().list_types("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_link_types")]
    #[doc(alias = "GET /api/projects/{project_name}/links/types")]
    pub fn list_types(&self, project_name: impl AsRef<str>) -> Call<ListLinkTypes> {
        rt::Call::of::<ListLinkTypes>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create a link type or change its data.
    ///
    /// A link type is named `NAME|INPUT_TYPE|OUTPUT_TYPE`.
    ///
    /// `PUT /api/projects/{project_name}/links/types/{link_type}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `link_type`: The link type, as `NAME|INPUT_TYPE|OUTPUT_TYPE`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.links().save_type("project_name", "link_type", ayon::types::CreateLinkTypeRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "save_link_type")]
    #[doc(alias = "PUT /api/projects/{project_name}/links/types/{link_type}")]
    pub fn save_type(
        &self,
        project_name: impl AsRef<str>,
        link_type: impl AsRef<str>,
        body: impl Borrow<types::CreateLinkTypeRequestModel>,
    ) -> Call<SaveLinkType> {
        rt::Call::of::<SaveLinkType>(self.0)
            .path("project_name", project_name.as_ref())
            .path("link_type", link_type.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a link type.
    ///
    /// `DELETE /api/projects/{project_name}/links/types/{link_type}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `link_type`: The link type, as `NAME|INPUT_TYPE|OUTPUT_TYPE`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.links().delete_type("project_name", "link_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_link_type")]
    #[doc(alias = "DELETE /api/projects/{project_name}/links/types/{link_type}")]
    pub fn delete_type(
        &self,
        project_name: impl AsRef<str>,
        link_type: impl AsRef<str>,
    ) -> Call<DeleteLinkType> {
        rt::Call::of::<DeleteLinkType>(self.0)
            .path("project_name", project_name.as_ref())
            .path("link_type", link_type.as_ref())
            .into()
    }
    /// Create several links between entities, all or none.
    ///
    /// `POST /api/projects/{project_name}/links/bulk` gives [`types::CreateLinksResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.links().create_entity_bulk("project_name", ayon::types::CreateLinksRequestModel::new([ayon::types::CreateLinkRequestModel::new("input", "output")])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_entity_links_bulk")]
    #[doc(alias = "POST /api/projects/{project_name}/links/bulk")]
    pub fn create_entity_bulk(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::CreateLinksRequestModel>,
    ) -> Call<CreateEntityLinksBulk> {
        rt::Call::of::<CreateEntityLinksBulk>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Link one entity to another.
    ///
    /// `POST /api/projects/{project_name}/links` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.links().create_entity_link("project_name", ayon::types::CreateLinkRequestModel::new("input", "output")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/links")]
    pub fn create_entity_link(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::CreateLinkRequestModel>,
    ) -> Call<CreateEntityLink> {
        rt::Call::of::<CreateEntityLink>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a link.
    ///
    /// Needs the right to update one of the linked entities.
    ///
    /// `DELETE /api/projects/{project_name}/links/{link_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `link_id`: Id of the link. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.links().delete_entity_link("project_name", "link_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/projects/{project_name}/links/{link_id}")]
    pub fn delete_entity_link(
        &self,
        project_name: impl AsRef<str>,
        link_id: impl AsRef<str>,
    ) -> Call<DeleteEntityLink> {
        rt::Call::of::<DeleteEntityLink>(self.0)
            .path("project_name", project_name.as_ref())
            .path("link_id", link_id.as_ref())
            .into()
    }
}

rt::operation! { ListLinkTypes "list_link_types" GET "/api/projects/{project_name}/links/types" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::LinkTypeListResponse,
    failure json types::ErrorResponse
} }

rt::operation! { SaveLinkType "save_link_type" PUT "/api/projects/{project_name}/links/types/{link_type}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteLinkType "delete_link_type" DELETE "/api/projects/{project_name}/links/types/{link_type}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateEntityLinksBulk "create_entity_links_bulk" POST "/api/projects/{project_name}/links/bulk" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CreateLinksResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { CreateEntityLink "create_entity_link" POST "/api/projects/{project_name}/links" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityIdResponse,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteEntityLink "delete_entity_link" DELETE "/api/projects/{project_name}/links/{link_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
