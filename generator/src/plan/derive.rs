//! Derive macros that the user or the document asks for. Not those that every type has.

use super::Context;
use crate::api::TypeId;
use crate::foreign::RustPath;

/// What is derived beside what a type has anyway.
pub(super) fn plan(cx: &Context<'_>, id: TypeId, usual: &[&str]) -> Vec<RustPath> {
    let asked = cx.api.types[id].doc.rust_derive.iter().filter_map(|one| one.path.as_ref());
    let mut all: Vec<RustPath> = Vec::new();
    for path in cx.config.types.derive.iter().chain(asked) {
        let shown = path.to_string();
        let is_usual =
            usual.iter().any(|word| shown.starts_with("::std::") && shown.ends_with(&format!("::{word}")));
        if !is_usual && !all.contains(path) {
            all.push(path.clone());
        }
    }
    all
}
