//! Reads OpenAPI documents and writes typed Rust client crates.
