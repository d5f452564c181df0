// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Workspaces`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/workspaces`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspacesResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub workspaces: Option<Vec<AvailableWorkspace>>,
}
rt::object! { GetWorkspacesResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 workspaces "workspaces" optional
} }

/// AvailableWorkspace
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkspace {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Maximum length: 255.
    pub org_name: Option<String>,
    /// Maximum length: 255.
    pub owner: Option<String>,
    /// Format: `uuid`.
    pub owner_id: Option<String>,
    /// Maximum length: 320.
    pub owner_email: Option<String>,
    /// Maximum length: 2048.
    pub owner_avatar: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    /// Format: `uuid`.
    pub organization_id: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { AvailableWorkspace {
    0 id "id" optional, 1 name "name" optional, 2 description "description" optional,
    3 org_name "orgName" optional, 4 owner "owner" optional, 5 owner_id "ownerId" optional,
    6 owner_email "ownerEmail" optional, 7 owner_avatar "ownerAvatar" optional,
    8 metadata "metadata" optional, 9 organization_id "organizationId" optional,
    10 created_at "createdAt" optional, 11 updated_at "updatedAt" optional, 12 deleted_at "deletedAt" optional
} }

/// Request body of `POST /api/workspaces`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Maximum length: 36.
    pub organization_id: String,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { CreateWorkspaceRequest {
    0 name "name" required, 1 description "description" optional, 2 organization_id "organizationId" required,
    3 metadata "metadata" optional
} }

impl CreateWorkspaceRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            organization_id: organization_id.into(),
            metadata: None,
        }
    }
}
rt::setters! { CreateWorkspaceRequest { description: some String, metadata: some rt::JsonObject } }

/// Request body of `PUT /api/workspaces/{workspaceId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Maximum length: 36.
    pub organization_id: String,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { UpdateWorkspaceRequest {
    0 name "name" optional, 1 description "description" optional, 2 organization_id "organizationId" required,
    3 metadata "metadata" optional
} }

impl UpdateWorkspaceRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            organization_id: organization_id.into(),
            metadata: None,
        }
    }
}
rt::setters! { UpdateWorkspaceRequest {
    name: some String, description: some String, metadata: some rt::JsonObject
} }

/// Answer `200` of `GET /api/workspaces/{workspaceId}/teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamsOfWorkspaceResponse {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub teams: Option<Vec<GetTeamsOfWorkspaceResponseTeam>>,
}
rt::object! { GetTeamsOfWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "page_size" optional_integer,
    2 total_count "total_count" optional_integer, 3 teams "teams" optional
} }

/// Team
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamsOfWorkspaceResponseTeam {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetTeamsOfWorkspaceResponseTeam {
    0 id "id" required, 1 name "name" required, 2 description "description" optional,
    3 owner "owner" optional, 4 metadata "metadata" optional, 5 created_at "created_at" optional,
    6 updated_at "updated_at" optional, 7 deleted_at "deleted_at" optional
} }

/// Answer `200` of `POST /api/workspaces/{workspaceId}/teams/{teamId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignTeamToWorkspaceResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub workspaces_teams_mapping: Option<Vec<WorkspacesTeamsMapping>>,
}
rt::object! { AssignTeamToWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 workspaces_teams_mapping "workspacesTeamsMapping" optional
} }

/// WorkspacesTeamsMapping
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspacesTeamsMapping {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub team_id: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { WorkspacesTeamsMapping {
    0 id "id" required, 1 workspace_id "workspaceId" required, 2 team_id "teamId" required,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }

/// Answer `200` of `POST /api/workspaces/{workspaceId}/environments/{environmentId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignEnvironmentToWorkspaceResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub workspaces_environments_mapping: Option<Vec<WorkspacesEnvironmentsMapping>>,
}
rt::object! { AssignEnvironmentToWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer,
    3 workspaces_environments_mapping "workspacesEnvironmentsMapping" optional
} }

/// WorkspacesEnvironmentsMapping
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspacesEnvironmentsMapping {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub environment_id: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { WorkspacesEnvironmentsMapping {
    0 id "id" required, 1 workspace_id "workspaceId" required, 2 environment_id "environmentId" required,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }

/// Answer `200` of `GET /api/workspaces/{workspaceId}/designs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDesignsOfWorkspaceResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub designs: Option<Vec<GetDesignsOfWorkspaceResponseDesign>>,
}
rt::object! { GetDesignsOfWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 designs "designs" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDesignsOfWorkspaceResponseDesign {
    /// CatalogData
    pub catalog_data: Option<DesignCatalogData>,
    pub created_at: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    pub location: Option<rt::Map<String>>,
    pub name: Option<String>,
    /// PatternFile
    pub pattern_file: Option<DesignPatternFile>,
    pub updated_at: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub id: Option<String>,
    pub visibility: Option<String>,
}
rt::object! { GetDesignsOfWorkspaceResponseDesign {
    0 catalog_data "catalogData" optional, 1 created_at "created_at" optional, 2 user_id "user_id" optional,
    3 location "location" optional, 4 name "name" optional, 5 pattern_file "patternFile" optional,
    6 updated_at "updated_at" optional, 7 id "id" optional, 8 visibility "visibility" optional
} }

/// CatalogData
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DesignCatalogData {
    pub published_version: Option<String>,
    pub class: Option<CatalogDataClass>,
    /// Minimum number of items: 1. Items are unique.
    pub compatibility: Vec<CatalogDataCompatibilityItem>,
    pub pattern_caveats: String,
    /// Minimum length: 1.
    pub pattern_info: String,
    /// Default: `"Deployment"`.
    pub r#type: CatalogDataType,
    pub snapshot_url: Option<Vec<String>>,
}
rt::object! { DesignCatalogData {
    0 published_version "publishedVersion" optional, 1 class "class" optional,
    2 compatibility "compatibility" required, 3 pattern_caveats "pattern_caveats" required,
    4 pattern_info "pattern_info" required, 5 r#type "type" required, 6 snapshot_url "snapshotURL" optional
} }

/// PatternFile
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DesignPatternFile {
    /// Format: `uuid`.
    pub id: String,
    pub name: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`.
    pub schema_version: String,
    /// Minimum length: 1. Maximum length: 50. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`. Default: `"v0.0.1"`.
    pub version: String,
    pub metadata: Option<PatternFileMetadata>,
    pub components: Vec<PatternFileComponent>,
    /// DesignPreferences
    pub preferences: Option<DesignPreferences>,
    pub relationships: Vec<PatternFileRelationship>,
}
rt::object! { DesignPatternFile {
    0 id "id" required, 1 name "name" required, 2 schema_version "schemaVersion" required,
    3 version "version" required, 4 metadata "metadata" optional, 5 components "components" required,
    6 preferences "preferences" optional, 7 relationships "relationships" required
} }

/// Values of `metadata` of `DesignPatternFile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatternFileMetadata {
    pub resolved_aliases: Option<rt::Map<MetadataResolvedAliase>>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { PatternFileMetadata { 0 resolved_aliases "resolvedAliases" optional, ..extra } }

/// DesignPreferences
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DesignPreferences {
    pub layers: rt::JsonObject,
}
rt::object! { DesignPreferences { 0 layers "layers" required } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatternFileComponent {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"components.meshery.io/v1beta1"`.
    pub schema_version: String,
    /// Minimum length: 1. Maximum length: 50. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub display_name: String,
    pub description: String,
    /// Default: `"JSON"`.
    pub format: ComponentFormat,
    /// ModelDefinition
    pub model: ModelDefinition,
    /// ModelReference
    pub model_reference: ConnectionModelReference,
    pub styles: Option<ComponentStyles>,
    pub capabilities: Option<Vec<MetadataCapability>>,
    /// Default: `"enabled"`.
    pub status: Option<ComponentStatus>,
    pub metadata: ComponentMetadata,
    pub configuration: rt::JsonObject,
    /// Component
    pub component: Component,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { PatternFileComponent {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 version "version" required,
    3 display_name "displayName" required, 4 description "description" required, 5 format "format" required,
    6 model "model" required, 7 model_reference "modelReference" required, 8 styles "styles" optional,
    9 capabilities "capabilities" optional, 10 status "status" optional, 11 metadata "metadata" required,
    12 configuration "configuration" required, 13 component "component" required,
    14 created_at "created_at" optional, 15 updated_at "updated_at" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatternFileRelationship {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`.
    pub schema_version: String,
    /// Minimum length: 5. Maximum length: 100. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
    pub kind: RelationshipKind,
    pub r#type: String,
    pub sub_type: String,
    pub status: Option<RelationshipStatus>,
    pub capabilities: Option<Vec<MetadataCapability>>,
    /// RelationshipMetadata
    pub metadata: Option<RelationshipMetadata>,
    /// ModelReference
    pub model: ConnectionModelReference,
    pub evaluation_query: Option<String>,
    pub selectors: Option<Vec<SelectorSetItem>>,
}
rt::object! { PatternFileRelationship {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 version "version" required,
    3 kind "kind" required, 4 r#type "type" required, 5 sub_type "subType" required,
    6 status "status" optional, 7 capabilities "capabilities" optional, 8 metadata "metadata" optional,
    9 model "model" required, 10 evaluation_query "evaluationQuery" optional,
    11 selectors "selectors" optional
} }

/// Values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataResolvedAliase {
    /// Format: `uuid`.
    pub relationship_id: String,
    /// Format: `uuid`.
    pub alias_component_id: String,
    /// Format: `uuid`.
    pub immediate_parent_id: String,
    pub immediate_ref_field_path: Vec<String>,
    /// Format: `uuid`.
    pub resolved_parent_id: String,
    pub resolved_ref_field_path: Vec<String>,
}
rt::object! { MetadataResolvedAliase {
    0 relationship_id "relationship_id" required, 1 alias_component_id "alias_component_id" required,
    2 immediate_parent_id "immediate_parent_id" required,
    3 immediate_ref_field_path "immediate_ref_field_path" required,
    4 resolved_parent_id "resolved_parent_id" required,
    5 resolved_ref_field_path "resolved_ref_field_path" required
} }

/// Values of `format` of `PatternFileComponent`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComponentFormat {
    Json,
    Cue,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ComponentFormat { Json "JSON", Cue "CUE" } }

/// ModelDefinition
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelDefinition {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"models.meshery.io/v1beta1"`.
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
    pub connection_id: String,
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
rt::object! { ModelDefinition {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 version "version" required,
    3 name "name" required, 4 display_name "displayName" required, 5 description "description" optional,
    6 status "status" required, 7 registrant "registrant" required, 8 connection_id "connection_id" required,
    9 category "category" required, 10 sub_category "subCategory" required, 11 metadata "metadata" optional,
    12 model "model" required, 13 relationships "relationships" required, 14 components "components" required,
    15 components_count "components_count" integer, 16 relationships_count "relationships_count" integer,
    17 created_at "created_at" optional, 18 updated_at "updated_at" optional
} }

/// Values of `styles` of `PatternFileComponent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComponentStyles {
    pub primary_color: String,
    pub secondary_color: Option<String>,
    pub svg_white: String,
    pub svg_color: String,
    pub svg_complete: String,
    pub color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub text_opacity: Option<f64>,
    pub font_family: Option<String>,
    pub font_size: Option<String>,
    pub font_style: Option<String>,
    pub font_weight: Option<String>,
    pub text_transform: Option<MetadataStylesTextTransform>,
    /// Minimum: 0. Maximum: 1.
    pub opacity: Option<f64>,
    pub z_index: Option<i64>,
    pub label: Option<String>,
    pub animation: Option<rt::JsonObject>,
    pub shape: MetadataShape,
    pub position: Option<StylesPosition>,
    pub body_text: Option<String>,
    pub body_text_wrap: Option<String>,
    pub body_text_max_width: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub body_text_opacity: Option<f64>,
    pub body_text_background_color: Option<String>,
    pub body_text_font_size: Option<f64>,
    pub body_text_color: Option<String>,
    pub body_text_font_weight: Option<String>,
    pub body_text_horizontal_align: Option<String>,
    pub body_text_decoration: Option<String>,
    pub body_text_vertical_align: Option<String>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub background_image: Option<String>,
    pub background_color: Option<String>,
    /// Minimum: -1. Maximum: 1.
    pub background_blacken: Option<f64>,
    /// Minimum: 0. Maximum: 1.
    pub background_opacity: Option<f64>,
    pub background_position_x: Option<String>,
    pub background_position_y: Option<String>,
    pub background_offset_x: Option<String>,
    pub background_offset_y: Option<String>,
    pub background_fit: Option<String>,
    pub background_clip: Option<String>,
    pub background_width_relative_to: Option<String>,
    pub background_height_relative_to: Option<String>,
    /// Minimum: 0.
    pub border_width: Option<f64>,
    pub border_style: Option<ComponentStylesBorderStyle>,
    pub border_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub border_opacity: Option<f64>,
    /// Minimum: 0.
    pub padding: Option<f64>,
    pub text_halign: Option<ComponentStylesTextHalign>,
    pub text_valign: Option<ComponentStylesTextValign>,
    /// Default: `"no"`.
    pub ghost: Option<StylesGhost>,
    pub active_bg_color: Option<String>,
    pub active_bg_opacity: Option<String>,
    pub active_bg_size: Option<String>,
    pub selection_box_color: Option<String>,
    pub selection_box_border_width: Option<f64>,
    /// Minimum: 0. Maximum: 1.
    pub selection_box_opacity: Option<f64>,
    pub outside_texture_bg_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub outside_texture_bg_opacity: Option<f64>,
    pub shape_polygon_points: Option<String>,
    pub menu_background_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub menu_background_opacity: Option<f64>,
    pub menu_forground_color: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { ComponentStyles {
    0 primary_color "primaryColor" required, 1 secondary_color "secondaryColor" optional,
    2 svg_white "svgWhite" required, 3 svg_color "svgColor" required, 4 svg_complete "svgComplete" required,
    5 color "color" optional, 6 text_opacity "text-opacity" optional, 7 font_family "font-family" optional,
    8 font_size "font-size" optional, 9 font_style "font-style" optional,
    10 font_weight "font-weight" optional, 11 text_transform "text-transform" optional,
    12 opacity "opacity" optional, 13 z_index "z-index" optional_integer, 14 label "label" optional,
    15 animation "animation" optional, 16 shape "shape" required, 17 position "position" optional,
    18 body_text "body-text" optional, 19 body_text_wrap "body-text-wrap" optional,
    20 body_text_max_width "body-text-max-width" optional, 21 body_text_opacity "body-text-opacity" optional,
    22 body_text_background_color "body-text-background-color" optional,
    23 body_text_font_size "body-text-font-size" optional, 24 body_text_color "body-text-color" optional,
    25 body_text_font_weight "body-text-font-weight" optional,
    26 body_text_horizontal_align "body-text-horizontal-align" optional,
    27 body_text_decoration "body-text-decoration" optional,
    28 body_text_vertical_align "body-text-vertical-align" optional, 29 width "width" optional,
    30 height "height" optional, 31 background_image "background-image" optional,
    32 background_color "background-color" optional, 33 background_blacken "background-blacken" optional,
    34 background_opacity "background-opacity" optional,
    35 background_position_x "background-position-x" optional,
    36 background_position_y "background-position-y" optional,
    37 background_offset_x "background-offset-x" optional,
    38 background_offset_y "background-offset-y" optional, 39 background_fit "background-fit" optional,
    40 background_clip "background-clip" optional,
    41 background_width_relative_to "background-width-relative-to" optional,
    42 background_height_relative_to "background-height-relative-to" optional,
    43 border_width "border-width" optional, 44 border_style "border-style" optional,
    45 border_color "border-color" optional, 46 border_opacity "border-opacity" optional,
    47 padding "padding" optional, 48 text_halign "text-halign" optional,
    49 text_valign "text-valign" optional, 50 ghost "ghost" optional,
    51 active_bg_color "active-bg-color" optional, 52 active_bg_opacity "active-bg-opacity" optional,
    53 active_bg_size "active-bg-size" optional, 54 selection_box_color "selection-box-color" optional,
    55 selection_box_border_width "selection-box-border-width" optional,
    56 selection_box_opacity "selection-box-opacity" optional,
    57 outside_texture_bg_color "outside-texture-bg-color" optional,
    58 outside_texture_bg_opacity "outside-texture-bg-opacity" optional,
    59 shape_polygon_points "shape-polygon-points" optional,
    60 menu_background_color "menu-background-color" optional,
    61 menu_background_opacity "menu-background-opacity" optional,
    62 menu_forground_color "menu-forground-color" optional, ..extra
} }

/// Values of `status` of `PatternFileComponent`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComponentStatus {
    Ignored,
    Enabled,
    Duplicate,
    Resolved,
    Open,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ComponentStatus {
    Ignored "ignored", Enabled "enabled", Duplicate "duplicate", Resolved "resolved", Open "open"
} }

/// Values of `metadata` of `PatternFileComponent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComponentMetadata {
    pub genealogy: String,
    /// Default: `false`.
    pub is_annotation: bool,
    pub is_namespaced: bool,
    pub published: bool,
    pub instance_details: rt::JsonObject,
    pub configuration_ui_schema: String,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { ComponentMetadata {
    0 genealogy "genealogy" required, 1 is_annotation "isAnnotation" required,
    2 is_namespaced "isNamespaced" required, 3 published "published" required,
    4 instance_details "instanceDetails" required, 5 configuration_ui_schema "configurationUISchema" required,
    ..extra
} }

/// Component
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Component {
    pub version: String,
    pub kind: String,
    pub schema: String,
}
rt::object! { Component {
    0 version "version" required, 1 kind "kind" required, 2 schema "schema" required
} }

/// Values of `kind` of `PatternFileRelationship`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelationshipKind {
    Hierarchical,
    Edge,
    Sibling,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RelationshipKind { Hierarchical "hierarchical", Edge "edge", Sibling "sibling" } }

/// Values of `status` of `PatternFileRelationship`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelationshipStatus {
    Enabled,
    Ignored,
    Deleted,
    Approved,
    Pending,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RelationshipStatus {
    Enabled "enabled", Ignored "ignored", Deleted "deleted", Approved "approved", Pending "pending"
} }

/// RelationshipMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelationshipMetadata {
    pub description: Option<String>,
    /// RelationshipDefinitionMetadataStyles
    pub styles: Option<RelationshipDefinitionMetadataStyles>,
    pub is_annotation: Option<bool>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { RelationshipMetadata {
    0 description "description" optional, 1 styles "styles" optional, 2 is_annotation "isAnnotation" optional,
    ..extra
} }

/// Values of `border-style` of `ComponentStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComponentStylesBorderStyle {
    Solid,
    Dotted,
    Dashed,
    Double,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ComponentStylesBorderStyle {
    Solid "solid", Dotted "dotted", Dashed "dashed", Double "double"
} }

/// Values of `text-halign` of `ComponentStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComponentStylesTextHalign {
    Left,
    Center,
    Right,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ComponentStylesTextHalign { Left "left", Center "center", Right "right" } }

/// Values of `text-valign` of `ComponentStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComponentStylesTextValign {
    Top,
    Center,
    Bottom,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ComponentStylesTextValign { Top "top", Center "center", Bottom "bottom" } }

/// RelationshipDefinitionMetadataStyles
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelationshipDefinitionMetadataStyles {
    pub primary_color: String,
    pub secondary_color: Option<String>,
    pub svg_white: String,
    pub svg_color: String,
    pub svg_complete: Option<String>,
    pub color: Option<String>,
    pub text_opacity: Option<f64>,
    pub font_family: Option<String>,
    pub font_size: Option<String>,
    pub font_style: Option<String>,
    pub font_weight: Option<String>,
    pub text_transform: Option<MetadataStylesTextTransform>,
    pub opacity: Option<f64>,
    pub z_index: Option<i64>,
    pub label: Option<String>,
    pub edge_animation: Option<String>,
    pub curve_style: Option<StylesCurveStyle>,
    pub line_color: Option<String>,
    pub line_style: Option<StylesLineStyle>,
    pub line_cap: Option<StylesLineCap>,
    pub line_opacity: Option<f64>,
    pub target_arrow_color: Option<String>,
    pub target_arrow_shape: Option<StylesTargetArrowShape>,
    pub target_arrow_fill: Option<StylesTargetArrowFill>,
    pub mid_target_arrow_color: Option<String>,
    pub mid_target_arrow_shape: Option<StylesMidTargetArrowShape>,
    pub mid_target_arrow_fill: Option<StylesMidTargetArrowFill>,
    pub arrow_scale: Option<f64>,
    pub source_label: Option<String>,
    pub target_label: Option<String>,
}
rt::object! { RelationshipDefinitionMetadataStyles {
    0 primary_color "primaryColor" required, 1 secondary_color "secondaryColor" optional,
    2 svg_white "svgWhite" required, 3 svg_color "svgColor" required, 4 svg_complete "svgComplete" optional,
    5 color "color" optional, 6 text_opacity "text-opacity" optional, 7 font_family "font-family" optional,
    8 font_size "font-size" optional, 9 font_style "font-style" optional,
    10 font_weight "font-weight" optional, 11 text_transform "text-transform" optional,
    12 opacity "opacity" optional, 13 z_index "z-index" optional_integer, 14 label "label" optional,
    15 edge_animation "edge-animation" optional, 16 curve_style "curve-style" optional,
    17 line_color "line-color" optional, 18 line_style "line-style" optional, 19 line_cap "line-cap" optional,
    20 line_opacity "line-opacity" optional, 21 target_arrow_color "target-arrow-color" optional,
    22 target_arrow_shape "target-arrow-shape" optional, 23 target_arrow_fill "target-arrow-fill" optional,
    24 mid_target_arrow_color "mid-target-arrow-color" optional,
    25 mid_target_arrow_shape "mid-target-arrow-shape" optional,
    26 mid_target_arrow_fill "mid-target-arrow-fill" optional, 27 arrow_scale "arrow-scale" optional,
    28 source_label "source-label" optional, 29 target_label "target-label" optional
} }

/// SelectorSetItem
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelectorSetItem {
    /// Selector
    pub allow: AllowSelector,
    /// Selector
    pub deny: Option<DenySelector>,
}
rt::object! { SelectorSetItem { 0 allow "allow" required, 1 deny "deny" optional } }

/// Values of `curve-style` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesCurveStyle {
    Haystack,
    Straight,
    Bezier,
    UnbundledBezier,
    Segments,
    Taxi,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesCurveStyle {
    Haystack "haystack", Straight "straight", Bezier "bezier", UnbundledBezier "unbundled-bezier",
    Segments "segments", Taxi "taxi"
} }

/// Values of `line-style` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesLineStyle {
    Solid,
    Dotted,
    Dashed,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesLineStyle { Solid "solid", Dotted "dotted", Dashed "dashed" } }

/// Values of `line-cap` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesLineCap {
    Butt,
    Round,
    Square,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesLineCap { Butt "butt", Round "round", Square "square" } }

/// Values of `target-arrow-shape` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesTargetArrowShape {
    Triangle,
    TriangleTee,
    CircleTriangle,
    TriangleCross,
    TriangleBackcurve,
    Vee,
    Tee,
    Square,
    Circle,
    Diamond,
    Chevron,
    None,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesTargetArrowShape {
    Triangle "triangle", TriangleTee "triangle-tee", CircleTriangle "circle-triangle",
    TriangleCross "triangle-cross", TriangleBackcurve "triangle-backcurve", Vee "vee", Tee "tee",
    Square "square", Circle "circle", Diamond "diamond", Chevron "chevron", None "none"
} }

/// Values of `target-arrow-fill` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesTargetArrowFill {
    Filled,
    Hollow,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesTargetArrowFill { Filled "filled", Hollow "hollow" } }

/// Values of `mid-target-arrow-shape` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesMidTargetArrowShape {
    Triangle,
    TriangleTee,
    CircleTriangle,
    TriangleCross,
    TriangleBackcurve,
    Vee,
    Tee,
    Square,
    Circle,
    Diamond,
    Chevron,
    None,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesMidTargetArrowShape {
    Triangle "triangle", TriangleTee "triangle-tee", CircleTriangle "circle-triangle",
    TriangleCross "triangle-cross", TriangleBackcurve "triangle-backcurve", Vee "vee", Tee "tee",
    Square "square", Circle "circle", Diamond "diamond", Chevron "chevron", None "none"
} }

/// Values of `mid-target-arrow-fill` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesMidTargetArrowFill {
    Filled,
    Hollow,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesMidTargetArrowFill { Filled "filled", Hollow "hollow" } }

/// Selector
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllowSelector {
    pub from: Vec<SelectorItem>,
    pub to: Vec<SelectorItem>,
}
rt::object! { AllowSelector { 0 from "from" required, 1 to "to" required } }

/// Selector
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DenySelector {
    pub from: Vec<SelectorItem>,
    pub to: Vec<SelectorItem>,
}
rt::object! { DenySelector { 0 from "from" required, 1 to "to" required } }

/// Answer `200` of `POST /api/workspaces/{workspaceId}/designs/{designId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignDesignToWorkspaceResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub workspaces_designs_mapping: Option<Vec<WorkspacesDesignsMapping>>,
}
rt::object! { AssignDesignToWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer,
    3 workspaces_designs_mapping "workspacesDesignsMapping" optional
} }

/// WorkspacesDesignsMapping
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspacesDesignsMapping {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub design_id: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { WorkspacesDesignsMapping {
    0 id "id" required, 1 workspace_id "workspaceId" required, 2 design_id "designId" required,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }

/// Answer `200` of `GET /api/workspaces/{workspaceId}/views`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetViewsOfWorkspaceResponse {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub views: Option<Vec<GetViewsOfWorkspaceResponseViewMesheryViewWithLocation>>,
}
rt::object! { GetViewsOfWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "page_size" optional_integer,
    2 total_count "total_count" optional_integer, 3 views "views" optional
} }

/// MesheryViewWithLocation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetViewsOfWorkspaceResponseViewMesheryViewWithLocation {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 255.
    pub visibility: Option<String>,
    pub filters: Option<rt::JsonObject>,
    pub metadata: Option<rt::JsonObject>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Maximum length: 255.
    pub workspace_name: Option<String>,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Maximum length: 255.
    pub organization_name: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetViewsOfWorkspaceResponseViewMesheryViewWithLocation {
    0 id "id" optional, 1 name "name" optional, 2 visibility "visibility" optional,
    3 filters "filters" optional, 4 metadata "metadata" optional, 5 user_id "user_id" optional,
    6 workspace_name "workspace_name" optional, 7 workspace_id "workspace_id" required,
    8 organization_id "organization_id" required, 9 organization_name "organization_name" optional,
    10 created_at "created_at" optional, 11 updated_at "updated_at" optional,
    12 deleted_at "deleted_at" optional
} }

/// Answer `200` of `POST /api/workspaces/{workspaceId}/views/{viewId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignViewToWorkspaceResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub workspaces_views_mapping: Option<Vec<WorkspacesViewsMapping>>,
}
rt::object! { AssignViewToWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 workspaces_views_mapping "workspacesViewsMapping" optional
} }

/// WorkspacesViewsMapping
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspacesViewsMapping {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub view_id: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { WorkspacesViewsMapping {
    0 id "id" required, 1 workspace_id "workspaceId" required, 2 view_id "viewId" required,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }
