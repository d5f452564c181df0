// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `YnputCloud`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Whether feedback is available, and what it needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserVerificationResponse {
    /// Default: `false`.
    pub available: Option<bool>,
    pub detail: Option<String>,
    pub data: Option<rt::JsonObject>,
}
rt::object! { UserVerificationResponse {
    0 available "available" optional, 1 detail "detail" optional, 2 data "data" optional
} }

/// How the server is connected to Ynput Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YnputCloudInfoModel {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    #[deprecated]
    pub org_title: Option<String>,
    /// Default: `false`.
    pub managed: Option<bool>,
    /// Default: `false`.
    pub collect_saturated_metrics: Option<bool>,
    pub subscriptions: Option<Vec<YnputCloudSubscriptionModel>>,
    /// Default: `false`.
    pub connected: Option<bool>,
    pub offline_mode: Option<bool>,
}
rt::object! { YnputCloudInfoModel {
    0 instance_id "instanceId" required, 1 instance_name "instanceName" optional, 2 org_id "orgId" optional,
    3 org_name "orgName" optional, 4 org_title "orgTitle" optional, 5 managed "managed" optional,
    6 collect_saturated_metrics "collectSaturatedMetrics" optional, 7 subscriptions "subscriptions" optional,
    8 connected "connected" optional, 9 offline_mode "offlineMode" optional
} }

/// A subscription of the studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YnputCloudSubscriptionModel {
    pub name: String,
    pub product_type: String,
    pub trial_end: Option<String>,
}
rt::object! { YnputCloudSubscriptionModel {
    0 name "name" required, 1 product_type "productType" required, 2 trial_end "trialEnd" optional
} }

/// The key that connects the server to Ynput Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YnputConnectRequestModel {
    pub key: String,
}
rt::object! { YnputConnectRequestModel { 0 key "key" required } }

impl YnputConnectRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}
