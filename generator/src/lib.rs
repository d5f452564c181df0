//! Reads OpenAPI documents and writes typed Rust client crates.

pub mod api;
mod build;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod manifest;
mod openapi_door;
pub mod output;
mod pipeline_stand_in;
pub mod rust;
pub mod source;

pub use build::{Build, BuildError, Built};
pub use openapi_door::generate_from_openapiv3;
pub use pipeline_stand_in::{Generated, OperationCounts, Summary, TypeCounts, generate};
