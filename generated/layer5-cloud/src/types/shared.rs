// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types that several operations share.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcademyCirriculaType {
    LearningPath,
    Challenge,
    Certification,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AcademyCirriculaType {
    LearningPath "learning-path", Challenge "challenge", Certification "certification"
} }

/// Who can see it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcademyCirriculaVisibility {
    Public,
    Private,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AcademyCirriculaVisibility { Public "public", Private "private" } }

/// Whether it can be taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcademyCirriculaStatus {
    Ready,
    Archived,
    NotReady,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AcademyCirriculaStatus { Ready "ready", Archived "archived", NotReady "not_ready" } }

/// How hard it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcademyCirriculaLevel {
    Beginner,
    Intermediate,
    Advanced,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AcademyCirriculaLevel {
    Beginner "beginner", Intermediate "intermediate", Advanced "advanced"
} }

/// Feature
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Feature {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub plan_id: String,
    /// Plan
    pub plan: Option<GetFeaturesResponseItemPlan>,
    pub name: GetFeaturesResponseItemName,
    /// Minimum: 0.
    pub quantity: f64,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { Feature {
    0 id "id" required, 1 plan_id "plan_id" required, 2 plan "plan" optional, 3 name "name" required,
    4 quantity "quantity" required, 5 created_at "created_at" required, 6 updated_at "updated_at" required
} }

/// Plan
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFeaturesResponseItemPlan {
    /// Format: `uuid`.
    pub id: String,
    pub name: PlanName,
    pub cadence: PlanCadence,
    pub unit: PlanUnit,
    /// Minimum: 0.
    pub minimum_units: i64,
    /// Minimum: 0.
    pub price_per_unit: f64,
    pub currency: PlanCurrency,
}
rt::object! { GetFeaturesResponseItemPlan {
    0 id "id" required, 1 name "name" required, 2 cadence "cadence" required, 3 unit "unit" required,
    4 minimum_units "minimumUnits" integer, 5 price_per_unit "pricePerUnit" required,
    6 currency "currency" required
} }

/// Values of `name` of `Feature`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetFeaturesResponseItemName {
    ComponentsInDesign,
    RelationshipsInDesign,
    DesignsInWorkspace,
    WorkspacesInOrganization,
    ImageSizeInDesign,
    SizePerDesign,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GetFeaturesResponseItemName {
    ComponentsInDesign "ComponentsInDesign", RelationshipsInDesign "RelationshipsInDesign",
    DesignsInWorkspace "DesignsInWorkspace", WorkspacesInOrganization "WorkspacesInOrganization",
    ImageSizeInDesign "ImageSizeInDesign", SizePerDesign "SizePerDesign"
} }

/// Values of `name` of `GetFeaturesResponseItemPlan`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanName {
    Free,
    TeamDesigner,
    TeamOperator,
    Enterprise,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PlanName {
    Free "Free", TeamDesigner "Team Designer", TeamOperator "Team Operator", Enterprise "Enterprise"
} }

/// Values of `cadence` of `GetFeaturesResponseItemPlan`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanCadence {
    None,
    Monthly,
    Annually,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PlanCadence { None "none", Monthly "monthly", Annually "annually" } }

/// Values of `unit` of `GetFeaturesResponseItemPlan`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanUnit {
    User,
    Free,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PlanUnit { User "user", Free "free" } }

/// Always `usd`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanCurrency {
    Usd,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PlanCurrency { Usd "usd" } }

/// Answer `200` of `GET /api/organizations/badges/{badgeId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBadgeByIdResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub org_id: String,
    /// Maximum length: 500.
    pub label: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Maximum length: 2048.
    pub image_url: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetBadgeByIdResponse {
    0 id "id" required, 1 org_id "orgId" required, 2 label "label" required, 3 name "name" required,
    4 description "description" required, 5 image_url "imageUrl" required, 6 created_at "createdAt" required,
    7 updated_at "updatedAt" required, 8 deleted_at "deletedAt" nullable
} }

/// Credential
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserCredentialsResponseCredential {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub user_id: String,
    /// Maximum length: 255.
    pub r#type: String,
    pub secret: Option<rt::JsonObject>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetUserCredentialsResponseCredential {
    0 id "id" required, 1 name "name" required, 2 user_id "userId" required, 3 r#type "type" required,
    4 secret "secret" optional, 5 created_at "createdAt" required, 6 updated_at "updatedAt" required,
    7 deleted_at "deletedAt" optional
} }

/// Request body of `POST /api/integrations/credentials`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SaveUserCredentialRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Maximum length: 255.
    pub r#type: String,
    pub secret: Option<rt::JsonObject>,
}
rt::object! { SaveUserCredentialRequest {
    0 id "id" optional, 1 name "name" required, 2 user_id "userId" optional, 3 r#type "type" required,
    4 secret "secret" optional
} }

impl SaveUserCredentialRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            user_id: None,
            r#type: r#type.into(),
            secret: None,
        }
    }
}
rt::setters! { SaveUserCredentialRequest {
    id: some String, user_id: some String, secret: some rt::JsonObject
} }

/// Answer `200` of `GET /api/identity/orgs/{orgId}/users/keys`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserKeysResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub keys: Vec<GetUserKeysResponseKey>,
}
rt::object! { GetUserKeysResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 keys "keys" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserKeysResponseKey {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub owner: String,
    /// Maximum length: 500.
    pub function: String,
    /// Maximum length: 500.
    pub category: String,
    /// Maximum length: 500.
    pub subcategory: String,
    /// Maximum length: 5000.
    pub description: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetUserKeysResponseKey {
    0 id "id" required, 1 owner "owner" required, 2 function "function" required,
    3 category "category" required, 4 subcategory "subcategory" required,
    5 description "description" required, 6 created_at "createdAt" required,
    7 updated_at "updatedAt" required, 8 deleted_at "deletedAt" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetKeychainsResponseKeychain {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetKeychainsResponseKeychain {
    0 id "id" required, 1 name "name" required, 2 owner "owner" required, 3 created_at "createdAt" required,
    4 updated_at "updatedAt" required, 5 deleted_at "deletedAt" optional
} }

/// Values of `status` of `GetMeshModelModelsResponseModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelStatus {
    Ignored,
    Enabled,
    Duplicate,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ModelStatus { Ignored "ignored", Enabled "enabled", Duplicate "duplicate" } }

/// Connection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// Format: `uuid`.
    pub id: String,
    pub name: String,
    /// Format: `uuid`.
    pub credential_id: Option<String>,
    pub r#type: String,
    pub sub_type: String,
    pub kind: String,
    pub metadata: Option<rt::JsonObject>,
    pub status: RegistrantStatus,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
    pub environments: Option<Vec<RegistrantEnvironment>>,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"connections.meshery.io/v1beta1"`.
    pub schema_version: String,
}
rt::object! { Connection {
    0 id "id" required, 1 name "name" required, 2 credential_id "credentialId" optional,
    3 r#type "type" required, 4 sub_type "subType" required, 5 kind "kind" required,
    6 metadata "metadata" optional, 7 status "status" required, 8 user_id "user_id" optional,
    9 created_at "created_at" optional, 10 updated_at "updated_at" optional,
    11 deleted_at "deleted_at" optional, 12 environments "environments" optional,
    13 schema_version "schemaVersion" required
} }

/// CategoryDefinition
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryDefinition {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 100. Default: `"Uncategorized"`.
    pub name: CategoryName,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { CategoryDefinition {
    0 id "id" required, 1 name "name" required, 2 metadata "metadata" optional
} }

/// Minimum length: 1. Maximum length: 100.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelSubCategory {
    ApiGateway,
    ApiIntegration,
    ApplicationDefinitionImageBuild,
    AutomationConfiguration,
    CertifiedKubernetesDistribution,
    ChaosEngineering,
    CloudNativeStorage,
    CloudProvider,
    Cni,
    Compute,
    ContainerRegistry,
    ContainerRuntime,
    ContainerSecurity,
    Container,
    ContentDeliveryNetwork,
    ContinuousIntegrationDelivery,
    CoordinationServiceDiscovery,
    Database,
    Flowchart,
    Framework,
    InstallablePlatform,
    KeyManagement,
    KeyManagementService,
    Kubernetes,
    Logging,
    MachineLearning,
    ManagementGovernance,
    Metrics,
    Monitoring,
    NetworkingContentDelivery,
    OperatingSystem,
    Query,
    RemoteProcedureCall,
    SchedulingOrchestration,
    SecretsManagement,
    SecurityIdentityCompliance,
    ServiceMesh,
    ServiceProxy,
    SourceVersionControl,
    Storage,
    Specifications,
    StreamingMessaging,
    Tools,
    Tracing,
    Uncategorized,
    VideoConferencing,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ModelSubCategory {
    ApiGateway "API Gateway", ApiIntegration "API Integration",
    ApplicationDefinitionImageBuild "Application Definition & Image Build",
    AutomationConfiguration "Automation & Configuration",
    CertifiedKubernetesDistribution "Certified Kubernetes - Distribution",
    ChaosEngineering "Chaos Engineering", CloudNativeStorage "Cloud Native Storage",
    CloudProvider "Cloud Provider", Cni "CNI", Compute "Compute", ContainerRegistry "Container Registry",
    ContainerRuntime "Container Runtime", ContainerSecurity "Container Security", Container "Container",
    ContentDeliveryNetwork "Content Delivery Network",
    ContinuousIntegrationDelivery "Continuous Integration & Delivery",
    CoordinationServiceDiscovery "Coordination & Service Discovery", Database "Database",
    Flowchart "Flowchart", Framework "Framework", InstallablePlatform "Installable Platform",
    KeyManagement "Key Management", KeyManagementService "Key Management Service", Kubernetes "Kubernetes",
    Logging "Logging", MachineLearning "Machine Learning", ManagementGovernance "Management Governance",
    Metrics "Metrics", Monitoring "Monitoring", NetworkingContentDelivery "Networking Content Delivery",
    OperatingSystem "Operating System", Query "Query", RemoteProcedureCall "Remote Procedure Call",
    SchedulingOrchestration "Scheduling & Orchestration", SecretsManagement "Secrets Management",
    SecurityIdentityCompliance "Security Identity & Compliance", ServiceMesh "Service Mesh",
    ServiceProxy "Service Proxy", SourceVersionControl "Source Version Control", Storage "Storage",
    Specifications "Specifications", StreamingMessaging "Streaming & Messaging", Tools "Tools",
    Tracing "Tracing", Uncategorized "Uncategorized", VideoConferencing "Video Conferencing"
} }

/// Values of `metadata` of `GetMeshModelModelsResponseModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelMetadata {
    pub capabilities: Option<Vec<MetadataCapability>>,
    /// Default: `false`.
    pub is_annotation: Option<bool>,
    /// Minimum length: 1. Maximum length: 50. Default: `"#00b39f"`.
    pub primary_color: Option<String>,
    /// Minimum length: 1. Maximum length: 50. Default: `"#00D3A9"`.
    pub secondary_color: Option<String>,
    /// Minimum length: 1.
    pub svg_white: String,
    /// Minimum length: 1.
    pub svg_color: String,
    /// Minimum length: 1.
    pub svg_complete: Option<String>,
    pub shape: Option<MetadataShape>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { ModelMetadata {
    0 capabilities "capabilities" optional, 1 is_annotation "isAnnotation" optional,
    2 primary_color "primaryColor" optional, 3 secondary_color "secondaryColor" optional,
    4 svg_white "svgWhite" required, 5 svg_color "svgColor" required, 6 svg_complete "svgComplete" optional,
    7 shape "shape" optional, ..extra
} }

/// Values of `model` of `GetMeshModelModelsResponseModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// Minimum length: 5. Maximum length: 100. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
}
rt::object! { Model { 0 version "version" required } }

impl Model {
    /// What is required; the rest is set by the setters.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

/// Values of `status` of `Connection`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegistrantStatus {
    Discovered,
    Registered,
    Connected,
    Ignored,
    Maintenance,
    Disconnected,
    Deleted,
    NotFound,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RegistrantStatus {
    Discovered "discovered", Registered "registered", Connected "connected", Ignored "ignored",
    Maintenance "maintenance", Disconnected "disconnected", Deleted "deleted", NotFound "not found"
} }

/// Minimum length: 1. Maximum length: 100.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CategoryName {
    Analytics,
    AppDefinitionAndDevelopment,
    CloudNativeNetwork,
    CloudNativeStorage,
    Database,
    MachineLearning,
    ObservabilityAndAnalysis,
    OrchestrationManagement,
    Platform,
    Provisioning,
    Runtime,
    SecurityCompliance,
    Serverless,
    Tools,
    Uncategorized,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CategoryName {
    Analytics "Analytics", AppDefinitionAndDevelopment "App Definition and Development",
    CloudNativeNetwork "Cloud Native Network", CloudNativeStorage "Cloud Native Storage", Database "Database",
    MachineLearning "Machine Learning", ObservabilityAndAnalysis "Observability and Analysis",
    OrchestrationManagement "Orchestration & Management", Platform "Platform", Provisioning "Provisioning",
    Runtime "Runtime", SecurityCompliance "Security & Compliance", Serverless "Serverless", Tools "Tools",
    Uncategorized "Uncategorized"
} }

/// Values of `shape` of `ModelMetadata`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetadataShape {
    Ellipse,
    Triangle,
    RoundTriangle,
    Rectangle,
    RoundRectangle,
    BottomRoundRectangle,
    CutRectangle,
    Barrel,
    Rhomboid,
    Diamond,
    RoundDiamond,
    Pentagon,
    RoundPentagon,
    Hexagon,
    RoundHexagon,
    ConcaveHexagon,
    Heptagon,
    RoundHeptagon,
    Octagon,
    RoundOctagon,
    Star,
    Tag,
    RoundTag,
    Vee,
    Polygon,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { MetadataShape {
    Ellipse "ellipse", Triangle "triangle", RoundTriangle "round-triangle", Rectangle "rectangle",
    RoundRectangle "round-rectangle", BottomRoundRectangle "bottom-round-rectangle",
    CutRectangle "cut-rectangle", Barrel "barrel", Rhomboid "rhomboid", Diamond "diamond",
    RoundDiamond "round-diamond", Pentagon "pentagon", RoundPentagon "round-pentagon", Hexagon "hexagon",
    RoundHexagon "round-hexagon", ConcaveHexagon "concave-hexagon", Heptagon "heptagon",
    RoundHeptagon "round-heptagon", Octagon "octagon", RoundOctagon "round-octagon", Star "star", Tag "tag",
    RoundTag "round-tag", Vee "vee", Polygon "polygon"
} }

/// Environment
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistrantEnvironment {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"environments.meshery.io/v1beta1"`.
    pub schema_version: String,
    /// Maximum length: 100.
    pub name: String,
    /// Maximum length: 1000.
    pub description: String,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub metadata: Option<rt::JsonObject>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { RegistrantEnvironment {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 name "name" required,
    3 description "description" required, 4 organization_id "organization_id" required,
    5 owner "owner" optional, 6 created_at "created_at" optional, 7 metadata "metadata" optional,
    8 updated_at "updated_at" optional, 9 deleted_at "deleted_at" optional
} }

/// Capability
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataCapability {
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`.
    pub schema_version: String,
    /// Minimum length: 5. Maximum length: 100. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub display_name: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub kind: CapabilityKind,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub r#type: String,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub sub_type: String,
    /// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
    pub key: String,
    pub entity_state: Vec<CapabilityEntityStateItem>,
    /// Default: `"enabled"`.
    pub status: CapabilityStatus,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { MetadataCapability {
    0 schema_version "schemaVersion" required, 1 version "version" required,
    2 display_name "displayName" required, 3 description "description" required, 4 kind "kind" required,
    5 r#type "type" required, 6 sub_type "subType" required, 7 key "key" required,
    8 entity_state "entityState" required, 9 status "status" required, 10 metadata "metadata" optional
} }

/// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CapabilityKind {
    Action,
    Mutate,
    View,
    Interaction,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CapabilityKind {
    Action "action", Mutate "mutate", View "view", Interaction "interaction"
} }

/// Values of `status` of `MetadataCapability`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CapabilityStatus {
    Enabled,
    Disabled,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CapabilityStatus { Enabled "enabled", Disabled "disabled" } }

/// Pattern: `^[a-zA-Z_][a-zA-Z0-9_-]*[a-zA-Z0-9_]$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CapabilityEntityStateItem {
    Declaration,
    Instance,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CapabilityEntityStateItem { Declaration "declaration", Instance "instance" } }

/// Answer `200` of `GET /api/identity/orgs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrgsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub organizations: Option<Vec<GetOrgsResponseOrganization>>,
}
rt::object! { GetOrgsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 organizations "organizations" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrgsResponseOrganization {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub domain: Option<String>,
    pub owner: Option<String>,
    /// OrgMetadata
    pub metadata: Option<OrgMetadata>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<OrganizationDeletedAt>,
}
rt::object! { GetOrgsResponseOrganization {
    0 id "id" optional, 1 name "name" optional, 2 description "description" optional,
    3 country "country" optional, 4 region "region" optional, 5 domain "domain" optional,
    6 owner "owner" optional, 7 metadata "metadata" optional, 8 created_at "createdAt" optional,
    9 updated_at "updatedAt" optional, 10 deleted_at "deletedAt" optional
} }

/// OrgMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrgMetadata {
    /// Preferences
    pub preferences: MetadataPreferences,
}
rt::object! { OrgMetadata { 0 preferences "preferences" required } }

/// Values of `deletedAt` of `GetOrgsResponseOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrganizationDeletedAt {
    DateTime(rt::DateTime),
    DeletedAtVariant2(Box<DeletedAtVariant2>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { OrganizationDeletedAt { DateTime string, DeletedAtVariant2 object } }

/// Preferences
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataPreferences {
    /// Theme
    pub theme: PreferencesTheme,
    pub dashboard: rt::JsonObject,
    /// AuthBranding
    pub auth_branding: Option<PreferencesAuthBranding>,
    /// Links
    pub links: Option<PreferencesLinks>,
    /// Default: `true`.
    pub show_auth_carousel: Option<bool>,
}
rt::object! { MetadataPreferences {
    0 theme "theme" required, 1 dashboard "dashboard" required, 2 auth_branding "authBranding" optional,
    3 links "links" optional, 4 show_auth_carousel "showAuthCarousel" optional
} }

impl MetadataPreferences {
    /// What is required; the rest is set by the setters.
    pub fn new(
        theme: impl Into<PreferencesTheme>,
        dashboard: impl Into<rt::JsonObject>,
    ) -> Self {
        Self {
            theme: theme.into(),
            dashboard: dashboard.into(),
            auth_branding: None,
            links: None,
            show_auth_carousel: None,
        }
    }
}
rt::setters! { MetadataPreferences {
    auth_branding: some PreferencesAuthBranding, links: some PreferencesLinks, show_auth_carousel: bare bool
} }

/// Variant 2 of `OrganizationDeletedAt`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedAtVariant2 {
    pub time: Option<rt::DateTime>,
    pub valid: Option<bool>,
}
rt::object! { DeletedAtVariant2 { 0 time "Time" optional, 1 valid "Valid" optional } }

/// Theme
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreferencesTheme {
    /// Maximum length: 36.
    pub id: String,
    /// Logo
    pub logo: ThemeLogo,
    pub vars: Option<rt::JsonObject>,
}
rt::object! { PreferencesTheme { 0 id "id" required, 1 logo "logo" required, 2 vars "vars" optional } }

impl PreferencesTheme {
    /// What is required; the rest is set by the setters.
    pub fn new(id: impl Into<String>, logo: impl Into<ThemeLogo>) -> Self {
        Self {
            id: id.into(),
            logo: logo.into(),
            vars: None,
        }
    }
}
rt::setters! { PreferencesTheme { vars: some rt::JsonObject } }

/// AuthBranding
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PreferencesAuthBranding {
    pub carousel: Option<Vec<AuthBrandingCarouselItem>>,
    pub faqs: Option<Vec<AuthBrandingFaq>>,
}
rt::object! { PreferencesAuthBranding { 0 carousel "carousel" optional, 1 faqs "faqs" optional } }

impl PreferencesAuthBranding {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { PreferencesAuthBranding {
    carousel: list AuthBrandingCarouselItem, faqs: list AuthBrandingFaq
} }

/// Links
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PreferencesLinks {
    /// Maximum length: 2048.
    pub terms_of_service: Option<String>,
    /// Maximum length: 2048.
    pub privacy: Option<String>,
    pub support: Option<rt::Map<String>>,
}
rt::object! { PreferencesLinks {
    0 terms_of_service "termsOfService" optional, 1 privacy "privacy" optional, 2 support "support" optional
} }

impl PreferencesLinks {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { PreferencesLinks {
    terms_of_service: some String, privacy: some String, support: some rt::Map<String>
} }

/// Logo
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThemeLogo {
    /// Location
    pub desktop_view: DesktopViewLocation,
    /// Location
    pub mobile_view: MobileViewLocation,
    /// Location
    pub dark_desktop_view: DarkDesktopViewLocation,
    /// Location
    pub dark_mobile_view: DarkMobileViewLocation,
}
rt::object! { ThemeLogo {
    0 desktop_view "desktopView" required, 1 mobile_view "mobileView" required,
    2 dark_desktop_view "darkDesktopView" required, 3 dark_mobile_view "darkMobileView" required
} }

impl ThemeLogo {
    /// What is required; the rest is set by the setters.
    pub fn new(
        desktop_view: impl Into<DesktopViewLocation>,
        mobile_view: impl Into<MobileViewLocation>,
        dark_desktop_view: impl Into<DarkDesktopViewLocation>,
        dark_mobile_view: impl Into<DarkMobileViewLocation>,
    ) -> Self {
        Self {
            desktop_view: desktop_view.into(),
            mobile_view: mobile_view.into(),
            dark_desktop_view: dark_desktop_view.into(),
            dark_mobile_view: dark_mobile_view.into(),
        }
    }
}

/// Location
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DesktopViewLocation {
    /// Maximum length: 500.
    pub svg: String,
    /// Maximum length: 500.
    pub location: String,
}
rt::object! { DesktopViewLocation { 0 svg "svg" required, 1 location "location" required } }

impl DesktopViewLocation {
    /// What is required; the rest is set by the setters.
    pub fn new(svg: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            svg: svg.into(),
            location: location.into(),
        }
    }
}

/// Location
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MobileViewLocation {
    /// Maximum length: 500.
    pub svg: String,
    /// Maximum length: 500.
    pub location: String,
}
rt::object! { MobileViewLocation { 0 svg "svg" required, 1 location "location" required } }

impl MobileViewLocation {
    /// What is required; the rest is set by the setters.
    pub fn new(svg: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            svg: svg.into(),
            location: location.into(),
        }
    }
}

/// Location
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DarkDesktopViewLocation {
    /// Maximum length: 500.
    pub svg: String,
    /// Maximum length: 500.
    pub location: String,
}
rt::object! { DarkDesktopViewLocation { 0 svg "svg" required, 1 location "location" required } }

impl DarkDesktopViewLocation {
    /// What is required; the rest is set by the setters.
    pub fn new(svg: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            svg: svg.into(),
            location: location.into(),
        }
    }
}

/// Location
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DarkMobileViewLocation {
    /// Maximum length: 500.
    pub svg: String,
    /// Maximum length: 500.
    pub location: String,
}
rt::object! { DarkMobileViewLocation { 0 svg "svg" required, 1 location "location" required } }

impl DarkMobileViewLocation {
    /// What is required; the rest is set by the setters.
    pub fn new(svg: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            svg: svg.into(),
            location: location.into(),
        }
    }
}

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthBrandingCarouselItem {
    /// Maximum length: 2048.
    pub image_url: String,
    /// Maximum length: 500.
    pub title: String,
    /// Maximum length: 2048.
    pub description: String,
}
rt::object! { AuthBrandingCarouselItem {
    0 image_url "imageUrl" required, 1 title "title" required, 2 description "description" required
} }

impl AuthBrandingCarouselItem {
    /// What is required; the rest is set by the setters.
    pub fn new(
        image_url: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            image_url: image_url.into(),
            title: title.into(),
            description: description.into(),
        }
    }
}

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthBrandingFaq {
    /// Maximum length: 500.
    pub question: String,
    /// Maximum length: 5000.
    pub answer: String,
}
rt::object! { AuthBrandingFaq { 0 question "question" required, 1 answer "answer" required } }

impl AuthBrandingFaq {
    /// What is required; the rest is set by the setters.
    pub fn new(question: impl Into<String>, answer: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            answer: answer.into(),
        }
    }
}

/// Request body of `POST /api/identity/orgs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrgRequest {
    pub name: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub description: Option<String>,
    pub notify_org_update: Option<bool>,
    pub preferences: Option<MetadataPreferences>,
}
rt::object! { CreateOrgRequest {
    0 name "name" optional, 1 country "country" optional, 2 region "region" optional,
    3 description "description" optional, 4 notify_org_update "notifyOrgUpdate" optional,
    5 preferences "preferences" optional
} }

impl CreateOrgRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CreateOrgRequest {
    name: some String, country: some String, region: some String, description: some String,
    notify_org_update: bare bool, preferences: some MetadataPreferences
} }

/// Variant 1 of `AddTeamToOrgResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTeamToOrgResponseVariant1 {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub teams_organizations_mapping: Option<Vec<Variant1TeamsOrganizationsMappingItem>>,
}
rt::object! { AddTeamToOrgResponseVariant1 {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer,
    3 teams_organizations_mapping "teamsOrganizationsMapping" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variant1TeamsOrganizationsMappingItem {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub org_id: Option<String>,
    /// Format: `uuid`.
    pub team_id: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<OrganizationDeletedAt>,
}
rt::object! { Variant1TeamsOrganizationsMappingItem {
    0 id "id" optional, 1 org_id "orgId" optional, 2 team_id "teamId" optional,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }

/// Answer `200` of `GET /api/identity/orgs/{orgId}/teams/{teamId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamByIdResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetTeamByIdResponse {
    0 id "id" required, 1 name "name" required, 2 description "description" optional,
    3 owner "owner" optional, 4 metadata "metadata" optional, 5 created_at "createdAt" required,
    6 updated_at "updatedAt" required, 7 deleted_at "deletedAt" optional
} }

/// Role
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRolesResponseRole {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 500.
    pub role_name: String,
    /// Maximum length: 5000.
    pub description: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetAllRolesResponseRole {
    0 id "id" optional, 1 role_name "roleName" required, 2 description "description" required,
    3 created_at "createdAt" optional, 4 updated_at "updatedAt" optional, 5 deleted_at "deletedAt" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSchedulesResponseSchedule {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub user_id: String,
    /// Maximum length: 500.
    pub cron_expression: String,
    pub last_run: Option<rt::DateTime>,
    pub next_run: Option<rt::DateTime>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { GetSchedulesResponseSchedule {
    0 id "id" optional, 1 name "name" required, 2 user_id "userId" required,
    3 cron_expression "cronExpression" required, 4 last_run "lastRun" optional, 5 next_run "nextRun" optional,
    6 created_at "createdAt" optional, 7 updated_at "updatedAt" optional
} }

/// Answer `200` of `GET /api/identity/teams/{teamId}/users`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamUsersResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub data: Option<Vec<GetTeamUsersResponseDataItem>>,
}
rt::object! { GetTeamUsersResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 data "data" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamUsersResponseDataItem {
    pub joined_at: Option<rt::DateTime>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { GetTeamUsersResponseDataItem { 0 joined_at "joinedAt" optional, ..extra } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsersForOrgResponseDataItem {
    /// Format: `uuid`.
    pub id: String,
    /// Maximum length: 200.
    #[deprecated]
    pub user_id: String,
    /// Maximum length: 100.
    pub provider: String,
    /// Maximum length: 300.
    pub email: String,
    /// Maximum length: 200.
    pub first_name: String,
    /// Maximum length: 300.
    pub last_name: String,
    /// Maximum length: 500.
    pub avatar_url: Option<String>,
    /// Maximum length: 100.
    pub status: DataItemStatus,
    /// Maximum length: 1000. Default: `""`.
    pub bio: Option<String>,
    pub country: Option<rt::JsonObject>,
    pub region: Option<rt::JsonObject>,
    /// Preference
    pub preferences: Option<Preference>,
    pub accepted_terms_at: Option<rt::DateTime>,
    pub first_login_time: Option<rt::DateTime>,
    pub last_login_time: rt::DateTime,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub socials: Option<Vec<DataItemSocial>>,
    pub deleted_at: Option<rt::DateTime>,
    pub role_names: Option<Vec<String>>,
    pub teams: Option<DataItemTeams>,
    pub organizations: Option<DataItemOrganizations>,
}
rt::object! { GetUsersForOrgResponseDataItem {
    0 id "id" required, 1 user_id "userId" required, 2 provider "provider" required, 3 email "email" required,
    4 first_name "firstName" required, 5 last_name "lastName" required, 6 avatar_url "avatarUrl" optional,
    7 status "status" required, 8 bio "bio" optional, 9 country "country" optional,
    10 region "region" optional, 11 preferences "preferences" optional,
    12 accepted_terms_at "acceptedTermsAt" optional, 13 first_login_time "firstLoginTime" optional,
    14 last_login_time "lastLoginTime" required, 15 created_at "createdAt" required,
    16 updated_at "updatedAt" required, 17 socials "socials" optional, 18 deleted_at "deletedAt" nullable,
    19 role_names "roleNames" optional, 20 teams "teams" optional, 21 organizations "organizations" optional
} }

/// Maximum length: 100.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataItemStatus {
    Active,
    Inactive,
    Pending,
    Anonymous,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { DataItemStatus {
    Active "active", Inactive "inactive", Pending "pending", Anonymous "anonymous"
} }

/// Preference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preference {
    pub mesh_adapters: Option<Vec<rt::JsonObject>>,
    /// Grafana
    pub grafana: Option<PreferencesGrafana>,
    /// Prometheus
    pub prometheus: Option<PreferencesPrometheus>,
    /// LoadTestPreferences
    pub load_test_prefs: Option<LoadTestPreferences>,
    pub anonymous_usage_stats: bool,
    pub anonymous_perf_results: bool,
    pub updated_at: rt::DateTime,
    pub dashboard_preferences: rt::JsonObject,
    /// Maximum length: 500.
    pub selected_organization_id: String,
    pub selected_workspace_for_organizations: rt::Map<String>,
    pub users_extension_preferences: rt::JsonObject,
    pub remote_provider_preferences: rt::JsonObject,
}
rt::object! { Preference {
    0 mesh_adapters "meshAdapters" optional, 1 grafana "grafana" optional, 2 prometheus "prometheus" optional,
    3 load_test_prefs "loadTestPrefs" optional, 4 anonymous_usage_stats "anonymousUsageStats" required,
    5 anonymous_perf_results "anonymousPerfResults" required, 6 updated_at "updatedAt" required,
    7 dashboard_preferences "dashboardPreferences" required,
    8 selected_organization_id "selectedOrganizationId" required,
    9 selected_workspace_for_organizations "selectedWorkspaceForOrganizations" required,
    10 users_extension_preferences "usersExtensionPreferences" required,
    11 remote_provider_preferences "remoteProviderPreferences" required
} }

/// Values of `teams` of `GetUsersForOrgResponseDataItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataItemTeams {
    pub teams_with_roles: Option<Vec<TeamsWithRole>>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
}
rt::object! { DataItemTeams {
    0 teams_with_roles "teamsWithRoles" optional, 1 total_count "totalCount" optional_integer
} }

/// Values of `organizations` of `GetUsersForOrgResponseDataItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataItemOrganizations {
    pub organizations_with_roles: Option<Vec<OrganizationsWithRole>>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
}
rt::object! { DataItemOrganizations {
    0 organizations_with_roles "organizationsWithRoles" optional, 1 total_count "totalCount" optional_integer
} }

/// Grafana
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreferencesGrafana {
    /// Maximum length: 500.
    pub grafana_url: Option<String>,
    /// Maximum length: 500.
    pub grafana_api_key: Option<String>,
    pub selected_boards_configs: Option<Vec<GrafanaSelectedBoardsConfig>>,
}
rt::object! { PreferencesGrafana {
    0 grafana_url "grafanaUrl" optional, 1 grafana_api_key "grafanaApiKey" optional,
    2 selected_boards_configs "selectedBoardsConfigs" optional
} }

/// Prometheus
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreferencesPrometheus {
    /// Maximum length: 500.
    pub prometheus_url: Option<String>,
    pub selected_prometheus_boards_configs: Option<
        Vec<PrometheusSelectedPrometheusBoardsConfig>,
    >,
}
rt::object! { PreferencesPrometheus {
    0 prometheus_url "prometheusUrl" optional,
    1 selected_prometheus_boards_configs "selectedPrometheusBoardsConfigs" optional
} }

/// LoadTestPreferences
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadTestPreferences {
    /// Minimum: 0.
    pub c: Option<i64>,
    /// Minimum: 0.
    pub qps: Option<i64>,
    /// Maximum length: 500.
    pub t: Option<String>,
    /// Maximum length: 500.
    pub r#gen: Option<String>,
}
rt::object! { LoadTestPreferences {
    0 c "c" optional_integer, 1 qps "qps" optional_integer, 2 t "t" optional, 3 r#gen "gen" optional
} }

/// Social
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataItemSocial {
    /// Maximum length: 50.
    pub site: String,
    /// Format: `uri`.
    pub link: String,
}
rt::object! { DataItemSocial { 0 site "site" required, 1 link "link" required } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamsWithRole {
    /// Format: `uuid`.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
    pub role_names: Vec<String>,
}
rt::object! { TeamsWithRole {
    0 id "id" required, 1 name "name" optional, 2 description "description" optional,
    3 owner "owner" optional, 4 metadata "metadata" optional, 5 created_at "createdAt" optional,
    6 updated_at "updatedAt" optional, 7 deleted_at "deletedAt" optional, 8 role_names "roleNames" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationsWithRole {
    /// Format: `uuid`.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
    pub role_names: Vec<String>,
}
rt::object! { OrganizationsWithRole {
    0 id "id" required, 1 name "name" optional, 2 description "description" optional,
    3 country "country" optional, 4 region "region" optional, 5 owner "owner" optional,
    6 created_at "createdAt" optional, 7 updated_at "updatedAt" optional, 8 deleted_at "deletedAt" optional,
    9 role_names "roleNames" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GrafanaSelectedBoardsConfig {
    pub board: Option<rt::JsonObject>,
    pub panels: Option<Vec<rt::JsonObject>>,
    pub template_vars: Option<Vec<String>>,
}
rt::object! { GrafanaSelectedBoardsConfig {
    0 board "board" optional, 1 panels "panels" optional, 2 template_vars "templateVars" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrometheusSelectedPrometheusBoardsConfig {
    pub board: Option<rt::JsonObject>,
    pub panels: Option<Vec<rt::JsonObject>>,
    pub template_vars: Option<Vec<String>>,
}
rt::object! { PrometheusSelectedPrometheusBoardsConfig {
    0 board "board" optional, 1 panels "panels" optional, 2 template_vars "templateVars" optional
} }

/// Request body of `POST /api/identity/users/anonymous`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnonymousUserSessionRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 255.
    pub kind: String,
    /// Maximum length: 255.
    pub r#type: String,
    /// Maximum length: 255.
    pub sub_type: String,
    pub credential_secret: Option<rt::JsonObject>,
    pub metadata: Option<rt::JsonObject>,
    pub styles: Option<CreateAnonymousUserSessionRequestStyles>,
    /// Maximum length: 255.
    pub status: String,
    /// Format: `uuid`.
    pub credential_id: Option<String>,
}
rt::object! { CreateAnonymousUserSessionRequest {
    0 id "id" optional, 1 name "name" required, 2 kind "kind" required, 3 r#type "type" required,
    4 sub_type "subType" required, 5 credential_secret "credentialSecret" optional,
    6 metadata "metadata" optional, 7 styles "styles" optional, 8 status "status" required,
    9 credential_id "credentialId" optional
} }

impl CreateAnonymousUserSessionRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        kind: impl Into<String>,
        r#type: impl Into<String>,
        sub_type: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            kind: kind.into(),
            r#type: r#type.into(),
            sub_type: sub_type.into(),
            credential_secret: None,
            metadata: None,
            styles: None,
            status: status.into(),
            credential_id: None,
        }
    }
}
rt::setters! { CreateAnonymousUserSessionRequest {
    id: some String, credential_secret: some rt::JsonObject, metadata: some rt::JsonObject,
    styles: some CreateAnonymousUserSessionRequestStyles, credential_id: some String
} }

/// Values of `styles` of `CreateAnonymousUserSessionRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnonymousUserSessionRequestStyles {
    /// Maximum length: 500.
    pub primary_color: String,
    /// Maximum length: 500.
    pub secondary_color: Option<String>,
    /// Maximum length: 500.
    pub svg_white: String,
    /// Maximum length: 500.
    pub svg_color: String,
    /// Maximum length: 500.
    pub svg_complete: String,
    /// Maximum length: 500.
    pub color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub text_opacity: Option<f64>,
    /// Maximum length: 500.
    pub font_family: Option<String>,
    /// Maximum length: 500.
    pub font_size: Option<String>,
    /// Maximum length: 500.
    pub font_style: Option<String>,
    /// Maximum length: 500.
    pub font_weight: Option<String>,
    pub text_transform: Option<CreateAnonymousUserSessionRequestStylesTextTransform>,
    /// Minimum: 0. Maximum: 1.
    pub opacity: Option<f64>,
    /// Minimum: 0.
    pub z_index: Option<i64>,
    /// Maximum length: 500.
    pub label: Option<String>,
    pub animation: Option<rt::JsonObject>,
    pub shape: MetadataShape,
    pub position: Option<StylesPosition>,
    /// Maximum length: 500.
    pub body_text: Option<String>,
    pub body_text_wrap: Option<StylesBodyTextWrap>,
    /// Maximum length: 50.
    pub body_text_max_width: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub body_text_opacity: Option<f64>,
    /// Maximum length: 100.
    pub body_text_background_color: Option<String>,
    /// Minimum: 0.
    pub body_text_font_size: Option<f64>,
    /// Maximum length: 100.
    pub body_text_color: Option<String>,
    /// Maximum length: 50.
    pub body_text_font_weight: Option<String>,
    /// Maximum length: 50.
    pub body_text_horizontal_align: Option<String>,
    /// Maximum length: 100.
    pub body_text_decoration: Option<String>,
    /// Maximum length: 50.
    pub body_text_vertical_align: Option<String>,
    /// Minimum: 0.
    pub width: Option<f64>,
    /// Minimum: 0.
    pub height: Option<f64>,
    /// Maximum length: 2048.
    pub background_image: Option<String>,
    /// Maximum length: 100.
    pub background_color: Option<String>,
    /// Minimum: -1. Maximum: 1.
    pub background_blacken: Option<f64>,
    /// Minimum: 0. Maximum: 1.
    pub background_opacity: Option<f64>,
    /// Maximum length: 50.
    pub background_position_x: Option<String>,
    /// Maximum length: 50.
    pub background_position_y: Option<String>,
    /// Maximum length: 50.
    pub background_offset_x: Option<String>,
    /// Maximum length: 50.
    pub background_offset_y: Option<String>,
    pub background_fit: Option<StylesBackgroundFit>,
    pub background_clip: Option<StylesBackgroundClip>,
    pub background_width_relative_to: Option<StylesBackgroundWidthRelativeTo>,
    pub background_height_relative_to: Option<StylesBackgroundHeightRelativeTo>,
    /// Minimum: 0.
    pub border_width: Option<f64>,
    pub border_style: Option<CreateAnonymousUserSessionRequestStylesBorderStyle>,
    /// Maximum length: 100.
    pub border_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub border_opacity: Option<f64>,
    /// Minimum: 0.
    pub padding: Option<f64>,
    pub text_halign: Option<CreateAnonymousUserSessionRequestStylesTextHalign>,
    pub text_valign: Option<CreateAnonymousUserSessionRequestStylesTextValign>,
    /// Default: `"no"`.
    pub ghost: Option<StylesGhost>,
    /// Maximum length: 100.
    pub active_bg_color: Option<String>,
    /// Maximum length: 50.
    pub active_bg_opacity: Option<String>,
    /// Maximum length: 50.
    pub active_bg_size: Option<String>,
    /// Maximum length: 100.
    pub selection_box_color: Option<String>,
    /// Minimum: 0.
    pub selection_box_border_width: Option<f64>,
    /// Minimum: 0. Maximum: 1.
    pub selection_box_opacity: Option<f64>,
    /// Maximum length: 100.
    pub outside_texture_bg_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub outside_texture_bg_opacity: Option<f64>,
    /// Maximum length: 2000.
    pub shape_polygon_points: Option<String>,
    /// Maximum length: 100.
    pub menu_background_color: Option<String>,
    /// Minimum: 0. Maximum: 1.
    pub menu_background_opacity: Option<f64>,
    /// Maximum length: 100.
    pub menu_forground_color: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { CreateAnonymousUserSessionRequestStyles {
    0 primary_color "primaryColor" required, 1 secondary_color "secondaryColor" optional,
    2 svg_white "svgWhite" required, 3 svg_color "svgColor" required, 4 svg_complete "svgComplete" required,
    5 color "color" optional, 6 text_opacity "textOpacity" optional, 7 font_family "fontFamily" optional,
    8 font_size "fontSize" optional, 9 font_style "fontStyle" optional, 10 font_weight "fontWeight" optional,
    11 text_transform "textTransform" optional, 12 opacity "opacity" optional,
    13 z_index "zIndex" optional_integer, 14 label "label" optional, 15 animation "animation" optional,
    16 shape "shape" required, 17 position "position" optional, 18 body_text "bodyText" optional,
    19 body_text_wrap "bodyTextWrap" optional, 20 body_text_max_width "bodyTextMaxWidth" optional,
    21 body_text_opacity "bodyTextOpacity" optional,
    22 body_text_background_color "bodyTextBackgroundColor" optional,
    23 body_text_font_size "bodyTextFontSize" optional, 24 body_text_color "bodyTextColor" optional,
    25 body_text_font_weight "bodyTextFontWeight" optional,
    26 body_text_horizontal_align "bodyTextHorizontalAlign" optional,
    27 body_text_decoration "bodyTextDecoration" optional,
    28 body_text_vertical_align "bodyTextVerticalAlign" optional, 29 width "width" optional,
    30 height "height" optional, 31 background_image "backgroundImage" optional,
    32 background_color "backgroundColor" optional, 33 background_blacken "backgroundBlacken" optional,
    34 background_opacity "backgroundOpacity" optional,
    35 background_position_x "backgroundPositionX" optional,
    36 background_position_y "backgroundPositionY" optional,
    37 background_offset_x "backgroundOffsetX" optional, 38 background_offset_y "backgroundOffsetY" optional,
    39 background_fit "backgroundFit" optional, 40 background_clip "backgroundClip" optional,
    41 background_width_relative_to "backgroundWidthRelativeTo" optional,
    42 background_height_relative_to "backgroundHeightRelativeTo" optional,
    43 border_width "borderWidth" optional, 44 border_style "borderStyle" optional,
    45 border_color "borderColor" optional, 46 border_opacity "borderOpacity" optional,
    47 padding "padding" optional, 48 text_halign "textHalign" optional, 49 text_valign "textValign" optional,
    50 ghost "ghost" optional, 51 active_bg_color "activeBgColor" optional,
    52 active_bg_opacity "activeBgOpacity" optional, 53 active_bg_size "activeBgSize" optional,
    54 selection_box_color "selectionBoxColor" optional,
    55 selection_box_border_width "selectionBoxBorderWidth" optional,
    56 selection_box_opacity "selectionBoxOpacity" optional,
    57 outside_texture_bg_color "outsideTextureBgColor" optional,
    58 outside_texture_bg_opacity "outsideTextureBgOpacity" optional,
    59 shape_polygon_points "shapePolygonPoints" optional,
    60 menu_background_color "menuBackgroundColor" optional,
    61 menu_background_opacity "menuBackgroundOpacity" optional,
    62 menu_forground_color "menuForgroundColor" optional, ..extra
} }

impl CreateAnonymousUserSessionRequestStyles {
    /// What is required; the rest is set by the setters.
    pub fn new(
        primary_color: impl Into<String>,
        svg_white: impl Into<String>,
        svg_color: impl Into<String>,
        svg_complete: impl Into<String>,
        shape: impl Into<MetadataShape>,
    ) -> Self {
        Self {
            primary_color: primary_color.into(),
            secondary_color: None,
            svg_white: svg_white.into(),
            svg_color: svg_color.into(),
            svg_complete: svg_complete.into(),
            color: None,
            text_opacity: None,
            font_family: None,
            font_size: None,
            font_style: None,
            font_weight: None,
            text_transform: None,
            opacity: None,
            z_index: None,
            label: None,
            animation: None,
            shape: shape.into(),
            position: None,
            body_text: None,
            body_text_wrap: None,
            body_text_max_width: None,
            body_text_opacity: None,
            body_text_background_color: None,
            body_text_font_size: None,
            body_text_color: None,
            body_text_font_weight: None,
            body_text_horizontal_align: None,
            body_text_decoration: None,
            body_text_vertical_align: None,
            width: None,
            height: None,
            background_image: None,
            background_color: None,
            background_blacken: None,
            background_opacity: None,
            background_position_x: None,
            background_position_y: None,
            background_offset_x: None,
            background_offset_y: None,
            background_fit: None,
            background_clip: None,
            background_width_relative_to: None,
            background_height_relative_to: None,
            border_width: None,
            border_style: None,
            border_color: None,
            border_opacity: None,
            padding: None,
            text_halign: None,
            text_valign: None,
            ghost: None,
            active_bg_color: None,
            active_bg_opacity: None,
            active_bg_size: None,
            selection_box_color: None,
            selection_box_border_width: None,
            selection_box_opacity: None,
            outside_texture_bg_color: None,
            outside_texture_bg_opacity: None,
            shape_polygon_points: None,
            menu_background_color: None,
            menu_background_opacity: None,
            menu_forground_color: None,
            extra: rt::Map::new(),
        }
    }
}
rt::setters! { CreateAnonymousUserSessionRequestStyles {
    secondary_color: some String, color: some String, text_opacity: bare f64, font_family: some String,
    font_size: some String, font_style: some String, font_weight: some String,
    text_transform: some CreateAnonymousUserSessionRequestStylesTextTransform, opacity: bare f64,
    z_index: bare i64, label: some String, animation: some rt::JsonObject, position: some StylesPosition,
    body_text: some String, body_text_wrap: some StylesBodyTextWrap, body_text_max_width: some String,
    body_text_opacity: bare f64, body_text_background_color: some String, body_text_font_size: bare f64,
    body_text_color: some String, body_text_font_weight: some String, body_text_horizontal_align: some String,
    body_text_decoration: some String, body_text_vertical_align: some String, width: bare f64,
    height: bare f64, background_image: some String, background_color: some String,
    background_blacken: bare f64, background_opacity: bare f64, background_position_x: some String,
    background_position_y: some String, background_offset_x: some String, background_offset_y: some String,
    background_fit: some StylesBackgroundFit, background_clip: some StylesBackgroundClip,
    background_width_relative_to: some StylesBackgroundWidthRelativeTo,
    background_height_relative_to: some StylesBackgroundHeightRelativeTo, border_width: bare f64,
    border_style: some CreateAnonymousUserSessionRequestStylesBorderStyle, border_color: some String,
    border_opacity: bare f64, padding: bare f64,
    text_halign: some CreateAnonymousUserSessionRequestStylesTextHalign,
    text_valign: some CreateAnonymousUserSessionRequestStylesTextValign, ghost: some StylesGhost,
    active_bg_color: some String, active_bg_opacity: some String, active_bg_size: some String,
    selection_box_color: some String, selection_box_border_width: bare f64, selection_box_opacity: bare f64,
    outside_texture_bg_color: some String, outside_texture_bg_opacity: bare f64,
    shape_polygon_points: some String, menu_background_color: some String, menu_background_opacity: bare f64,
    menu_forground_color: some String
} }

/// Values of `textTransform` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateAnonymousUserSessionRequestStylesTextTransform {
    None,
    Uppercase,
    Lowercase,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateAnonymousUserSessionRequestStylesTextTransform {
    None "none", Uppercase "uppercase", Lowercase "lowercase"
} }

/// Values of `position` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StylesPosition {
    /// Minimum: -1000000. Maximum: 1000000.
    pub x: f64,
    /// Minimum: -1000000. Maximum: 1000000.
    pub y: f64,
}
rt::object! { StylesPosition { 0 x "x" required, 1 y "y" required } }

impl StylesPosition {
    /// What is required; the rest is set by the setters.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// Values of `bodyTextWrap` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesBodyTextWrap {
    None,
    Wrap,
    Ellipsis,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesBodyTextWrap { None "none", Wrap "wrap", Ellipsis "ellipsis" } }

/// Values of `backgroundFit` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesBackgroundFit {
    None,
    Contain,
    Cover,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesBackgroundFit { None "none", Contain "contain", Cover "cover" } }

/// Values of `backgroundClip` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesBackgroundClip {
    None,
    Node,
    NodeBorder,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesBackgroundClip { None "none", Node "node", NodeBorder "node-border" } }

/// Values of `backgroundWidthRelativeTo` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesBackgroundWidthRelativeTo {
    None,
    Inner,
    Outer,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesBackgroundWidthRelativeTo { None "none", Inner "inner", Outer "outer" } }

/// Values of `backgroundHeightRelativeTo` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesBackgroundHeightRelativeTo {
    None,
    Inner,
    Outer,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesBackgroundHeightRelativeTo { None "none", Inner "inner", Outer "outer" } }

/// Values of `borderStyle` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateAnonymousUserSessionRequestStylesBorderStyle {
    Solid,
    Dotted,
    Dashed,
    Double,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateAnonymousUserSessionRequestStylesBorderStyle {
    Solid "solid", Dotted "dotted", Dashed "dashed", Double "double"
} }

/// Values of `textHalign` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateAnonymousUserSessionRequestStylesTextHalign {
    Left,
    Center,
    Right,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateAnonymousUserSessionRequestStylesTextHalign {
    Left "left", Center "center", Right "right"
} }

/// Values of `textValign` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateAnonymousUserSessionRequestStylesTextValign {
    Top,
    Center,
    Bottom,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateAnonymousUserSessionRequestStylesTextValign {
    Top "top", Center "center", Bottom "bottom"
} }

/// Values of `ghost` of `CreateAnonymousUserSessionRequestStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StylesGhost {
    Yes,
    No,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { StylesGhost { Yes "yes", No "no" } }

/// Request body of `POST /api/content/views`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateViewRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    pub filters: Option<rt::JsonObject>,
    /// Maximum length: 255.
    pub visibility: Option<String>,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { CreateViewRequest {
    0 name "name" required, 1 filters "filters" optional, 2 visibility "visibility" optional,
    3 metadata "metadata" optional
} }

impl CreateViewRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            filters: None,
            visibility: None,
            metadata: None,
        }
    }
}
rt::setters! { CreateViewRequest {
    filters: some rt::JsonObject, visibility: some String, metadata: some rt::JsonObject
} }

/// Answer `201` of `POST /api/content/views`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateViewResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 255.
    pub visibility: String,
    pub filters: Option<rt::JsonObject>,
    pub metadata: Option<rt::JsonObject>,
    /// Format: `uuid`.
    pub user_id: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { CreateViewResponse {
    0 id "id" required, 1 name "name" required, 2 visibility "visibility" required,
    3 filters "filters" optional, 4 metadata "metadata" optional, 5 user_id "userId" required,
    6 created_at "createdAt" required, 7 updated_at "updatedAt" required, 8 deleted_at "deletedAt" optional
} }

/// AcademyCurricula
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcademyCurricula {
    /// Maximum length: 500.
    pub id: String,
    pub r#type: AcademyCirriculaType,
    pub org_id: String,
    pub visibility: AcademyCirriculaVisibility,
    pub status: AcademyCirriculaStatus,
    /// Maximum length: 500.
    pub slug: String,
    pub level: AcademyCirriculaLevel,
    /// Format: `uuid`.
    pub badge_id: Option<String>,
    /// Format: `uuid`.
    pub invite_id: Option<String>,
    /// Format: `uuid`.
    pub workspace_id: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
    pub metadata: CurriculaMetadata,
}
rt::object! { AcademyCurricula {
    0 id "id" required, 1 r#type "type" required, 2 org_id "orgId" required,
    3 visibility "visibility" required, 4 status "status" required, 5 slug "slug" required,
    6 level "level" required, 7 badge_id "badgeId" optional, 8 invite_id "inviteId" optional,
    9 workspace_id "workspaceId" optional, 10 created_at "createdAt" required,
    11 updated_at "updatedAt" required, 12 deleted_at "deletedAt" nullable, 13 metadata "metadata" required
} }

/// CurriculaMetadata
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurriculaMetadata {
    /// Maximum length: 500.
    pub title: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Maximum length: 500.
    pub detailed_description: Option<String>,
    /// Format: `uri`.
    pub banner: Option<String>,
    /// Format: `uri`.
    pub permalink: String,
    /// Certificate
    pub certificate: Option<MetadataCertificate>,
    pub children: Option<Vec<ChildNode>>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { CurriculaMetadata {
    0 title "title" required, 1 description "description" required,
    2 detailed_description "detailedDescription" optional, 3 banner "banner" optional,
    4 permalink "permalink" required, 5 certificate "certificate" optional, 6 children "children" optional,
    ..extra
} }

impl CurriculaMetadata {
    /// What is required; the rest is set by the setters.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        permalink: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            detailed_description: None,
            banner: None,
            permalink: permalink.into(),
            certificate: None,
            children: None,
            extra: rt::Map::new(),
        }
    }
}
rt::setters! { CurriculaMetadata {
    detailed_description: some String, banner: some String, certificate: some MetadataCertificate,
    children: list ChildNode
} }

/// Certificate
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataCertificate {
    /// Maximum length: 500.
    pub id: String,
    /// Format: `uuid`.
    pub org_id: String,
    /// Maximum length: 500.
    pub recipient_id: String,
    /// Maximum length: 500.
    pub recipient_name: String,
    /// Maximum length: 500.
    pub title: String,
    /// Maximum length: 5000.
    pub description: String,
    pub issuing_authorities: Vec<CertificateIssuingAuthority>,
    pub issued_date: rt::DateTime,
    pub expiration_date: Option<rt::DateTime>,
    /// Minimum: 0.
    pub expires_in: Option<i64>,
}
rt::object! { MetadataCertificate {
    0 id "id" required, 1 org_id "orgId" required, 2 recipient_id "recipientId" required,
    3 recipient_name "recipientName" required, 4 title "title" required, 5 description "description" required,
    6 issuing_authorities "issuingAuthorities" required, 7 issued_date "issuedDate" required,
    8 expiration_date "expirationDate" optional, 9 expires_in "expiresIn" optional_integer
} }

impl MetadataCertificate {
    /// What is required; the rest is set by the setters.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        org_id: impl Into<String>,
        recipient_id: impl Into<String>,
        recipient_name: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
        issuing_authorities: impl IntoIterator<
            Item = impl Into<CertificateIssuingAuthority>,
        >,
        issued_date: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            org_id: org_id.into(),
            recipient_id: recipient_id.into(),
            recipient_name: recipient_name.into(),
            title: title.into(),
            description: description.into(),
            issuing_authorities: issuing_authorities
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
            issued_date: issued_date.into(),
            expiration_date: None,
            expires_in: None,
        }
    }
}
rt::setters! { MetadataCertificate { expiration_date: some rt::DateTime, expires_in: bare i64 } }

/// ChildNode
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChildNode {
    /// Maximum length: 500.
    pub id: String,
    /// Maximum length: 500.
    pub title: String,
    /// Format: `uri`.
    pub permalink: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Minimum: 0.
    pub weight: Option<f64>,
    /// Format: `uri`.
    pub banner: Option<String>,
    pub r#type: Option<AcademyCirriculaType>,
    pub children: Option<Vec<rt::JsonObject>>,
}
rt::object! { ChildNode {
    0 id "id" required, 1 title "title" required, 2 permalink "permalink" required,
    3 description "description" required, 4 weight "weight" optional, 5 banner "banner" optional,
    6 r#type "type" optional, 7 children "children" optional
} }

impl ChildNode {
    /// What is required; the rest is set by the setters.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        permalink: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            permalink: permalink.into(),
            description: description.into(),
            weight: None,
            banner: None,
            r#type: None,
            children: None,
        }
    }
}
rt::setters! { ChildNode {
    weight: bare f64, banner: some String, r#type: some AcademyCirriculaType, children: list rt::JsonObject
} }

/// CertificateIssuingAuthority
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateIssuingAuthority {
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 500.
    pub role: Option<String>,
    /// Format: `uri`.
    pub signature_url: Option<String>,
    /// Required by the document, which does not describe it.
    pub url: Option<rt::Json>,
}
rt::object! { CertificateIssuingAuthority {
    0 name "name" required, 1 role "role" optional, 2 signature_url "signatureUrl" optional,
    3 url "url" optional
} }

impl CertificateIssuingAuthority {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            role: None,
            signature_url: None,
            url: None,
        }
    }
}
rt::setters! { CertificateIssuingAuthority {
    role: some String, signature_url: some String, url: some rt::Json
} }

/// Request body of `POST /api/academy/curricula`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAcademyCurriculaRequest {
    pub r#type: AcademyCirriculaType,
    /// Maximum length: 500.
    pub title: String,
    pub org_id: String,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub badge_id: Option<String>,
    /// Format: `uuid`.
    pub team_id: String,
    pub access_expires_at: Option<rt::DateTime>,
    pub access_status: CreateAcademyCurriculaRequestAccessStatus,
    pub metadata: CurriculaMetadata,
}
rt::object! { CreateAcademyCurriculaRequest {
    0 r#type "type" required, 1 title "title" required, 2 org_id "orgId" required,
    3 workspace_id "workspaceId" required, 4 badge_id "badgeId" optional, 5 team_id "teamId" required,
    6 access_expires_at "accessExpiresAt" optional, 7 access_status "accessStatus" required,
    8 metadata "metadata" required
} }

impl CreateAcademyCurriculaRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        r#type: impl Into<AcademyCirriculaType>,
        title: impl Into<String>,
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        team_id: impl Into<String>,
        access_status: impl Into<CreateAcademyCurriculaRequestAccessStatus>,
        metadata: impl Into<CurriculaMetadata>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            title: title.into(),
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            badge_id: None,
            team_id: team_id.into(),
            access_expires_at: None,
            access_status: access_status.into(),
            metadata: metadata.into(),
        }
    }
}
rt::setters! { CreateAcademyCurriculaRequest {
    badge_id: some String, access_expires_at: some rt::DateTime
} }

/// Values of `accessStatus` of `CreateAcademyCurriculaRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateAcademyCurriculaRequestAccessStatus {
    Enabled,
    Disabled,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CreateAcademyCurriculaRequestAccessStatus { Enabled "enabled", Disabled "disabled" } }

/// Parameter `order` of `GET /api/academy/curricula`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetAcademyCurriculaOrder {
    Asc,
    Desc,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GetAcademyCurriculaOrder { Asc "asc", Desc "desc" } }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyCurriculaResponseDataItem {
    /// Maximum length: 500.
    pub id: String,
    pub r#type: AcademyCirriculaType,
    pub org_id: String,
    pub visibility: AcademyCirriculaVisibility,
    pub status: AcademyCirriculaStatus,
    /// Maximum length: 500.
    pub slug: String,
    pub level: AcademyCirriculaLevel,
    /// Format: `uuid`.
    pub badge_id: Option<String>,
    /// Format: `uuid`.
    pub invite_id: Option<String>,
    /// Format: `uuid`.
    pub workspace_id: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
    pub metadata: CurriculaMetadata,
    /// Minimum: 0.
    pub registration_count: Option<f64>,
}
rt::object! { GetAcademyCurriculaResponseDataItem {
    0 id "id" required, 1 r#type "type" required, 2 org_id "orgId" required,
    3 visibility "visibility" required, 4 status "status" required, 5 slug "slug" required,
    6 level "level" required, 7 badge_id "badgeId" optional, 8 invite_id "inviteId" optional,
    9 workspace_id "workspaceId" optional, 10 created_at "createdAt" required,
    11 updated_at "updatedAt" required, 12 deleted_at "deletedAt" nullable, 13 metadata "metadata" required,
    14 registration_count "registrationCount" optional
} }

/// Answer `201` of `POST /api/academy/register`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterToAcademyContentResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub org_id: String,
    /// Maximum length: 500.
    pub content_id: String,
    /// Format: `uuid`.
    pub user_id: String,
    pub status: RegisterToAcademyContentResponseStatus,
    pub updated_at: rt::DateTime,
    pub created_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
    pub certificate: MetadataCertificate,
    pub metadata: rt::JsonObject,
}
rt::object! { RegisterToAcademyContentResponse {
    0 id "id" required, 1 org_id "orgId" required, 2 content_id "contentId" required,
    3 user_id "userId" required, 4 status "status" required, 5 updated_at "updatedAt" required,
    6 created_at "createdAt" required, 7 deleted_at "deletedAt" optional,
    8 certificate "certificate" required, 9 metadata "metadata" required
} }

/// Values of `contentType` of `RegisterToAcademyContentRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegisterToAcademyContentRequestContentType {
    LearningPath,
    Challenge,
    Certification,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RegisterToAcademyContentRequestContentType {
    LearningPath "learning-path", Challenge "challenge", Certification "certification"
} }

/// Values of `status` of `RegisterToAcademyContentResponse`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegisterToAcademyContentResponseStatus {
    Registered,
    Completed,
    Failed,
    Withdrawn,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RegisterToAcademyContentResponseStatus {
    Registered "registered", Completed "completed", Failed "failed", Withdrawn "withdrawn"
} }

/// Answer `200` of `PUT /api/academy/curricula/{id}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAcademyCurriculaByIdResponse {
    /// Maximum length: 500.
    pub id: String,
    pub r#type: AcademyCirriculaType,
    pub org_id: String,
    pub visibility: AcademyCirriculaVisibility,
    pub status: AcademyCirriculaStatus,
    /// Maximum length: 500.
    pub slug: String,
    pub level: AcademyCirriculaLevel,
    /// Format: `uuid`.
    pub badge_id: Option<String>,
    /// Format: `uuid`.
    pub invite_id: Option<String>,
    /// Format: `uuid`.
    pub workspace_id: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
    pub metadata: CurriculaMetadata,
    /// Minimum: 0.
    pub registration_count: Option<f64>,
    /// Invitation
    pub invitation: Option<UpdateAcademyCurriculaByIdResponseInvitation>,
}
rt::object! { UpdateAcademyCurriculaByIdResponse {
    0 id "id" required, 1 r#type "type" required, 2 org_id "orgId" required,
    3 visibility "visibility" required, 4 status "status" required, 5 slug "slug" required,
    6 level "level" required, 7 badge_id "badgeId" optional, 8 invite_id "inviteId" optional,
    9 workspace_id "workspaceId" optional, 10 created_at "createdAt" required,
    11 updated_at "updatedAt" required, 12 deleted_at "deletedAt" nullable, 13 metadata "metadata" required,
    14 registration_count "registrationCount" optional, 15 invitation "invitation" optional
} }

/// Invitation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAcademyCurriculaByIdResponseInvitation {
    /// Format: `uuid`. Only received.
    pub id: String,
    /// Format: `uuid`. Only received.
    pub owner: String,
    pub is_default: Option<bool>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: String,
    pub emails: Option<Vec<String>>,
    /// Format: `uuid`. Only received.
    pub org_id: String,
    pub expires_at: Option<rt::DateTime>,
    /// Minimum: 0.
    pub quota: Option<i64>,
    /// Only received.
    pub accepted_by: Vec<String>,
    pub roles: Vec<String>,
    pub teams: Vec<String>,
    pub status: CapabilityStatus,
    /// Only received.
    pub created_at: rt::DateTime,
    /// Only received.
    pub updated_at: rt::DateTime,
    /// Only received.
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { UpdateAcademyCurriculaByIdResponseInvitation {
    0 id "id" required, 1 owner "owner" required, 2 is_default "isDefault" optional, 3 name "name" required,
    4 description "description" required, 5 emails "emails" nullable, 6 org_id "orgId" required,
    7 expires_at "expiresAt" optional, 8 quota "quota" optional_integer, 9 accepted_by "acceptedBy" required,
    10 roles "roles" required, 11 teams "teams" required, 12 status "status" required,
    13 created_at "createdAt" required, 14 updated_at "updatedAt" required, 15 deleted_at "deletedAt" nullable
} }

/// CurriculaCurrentItemData
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemDataCurriculaCurrentItemData {
    /// Maximum length: 500.
    pub id: String,
    pub last_opened: rt::DateTime,
    pub content_type: RegisterToAcademyContentRequestContentType,
}
rt::object! { ItemDataCurriculaCurrentItemData {
    0 id "id" required, 1 last_opened "lastOpened" required, 2 content_type "contentType" required
} }

impl ItemDataCurriculaCurrentItemData {
    /// What is required; the rest is set by the setters.
    pub fn new(
        id: impl Into<String>,
        last_opened: impl Into<rt::DateTime>,
        content_type: impl Into<RegisterToAcademyContentRequestContentType>,
    ) -> Self {
        Self {
            id: id.into(),
            last_opened: last_opened.into(),
            content_type: content_type.into(),
        }
    }
}

/// QuizEvaluationResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuizEvaluationResult {
    /// Minimum: 0.
    pub score: i64,
    pub passed: bool,
    /// Minimum: 0.
    pub percentage_scored: f64,
    /// Minimum: 0.
    pub total_marks: i64,
    /// Minimum: 0.
    pub pass_percentage: f64,
    pub correct_submissions: rt::Map<bool>,
    /// Quiz
    pub quiz: GradeQuiz,
    pub attempted_at: rt::DateTime,
    /// Minimum: 0.
    pub attempts: i64,
}
rt::object! { QuizEvaluationResult {
    0 score "score" integer, 1 passed "passed" required, 2 percentage_scored "percentageScored" required,
    3 total_marks "totalMarks" integer, 4 pass_percentage "passPercentage" required,
    5 correct_submissions "correctSubmissions" required, 6 quiz "quiz" required,
    7 attempted_at "attemptedAt" required, 8 attempts "attempts" integer
} }

/// Quiz
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GradeQuiz {
    /// Maximum length: 500.
    pub id: String,
    /// Maximum length: 500.
    pub org_id: String,
    pub r#final: bool,
    /// Maximum length: 500.
    pub title: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Maximum length: 500.
    pub slug: String,
    /// Maximum length: 500.
    pub rel_permalink: String,
    /// Maximum length: 500.
    pub permalink: String,
    /// Maximum length: 255.
    pub r#type: String,
    /// Maximum length: 500.
    pub section: String,
    /// Maximum length: 500.
    pub layout: String,
    pub date: rt::Date,
    pub lastmod: rt::Date,
    pub draft: bool,
    /// Maximum length: 500.
    pub file_path: String,
    /// Minimum: 0.
    pub pass_percentage: f64,
    pub time_limit: QuizTimeLimit,
    /// Minimum: 0.
    pub max_attempts: i64,
    pub questions: Vec<QuizQuestion>,
    /// Minimum: 0.
    pub total_questions: i64,
    /// Minimum: 0.
    pub total_questions_in_bank: i64,
    /// Minimum: 0.
    pub total_question_sets: i64,
    /// Minimum: 0.
    pub total_marks: i64,
    pub prerequisites: Vec<Parent>,
    /// Parent
    pub parent: Option<Parent>,
    /// Parent
    pub next_page: Parent,
}
rt::object! { GradeQuiz {
    0 id "id" required, 1 org_id "orgId" required, 2 r#final "final" required, 3 title "title" required,
    4 description "description" required, 5 slug "slug" required, 6 rel_permalink "relPermalink" required,
    7 permalink "permalink" required, 8 r#type "type" required, 9 section "section" required,
    10 layout "layout" required, 11 date "date" required, 12 lastmod "lastmod" required,
    13 draft "draft" required, 14 file_path "filePath" required, 15 pass_percentage "passPercentage" required,
    16 time_limit "timeLimit" required, 17 max_attempts "maxAttempts" integer,
    18 questions "questions" required, 19 total_questions "totalQuestions" integer,
    20 total_questions_in_bank "totalQuestionsInBank" integer,
    21 total_question_sets "totalQuestionSets" integer, 22 total_marks "totalMarks" integer,
    23 prerequisites "prerequisites" required, 24 parent "parent" optional, 25 next_page "nextPage" required
} }

/// Parent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parent {
    /// Maximum length: 500.
    pub id: String,
    /// Maximum length: 500.
    pub title: String,
    /// Maximum length: 500.
    pub rel_permalink: String,
    /// Maximum length: 255.
    pub r#type: String,
}
rt::object! { Parent {
    0 id "id" required, 1 title "title" required, 2 rel_permalink "relPermalink" required,
    3 r#type "type" required
} }

/// Values of `timeLimit` of `GradeQuiz`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuizTimeLimit {
    /// Minimum: 0.
    Integer(i64),
    Text(String),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { QuizTimeLimit { Integer integer, Text string } }

/// Question
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuizQuestion {
    /// Maximum length: 500.
    pub id: String,
    /// Maximum length: 500.
    pub text: String,
    pub r#type: QuestionType,
    /// Minimum: 0.
    pub marks: i64,
    pub multiple_answers: Option<bool>,
    pub options: Vec<QuestionOption>,
    /// Maximum length: 500.
    pub correct_answer: String,
}
rt::object! { QuizQuestion {
    0 id "id" required, 1 text "text" required, 2 r#type "type" required, 3 marks "marks" integer,
    4 multiple_answers "multipleAnswers" optional, 5 options "options" required,
    6 correct_answer "correctAnswer" required
} }

/// Values of `type` of `QuizQuestion`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuestionType {
    QuestionTypeMultipleAnswers,
    QuestionTypeSingleAnswer,
    QuestionTypeShortAnswer,
    QuestionTypeEssay,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { QuestionType {
    QuestionTypeMultipleAnswers "multiple-answers", QuestionTypeSingleAnswer "single-answer",
    QuestionTypeShortAnswer "short-answer", QuestionTypeEssay "essay"
} }

/// QuestionOption
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuestionOption {
    /// Maximum length: 500.
    pub id: String,
    /// Maximum length: 500.
    pub text: String,
    pub is_correct: bool,
}
rt::object! { QuestionOption {
    0 id "id" required, 1 text "text" required, 2 is_correct "isCorrect" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConnectionsResponseConnection {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 1000.
    pub description: Option<String>,
    /// Maximum length: 2048.
    pub url: Option<String>,
    /// Format: `uuid`.
    pub credential_id: Option<String>,
    /// Maximum length: 255.
    pub r#type: String,
    /// Maximum length: 255.
    pub sub_type: String,
    /// Maximum length: 255.
    pub kind: String,
    /// ModelReference
    pub model_reference: Option<ConnectionModelReference>,
    pub metadata: Option<rt::JsonObject>,
    pub credential_schema: Option<rt::JsonObject>,
    pub connection_schema: Option<rt::JsonObject>,
    pub styles: Option<CreateAnonymousUserSessionRequestStyles>,
    pub status: RegistrantStatus,
    pub transition_map: Option<rt::Map<Vec<ConnectionTransitionMapItem>>>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
    pub environments: Option<Vec<ConnectionEnvironment>>,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"connections.meshery.io/v1beta3"`.
    pub schema_version: String,
}
rt::object! { GetConnectionsResponseConnection {
    0 id "id" required, 1 name "name" required, 2 description "description" optional, 3 url "url" optional,
    4 credential_id "credentialId" optional, 5 r#type "type" required, 6 sub_type "subType" required,
    7 kind "kind" required, 8 model_reference "modelReference" optional, 9 metadata "metadata" optional,
    10 credential_schema "credentialSchema" optional, 11 connection_schema "connectionSchema" optional,
    12 styles "styles" optional, 13 status "status" required, 14 transition_map "transitionMap" optional,
    15 owner "owner" optional, 16 created_at "createdAt" optional, 17 updated_at "updatedAt" optional,
    18 deleted_at "deletedAt" optional, 19 environments "environments" optional,
    20 schema_version "schemaVersion" required
} }

/// ModelReference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionModelReference {
    /// Format: `uuid`.
    pub id: String,
    /// Pattern: `^[a-z0-9-]+$`.
    pub name: String,
    /// Minimum length: 5. Maximum length: 100. Pattern: `^[a-z0-9]+.[0-9]+.[0-9]+(-[0-9A-Za-z-]+(.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`.
    pub version: String,
    /// Minimum length: 1. Maximum length: 100. Pattern: `^[a-zA-Z0-9 ]+$`.
    pub display_name: String,
    pub model: Model,
    /// RegistrantReference
    pub registrant: RegistrantReference,
}
rt::object! { ConnectionModelReference {
    0 id "id" required, 1 name "name" required, 2 version "version" required,
    3 display_name "displayName" required, 4 model "model" required, 5 registrant "registrant" required
} }

impl ConnectionModelReference {
    /// What is required; the rest is set by the setters.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<String>,
        display_name: impl Into<String>,
        model: impl Into<Model>,
        registrant: impl Into<RegistrantReference>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            version: version.into(),
            display_name: display_name.into(),
            model: model.into(),
            registrant: registrant.into(),
        }
    }
}

/// RegistrantReference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegistrantReference {
    /// Maximum length: 255.
    pub kind: String,
}
rt::object! { RegistrantReference { 0 kind "kind" required } }

impl RegistrantReference {
    /// What is required; the rest is set by the setters.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

/// Environment
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionEnvironment {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"environments.meshery.io/v1beta3"`.
    pub schema_version: String,
    /// Maximum length: 100.
    pub name: String,
    /// Maximum length: 1000.
    pub description: String,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub metadata: Option<rt::JsonObject>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { ConnectionEnvironment {
    0 id "id" required, 1 schema_version "schemaVersion" required, 2 name "name" required,
    3 description "description" required, 4 organization_id "organizationId" required,
    5 owner "owner" optional, 6 created_at "createdAt" optional, 7 metadata "metadata" optional,
    8 updated_at "updatedAt" optional, 9 deleted_at "deletedAt" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionTransitionMapItem {
    pub next_state: TransitionMapItemNextState,
    /// Maximum length: 1000.
    pub description: Option<String>,
}
rt::object! { ConnectionTransitionMapItem {
    0 next_state "nextState" required, 1 description "description" optional
} }

impl ConnectionTransitionMapItem {
    /// What is required; the rest is set by the setters.
    pub fn new(next_state: impl Into<TransitionMapItemNextState>) -> Self {
        Self {
            next_state: next_state.into(),
            description: None,
        }
    }
}
rt::setters! { ConnectionTransitionMapItem { description: some String } }

/// Values of `nextState` of `ConnectionTransitionMapItem`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransitionMapItemNextState {
    Discovered,
    Registered,
    Connected,
    Ignored,
    Maintenance,
    Disconnected,
    Deleted,
    NotFound,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { TransitionMapItemNextState {
    Discovered "discovered", Registered "registered", Connected "connected", Ignored "ignored",
    Maintenance "maintenance", Disconnected "disconnected", Deleted "deleted", NotFound "not found"
} }

/// Request body of `POST /api/registry/connections`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterConnectionDefinitionRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 2. Maximum length: 100. Pattern: `^([a-z][a-z0-9.-]*\/)?v(alpha|beta|[0-9]+(alpha[0-9]*|beta[0-9]*|rc[0-9]*)?)([.-][a-z0-9]+)*$`. Default: `"connections.meshery.io/v1beta3"`.
    pub schema_version: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 1000.
    pub description: Option<String>,
    /// Maximum length: 2048.
    pub url: Option<String>,
    /// Maximum length: 255.
    pub kind: String,
    /// Maximum length: 255.
    pub r#type: String,
    /// Maximum length: 255.
    pub sub_type: String,
    pub status: RegistrantStatus,
    /// ModelReference
    pub model_reference: Option<ConnectionModelReference>,
    pub metadata: Option<rt::JsonObject>,
    pub credential_schema: Option<rt::JsonObject>,
    pub connection_schema: Option<rt::JsonObject>,
    pub styles: Option<CreateAnonymousUserSessionRequestStyles>,
    pub transition_map: Option<rt::Map<Vec<ConnectionTransitionMapItem>>>,
}
rt::object! { RegisterConnectionDefinitionRequest {
    0 id "id" optional, 1 schema_version "schemaVersion" optional, 2 name "name" required,
    3 description "description" optional, 4 url "url" optional, 5 kind "kind" required,
    6 r#type "type" required, 7 sub_type "subType" required, 8 status "status" required,
    9 model_reference "modelReference" optional, 10 metadata "metadata" optional,
    11 credential_schema "credentialSchema" optional, 12 connection_schema "connectionSchema" optional,
    13 styles "styles" optional, 14 transition_map "transitionMap" optional
} }

impl RegisterConnectionDefinitionRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        kind: impl Into<String>,
        r#type: impl Into<String>,
        sub_type: impl Into<String>,
        status: impl Into<RegistrantStatus>,
    ) -> Self {
        Self {
            id: None,
            schema_version: None,
            name: name.into(),
            description: None,
            url: None,
            kind: kind.into(),
            r#type: r#type.into(),
            sub_type: sub_type.into(),
            status: status.into(),
            model_reference: None,
            metadata: None,
            credential_schema: None,
            connection_schema: None,
            styles: None,
            transition_map: None,
        }
    }
}
rt::setters! { RegisterConnectionDefinitionRequest {
    id: some String, schema_version: some String, description: some String, url: some String,
    model_reference: some ConnectionModelReference, metadata: some rt::JsonObject,
    credential_schema: some rt::JsonObject, connection_schema: some rt::JsonObject,
    styles: some CreateAnonymousUserSessionRequestStyles,
    transition_map: some rt::Map<Vec<ConnectionTransitionMapItem>>
} }

/// MesheryPattern
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MesheryPattern {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
    /// CatalogData
    pub catalog_data: Option<PatternCatalogData>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// User
    pub user: Option<PatternUser>,
    pub location: Option<rt::Map<String>>,
    /// Maximum length: 16777216.
    pub pattern_file: Option<String>,
    /// Maximum length: 32.
    pub visibility: Option<PatternVisibility>,
    /// Maximum length: 64.
    pub design_type: Option<PatternDesignType>,
    pub source_content: Option<rt::Bytes64>,
    /// Minimum: 0. Default: `0`.
    pub view_count: Option<i64>,
    /// Minimum: 0. Default: `0`.
    pub download_count: Option<i64>,
    /// Minimum: 0. Default: `0`.
    pub clone_count: Option<i64>,
    /// Minimum: 0. Default: `0`.
    pub deployment_count: Option<i64>,
    /// Minimum: 0. Default: `0`.
    pub share_count: Option<i64>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { MesheryPattern {
    0 id "id" optional, 1 name "name" optional, 2 catalog_data "catalogData" optional,
    3 user_id "userId" optional, 4 user "user" optional, 5 location "location" optional,
    6 pattern_file "patternFile" optional, 7 visibility "visibility" optional,
    8 design_type "designType" optional, 9 source_content "sourceContent" optional,
    10 view_count "viewCount" optional_integer, 11 download_count "downloadCount" optional_integer,
    12 clone_count "cloneCount" optional_integer, 13 deployment_count "deploymentCount" optional_integer,
    14 share_count "shareCount" optional_integer, 15 created_at "createdAt" optional,
    16 updated_at "updatedAt" optional
} }

/// CatalogData
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatternCatalogData {
    /// Maximum length: 500.
    pub published_version: Option<String>,
    /// Maximum length: 500.
    pub class: Option<CatalogDataClass>,
    /// Minimum number of items: 1. Items are unique.
    pub compatibility: Vec<CatalogDataCompatibilityItem>,
    /// Maximum length: 500.
    pub pattern_caveats: String,
    /// Minimum length: 1.
    pub pattern_info: String,
    /// Default: `"Deployment"`.
    pub r#type: CatalogDataType,
    pub snapshot_url: Option<Vec<String>>,
}
rt::object! { PatternCatalogData {
    0 published_version "publishedVersion" optional, 1 class "class" optional,
    2 compatibility "compatibility" required, 3 pattern_caveats "patternCaveats" required,
    4 pattern_info "patternInfo" required, 5 r#type "type" required, 6 snapshot_url "snapshotURL" optional
} }

impl PatternCatalogData {
    /// What is required; the rest is set by the setters.
    pub fn new(
        compatibility: impl IntoIterator<Item = impl Into<CatalogDataCompatibilityItem>>,
        pattern_caveats: impl Into<String>,
        pattern_info: impl Into<String>,
        r#type: impl Into<CatalogDataType>,
    ) -> Self {
        Self {
            published_version: None,
            class: None,
            compatibility: compatibility
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
            pattern_caveats: pattern_caveats.into(),
            pattern_info: pattern_info.into(),
            r#type: r#type.into(),
            snapshot_url: None,
        }
    }
}
rt::setters! { PatternCatalogData {
    published_version: some String, class: some CatalogDataClass, snapshot_url: list String
} }

/// User
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatternUser {
    /// Format: `uuid`.
    pub id: String,
    /// Maximum length: 200.
    #[deprecated]
    pub user_id: String,
    /// Maximum length: 100.
    pub provider: String,
    /// Maximum length: 300.
    pub email: String,
    /// Maximum length: 200.
    pub first_name: String,
    /// Maximum length: 300.
    pub last_name: String,
    /// Maximum length: 500.
    pub avatar_url: Option<String>,
    /// Maximum length: 100.
    pub status: DataItemStatus,
    /// Maximum length: 1000. Default: `""`.
    pub bio: Option<String>,
    pub country: Option<rt::JsonObject>,
    pub region: Option<rt::JsonObject>,
    /// Preference
    pub preferences: Option<Preference>,
    pub accepted_terms_at: Option<rt::DateTime>,
    pub first_login_time: Option<rt::DateTime>,
    pub last_login_time: rt::DateTime,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub socials: Option<Vec<DataItemSocial>>,
    pub deleted_at: Option<rt::DateTime>,
    pub role_names: Option<Vec<String>>,
    pub teams: Option<DataItemTeams>,
    pub organizations: Option<DataItemOrganizations>,
}
rt::object! { PatternUser {
    0 id "id" required, 1 user_id "userId" required, 2 provider "provider" required, 3 email "email" required,
    4 first_name "firstName" required, 5 last_name "lastName" required, 6 avatar_url "avatarUrl" optional,
    7 status "status" required, 8 bio "bio" optional, 9 country "country" optional,
    10 region "region" optional, 11 preferences "preferences" optional,
    12 accepted_terms_at "acceptedTermsAt" optional, 13 first_login_time "firstLoginTime" optional,
    14 last_login_time "lastLoginTime" required, 15 created_at "createdAt" required,
    16 updated_at "updatedAt" required, 17 socials "socials" optional, 18 deleted_at "deletedAt" nullable,
    19 role_names "roleNames" optional, 20 teams "teams" optional, 21 organizations "organizations" optional
} }

/// Maximum length: 32.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatternVisibility {
    Private,
    Public,
    Published,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PatternVisibility { Private "private", Public "public", Published "published" } }

/// Maximum length: 64.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatternDesignType {
    Design,
    HelmChart,
    DockerCompose,
    KubernetesManifest,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PatternDesignType {
    Design "Design", HelmChart "Helm Chart", DockerCompose "Docker Compose",
    KubernetesManifest "Kubernetes Manifest"
} }

/// Maximum length: 500.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatalogDataClass {
    Official,
    Verified,
    ReferenceArchitecture,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CatalogDataClass {
    Official "official", Verified "verified", ReferenceArchitecture "reference architecture"
} }

/// Values of `type` of `PatternCatalogData`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatalogDataType {
    Deployment,
    Observability,
    Resiliency,
    Scaling,
    Security,
    TrafficManagement,
    Troubleshooting,
    Workloads,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CatalogDataType {
    Deployment "Deployment", Observability "Observability", Resiliency "Resiliency", Scaling "Scaling",
    Security "Security", TrafficManagement "Traffic-management", Troubleshooting "Troubleshooting",
    Workloads "Workloads"
} }

/// Always `kubernetes`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatalogDataCompatibilityItem {
    Kubernetes,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { CatalogDataCompatibilityItem { Kubernetes "kubernetes" } }

/// MesheryFilter
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MesheryFilter {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: String,
    /// Maximum length: 10485760.
    pub filter_file: Option<rt::Bytes64>,
    /// Maximum length: 5000.
    pub filter_resource: Option<String>,
    pub location: Option<rt::Map<String>>,
    pub visibility: Option<PatternVisibility>,
    /// CatalogData
    pub catalog_data: Option<PatternCatalogData>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { MesheryFilter {
    0 id "id" required, 1 name "name" required, 2 owner "owner" required, 3 filter_file "filterFile" optional,
    4 filter_resource "filterResource" optional, 5 location "location" optional,
    6 visibility "visibility" optional, 7 catalog_data "catalogData" optional,
    8 created_at "createdAt" required, 9 updated_at "updatedAt" required
} }

/// Answer `200` of `POST /api/catalog/content/{type}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishCatalogContentResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub content_id: String,
    /// Minimum length: 1. Maximum length: 300.
    pub content_name: String,
    pub content_type: PublishCatalogContentResponseContentType,
    pub content_class: Option<PublishCatalogContentResponseContentClass>,
    /// Maximum length: 200.
    pub first_name: String,
    /// Maximum length: 300.
    pub last_name: String,
    /// Maximum length: 300.
    pub email: String,
    /// User
    pub user: Option<PatternUser>,
    pub status: PublishCatalogContentResponseStatus,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { PublishCatalogContentResponse {
    0 id "id" required, 1 content_id "contentId" required, 2 content_name "contentName" required,
    3 content_type "contentType" required, 4 content_class "contentClass" optional,
    5 first_name "firstName" required, 6 last_name "lastName" required, 7 email "email" required,
    8 user "user" optional, 9 status "status" required, 10 created_at "createdAt" required,
    11 updated_at "updatedAt" required
} }

/// Values of `contentType` of `PublishCatalogContentResponse`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublishCatalogContentResponseContentType {
    CatalogContentTypePattern,
    CatalogContentTypeFilter,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PublishCatalogContentResponseContentType {
    CatalogContentTypePattern "pattern", CatalogContentTypeFilter "filter"
} }

/// Values of `contentClass` of `PublishCatalogContentResponse`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublishCatalogContentResponseContentClass {
    CatalogContentClassOfficial,
    CatalogContentClassVerified,
    CatalogContentClassProject,
    CatalogContentClassCommunity,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PublishCatalogContentResponseContentClass {
    CatalogContentClassOfficial "official", CatalogContentClassVerified "verified",
    CatalogContentClassProject "project", CatalogContentClassCommunity "community"
} }

/// Values of `status` of `PublishCatalogContentResponse`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublishCatalogContentResponseStatus {
    CatalogRequestStatusPending,
    CatalogRequestStatusApproved,
    CatalogRequestStatusDenied,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PublishCatalogContentResponseStatus {
    CatalogRequestStatusPending "pending", CatalogRequestStatusApproved "approved",
    CatalogRequestStatusDenied "denied"
} }

/// Answer `200` of `GET /api/environments`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEnvironmentsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub environments: Option<Vec<ConnectionEnvironment>>,
}
rt::object! { GetEnvironmentsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 environments "environments" optional
} }

/// Answer `200` of `GET /api/workspaces/{workspaceId}/events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventsOfWorkspaceResponse {
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub data: Option<Vec<GetEventsOfWorkspaceResponseDataItem>>,
}
rt::object! { GetEventsOfWorkspaceResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 data "data" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventsOfWorkspaceResponseDataItem {
    /// Format: `uuid`.
    pub owner: String,
    /// Maximum length: 255.
    pub system_id: Option<String>,
    /// Maximum length: 500.
    pub category: String,
    /// Maximum length: 500.
    pub action: String,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Maximum length: 500.
    pub first_name: Option<String>,
    /// Maximum length: 500.
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub provider: Option<String>,
    pub created_at: Option<rt::DateTime>,
}
rt::object! { GetEventsOfWorkspaceResponseDataItem {
    0 owner "owner" required, 1 system_id "systemId" optional, 2 category "category" required,
    3 action "action" required, 4 description "description" optional, 5 first_name "firstName" optional,
    6 last_name "lastName" optional, 7 email "email" optional, 8 provider "provider" optional,
    9 created_at "createdAt" optional
} }

/// Answer `200` of `GET /api/events/summary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventSummaryByUserResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub data: Option<Vec<rt::JsonObject>>,
}
rt::object! { GetEventSummaryByUserResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 data "data" optional
} }

/// MesheryFilterPayload
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MesheryFilterPayload {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 10485760.
    pub filter_file: Option<rt::Bytes64>,
    /// Maximum length: 5000.
    pub filter_resource: Option<String>,
    pub location: Option<rt::Map<String>>,
    pub visibility: Option<PatternVisibility>,
    /// CatalogData
    pub catalog_data: Option<PatternCatalogData>,
}
rt::object! { MesheryFilterPayload {
    0 id "id" optional, 1 name "name" required, 2 filter_file "filterFile" optional,
    3 filter_resource "filterResource" optional, 4 location "location" optional,
    5 visibility "visibility" optional, 6 catalog_data "catalogData" optional
} }

impl MesheryFilterPayload {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            filter_file: None,
            filter_resource: None,
            location: None,
            visibility: None,
            catalog_data: None,
        }
    }
}
rt::setters! { MesheryFilterPayload {
    id: some String, filter_file: some rt::Bytes64, filter_resource: some String,
    location: some rt::Map<String>, visibility: some PatternVisibility, catalog_data: some PatternCatalogData
} }

/// Request body of `PUT /api/organizations/invitations/{invitationId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvitationRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub is_default: Option<bool>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: String,
    pub emails: Vec<String>,
    /// Maximum length: 500.
    pub org_id: String,
    pub expires_at: Option<rt::DateTime>,
    /// Minimum: 0.
    pub quota: Option<i64>,
    pub roles: Vec<String>,
    pub teams: Vec<String>,
    pub status: CapabilityStatus,
}
rt::object! { UpdateInvitationRequest {
    0 id "id" optional, 1 owner "owner" optional, 2 is_default "isDefault" optional, 3 name "name" required,
    4 description "description" required, 5 emails "emails" required, 6 org_id "orgId" required,
    7 expires_at "expiresAt" optional, 8 quota "quota" optional_integer, 9 roles "roles" required,
    10 teams "teams" required, 11 status "status" required
} }

impl UpdateInvitationRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        org_id: impl Into<String>,
        roles: impl IntoIterator<Item = impl Into<String>>,
        teams: impl IntoIterator<Item = impl Into<String>>,
        status: impl Into<CapabilityStatus>,
    ) -> Self {
        Self {
            id: None,
            owner: None,
            is_default: None,
            name: name.into(),
            description: description.into(),
            emails: emails.into_iter().map(::std::convert::Into::into).collect(),
            org_id: org_id.into(),
            expires_at: None,
            quota: None,
            roles: roles.into_iter().map(::std::convert::Into::into).collect(),
            teams: teams.into_iter().map(::std::convert::Into::into).collect(),
            status: status.into(),
        }
    }
}
rt::setters! { UpdateInvitationRequest {
    id: some String, owner: some String, is_default: bare bool, expires_at: some rt::DateTime, quota: bare i64
} }

/// MesheryPatternResource
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MesheryPatternResource {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub user_id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Minimum length: 1. Maximum length: 255.
    pub namespace: String,
    /// Minimum length: 1. Maximum length: 255.
    pub r#type: String,
    /// Minimum length: 1. Maximum length: 255.
    pub oam_type: String,
    /// Default: `false`.
    pub deleted: bool,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { MesheryPatternResource {
    0 id "id" required, 1 user_id "userId" required, 2 name "name" required, 3 namespace "namespace" required,
    4 r#type "type" required, 5 oam_type "oamType" required, 6 deleted "deleted" required,
    7 created_at "createdAt" required, 8 updated_at "updatedAt" required
} }

/// PerformanceProfile
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PerformanceProfile {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: String,
    /// Format: `uuid`.
    pub schedule: Option<String>,
    /// Minimum number of items: 1.
    pub load_generators: Option<Vec<String>>,
    /// Minimum number of items: 1.
    pub endpoints: Option<Vec<String>>,
    /// Maximum length: 100.
    pub service_mesh: Option<String>,
    /// Minimum: 1. Maximum: 100000.
    pub concurrent_request: Option<i64>,
    /// Minimum: 0. Maximum: 1000000.
    pub qps: Option<i64>,
    /// Minimum length: 1. Maximum length: 32. Pattern: `^[0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h)([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))*$`.
    pub duration: Option<String>,
    /// Maximum length: 16384.
    pub request_headers: Option<String>,
    /// Maximum length: 16384.
    pub request_cookies: Option<String>,
    /// Maximum length: 1048576.
    pub request_body: Option<String>,
    /// Maximum length: 255.
    pub content_type: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    pub last_run: Option<rt::DateTime>,
    /// Minimum: 0.
    pub total_results: Option<i64>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { PerformanceProfile {
    0 id "id" required, 1 name "name" required, 2 owner "owner" required, 3 schedule "schedule" optional,
    4 load_generators "loadGenerators" optional, 5 endpoints "endpoints" optional,
    6 service_mesh "serviceMesh" optional, 7 concurrent_request "concurrentRequest" optional_integer,
    8 qps "qps" optional_integer, 9 duration "duration" optional,
    10 request_headers "requestHeaders" optional, 11 request_cookies "requestCookies" optional,
    12 request_body "requestBody" optional, 13 content_type "contentType" optional,
    14 metadata "metadata" optional, 15 last_run "lastRun" optional,
    16 total_results "totalResults" optional_integer, 17 created_at "createdAt" required,
    18 updated_at "updatedAt" required
} }

/// Request body of `POST /api/performance/profiles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertPerformanceProfileRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
    /// Format: `uuid`.
    pub schedule: rt::Patch<String>,
    /// Minimum number of items: 1.
    pub load_generators: Vec<String>,
    /// Minimum number of items: 1.
    pub endpoints: Vec<String>,
    /// Maximum length: 100.
    pub service_mesh: Option<String>,
    /// Minimum: 1. Maximum: 100000.
    pub concurrent_request: Option<i64>,
    /// Minimum: 0. Maximum: 1000000.
    pub qps: Option<i64>,
    /// Minimum length: 1. Maximum length: 32. Pattern: `^[0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h)([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))*$`.
    pub duration: String,
    /// Maximum length: 16384.
    pub request_headers: Option<String>,
    /// Maximum length: 16384.
    pub request_cookies: Option<String>,
    /// Maximum length: 1048576.
    pub request_body: Option<String>,
    /// Maximum length: 255.
    pub content_type: Option<String>,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { UpsertPerformanceProfileRequest {
    0 id "id" optional, 1 name "name" required, 2 owner "owner" optional, 3 schedule "schedule" patch,
    4 load_generators "loadGenerators" required, 5 endpoints "endpoints" required,
    6 service_mesh "serviceMesh" optional, 7 concurrent_request "concurrentRequest" optional_integer,
    8 qps "qps" optional_integer, 9 duration "duration" required,
    10 request_headers "requestHeaders" optional, 11 request_cookies "requestCookies" optional,
    12 request_body "requestBody" optional, 13 content_type "contentType" optional,
    14 metadata "metadata" optional
} }

impl UpsertPerformanceProfileRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        load_generators: impl IntoIterator<Item = impl Into<String>>,
        endpoints: impl IntoIterator<Item = impl Into<String>>,
        duration: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            owner: None,
            schedule: rt::Patch::Absent,
            load_generators: load_generators
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
            endpoints: endpoints.into_iter().map(::std::convert::Into::into).collect(),
            service_mesh: None,
            concurrent_request: None,
            qps: None,
            duration: duration.into(),
            request_headers: None,
            request_cookies: None,
            request_body: None,
            content_type: None,
            metadata: None,
        }
    }
}
rt::setters! { UpsertPerformanceProfileRequest {
    id: some String, owner: some String, schedule: patch String, service_mesh: some String,
    concurrent_request: bare i64, qps: bare i64, request_headers: some String, request_cookies: some String,
    request_body: some String, content_type: some String, metadata: some rt::JsonObject
} }

/// Answer `200` of `GET /api/performance/profiles/{performanceProfileId}/results`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPerformanceProfileResultsResponse {
    /// Minimum: 0. Maximum: 1000000.
    pub page: i64,
    /// Minimum: 1. Maximum: 1000.
    pub page_size: i64,
    /// Minimum: 0. Maximum: 100000000.
    pub total_count: i64,
    pub results: Vec<PerformanceResult>,
}
rt::object! { GetPerformanceProfileResultsResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 results "results" required
} }

/// PerformanceResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResult {
    /// Format: `uuid`.
    pub meshery_id: Option<String>,
    /// Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 255.
    pub mesh: Option<String>,
    /// Format: `uuid`.
    pub performance_profile: Option<String>,
    /// Maximum length: 255.
    pub test_id: Option<String>,
    pub runner_results: Option<rt::JsonObject>,
    pub server_metrics: Option<rt::JsonObject>,
    pub server_board_config: Option<rt::JsonObject>,
    pub test_start_time: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { PerformanceResult {
    0 meshery_id "mesheryId" optional, 1 name "name" optional, 2 mesh "mesh" optional,
    3 performance_profile "performanceProfile" optional, 4 test_id "testId" optional,
    5 runner_results "runnerResults" optional, 6 server_metrics "serverMetrics" optional,
    7 server_board_config "serverBoardConfig" optional, 8 test_start_time "testStartTime" optional,
    9 owner "owner" optional, 10 created_at "createdAt" optional, 11 updated_at "updatedAt" optional
} }

/// Answer `200` of `GET /api/entitlement/subscriptions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubscriptionsResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub subscriptions: Vec<GetSubscriptionsResponseSubscription>,
}
rt::object! { GetSubscriptionsResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 subscriptions "subscriptions" required
} }

/// Subscription
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubscriptionsResponseSubscription {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub org_id: String,
    /// Format: `uuid`.
    pub plan_id: String,
    /// Plan
    pub plan: Option<GetFeaturesResponseItemPlan>,
    /// Minimum: 0.
    pub quantity: i64,
    pub start_date: Option<rt::DateTime>,
    pub end_date: Option<rt::DateTime>,
    pub status: SubscriptionStatus,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<OrganizationDeletedAt>,
    /// Maximum length: 500. Pattern: `^[A-Za-z0-9_\-]+$`.
    pub billing_id: String,
}
rt::object! { GetSubscriptionsResponseSubscription {
    0 id "id" required, 1 org_id "orgId" required, 2 plan_id "planId" required, 3 plan "plan" optional,
    4 quantity "quantity" integer, 5 start_date "startDate" optional, 6 end_date "endDate" optional,
    7 status "status" required, 8 created_at "createdAt" optional, 9 updated_at "updatedAt" optional,
    10 deleted_at "deletedAt" optional, 11 billing_id "billingId" required
} }

/// Values of `status` of `GetSubscriptionsResponseSubscription`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    Incomplete,
    IncompleteExpired,
    Trialing,
    Active,
    PastDue,
    Canceled,
    Unpaid,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SubscriptionStatus {
    Incomplete "incomplete", IncompleteExpired "incomplete_expired", Trialing "trialing", Active "active",
    PastDue "past_due", Canceled "canceled", Unpaid "unpaid"
} }

/// Answer `200` of `GET /api/identity/tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserTokensResponse {
    pub tokens: Vec<UserToken>,
    /// Minimum: 0.
    pub total_count: i64,
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
}
rt::object! { GetUserTokensResponse {
    0 tokens "tokens" required, 1 total_count "totalCount" integer, 2 page "page" integer,
    3 page_size "pageSize" integer
} }

/// UserToken
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserToken {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub owner: String,
    /// Maximum length: 500.
    pub provider: String,
    /// Maximum length: 4096.
    pub access_token: String,
    /// Maximum length: 4096.
    pub refresh_token: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 500.
    pub purpose: String,
    pub is_oauth: bool,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}
rt::object! { UserToken {
    0 id "id" required, 1 owner "owner" required, 2 provider "provider" required,
    3 access_token "accessToken" required, 4 refresh_token "refreshToken" optional, 5 name "name" required,
    6 purpose "purpose" required, 7 is_oauth "isOauth" required, 8 created_at "createdAt" required,
    9 updated_at "updatedAt" required
} }

/// Answer `200` of `GET /api/identity/users/search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchUsersResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub data: Vec<SearchUsersResponseDataItem>,
}
rt::object! { SearchUsersResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 data "data" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchUsersResponseDataItem {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    #[deprecated]
    pub user_id: Option<String>,
    /// Maximum length: 200.
    pub username: Option<String>,
    /// Maximum length: 200.
    pub first_name: Option<String>,
    /// Maximum length: 300.
    pub last_name: Option<String>,
    /// Maximum length: 300.
    pub email: Option<String>,
    /// Maximum length: 500.
    pub avatar_url: Option<String>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { SearchUsersResponseDataItem {
    0 id "id" required, 1 user_id "userId" optional, 2 username "username" optional,
    3 first_name "firstName" optional, 4 last_name "lastName" optional, 5 email "email" optional,
    6 avatar_url "avatarUrl" optional, 7 deleted_at "deletedAt" optional
} }

/// Answer `201` of `POST /api/workspaces`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub metadata: Option<rt::JsonObject>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { CreateWorkspaceResponse {
    0 id "id" required, 1 name "name" optional, 2 description "description" optional,
    3 organization_id "organizationId" required, 4 owner "owner" optional, 5 metadata "metadata" optional,
    6 created_at "createdAt" required, 7 updated_at "updatedAt" required, 8 deleted_at "deletedAt" optional
} }

/// Values of `text-transform` of `RelationshipDefinitionMetadataStyles`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetadataStylesTextTransform {
    None,
    Uppercase,
    Lowercase,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { MetadataStylesTextTransform {
    None "none", Uppercase "uppercase", Lowercase "lowercase"
} }

/// SelectorItem
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelectorItem {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub kind: Option<String>,
    /// MatchSelector
    pub r#match: Option<MatchSelector>,
    pub match_strategy_matrix: Option<Vec<Vec<String>>>,
    /// ModelReference
    pub model: Option<ConnectionModelReference>,
    /// RelationshipDefinitionSelectorsPatch
    pub patch: Option<RelationshipDefinitionSelectorsPatch>,
}
rt::object! { SelectorItem {
    0 id "id" optional, 1 kind "kind" optional, 2 r#match "match" optional,
    3 match_strategy_matrix "match_strategy_matrix" optional, 4 model "model" optional,
    5 patch "patch" optional
} }

/// MatchSelector
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchSelector {
    pub refs: Option<Vec<Vec<String>>>,
    pub from: Option<Vec<MatchSelectorItem>>,
    pub to: Option<Vec<MatchSelectorItem>>,
}
rt::object! { MatchSelector { 0 refs "refs" optional, 1 from "from" optional, 2 to "to" optional } }

/// RelationshipDefinitionSelectorsPatch
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelationshipDefinitionSelectorsPatch {
    pub patch_strategy: Option<PatchStrategy>,
    pub mutator_ref: Option<Vec<Vec<String>>>,
    pub mutated_ref: Option<Vec<Vec<String>>>,
}
rt::object! { RelationshipDefinitionSelectorsPatch {
    0 patch_strategy "patchStrategy" optional, 1 mutator_ref "mutatorRef" optional,
    2 mutated_ref "mutatedRef" optional
} }

/// Values of `patchStrategy` of `RelationshipDefinitionSelectorsPatch`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchStrategy {
    Merge,
    Strategic,
    Add,
    Remove,
    Copy,
    Move,
    Test,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PatchStrategy {
    Merge "merge", Strategic "strategic", Add "add", Remove "remove", Copy "copy", Move "move", Test "test"
} }

/// MatchSelectorItem
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchSelectorItem {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub kind: String,
    pub mutator_ref: Option<Vec<Vec<String>>>,
    pub mutated_ref: Option<Vec<Vec<String>>>,
}
rt::object! { MatchSelectorItem {
    0 id "id" optional, 1 kind "kind" required, 2 mutator_ref "mutatorRef" optional,
    3 mutated_ref "mutatedRef" optional
} }
