// Written by clientsmith. Do not edit: the next run overwrites it.

//! Plans that can be subscribed to.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Plans that can be subscribed to.
#[derive(Clone, Copy, Debug)]
pub struct Plans<'c>(pub(crate) &'c rt::Core);

impl Plans<'_> {
    /// List plans
    ///
    /// `GET /api/entitlement/plans` gives [`Vec<types::GetFeaturesResponseItemPlan>`](types::GetFeaturesResponseItemPlan), or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPlans%3E): `organization_id`, `page`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.plans().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPlans")]
    #[doc(alias = "GET /api/entitlement/plans")]
    pub fn get(&self) -> Call<GetPlans> {
        Call::new(self.0)
    }
}

rt::operation! { GetPlans "getPlans" GET "/api/entitlement/plans" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0) => types::GetFeaturesResponseItemPlan,
    output json Vec<types::GetFeaturesResponseItemPlan>, failure text
} }

impl Call<GetPlans> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
}
