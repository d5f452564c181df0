// Written by clientsmith. Do not edit: the next run overwrites it.

//! Designs, also called patterns, their catalog and how they are shared.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Designs, also called patterns, their catalog and how they are shared.
#[derive(Clone, Copy, Debug)]
pub struct Designs<'c>(pub(crate) &'c rt::Core);

impl Designs<'_> {
    /// List designs
    ///
    /// `GET /api/content/patterns` gives [`types::GetPatternsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPatterns%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `org_id`, `visibility`, `user_id`, `metrics`, `workspace_id`, `populate`, `shared`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_patterns().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPatterns")]
    #[doc(alias = "GET /api/content/patterns")]
    pub fn get_patterns(&self) -> Call<GetPatterns> {
        Call::new(self.0)
    }
    /// Create or update a design
    ///
    /// `POST /api/content/patterns` gives [`types::MesheryPattern`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertPattern%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().upsert_pattern(layer5_cloud::types::UpsertPatternRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertPattern")]
    #[doc(alias = "POST /api/content/patterns")]
    pub fn upsert_pattern(
        &self,
        body: impl Borrow<types::UpsertPatternRequest>,
    ) -> Call<UpsertPattern> {
        rt::Call::of::<UpsertPattern>(self.0).json(body.borrow()).into()
    }
    /// Delete several designs
    ///
    /// `POST /api/content/patterns/delete` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CDeletePatterns%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.designs().delete_patterns(layer5_cloud::types::DeletePatternsRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deletePatterns")]
    #[doc(alias = "POST /api/content/patterns/delete")]
    pub fn delete_patterns(
        &self,
        body: impl Borrow<types::DeletePatternsRequest>,
    ) -> Call<DeletePatterns> {
        rt::Call::of::<DeletePatterns>(self.0).json(body.borrow()).into()
    }
    /// Get a design
    ///
    /// `GET /api/content/patterns/{designId}` gives [`types::MesheryPattern`], or fails with text.
    ///
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CGetPattern%3E): `organization_id`, `metrics`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_pattern("design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPattern")]
    #[doc(alias = "GET /api/content/patterns/{designId}")]
    pub fn get_pattern(&self, design_id: impl AsRef<str>) -> Call<GetPattern> {
        rt::Call::of::<GetPattern>(self.0).path("designId", design_id.as_ref()).into()
    }
    /// Delete a design
    ///
    /// `DELETE /api/content/patterns/{designId}` gives nothing, or fails with text.
    ///
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CDeletePattern%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.designs().delete_pattern("design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deletePattern")]
    #[doc(alias = "DELETE /api/content/patterns/{designId}")]
    pub fn delete_pattern(&self, design_id: impl AsRef<str>) -> Call<DeletePattern> {
        rt::Call::of::<DeletePattern>(self.0).path("designId", design_id.as_ref()).into()
    }
    /// Make a copy of a design
    ///
    /// `POST /api/content/patterns/clone/{designId}` gives [`types::MesheryPattern`], or fails with text.
    ///
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CClonePattern%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().clone_pattern("design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clonePattern")]
    #[doc(alias = "POST /api/content/patterns/clone/{designId}")]
    pub fn clone_pattern(&self, design_id: impl AsRef<str>) -> Call<ClonePattern> {
        rt::Call::of::<ClonePattern>(self.0).path("designId", design_id.as_ref()).into()
    }
    /// Download a design as YAML
    ///
    /// `GET /api/content/patterns/download/{designId}` gives text, or fails with text.
    ///
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CGetDesignPatternFile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_pattern_file("design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getDesignPatternFile")]
    #[doc(alias = "GET /api/content/patterns/download/{designId}")]
    pub fn get_pattern_file(
        &self,
        design_id: impl AsRef<str>,
    ) -> Call<GetDesignPatternFile> {
        rt::Call::of::<GetDesignPatternFile>(self.0)
            .path("designId", design_id.as_ref())
            .into()
    }
    /// Upload the source of a design
    ///
    /// `POST /api/content/patterns/upload/{designId}` gives nothing, or fails with text.
    ///
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CUpsertPatternSourceContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.designs().upsert_pattern_source_content("design_id", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertPatternSourceContent")]
    #[doc(alias = "POST /api/content/patterns/upload/{designId}")]
    pub fn upsert_pattern_source_content(
        &self,
        design_id: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UpsertPatternSourceContent> {
        rt::Call::of::<UpsertPatternSourceContent>(self.0)
            .path("designId", design_id.as_ref())
            .raw("application/octet-stream", body)
            .into()
    }
    /// Import a design from a file or an address
    ///
    /// `POST /api/pattern/import` gives [`Vec<types::MesheryPattern>`](types::MesheryPattern), or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CImportDesign%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::types::ImportDesignRequest) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().import(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "importDesign")]
    #[doc(alias = "POST /api/pattern/import")]
    pub fn import(
        &self,
        body: impl Borrow<types::ImportDesignRequest>,
    ) -> Call<ImportDesign> {
        rt::Call::of::<ImportDesign>(self.0).json(body.borrow()).into()
    }
    /// List the catalog
    ///
    /// `GET /api/catalog/content/{type}` gives [`types::GetCatalogContentResponse`], or fails with text.
    ///
    /// - `type`: Only this type, or the type that the path names.
    ///
    /// [Optional](Call#impl-Call%3CGetCatalogContent%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `query_type`, `technology`, `metrics`, `class`, `user_id`, `org_id`, `workspace_id`, `team_id`, `populate`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_catalog_content("type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getCatalogContent")]
    #[doc(alias = "GET /api/catalog/content/{type}")]
    pub fn get_catalog_content(
        &self,
        r#type: impl AsRef<str>,
    ) -> Call<GetCatalogContent> {
        rt::Call::of::<GetCatalogContent>(self.0).path("type", r#type.as_ref()).into()
    }
    /// Ask for publication in the catalog
    ///
    /// `POST /api/catalog/content/{type}` gives [`types::PublishCatalogContentResponse`], or fails with text.
    ///
    /// - `type`: Only this type, or the type that the path names.
    ///
    /// [Optional](Call#impl-Call%3CPublishCatalogContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().publish_catalog_content("type", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "publishCatalogContent")]
    #[doc(alias = "POST /api/catalog/content/{type}")]
    pub fn publish_catalog_content(
        &self,
        r#type: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<PublishCatalogContent> {
        rt::Call::of::<PublishCatalogContent>(self.0)
            .path("type", r#type.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Take something out of the catalog
    ///
    /// `POST /api/catalog/content/{type}/unpublish` gives [`types::PublishCatalogContentResponse`], or fails with text.
    ///
    /// - `type`: Only this type, or the type that the path names.
    ///
    /// [Optional](Call#impl-Call%3CUnPublishCatalogContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().un_publish_catalog_content("type", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unPublishCatalogContent")]
    #[doc(alias = "POST /api/catalog/content/{type}/unpublish")]
    pub fn un_publish_catalog_content(
        &self,
        r#type: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<UnPublishCatalogContent> {
        rt::Call::of::<UnPublishCatalogContent>(self.0)
            .path("type", r#type.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the classes of the catalog
    ///
    /// `GET /api/catalog/content/classes` gives [`Vec<types::GetCatalogContentClassesResponseItem>`](types::GetCatalogContentClassesResponseItem), or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetCatalogContentClasses%3E): `organization_id`, `page`, `page_size`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_catalog_content_classes().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getCatalogContentClasses")]
    #[doc(alias = "GET /api/catalog/content/classes")]
    pub fn get_catalog_content_classes(&self) -> Call<GetCatalogContentClasses> {
        Call::new(self.0)
    }
    /// Approve a request for publication
    ///
    /// `POST /api/catalog/requests/approve` gives [`rt::JsonObject`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CApproveCatalogRequest%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().approve_catalog_request(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "approveCatalogRequest")]
    #[doc(alias = "POST /api/catalog/requests/approve")]
    pub fn approve_catalog_request(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<ApproveCatalogRequest> {
        rt::Call::of::<ApproveCatalogRequest>(self.0).json(body.borrow()).into()
    }
    /// Deny a request for publication
    ///
    /// `POST /api/catalog/requests/deny` gives [`rt::JsonObject`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CDenyCatalogRequest%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().deny_catalog_request(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "denyCatalogRequest")]
    #[doc(alias = "POST /api/catalog/requests/deny")]
    pub fn deny_catalog_request(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<DenyCatalogRequest> {
        rt::Call::of::<DenyCatalogRequest>(self.0).json(body.borrow()).into()
    }
    /// Change who has access to a resource
    ///
    /// `POST /api/resource/{resourceType}/share/{resourceId}` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `resource_type`: Kind of resource.
    /// - `resource_id`: The resource.
    ///
    /// [Optional](Call#impl-Call%3CHandleResourceShare%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().handle_resource_share("resource_type", "resource_id", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "handleResourceShare")]
    #[doc(alias = "POST /api/resource/{resourceType}/share/{resourceId}")]
    pub fn handle_resource_share(
        &self,
        resource_type: impl AsRef<str>,
        resource_id: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<HandleResourceShare> {
        rt::Call::of::<HandleResourceShare>(self.0)
            .path("resourceType", resource_type.as_ref())
            .path("resourceId", resource_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List who has access to a resource
    ///
    /// `GET /api/resource/{resourceType}/share/{resourceId}/{actorType}` gives [`types::GetResourceAccessActorsByTypeResponse`], or fails with text.
    ///
    /// - `resource_type`: Kind of resource.
    /// - `resource_id`: The resource.
    /// - `actor_type`: Kind of actor, such as users.
    ///
    /// [Optional](Call#impl-Call%3CGetResourceAccessActorsByType%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_resource_access_actors_by_type("resource_type", "resource_id", "actor_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getResourceAccessActorsByType")]
    #[doc(alias = "GET /api/resource/{resourceType}/share/{resourceId}/{actorType}")]
    pub fn get_resource_access_actors_by_type(
        &self,
        resource_type: impl AsRef<str>,
        resource_id: impl AsRef<str>,
        actor_type: impl AsRef<str>,
    ) -> Call<GetResourceAccessActorsByType> {
        rt::Call::of::<GetResourceAccessActorsByType>(self.0)
            .path("resourceType", resource_type.as_ref())
            .path("resourceId", resource_id.as_ref())
            .path("actorType", actor_type.as_ref())
            .into()
    }
    /// Share a design
    ///
    /// `POST /api/content/design/share` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CShareDesign%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.designs().share(layer5_cloud::types::ShareDesignRequest::new("contentId", layer5_cloud::types::ShareDesignRequestContentType::Pattern, ["value"], true)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "shareDesign")]
    #[doc(alias = "POST /api/content/design/share")]
    pub fn share(
        &self,
        body: impl Borrow<types::ShareDesignRequest>,
    ) -> Call<ShareDesign> {
        rt::Call::of::<ShareDesign>(self.0).json(body.borrow()).into()
    }
    /// List requests for publication
    ///
    /// `GET /api/catalog/requests` gives [`types::GetCatalogRequestResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetCatalogRequest%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().get_catalog_request().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getCatalogRequest")]
    #[doc(alias = "GET /api/catalog/requests")]
    pub fn get_catalog_request(&self) -> Call<GetCatalogRequest> {
        Call::new(self.0)
    }
    /// Create a design
    ///
    /// The design belongs to the organization that the header names.
    ///
    /// `POST /api/pattern` gives [`types::CreatePatternResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreatePattern%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.designs().create_pattern(layer5_cloud::types::NewPattern::new("name", "pattern_file")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createPattern")]
    #[doc(alias = "POST /api/pattern")]
    pub fn create_pattern(
        &self,
        body: impl Borrow<types::NewPattern>,
    ) -> Call<CreatePattern> {
        rt::Call::of::<CreatePattern>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { GetPatterns "getPatterns" GET "/api/content/patterns" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/patterns").total("/totalCount").answered("/page") => types::MesheryPattern,
    output json types::GetPatternsResponse, failure text
} }

impl Call<GetPatterns> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// Only this visibility.
    pub fn visibility(self, value: impl AsRef<str>) -> Self {
        self.inner.query("visibility", value.as_ref()).into()
    }
    /// The user.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("userId", value.as_ref()).into()
    }
    /// Whether to add how much it is used.
    pub fn metrics(self, value: bool) -> Self {
        self.inner.query("metrics", &value).into()
    }
    /// The workspace.
    pub fn workspace_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("workspaceId", value.as_ref()).into()
    }
    /// Whether to fill in members that are left out otherwise.
    pub fn populate(self, value: bool) -> Self {
        self.inner.query("populate", &value).into()
    }
    /// Whether to list what others share.
    pub fn shared(self, value: bool) -> Self {
        self.inner.query("shared", &value).into()
    }
}

rt::operation! { UpsertPattern "upsertPattern" POST "/api/content/patterns" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPattern, failure text
} }

impl Call<UpsertPattern> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeletePatterns "deletePatterns" POST "/api/content/patterns/delete" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<DeletePatterns> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetPattern "getPattern" GET "/api/content/patterns/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPattern, failure text
} }

impl Call<GetPattern> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Whether to add how much it is used.
    pub fn metrics(self, value: bool) -> Self {
        self.inner.query("metrics", &value).into()
    }
}

rt::operation! { DeletePattern "deletePattern" DELETE "/api/content/patterns/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeletePattern> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { ClonePattern "clonePattern" POST "/api/content/patterns/clone/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryPattern, failure text
} }

impl Call<ClonePattern> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetDesignPatternFile "getDesignPatternFile" GET "/api/content/patterns/download/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/yaml, text/plain",
    output text, failure text
} }

impl Call<GetDesignPatternFile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpsertPatternSourceContent "upsertPatternSourceContent" POST "/api/content/patterns/upload/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<UpsertPatternSourceContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { ImportDesign "importDesign" POST "/api/pattern/import" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json Vec<types::MesheryPattern>, failure text
} }

impl Call<ImportDesign> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetCatalogContent "getCatalogContent" GET "/api/catalog/content/{type}" {
    client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetCatalogContentResponse, failure text
} }

impl Call<GetCatalogContent> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only this type, or the type that the path names.
    pub fn query_type(self, value: impl AsRef<str>) -> Self {
        self.inner.query("type", value.as_ref()).into()
    }
    /// Only this technology.
    pub fn technology(self, value: impl AsRef<str>) -> Self {
        self.inner.query("technology", value.as_ref()).into()
    }
    /// Whether to add how much it is used.
    pub fn metrics(self, value: bool) -> Self {
        self.inner.query("metrics", &value).into()
    }
    /// Only this class of content.
    pub fn class(self, value: impl AsRef<str>) -> Self {
        self.inner.query("class", value.as_ref()).into()
    }
    /// The user.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("userId", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// The workspace.
    pub fn workspace_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("workspaceId", value.as_ref()).into()
    }
    /// The team.
    pub fn team_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("teamId", value.as_ref()).into()
    }
    /// Whether to fill in members that are left out otherwise.
    pub fn populate(self, value: bool) -> Self {
        self.inner.query("populate", &value).into()
    }
}

rt::operation! { PublishCatalogContent "publishCatalogContent" POST "/api/catalog/content/{type}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PublishCatalogContentResponse, failure text
} }

impl Call<PublishCatalogContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnPublishCatalogContent "unPublishCatalogContent" POST "/api/catalog/content/{type}/unpublish" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PublishCatalogContentResponse, failure text
} }

impl Call<UnPublishCatalogContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetCatalogContentClasses "getCatalogContentClasses" GET "/api/catalog/content/classes" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0) => types::GetCatalogContentClassesResponseItem,
    output json Vec<types::GetCatalogContentClassesResponseItem>, failure text
} }

impl Call<GetCatalogContentClasses> {
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
}

rt::operation! { ApproveCatalogRequest "approveCatalogRequest" POST "/api/catalog/requests/approve" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<ApproveCatalogRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DenyCatalogRequest "denyCatalogRequest" POST "/api/catalog/requests/deny" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<DenyCatalogRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { HandleResourceShare "handleResourceShare" POST "/api/resource/{resourceType}/share/{resourceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<HandleResourceShare> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetResourceAccessActorsByType "getResourceAccessActorsByType" GET "/api/resource/{resourceType}/share/{resourceId}/{actorType}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetResourceAccessActorsByTypeResponse, failure text
} }

impl Call<GetResourceAccessActorsByType> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { ShareDesign "shareDesign" POST "/api/content/design/share" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<ShareDesign> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetCatalogRequest "getCatalogRequest" GET "/api/catalog/requests" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/catalogRequests").total("/totalCount").answered("/page") => types::PublishCatalogContentResponse,
    output json types::GetCatalogRequestResponse, failure text
} }

impl Call<GetCatalogRequest> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { CreatePattern "createPattern" POST "/api/pattern" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreatePatternResponse, failure text
} }

impl Call<CreatePattern> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
