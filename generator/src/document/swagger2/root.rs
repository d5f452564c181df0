//! The root: what it defines becomes components, where it stays as well, so that references go on to lead there. Not
//! servers.

use super::{Conversion, server};
use crate::document::NodeKind;
use crate::source::NodeId;

/// What is defined, and as which components.
const TABLES: &[(&str, &str)] = &[
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// Rewrites the root of the main document. Other files are entered by references, object by object.
pub(super) fn convert(cx: &mut Conversion<'_>) {
    let root = cx.document.root;
    for (old, new) in TABLES {
        if let Some(table) = cx.member(root, old).filter(|table| cx.node(*table).kind() == NodeKind::Map) {
            let components = match cx.member(root, "components") {
                Some(components) if cx.node(components).kind() == NodeKind::Map => components,
                Some(_) | None => {
                    let components = cx.new_map(root);
                    cx.put(root, "components", components);
                    components
                }
            };
            merge(cx, components, new, table);
        }
    }
    if let Some(paths) = cx.member(root, "x-ms-paths") {
        merge(cx, root, "paths", paths);
    }
    server::of_root(cx, root);
}

/// Adds the members of a table to another one, which keeps what it has under the same names.
fn merge(cx: &mut Conversion<'_>, holder: NodeId, key: &str, table: NodeId) {
    match cx.member(holder, key) {
        Some(known) if cx.node(known).kind() == NodeKind::Map => {
            let mut members = cx.document.tree.take_members(known);
            let keys: std::collections::BTreeSet<_> = members.iter().map(|(key, _)| *key).collect();
            let more = cx.document.tree.take_members(table).into_iter();
            members.extend(more.filter(|(key, _)| !keys.contains(key)));
            cx.document.tree.put_members(known, members);
        }
        Some(_) | None => cx.put(holder, key, table),
    }
}
