//! The runtime as a module of the crate that is written, `rt`, for those who want no dependency on it: its sources from
//! the crate `clientsmith-runtime`, its features and dependencies as the crate's own. Not what the runtime does.

mod dependencies;
mod features;
mod modules;
mod rewrite;

use crate::rust::{Crate, RuntimeDependency};
use features::Features;

/// Where the runtime lies in the crate.
const FOLDER: &str = "src/rt";

/// What the API at hand does not need is there all the same, and lints speak where the runtime is written.
const ALLOWED: &str = "#![allow(clippy::all, dead_code, unused_imports, unused_macros)]\n\n";

/// Whether this clientsmith has the sources.
pub(crate) const IS_THERE: bool = cfg!(feature = "vendored");

/// Every file of the runtime and its text; none of those that this build of clientsmith does not have.
#[cfg(feature = "vendored")]
fn sources() -> (&'static str, &'static [(&'static str, &'static str)]) {
    (clientsmith_runtime::sources::VERSION, clientsmith_runtime::sources::FILES)
}

#[cfg(not(feature = "vendored"))]
fn sources() -> (&'static str, &'static [(&'static str, &'static str)]) {
    ("", &[])
}

/// Whether the crate has the runtime in itself.
pub(super) fn is_asked(krate: &Crate) -> bool {
    krate.package.runtime == RuntimeDependency::Vendored
}

/// How a file of the crate comes by `rt`.
pub(super) fn import(krate: &Crate) -> &'static str {
    if is_asked(krate) { "use crate::rt;\n" } else { "use clientsmith_runtime as rt;\n" }
}

/// Where the runtime is, for those who name a part of it.
pub(super) fn path(krate: &Crate) -> &'static str {
    if is_asked(krate) { "crate::rt" } else { "clientsmith_runtime" }
}

/// How the root of the crate shows it.
pub(super) fn export(krate: &Crate) -> &'static str {
    if is_asked(krate) { "pub mod rt;\n" } else { "pub use clientsmith_runtime as rt;\n" }
}

/// The files of the module `rt`: paths in the crate, and texts without the line that says who wrote them.
pub(super) fn files(krate: &Crate) -> Vec<(String, String)> {
    let (version, sources) = sources();
    let library = krate.package.library.unraw();
    let features = Features::of(krate);
    let read = |path: &str| sources.iter().find(|(one, _)| *one == path).map(|(_, text)| *text);
    let said =
        format!("// The runtime of clientsmith {version} (MIT OR Apache-2.0), as a part of this crate.\n\n");
    modules::tree(&read, &features)
        .into_iter()
        .map(|file| {
            let text = rewrite::rewrite(&file.text, library, version, &features);
            match file.path == modules::ROOT {
                true => (format!("{FOLDER}/mod.rs"), format!("{said}{ALLOWED}{text}")),
                false => (format!("{FOLDER}/{}", file.path), format!("{said}{text}")),
            }
        })
        .collect()
}

/// Features that a crate has only where the runtime is in it.
pub(super) const MORE_FEATURES: &str = features::MORE;

/// `[features]` as they are written for a crate that has the runtime as a dependency, for one that has it in itself.
pub(super) fn feature_lines(krate: &Crate, shared: &str) -> String {
    dependencies::without_required(krate, &features::lines(shared))
}

/// `[dependencies]` and what follows for single targets.
pub(super) fn dependency_tables(krate: &Crate) -> String {
    dependencies::tables(krate, &Features::of(krate))
}
