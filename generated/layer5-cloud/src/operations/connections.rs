// Written by clientsmith. Do not edit: the next run overwrites it.

//! Connections to clusters and other systems.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Connections to clusters and other systems.
#[derive(Clone, Copy, Debug)]
pub struct Connections<'c>(pub(crate) &'c rt::Core);

impl Connections<'_> {
    /// List connections
    ///
    /// `GET /api/integrations/connections` gives [`types::GetConnectionsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetConnections%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `org_id`, `filter`, `kind`, `status`, `type`, `name`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connections().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getConnections")]
    #[doc(alias = "GET /api/integrations/connections")]
    pub fn get(&self) -> Call<GetConnections> {
        Call::new(self.0)
    }
    /// Register a connection
    ///
    /// `POST /api/integrations/connections` gives [`types::GetConnectionsResponseConnection`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CRegisterConnection%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connections().register(layer5_cloud::types::CreateAnonymousUserSessionRequest::new("name", "kind", "type", "subType", "status")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "registerConnection")]
    #[doc(alias = "POST /api/integrations/connections")]
    pub fn register(
        &self,
        body: impl Borrow<types::CreateAnonymousUserSessionRequest>,
    ) -> Call<RegisterConnection> {
        rt::Call::of::<RegisterConnection>(self.0).json(body.borrow()).into()
    }
    /// Get a connection
    ///
    /// `GET /api/integrations/connections/{connectionId}` gives [`types::GetConnectionsResponseConnection`], or fails with text.
    ///
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CGetConnectionById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connections().get_by_id("connection_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getConnectionById")]
    #[doc(alias = "GET /api/integrations/connections/{connectionId}")]
    pub fn get_by_id(&self, connection_id: impl AsRef<str>) -> Call<GetConnectionById> {
        rt::Call::of::<GetConnectionById>(self.0)
            .path("connectionId", connection_id.as_ref())
            .into()
    }
    /// Update a connection
    ///
    /// `PUT /api/integrations/connections/{connectionId}` gives [`types::GetConnectionsResponseConnection`], or fails with text.
    ///
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CUpdateConnection%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connections().update("connection_id", layer5_cloud::types::CreateAnonymousUserSessionRequest::new("name", "kind", "type", "subType", "status")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateConnection")]
    #[doc(alias = "PUT /api/integrations/connections/{connectionId}")]
    pub fn update(
        &self,
        connection_id: impl AsRef<str>,
        body: impl Borrow<types::CreateAnonymousUserSessionRequest>,
    ) -> Call<UpdateConnection> {
        rt::Call::of::<UpdateConnection>(self.0)
            .path("connectionId", connection_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a connection
    ///
    /// `DELETE /api/integrations/connections/{connectionId}` gives nothing, or fails with text.
    ///
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CDeleteConnection%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.connections().delete("connection_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteConnection")]
    #[doc(alias = "DELETE /api/integrations/connections/{connectionId}")]
    pub fn delete(&self, connection_id: impl AsRef<str>) -> Call<DeleteConnection> {
        rt::Call::of::<DeleteConnection>(self.0)
            .path("connectionId", connection_id.as_ref())
            .into()
    }
    /// Delete the connection of a Meshery server
    ///
    /// `DELETE /api/integrations/connections/meshery/{mesheryServerId}` gives nothing, or fails with text.
    ///
    /// - `meshery_server_id`: The Meshery server.
    ///
    /// [Optional](Call#impl-Call%3CDeleteMesheryConnection%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.connections().delete_meshery_connection("meshery_server_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteMesheryConnection")]
    #[doc(alias = "DELETE /api/integrations/connections/meshery/{mesheryServerId}")]
    pub fn delete_meshery_connection(
        &self,
        meshery_server_id: impl AsRef<str>,
    ) -> Call<DeleteMesheryConnection> {
        rt::Call::of::<DeleteMesheryConnection>(self.0)
            .path("mesheryServerId", meshery_server_id.as_ref())
            .into()
    }
    /// Get the Kubernetes context of a connection
    ///
    /// `GET /api/integrations/connections/kubernetes/{connectionId}/context` gives [`types::GetKubernetesContextResponse`], or fails with text.
    ///
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CGetKubernetesContext%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.connections().get_kubernetes_context("connection_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKubernetesContext")]
    #[doc(alias = "GET /api/integrations/connections/kubernetes/{connectionId}/context")]
    pub fn get_kubernetes_context(
        &self,
        connection_id: impl AsRef<str>,
    ) -> Call<GetKubernetesContext> {
        rt::Call::of::<GetKubernetesContext>(self.0)
            .path("connectionId", connection_id.as_ref())
            .into()
    }
    /// Add a connection to an environment
    ///
    /// `POST /api/environments/{environmentId}/connections/{connectionId}` gives nothing, or fails with text.
    ///
    /// - `environment_id`: The environment.
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CAddConnectionToEnvironment%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.connections().add_to_environment("environment_id", "connection_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addConnectionToEnvironment")]
    #[doc(alias = "POST /api/environments/{environmentId}/connections/{connectionId}")]
    pub fn add_to_environment(
        &self,
        environment_id: impl AsRef<str>,
        connection_id: impl AsRef<str>,
    ) -> Call<AddConnectionToEnvironment> {
        rt::Call::of::<AddConnectionToEnvironment>(self.0)
            .path("environmentId", environment_id.as_ref())
            .path("connectionId", connection_id.as_ref())
            .into()
    }
    /// Remove a connection from an environment
    ///
    /// `DELETE /api/environments/{environmentId}/connections/{connectionId}` gives nothing, or fails with text.
    ///
    /// - `environment_id`: The environment.
    /// - `connection_id`: The connection.
    ///
    /// [Optional](Call#impl-Call%3CRemoveConnectionFromEnvironment%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.connections().remove_from_environment("environment_id", "connection_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "removeConnectionFromEnvironment")]
    #[doc(alias = "DELETE /api/environments/{environmentId}/connections/{connectionId}")]
    pub fn remove_from_environment(
        &self,
        environment_id: impl AsRef<str>,
        connection_id: impl AsRef<str>,
    ) -> Call<RemoveConnectionFromEnvironment> {
        rt::Call::of::<RemoveConnectionFromEnvironment>(self.0)
            .path("environmentId", environment_id.as_ref())
            .path("connectionId", connection_id.as_ref())
            .into()
    }
}

rt::operation! { GetConnections "getConnections" GET "/api/integrations/connections" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/connections").total("/totalCount").answered("/page") => types::GetConnectionsResponseConnection,
    output json types::GetConnectionsResponse, failure text
} }

impl Call<GetConnections> {
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
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 500.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
    /// Only these kinds.
    pub fn kind(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("kind", &rt::list::<String>(value)).into()
    }
    /// Only those with this status.
    pub fn status(
        self,
        value: impl IntoIterator<Item = impl Into<types::RegistrantStatus>>,
    ) -> Self {
        self.inner.query("status", &rt::list::<types::RegistrantStatus>(value)).into()
    }
    /// Only this type, or the type that the path names.
    pub fn r#type(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("type", &rt::list::<String>(value)).into()
    }
    /// A name, or what a name must contain. Maximum length: 255.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("name", value.as_ref()).into()
    }
}

rt::operation! { RegisterConnection "registerConnection" POST "/api/integrations/connections" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetConnectionsResponseConnection, failure text
} }

impl Call<RegisterConnection> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetConnectionById "getConnectionById" GET "/api/integrations/connections/{connectionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetConnectionsResponseConnection, failure text
} }

impl Call<GetConnectionById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateConnection "updateConnection" PUT "/api/integrations/connections/{connectionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetConnectionsResponseConnection, failure text
} }

impl Call<UpdateConnection> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteConnection "deleteConnection" DELETE "/api/integrations/connections/{connectionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteConnection> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteMesheryConnection "deleteMesheryConnection" DELETE "/api/integrations/connections/meshery/{mesheryServerId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteMesheryConnection> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetKubernetesContext "getKubernetesContext" GET "/api/integrations/connections/kubernetes/{connectionId}/context" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetKubernetesContextResponse, failure text
} }

impl Call<GetKubernetesContext> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { AddConnectionToEnvironment "addConnectionToEnvironment" POST "/api/environments/{environmentId}/connections/{connectionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 201,
    output empty, failure text
} }

impl Call<AddConnectionToEnvironment> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { RemoveConnectionFromEnvironment "removeConnectionFromEnvironment" DELETE "/api/environments/{environmentId}/connections/{connectionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<RemoveConnectionFromEnvironment> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
