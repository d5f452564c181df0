//! Reads OpenAPI documents and writes typed Rust client crates.
//!
//! The stages in their order: a document is read and lowered to what the API says ([`api`]); facts follow from it
//! ([`facts`]), everything gets its name ([`names`]), the crate is planned ([`plan`]) as a reviewer would sketch it
//! ([`rust`]), and written in memory ([`emit`]). After the names nothing can fail.

pub mod api;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod facts;
pub mod names;
pub mod output;
pub mod plan;
pub mod rust;
pub mod source;
