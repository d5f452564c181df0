// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Uris`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The entities whose URIs are wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUrisRequest {
    pub entity_type: EntityListEnitiesEntityType,
    pub ids: Option<Vec<String>>,
}
rt::object! { GetUrisRequest { 0 entity_type "entityType" required, 1 ids "ids" optional } }

impl GetUrisRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(entity_type: impl Into<EntityListEnitiesEntityType>) -> Self {
        Self {
            entity_type: entity_type.into(),
            ids: None,
        }
    }
}
rt::setters! { GetUrisRequest { ids: list String } }

/// The URIs of entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUrisResponse {
    pub uris: Option<Vec<UriResponseItem>>,
}
rt::object! { GetUrisResponse { 0 uris "uris" optional } }

/// URIs to resolve.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolveRequestModel {
    /// Fill in the roots of the site that the call names. Default: `false`.
    pub resolve_roots: Option<bool>,
    pub uris: Vec<String>,
}
rt::object! { ResolveRequestModel { 0 resolve_roots "resolveRoots" optional, 1 uris "uris" required } }

impl ResolveRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(uris: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resolve_roots: None,
            uris: uris.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}
rt::setters! { ResolveRequestModel { resolve_roots: bare bool } }

/// What a URI resolved to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolvedEntityModel {
    pub project_name: Option<String>,
    pub folder_id: Option<String>,
    pub product_id: Option<String>,
    pub task_id: Option<String>,
    pub version_id: Option<String>,
    pub representation_id: Option<String>,
    pub workfile_id: Option<String>,
    pub file_path: Option<String>,
    pub target: Option<ResolvedEntityModelTarget>,
}
rt::object! { ResolvedEntityModel {
    0 project_name "projectName" optional, 1 folder_id "folderId" optional, 2 product_id "productId" optional,
    3 task_id "taskId" optional, 4 version_id "versionId" optional,
    5 representation_id "representationId" optional, 6 workfile_id "workfileId" optional,
    7 file_path "filePath" optional, 8 target "target" optional
} }

/// A URI and what it resolved to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolvedUriModel {
    pub uri: String,
    pub entities: Option<Vec<ResolvedEntityModel>>,
    pub error: Option<String>,
}
rt::object! { ResolvedUriModel {
    0 uri "uri" required, 1 entities "entities" optional, 2 error "error" optional
} }

/// An entity and its URI.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UriResponseItem {
    pub id: String,
    pub uri: String,
}
rt::object! { UriResponseItem { 0 id "id" required, 1 uri "uri" required } }

/// Values of `target` of `ResolvedEntityModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResolvedEntityModelTarget {
    Folder,
    Product,
    Version,
    Representation,
    Task,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ResolvedEntityModelTarget {
    Folder "folder", Product "product", Version "version", Representation "representation", Task "task",
    Workfile "workfile"
} }
