// Written by clientsmith. Do not edit: the next run overwrites it.

//! What the plans of organizations entitle them to.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// What the plans of organizations entitle them to.
#[derive(Clone, Copy, Debug)]
pub struct Features<'c>(pub(crate) &'c rt::Core);

impl Features<'_> {
    /// List the features of all plans
    ///
    /// `GET /api/entitlement/features` gives [`Vec<types::Feature>`](types::Feature), or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetFeatures%3E): `organization_id`, `page`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.features().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getFeatures")]
    #[doc(alias = "GET /api/entitlement/features")]
    pub fn get(&self) -> Call<GetFeatures> {
        Call::new(self.0)
    }
    /// List the features that an organization has
    ///
    /// `GET /api/entitlement/subscriptions/organizations/{orgId}/features` gives [`Vec<types::Feature>`](types::Feature), or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CGetFeaturesByOrganization%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.features().get_by_organization("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getFeaturesByOrganization")]
    #[doc(alias = "GET /api/entitlement/subscriptions/organizations/{orgId}/features")]
    pub fn get_by_organization(
        &self,
        org_id: impl AsRef<str>,
    ) -> Call<GetFeaturesByOrganization> {
        rt::Call::of::<GetFeaturesByOrganization>(self.0)
            .path("orgId", org_id.as_ref())
            .into()
    }
}

rt::operation! { GetFeatures "getFeatures" GET "/api/entitlement/features" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json Vec<types::Feature>, failure text
} }

impl Call<GetFeatures> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page.
    pub fn page(self, value: impl AsRef<str>) -> Self {
        self.inner.query("page", value.as_ref()).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: impl AsRef<str>) -> Self {
        self.inner.query("pagesize", value.as_ref()).into()
    }
}

rt::operation! { GetFeaturesByOrganization "getFeaturesByOrganization" GET "/api/entitlement/subscriptions/organizations/{orgId}/features" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json Vec<types::Feature>, failure text
} }

impl Call<GetFeaturesByOrganization> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
