// Written by clientsmith. Do not edit: the next run overwrites it.

//! Resources that designs describe.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Resources that designs describe.
#[derive(Clone, Copy, Debug)]
pub struct PatternResources<'c>(pub(crate) &'c rt::Core);

impl PatternResources<'_> {
    /// List the resources of designs
    ///
    /// `GET /api/content/patterns/resource` gives [`types::GetPatternResourcesResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPatternResources%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`, `name`, `namespace`, `type`, `oam_type`, `org_id`, `workspace_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.pattern_resources().get_pattern_resources().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPatternResources")]
    #[doc(alias = "GET /api/content/patterns/resource")]
    pub fn get_pattern_resources(&self) -> Call<GetPatternResources> {
        Call::new(self.0)
    }
    /// Create or update a resource of a design
    ///
    /// `POST /api/content/patterns/resource` gives [`types::MesheryPatternResource`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertPatternResource%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.pattern_resources().upsert(layer5_cloud::types::UpsertPatternResourceRequest::new("name", "namespace", "type", "oamType")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertPatternResource")]
    #[doc(alias = "POST /api/content/patterns/resource")]
    pub fn upsert(
        &self,
        body: impl Borrow<types::UpsertPatternResourceRequest>,
    ) -> Call<UpsertPatternResource> {
        rt::Call::of::<UpsertPatternResource>(self.0).json(body.borrow()).into()
    }
    /// Get a resource of a design
    ///
    /// `GET /api/content/patterns/resource/{patternResourceId}` gives [`types::MesheryPatternResource`], or fails with text.
    ///
    /// - `pattern_resource_id`: The resource.
    ///
    /// [Optional](Call#impl-Call%3CGetPatternResource%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.pattern_resources().get_pattern_resource("pattern_resource_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPatternResource")]
    #[doc(alias = "GET /api/content/patterns/resource/{patternResourceId}")]
    pub fn get_pattern_resource(
        &self,
        pattern_resource_id: impl AsRef<str>,
    ) -> Call<GetPatternResource> {
        rt::Call::of::<GetPatternResource>(self.0)
            .path("patternResourceId", pattern_resource_id.as_ref())
            .into()
    }
    /// Delete a resource of a design
    ///
    /// `DELETE /api/content/patterns/resource/{patternResourceId}` gives [`types::MesheryPatternResource`], or fails with text.
    ///
    /// - `pattern_resource_id`: The resource.
    ///
    /// [Optional](Call#impl-Call%3CDeletePatternResource%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.pattern_resources().delete("pattern_resource_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deletePatternResource")]
    #[doc(alias = "DELETE /api/content/patterns/resource/{patternResourceId}")]
    pub fn delete(
        &self,
        pattern_resource_id: impl AsRef<str>,
    ) -> Call<DeletePatternResource> {
        rt::Call::of::<DeletePatternResource>(self.0)
            .path("patternResourceId", pattern_resource_id.as_ref())
            .into()
    }
}

rt::operation! { GetPatternResources "getPatternResources" GET "/api/content/patterns/resource" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/resources").total("/totalCount").answered("/page") => types::MesheryPatternResource,
    output json types::GetPatternResourcesResponse, failure text
} }

impl Call<GetPatternResources> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name. Minimum: 1.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// A name, or what a name must contain.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("name", value.as_ref()).into()
    }
    /// Only this Kubernetes namespace.
    pub fn namespace(self, value: impl AsRef<str>) -> Self {
        self.inner.query("namespace", value.as_ref()).into()
    }
    /// Only this type, or the type that the path names.
    pub fn r#type(self, value: impl AsRef<str>) -> Self {
        self.inner.query("type", value.as_ref()).into()
    }
    /// Only this category of the Open Application Model.
    pub fn oam_type(self, value: impl AsRef<str>) -> Self {
        self.inner.query("oamType", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// The workspace.
    pub fn workspace_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("workspaceId", value.as_ref()).into()
    }
}

rt::operation! { UpsertPatternResource "upsertPatternResource" POST "/api/content/patterns/resource" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPatternResource, failure text
} }

impl Call<UpsertPatternResource> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetPatternResource "getPatternResource" GET "/api/content/patterns/resource/{patternResourceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPatternResource, failure text
} }

impl Call<GetPatternResource> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeletePatternResource "deletePatternResource" DELETE "/api/content/patterns/resource/{patternResourceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPatternResource, failure text
} }

impl Call<DeletePatternResource> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
