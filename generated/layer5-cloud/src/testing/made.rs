// Written by clientsmith. Do not edit: the next run overwrites it.

//! Constructors and setters of what only the server sends.

use clientsmith_runtime as rt;

use crate::types::*;

rt::made! { AcademyCirriculaList { data: list AcademyCirricula, total } }
rt::setters! { AcademyCirriculaList { total: bare i64 } }
rt::made! { AcademyCirricula {
    id, r#type, org_id, visibility, status, slug, level, badge_id, invite_id, workspace_id, created_at,
    updated_at, deleted_at, metadata, registration_count
} }
rt::setters! { AcademyCirricula {
    id: some String, r#type: some AcademyCirriculaType, org_id: some String,
    visibility: some AcademyCirriculaVisibility, status: some AcademyCirriculaStatus, slug: some String,
    level: some AcademyCirriculaLevel, badge_id: some String, invite_id: some String,
    workspace_id: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime, metadata: some rt::JsonObject, registration_count: bare i64
} }
rt::made! { GetMyAcademyCurriculaResponse { total: bare i64, data: list AcademyCurricula } }
rt::made! { GetAcademyCurriculaResponse { total: bare i64, data: list GetAcademyCurriculaResponseDataItem } }
rt::made! { UpdateCurrentItemInProgressTrackerResponse {
    message, progress_tracker, registration_id, content_type, item_data
} }
rt::setters! { UpdateCurrentItemInProgressTrackerResponse {
    message: some String, progress_tracker: some UpdateCurrentItemInProgressTrackerResponseProgressTracker,
    registration_id: some String, content_type: some RegisterToAcademyContentRequestContentType,
    item_data: some ItemDataCurriculaCurrentItemData
} }
rt::made! { UpdateCurrentItemInProgressTrackerBadRequest { error, details } }
rt::setters! { UpdateCurrentItemInProgressTrackerBadRequest { error: some String, details: some String } }
rt::made! { UpdateCurrentItemInProgressTrackerInternalServerError { error, details } }
rt::setters! { UpdateCurrentItemInProgressTrackerInternalServerError {
    error: some String, details: some String
} }
rt::made! { UpdateCurrentItemInProgressTrackerResponseProgressTracker {
    current_item: into rt::Map<CurrentItemItemCurriculaCurrentItemData>,
    grades: into rt::Map<QuizEvaluationResult>, time_spent: bare i64,
    completed_items: into rt::Map<ProgressItemCompleted>, completed
} }
rt::setters! { UpdateCurrentItemInProgressTrackerResponseProgressTracker { completed: some rt::DateTime } }
rt::made! { CurrentItemItemCurriculaCurrentItemData {
    id: into String, last_opened: into rt::DateTime,
    content_type: into RegisterToAcademyContentRequestContentType
} }
rt::made! { ProgressItemCompleted { completed_at: into rt::DateTime, item_data: into Parent } }
rt::made! { SubmitQuizBadRequest { error, details } }
rt::setters! { SubmitQuizBadRequest { error: some String, details: some String } }
rt::made! { SubmitQuizInternalServerError { error, details } }
rt::setters! { SubmitQuizInternalServerError { error: some String, details: some String } }
rt::made! { GetAcademyAdminSummaryResponse {
    org_config, total_learners, total_active_learners, curricula, registrations_summary, tests_summary, tests,
    curricula_list
} }
rt::setters! { GetAcademyAdminSummaryResponse {
    org_config: some GetAcademyAdminSummaryResponseOrgConfig, total_learners: bare i64,
    total_active_learners: bare i64, curricula: list GetAcademyAdminSummaryResponseCurriculaItem,
    registrations_summary: list GetAcademyAdminSummaryResponseRegistrationsSummaryItem,
    tests_summary: some GetAcademyAdminSummaryResponseTestsSummary,
    tests: list GetAcademyAdminSummaryResponseTest,
    curricula_list: some GetAcademyAdminSummaryResponseCurriculaList
} }
rt::made! { GetAcademyAdminSummaryResponseOrgConfig { module, version } }
rt::setters! { GetAcademyAdminSummaryResponseOrgConfig { module: some String, version: some String } }
rt::made! { GetAcademyAdminSummaryResponseTestsSummary { total_passed, total_failed, total_attempts } }
rt::setters! { GetAcademyAdminSummaryResponseTestsSummary {
    total_passed: bare i64, total_failed: bare i64, total_attempts: bare i64
} }
rt::made! { GetAcademyAdminSummaryResponseCurriculaList {
    total: bare i64, data: list GetAcademyCurriculaResponseDataItem
} }
rt::made! { GetAcademyAdminSummaryResponseCurriculaItem { r#type, total_count } }
rt::setters! { GetAcademyAdminSummaryResponseCurriculaItem { r#type: some String, total_count: bare i64 } }
rt::made! { GetAcademyAdminSummaryResponseRegistrationsSummaryItem { status, total_count } }
rt::setters! { GetAcademyAdminSummaryResponseRegistrationsSummaryItem {
    status: some String, total_count: bare i64
} }
rt::made! { GetAcademyAdminSummaryResponseTest { test, passed, failed, attempts } }
rt::setters! { GetAcademyAdminSummaryResponseTest {
    test: some GradeQuiz, passed: bare i64, failed: bare i64, attempts: bare i64
} }
rt::made! { GetAcademyAdminRegistrationsResponse {
    data: list UserRegistration, total_count: bare i64, page_size: bare i64, page: bare i64
} }
rt::made! { UserRegistration {
    curricula_title: into String, curricula_type: into DataItemCurriculaType,
    curricula_permalink: into String, registration_id: into String,
    status: into RegisterToAcademyContentResponseStatus, user_id: into String, user_first_name: into String,
    user_last_name: into String, user_email: into String, user_avatar_url: into String, total_count: bare i64,
    created_at
} }
rt::setters! { UserRegistration { created_at: some rt::DateTime } }
rt::made! { GetAvailableBadgesResponse { badges } }
rt::setters! { GetAvailableBadgesResponse { badges: some rt::Map<GetBadgeByIdResponse> } }
rt::made! { ListConnectionDefinitionsResponse {
    connection_definitions: list rt::Json, total_count: bare i64, page: bare i64, page_size: bare i64
} }
rt::made! { GetConnectionsResponse {
    connections: list GetConnectionsResponseConnection, total_count: bare i64, page: bare i64,
    page_size: bare i64, status_summary
} }
rt::setters! { GetConnectionsResponse { status_summary: some rt::Map<i64> } }
rt::made! { GetKubernetesContextResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    contexts: list GetKubernetesContextResponseContext
} }
rt::made! { GetKubernetesContextResponseContext {
    id, name, auth, cluster, server, owner, created_by, meshery_instance_id, kubernetes_server_id,
    deployment_type, version, created_at, updated_at, connection_id, reachable
} }
rt::setters! { GetKubernetesContextResponseContext {
    id: some String, name: some String, auth: some rt::JsonObject, cluster: some rt::JsonObject,
    server: some String, owner: some String, created_by: some String, meshery_instance_id: some String,
    kubernetes_server_id: some String, deployment_type: some String, version: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, connection_id: some String,
    reachable: bare bool
} }
rt::made! { GetUserCredentialsResponse {
    credentials: list GetUserCredentialsResponseCredential, total_count: bare i64, page: bare i64,
    page_size: bare i64
} }
rt::made! { Pattern {
    id, name, user_id, pattern_file, visibility, location, catalog_data, created_at, updated_at
} }
rt::setters! { Pattern {
    id: some String, name: some String, user_id: some String, pattern_file: some rt::Json,
    visibility: some String, location: some rt::JsonObject, catalog_data: some rt::JsonObject,
    created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { GetPatternsResponse { page, page_size, total_count, patterns, result_type } }
rt::setters! { GetPatternsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, patterns: list MesheryPattern,
    result_type: some String
} }
rt::made! { GetCatalogContentResponse {
    page, page_size, total_count, patterns, filters, models_count, category_count
} }
rt::setters! { GetCatalogContentResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, patterns: list MesheryPattern,
    filters: list MesheryFilter, models_count: list rt::JsonObject, category_count: list rt::JsonObject
} }
rt::made! { GetCatalogContentClassesResponseItem { class, description, extra } }
rt::setters! { GetCatalogContentClassesResponseItem { class: some String, description: some String } }
rt::made! { GetResourceAccessActorsByTypeResponse { users } }
rt::setters! { GetResourceAccessActorsByTypeResponse { users: list rt::JsonObject } }
rt::made! { GetCatalogRequestResponse { page, page_size, total_count, catalog_requests } }
rt::setters! { GetCatalogRequestResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    catalog_requests: list PublishCatalogContentResponse
} }
rt::made! { GetEnvironmentConnectionsResponse { page, page_size, total_count, connections } }
rt::setters! { GetEnvironmentConnectionsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, connections: list rt::JsonObject
} }
rt::made! { BulkDeleteEventsResponse { deleted } }
rt::setters! { BulkDeleteEventsResponse { deleted: list String } }
rt::made! { BulkUpdateEventStatusResponse { updated } }
rt::setters! { BulkUpdateEventStatusResponse { updated: list String } }
rt::made! { UpdateEventStatusResponse { message, event_id, status } }
rt::setters! { UpdateEventStatusResponse {
    message: some String, event_id: some String, status: some String
} }
rt::made! { GetEventsOfWorkspaceBadRequest { error } }
rt::setters! { GetEventsOfWorkspaceBadRequest { error: some String } }
rt::made! { GetEventsAggregateResponse { audit, extra } }
rt::setters! { GetEventsAggregateResponse { audit: bare i64 } }
rt::made! { GetEventTypesResponseItem { category, action } }
rt::setters! { GetEventTypesResponseItem { category: some String, action: some String } }
rt::made! { GetFiltersResponse { page, page_size, total_count, filters } }
rt::setters! { GetFiltersResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, filters: list MesheryFilter
} }
rt::made! { GetInvitationsResponse { page, page_size, total_count, data } }
rt::setters! { GetInvitationsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    data: list UpdateAcademyCurriculaByIdResponseInvitation
} }
rt::made! { GetSignupRequestNotificationResponse {
    signup_data: into GetSignupRequestNotificationResponseSignupData, pre_processed: bare bool
} }
rt::made! { GetSignupRequestNotificationResponseSignupData {
    id, first_name, last_name, email, occupation, organization, role, form_type, status, task_id, task_link,
    created_at, updated_at
} }
rt::setters! { GetSignupRequestNotificationResponseSignupData {
    id: some String, first_name: some String, last_name: some String, email: some String,
    occupation: some String, organization: some String, role: some String, form_type: some String,
    status: some String, task_id: some String, task_link: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { GetKeychainsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, keychains: list GetKeychainsResponseKeychain
} }
rt::made! { GetMeshModelModelsResponse { page, page_size, total_count, models } }
rt::setters! { GetMeshModelModelsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, models: list GetMeshModelModelsResponseModel
} }
rt::made! { GetMeshModelModelsResponseModel {
    id: into String, schema_version: into String, version: into String, name: into String,
    display_name: into String, status: into ModelStatus, registrant: into Connection,
    registrant_id: into String, category: into CategoryDefinition, sub_category: into ModelSubCategory,
    model: into Model, relationships: list rt::Json, components: list rt::Json, components_count: bare i64,
    relationships_count: bare i64, description, metadata, created_at, updated_at
} }
rt::setters! { GetMeshModelModelsResponseModel {
    description: some String, metadata: some ModelMetadata, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { GetOrgByDomainResponse {
    id: into String, name: into String, country: into String, region: into String, description: into String,
    owner: into String, metadata: into rt::JsonObject, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, domain, deleted_at
} }
rt::setters! { GetOrgByDomainResponse { domain: some String, deleted_at: some rt::DateTime } }
rt::made! { GetOrgPreferencesResponse { preferences: into MetadataPreferences } }
rt::made! { AddTeamToOrgResponseVariant2 { page, page_size, total_count, teams } }
rt::setters! { AddTeamToOrgResponseVariant2 {
    page: bare i64, page_size: bare i64, total_count: bare i64, teams: list Variant2Team
} }
rt::made! { Variant2Team { id, name, description, owner, metadata, created_at, updated_at, deleted_at } }
rt::setters! { Variant2Team {
    id: some String, name: some String, description: some String, owner: some String,
    metadata: some rt::Map<String>, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some OrganizationDeletedAt
} }
rt::made! { GetPatternResourcesResponse { page, page_size, total_count, resources } }
rt::setters! { GetPatternResourcesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, resources: list MesheryPatternResource
} }
rt::made! { GetPerformanceProfilesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, profiles: list PerformanceProfile
} }
rt::made! { GetAllRolesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, roles: list GetAllRolesResponseRole
} }
rt::made! { KeychainPage {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    keychains: list GetRoleKeychainsResponseKeychain
} }
rt::made! { GetRoleKeychainsResponseKeychain {
    id: into String, name: into String, owner: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, deleted_at
} }
rt::setters! { GetRoleKeychainsResponseKeychain { deleted_at: some rt::DateTime } }
rt::made! { GetSchedulesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, schedules: list GetSchedulesResponseSchedule
} }
rt::made! { Feature {
    id: into String, plan_id: into String, name: into GetFeaturesResponseItemName, quantity: bare f64,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, plan
} }
rt::setters! { Feature { plan: some GetFeaturesResponseItemPlan } }
rt::made! { GetFeaturesResponseItemPlan {
    id: into String, name: into PlanName, cadence: into PlanCadence, unit: into PlanUnit,
    minimum_units: bare i64, price_per_unit: bare f64, currency = PlanCurrency::Usd
} }
rt::made! { GetBadgeByIdResponse {
    id: into String, org_id: into String, label: into String, name: into String, description: into String,
    image_url: into String, created_at: into rt::DateTime, updated_at: into rt::DateTime, deleted_at
} }
rt::setters! { GetBadgeByIdResponse { deleted_at: some rt::DateTime } }
rt::made! { GetUserCredentialsResponseCredential {
    id: into String, name: into String, user_id: into String, r#type: into String,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, secret, deleted_at
} }
rt::setters! { GetUserCredentialsResponseCredential {
    secret: some rt::JsonObject, deleted_at: some rt::DateTime
} }
rt::made! { GetUserKeysResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, keys: list GetUserKeysResponseKey
} }
rt::made! { GetUserKeysResponseKey {
    id: into String, owner: into String, function: into String, category: into String,
    subcategory: into String, description: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, deleted_at
} }
rt::setters! { GetUserKeysResponseKey { deleted_at: some rt::DateTime } }
rt::made! { GetKeychainsResponseKeychain {
    id: into String, name: into String, owner: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, deleted_at
} }
rt::setters! { GetKeychainsResponseKeychain { deleted_at: some rt::DateTime } }
rt::made! { Connection {
    id: into String, name: into String, r#type: into String, sub_type: into String, kind: into String,
    status: into RegistrantStatus, schema_version: into String, credential_id, metadata, user_id, created_at,
    updated_at, deleted_at, environments
} }
rt::setters! { Connection {
    credential_id: some String, metadata: some rt::JsonObject, user_id: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime,
    environments: list RegistrantEnvironment
} }
rt::made! { CategoryDefinition { id: into String, name: into CategoryName, metadata } }
rt::setters! { CategoryDefinition { metadata: some rt::JsonObject } }
rt::made! { ModelMetadata {
    svg_white: into String, svg_color: into String, capabilities, is_annotation, primary_color,
    secondary_color, svg_complete, shape, extra
} }
rt::setters! { ModelMetadata {
    capabilities: list MetadataCapability, is_annotation: bare bool, primary_color: some String,
    secondary_color: some String, svg_complete: some String, shape: some MetadataShape
} }
rt::made! { RegistrantEnvironment {
    id: into String, schema_version: into String, name: into String, description: into String,
    organization_id: into String, owner, created_at, metadata, updated_at, deleted_at
} }
rt::setters! { RegistrantEnvironment {
    owner: some String, created_at: some rt::DateTime, metadata: some rt::JsonObject,
    updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { MetadataCapability {
    schema_version: into String, version: into String, display_name: into String, description: into String,
    kind: into CapabilityKind, r#type: into String, sub_type: into String, key: into String,
    entity_state: list CapabilityEntityStateItem, status: into CapabilityStatus, metadata
} }
rt::setters! { MetadataCapability { metadata: some rt::JsonObject } }
rt::made! { GetOrgsResponse { page, page_size, total_count, organizations } }
rt::setters! { GetOrgsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    organizations: list GetOrgsResponseOrganization
} }
rt::made! { GetOrgsResponseOrganization {
    id, name, description, country, region, domain, owner, metadata, created_at, updated_at, deleted_at
} }
rt::setters! { GetOrgsResponseOrganization {
    id: some String, name: some String, description: some String, country: some String, region: some String,
    domain: some String, owner: some String, metadata: some OrgMetadata, created_at: some rt::DateTime,
    updated_at: some rt::DateTime, deleted_at: some OrganizationDeletedAt
} }
rt::made! { OrgMetadata { preferences: into MetadataPreferences } }
rt::made! { DeletedAtVariant2 { time, valid } }
rt::setters! { DeletedAtVariant2 { time: some rt::DateTime, valid: bare bool } }
rt::made! { AddTeamToOrgResponseVariant1 { page, page_size, total_count, teams_organizations_mapping } }
rt::setters! { AddTeamToOrgResponseVariant1 {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    teams_organizations_mapping: list Variant1TeamsOrganizationsMappingItem
} }
rt::made! { Variant1TeamsOrganizationsMappingItem {
    id, org_id, team_id, created_at, updated_at, deleted_at
} }
rt::setters! { Variant1TeamsOrganizationsMappingItem {
    id: some String, org_id: some String, team_id: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime, deleted_at: some OrganizationDeletedAt
} }
rt::made! { GetTeamByIdResponse {
    id: into String, name: into String, created_at: into rt::DateTime, updated_at: into rt::DateTime,
    description, owner, metadata, deleted_at
} }
rt::setters! { GetTeamByIdResponse {
    description: some String, owner: some String, metadata: some rt::JsonObject, deleted_at: some rt::DateTime
} }
rt::made! { GetAllRolesResponseRole {
    role_name: into String, description: into String, id, created_at, updated_at, deleted_at
} }
rt::setters! { GetAllRolesResponseRole {
    id: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime
} }
rt::made! { GetSchedulesResponseSchedule {
    name: into String, user_id: into String, cron_expression: into String, id, last_run, next_run, created_at,
    updated_at
} }
rt::setters! { GetSchedulesResponseSchedule {
    id: some String, last_run: some rt::DateTime, next_run: some rt::DateTime, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { GetTeamUsersResponse { page, page_size, total_count, data } }
rt::setters! { GetTeamUsersResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, data: list GetTeamUsersResponseDataItem
} }
rt::made! { GetTeamUsersResponseDataItem { joined_at, extra } }
rt::setters! { GetTeamUsersResponseDataItem { joined_at: some rt::DateTime } }
rt::made! { GetUsersForOrgResponseDataItem {
    id: into String, user_id: into String, provider: into String, email: into String, first_name: into String,
    last_name: into String, status: into DataItemStatus, last_login_time: into rt::DateTime,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, avatar_url, bio, country, region,
    preferences, accepted_terms_at, first_login_time, socials, deleted_at, role_names, teams, organizations
} }
rt::setters! { GetUsersForOrgResponseDataItem {
    avatar_url: some String, bio: some String, country: some rt::JsonObject, region: some rt::JsonObject,
    preferences: some Preference, accepted_terms_at: some rt::DateTime, first_login_time: some rt::DateTime,
    socials: list DataItemSocial, deleted_at: some rt::DateTime, role_names: list String,
    teams: some DataItemTeams, organizations: some DataItemOrganizations
} }
rt::made! { Preference {
    anonymous_usage_stats: bare bool, anonymous_perf_results: bare bool, updated_at: into rt::DateTime,
    dashboard_preferences: into rt::JsonObject, selected_organization_id: into String,
    selected_workspace_for_organizations: into rt::Map<String>,
    users_extension_preferences: into rt::JsonObject, remote_provider_preferences: into rt::JsonObject,
    mesh_adapters, grafana, prometheus, load_test_prefs
} }
rt::setters! { Preference {
    mesh_adapters: list rt::JsonObject, grafana: some PreferencesGrafana,
    prometheus: some PreferencesPrometheus, load_test_prefs: some LoadTestPreferences
} }
rt::made! { DataItemTeams { teams_with_roles, total_count } }
rt::setters! { DataItemTeams { teams_with_roles: list TeamsWithRole, total_count: bare i64 } }
rt::made! { DataItemOrganizations { organizations_with_roles, total_count } }
rt::setters! { DataItemOrganizations {
    organizations_with_roles: list OrganizationsWithRole, total_count: bare i64
} }
rt::made! { PreferencesGrafana { grafana_url, grafana_api_key, selected_boards_configs } }
rt::setters! { PreferencesGrafana {
    grafana_url: some String, grafana_api_key: some String,
    selected_boards_configs: list GrafanaSelectedBoardsConfig
} }
rt::made! { PreferencesPrometheus { prometheus_url, selected_prometheus_boards_configs } }
rt::setters! { PreferencesPrometheus {
    prometheus_url: some String,
    selected_prometheus_boards_configs: list PrometheusSelectedPrometheusBoardsConfig
} }
rt::made! { LoadTestPreferences { c, qps, t, r#gen } }
rt::setters! { LoadTestPreferences { c: bare i64, qps: bare i64, t: some String, r#gen: some String } }
rt::made! { DataItemSocial { site: into String, link: into String } }
rt::made! { TeamsWithRole {
    id: into String, role_names: list String, name, description, owner, metadata, created_at, updated_at,
    deleted_at
} }
rt::setters! { TeamsWithRole {
    name: some String, description: some String, owner: some String, metadata: some rt::JsonObject,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { OrganizationsWithRole {
    id: into String, role_names: list String, name, description, country, region, owner, created_at,
    updated_at, deleted_at
} }
rt::setters! { OrganizationsWithRole {
    name: some String, description: some String, country: some String, region: some String,
    owner: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime
} }
rt::made! { GrafanaSelectedBoardsConfig { board, panels, template_vars } }
rt::setters! { GrafanaSelectedBoardsConfig {
    board: some rt::JsonObject, panels: list rt::JsonObject, template_vars: list String
} }
rt::made! { PrometheusSelectedPrometheusBoardsConfig { board, panels, template_vars } }
rt::setters! { PrometheusSelectedPrometheusBoardsConfig {
    board: some rt::JsonObject, panels: list rt::JsonObject, template_vars: list String
} }
rt::made! { CreateViewResponse {
    id: into String, name: into String, visibility: into String, user_id: into String,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, filters, metadata, deleted_at
} }
rt::setters! { CreateViewResponse {
    filters: some rt::JsonObject, metadata: some rt::JsonObject, deleted_at: some rt::DateTime
} }
rt::made! { AcademyCurricula {
    id: into String, r#type: into AcademyCirriculaType, org_id: into String,
    visibility: into AcademyCirriculaVisibility, status: into AcademyCirriculaStatus, slug: into String,
    level: into AcademyCirriculaLevel, created_at: into rt::DateTime, updated_at: into rt::DateTime,
    metadata: into CurriculaMetadata, badge_id, invite_id, workspace_id, deleted_at
} }
rt::setters! { AcademyCurricula {
    badge_id: some String, invite_id: some String, workspace_id: some String, deleted_at: some rt::DateTime
} }
rt::made! { GetAcademyCurriculaResponseDataItem {
    id: into String, r#type: into AcademyCirriculaType, org_id: into String,
    visibility: into AcademyCirriculaVisibility, status: into AcademyCirriculaStatus, slug: into String,
    level: into AcademyCirriculaLevel, created_at: into rt::DateTime, updated_at: into rt::DateTime,
    metadata: into CurriculaMetadata, badge_id, invite_id, workspace_id, deleted_at, registration_count
} }
rt::setters! { GetAcademyCurriculaResponseDataItem {
    badge_id: some String, invite_id: some String, workspace_id: some String, deleted_at: some rt::DateTime,
    registration_count: bare f64
} }
rt::made! { RegisterToAcademyContentResponse {
    id: into String, org_id: into String, content_id: into String, user_id: into String,
    status: into RegisterToAcademyContentResponseStatus, updated_at: into rt::DateTime,
    created_at: into rt::DateTime, certificate: into MetadataCertificate, metadata: into rt::JsonObject,
    deleted_at
} }
rt::setters! { RegisterToAcademyContentResponse { deleted_at: some rt::DateTime } }
rt::made! { UpdateAcademyCurriculaByIdResponse {
    id: into String, r#type: into AcademyCirriculaType, org_id: into String,
    visibility: into AcademyCirriculaVisibility, status: into AcademyCirriculaStatus, slug: into String,
    level: into AcademyCirriculaLevel, created_at: into rt::DateTime, updated_at: into rt::DateTime,
    metadata: into CurriculaMetadata, badge_id, invite_id, workspace_id, deleted_at, registration_count,
    invitation
} }
rt::setters! { UpdateAcademyCurriculaByIdResponse {
    badge_id: some String, invite_id: some String, workspace_id: some String, deleted_at: some rt::DateTime,
    registration_count: bare f64, invitation: some UpdateAcademyCurriculaByIdResponseInvitation
} }
rt::made! { UpdateAcademyCurriculaByIdResponseInvitation {
    id: into String, owner: into String, name: into String, description: into String, org_id: into String,
    accepted_by: list String, roles: list String, teams: list String, status: into CapabilityStatus,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, is_default, emails, expires_at, quota,
    deleted_at
} }
rt::setters! { UpdateAcademyCurriculaByIdResponseInvitation {
    is_default: bare bool, emails: list String, expires_at: some rt::DateTime, quota: bare i64,
    deleted_at: some rt::DateTime
} }
rt::made! { QuizEvaluationResult {
    score: bare i64, passed: bare bool, percentage_scored: bare f64, total_marks: bare i64,
    pass_percentage: bare f64, correct_submissions: into rt::Map<bool>, quiz: into GradeQuiz,
    attempted_at: into rt::DateTime, attempts: bare i64
} }
rt::made! { GradeQuiz {
    id: into String, org_id: into String, r#final: bare bool, title: into String, description: into String,
    slug: into String, rel_permalink: into String, permalink: into String, r#type: into String,
    section: into String, layout: into String, date: into rt::Date, lastmod: into rt::Date, draft: bare bool,
    file_path: into String, pass_percentage: bare f64, time_limit: into QuizTimeLimit, max_attempts: bare i64,
    questions: list QuizQuestion, total_questions: bare i64, total_questions_in_bank: bare i64,
    total_question_sets: bare i64, total_marks: bare i64, prerequisites: list Parent, next_page: into Parent,
    parent
} }
rt::setters! { GradeQuiz { parent: some Parent } }
rt::made! { Parent { id: into String, title: into String, rel_permalink: into String, r#type: into String } }
rt::made! { QuizQuestion {
    id: into String, text: into String, r#type: into QuestionType, marks: bare i64,
    options: list QuestionOption, correct_answer: into String, multiple_answers
} }
rt::setters! { QuizQuestion { multiple_answers: bare bool } }
rt::made! { QuestionOption { id: into String, text: into String, is_correct: bare bool } }
rt::made! { GetConnectionsResponseConnection {
    id: into String, name: into String, r#type: into String, sub_type: into String, kind: into String,
    status: into RegistrantStatus, schema_version: into String, description, url, credential_id,
    model_reference, metadata, credential_schema, connection_schema, styles, transition_map, owner,
    created_at, updated_at, deleted_at, environments
} }
rt::setters! { GetConnectionsResponseConnection {
    description: some String, url: some String, credential_id: some String,
    model_reference: some ConnectionModelReference, metadata: some rt::JsonObject,
    credential_schema: some rt::JsonObject, connection_schema: some rt::JsonObject,
    styles: some CreateAnonymousUserSessionRequestStyles,
    transition_map: some rt::Map<Vec<ConnectionTransitionMapItem>>, owner: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime,
    environments: list ConnectionEnvironment
} }
rt::made! { ConnectionEnvironment {
    id: into String, schema_version: into String, name: into String, description: into String,
    organization_id: into String, owner, created_at, metadata, updated_at, deleted_at
} }
rt::setters! { ConnectionEnvironment {
    owner: some String, created_at: some rt::DateTime, metadata: some rt::JsonObject,
    updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { MesheryPattern {
    id, name, catalog_data, user_id, user, location, pattern_file, visibility, design_type, source_content,
    view_count, download_count, clone_count, deployment_count, share_count, created_at, updated_at
} }
rt::setters! { MesheryPattern {
    id: some String, name: some String, catalog_data: some PatternCatalogData, user_id: some String,
    user: some PatternUser, location: some rt::Map<String>, pattern_file: some String,
    visibility: some PatternVisibility, design_type: some PatternDesignType, source_content: some rt::Bytes64,
    view_count: bare i64, download_count: bare i64, clone_count: bare i64, deployment_count: bare i64,
    share_count: bare i64, created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { PatternUser {
    id: into String, user_id: into String, provider: into String, email: into String, first_name: into String,
    last_name: into String, status: into DataItemStatus, last_login_time: into rt::DateTime,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, avatar_url, bio, country, region,
    preferences, accepted_terms_at, first_login_time, socials, deleted_at, role_names, teams, organizations
} }
rt::setters! { PatternUser {
    avatar_url: some String, bio: some String, country: some rt::JsonObject, region: some rt::JsonObject,
    preferences: some Preference, accepted_terms_at: some rt::DateTime, first_login_time: some rt::DateTime,
    socials: list DataItemSocial, deleted_at: some rt::DateTime, role_names: list String,
    teams: some DataItemTeams, organizations: some DataItemOrganizations
} }
rt::made! { MesheryFilter {
    id: into String, name: into String, owner: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, filter_file, filter_resource, location, visibility, catalog_data
} }
rt::setters! { MesheryFilter {
    filter_file: some rt::Bytes64, filter_resource: some String, location: some rt::Map<String>,
    visibility: some PatternVisibility, catalog_data: some PatternCatalogData
} }
rt::made! { PublishCatalogContentResponse {
    id: into String, content_id: into String, content_name: into String,
    content_type: into PublishCatalogContentResponseContentType, first_name: into String,
    last_name: into String, email: into String, status: into PublishCatalogContentResponseStatus,
    created_at: into rt::DateTime, updated_at: into rt::DateTime, content_class, user
} }
rt::setters! { PublishCatalogContentResponse {
    content_class: some PublishCatalogContentResponseContentClass, user: some PatternUser
} }
rt::made! { GetEnvironmentsResponse { page, page_size, total_count, environments } }
rt::setters! { GetEnvironmentsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, environments: list ConnectionEnvironment
} }
rt::made! { GetEventsOfWorkspaceResponse { page, page_size, total_count, data } }
rt::setters! { GetEventsOfWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    data: list GetEventsOfWorkspaceResponseDataItem
} }
rt::made! { GetEventsOfWorkspaceResponseDataItem {
    owner: into String, category: into String, action: into String, system_id, description, first_name,
    last_name, email, provider, created_at
} }
rt::setters! { GetEventsOfWorkspaceResponseDataItem {
    system_id: some String, description: some String, first_name: some String, last_name: some String,
    email: some String, provider: some String, created_at: some rt::DateTime
} }
rt::made! { GetEventSummaryByUserResponse { page, page_size, total_count, data } }
rt::setters! { GetEventSummaryByUserResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, data: list rt::JsonObject
} }
rt::made! { MesheryPatternResource {
    id: into String, user_id: into String, name: into String, namespace: into String, r#type: into String,
    oam_type: into String, deleted: bare bool, created_at: into rt::DateTime, updated_at: into rt::DateTime
} }
rt::made! { PerformanceProfile {
    id: into String, name: into String, owner: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, schedule, load_generators, endpoints, service_mesh, concurrent_request,
    qps, duration, request_headers, request_cookies, request_body, content_type, metadata, last_run,
    total_results
} }
rt::setters! { PerformanceProfile {
    schedule: some String, load_generators: list String, endpoints: list String, service_mesh: some String,
    concurrent_request: bare i64, qps: bare i64, duration: some String, request_headers: some String,
    request_cookies: some String, request_body: some String, content_type: some String,
    metadata: some rt::JsonObject, last_run: some rt::DateTime, total_results: bare i64
} }
rt::made! { GetPerformanceProfileResultsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, results: list PerformanceResult
} }
rt::made! { PerformanceResult {
    meshery_id, name, mesh, performance_profile, test_id, runner_results, server_metrics, server_board_config,
    test_start_time, owner, created_at, updated_at
} }
rt::setters! { PerformanceResult {
    meshery_id: some String, name: some String, mesh: some String, performance_profile: some String,
    test_id: some String, runner_results: some rt::JsonObject, server_metrics: some rt::JsonObject,
    server_board_config: some rt::JsonObject, test_start_time: some rt::DateTime, owner: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { GetSubscriptionsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    subscriptions: list GetSubscriptionsResponseSubscription
} }
rt::made! { GetSubscriptionsResponseSubscription {
    id: into String, org_id: into String, plan_id: into String, quantity: bare i64,
    status: into SubscriptionStatus, billing_id: into String, plan, start_date, end_date, created_at,
    updated_at, deleted_at
} }
rt::setters! { GetSubscriptionsResponseSubscription {
    plan: some GetFeaturesResponseItemPlan, start_date: some rt::DateTime, end_date: some rt::DateTime,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some OrganizationDeletedAt
} }
rt::made! { GetUserTokensResponse {
    tokens: list UserToken, total_count: bare i64, page: bare i64, page_size: bare i64
} }
rt::made! { UserToken {
    id: into String, owner: into String, provider: into String, access_token: into String, name: into String,
    purpose: into String, is_oauth: bare bool, created_at: into rt::DateTime, updated_at: into rt::DateTime,
    refresh_token
} }
rt::setters! { UserToken { refresh_token: some String } }
rt::made! { SearchUsersResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, data: list SearchUsersResponseDataItem
} }
rt::made! { SearchUsersResponseDataItem {
    id: into String, user_id, username, first_name, last_name, email, avatar_url, deleted_at
} }
rt::setters! { SearchUsersResponseDataItem {
    #[deprecated] user_id: some String, username: some String, first_name: some String,
    last_name: some String, email: some String, avatar_url: some String, deleted_at: some rt::DateTime
} }
rt::made! { CreateWorkspaceResponse {
    id: into String, organization_id: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, name, description, owner, metadata, deleted_at
} }
rt::setters! { CreateWorkspaceResponse {
    name: some String, description: some String, owner: some String, metadata: some rt::JsonObject,
    deleted_at: some rt::DateTime
} }
rt::made! { SelectorItem { id, kind, r#match, match_strategy_matrix, model, patch } }
rt::setters! { SelectorItem {
    id: some String, kind: some String, r#match: some MatchSelector, match_strategy_matrix: list Vec<String>,
    model: some ConnectionModelReference, patch: some RelationshipDefinitionSelectorsPatch
} }
rt::made! { MatchSelector { refs, from, to } }
rt::setters! { MatchSelector {
    refs: list Vec<String>, from: list MatchSelectorItem, to: list MatchSelectorItem
} }
rt::made! { RelationshipDefinitionSelectorsPatch { patch_strategy, mutator_ref, mutated_ref } }
rt::setters! { RelationshipDefinitionSelectorsPatch {
    patch_strategy: some PatchStrategy, mutator_ref: list Vec<String>, mutated_ref: list Vec<String>
} }
rt::made! { MatchSelectorItem { kind: into String, id, mutator_ref, mutated_ref } }
rt::setters! { MatchSelectorItem {
    id: some String, mutator_ref: list Vec<String>, mutated_ref: list Vec<String>
} }
rt::made! { CreateSubscriptionResponse { subscription_id, client_secret } }
rt::setters! { CreateSubscriptionResponse { subscription_id: some String, client_secret: some String } }
rt::made! { SubmitSupportRequestResponse { message } }
rt::setters! { SubmitSupportRequestResponse { message: some String } }
rt::made! { GetSystemVersionResponse { version, build, latest, outdated, commitsha, release_channel } }
rt::setters! { GetSystemVersionResponse {
    version: some String, build: some String, latest: some String, outdated: bare bool,
    commitsha: some String, release_channel: some String
} }
rt::made! { SendTestEmailResponse {
    status: into String, message: into String, timestamp: into String, sent_to: into String
} }
rt::made! { GetTeamsResponse { page, page_size, total_count, teams } }
rt::setters! { GetTeamsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, teams: list GetTeamByIdResponse
} }
rt::made! { AddUserToTeamResponse { id, team_id, user_id, role_id, created_at, updated_at, deleted_at } }
rt::setters! { AddUserToTeamResponse {
    id: some String, team_id: some String, user_id: some String, role_id: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { GetUsersForOrgResponse { page, page_size, total_count, data } }
rt::setters! { GetUsersForOrgResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, data: list GetUsersForOrgResponseDataItem
} }
rt::made! { GetUserProfileOverviewResponse { k8s_count: bare i64, pattern_count: bare i64 } }
rt::made! { GetUserRecentActivitiesResponse { page, page_size, total_count, activities } }
rt::setters! { GetUserRecentActivitiesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    activities: list GetUserRecentActivitiesResponseActivity
} }
rt::made! { GetUserRecentActivitiesResponseActivity {
    id, category, action, description, owner, created_at, updated_at
} }
rt::setters! { GetUserRecentActivitiesResponseActivity {
    id: some String, category: some String, action: some String, description: some String, owner: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { CreateAnonymousUserSessionResponse {
    access_token: into String, user_id: into String, capability
} }
rt::setters! { CreateAnonymousUserSessionResponse { capability: some rt::JsonObject } }
rt::made! { GetAccountDeletionEligibilityResponse {
    is_sole_active_member: bare bool, organization_id: into String, organization_name: into String,
    is_provider_org: bare bool, has_active_paid_subscription: bare bool,
    cross_tenant_shared_resource_count: bare i64, impact: into GetAccountDeletionEligibilityResponseImpact
} }
rt::made! { GetAccountDeletionEligibilityResponseImpact {
    workspaces: bare i64, environments: bare i64, designs: bare i64, views: bare i64, connections: bare i64,
    credentials: bare i64, members: bare i64, invitations: bare i64, academy_records: bare i64
} }
rt::made! { GetUserEmailAddressesResponseItem {
    id: into String, user_id: into String, email: into String, verified: bare bool, is_primary: bare bool,
    source: into GetUserEmailAddressesResponseItemSource, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, deleted_at
} }
rt::setters! { GetUserEmailAddressesResponseItem { deleted_at: some rt::DateTime } }
rt::made! { GetUsersResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, data: list GetUsersResponseDataItem
} }
rt::made! { GetUsersResponseDataItem { id: into String, user_id, username, avatar_url } }
rt::setters! { GetUsersResponseDataItem {
    #[deprecated] user_id: some String, username: some String, avatar_url: some String
} }
rt::made! { GetViewsResponse { page, page_size, total_count, views } }
rt::setters! { GetViewsResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    views: list GetViewsResponseViewMesheryViewWithLocation
} }
rt::made! { GetViewsResponseViewMesheryViewWithLocation {
    workspace_id: into String, organization_id: into String, id, name, visibility, filters, metadata, user_id,
    workspace_name, organization_name, created_at, updated_at, deleted_at
} }
rt::setters! { GetViewsResponseViewMesheryViewWithLocation {
    id: some String, name: some String, visibility: some String, filters: some rt::JsonObject,
    metadata: some rt::JsonObject, user_id: some String, workspace_name: some String,
    organization_name: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime
} }
rt::made! { GetWorkspacesResponse { page, page_size, total_count, workspaces } }
rt::setters! { GetWorkspacesResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, workspaces: list AvailableWorkspace
} }
rt::made! { AvailableWorkspace {
    id, name, description, org_name, owner, owner_id, owner_email, owner_avatar, metadata, organization_id,
    created_at, updated_at, deleted_at
} }
rt::setters! { AvailableWorkspace {
    id: some String, name: some String, description: some String, org_name: some String, owner: some String,
    owner_id: some String, owner_email: some String, owner_avatar: some String, metadata: some rt::JsonObject,
    organization_id: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime
} }
rt::made! { GetTeamsOfWorkspaceResponse { page, page_size, total_count, teams } }
rt::setters! { GetTeamsOfWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64, teams: list GetTeamsOfWorkspaceResponseTeam
} }
rt::made! { GetTeamsOfWorkspaceResponseTeam {
    id: into String, name: into String, description, owner, metadata, created_at, updated_at, deleted_at
} }
rt::setters! { GetTeamsOfWorkspaceResponseTeam {
    description: some String, owner: some String, metadata: some rt::JsonObject,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { AssignTeamToWorkspaceResponse { page, page_size, total_count, workspaces_teams_mapping } }
rt::setters! { AssignTeamToWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    workspaces_teams_mapping: list WorkspacesTeamsMapping
} }
rt::made! { WorkspacesTeamsMapping {
    id: into String, workspace_id: into String, team_id: into String, created_at, updated_at, deleted_at
} }
rt::setters! { WorkspacesTeamsMapping {
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { AssignEnvironmentToWorkspaceResponse {
    page, page_size, total_count, workspaces_environments_mapping
} }
rt::setters! { AssignEnvironmentToWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    workspaces_environments_mapping: list WorkspacesEnvironmentsMapping
} }
rt::made! { WorkspacesEnvironmentsMapping {
    id: into String, workspace_id: into String, environment_id: into String, created_at, updated_at,
    deleted_at
} }
rt::setters! { WorkspacesEnvironmentsMapping {
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { GetDesignsOfWorkspaceResponse { page, page_size, total_count, designs } }
rt::setters! { GetDesignsOfWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    designs: list GetDesignsOfWorkspaceResponseDesign
} }
rt::made! { GetDesignsOfWorkspaceResponseDesign {
    catalog_data, created_at, user_id, location, name, pattern_file, updated_at, id, visibility
} }
rt::setters! { GetDesignsOfWorkspaceResponseDesign {
    catalog_data: some DesignCatalogData, created_at: some rt::DateTime, user_id: some String,
    location: some rt::Map<String>, name: some String, pattern_file: some DesignPatternFile,
    updated_at: some rt::DateTime, id: some String, visibility: some String
} }
rt::made! { DesignCatalogData {
    compatibility: list CatalogDataCompatibilityItem, pattern_caveats: into String, pattern_info: into String,
    r#type: into CatalogDataType, published_version, class, snapshot_url
} }
rt::setters! { DesignCatalogData {
    published_version: some String, class: some CatalogDataClass, snapshot_url: list String
} }
rt::made! { DesignPatternFile {
    id: into String, name: into String, schema_version: into String, version: into String,
    components: list PatternFileComponent, relationships: list PatternFileRelationship, metadata, preferences
} }
rt::setters! { DesignPatternFile {
    metadata: some PatternFileMetadata, preferences: some DesignPreferences
} }
rt::made! { PatternFileMetadata { resolved_aliases, extra } }
rt::setters! { PatternFileMetadata { resolved_aliases: some rt::Map<MetadataResolvedAliase> } }
rt::made! { DesignPreferences { layers: into rt::JsonObject } }
rt::made! { PatternFileComponent {
    id: into String, schema_version: into String, version: into String, display_name: into String,
    description: into String, format: into ComponentFormat, model: into ModelDefinition,
    model_reference: into ConnectionModelReference, metadata: into ComponentMetadata,
    configuration: into rt::JsonObject, component: into Component, styles, capabilities, status, created_at,
    updated_at
} }
rt::setters! { PatternFileComponent {
    styles: some ComponentStyles, capabilities: list MetadataCapability, status: some ComponentStatus,
    created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { PatternFileRelationship {
    id: into String, schema_version: into String, version: into String, kind: into RelationshipKind,
    r#type: into String, sub_type: into String, model: into ConnectionModelReference, status, capabilities,
    metadata, evaluation_query, selectors
} }
rt::setters! { PatternFileRelationship {
    status: some RelationshipStatus, capabilities: list MetadataCapability,
    metadata: some RelationshipMetadata, evaluation_query: some String, selectors: list SelectorSetItem
} }
rt::made! { MetadataResolvedAliase {
    relationship_id: into String, alias_component_id: into String, immediate_parent_id: into String,
    immediate_ref_field_path: list String, resolved_parent_id: into String,
    resolved_ref_field_path: list String
} }
rt::made! { ModelDefinition {
    id: into String, schema_version: into String, version: into String, name: into String,
    display_name: into String, status: into ModelStatus, registrant: into Connection,
    connection_id: into String, category: into CategoryDefinition, sub_category: into ModelSubCategory,
    model: into Model, relationships: list rt::Json, components: list rt::Json, components_count: bare i64,
    relationships_count: bare i64, description, metadata, created_at, updated_at
} }
rt::setters! { ModelDefinition {
    description: some String, metadata: some ModelMetadata, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { ComponentStyles {
    primary_color: into String, svg_white: into String, svg_color: into String, svg_complete: into String,
    shape: into MetadataShape, secondary_color, color, text_opacity, font_family, font_size, font_style,
    font_weight, text_transform, opacity, z_index, label, animation, position, body_text, body_text_wrap,
    body_text_max_width, body_text_opacity, body_text_background_color, body_text_font_size, body_text_color,
    body_text_font_weight, body_text_horizontal_align, body_text_decoration, body_text_vertical_align, width,
    height, background_image, background_color, background_blacken, background_opacity, background_position_x,
    background_position_y, background_offset_x, background_offset_y, background_fit, background_clip,
    background_width_relative_to, background_height_relative_to, border_width, border_style, border_color,
    border_opacity, padding, text_halign, text_valign, ghost, active_bg_color, active_bg_opacity,
    active_bg_size, selection_box_color, selection_box_border_width, selection_box_opacity,
    outside_texture_bg_color, outside_texture_bg_opacity, shape_polygon_points, menu_background_color,
    menu_background_opacity, menu_forground_color, extra
} }
rt::setters! { ComponentStyles {
    secondary_color: some String, color: some String, text_opacity: bare f64, font_family: some String,
    font_size: some String, font_style: some String, font_weight: some String,
    text_transform: some MetadataStylesTextTransform, opacity: bare f64, z_index: bare i64,
    label: some String, animation: some rt::JsonObject, position: some StylesPosition, body_text: some String,
    body_text_wrap: some String, body_text_max_width: some String, body_text_opacity: bare f64,
    body_text_background_color: some String, body_text_font_size: bare f64, body_text_color: some String,
    body_text_font_weight: some String, body_text_horizontal_align: some String,
    body_text_decoration: some String, body_text_vertical_align: some String, width: bare f64,
    height: bare f64, background_image: some String, background_color: some String,
    background_blacken: bare f64, background_opacity: bare f64, background_position_x: some String,
    background_position_y: some String, background_offset_x: some String, background_offset_y: some String,
    background_fit: some String, background_clip: some String, background_width_relative_to: some String,
    background_height_relative_to: some String, border_width: bare f64,
    border_style: some ComponentStylesBorderStyle, border_color: some String, border_opacity: bare f64,
    padding: bare f64, text_halign: some ComponentStylesTextHalign,
    text_valign: some ComponentStylesTextValign, ghost: some StylesGhost, active_bg_color: some String,
    active_bg_opacity: some String, active_bg_size: some String, selection_box_color: some String,
    selection_box_border_width: bare f64, selection_box_opacity: bare f64,
    outside_texture_bg_color: some String, outside_texture_bg_opacity: bare f64,
    shape_polygon_points: some String, menu_background_color: some String, menu_background_opacity: bare f64,
    menu_forground_color: some String
} }
rt::made! { ComponentMetadata {
    genealogy: into String, is_annotation: bare bool, is_namespaced: bare bool, published: bare bool,
    instance_details: into rt::JsonObject, configuration_ui_schema: into String, extra
} }
rt::made! { Component { version: into String, kind: into String, schema: into String } }
rt::made! { RelationshipMetadata { description, styles, is_annotation, extra } }
rt::setters! { RelationshipMetadata {
    description: some String, styles: some RelationshipDefinitionMetadataStyles, is_annotation: bare bool
} }
rt::made! { RelationshipDefinitionMetadataStyles {
    primary_color: into String, svg_white: into String, svg_color: into String, secondary_color, svg_complete,
    color, text_opacity, font_family, font_size, font_style, font_weight, text_transform, opacity, z_index,
    label, edge_animation, curve_style, line_color, line_style, line_cap, line_opacity, target_arrow_color,
    target_arrow_shape, target_arrow_fill, mid_target_arrow_color, mid_target_arrow_shape,
    mid_target_arrow_fill, arrow_scale, source_label, target_label
} }
rt::setters! { RelationshipDefinitionMetadataStyles {
    secondary_color: some String, svg_complete: some String, color: some String, text_opacity: bare f64,
    font_family: some String, font_size: some String, font_style: some String, font_weight: some String,
    text_transform: some MetadataStylesTextTransform, opacity: bare f64, z_index: bare i64,
    label: some String, edge_animation: some String, curve_style: some StylesCurveStyle,
    line_color: some String, line_style: some StylesLineStyle, line_cap: some StylesLineCap,
    line_opacity: bare f64, target_arrow_color: some String, target_arrow_shape: some StylesTargetArrowShape,
    target_arrow_fill: some StylesTargetArrowFill, mid_target_arrow_color: some String,
    mid_target_arrow_shape: some StylesMidTargetArrowShape,
    mid_target_arrow_fill: some StylesMidTargetArrowFill, arrow_scale: bare f64, source_label: some String,
    target_label: some String
} }
rt::made! { SelectorSetItem { allow: into AllowSelector, deny } }
rt::setters! { SelectorSetItem { deny: some DenySelector } }
rt::made! { AllowSelector { from: list SelectorItem, to: list SelectorItem } }
rt::made! { DenySelector { from: list SelectorItem, to: list SelectorItem } }
rt::made! { AssignDesignToWorkspaceResponse { page, page_size, total_count, workspaces_designs_mapping } }
rt::setters! { AssignDesignToWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    workspaces_designs_mapping: list WorkspacesDesignsMapping
} }
rt::made! { WorkspacesDesignsMapping {
    id: into String, workspace_id: into String, design_id: into String, created_at, updated_at, deleted_at
} }
rt::setters! { WorkspacesDesignsMapping {
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
rt::made! { GetViewsOfWorkspaceResponse { page, page_size, total_count, views } }
rt::setters! { GetViewsOfWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    views: list GetViewsOfWorkspaceResponseViewMesheryViewWithLocation
} }
rt::made! { GetViewsOfWorkspaceResponseViewMesheryViewWithLocation {
    workspace_id: into String, organization_id: into String, id, name, visibility, filters, metadata, user_id,
    workspace_name, organization_name, created_at, updated_at, deleted_at
} }
rt::setters! { GetViewsOfWorkspaceResponseViewMesheryViewWithLocation {
    id: some String, name: some String, visibility: some String, filters: some rt::JsonObject,
    metadata: some rt::JsonObject, user_id: some String, workspace_name: some String,
    organization_name: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    deleted_at: some rt::DateTime
} }
rt::made! { AssignViewToWorkspaceResponse { page, page_size, total_count, workspaces_views_mapping } }
rt::setters! { AssignViewToWorkspaceResponse {
    page: bare i64, page_size: bare i64, total_count: bare i64,
    workspaces_views_mapping: list WorkspacesViewsMapping
} }
rt::made! { WorkspacesViewsMapping {
    id: into String, workspace_id: into String, view_id: into String, created_at, updated_at, deleted_at
} }
rt::setters! { WorkspacesViewsMapping {
    created_at: some rt::DateTime, updated_at: some rt::DateTime, deleted_at: some rt::DateTime
} }
