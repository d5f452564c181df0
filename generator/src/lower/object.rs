//! Objects and maps: properties of all schemas of a conjunction united, and what other keys hold.
//! Not how a property's type looks.

use super::all_of::{Flat, Part};
use super::worklist::Key;
use super::{Lowering, candidate, conditional, doc, reference, xml};
use crate::api::{Constraint, Direction, Doc, Object, Origin, Owner, Property, Rest, Role, Shape, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use indexmap::{IndexMap, IndexSet};

/// All statements of one property.
#[derive(Default)]
struct Stated<'d> {
    firm: Vec<Node<'d>>,
    loose: Vec<Node<'d>>,
}

/// Lowers what all parts say about keys.
pub(super) fn lower<'d>(cx: &mut Lowering<'d, '_>, id: TypeId, flat: &Flat<'d>) -> Shape {
    let mut stated: IndexMap<&str, Stated<'_>> = IndexMap::new();
    let mut required: IndexSet<&str> = IndexSet::new();
    for part in &flat.parts {
        for (wire, schema) in part.node.get("properties").into_iter().flat_map(Node::entries) {
            let stated = stated.entry(wire).or_default();
            if part.loose { stated.loose.push(schema) } else { stated.firm.push(schema) }
        }
        if !part.loose {
            required
                .extend(part.node.get("required").into_iter().flat_map(Node::items).filter_map(Node::str));
        }
    }
    let only_conditional = stated.is_empty();
    for (wire, schema) in conditional::properties(cx, flat) {
        stated.entry(wire).or_default().loose.push(schema);
    }
    let mut properties = Vec::new();
    for (wire, stated) in &stated {
        properties.push(property(cx, id, wire, stated, required.contains(wire)));
    }
    let rest = rest(cx, id, &flat.parts);
    let undeclared: Vec<_> = required.into_iter().filter(|wire| !stated.contains_key(wire)).collect();
    match rest {
        Some(value) if properties.is_empty() => return Shape::Map(value),
        Some(value) => return Shape::Object(Object { properties, rest: Rest::Kept(value) }),
        None if only_conditional && !properties.is_empty() => {
            // Free-form but for these: whatever is there is kept.
            let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Value };
            let value = cx.intern(Key::Anything(site(&flat.parts)), origin);
            return Shape::Object(Object { properties, rest: Rest::Kept(value) });
        }
        None => {}
    }
    for wire in undeclared {
        properties.push(undeclared_property(cx, id, wire, &flat.parts));
    }
    if properties.is_empty() && !is_closed(&flat.parts) {
        // Free-form: whatever is there is kept.
        let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Value };
        return Shape::Map(cx.intern(Key::Anything(site(&flat.parts)), origin));
    }
    Shape::Object(Object { properties, rest: Rest::Ignored })
}

fn property<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    wire: &str,
    stated: &Stated<'d>,
    required: bool,
) -> Property {
    let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Property(wire.to_owned()) };
    let all: &[Node<'d>] = if stated.firm.is_empty() { &stated.loose } else { &stated.firm };
    let last = *all.last().expect("invariant: a property was stated");
    let scalar = candidate::plain_scalar(last).is_some() && !reference::is_reference(last);
    let ty = match stated.firm.is_empty() {
        // Its limits do not hold for all values.
        true if all.len() == 1 && scalar => cx.intern(Key::Any(vec![last.id()]), origin),
        true => reference::ty_of_any(cx, all, origin),
        false => reference::ty_of_all(cx, all, origin),
    };
    let mut said = Doc::default();
    for schema in all.iter().rev() {
        doc::supplement(&mut said, reference::doc_at_use(*schema));
    }
    if stated.firm.is_empty() {
        doc::only_document(&mut said);
    }
    Property {
        site: last.id(),
        wire: wire.to_owned(),
        ty,
        required,
        direction: direction(cx, all),
        default: keyword(cx, all, "default").map(Node::to_json),
        doc: said,
        xml: xml::of_property(cx, all),
    }
}

/// The last statement of a keyword; where no place says it, what the places refer to may.
fn keyword<'d>(cx: &mut Lowering<'d, '_>, all: &[Node<'d>], key: &str) -> Option<Node<'d>> {
    let own = all.iter().rev().find_map(|schema| schema.get(key));
    own.or_else(|| all.iter().rev().find_map(|schema| reference::look_through(cx, *schema).get(key)))
}

/// `readOnly` and `writeOnly` (OpenAPI 3.1 section 4.8.24.2); both together say nothing.
fn direction<'d>(cx: &mut Lowering<'d, '_>, all: &[Node<'d>]) -> Direction {
    let mut flag = |key: &str| keyword(cx, all, key).and_then(Node::bool) == Some(true);
    match (flag("readOnly"), flag("writeOnly")) {
        (true, false) => Direction::Read,
        (false, true) => Direction::Write,
        (true, true) | (false, false) => Direction::Both,
    }
}

/// Names of `required` that no property declares, of objects that keep other members.
pub(super) fn required_beyond(flat: &Flat<'_>, shape: &Shape) -> Vec<Constraint> {
    let declared = match shape {
        Shape::Map(_) => &[],
        Shape::Object(Object { properties, rest: Rest::Kept(_) }) => properties.as_slice(),
        _ => return Vec::new(),
    };
    let firm = flat.parts.iter().filter(|part| !part.loose);
    let names = firm.filter_map(|part| part.node.get("required")).flat_map(Node::items).filter_map(Node::str);
    let beyond = names.filter(|name| declared.iter().all(|property| property.wire != *name));
    beyond.map(|name| Constraint::Required(name.to_owned())).collect()
}

/// A name of `required` that no schema declares: it can be given and read, but nothing is known of it.
fn undeclared_property(cx: &mut Lowering<'_, '_>, id: TypeId, wire: &str, parts: &[Part<'_>]) -> Property {
    let is_it = |name: &Node<'_>| name.str() == Some(wire);
    let firm = parts.iter().filter(|part| !part.loose);
    let at = firm.filter_map(|part| part.node.get("required")).flat_map(Node::items).find(is_it);
    let site = at.map_or_else(|| site(parts), Node::id);
    cx.out
        .report(
            &codes::REQUIRED_UNDECLARED,
            site,
            format!("`{}` is required, but no property declares it", wire.escape_debug()),
        )
        .help("declare it under `properties`, or remove it from `required`");
    let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Property(wire.to_owned()) };
    Property {
        site,
        wire: wire.to_owned(),
        ty: cx.intern(Key::Anything(site), origin),
        // A server that agrees with the rest of the document does not send it.
        required: false,
        direction: Direction::Both,
        default: None,
        doc: Doc {
            notes: vec!["Required by the document, which does not describe it.".to_owned()],
            ..Doc::default()
        },
        xml: None,
    }
}

/// The type of other keys' values: `additionalProperties`, then `patternProperties`.
fn rest<'d>(cx: &mut Lowering<'d, '_>, id: TypeId, parts: &[Part<'d>]) -> Option<TypeId> {
    let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Value };
    let mut stated: Vec<_> = parts.iter().filter_map(|part| part.node.get("additionalProperties")).collect();
    // What nothing else of the conjunction speaks of (JSON Schema 2020-12 section 11.3).
    if stated.iter().all(|more| more.bool() == Some(false)) {
        let unevaluated = |parts: &[Part<'d>]| -> Vec<Node<'d>> {
            parts.iter().filter_map(|part| part.node.get("unevaluatedProperties")).collect()
        };
        // Where a branch takes all that is left, nothing is left for the schema around it.
        let branches = parts.split_last().map_or(&[][..], |(_, branches)| branches);
        match unevaluated(branches).into_iter().find(|one| one.bool() == Some(true)) {
            Some(all) => stated.push(all),
            None => stated.extend(unevaluated(parts)),
        }
    }
    let open = stated.iter().copied().find(|more| more.bool() != Some(false));
    let schemas: Vec<_> =
        stated.iter().copied().filter(|more| more.kind() == NodeKind::Map && !more.is_empty()).collect();
    let patterns = parts.iter().filter_map(|part| part.node.get("patternProperties")).flat_map(Node::entries);
    // `false` forbids keys and gives no type to any.
    let mut values: Vec<_> =
        patterns.map(|(_, schema)| schema).filter(|schema| schema.bool() != Some(false)).collect();
    if values.is_empty() {
        return match schemas.as_slice() {
            [] => open.map(|open| cx.intern(Key::whole(open.id()), origin)),
            [only] => Some(reference::annotated_ty(cx, *only, origin)),
            several => Some(reference::ty_of_all(cx, several, origin)),
        };
    }
    // Keys of no pattern may be said to hold anything; where nothing is said of them, none are meant.
    values.extend(if schemas.is_empty() { open.into_iter().collect() } else { schemas });
    if candidate::candidates(cx, &values, &mut false).len() > 1 {
        cx.out.report(
            &codes::PATTERN_PROPERTIES,
            values[0].id(),
            "keys of different patterns hold different types: each value is read as any of them",
        );
    }
    Some(reference::ty_of_any(cx, &values, origin))
}

/// Whether some schema forbids other keys.
fn is_closed(parts: &[Part<'_>]) -> bool {
    let forbids = |part: &Part<'_>, key: &str| part.node.get(key).and_then(Node::bool) == Some(false);
    parts.iter().any(|part| forbids(part, "additionalProperties") || forbids(part, "unevaluatedProperties"))
}

fn site(parts: &[Part<'_>]) -> crate::source::NodeId {
    parts.last().expect("invariant: a conjunction has a part").node.id()
}
