//! Reads OpenAPI documents and writes typed Rust client crates.

pub mod api;
pub mod config;
pub mod diagnostic;
pub mod facts;
pub mod names;
pub mod output;
pub mod plan;
pub mod rust;
pub mod source;
