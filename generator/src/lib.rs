//! Reads OpenAPI documents and writes typed Rust client crates.
//!
//! The stages in their order: a document is read and lowered to what the API says ([`api`]); facts follow from it
//! ([`facts`]), everything gets its name ([`names`]), the crate is planned ([`plan`]) as a reviewer would sketch it
//! ([`rust`]), and written in memory ([`emit`]). After the names nothing can fail.

pub mod api;
mod build;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod facts;
#[cfg(feature = "fetch")]
pub mod fetch;
pub mod foreign;
pub mod lower;
pub mod manifest;
pub mod names;
mod openapi_door;
pub mod output;
mod pipeline;
pub mod plan;
pub mod rust;
pub mod source;
#[cfg(feature = "cli")]
pub mod update;

pub use build::{Build, BuildError, Built};
pub use names::Renamed;
pub use openapi_door::generate_from_openapiv3;
pub use pipeline::{Generated, OperationCounts, Stages, Summary, TypeCounts, generate, stages};
