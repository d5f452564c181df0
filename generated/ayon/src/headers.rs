// Written by clientsmith. Do not edit: the next run overwrites it.

//! Headers that answers declare, read by `answer.typed_headers::<headers::..>()` of a response or an error.
//!
//! A header that is not there is `None`, and so is one that is not what the document says; the latter stands in
//! `unreadable` too.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use super::types;

/// Headers of the answers of 2 operations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Header `Location`.
    pub location: Option<String>,
    /// Headers that are there and cannot be read.
    pub unreadable: Vec<rt::HeaderError>,
}
rt::headers! { Location { location "Location" } }

/// Headers of the answers of `HEAD /api/projects/{project_name}/files/{file_id}` with `200`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectFileHead {
    /// Size of the file.
    pub content_length: Option<i64>,
    /// Name of the file.
    pub content_disposition: Option<String>,
    /// Headers that are there and cannot be read.
    pub unreadable: Vec<rt::HeaderError>,
}
rt::headers! { GetProjectFileHead {
    content_length "Content-Length", content_disposition "Content-Disposition"
} }
