//! A crate or a module of types alone: no client, no operation, and nothing that sends. Not how types are written.

use super::{client, docs, manifest, vendored};
use crate::rust::{Crate, Doc};

/// `src/lib.rs`.
pub(super) fn root(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text = format!("//! Types of {}.\n//!\n", package.title);
    text += &docs::module_text(&Doc { paragraphs: package.doc.paragraphs.clone() });
    text += "\n#![forbid(unsafe_code)]\n#![cfg_attr(docsrs, feature(doc_cfg))]\n";
    text += client::ALLOWED;
    text += "\npub mod types;\n";
    if krate.checks.is_some() {
        text += "#[cfg(feature = \"validate\")]\nmod validate;\n";
    }
    text.push('\n');
    if krate.checks.is_some() {
        text += "#[cfg(feature = \"validate\")]\n";
        text += &client::exports_of_checks(krate);
    }
    text + &exports(krate)
}

/// What is shown beside the types.
pub(super) fn exports(krate: &Crate) -> String {
    format!("#[allow(unused_imports)]\n{}", vendored::export(krate))
}

/// The crate's front page on the registry.
pub(super) fn readme(krate: &Crate) -> String {
    let package = &krate.package;
    let count: usize = krate.types.iter().map(|module| module.items.len()).sum();
    let mut text = format!("# {}\n\n{}.\n\n", package.name, package.shown_description.trim_end_matches('.'));
    text += &format!(
        "{count} types of {}, without a client. They are read and written by serde, and `rt::decode` says where a \
         value is not as documented. Written by [clientsmith](https://crates.io/crates/clientsmith).\n",
        package.title
    );
    text + &format!("\n## Licence\n\n{}\n", package.license)
}

/// The lines of `[features]`.
pub(super) fn features(krate: &Crate) -> String {
    format!(
        "\n[features]\n{}{}",
        manifest::default_line(krate),
        manifest::feature_of_dates(krate.package.dates)
    )
}
