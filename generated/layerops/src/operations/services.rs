// Written by clientsmith. Do not edit: the next run overwrites it.

//! Services that run on the instance pools of an environment.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Services that run on the instance pools of an environment.
#[derive(Clone, Copy, Debug)]
pub struct Services<'c>(pub(crate) &'c rt::Core);

impl Services<'_> {
    /// List the services of an environment
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/environments/{environmentUuid}/services` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().list("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listServices")]
    #[doc(alias = "GET /v1/environments/{environmentUuid}/services")]
    pub fn list(&self, environment_uuid: impl AsRef<str>) -> Call<ListServices> {
        rt::Call::of::<ListServices>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
    /// Create a service of any type
    ///
    /// Unverified, the operation exists but what it takes and answers is not documented. The body is the
    /// service as the vendor's import file writes it, which may differ from what this operation takes.
    ///
    /// `POST /v1/environments/{environmentUuid}/services` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// - `body`: The service, as the vendor's import file writes it.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().create("e7b73b16-7931-4878-944f-bdb97c5b1d85", layerops::types::Service::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createService")]
    #[doc(alias = "POST /v1/environments/{environmentUuid}/services")]
    pub fn create(
        &self,
        environment_uuid: impl AsRef<str>,
        body: impl Borrow<types::Service>,
    ) -> Call<CreateService> {
        rt::Call::of::<CreateService>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a service from a Docker image
    ///
    /// Creates a service that runs a Docker image, and the load balancer rules that make its ports public.
    ///
    /// `POST /v1/environments/{environmentUuid}/services/docker` gives [`types::CreatedService`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().create_docker_service("e7b73b16-7931-4878-944f-bdb97c5b1d85", layerops::types::NewDockerService::new(layerops::types::DockerConfiguration::new("nginx"), "name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createDockerService")]
    #[doc(alias = "POST /v1/environments/{environmentUuid}/services/docker")]
    pub fn create_docker_service(
        &self,
        environment_uuid: impl AsRef<str>,
        body: impl Borrow<types::NewDockerService>,
    ) -> Call<CreateDockerService> {
        rt::Call::of::<CreateDockerService>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get a service
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/services/{serviceUuid}` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `service_uuid`: The service.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().get("e07550ad-cce6-4aca-ad56-fa085f388c6f").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getService")]
    #[doc(alias = "GET /v1/services/{serviceUuid}")]
    pub fn get(&self, service_uuid: impl AsRef<str>) -> Call<GetService> {
        rt::Call::of::<GetService>(self.0)
            .path("serviceUuid", service_uuid.as_ref())
            .into()
    }
    /// Update a service
    ///
    /// Unverified, the operation exists but what it takes and answers is not documented. The body is the
    /// service as the vendor's import file writes it, which may differ from what this operation takes.
    ///
    /// `PUT /v1/services/{serviceUuid}` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `service_uuid`: The service.
    /// - `body`: The service, as the vendor's import file writes it.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().update("e07550ad-cce6-4aca-ad56-fa085f388c6f", layerops::types::Service::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateService")]
    #[doc(alias = "PUT /v1/services/{serviceUuid}")]
    pub fn update(
        &self,
        service_uuid: impl AsRef<str>,
        body: impl Borrow<types::Service>,
    ) -> Call<UpdateService> {
        rt::Call::of::<UpdateService>(self.0)
            .path("serviceUuid", service_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a service
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `DELETE /v1/services/{serviceUuid}` gives nothing, or fails with [`types::ErrorBody`].
    ///
    /// - `service_uuid`: The service.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// client.services().delete("e07550ad-cce6-4aca-ad56-fa085f388c6f").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteService")]
    #[doc(alias = "DELETE /v1/services/{serviceUuid}")]
    pub fn delete(&self, service_uuid: impl AsRef<str>) -> Call<DeleteService> {
        rt::Call::of::<DeleteService>(self.0)
            .path("serviceUuid", service_uuid.as_ref())
            .into()
    }
    /// Get the status of a service
    ///
    /// Says how far the service has been deployed, how many of it run, and on which instances.
    ///
    /// `GET /v1/services/{serviceUuid}/status` gives [`types::ServiceStatus`], or fails with [`types::ErrorBody`].
    ///
    /// - `service_uuid`: The service.
    ///
    /// [Optional](Call#impl-Call%3CServiceStatus%3E): `include_instances_distribution`, `include_alerts`, `include_stats`, `only_stats`.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().status("e07550ad-cce6-4aca-ad56-fa085f388c6f").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceStatus")]
    #[doc(alias = "GET /v1/services/{serviceUuid}/status")]
    pub fn status(&self, service_uuid: impl AsRef<str>) -> Call<ServiceStatus> {
        rt::Call::of::<ServiceStatus>(self.0)
            .path("serviceUuid", service_uuid.as_ref())
            .into()
    }
    /// List the events of a service
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/services/{serviceUuid}/events` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `service_uuid`: The service.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.services().list_events("e07550ad-cce6-4aca-ad56-fa085f388c6f").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listServiceEvents")]
    #[doc(alias = "GET /v1/services/{serviceUuid}/events")]
    pub fn list_events(&self, service_uuid: impl AsRef<str>) -> Call<ListServiceEvents> {
        rt::Call::of::<ListServiceEvents>(self.0)
            .path("serviceUuid", service_uuid.as_ref())
            .into()
    }
}

rt::operation! { ListServices "listServices" GET "/v1/environments/{environmentUuid}/services" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { CreateService "createService" POST "/v1/environments/{environmentUuid}/services" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { CreateDockerService "createDockerService" POST "/v1/environments/{environmentUuid}/services/docker" {
    security [[0]], accept "application/json", output json types::CreatedService,
    failure json types::ErrorBody
} }

rt::operation! { GetService "getService" GET "/v1/services/{serviceUuid}" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { UpdateService "updateService" PUT "/v1/services/{serviceUuid}" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { DeleteService "deleteService" DELETE "/v1/services/{serviceUuid}" {
    security [[0]], accept "application/json", output empty, failure json types::ErrorBody
} }

rt::operation! { ServiceStatus "serviceStatus" GET "/v1/services/{serviceUuid}/status" {
    security [[0]], accept "application/json", output json types::ServiceStatus, failure json types::ErrorBody
} }

impl Call<ServiceStatus> {
    /// Also list the instances that the service runs on.
    pub fn include_instances_distribution(self, value: bool) -> Self {
        self.inner.query("includeInstancesDistribution", &value).into()
    }
    /// Also list the alerts of the service.
    pub fn include_alerts(self, value: bool) -> Self {
        self.inner.query("includeAlerts", &value).into()
    }
    /// Also give the sums of processor and memory, used and reserved.
    pub fn include_stats(self, value: bool) -> Self {
        self.inner.query("includeStats", &value).into()
    }
    /// Give the statistics alone. No documented answer was asked for with `true`, so the members that
    /// it then has are not known.
    pub fn only_stats(self, value: bool) -> Self {
        self.inner.query("onlyStats", &value).into()
    }
}

rt::operation! { ListServiceEvents "listServiceEvents" GET "/v1/services/{serviceUuid}/events" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }
