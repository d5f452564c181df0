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
    /// `POST /api/entitlement/subscriptions/webhooks`
    ///
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// client.payment_processors().handle_subscription_webhook(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "handleSubscriptionWebhook")]
    pub fn handle_subscription_webhook(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<HandleSubscriptionWebhook> {
        rt::Call::of::<HandleSubscriptionWebhook>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { HandleSubscriptionWebhook "handleSubscriptionWebhook" POST "/api/entitlement/subscriptions/webhooks" {
    accept "text/plain", output empty, failure text
} }
