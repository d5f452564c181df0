// Written by clientsmith. Do not edit: the next run overwrites it.

//! Environments, which group connections.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Environments, which group connections.
#[derive(Clone, Copy, Debug)]
pub struct Environments<'c>(pub(crate) &'c rt::Core);

impl Environments<'_> {
    /// Create an environment
    ///
    /// `POST /api/environments` gives [`types::ConnectionEnvironment`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateEnvironment%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.environments().create(layer5_cloud::types::CreateEnvironmentRequest::new("name", "organizationId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createEnvironment")]
    #[doc(alias = "POST /api/environments")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateEnvironmentRequest>,
    ) -> Call<CreateEnvironment> {
        rt::Call::of::<CreateEnvironment>(self.0).json(body.borrow()).into()
    }
    /// List environments
    ///
    /// `GET /api/environments` gives [`types::GetEnvironmentsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEnvironments%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `org_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.environments().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEnvironments")]
    #[doc(alias = "GET /api/environments")]
    pub fn get(&self) -> Call<GetEnvironments> {
        Call::new(self.0)
    }
    /// Get an environment
    ///
    /// `GET /api/environments/{environmentId}` gives [`types::GetEnvironmentsResponse`], or fails with text.
    ///
    /// - `environment_id`: The environment.
    /// - `org_id`: The organization. Maximum length: 36.
    ///
    /// [Optional](Call#impl-Call%3CGetEnvironmentById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.environments().get_by_id("environment_id", "org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEnvironmentById")]
    #[doc(alias = "GET /api/environments/{environmentId}")]
    pub fn get_by_id(
        &self,
        environment_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
    ) -> Call<GetEnvironmentById> {
        rt::Call::of::<GetEnvironmentById>(self.0)
            .path("environmentId", environment_id.as_ref())
            .query("orgId", org_id.as_ref())
            .into()
    }
    /// Update an environment
    ///
    /// `PUT /api/environments/{environmentId}` gives [`types::GetEnvironmentsResponse`], or fails with text.
    ///
    /// - `environment_id`: The environment.
    ///
    /// [Optional](Call#impl-Call%3CUpdateEnvironment%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.environments().update("environment_id", layer5_cloud::types::UpdateEnvironmentRequest::new("name", "organizationId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateEnvironment")]
    #[doc(alias = "PUT /api/environments/{environmentId}")]
    pub fn update(
        &self,
        environment_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateEnvironmentRequest>,
    ) -> Call<UpdateEnvironment> {
        rt::Call::of::<UpdateEnvironment>(self.0)
            .path("environmentId", environment_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an environment
    ///
    /// `DELETE /api/environments/{environmentId}` gives nothing, or fails with text.
    ///
    /// - `environment_id`: The environment.
    ///
    /// [Optional](Call#impl-Call%3CDeleteEnvironment%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.environments().delete("environment_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteEnvironment")]
    #[doc(alias = "DELETE /api/environments/{environmentId}")]
    pub fn delete(&self, environment_id: impl AsRef<str>) -> Call<DeleteEnvironment> {
        rt::Call::of::<DeleteEnvironment>(self.0)
            .path("environmentId", environment_id.as_ref())
            .into()
    }
    /// List the connections of an environment
    ///
    /// `GET /api/environments/{environmentId}/connections` gives [`types::GetEnvironmentConnectionsResponse`], or fails with text.
    ///
    /// - `environment_id`: The environment.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEnvironmentConnections%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.environments().get_connections("environment_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEnvironmentConnections")]
    #[doc(alias = "GET /api/environments/{environmentId}/connections")]
    pub fn get_connections(
        &self,
        environment_id: impl AsRef<str>,
    ) -> Call<GetEnvironmentConnections> {
        rt::Call::of::<GetEnvironmentConnections>(self.0)
            .path("environmentId", environment_id.as_ref())
            .into()
    }
}

rt::operation! { CreateEnvironment "createEnvironment" POST "/api/environments" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::ConnectionEnvironment, failure text
} }

impl Call<CreateEnvironment> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetEnvironments "getEnvironments" GET "/api/environments" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/environments").total("/totalCount").answered("/page") => types::ConnectionEnvironment,
    output json types::GetEnvironmentsResponse, failure text
} }

impl Call<GetEnvironments> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// The organization. Maximum length: 36.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
}

rt::operation! { GetEnvironmentById "getEnvironmentById" GET "/api/environments/{environmentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetEnvironmentsResponse, failure text
} }

impl Call<GetEnvironmentById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateEnvironment "updateEnvironment" PUT "/api/environments/{environmentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetEnvironmentsResponse, failure text
} }

impl Call<UpdateEnvironment> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteEnvironment "deleteEnvironment" DELETE "/api/environments/{environmentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteEnvironment> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetEnvironmentConnections "getEnvironmentConnections" GET "/api/environments/{environmentId}/connections" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/connections").total("/totalCount").answered("/page") => rt::JsonObject,
    output json types::GetEnvironmentConnectionsResponse, failure text
} }

impl Call<GetEnvironmentConnections> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}
