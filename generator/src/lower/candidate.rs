//! The variants of a choice that count, once `null`, impossible ones and duplicates are taken out.
//! Not what the choice comes to.

use super::kinds::{self, Kinds};
use super::{Lowering, enumeration, reference, scalar};
use crate::api::Scalar;
use crate::document::{Node, NodeKind};

/// One stated variant.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'d> {
    /// As it stands in the list.
    pub(super) item: Node<'d>,
    /// What it refers to where it is a bare reference.
    pub(super) target: Node<'d>,
}

/// The variants without `null`, impossible ones and duplicates.
pub(super) fn candidates<'d>(
    cx: &mut Lowering<'d, '_>,
    items: &[Node<'d>],
    nullable: &mut bool,
) -> Vec<Candidate<'d>> {
    let mut kept: Vec<Candidate<'d>> = Vec::new();
    let mut scalars: Vec<Scalar> = Vec::new();
    for item in items {
        let target = reference::look_through(cx, *item);
        if is_null(target) {
            *nullable = true;
            continue;
        }
        if target.bool() == Some(false) || kept.iter().any(|known| known.target.id() == target.id()) {
            continue;
        }
        if let Some(scalar) = plain_scalar(target) {
            if scalars.contains(&scalar) {
                continue;
            }
            scalars.push(scalar);
        }
        kept.push(Candidate { item: *item, target });
    }
    kept
}

/// Whether `null` is the only value.
fn is_null(schema: Node<'_>) -> bool {
    if schema.kind() != NodeKind::Map {
        return false;
    }
    let only_nullable = schema.get("nullable").and_then(Node::bool) == Some(true)
        && !reference::is_structural(schema, "")
        && !reference::is_reference(schema)
        && schema.get("type").is_none();
    let only_null = enumeration::of(schema)
        .is_some_and(|values| values.list.iter().all(|one| one.value.kind() == NodeKind::Null));
    only_nullable || only_null || kinds::declared(schema, |_, _| {}) == Some(Kinds::NULL)
}

/// The scalar of a schema that is nothing but one, and takes no `null`.
pub(super) fn plain_scalar(schema: Node<'_>) -> Option<Scalar> {
    let kinds = kinds::declared(schema, |_, _| {})?;
    let scalar = [Kinds::STRING, Kinds::INTEGER, Kinds::NUMBER, Kinds::BOOLEAN].contains(&kinds);
    (scalar && !reference::is_structural(schema, "") && !reference::says_null(schema))
        .then(|| scalar::of(kinds, schema).0)
}
