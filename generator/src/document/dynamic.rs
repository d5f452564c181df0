//! References whose target may depend on where validation starts: `$dynamicRef` (JSON Schema 2020-12 section 8.2.3.2) and
//! `$recursiveRef` (2019-09). Where only one schema can be meant they are references like any other; the rest is
//! reported by the check.

use super::grammar::Kind;
use super::walk::Position;
use super::{Document, Node};
use crate::diagnostic::Diagnostics;
use crate::source::NodeId;
use std::collections::BTreeMap;

/// Makes plain references of those that have one meaning.
pub(super) fn settle(document: &mut Document, out: &mut Diagnostics, positions: &[Position]) {
    let schemas = || positions.iter().filter(|(_, kind)| *kind == Kind::Schema).map(|(id, _)| *id);
    let mut anchors: BTreeMap<String, usize> = BTreeMap::new();
    let (mut recursive, mut found) = (0, Vec::new());
    for id in schemas() {
        let node = document.node(id);
        if let Some(name) = node.get("$dynamicAnchor").and_then(Node::str) {
            *anchors.entry(name.to_owned()).or_default() += 1;
        }
        recursive += usize::from(node.get("$recursiveAnchor").and_then(Node::bool) == Some(true));
        if node.get("$ref").is_none()
            && (node.get("$dynamicRef").is_some() || node.get("$recursiveRef").is_some())
        {
            found.push(id);
        }
    }
    for id in found {
        let node = document.node(id);
        let text = |key: &str| node.get(key).and_then(Node::str).map(str::to_owned);
        let (key, is_plain) = match (text("$dynamicRef"), text("$recursiveRef")) {
            (Some(reference), _) => {
                let name = reference.split_once('#').map_or("", |(_, name)| name);
                // A pointer is static by definition.
                let is_one = name.starts_with('/') || name.is_empty() || anchors.get(name) == Some(&1);
                ("$dynamicRef", is_one && leads_to_values(document, out, id, &reference))
            }
            (None, Some(_)) => ("$recursiveRef", recursive <= 1),
            (None, None) => continue,
        };
        if is_plain {
            document.tree.intern(&mut out.sources, "$ref");
            document.tree.rename(id, key, "$ref");
        }
    }
}

/// Whether the target takes values at all: some are only there to be replaced (`not: {}`).
fn leads_to_values(document: &Document, out: &Diagnostics, at: NodeId, reference: &str) -> bool {
    let target = document.look_up(&out.sources, document.node(at), reference);
    target.is_some_and(|target| target.bool() != Some(false) && target.get("not").is_none())
}
