// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Representations`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The accepted values of one key of a representation's context.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContextFilterModel {
    pub key: String,
    pub values: Vec<String>,
}
rt::object! { ContextFilterModel { 0 key "key" required, 1 values "values" required } }

impl ContextFilterModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        key: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key: key.into(),
            values: values.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// What representations to find.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LookupRequestModel {
    pub names: Option<Vec<String>>,
    pub version_ids: Option<Vec<String>>,
    pub context: Option<Vec<ContextFilterModel>>,
}
rt::object! { LookupRequestModel {
    0 names "names" optional, 1 version_ids "versionIds" optional, 2 context "context" optional
} }

impl LookupRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { LookupRequestModel {
    names: list String, version_ids: list String, context: list ContextFilterModel
} }

/// The ids of the representations that were found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LookupResponseModel {
    pub ids: Option<Vec<String>>,
}
rt::object! { LookupResponseModel { 0 ids "ids" optional } }

/// The attributes of a representation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RepresentationAttribModel {
    pub fps: Option<f64>,
    /// Less than: 50000.0.
    pub resolution_width: Option<i64>,
    /// Less than: 50000.0.
    pub resolution_height: Option<i64>,
    pub pixel_aspect: Option<f64>,
    pub clip_in: Option<i64>,
    pub clip_out: Option<i64>,
    pub frame_start: Option<i64>,
    pub frame_end: Option<i64>,
    pub handle_start: Option<i64>,
    pub handle_end: Option<i64>,
    pub path: Option<String>,
    pub template: Option<String>,
    pub extension: Option<String>,
    pub description: Option<String>,
}
rt::object! { RepresentationAttribModel {
    0 fps "fps" optional, 1 resolution_width "resolutionWidth" optional_integer,
    2 resolution_height "resolutionHeight" optional_integer, 3 pixel_aspect "pixelAspect" optional,
    4 clip_in "clipIn" optional_integer, 5 clip_out "clipOut" optional_integer,
    6 frame_start "frameStart" optional_integer, 7 frame_end "frameEnd" optional_integer,
    8 handle_start "handleStart" optional_integer, 9 handle_end "handleEnd" optional_integer,
    10 path "path" optional, 11 template "template" optional, 12 extension "extension" optional,
    13 description "description" optional
} }

impl RepresentationAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { RepresentationAttribModel {
    fps: bare f64, resolution_width: bare i64, resolution_height: bare i64, pixel_aspect: bare f64,
    clip_in: bare i64, clip_out: bare i64, frame_start: bare i64, frame_end: bare i64, handle_start: bare i64,
    handle_end: bare i64, path: some String, template: some String, extension: some String,
    description: some String
} }

/// A file of a representation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepresentationFileModel {
    pub id: String,
    pub name: Option<String>,
    pub path: String,
    /// Default: `0`.
    pub size: Option<i64>,
    pub hash: Option<String>,
    /// Default: `"md5"`.
    pub hash_type: Option<RepresentationFileModelHashType>,
}
rt::object! { RepresentationFileModel {
    0 id "id" required, 1 name "name" optional, 2 path "path" required, 3 size "size" optional_integer,
    4 hash "hash" optional, 5 hash_type "hashType" optional
} }

impl RepresentationFileModel {
    /// What is required; the rest is set by the setters.
    pub fn new(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            path: path.into(),
            size: None,
            hash: None,
            hash_type: None,
        }
    }
}
rt::setters! { RepresentationFileModel {
    name: some String, size: bare i64, hash: some String, hash_type: some RepresentationFileModelHashType
} }

/// A representation: the files of a version in one format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepresentationModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[0-f]{32}$`.
    pub version_id: String,
    pub files: Option<Vec<RepresentationFileModel>>,
    /// Traits of the representation, by name.
    pub traits: Option<rt::JsonObject>,
    pub path: Option<String>,
    pub attrib: Option<RepresentationAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own; the others are inherited.
    pub own_attrib: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { RepresentationModel {
    0 id "id" optional, 1 name "name" required, 2 version_id "versionId" required, 3 files "files" optional,
    4 traits "traits" optional, 5 path "path" optional, 6 attrib "attrib" optional, 7 data "data" optional,
    8 active "active" optional, 9 own_attrib "ownAttrib" optional, 10 status "status" optional,
    11 tags "tags" optional, 12 created_by "createdBy" optional, 13 updated_by "updatedBy" optional,
    14 created_at "createdAt" optional, 15 updated_at "updatedAt" optional
} }

/// Changes of a representation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RepresentationPatchModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub version_id: Option<String>,
    pub files: Option<Vec<RepresentationFileModel>>,
    pub traits: Option<rt::JsonObject>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<RepresentationAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { RepresentationPatchModel {
    0 name "name" optional, 1 version_id "versionId" optional, 2 files "files" optional,
    3 traits "traits" optional, 4 status "status" optional, 5 tags "tags" optional,
    6 created_by "createdBy" optional, 7 updated_by "updatedBy" optional, 8 attrib "attrib" optional,
    9 data "data" optional, 10 active "active" optional
} }

impl RepresentationPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { RepresentationPatchModel {
    name: some String, version_id: some String, files: list RepresentationFileModel,
    traits: some rt::JsonObject, status: some String, tags: list String, created_by: some String,
    updated_by: some String, attrib: some RepresentationAttribModel, data: some rt::JsonObject,
    active: bare bool
} }

/// A new representation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepresentationPostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[0-f]{32}$`.
    pub version_id: String,
    pub files: Option<Vec<RepresentationFileModel>>,
    pub traits: Option<rt::JsonObject>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<RepresentationAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { RepresentationPostModel {
    0 id "id" optional, 1 name "name" required, 2 version_id "versionId" required, 3 files "files" optional,
    4 traits "traits" optional, 5 status "status" optional, 6 tags "tags" optional,
    7 created_by "createdBy" optional, 8 updated_by "updatedBy" optional, 9 attrib "attrib" optional,
    10 data "data" optional, 11 active "active" optional
} }

impl RepresentationPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, version_id: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            version_id: version_id.into(),
            files: None,
            traits: None,
            status: None,
            tags: None,
            created_by: None,
            updated_by: None,
            attrib: None,
            data: None,
            active: None,
        }
    }
}
rt::setters! { RepresentationPostModel {
    id: some String, files: list RepresentationFileModel, traits: some rt::JsonObject, status: some String,
    tags: list String, created_by: some String, updated_by: some String,
    attrib: some RepresentationAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// Values of `hashType` of `RepresentationFileModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepresentationFileModelHashType {
    Md5,
    Sha1,
    Sha256,
    Op3,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { RepresentationFileModelHashType { Md5 "md5", Sha1 "sha1", Sha256 "sha256", Op3 "op3" } }
