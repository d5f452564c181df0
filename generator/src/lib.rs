//! Reads OpenAPI documents and writes typed Rust client crates.
//!
//! The stages in their order: a document is read and lowered to what the API says ([`api`]); facts follow from it
//! ([`facts`]), everything gets its name ([`names`]), the crate is planned ([`plan`]) as a reviewer would sketch it
//! ([`rust`]), and written in memory ([`emit`]). After the names nothing can fail.
//!
//! # Three ways in
//!
//! The command `clientsmith` (the feature `cli`) reads a manifest and writes crates. A build script uses [`Build`], which
//! writes one module and tells cargo what was read and what is wrong. And a program calls [`generate`]: a [`config::Config`]
//! says what is wanted, [`source::files::Sources`] give the bytes (the disk, or memory), and what comes back are files that
//! nobody has written yet.
//!
//! # From a document to files
//!
//! ```
//! use clientsmith::config::{Config, Selection, Wish, WishOf};
//! use clientsmith::diagnostic::{Diagnostics, render::render};
//! use clientsmith::source::files::Memory;
//!
//! let document = r#"
//! openapi: 3.1.0
//! info: { title: Pets, version: "1" }
//! paths:
//!   /pets:
//!     get:
//!       operationId: listPets
//!       responses:
//!         "200": { description: all, content: { application/json: { schema: { type: array, items: { type: string } } } } }
//!     delete:
//!       operationId: purge
//!       responses: { "204": { description: done } }
//! "#;
//! let mut sources = Memory::default();
//! sources.0.insert("pets.yaml".into(), document.into());
//!
//! // Every choice of the manifest is a field.
//! let mut config = Config::new("pets.yaml");
//! config.package.name = Some("pets".to_owned());
//! config.selection = Selection {
//!     include: vec![Wish { of: WishOf::Operation, pattern: "GET *".to_owned(), site: None }],
//!     ..Selection::default()
//! };
//!
//! // What is wrong is told with file, line and column; `render` draws it for people.
//! let mut diagnostics = Diagnostics::default();
//! let made = clientsmith::generate(&config, &mut sources, &mut diagnostics)
//!     .map_err(|_| render(&diagnostics, false))?;
//! assert_eq!(made.summary.operations.generated, 1);
//! assert!(made.files.0["src/operations/untagged.rs"].contains("pub fn list_pets(&self) -> Call<ListPets>"));
//! assert!(made.files.0["Cargo.toml"].contains("name = \"pets\""));
//!
//! // Into a folder: as a whole or not at all, what is up to date untouched, what was edited by hand refused.
//! # let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
//! # let folder = folder.path().join("pets");
//! let written = clientsmith::output::write(&folder, &made.files, false).map_err(|error| error.to_string())?;
//! assert!(written.written.contains(&"src/client.rs".to_owned()));
//! # Ok::<(), String>(())
//! ```
//!
//! [`stages`] gives what each stage knows, [`manifest`] reads `clientsmith.toml`, [`Generated::names`] is kept for the next
//! run, so that what has a name keeps it.

pub mod api;
mod build;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod facts;
#[cfg(feature = "fetch")]
pub mod fetch;
pub mod foreign;
pub mod lower;
pub mod manifest;
pub mod names;
mod openapi_door;
pub mod output;
mod pipeline;
pub mod plan;
pub mod rust;
pub mod source;
#[cfg(feature = "cli")]
pub mod update;

pub use api::PageRule;
pub use build::{Build, BuildError, Built};
pub use names::Renamed;
pub use openapi_door::generate_from_openapiv3;
pub use pipeline::{Generated, OperationCounts, Stages, Summary, TypeCounts, generate, stages};
