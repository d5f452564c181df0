// Written by clientsmith. Do not edit: the next run overwrites it.

//! Constructors and setters of what only the server sends.

use clientsmith_runtime as rt;

use crate::types::*;

rt::made! { AccessGroupObject { name: into String, is_project_level: bare bool } }
rt::made! { ShareOption {
    share_type: into String, value: into String, name: into String, label: into String, attribute
} }
rt::setters! { ShareOption { attribute: some String } }
rt::made! { ShareOptions { options: list ShareOption } }
rt::made! { AvailableActionsListModel { actions } }
rt::setters! { AvailableActionsListModel { actions: list BaseActionManifest } }
rt::made! { BaseActionManifest {
    identifier: into String, label: into String, description, group_label, category, order, icon, admin_only,
    manager_only, config_fields, featured, addon_name, addon_version, variant
} }
rt::setters! { BaseActionManifest {
    description: some String, group_label: some String, category: some String, order: bare i64,
    icon: some IconModel, admin_only: bare bool, manager_only: bare bool, config_fields: list SimpleFormField,
    featured: bare bool, addon_name: some String, addon_version: some String, variant: some String
} }
rt::made! { ExecuteResponseModel { r#type, success, message, payload } }
rt::setters! { ExecuteResponseModel {
    r#type: some ExecuteResponseModelType, success: bare bool, message: some String,
    payload: some rt::JsonObject
} }
rt::made! { FormFileData { filename: into String, payload: into String, download } }
rt::setters! { FormFileData { download: bare bool } }
rt::made! { FormSelectOption { value: into String, label: into String, icon, color, badges } }
rt::setters! { FormSelectOption { icon: some String, color: some String, badges: list String } }
rt::made! { SimpleFormField {
    r#type: into SimpleFormFieldType, name: into String, label, placeholder, value, regex, multiline, syntax,
    options, highlight, min, max, valid_extensions
} }
rt::setters! { SimpleFormField {
    label: some String, placeholder: some rt::Json, value: some SimpleFormFieldValue, regex: some String,
    multiline: bare bool, syntax: some String, options: list FormSelectOption,
    highlight: some SimpleFormFieldHighlight, min: some SimpleFormFieldMin, max: some SimpleFormFieldMax,
    valid_extensions: list String
} }
rt::made! { TakeResponseModel {
    event_id: into String, action_identifier: into String, context: into ActionContext,
    addon_name: into String, addon_version: into String, variant: into String, user_name: into String, args
} }
rt::setters! { TakeResponseModel { args: list String } }
rt::made! { ActivityCategoriesResponseModel { categories: list rt::JsonObject } }
rt::made! { CreateActivityResponseModel { id: into String } }
rt::made! { FolderSuggestionItem {
    id: into String, folder_type: into String, name: into String, created_at, relevance, label, thumbnail_id
} }
rt::setters! { FolderSuggestionItem {
    created_at: some rt::DateTime, relevance: bare f64, label: some String, thumbnail_id: some String
} }
rt::made! { ProductSuggestionItem {
    id: into String, name: into String, product_type: into String, created_at, relevance, parent
} }
rt::setters! { ProductSuggestionItem {
    created_at: some rt::DateTime, relevance: bare f64, parent: some FolderSuggestionItem
} }
rt::made! { SuggestResponse { users, teams, tasks, versions } }
rt::setters! { SuggestResponse {
    users: list UserSuggestionItem, teams: list TeamSuggestionItem, tasks: list TaskSuggestionItem,
    versions: list VersionSuggestionItem
} }
rt::made! { TaskSuggestionItem {
    id: into String, task_type: into String, name: into String, created_at, relevance, label, thumbnail_id,
    parent
} }
rt::setters! { TaskSuggestionItem {
    created_at: some rt::DateTime, relevance: bare f64, label: some String, thumbnail_id: some String,
    parent: some FolderSuggestionItem
} }
rt::made! { TeamSuggestionItem { name: into String, created_at, relevance } }
rt::setters! { TeamSuggestionItem { created_at: some rt::DateTime, relevance: bare f64 } }
rt::made! { UserSuggestionItem { name: into String, created_at, relevance, full_name } }
rt::setters! { UserSuggestionItem {
    created_at: some rt::DateTime, relevance: bare f64, full_name: some String
} }
rt::made! { VersionSuggestionItem {
    id: into String, version: bare i64, created_at, relevance, parent, name
} }
rt::setters! { VersionSuggestionItem {
    created_at: some rt::DateTime, relevance: bare f64, parent: some ProductSuggestionItem, name: some String
} }
rt::made! { AddonInstallListItemModel {
    id: into String, topic: into AddonInstallListItemModelTopic, description: into String,
    status: into String, created_at: into rt::DateTime, addon_name, addon_version, user, updated_at
} }
rt::setters! { AddonInstallListItemModel {
    addon_name: some String, addon_version: some String, user: some String, updated_at: some rt::DateTime
} }
rt::made! { AddonInstallListResponseModel {
    items: list AddonInstallListItemModel, restart_required: bare bool
} }
rt::made! { AddonSettingsItemModel {
    name: into String, version: into String, title: into String, has_settings, has_project_settings,
    has_project_site_settings, has_site_settings, has_studio_overrides, has_project_overrides,
    has_project_site_overrides, settings, site_settings, is_broken, reason, is_project_bundle
} }
rt::setters! { AddonSettingsItemModel {
    has_settings: bare bool, has_project_settings: bare bool, has_project_site_settings: bare bool,
    has_site_settings: bare bool, has_studio_overrides: bare bool, has_project_overrides: bare bool,
    has_project_site_overrides: bare bool, settings: some rt::JsonObject, site_settings: some rt::JsonObject,
    is_broken: bare bool, reason: some rt::Map<String>, is_project_bundle: bare bool
} }
rt::made! { AddonSettingsResponse {
    settings: into rt::Map<rt::JsonObject>, versions: into rt::Map<String>
} }
rt::made! { AllSettingsResponseModel { bundle_name: into String, project_name, addons, inherited_addons } }
rt::setters! { AllSettingsResponseModel {
    project_name: some String, addons: list AddonSettingsItemModel, inherited_addons: list String
} }
rt::made! { FilesystemSourceInfo { r#type, path } }
rt::setters! { FilesystemSourceInfo { r#type: some FilesystemSourceInfoType, path: some PathDefinition } }
rt::made! { FrontendScopeSettings { admin, manager, sidebar } }
rt::setters! { FrontendScopeSettings { admin: bare bool, manager: bare bool, sidebar: some String } }
rt::made! { HttpSourceInfo { url: into String, r#type, filename, headers } }
rt::setters! { HttpSourceInfo {
    r#type: some HttpSourceInfoType, filename: some String, headers: some rt::Map<String>
} }
rt::made! { InstallAddonResponseModel { event_id: into String } }
rt::made! { PathDefinition { windows, linux, darwin } }
rt::setters! { PathDefinition { windows: some String, linux: some String, darwin: some String } }
rt::made! { ServerSourceInfo { r#type, filename, path } }
rt::setters! { ServerSourceInfo {
    r#type: some ServerSourceInfoType, filename: some String, path: some String
} }
rt::made! { VersionInfo {
    has_settings, has_site_settings, frontend_scopes, client_pyproject, client_source_info, services,
    is_broken, reason, project_can_override_addon_version
} }
rt::setters! { VersionInfo {
    has_settings: bare bool, has_site_settings: bare bool,
    frontend_scopes: some rt::Map<FrontendScopeSettings>, client_pyproject: some rt::JsonObject,
    client_source_info: list VersionInfoClientSourceInfoItem, services: some rt::JsonObject,
    is_broken: bare bool, reason: some rt::Map<String>, project_can_override_addon_version: bare bool
} }
rt::made! { AddonsListAddonsAddonList { addons: list AddonsListAddonsAddonListItem } }
rt::made! { AddonsListAddonsAddonListItem {
    name: into String, title: into String, versions: into rt::Map<VersionInfo>, description: into String,
    addon_type: into AddonsListAddonsAddonListItemAddonType, production_version, staging_version, system,
    project_can_override_addon_version
} }
rt::setters! { AddonsListAddonsAddonListItem {
    production_version: some String, staging_version: some String, system: bare bool,
    project_can_override_addon_version: bare bool
} }
rt::made! { AnatomyPresetListItem { name: into String, primary: bare bool, version: into String } }
rt::made! { AnatomyPresetListModel { version: into String, presets } }
rt::setters! { AnatomyPresetListModel { presets: list AnatomyPresetListItem } }
rt::made! { GetAttributeListModel { attributes } }
rt::setters! { GetAttributeListModel { attributes: list AttributeModel } }
rt::made! { LogoutResponseModel { detail } }
rt::setters! { LogoutResponseModel { detail: some String } }
rt::made! { SessionModel {
    user: into UserModel, token: into rt::Secret, created, last_used, is_service, is_api_key, client_info
} }
rt::setters! { SessionModel {
    created: bare f64, last_used: bare f64, is_service: bare bool, is_api_key: bare bool,
    client_info: some ClientInfo
} }
rt::made! { UserPoolModel {
    id: into String, label: into String, r#type: into UserPoolModelType, valid: bare bool, note: into String,
    exp: bare i64, max: bare i64, used: bare i64, meta
} }
rt::setters! { UserPoolModel { meta: some rt::JsonObject } }
rt::made! { BundleIssueModel {
    severity: into BundleIssueModelSeverity, message: into String, addon, required_addon
} }
rt::setters! { BundleIssueModel { addon: some String, required_addon: some String } }
rt::made! { CheckBundleResponseModel { success, issues } }
rt::setters! { CheckBundleResponseModel { success: bare bool, issues: list BundleIssueModel } }
rt::made! { ListBundleModel { bundles, production_bundle, staging_bundle, dev_bundles } }
rt::setters! { ListBundleModel {
    bundles: list BundleModel, production_bundle: some String, staging_bundle: some String,
    dev_bundles: list String
} }
rt::made! { ImportStatus { created, updated, skipped, failed, failed_items, preview, phase } }
rt::setters! { ImportStatus {
    created: bare i64, updated: bare i64, skipped: bare i64, failed: bare i64,
    failed_items: some rt::JsonObject, preview: bare bool, phase: some ImportStatusPhase
} }
rt::made! { ImportUpload { id: into String } }
rt::made! { ImportableColumn {
    key: into String, label: into String, required: bare bool, value_type: into ImportableColumnValueType,
    error_handling_modes: list ImportableColumnErrorHandlingMode, default_value, enum_items, enum_name,
    create_new_items
} }
rt::setters! { ImportableColumn {
    default_value: some String, enum_items: list EnumItem, enum_name: some String, create_new_items: bare bool
} }
rt::made! { DependencyPackageList { packages } }
rt::setters! { DependencyPackageList { packages: list DependencyPackage } }
rt::made! { InstallResponseModel { event_id } }
rt::setters! { InstallResponseModel { event_id: some String } }
rt::made! { InstallerListModel { installers } }
rt::setters! { InstallerListModel { installers: list Installer } }
rt::made! { EntityListEnities { entity_type: into EntityListEnitiesEntityType, entity_ids: list String } }
rt::made! { EntityListFolderModel {
    id: into String, label: into String, parent_id, position, owner, access, data
} }
rt::setters! { EntityListFolderModel {
    parent_id: some String, position: bare i64, owner: some String, access: some rt::Map<i64>,
    data: some EntityListFolderData
} }
rt::made! { EntityListFoldersResponseModel { folders } }
rt::setters! { EntityListFoldersResponseModel { folders: list EntityListFolderModel } }
rt::made! { EntityListItemModel {
    entity_id: into String, position: bare i64, folder_path: into String, id, label, attrib, data, tags,
    created_by, updated_by, created_at, updated_at
} }
rt::setters! { EntityListItemModel {
    id: some String, label: some String, attrib: some rt::JsonObject, data: some rt::JsonObject,
    tags: list String, created_by: some String, updated_by: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { EntityListModel {
    entity_list_type: into String, entity_type: into EntityListEnitiesEntityType, label: into String,
    active: bare bool, id, entity_list_folder_id, access, attrib, data, template, tags, items, owner,
    created_by, updated_by, created_at, updated_at, access_level
} }
rt::setters! { EntityListModel {
    id: some String, entity_list_folder_id: some String, access: some rt::Map<ListAccessLevel>,
    attrib: some rt::JsonObject, data: some rt::JsonObject, template: some rt::JsonObject, tags: list String,
    items: list EntityListItemModel, owner: some String, created_by: some String, updated_by: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime, access_level: some ListAccessLevel
} }
rt::made! { EntityListSummary {
    entity_list_type: into String, entity_type: into EntityListEnitiesEntityType, label: into String, id,
    count
} }
rt::setters! { EntityListSummary { id: some String, count: bare i64 } }
rt::made! { DispatchEventResponseModel { id: into String } }
rt::made! { EnrollResponseModel { id: into String, depends_on: into String, hash: into String, status } }
rt::setters! { EnrollResponseModel { status: some String } }
rt::made! { EventModel {
    hash: into String, topic: into String, id, sender, sender_type, project, user, depends_on, status,
    retries, description, summary, payload, created_at, updated_at
} }
rt::setters! { EventModel {
    id: some String, sender: some String, sender_type: some String, project: some String, user: some String,
    depends_on: some String, status: some EventModelStatus, retries: bare i64, description: some String,
    summary: some rt::JsonObject, payload: some rt::JsonObject, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { CreateFileResponseModel { id: into String } }
rt::made! { FileInfo { size: bare i64, filename, content_type } }
rt::setters! { FileInfo { filename: some String, content_type: some String } }
rt::made! { FolderListItem {
    id: into String, path: into String, parents: list String, name: into String, folder_type: into String,
    thumbnail_hash: into String, status: into String, created_at: into rt::DateTime,
    updated_at: into rt::DateTime, parent_id, label, has_tasks, has_children, has_reviewables, task_names,
    tags, attrib, own_attrib
} }
rt::setters! { FolderListItem {
    parent_id: some String, label: some String, has_tasks: bare bool, has_children: bare bool,
    has_reviewables: bare bool, task_names: list String, tags: list String, attrib: some rt::JsonObject,
    own_attrib: list String
} }
rt::made! { FolderListModel { folders: list FolderListItem, detail } }
rt::setters! { FolderListModel { detail: some String } }
rt::made! { FolderModel {
    name: into String, id, label, folder_type, parent_id, thumbnail_id, path, has_versions, attrib, data,
    active, own_attrib, status, tags, created_by, updated_by, created_at, updated_at
} }
rt::setters! { FolderModel {
    id: some String, label: some String, folder_type: some String, parent_id: some String,
    thumbnail_id: some String, path: some String, has_versions: bare bool, attrib: some FolderAttribModel,
    data: some rt::JsonObject, active: bare bool, own_attrib: list String, status: some String,
    tags: list String, created_by: some String, updated_by: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { FolderSearchResponse { folder_ids } }
rt::setters! { FolderSearchResponse { folder_ids: list String } }
rt::made! { HierarchyFolderModel {
    id: into String, name: into String, label: into String, status: into String, has_tasks: bare bool,
    task_names: list String, parents: list String, folder_type, parent_id, children
} }
rt::setters! { HierarchyFolderModel {
    folder_type: some String, parent_id: some String, children: list HierarchyFolderModel
} }
rt::made! { HierarchyResponseModel {
    detail: into String, project_name: into String, hierarchy: list HierarchyFolderModel
} }
rt::made! { CreateLinksResponseModel { created: list LinkCreatedItem } }
rt::made! { LinkCreatedItem {
    id: into String, input: into String, output: into String, link_type: into String
} }
rt::made! { LinkTypeListResponse { types: list LinkTypeModel } }
rt::made! { AddonDetail {
    name: into String, title: into String, description, org_name, org_title, icon, tags, flags,
    latest_version, links, available, current_production_version, current_latest_version, is_outdated,
    versions, warning
} }
rt::setters! { AddonDetail {
    description: some String, org_name: some String, org_title: some String, icon: some String,
    tags: list String, flags: list String, latest_version: some String, links: list LinkModel,
    available: bare bool, current_production_version: some String, current_latest_version: some String,
    is_outdated: bare bool, versions: list AddonVersionListItem, warning: some String
} }
rt::made! { AddonVersionDetail {
    name: into String, title: into String, version: into String, description, org_name, org_title, icon, tags,
    flags, latest_version, links, available, current_production_version, current_latest_version, is_outdated,
    url, alt_url, checksum, ayon_version, created_at, updated_at, is_installed, is_production, is_compatible
} }
rt::setters! { AddonVersionDetail {
    description: some String, org_name: some String, org_title: some String, icon: some String,
    tags: list String, flags: list String, latest_version: some String, links: list LinkModel,
    available: bare bool, current_production_version: some String, current_latest_version: some String,
    is_outdated: bare bool, url: some String, alt_url: some String, checksum: some String,
    ayon_version: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    is_installed: bare bool, is_production: bare bool, is_compatible: bare bool
} }
rt::made! { AddonVersionListItem {
    version: into String, ayon_version, created_at, updated_at, is_compatible, is_installed, is_production
} }
rt::setters! { AddonVersionListItem {
    ayon_version: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime,
    is_compatible: bare bool, is_installed: bare bool, is_production: bare bool
} }
rt::made! { DependencyPackageManifest {
    filename: into String, platform: into DependencyPackagePlatform, installer_version: into String, size,
    checksum, checksum_algorithm, sources, python_version, distro_short, source_addons, python_modules
} }
rt::setters! { DependencyPackageManifest {
    size: bare i64, checksum: some String, checksum_algorithm: some DependencyPackageChecksumAlgorithm,
    sources: list SourceModel, python_version: some String, distro_short: some String,
    source_addons: some rt::Map<String>, python_modules: some rt::Map<DependencyPackagePythonModule>
} }
rt::made! { InstallerManifest {
    filename: into String, platform: into DependencyPackagePlatform, version: into String, size, checksum,
    checksum_algorithm, sources, python_version, distro_short, python_modules, runtime_python_modules
} }
rt::setters! { InstallerManifest {
    size: bare i64, checksum: some String, checksum_algorithm: some DependencyPackageChecksumAlgorithm,
    sources: list SourceModel, python_version: some String, distro_short: some String,
    python_modules: some rt::Map<DependencyPackagePythonModule>, runtime_python_modules: some rt::Map<String>
} }
rt::made! { LicenseListModel { licenses, synced_at } }
rt::setters! { LicenseListModel { licenses: list rt::JsonObject, synced_at: bare f64 } }
rt::made! { LinkModel { url: into String, r#type, label } }
rt::setters! { LinkModel { r#type: some LinkModelType, label: some String } }
rt::made! { ReleaseInfoModel {
    name: into String, label: into String, release: into String, created_at: into rt::DateTime, description,
    icon, mandatory_addons, addons, installers, dependency_packages
} }
rt::setters! { ReleaseInfoModel {
    description: some String, icon: some String, mandatory_addons: list String,
    addons: list AddonVersionDetail, installers: list InstallerManifest,
    dependency_packages: list DependencyPackageManifest
} }
rt::made! { ReleaseListItemModel {
    name: into String, label: into String, release: into String, created_at: into rt::DateTime,
    is_latest: bare bool, addons: list String, description, icon, mandatory_addons
} }
rt::setters! { ReleaseListItemModel {
    description: some String, icon: some String, mandatory_addons: list String
} }
rt::made! { ReleaseListModel { releases: list ReleaseListItemModel, detail } }
rt::setters! { ReleaseListModel { detail: some String } }
rt::made! { MarketModelsAddonList { addons } }
rt::setters! { MarketModelsAddonList { addons: list MarketModelsAddonListItem } }
rt::made! { MarketModelsAddonListItem {
    name: into String, title: into String, description, org_name, org_title, icon, tags, flags,
    latest_version, links, available, current_production_version, current_latest_version, is_outdated
} }
rt::setters! { MarketModelsAddonListItem {
    description: some String, org_name: some String, org_title: some String, icon: some String,
    tags: list String, flags: list String, latest_version: some String, links: list LinkModel,
    available: bare bool, current_production_version: some String, current_latest_version: some String,
    is_outdated: bare bool
} }
rt::made! { ActivityOperationResponseModel {
    id: into String, r#type: into ActivityOperationModelType, success: bare bool, status, detail, activity_id
} }
rt::setters! { ActivityOperationResponseModel {
    status: bare i64, detail: some String, activity_id: some String
} }
rt::made! { ActivityOperationsResponseModel { success: bare bool, operations } }
rt::setters! { ActivityOperationsResponseModel { operations: list ActivityOperationResponseModel } }
rt::made! { BackgroundOperationsResponseModel { id: into String, status, progress, result } }
rt::setters! { BackgroundOperationsResponseModel {
    status: some BackgroundOperationsResponseModelStatus, progress: bare f64,
    result: some OperationsResponseModel
} }
rt::made! { OperationResponseModel {
    id: into String, r#type: into ActivityOperationModelType, entity_type: into EntityListEnitiesEntityType,
    success: bare bool, status: bare i64, entity_id, error_code, detail
} }
rt::setters! { OperationResponseModel {
    entity_id: some String, error_code: some String, detail: some String
} }
rt::made! { OperationsResponseModel { operations, success } }
rt::setters! { OperationsResponseModel { operations: list OperationResponseModel, success: bare bool } }
rt::made! { ProductModel {
    name: into String, folder_id: into String, product_type: into String, id, product_base_type, path, attrib,
    data, active, own_attrib, status, tags, created_by, updated_by, created_at, updated_at
} }
rt::setters! { ProductModel {
    id: some String, product_base_type: some String, path: some String, attrib: some ProductAttribModel,
    data: some rt::JsonObject, active: bare bool, own_attrib: list String, status: some String,
    tags: list String, created_by: some String, updated_by: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { ActivityResponseModel { activity: list i64 } }
rt::made! { EntityCounts {
    folders: bare i64, products: bare i64, versions: bare i64, representations: bare i64, tasks: bare i64,
    workfiles: bare i64
} }
rt::made! { Health {
    completion: into HealthCompletion, storage_usage: into HealthStorageUsage, tasks: into HealthTasks,
    statuses: into rt::Map<i64>
} }
rt::made! { HealthCompletion { percentage: bare i64, behind: bare i64, ahead: bare i64 } }
rt::made! { HealthStorageUsage { quota: bare i64, used: bare i64 } }
rt::made! { HealthTasks { total: bare i64, completed: bare i64, overdue: bare i64 } }
rt::made! { ProjectTeamsResponseModel {
    roles: into rt::Map<i64>, team_size_active, team_size_total, users_with_access_active,
    users_with_access_total
} }
rt::setters! { ProjectTeamsResponseModel {
    team_size_active: bare i64, team_size_total: bare i64, users_with_access_active: bare i64,
    users_with_access_total: bare i64
} }
rt::made! { ProjectFolderModel { id: into String, label: into String, parent_id, position, is_empty, data } }
rt::setters! { ProjectFolderModel {
    parent_id: some String, position: bare i64, is_empty: bare bool, data: some ProjectFolderData
} }
rt::made! { ProjectFoldersResponseModel { folders } }
rt::setters! { ProjectFoldersResponseModel { folders: list ProjectFolderModel } }
rt::made! { DefaultProductType { color: into String, icon: into String } }
rt::made! { GuestUserModel { email: into String, full_name, status } }
rt::setters! { GuestUserModel { full_name: some String, status: some GuestUserModelStatus } }
rt::made! { GuestUsersListModel { users } }
rt::setters! { GuestUsersListModel { users: list GuestUserModel } }
rt::made! { ListProjectsItemModel {
    name: into String, code: into String, created_at: into rt::DateTime, updated_at: into rt::DateTime, label,
    color, active, library, skeleton, pinned, project_folder
} }
rt::setters! { ListProjectsItemModel {
    label: some String, color: some String, active: bare bool, library: bare bool, skeleton: bare bool,
    pinned: bare bool, project_folder: some String
} }
rt::made! { ListProjectsResponseModel { detail, count, projects } }
rt::setters! { ListProjectsResponseModel {
    detail: some String, count: bare i64, projects: list ListProjectsItemModel
} }
rt::made! { ProductTypeListItem { name: into String, base_type, color, icon } }
rt::setters! { ProductTypeListItem { base_type: some String, color: some String, icon: some String } }
rt::made! { ProductTypesList { default: into DefaultProductType, product_types } }
rt::setters! { ProductTypesList { product_types: list ProductTypeListItem } }
rt::made! { ProjectModel {
    name: into String, code: into String, label, library, folder_types, task_types, link_types, statuses,
    tags, config, skeleton, attrib, data, active, own_attrib, created_at, updated_at
} }
rt::setters! { ProjectModel {
    label: some String, library: bare bool, folder_types: list FolderType, task_types: list TaskType,
    link_types: list LinkTypeModel, statuses: list Status, tags: list Tag, config: some rt::JsonObject,
    skeleton: bare bool, attrib: some PydanticMainProjectAttribModel, data: some rt::JsonObject,
    active: bare bool, own_attrib: list String, created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { ProjectTagsModel { folders, tasks, products, versions, representations, workfiles } }
rt::setters! { ProjectTagsModel {
    folders: list String, tasks: list String, products: list String, versions: list String,
    representations: list String, workfiles: list String
} }
rt::made! { LookupResponseModel { ids } }
rt::setters! { LookupResponseModel { ids: list String } }
rt::made! { RepresentationModel {
    name: into String, version_id: into String, id, files, traits, path, attrib, data, active, own_attrib,
    status, tags, created_by, updated_by, created_at, updated_at
} }
rt::setters! { RepresentationModel {
    id: some String, files: list RepresentationFileModel, traits: some rt::JsonObject, path: some String,
    attrib: some RepresentationAttribModel, data: some rt::JsonObject, active: bare bool,
    own_attrib: list String, status: some String, tags: list String, created_by: some String,
    updated_by: some String, created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { ReviewableAuthor { name: into String, full_name } }
rt::setters! { ReviewableAuthor { full_name: some String } }
rt::made! { ReviewableModel {
    file_id: into String, activity_id: into String, filename: into String, mimetype: into String,
    author: into ReviewableAuthor, label, availability, media_info, created_from, processing, created_at,
    updated_at
} }
rt::setters! { ReviewableModel {
    label: some String, availability: some ReviewableModelAvailability, media_info: some rt::JsonObject,
    created_from: some String, processing: some ReviewableProcessingStatus, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { ReviewableProcessingStatus { status: into String, description: into String, event_id } }
rt::setters! { ReviewableProcessingStatus { event_id: some String } }
rt::made! { VersionReviewablesModel {
    id: into String, name: into String, version: into String, status: into String, product_id: into String,
    product_name: into String, product_type: into String, attrib, reviewables
} }
rt::setters! { VersionReviewablesModel { attrib: some rt::JsonObject, reviewables: list ReviewableModel } }
rt::made! { HeartbeatResponseModel { services } }
rt::setters! { HeartbeatResponseModel { services: list ServiceModel } }
rt::made! { HostListResponseModel { hosts } }
rt::setters! { HostListResponseModel { hosts: list HostModel } }
rt::made! { HostModel { name: into String, last_seen: into rt::DateTime, health } }
rt::setters! { HostModel { health: some HostHealthModel } }
rt::made! { ServiceDataModel { volumes, ports, mem_limit, user, env, storage_path, image } }
rt::setters! { ServiceDataModel {
    volumes: list String, ports: list String, mem_limit: some String, user: some String,
    env: some rt::JsonObject, storage_path: some String, image: some String
} }
rt::made! { ServiceListModel { services } }
rt::setters! { ServiceListModel { services: list ServiceModel } }
rt::made! { ServiceModel {
    name: into String, hostname: into String, addon_name: into String, addon_version: into String,
    service: into String, should_run: bare bool, is_running: bare bool, last_seen, last_seen_delta, data
} }
rt::setters! { ServiceModel {
    last_seen: some rt::DateTime, last_seen_delta: bare f64, data: some ServiceDataModel
} }
rt::made! { AgentInfo { platform, client, device } }
rt::setters! { AgentInfo { platform: some String, client: some String, device: some String } }
rt::made! { ClientInfo { ip: into String, languages, location, agent, site_id } }
rt::setters! { ClientInfo {
    languages: list String, location: some LocationInfo, agent: some AgentInfo, site_id: some String
} }
rt::made! { EntityIdResponse { id: into String } }
rt::made! { LocationInfo { country, subdivision, city } }
rt::setters! { LocationInfo { country: some String, subdivision: some String, city: some String } }
rt::made! { LoginResponseModel { detail, error, token, user, redirect_url } }
rt::setters! { LoginResponseModel {
    detail: some String, error: some String, token: some rt::Secret, user: some UserModel,
    redirect_url: some String
} }
rt::made! { UserModel {
    name: into String, ui_exposure_level, attrib, data, active, own_attrib, created_at, updated_at
} }
rt::setters! { UserModel {
    ui_exposure_level: bare i64, attrib: some UserAttribModel, data: some rt::JsonObject, active: bare bool,
    own_attrib: list String, created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { ValidationError { loc: list ValidationErrorLocItem, msg: into String, r#type: into String } }
rt::made! { ErrorResponse { detail: into String, code, status, path, traceback, errors } }
rt::setters! { ErrorResponse {
    code: bare i64, status: bare i64, path: some String, traceback: some String, errors: list ValidationError
} }
rt::made! { FrontendModuleListItem {
    addon_name: into String, addon_version: into String, modules: into rt::Map<Vec<String>>
} }
rt::made! { InfoResponseModel {
    motd, login_page_background, login_page_brand, release_info, version, uptime, no_admin_user, onboarding,
    hide_password_auth, password_recovery_available, user, attributes, sites, sso_options, frontend_flags,
    extras, disable_changelog, disable_feedback, offline_mode
} }
rt::setters! { InfoResponseModel {
    motd: some String, login_page_background: some String, login_page_brand: some String,
    release_info: some ReleaseInfo, version: some String, uptime: bare f64, no_admin_user: bare bool,
    onboarding: bare bool, hide_password_auth: bare bool, password_recovery_available: bare bool,
    user: some UserModel, attributes: list AttributeModel, sites: list SiteInfo, sso_options: list SsoOption,
    frontend_flags: list String, extras: some String, disable_changelog: bare bool,
    disable_feedback: bare bool, offline_mode: bare bool
} }
rt::made! { Metrics {
    version, release_info, uptime, system, user_counts, project_counts, projects, average_project_event_count,
    installed_addons, event_topics, production_bundle, studio_settings_overrides, services, traffic_stats,
    user_stats
} }
rt::setters! { Metrics {
    version: some String, release_info: some ReleaseInfo, uptime: bare f64, system: some SystemMetricsData,
    user_counts: some UserCounts, project_counts: some ProjectCounts, projects: list ProjectMetrics,
    average_project_event_count: bare i64, installed_addons: list (String, String),
    event_topics: some rt::Map<i64>, production_bundle: some ProductionBundle,
    studio_settings_overrides: list SettingsOverrides, services: list ServiceInfo,
    traffic_stats: list TrafficStat, user_stats: list UserStat
} }
rt::made! { ProductionBundle { addons, launcher_version, dependency_packages } }
rt::setters! { ProductionBundle {
    addons: some rt::Map<String>, launcher_version: some String,
    dependency_packages: some rt::Map<Option<String>>
} }
rt::made! { ProjectCounts { total, active } }
rt::setters! { ProjectCounts { total: bare i64, active: bare i64 } }
rt::made! { ProjectMetrics {
    nickname: into String, folder_count, product_count, version_count, representation_count, task_count,
    workfile_count, root_count, team_count, duration, db_size, storage_utilization, folder_types, task_types,
    statuses
} }
rt::setters! { ProjectMetrics {
    folder_count: bare i64, product_count: bare i64, version_count: bare i64, representation_count: bare i64,
    task_count: bare i64, workfile_count: bare i64, root_count: bare i64, team_count: bare i64,
    duration: bare i64, db_size: bare i64, storage_utilization: bare i64, folder_types: list String,
    task_types: list String, statuses: list String
} }
rt::made! { ReleaseInfo {
    version: into String, build_date: into String, build_time: into String, frontend_branch: into String,
    backend_branch: into String, frontend_commit: into String, backend_commit: into String
} }
rt::made! { SsoOption {
    name: into String, url: into String, callback: into String, hidden, title, icon, color, text_color,
    redirect_key, args
} }
rt::setters! { SsoOption {
    hidden: bare bool, title: some String, icon: some String, color: some String, text_color: some String,
    redirect_key: some String, args: some rt::Map<String>
} }
rt::made! { ServiceInfo { addon_name: into String, addon_version: into String, service_name: into String } }
rt::made! { SettingsOverrides { addon_name, addon_version, paths } }
rt::setters! { SettingsOverrides {
    addon_name: some String, addon_version: some String, paths: list Vec<String>
} }
rt::made! { SiteInfo {
    id: into String, platform: into DependencyPackagePlatform, hostname: into String, version: into String,
    users: list String
} }
rt::made! { SystemMetricsData {
    cpu_usage, memory_usage, swap_usage, uptime_seconds, runtime_seconds, db_size_shared, db_size_total,
    db_available_connections, redis_size_total, storage_utilization_total
} }
rt::setters! { SystemMetricsData {
    cpu_usage: bare f64, memory_usage: bare f64, swap_usage: bare f64, uptime_seconds: bare f64,
    runtime_seconds: bare f64, db_size_shared: bare i64, db_size_total: bare i64,
    db_available_connections: bare i64, redis_size_total: bare i64, storage_utilization_total: bare i64
} }
rt::made! { TrafficStat { date: into String, service: into String, ingress: bare i64, egress: bare i64 } }
rt::made! { UserCounts { total, active, admins, managers, services, licenses_total, licenses_used } }
rt::setters! { UserCounts {
    total: bare i64, active: bare i64, admins: bare i64, managers: bare i64, services: bare i64,
    licenses_total: bare i64, licenses_used: bare i64
} }
rt::made! { UserStat { date: into String, users: into rt::Map<String> } }
rt::made! { TaskModel {
    name: into String, task_type: into String, id, label, thumbnail_id, assignees, folder_id, path, attrib,
    data, active, own_attrib, status, tags, created_by, updated_by, created_at, updated_at
} }
rt::setters! { TaskModel {
    id: some String, label: some String, thumbnail_id: some String, assignees: list String,
    folder_id: some String, path: some String, attrib: some TaskAttribModel, data: some rt::JsonObject,
    active: bare bool, own_attrib: list String, status: some String, tags: list String,
    created_by: some String, updated_by: some String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime
} }
rt::made! { TasksFoldersResponse { folder_ids } }
rt::setters! { TasksFoldersResponse { folder_ids: list String } }
rt::made! { TeamListItemModel { name: into String, member_count: bare i64, members, leaders } }
rt::setters! { TeamListItemModel { members: list TeamMemberModel, leaders: list TeamMemberModel } }
rt::made! { AffectedEntity {
    entity_type: into String, entity_id: into String, thumbnail_hash: into String, thumbnail_id
} }
rt::setters! { AffectedEntity { thumbnail_id: some String } }
rt::made! { CreateThumbnailResponseModel { id: into String, affected_entities } }
rt::setters! { CreateThumbnailResponseModel { affected_entities: list AffectedEntity } }
rt::made! { GetUrisResponse { uris } }
rt::setters! { GetUrisResponse { uris: list UriResponseItem } }
rt::made! { ResolvedEntityModel {
    project_name, folder_id, product_id, task_id, version_id, representation_id, workfile_id, file_path,
    target
} }
rt::setters! { ResolvedEntityModel {
    project_name: some String, folder_id: some String, product_id: some String, task_id: some String,
    version_id: some String, representation_id: some String, workfile_id: some String, file_path: some String,
    target: some ResolvedEntityModelTarget
} }
rt::made! { ResolvedUriModel { uri: into String, entities, error } }
rt::setters! { ResolvedUriModel { entities: list ResolvedEntityModel, error: some String } }
rt::made! { UriResponseItem { id: into String, uri: into String } }
rt::made! { ApiKeyModel {
    id: into String, label: into String, preview: into String, created: bare f64, expires
} }
rt::setters! { ApiKeyModel { expires: bare f64 } }
rt::made! { UserPermissionsModel { user_level, studio, projects } }
rt::setters! { UserPermissionsModel {
    user_level: some UserPermissionsModelUserLevel, studio: some StudioManagementPermissions,
    projects: some rt::Map<Permissions>
} }
rt::made! { UserSessionModel {
    token: into rt::Secret, is_service: bare bool, last_used: bare f64, client_info
} }
rt::setters! { UserSessionModel { client_info: some ClientInfo } }
rt::made! { UserSessionsResponseModel { sessions: list UserSessionModel } }
rt::made! { VersionModel {
    version: bare i64, product_id: into String, id, task_id, thumbnail_id, author, path, attrib, data, active,
    own_attrib, status, tags, created_by, updated_by, created_at, updated_at
} }
rt::setters! { VersionModel {
    id: some String, task_id: some String, thumbnail_id: some String, author: some String, path: some String,
    attrib: some VersionAttribModel, data: some rt::JsonObject, active: bare bool, own_attrib: list String,
    status: some String, tags: list String, created_by: some String, updated_by: some String,
    created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { GenericViewModel {
    label: into String, scope: into GenericViewModelScope, owner: into String,
    visibility: into GenericViewModelVisibility, working: bare bool, position: bare i64,
    access_level: bare i64, view_type: into String, settings: into rt::JsonObject,
    access: into rt::JsonObject, id
} }
rt::setters! { GenericViewModel { id: some String } }
rt::made! { ViewListItemModel {
    label: into String, scope: into GenericViewModelScope, owner: into String,
    visibility: into GenericViewModelVisibility, working: bare bool, position: bare i64,
    access_level: bare i64, id
} }
rt::setters! { ViewListItemModel { id: some String } }
rt::made! { ViewListModel { views: list ViewListItemModel } }
rt::made! { WorkfileModel {
    path: into String, task_id: into String, id, thumbnail_id, created_by, updated_by, attrib, data, active,
    own_attrib, status, tags, created_at, updated_at
} }
rt::setters! { WorkfileModel {
    id: some String, thumbnail_id: some String, created_by: some String, updated_by: some String,
    attrib: some WorkfileAttribModel, data: some rt::JsonObject, active: bare bool, own_attrib: list String,
    status: some String, tags: list String, created_at: some rt::DateTime, updated_at: some rt::DateTime
} }
rt::made! { UserVerificationResponse { available, detail, data } }
rt::setters! { UserVerificationResponse {
    available: bare bool, detail: some String, data: some rt::JsonObject
} }
rt::made! { YnputCloudInfoModel {
    instance_id: into String, instance_name, org_id, org_name, org_title, managed, collect_saturated_metrics,
    subscriptions, connected, offline_mode
} }
rt::setters! { YnputCloudInfoModel {
    instance_name: some String, org_id: some String, org_name: some String,
    #[deprecated] org_title: some String, managed: bare bool, collect_saturated_metrics: bare bool,
    subscriptions: list YnputCloudSubscriptionModel, connected: bare bool, offline_mode: bare bool
} }
rt::made! { YnputCloudSubscriptionModel { name: into String, product_type: into String, trial_end } }
rt::setters! { YnputCloudSubscriptionModel { trial_end: some String } }
