// Written by clientsmith. Do not edit: the next run overwrites it.

//! Client for the REST API of Layer5 Cloud and Meshery Cloud
//!
//! ```no_run
//! # async fn run() -> Result<(), layer5_cloud::Error> {
//! let client = layer5_cloud::Client::builder().bearer_token("secret").build()?;
//! let answer = client.connection_definitions().list().await?;
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
//! | [`client.features()`](operations::Features) | 2 | What the plans of organizations entitle them to. |
//! | [`client.support()`](operations::Support) | 1 | Requests for help. |
//! | [`client.system()`](operations::System) | 2 | The server itself. |
//! | [`client.badge()`](operations::Badge) | 5 | Badges of users and organizations. |
//! | [`client.credentials()`](operations::Credentials) | 5 | Credentials of integrations. |
//! | [`client.key()`](operations::Key) | 4 | Keys, which are single permissions. |
//! | [`client.users()`](operations::Users) | 15 | Users, their profiles and their accounts. |
//! | [`client.keychain()`](operations::Keychain) | 8 | Keychains, which are sets of keys. |
//! | [`client.models()`](operations::Models) | 1 | Models of the registry. |
//! | [`client.organizations()`](operations::Organizations) | 11 | Organizations, their members and their teams. |
//! | [`client.roles()`](operations::Roles) | 8 | Roles, who has them and which keychains they hold. |
//! | [`client.scheduler()`](operations::Scheduler) | 4 | Schedules of a user. |
//! | [`client.teams()`](operations::Teams) | 9 | Teams of an organization and their members. |
//! | [`client.views()`](operations::Views) | 6 | Views, which are saved filters over what there is. |
//! | [`client.academy()`](operations::Academy) | 19 | The academy's curricula, registrations, tests and certificates. |
//! | [`client.designs()`](operations::Designs) | 20 | Designs, also called patterns, their catalog and how they are shared. |
//! | [`client.environments()`](operations::Environments) | 6 | Environments, which group connections. |
//! | [`client.events()`](operations::Events) | 10 | Events and their states. |
//! | [`client.filters()`](operations::Filters) | 8 | WebAssembly filters. |
//! | [`client.invitation()`](operations::Invitation) | 12 | Invitations to organizations and requests to sign up. |
//! | [`client.pattern_resources()`](operations::PatternResources) | 4 | Resources that designs describe. |
//! | [`client.performance()`](operations::Performance) | 8 | Performance profiles and their results. |
//! | [`client.plans()`](operations::Plans) | 1 | Plans that can be subscribed to. |
//! | [`client.subscriptions()`](operations::Subscriptions) | 7 | Subscriptions of organizations. |
//! | [`client.payment_processors()`](operations::PaymentProcessors) | 1 | What payment processors call. |
//! | [`client.tokens()`](operations::Tokens) | 5 | Security tokens and sessions of a user. |
//! | [`client.workspaces()`](operations::Workspaces) | 17 | Workspaces, and what is assigned to them. |
//! | [`client.connections()`](operations::Connections) | 9 | Connections to clusters and other systems. |
//! | [`client.connection_definitions()`](operations::ConnectionDefinitions) | 5 | Definitions of kinds of connections. |
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
//! The REST API of Layer5 Cloud, and of a Meshery Cloud that is hosted elsewhere.

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
