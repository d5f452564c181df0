// Written by clientsmith. Do not edit: the next run overwrites it.

//! Client for the REST API of AYON, the production tracker and pipeline
//!
//! ```no_run
//! # async fn run() -> Result<(), ayon::Error> {
//! let client = ayon::Client::builder().bearer_token("secret").build()?;
//! let answer = client.actions().list_all_actions().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! The REST API of an AYON server: projects, folders, tasks, products, versions, representations and workfiles of a production pipeline, with users, add-ons, settings, events and files.
//!
//! Almost every call needs a credential: the access token that `login` returns (bearer), or an API key (`X-Api-Key`). A service user may act for another user by adding `X-as-user`.
//!
//! Errors carry an `ErrorResponse` with the status and a text; a request that does not validate is answered with 400 and the list of what is wrong. Optional values may be `null` or absent; both mean the same.

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
pub mod headers;
pub mod operations;
pub mod servers;
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
