// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Models`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/integrations/meshmodels/models`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeshModelModelsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub models: Option<Vec<GetMeshModelModelsResponseModel>>,
}
rt::object! { GetMeshModelModelsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 models "models" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeshModelModelsResponseModel {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"models.meshery.io/v1beta2"`.
    pub schema_version: String,
    /// Minimum length: 5. Maximum length: 100. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
    /// Pattern: `^[a-z0-9-]+$`. Default: `"untitled-model"`.
    pub name: String,
    /// Minimum length: 1. Maximum length: 100. Pattern: `^[a-zA-Z0-9 ]+$`. Default: `"Untitled Model"`.
    pub display_name: String,
    /// Minimum length: 1. Maximum length: 1000. Default: `"A new Meshery model."`.
    pub description: Option<String>,
    /// Default: `"enabled"`.
    pub status: ModelStatus,
    /// Connection
    pub registrant: Connection,
    /// Format: `uuid`.
    pub registrant_id: String,
    /// CategoryDefinition
    pub category: CategoryDefinition,
    /// Minimum length: 1. Maximum length: 100. Default: `"Uncategorized"`.
    pub sub_category: ModelSubCategory,
    pub metadata: Option<ModelMetadata>,
    pub model: Model,
    pub relationships: Vec<rt::Json>,
    pub components: Vec<rt::Json>,
    /// Minimum: 0. Default: `0`.
    pub components_count: i64,
    /// Minimum: 0. Default: `0`.
    pub relationships_count: i64,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { GetMeshModelModelsResponseModel {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 version "version" required,
    3 name "name" required, 4 display_name "displayName" required, 5 description "description" optional,
    6 status "status" required, 7 registrant "registrant" required, 8 registrant_id "registrantId" required,
    9 category "category" required, 10 sub_category "subCategory" required, 11 metadata "metadata" optional,
    12 model "model" required, 13 relationships "relationships" required, 14 components "components" required,
    15 components_count "componentsCount" integer, 16 relationships_count "relationshipsCount" integer,
    17 created_at "createdAt" optional, 18 updated_at "updatedAt" optional
} }
