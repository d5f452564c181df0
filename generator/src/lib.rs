//! Reads OpenAPI documents and writes typed Rust client crates.

pub mod api;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod lower;
pub mod output;
pub mod rust;
pub mod source;
