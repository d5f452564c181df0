//! Which schemas have a name of their own: components, and what other files hold under a name. Not how it is spelled
//! in Rust.

use super::{Lowering, reference};
use crate::source::{Edge, NodeId};

/// The name under which a schema is stated, if it is not stated in the place where it is used.
pub(super) fn name(cx: &Lowering<'_, '_>, site: NodeId) -> Option<String> {
    cx.document.component_name(site).map(str::to_owned).or_else(|| name_in_file(cx, site))
}

/// A file that is one schema is named by the file; a file of schemas names them by its keys.
fn name_in_file(cx: &Lowering<'_, '_>, site: NodeId) -> Option<String> {
    let sources = &cx.out.sources;
    let place = sources.place(site);
    if place.file == sources.place(cx.document.root().id()).file {
        return None;
    }
    match &place.edge {
        Edge::Root => {
            let stem = sources.file(place.file).path.file_stem()?.to_string_lossy().into_owned();
            Some(stem).filter(|stem| !stem.is_empty())
        }
        Edge::Key(key) => {
            let parent = place.parent?;
            let table = cx.document.node(parent);
            let is_root = matches!(sources.place(parent).edge, Edge::Root);
            let is_schema = table.get("type").is_some() || reference::is_structural(table, "");
            (is_root && !is_schema && !reference::is_reference(table)).then(|| key.to_string())
        }
        Edge::Index(_) => None,
    }
}
