// Written by clientsmith. Do not edit: the next run overwrites it.

//! What payment processors call.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// What payment processors call.
#[derive(Clone, Copy, Debug)]
pub struct PaymentProcessors<'c>(pub(crate) &'c rt::Core);

impl PaymentProcessors<'_> {
    /// Receive an event of a payment processor
    ///
    /// `POST /api/entitlement/subscriptions/webhooks` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CHandleSubscriptionWebhook%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// client.payment_processors().handle_subscription_webhook(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "handleSubscriptionWebhook")]
    #[doc(alias = "POST /api/entitlement/subscriptions/webhooks")]
    pub fn handle_subscription_webhook(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<HandleSubscriptionWebhook> {
        rt::Call::of::<HandleSubscriptionWebhook>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { HandleSubscriptionWebhook "handleSubscriptionWebhook" POST "/api/entitlement/subscriptions/webhooks" {
    client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<HandleSubscriptionWebhook> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
