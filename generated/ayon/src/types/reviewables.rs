// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Reviewables`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Who uploaded a reviewable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewableAuthor {
    pub name: String,
    pub full_name: Option<String>,
}
rt::object! { ReviewableAuthor { 0 name "name" required, 1 full_name "fullName" optional } }

/// Something to review, such as a video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewableModel {
    pub file_id: String,
    pub activity_id: String,
    pub filename: String,
    pub label: Option<String>,
    pub mimetype: String,
    /// Whether browsers can play it. Default: `"unknown"`.
    pub availability: Option<ReviewableModelAvailability>,
    pub media_info: Option<rt::JsonObject>,
    /// Id of the file that it was converted from.
    pub created_from: Option<String>,
    pub processing: Option<ReviewableProcessingStatus>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub author: ReviewableAuthor,
}
rt::object! { ReviewableModel {
    0 file_id "fileId" required, 1 activity_id "activityId" required, 2 filename "filename" required,
    3 label "label" optional, 4 mimetype "mimetype" required, 5 availability "availability" optional,
    6 media_info "mediaInfo" optional, 7 created_from "createdFrom" optional,
    8 processing "processing" optional, 9 created_at "createdAt" optional, 10 updated_at "updatedAt" optional,
    11 author "author" required
} }

/// How the conversion of a reviewable goes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewableProcessingStatus {
    pub event_id: Option<String>,
    pub status: String,
    pub description: String,
}
rt::object! { ReviewableProcessingStatus {
    0 event_id "eventId" optional, 1 status "status" required, 2 description "description" required
} }

/// The order of reviewables.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SortReviewablesRequest {
    pub sort: Option<Vec<String>>,
}
rt::object! { SortReviewablesRequest { 0 sort "sort" optional } }

impl SortReviewablesRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { SortReviewablesRequest { sort: list String } }

/// Changes of a reviewable.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateReviewablesRequest {
    pub label: Option<String>,
}
rt::object! { UpdateReviewablesRequest { 0 label "label" optional } }

impl UpdateReviewablesRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpdateReviewablesRequest { label: some String } }

/// A version with its reviewables.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionReviewablesModel {
    pub id: String,
    pub name: String,
    pub version: String,
    pub status: String,
    pub product_id: String,
    pub product_name: String,
    pub product_type: String,
    pub attrib: Option<rt::JsonObject>,
    pub reviewables: Option<Vec<ReviewableModel>>,
}
rt::object! { VersionReviewablesModel {
    0 id "id" required, 1 name "name" required, 2 version "version" required, 3 status "status" required,
    4 product_id "productId" required, 5 product_name "productName" required,
    6 product_type "productType" required, 7 attrib "attrib" optional, 8 reviewables "reviewables" optional
} }

/// Whether browsers can play it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviewableModelAvailability {
    UnknownValue,
    ConversionRequired,
    ConversionRecommended,
    Ready,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ReviewableModelAvailability {
    UnknownValue "unknown", ConversionRequired "conversionRequired",
    ConversionRecommended "conversionRecommended", Ready "ready"
} }
