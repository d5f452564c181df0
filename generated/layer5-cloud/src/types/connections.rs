// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Connections`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/integrations/connections`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConnectionsResponse {
    pub connections: Vec<GetConnectionsResponseConnection>,
    /// Minimum: 0.
    pub total_count: i64,
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    pub status_summary: Option<rt::Map<i64>>,
}
rt::object! { GetConnectionsResponse {
    0 connections "connections" required, 1 total_count "totalCount" integer, 2 page "page" integer,
    3 page_size "pageSize" integer, 4 status_summary "statusSummary" optional
} }

/// Answer `200` of `GET /api/integrations/connections/kubernetes/{connectionId}/context`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetKubernetesContextResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub contexts: Vec<GetKubernetesContextResponseContext>,
}
rt::object! { GetKubernetesContextResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 contexts "contexts" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetKubernetesContextResponseContext {
    /// Maximum length: 255.
    pub id: Option<String>,
    /// Maximum length: 255.
    pub name: Option<String>,
    pub auth: Option<rt::JsonObject>,
    pub cluster: Option<rt::JsonObject>,
    /// Maximum length: 2048.
    pub server: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    /// Format: `uuid`.
    pub created_by: Option<String>,
    /// Format: `uuid`.
    pub meshery_instance_id: Option<String>,
    /// Format: `uuid`.
    pub kubernetes_server_id: Option<String>,
    /// Maximum length: 64.
    pub deployment_type: Option<String>,
    /// Maximum length: 64.
    pub version: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub connection_id: Option<String>,
    pub reachable: Option<bool>,
}
rt::object! { GetKubernetesContextResponseContext {
    0 id "id" optional, 1 name "name" optional, 2 auth "auth" optional, 3 cluster "cluster" optional,
    4 server "server" optional, 5 owner "owner" optional, 6 created_by "createdBy" optional,
    7 meshery_instance_id "mesheryInstanceId" optional, 8 kubernetes_server_id "kubernetesServerId" optional,
    9 deployment_type "deploymentType" optional, 10 version "version" optional,
    11 created_at "createdAt" optional, 12 updated_at "updatedAt" optional,
    13 connection_id "connectionId" optional, 14 reachable "reachable" optional
} }
