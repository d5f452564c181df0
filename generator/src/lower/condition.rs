//! Choices that say which properties go together and nothing else: they are documented. Not choices of types.

use super::all_of::Flat;
use super::candidate::plain_scalar;
use super::{doc, enumeration};
use crate::api::Doc;
use crate::document::{Node, NodeKind};

/// Takes out the choices that only say which properties go together, and notes them.
pub(super) fn drop(flat: &mut Flat<'_>, doc: &mut Doc) {
    let listed = flat.parts.iter().any(|part| !part.loose && enumeration::of(part.node).is_some());
    flat.unions.retain(|choice| {
        // The schema lists its values itself: a choice of constants has them all, and more.
        if listed
            && choice.list.items().all(|one| enumeration::of(one).is_some() || plain_scalar(one).is_some())
        {
            return false;
        }
        let conditions: Option<Vec<String>> = choice.list.items().map(condition).collect();
        let Some(conditions) = conditions else { return true };
        let word = if choice.exclusive { "One and only one" } else { "At least one" };
        let groups: Vec<_> = conditions.into_iter().filter(|group| !group.is_empty()).collect();
        if !groups.is_empty() {
            doc::add_notes(doc, vec![format!("{word} of these is given: {}.", groups.join("; "))]);
        }
        false
    });
}

/// The properties that a variant asks for when it does nothing else.
fn condition(variant: Node<'_>) -> Option<String> {
    let says_only = |key: &str| matches!(key, "required" | "not" | "title" | "description" | "type");
    let about_keys = variant.get("required").is_some() || variant.get("not").is_some();
    let object = variant.get("type").is_none_or(|stated| stated.str() == Some("object"));
    if variant.kind() != NodeKind::Map
        || !about_keys
        || !object
        || !variant.entries().all(|(key, _)| says_only(key))
    {
        return None;
    }
    let names: Vec<_> = variant
        .get("required")
        .into_iter()
        .flat_map(Node::items)
        .filter_map(Node::str)
        .map(|name| format!("`{name}`"))
        .collect();
    Some(names.join(" with "))
}
