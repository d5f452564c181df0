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
//! What is required is an argument, what is optional is chained onto the [`Call`]. Awaiting it gives the value, [`send`](Call::send) the [`Response`] with status and headers as well. What goes wrong is an [`Error`]: `is_not_found()` and its like tell failures apart, [`typed`](Error::typed) reads the body as documented. Server, credentials, time limits and repetition are settings of the [`ClientBuilder`].
//!
//! # Operations
//!
//! | | operations | |
//! | --- | --- | --- |
//! | [`client.workspaces()`](operations::Workspaces) | 3 | Workspaces of the account that the API key belongs to. The console calls them projects. |
//! | [`client.environments()`](operations::Environments) | 6 | Environments of a workspace. Providers, instance pools and services live in an environment. |
//! | [`client.providers()`](operations::Providers) | 1 | Cloud providers that are connected to an environment. |
//! | [`client.instance_pools()`](operations::InstancePools) | 7 | Pools of equal instances of one provider, scaled between a minimum and a maximum. |
//! | [`client.services()`](operations::Services) | 8 | Services that run on the instance pools of an environment. |
//!
//! # Features
//!
//! - `jiff`: Dates and times as values of the jiff crate.
//! - `rustls`: TLS: rustls with its default provider and the platform's trust store.
//! - `rustls-no-provider`: TLS: rustls, the program installs its own crypto provider.
//! - `native-tls`: TLS: what the operating system brings.
//! - `reqwest`: The reqwest transport without TLS.
//! - `http2`: HTTP/2 where the server speaks it.
//! - `gzip`, `brotli`, `zstd`, `deflate`: Compressed answers: asked for and unpacked, each by its own feature.
//! - `tower`: Layers of tower around the transport: `ClientBuilder::layer`.
//! - `tracing`: A span for each call and an event for each attempt.
//! - `blocking`: `wait()`: calls, streams and downloads from code that is not async.
//! - `testing`: A mock for tests of code that calls the API.
//! - `mock-server`: The same behind a server on loopback: `Mock::serve`.
//!
//! On by default: `jiff`, `rustls`.
//!
//! # About the API
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
