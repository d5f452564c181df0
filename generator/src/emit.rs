//! Turns a planned crate into files. One template per item, full matches, no decision. Knows no API.

mod around;
mod body;
mod call;
mod call_docs;
mod check;
mod client;
mod credentials;
mod declaration;
mod docs;
mod enums;
mod example_tests;
mod ext;
mod front;
mod gate;
mod headers;
mod incoming;
mod made;
mod manifest;
mod module;
mod operation;
mod outcome;
mod pages;
mod print;
mod readme;
mod servers;
mod structs;
mod table;
mod testing;
mod ty;
mod types;
mod types_only;
mod unions;
pub(crate) mod vendored;
mod way;
mod xml;

use crate::output::Files;
use crate::rust::{Crate, Ty};
use rayon::prelude::*;

/// First line of every file that is written.
const HEADER: &str = "// Written by clientsmith. Do not edit: the next run overwrites it.\n";

/// A formatter would only make noise: what is written is formatted item by item, and the next run overwrites it.
const RUSTFMT: &str =
    "# Written by clientsmith: this crate is not formatted by hand.\ndisable_all_formatting = true\n";

/// The names of the features of a crate, `default` not among them.
pub fn feature_names(krate: &Crate) -> Vec<String> {
    manifest::feature_names(krate)
}

/// How a type is spelled by those who have the crate's `rt` and `types` in scope.
pub fn spelled(krate: &Crate, ty: &Ty) -> String {
    ty::Place { krate, outside: true }.text(ty)
}

/// Writes all files of a crate in memory.
pub fn emit(krate: &Crate) -> Files {
    if krate.module {
        return module::emit(krate);
    }
    let mut files = Files::default();
    let mut source = |path: String, text: String| {
        files.0.insert(path, format!("{HEADER}\n{text}"));
    };
    let modules: Vec<_> =
        krate.types.par_iter().map(|module| (module, types::items(krate, module))).collect();
    if let ([(_, text)], true) = (modules.as_slice(), krate.parts.is_empty()) {
        source("src/types.rs".to_owned(), format!("{}{text}", types::head(krate, None)));
    } else {
        source("src/types.rs".to_owned(), types::index(krate));
        for (module, text) in modules {
            source(
                format!("src/types/{}.rs", module.name),
                format!("{}{text}", types::head(krate, Some(module))),
            );
        }
    }
    if let Some(checks) = &krate.checks {
        let text = check::items(krate, checks);
        source("src/validate.rs".to_owned(), format!("{}{text}", check::head(krate, "crate::types")));
    }
    if krate.types_only {
        source("src/lib.rs".to_owned(), types_only::root(krate));
        files.0.insert("README.md".to_owned(), types_only::readme(krate));
        return around(krate, files);
    }
    let groups: Vec<_> =
        krate.groups.par_iter().map(|group| (group, operation::group(krate, group))).collect();
    source("src/operations.rs".to_owned(), operation::index(krate));
    for (group, text) in groups {
        source(
            format!("src/operations/{}.rs", group.module),
            format!("{}{text}", operation::head(krate, group)),
        );
    }
    if let Some(text) = headers::file(krate) {
        source("src/headers.rs".to_owned(), text);
    }
    if !krate.incoming.is_empty() {
        source("src/incoming.rs".to_owned(), format!("{}{}", incoming::head(krate), incoming::items(krate)));
    }
    if !krate.xml.is_empty() {
        let head = "//! How values look in XML.\n\n";
        source("src/xml.rs".to_owned(), format!("{head}{}", xml::items(krate)));
    }
    source("src/call.rs".to_owned(), call::text(krate));
    source("src/client.rs".to_owned(), client::emit(krate));
    if let Some(text) = servers::emit(krate) {
        source("src/servers.rs".to_owned(), format!("{}{text}", servers::HEAD));
    }
    source("src/testing.rs".to_owned(), testing::file(krate));
    if let Some(text) = made::file(krate) {
        source("src/testing/made.rs".to_owned(), text);
    }
    source("src/lib.rs".to_owned(), client::root(krate));
    files.0.insert("src/ext.rs".to_owned(), ext::emit(krate));
    files.0.insert("examples/first_call.rs".to_owned(), format!("{HEADER}\n{}", client::example(krate)));
    files.0.insert("README.md".to_owned(), readme::emit(krate));
    around(krate, files)
}

/// What is beside the sources, whatever they are.
fn around(krate: &Crate, mut files: Files) -> Files {
    if !krate.examples.is_empty() {
        files.0.insert("tests/examples.rs".to_owned(), format!("{HEADER}\n{}", example_tests::emit(krate)));
    }
    if vendored::is_asked(krate) {
        let files_of_runtime = vendored::files(krate).into_iter();
        files.0.extend(files_of_runtime.map(|(path, text)| (path, format!("{HEADER}{text}"))));
    }
    files.0.insert("rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    files.0.insert("Cargo.toml".to_owned(), manifest::emit(krate));
    files
}
