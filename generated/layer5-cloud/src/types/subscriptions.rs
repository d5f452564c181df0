// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Subscriptions`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/entitlement/subscriptions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertSubscriptionRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub plan_id: String,
    /// Minimum: 0.
    pub quantity: i64,
}
rt::object! { UpsertSubscriptionRequest {
    0 id "id" optional, 1 plan_id "planId" required, 2 quantity "quantity" integer
} }

impl UpsertSubscriptionRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(plan_id: impl Into<String>, quantity: i64) -> Self {
        Self {
            id: None,
            plan_id: plan_id.into(),
            quantity,
        }
    }
}
rt::setters! { UpsertSubscriptionRequest { id: some String } }

/// Request body of `POST /api/entitlement/subscriptions/create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionRequest {
    /// Format: `uuid`.
    pub org_id: Option<String>,
    /// Maximum length: 500. Pattern: `^[A-Za-z0-9_\-]+$`.
    pub plan_id: Option<String>,
    /// Maximum length: 500. Pattern: `^[A-Za-z0-9_\-]+$`.
    pub coupon_id: Option<String>,
    /// Minimum: 0.
    pub user_count: Option<i64>,
    /// Maximum length: 500.
    pub email: Option<String>,
    pub payment_processor: Option<CreateSubscriptionRequestPaymentProcessor>,
}
rt::object! { CreateSubscriptionRequest {
    0 org_id "orgId" optional, 1 plan_id "planId" optional, 2 coupon_id "couponId" optional,
    3 user_count "userCount" optional_integer, 4 email "email" optional,
    5 payment_processor "paymentProcessor" optional
} }

impl CreateSubscriptionRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CreateSubscriptionRequest {
    org_id: some String, plan_id: some String, coupon_id: some String, user_count: bare i64,
    email: some String, payment_processor: some CreateSubscriptionRequestPaymentProcessor
} }

/// Answer `201` of `POST /api/entitlement/subscriptions/create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionResponse {
    /// Maximum length: 500. Pattern: `^[A-Za-z0-9_\-]+$`.
    pub subscription_id: Option<String>,
    /// Maximum length: 500.
    pub client_secret: Option<String>,
}
rt::object! { CreateSubscriptionResponse {
    0 subscription_id "subscriptionId" optional, 1 client_secret "clientSecret" optional
} }

/// Values of `paymentProcessor` of `CreateSubscriptionRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateSubscriptionRequestPaymentProcessor {
    Stripe,
    PayPal,
    Braintree,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateSubscriptionRequestPaymentProcessor {
    Stripe "stripe", PayPal "paypal", Braintree "braintree"
} }

/// Request body of `POST /api/entitlement/subscriptions/{subscriptionId}/upgrade`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpgradeSubscriptionRequest {
    /// Format: `uuid`.
    pub old_plan_id: Option<String>,
    /// Format: `uuid`.
    pub new_plan_id: Option<String>,
}
rt::object! { UpgradeSubscriptionRequest {
    0 old_plan_id "oldPlanId" optional, 1 new_plan_id "newPlanId" optional
} }

impl UpgradeSubscriptionRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpgradeSubscriptionRequest { old_plan_id: some String, new_plan_id: some String } }

/// Request body of `POST /api/entitlement/subscriptions/{subscriptionId}/upgrade-preview`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PreviewSubscriptionUpgradeRequest {
    /// Format: `uuid`.
    pub old_plan_id: Option<String>,
    /// Format: `uuid`.
    pub new_plan_id: Option<String>,
}
rt::object! { PreviewSubscriptionUpgradeRequest {
    0 old_plan_id "oldPlanId" optional, 1 new_plan_id "newPlanId" optional
} }

impl PreviewSubscriptionUpgradeRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { PreviewSubscriptionUpgradeRequest { old_plan_id: some String, new_plan_id: some String } }
