// Written by clientsmith. Do not edit: the next run overwrites it.

//! Services that hosts run for add-ons.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Services that hosts run for add-ons.
#[derive(Clone, Copy, Debug)]
pub struct Services<'c>(pub(crate) &'c rt::Core);

impl Services<'_> {
    /// List the services that hosts run for add-ons.
    ///
    /// `GET /api/services` gives [`types::ServiceListModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.services().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_services")]
    #[doc(alias = "GET /api/services")]
    pub fn list(&self) -> Call<ListServices> {
        Call::new(self.0)
    }
    /// Create a service of an add-on on a host.
    ///
    /// `PUT /api/services/{name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `name`: Name of the service.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.services().spawn("name", ayon::types::SpawnServiceRequestModel::new("addonName", "addonVersion", "service", "hostname")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "spawn_service")]
    #[doc(alias = "PUT /api/services/{name}")]
    pub fn spawn(
        &self,
        name: impl AsRef<str>,
        body: impl Borrow<types::SpawnServiceRequestModel>,
    ) -> Call<SpawnService> {
        rt::Call::of::<SpawnService>(self.0)
            .path("name", name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a service.
    ///
    /// `DELETE /api/services/{name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `name`: Name of the service.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.services().delete("name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_service")]
    #[doc(alias = "DELETE /api/services/{name}")]
    pub fn delete(&self, name: impl AsRef<str>) -> Call<DeleteService> {
        rt::Call::of::<DeleteService>(self.0).path("name", name.as_ref()).into()
    }
    /// Change a service, or start and stop it.
    ///
    /// `PATCH /api/services/{service_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `service_name`: Name of the service.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.services().patch("service_name", ayon::types::PatchServiceRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "patch_service")]
    #[doc(alias = "PATCH /api/services/{service_name}")]
    pub fn patch(
        &self,
        service_name: impl AsRef<str>,
        body: impl Borrow<types::PatchServiceRequestModel>,
    ) -> Call<PatchService> {
        rt::Call::of::<PatchService>(self.0)
            .path("service_name", service_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the service hosts.
    ///
    /// A host appears here by sending its first heartbeat.
    ///
    /// `GET /api/hosts` gives [`types::HostListResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.services().list_hosts().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/hosts")]
    pub fn list_hosts(&self) -> Call<ListHosts> {
        Call::new(self.0)
    }
    /// Report the health and the services of a host.
    ///
    /// Called by the service host; the answer names the services that it should run.
    ///
    /// `POST /api/hosts/heartbeat` gives [`types::HeartbeatResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.services().host_heartbeat(ayon::types::HeartbeatRequestModel::new("hostname", ayon::types::HostHealthModel::new())).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/hosts/heartbeat")]
    pub fn host_heartbeat(
        &self,
        body: impl Borrow<types::HeartbeatRequestModel>,
    ) -> Call<HostHeartbeat> {
        rt::Call::of::<HostHeartbeat>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { ListServices "list_services" GET "/api/services" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ServiceListModel,
    failure json types::ErrorResponse
} }

rt::operation! { SpawnService "spawn_service" PUT "/api/services/{name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteService "delete_service" DELETE "/api/services/{name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { PatchService "patch_service" PATCH "/api/services/{service_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { ListHosts "list_hosts" GET "/api/hosts" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::HostListResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { HostHeartbeat "host_heartbeat" POST "/api/hosts/heartbeat" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::HeartbeatResponseModel,
    failure json types::ErrorResponse
} }
