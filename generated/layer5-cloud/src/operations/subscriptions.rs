// Written by clientsmith. Do not edit: the next run overwrites it.

//! Subscriptions of organizations.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Subscriptions of organizations.
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'c>(pub(crate) &'c rt::Core);

impl Subscriptions<'_> {
    /// List subscriptions
    ///
    /// `GET /api/entitlement/subscriptions` gives [`types::GetSubscriptionsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetSubscriptions%3E): `organization_id`, `page`, `pagesize`, `order`, `status`, `plan_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSubscriptions")]
    #[doc(alias = "GET /api/entitlement/subscriptions")]
    pub fn get(&self) -> Call<GetSubscriptions> {
        Call::new(self.0)
    }
    /// Create or update a subscription
    ///
    /// `POST /api/entitlement/subscriptions` gives [`types::GetSubscriptionsResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertSubscription%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().upsert(layer5_cloud::types::UpsertSubscriptionRequest::new("planId", 1)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertSubscription")]
    #[doc(alias = "POST /api/entitlement/subscriptions")]
    pub fn upsert(
        &self,
        body: impl Borrow<types::UpsertSubscriptionRequest>,
    ) -> Call<UpsertSubscription> {
        rt::Call::of::<UpsertSubscription>(self.0).json(body.borrow()).into()
    }
    /// Get a subscription
    ///
    /// `GET /api/entitlement/subscriptions/{subscriptionId}` gives [`types::GetSubscriptionsResponse`], or fails with text.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// [Optional](Call#impl-Call%3CGetSubscriptionById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().get_by_id("subscription_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSubscriptionById")]
    #[doc(alias = "GET /api/entitlement/subscriptions/{subscriptionId}")]
    pub fn get_by_id(
        &self,
        subscription_id: impl AsRef<str>,
    ) -> Call<GetSubscriptionById> {
        rt::Call::of::<GetSubscriptionById>(self.0)
            .path("subscriptionId", subscription_id.as_ref())
            .into()
    }
    /// Cancel a subscription
    ///
    /// `POST /api/entitlement/subscriptions/{subscriptionId}/cancel` gives [`types::GetSubscriptionsResponse`], or fails with text.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// [Optional](Call#impl-Call%3CCancelSubscription%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().cancel("subscription_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "cancelSubscription")]
    #[doc(alias = "POST /api/entitlement/subscriptions/{subscriptionId}/cancel")]
    pub fn cancel(&self, subscription_id: impl AsRef<str>) -> Call<CancelSubscription> {
        rt::Call::of::<CancelSubscription>(self.0)
            .path("subscriptionId", subscription_id.as_ref())
            .into()
    }
    /// Create a subscription and the payment for it
    ///
    /// `POST /api/entitlement/subscriptions/create` gives [`types::CreateSubscriptionResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateSubscription%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().create(layer5_cloud::types::CreateSubscriptionRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createSubscription")]
    #[doc(alias = "POST /api/entitlement/subscriptions/create")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateSubscriptionRequest>,
    ) -> Call<CreateSubscription> {
        rt::Call::of::<CreateSubscription>(self.0).json(body.borrow()).into()
    }
    /// Change the plan of a subscription
    ///
    /// `POST /api/entitlement/subscriptions/{subscriptionId}/upgrade` gives [`types::GetSubscriptionsResponseSubscription`], or fails with text.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// [Optional](Call#impl-Call%3CUpgradeSubscription%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().upgrade("subscription_id", layer5_cloud::types::UpgradeSubscriptionRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upgradeSubscription")]
    #[doc(alias = "POST /api/entitlement/subscriptions/{subscriptionId}/upgrade")]
    pub fn upgrade(
        &self,
        subscription_id: impl AsRef<str>,
        body: impl Borrow<types::UpgradeSubscriptionRequest>,
    ) -> Call<UpgradeSubscription> {
        rt::Call::of::<UpgradeSubscription>(self.0)
            .path("subscriptionId", subscription_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// See what a change of plan would cost
    ///
    /// `POST /api/entitlement/subscriptions/{subscriptionId}/upgrade-preview` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// [Optional](Call#impl-Call%3CPreviewSubscriptionUpgrade%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.subscriptions().preview_upgrade("subscription_id", layer5_cloud::types::PreviewSubscriptionUpgradeRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "previewSubscriptionUpgrade")]
    #[doc(
        alias = "POST /api/entitlement/subscriptions/{subscriptionId}/upgrade-preview"
    )]
    pub fn preview_upgrade(
        &self,
        subscription_id: impl AsRef<str>,
        body: impl Borrow<types::PreviewSubscriptionUpgradeRequest>,
    ) -> Call<PreviewSubscriptionUpgrade> {
        rt::Call::of::<PreviewSubscriptionUpgrade>(self.0)
            .path("subscriptionId", subscription_id.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetSubscriptions "getSubscriptions" GET "/api/entitlement/subscriptions" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/subscriptions").total("/totalCount").answered("/page") => types::GetSubscriptionsResponseSubscription,
    output json types::GetSubscriptionsResponse, failure text
} }

impl Call<GetSubscriptions> {
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
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("status", &rt::list::<String>(value)).into()
    }
    /// Only these plans.
    pub fn plan_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("planId", &rt::list::<String>(value)).into()
    }
}

rt::operation! { UpsertSubscription "upsertSubscription" POST "/api/entitlement/subscriptions" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSubscriptionsResponse, failure text
} }

impl Call<UpsertSubscription> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetSubscriptionById "getSubscriptionById" GET "/api/entitlement/subscriptions/{subscriptionId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSubscriptionsResponse, failure text
} }

impl Call<GetSubscriptionById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { CancelSubscription "cancelSubscription" POST "/api/entitlement/subscriptions/{subscriptionId}/cancel" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSubscriptionsResponse, failure text
} }

impl Call<CancelSubscription> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { CreateSubscription "createSubscription" POST "/api/entitlement/subscriptions/create" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::CreateSubscriptionResponse, failure text
} }

impl Call<CreateSubscription> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpgradeSubscription "upgradeSubscription" POST "/api/entitlement/subscriptions/{subscriptionId}/upgrade" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSubscriptionsResponseSubscription, failure text
} }

impl Call<UpgradeSubscription> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { PreviewSubscriptionUpgrade "previewSubscriptionUpgrade" POST "/api/entitlement/subscriptions/{subscriptionId}/upgrade-preview" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<PreviewSubscriptionUpgrade> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
