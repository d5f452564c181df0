//! A small client, written by hand exactly as the generator writes one (its `lib.rs`).

pub mod call;
pub mod client;
pub mod operations;
pub mod types;

pub use call::Call;
pub use client::{Client, ClientBuilder};
