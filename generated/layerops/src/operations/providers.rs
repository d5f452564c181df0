// Written by clientsmith. Do not edit: the next run overwrites it.

//! Cloud providers that are connected to an environment.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Cloud providers that are connected to an environment.
#[derive(Clone, Copy, Debug)]
pub struct Providers<'c>(pub(crate) &'c rt::Core);

impl Providers<'_> {
    /// List the instance types of a provider
    ///
    /// Lists the instance types that a provider offers, with their sizes and prices.
    ///
    /// `GET /v1/providers/{providerUuid}/instancesTypes` gives [`Vec<types::InstanceType>`](types::InstanceType), or fails with [`types::ErrorBody`].
    ///
    /// - `provider_uuid`: The provider, as it is connected to the environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.providers().list_instance_types("d57b214f-ec43-41b9-8cf1-71329349093b").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listInstanceTypes")]
    #[doc(alias = "GET /v1/providers/{providerUuid}/instancesTypes")]
    pub fn list_instance_types(
        &self,
        provider_uuid: impl AsRef<str>,
    ) -> Call<ListInstanceTypes> {
        rt::Call::of::<ListInstanceTypes>(self.0)
            .path("providerUuid", provider_uuid.as_ref())
            .into()
    }
}

rt::operation! { ListInstanceTypes "listInstanceTypes" GET "/v1/providers/{providerUuid}/instancesTypes" {
    security [[0]], accept "application/json", output json Vec<types::InstanceType>,
    failure json types::ErrorBody
} }
