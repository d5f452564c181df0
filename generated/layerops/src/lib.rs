// Written by clientsmith. Do not edit: the next run overwrites it.

//! Client for the REST API of LayerOps, the multi-cloud orchestrator
//!
//! ```no_run
//! # async fn run() -> Result<(), layerops::Error> {
//! let client = layerops::Client::builder().api_key("secret").build()?;
//! let answer = client.workspaces().list().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Hand-written from the six request and response pairs that LayerOps documents, and from what else is
//! known of its API (see `SOURCE.md` beside this file). The vendor's own OpenAPI document is not public.
//!
//! An operation with `x-unverified: true` is known to exist, but the shapes of its bodies are not
//! documented: what it answers is left as free JSON.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    // Prose is the document's.
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::doc_nested_refdefs,
    clippy::tabs_in_doc_comments,
    clippy::empty_docs,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::private_intra_doc_links,
    // Names are the document's.
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    clippy::just_underscores_and_digits,
    // So are the sizes of bodies.
    clippy::large_enum_variant,
    // What the document deprecates is still written.
    deprecated
)]

mod call;
mod client;
mod ext;
pub mod operations;
#[cfg(feature = "testing")]
pub mod testing;
pub mod types;

#[allow(unused_imports)]
pub use call::Call;
#[allow(unused_imports)]
pub use client::{Client, ClientBuilder};
/// What generated code stands on: bodies, downloads, transports, tests.
pub use clientsmith_runtime as rt;
#[allow(unused_imports)]
pub use clientsmith_runtime::{Error, ErrorKind, Response};
#[allow(unused_imports)]
pub use ext::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
