// Written by clientsmith. Do not edit: the next run overwrites it.

//! Pools of equal instances of one provider, scaled between a minimum and a maximum.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Pools of equal instances of one provider, scaled between a minimum and a maximum.
#[derive(Clone, Copy, Debug)]
pub struct InstancePools<'c>(pub(crate) &'c rt::Core);

impl InstancePools<'_> {
    /// List the instance pools of an environment
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/environments/{environmentUuid}/instancePools` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().list("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listInstancePools")]
    #[doc(alias = "GET /v1/environments/{environmentUuid}/instancePools")]
    pub fn list(&self, environment_uuid: impl AsRef<str>) -> Call<ListInstancePools> {
        rt::Call::of::<ListInstancePools>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
    /// Create an instance pool on a provider
    ///
    /// Creates a pool of instances of one type. It is scaled between the minimum and the maximum.
    ///
    /// `POST /v1/providers/{providerUuid}/instancePools` gives [`types::CreatedInstancePool`], or fails with [`types::ErrorBody`].
    ///
    /// - `provider_uuid`: The provider, as it is connected to the environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().create("d57b214f-ec43-41b9-8cf1-71329349093b", layerops::types::NewInstancePool::new("instanceTypeUuid", "name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createInstancePool")]
    #[doc(alias = "POST /v1/providers/{providerUuid}/instancePools")]
    pub fn create(
        &self,
        provider_uuid: impl AsRef<str>,
        body: impl Borrow<types::NewInstancePool>,
    ) -> Call<CreateInstancePool> {
        rt::Call::of::<CreateInstancePool>(self.0)
            .path("providerUuid", provider_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get an instance pool
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/instancePools/{instancePoolUuid}` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `instance_pool_uuid`: The instance pool.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().get("27d6c053-5eab-4838-bd14-040ed5d617d9").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getInstancePool")]
    #[doc(alias = "GET /v1/instancePools/{instancePoolUuid}")]
    pub fn get(&self, instance_pool_uuid: impl AsRef<str>) -> Call<GetInstancePool> {
        rt::Call::of::<GetInstancePool>(self.0)
            .path("instancePoolUuid", instance_pool_uuid.as_ref())
            .into()
    }
    /// Update an instance pool
    ///
    /// Unverified, the operation exists but what it takes and answers is not documented.
    ///
    /// `PUT /v1/instancePools/{instancePoolUuid}` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `instance_pool_uuid`: The instance pool.
    /// - `body`: Its shape is not documented.
    /// ```no_run
    /// # async fn example(client: layerops::Client, body: layerops::rt::JsonObject) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().update("27d6c053-5eab-4838-bd14-040ed5d617d9", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateInstancePool")]
    #[doc(alias = "PUT /v1/instancePools/{instancePoolUuid}")]
    pub fn update(
        &self,
        instance_pool_uuid: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<UpdateInstancePool> {
        rt::Call::of::<UpdateInstancePool>(self.0)
            .path("instancePoolUuid", instance_pool_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an instance pool
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `DELETE /v1/instancePools/{instancePoolUuid}` gives nothing, or fails with [`types::ErrorBody`].
    ///
    /// - `instance_pool_uuid`: The instance pool.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// client.instance_pools().delete("27d6c053-5eab-4838-bd14-040ed5d617d9").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteInstancePool")]
    #[doc(alias = "DELETE /v1/instancePools/{instancePoolUuid}")]
    pub fn delete(
        &self,
        instance_pool_uuid: impl AsRef<str>,
    ) -> Call<DeleteInstancePool> {
        rt::Call::of::<DeleteInstancePool>(self.0)
            .path("instancePoolUuid", instance_pool_uuid.as_ref())
            .into()
    }
    /// Get the status of an instance pool
    ///
    /// Says how far the pool has been deployed, how many instances run, and what of them is reserved.
    ///
    /// `GET /v1/instancePools/{instancePoolUuid}/status` gives [`types::InstancePoolStatus`], or fails with [`types::ErrorBody`].
    ///
    /// - `instance_pool_uuid`: The instance pool.
    ///
    /// [Optional](Call#impl-Call%3CInstancePoolStatus%3E): `include_instances_distribution`, `include_metrics`, `include_alerts`.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().status("27d6c053-5eab-4838-bd14-040ed5d617d9").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instancePoolStatus")]
    #[doc(alias = "GET /v1/instancePools/{instancePoolUuid}/status")]
    pub fn status(
        &self,
        instance_pool_uuid: impl AsRef<str>,
    ) -> Call<InstancePoolStatus> {
        rt::Call::of::<InstancePoolStatus>(self.0)
            .path("instancePoolUuid", instance_pool_uuid.as_ref())
            .into()
    }
    /// List the events of an instance pool
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/instancePools/{instancePoolUuid}/events` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `instance_pool_uuid`: The instance pool.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.instance_pools().list_events("27d6c053-5eab-4838-bd14-040ed5d617d9").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listInstancePoolEvents")]
    #[doc(alias = "GET /v1/instancePools/{instancePoolUuid}/events")]
    pub fn list_events(
        &self,
        instance_pool_uuid: impl AsRef<str>,
    ) -> Call<ListInstancePoolEvents> {
        rt::Call::of::<ListInstancePoolEvents>(self.0)
            .path("instancePoolUuid", instance_pool_uuid.as_ref())
            .into()
    }
}

rt::operation! { ListInstancePools "listInstancePools" GET "/v1/environments/{environmentUuid}/instancePools" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { CreateInstancePool "createInstancePool" POST "/v1/providers/{providerUuid}/instancePools" {
    security [[0]], accept "application/json", output json types::CreatedInstancePool,
    failure json types::ErrorBody
} }

rt::operation! { GetInstancePool "getInstancePool" GET "/v1/instancePools/{instancePoolUuid}" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { UpdateInstancePool "updateInstancePool" PUT "/v1/instancePools/{instancePoolUuid}" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { DeleteInstancePool "deleteInstancePool" DELETE "/v1/instancePools/{instancePoolUuid}" {
    security [[0]], accept "application/json", output empty, failure json types::ErrorBody
} }

rt::operation! { InstancePoolStatus "instancePoolStatus" GET "/v1/instancePools/{instancePoolUuid}/status" {
    security [[0]], accept "application/json", output json types::InstancePoolStatus,
    failure json types::ErrorBody
} }

impl Call<InstancePoolStatus> {
    /// Also say which instances the pool consists of.
    pub fn include_instances_distribution(self, value: bool) -> Self {
        self.inner.query("includeInstancesDistribution", &value).into()
    }
    /// Also give measured values.
    pub fn include_metrics(self, value: bool) -> Self {
        self.inner.query("includeMetrics", &value).into()
    }
    /// Also list the alerts of the pool.
    pub fn include_alerts(self, value: bool) -> Self {
        self.inner.query("includeAlerts", &value).into()
    }
}

rt::operation! { ListInstancePoolEvents "listInstancePoolEvents" GET "/v1/instancePools/{instancePoolUuid}/events" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }
