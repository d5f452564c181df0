// Written by clientsmith. Do not edit: the next run overwrites it.

//! Definitions of kinds of connections.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Definitions of kinds of connections.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionDefinitions<'c>(pub(crate) &'c rt::Core);

impl ConnectionDefinitions<'_> {
    /// List connection definitions
    ///
    /// `GET /api/registry/connections` gives [`types::ListConnectionDefinitionsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CListConnectionDefinitions%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `model`, `kind`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connection_definitions().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listConnectionDefinitions")]
    #[doc(alias = "GET /api/registry/connections")]
    pub fn list(&self) -> Call<ListConnectionDefinitions> {
        Call::new(self.0)
    }
    /// Register a connection definition
    ///
    /// `POST /api/registry/connections` gives [`rt::Json`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CRegisterConnectionDefinition%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connection_definitions().register(layer5_cloud::types::RegisterConnectionDefinitionRequest::new("name", "kind", "type", "subType", layer5_cloud::types::RegistrantStatus::Discovered)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "registerConnectionDefinition")]
    #[doc(alias = "POST /api/registry/connections")]
    pub fn register(
        &self,
        body: impl Borrow<types::RegisterConnectionDefinitionRequest>,
    ) -> Call<RegisterConnectionDefinition> {
        rt::Call::of::<RegisterConnectionDefinition>(self.0).json(body.borrow()).into()
    }
    /// Get a connection definition
    ///
    /// `GET /api/registry/connections/{connectionDefinitionId}` gives [`rt::Json`], or fails with text.
    ///
    /// - `connection_definition_id`: The connection definition.
    ///
    /// [Optional](Call#impl-Call%3CGetConnectionDefinition%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connection_definitions().get("connection_definition_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getConnectionDefinition")]
    #[doc(alias = "GET /api/registry/connections/{connectionDefinitionId}")]
    pub fn get(
        &self,
        connection_definition_id: impl AsRef<str>,
    ) -> Call<GetConnectionDefinition> {
        rt::Call::of::<GetConnectionDefinition>(self.0)
            .path("connectionDefinitionId", connection_definition_id.as_ref())
            .into()
    }
    /// Update a connection definition
    ///
    /// `PUT /api/registry/connections/{connectionDefinitionId}` gives [`rt::Json`], or fails with text.
    ///
    /// - `connection_definition_id`: The connection definition.
    ///
    /// [Optional](Call#impl-Call%3CUpdateConnectionDefinition%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connection_definitions().update("connection_definition_id", layer5_cloud::types::RegisterConnectionDefinitionRequest::new("name", "kind", "type", "subType", layer5_cloud::types::RegistrantStatus::Discovered)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateConnectionDefinition")]
    #[doc(alias = "PUT /api/registry/connections/{connectionDefinitionId}")]
    pub fn update(
        &self,
        connection_definition_id: impl AsRef<str>,
        body: impl Borrow<types::RegisterConnectionDefinitionRequest>,
    ) -> Call<UpdateConnectionDefinition> {
        rt::Call::of::<UpdateConnectionDefinition>(self.0)
            .path("connectionDefinitionId", connection_definition_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a connection definition
    ///
    /// `DELETE /api/registry/connections/{connectionDefinitionId}` gives nothing, or fails with text.
    ///
    /// - `connection_definition_id`: The connection definition.
    ///
    /// [Optional](Call#impl-Call%3CDeleteConnectionDefinition%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.connection_definitions().delete("connection_definition_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteConnectionDefinition")]
    #[doc(alias = "DELETE /api/registry/connections/{connectionDefinitionId}")]
    pub fn delete(
        &self,
        connection_definition_id: impl AsRef<str>,
    ) -> Call<DeleteConnectionDefinition> {
        rt::Call::of::<DeleteConnectionDefinition>(self.0)
            .path("connectionDefinitionId", connection_definition_id.as_ref())
            .into()
    }
}

rt::operation! { ListConnectionDefinitions "listConnectionDefinitions" GET "/api/registry/connections" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/connectionDefinitions").total("/totalCount").answered("/page") => rt::Json,
    output json types::ListConnectionDefinitionsResponse, failure text
} }

impl Call<ListConnectionDefinitions> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0. Default: `0`.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1. Default: `10`.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// Only what contains this text. Maximum length: 500.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction. Maximum length: 500.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only those of this model. Maximum length: 255.
    pub fn model(self, value: impl AsRef<str>) -> Self {
        self.inner.query("model", value.as_ref()).into()
    }
    /// Only these kinds.
    pub fn kind(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("kind", &rt::list::<String>(value)).into()
    }
}

rt::operation! { RegisterConnectionDefinition "registerConnectionDefinition" POST "/api/registry/connections" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json rt::Json, failure text
} }

impl Call<RegisterConnectionDefinition> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetConnectionDefinition "getConnectionDefinition" GET "/api/registry/connections/{connectionDefinitionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::Json, failure text
} }

impl Call<GetConnectionDefinition> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateConnectionDefinition "updateConnectionDefinition" PUT "/api/registry/connections/{connectionDefinitionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::Json, failure text
} }

impl Call<UpdateConnectionDefinition> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteConnectionDefinition "deleteConnectionDefinition" DELETE "/api/registry/connections/{connectionDefinitionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteConnectionDefinition> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
