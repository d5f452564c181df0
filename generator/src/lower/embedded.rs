//! JSON within text: `contentMediaType` and `contentSchema` (JSON Schema Validation 2020-12 section 8). Not text of
//! other media types, which stays text.

use super::kinds::Kinds;
use super::{Lowering, media_kind, reference};
use crate::api::{MediaKind, Origin, Owner, Role, Shape, TypeId};
use crate::diagnostic::catalog::reading;
use crate::document::Node;

/// The shape of a text that holds JSON of a known shape.
pub(super) fn lower<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    kind: Kinds,
    parts: &[Node<'d>],
) -> Option<Shape> {
    let stated = |key: &'static str| parts.iter().find_map(|part| part.get(key));
    let content = stated("contentSchema").filter(|_| kind == Kinds::STRING)?;
    let media = stated("contentMediaType").and_then(Node::str);
    let is_json = media.is_some_and(|media| media_kind::of(cx, media, None) == MediaKind::Json);
    if !is_json || stated("contentEncoding").is_some() {
        let message =
            "`contentSchema` is read of plain text whose `contentMediaType` is JSON; this one is not read";
        cx.out.report(&reading::KEYWORD, content.id(), message);
        return None;
    }
    let origin = match &cx.api.types[id].origin {
        Origin::Component(_) => Origin::Inline { owner: Owner::Type(id), role: Role::Value },
        inline @ Origin::Inline { .. } => inline.clone(),
    };
    Some(Shape::Embedded(reference::ty(cx, content, origin)))
}
