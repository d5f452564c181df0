//! Schemas and documents that say what they are called: `$id` (JSON Schema 2020-12 section 8.2.1), `$self` (OpenAPI 3.2
//! section 4.1.2.2.1) and anchors. Not files, and not what is called by its place.

use super::pointer::{decode, find};
use crate::document::{Document, Node};
use crate::source::{Edge, FileId, NodeId, SourceMap, uri};

impl Document {
    /// Notes what a schema or a root calls itself.
    pub(in crate::document) fn note_identity(&mut self, sources: &SourceMap, id: NodeId, key: &str) {
        let node = self.tree.node(id);
        let Some(own) = node.get(key).and_then(Node::str) else { return };
        let base = sources.place(id).parent.and_then(|parent| self.base_uri(sources, parent));
        let plain = own.split('#').next().unwrap_or(own);
        let name = uri::join(base.as_deref(), own).unwrap_or_else(|| plain.to_owned());
        if !name.is_empty() {
            self.uris.entry(name).or_insert(id);
        }
    }

    /// The base URI of what stands at a node, if anything around it has one.
    fn base_uri(&self, sources: &SourceMap, at: NodeId) -> Option<String> {
        let stated: Vec<&str> = std::iter::successors(Some(at), |id| sources.place(*id).parent)
            .filter_map(|id| own_uri(self.tree.node(id)))
            .collect();
        stated.into_iter().rev().fold(None, |base, own| uri::join(base.as_deref(), own).or(base))
    }

    /// Whether something around a node says what relative references start from.
    pub(in crate::document) fn has_base_uri(&self, sources: &SourceMap, at: NodeId) -> bool {
        !self.uris.is_empty() && self.base_uri(sources, at).is_some()
    }

    /// What a reference means by the names that schemas and documents have given themselves.
    pub(in crate::document) fn identified(
        &self,
        sources: &SourceMap,
        site: NodeId,
        reference: &str,
    ) -> Option<Node<'_>> {
        if self.uris.is_empty() {
            return None;
        }
        let (plain, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let resource = match plain.is_empty() {
            true => self.resource(sources, site)?,
            false => {
                let base = self.base_uri(sources, site);
                let known = uri::join(base.as_deref(), plain).and_then(|uri| self.uris.get(&uri));
                *known.or_else(|| self.uris.get(plain))?
            }
        };
        let decoded = decode(fragment);
        if decoded.is_empty() || decoded.starts_with('/') {
            return find(self.node(resource), &decoded);
        }
        // Schemas with an `$id` of their own may use one anchor each (JSON Schema 2020-12 section 8.2.2).
        let anchors = self.anchors.get(&(self.file_of(sources, resource), decoded))?;
        let own = anchors.iter().find(|id| self.resource(sources, **id) == Some(resource));
        own.or_else(|| anchors.first()).map(|id| self.node(*id))
    }

    /// The nearest schema around a node that has an `$id`.
    fn resource(&self, sources: &SourceMap, site: NodeId) -> Option<NodeId> {
        let mut around = std::iter::successors(Some(site), |id| sources.place(*id).parent);
        around.find(|id| self.tree.node(*id).get("$id").is_some_and(|own| own.str().is_some()))
    }

    fn file_of(&self, sources: &SourceMap, id: NodeId) -> FileId {
        sources.place(id).file
    }

    /// The schema that a reference to the whole (`#`) means where the whole is a description: the outermost around it.
    pub(super) fn whole_schema(&self, sources: &SourceMap, site: NodeId) -> Option<Node<'_>> {
        let place = |id: NodeId| sources.place(id);
        let is_key = |id: NodeId, keys: &[&str]| match place(id).edge {
            Edge::Key(key) => keys.contains(&&*key),
            Edge::Root | Edge::Index(_) => false,
        };
        let around: Vec<NodeId> = std::iter::successors(Some(site), |id| place(*id).parent).skip(1).collect();
        let is_whole = |id: &&NodeId| {
            is_key(**id, &["schema", "itemSchema"])
                || place(**id).parent.is_some_and(|table| is_key(table, &["schemas", "definitions"]))
        };
        around.iter().rev().find(is_whole).map(|id| self.node(*id))
    }
}

fn own_uri(node: Node<'_>) -> Option<&str> {
    node.get("$id").and_then(Node::str).or_else(|| node.get("$self").and_then(Node::str))
}
