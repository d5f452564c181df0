// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Thumbnails`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// An entity that a new thumbnail belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AffectedEntity {
    pub entity_type: String,
    pub entity_id: String,
    pub thumbnail_hash: String,
    pub thumbnail_id: Option<String>,
}
rt::object! { AffectedEntity {
    0 entity_type "entityType" required, 1 entity_id "entityId" required,
    2 thumbnail_hash "thumbnailHash" required, 3 thumbnail_id "thumbnailId" optional
} }

/// The id of a new thumbnail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThumbnailResponseModel {
    pub id: String,
    pub affected_entities: Option<Vec<AffectedEntity>>,
}
rt::object! { CreateThumbnailResponseModel {
    0 id "id" required, 1 affected_entities "affectedEntities" optional
} }
