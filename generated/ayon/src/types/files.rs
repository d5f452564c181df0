// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Files`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The id of an uploaded file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFileResponseModel {
    pub id: String,
}
rt::object! { CreateFileResponseModel { 0 id "id" required } }

/// What is known of a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileInfo {
    pub size: i64,
    /// Default: `"unknown"`.
    pub filename: Option<String>,
    /// Default: `"application/octet-stream"`.
    pub content_type: Option<String>,
}
rt::object! { FileInfo {
    0 size "size" integer, 1 filename "filename" optional, 2 content_type "contentType" optional
} }
