//! The same client as one file, to be included by a build script's user.

use super::{
    HEADER, call, check, client, headers, incoming, made, operation, servers, testing, types, types_only, xml,
};
use crate::output::Files;
use crate::rust::Crate;

/// Warnings that would be about the document, not about the includer's code.
const ALLOW: &str =
    "#[allow(clippy::all, rustdoc::all, dead_code, deprecated, missing_docs, unused_imports)]\n";

/// One file, `client.rs`.
pub(super) fn emit(krate: &Crate) -> Files {
    let mut text = format!("{HEADER}\n");
    let mut module = |head: &str, body: &str| text += &format!("{ALLOW}{head} {{\n{body}}}\n\n");
    if !krate.types_only {
        module("mod call", &call::text(krate));
        module("mod client", &format!("{}{}", client::uses(krate), client::items_text(krate)));
    }
    if let Some(servers) = servers::emit(krate) {
        module("pub mod servers", &servers);
    }
    let mut operations = String::new();
    for group in &krate.groups {
        let (head, body) = (operation::head(krate, group), operation::group(krate, group));
        operations += &format!("pub mod {} {{\n{head}{body}}}\npub use {}::*;\n", group.module, group.module);
    }
    if !krate.types_only {
        module("pub mod operations", &operations);
    }
    let items: String = krate.types.iter().map(|module| types::items(krate, module)).collect();
    module("pub mod types", &format!("use clientsmith_runtime as rt;\n\n{items}"));
    if !krate.headers.is_empty() {
        module("pub mod headers", &format!("{}{}", headers::uses(krate), headers::items(krate)));
    }
    if let Some(checks) = &krate.checks {
        let body = check::items(krate, checks);
        // Those who include this asked for it: there is no feature of theirs to hide it behind.
        module("mod validate", &format!("use clientsmith_runtime as rt;\n\nuse super::types;\n\n{body}"));
    }
    if !krate.incoming.is_empty() {
        module("pub mod incoming", &format!("{}{}", incoming::head(krate), incoming::items(krate)));
    }
    if !krate.xml.is_empty() {
        module("mod xml", &xml::items(krate));
    }
    let body = format!(
        "{ALLOW}pub mod testing {{\nuse super::Client;\n\n{}{}}}\n",
        testing::items(krate),
        made::module(krate)
    );
    text += &format!("clientsmith_runtime::if_testing! {{\n{body}}}\n\n");
    if krate.checks.is_some() {
        text += &client::exports_of_checks(krate);
    }
    text += &if krate.types_only { types_only::exports(krate) } else { client::exports(krate) };
    let mut files = Files::default();
    files.0.insert("client.rs".to_owned(), text);
    files
}
