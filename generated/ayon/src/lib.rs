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
//! What is required is an argument, what is optional is chained onto the [`Call`]. Awaiting it gives the value, [`send`](Call::send) the [`Response`] with status and headers as well. What goes wrong is an [`Error`]: `is_not_found()` and its like tell failures apart, [`typed`](Error::typed) reads the body as documented. Server, credentials, time limits and repetition are settings of the [`ClientBuilder`].
//!
//! # Operations
//!
//! | | operations | |
//! | --- | --- | --- |
//! | [`client.access()`](operations::Access) | 7 | Access groups and their permissions, and who has access to which project. |
//! | [`client.actions()`](operations::Actions) | 6 | Actions that add-ons offer on entities, and running them. |
//! | [`client.activity_feed()`](operations::ActivityFeed) | 9 | Comments, reactions, watchers and other activities on entities. |
//! | [`client.addons()`](operations::Addons) | 28 | Installed add-ons and their settings, for the studio, projects and sites. |
//! | [`client.anatomy()`](operations::Anatomy) | 8 | Anatomy presets: templates of projects. |
//! | [`client.attributes()`](operations::Attributes) | 6 | Attributes of entities and how they are configured. |
//! | [`client.authentication()`](operations::Authentication) | 6 | Logging in and out, and sessions. |
//! | [`client.bundles()`](operations::Bundles) | 7 | Bundles: versions of add-ons and of the launcher that belong together. |
//! | [`client.configuration()`](operations::Configuration) | 8 | The configuration of the server. |
//! | [`client.data_import()`](operations::DataImport) | 4 | Import and export of entities as CSV. |
//! | [`client.desktop()`](operations::Desktop) | 12 | Installers of the launcher and dependency packages. |
//! | [`client.entity_lists()`](operations::EntityLists) | 18 | Lists of entities, their items, attributes and folders. |
//! | [`client.enums()`](operations::Enums) | 1 | Enumerations by name. |
//! | [`client.events()`](operations::Events) | 7 | Events, jobs for workers, and queries. |
//! | [`client.files()`](operations::Files) | 8 | Files of a project, such as attachments of comments. |
//! | [`client.folders()`](operations::Folders) | 7 | Folders of a project. |
//! | [`client.inbox()`](operations::Inbox) | 1 | Messages in the caller's inbox. |
//! | [`client.links()`](operations::Links) | 6 | Links between entities, and link types. |
//! | [`client.market()`](operations::Market) | 6 | Add-ons, releases and licenses from the vendor's market. |
//! | [`client.onboarding()`](operations::Onboarding) | 3 | Setting up a new server. |
//! | [`client.operations()`](operations::Operations) | 4 | Several operations on entities in one call. |
//! | [`client.products()`](operations::Products) | 4 | Products of a project. |
//! | [`client.project_dashboard()`](operations::ProjectDashboard) | 4 | Figures about a project. |
//! | [`client.project_folders()`](operations::ProjectFolders) | 6 | Folders that group projects. |
//! | [`client.projects()`](operations::Projects) | 24 | Projects, and what belongs to a project as a whole. |
//! | [`client.representations()`](operations::Representations) | 5 | Representations of a version. |
//! | [`client.uris()`](operations::Uris) | 2 | URIs of entities. |
//! | [`client.reviewables()`](operations::Reviewables) | 7 | Videos and pictures of versions to review. |
//! | [`client.services()`](operations::Services) | 6 | Services that hosts run for add-ons. |
//! | [`client.system()`](operations::System) | 15 | The server itself: information, metrics, secrets, sites, restart. |
//! | [`client.tasks()`](operations::Tasks) | 6 | Tasks of a project. |
//! | [`client.teams()`](operations::Teams) | 6 | Teams of a project. |
//! | [`client.thumbnails()`](operations::Thumbnails) | 13 | Thumbnails of entities. |
//! | [`client.users()`](operations::Users) | 28 | Users, their permissions, passwords, API keys and sessions. |
//! | [`client.versions()`](operations::Versions) | 4 | Versions of a product. |
//! | [`client.views()`](operations::Views) | 9 | Saved views of the web interface. |
//! | [`client.workfiles()`](operations::Workfiles) | 4 | Workfiles of a task. |
//! | [`client.ynput_cloud()`](operations::YnputCloud) | 5 | The connection of the server to Ynput Cloud. |
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
