//! From a place in the document to a type: which type a use of a schema means. Looks through bare references,
//! so that a property that only refers to `Pet` has the type of `Pet`. Not what the type looks like.

use super::worklist::{Key, Member, Take};
use super::{Lowering, agreement};
use crate::api::{Doc, Origin, TypeId, constraint};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// Keywords that shape values. Beside a `$ref` they make a merge of it, as `allOf` does; everything else
/// (prose, constraints, a repeated `type`, `additionalProperties: false`) only annotates.
const STRUCTURAL: &[&str] = &[
    "enum",
    "const",
    "properties",
    "patternProperties",
    "required",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    // For the properties that they declare.
    "then",
    "else",
    "dependentSchemas",
];

/// What a schema refers to and nothing else.
enum Bare<'d> {
    /// It states something of its own.
    No,
    /// It is only this.
    To(Node<'d>),
    /// It refers to nothing that could be found; that has been reported.
    Nowhere,
}

/// Whether a reference stands here.
pub(super) fn is_reference(schema: Node<'_>) -> bool {
    schema.get("$ref").is_some_and(|target| target.str().is_some())
}

/// Whether the schema says that `null` is a value, in this very place.
pub(super) fn says_null(schema: Node<'_>) -> bool {
    if schema.get("nullable").and_then(Node::bool) == Some(true) {
        return true;
    }
    let is_null = |word: Node<'_>| word.str() == Some("null") || word.kind() == NodeKind::Null;
    schema.get("type").is_some_and(|stated| stated.kind() == NodeKind::List && stated.items().any(is_null))
}

/// Whether a schema has a keyword that shapes values, `except` aside.
pub(super) fn is_structural(schema: Node<'_>, except: &str) -> bool {
    let states = |key: &&str| {
        **key != *except
            && schema.get(key).is_some_and(|value| match value.kind() {
                NodeKind::List | NodeKind::Map => !value.is_empty(),
                // `required: true` is a Swagger 1 habit that means nothing inside of a schema.
                NodeKind::Bool => **key != *"required",
                NodeKind::Null | NodeKind::Number | NodeKind::String => true,
            })
    };
    let more = schema.get("additionalProperties");
    STRUCTURAL.iter().any(states) || more.is_some_and(|more| more.bool() != Some(false))
}

/// The schema that a bare reference, or an `allOf` around a single one, means.
fn bare<'d>(cx: &mut Lowering<'d, '_>, schema: Node<'d>) -> Bare<'d> {
    if is_reference(schema) {
        if is_structural(schema, "$ref") {
            return Bare::No;
        }
        return follow(cx, schema).map_or(Bare::Nowhere, Bare::To);
    }
    match schema.get("allOf").filter(|members| members.len() == 1).and_then(|members| members.index(0)) {
        Some(only)
            if is_reference(only) && !is_structural(schema, "allOf") && !is_structural(only, "$ref") =>
        {
            bare(cx, only)
        }
        Some(_) | None => Bare::No,
    }
}

/// Longest chain of references.
const LONGEST_CHAIN: usize = 1_024;

/// What a reference stands for: the end of a chain of references, or a schema on the way that is more than its own
/// reference (`A: {$ref: B, nullable: true}`, `A: {$ref: B, maxLength: 5}`).
pub(super) fn follow<'d>(cx: &mut Lowering<'d, '_>, schema: Node<'_>) -> Option<Node<'d>> {
    let mut at = cx.document.node(schema.id());
    for _ in 0..LONGEST_CHAIN {
        at = cx.document.node(cx.document.step(cx.out, at.id())?);
        if !is_reference(at) || is_structural(at, "$ref") || says_null(at) || is_narrowed(at) {
            return Some(at);
        }
    }
    // This says that it goes in a circle.
    cx.document.resolve(cx.out, schema.id()).map(|target| cx.document.node(target))
}

/// The type that a use of a schema means. Annotations of the place itself are the caller's to keep.
pub(super) fn ty(cx: &mut Lowering<'_, '_>, schema: Node<'_>, origin: Origin) -> TypeId {
    let schema = cx.document.node(schema.id());
    if says_null(schema) {
        return cx.intern(Key::whole(schema.id()), origin);
    }
    match bare(cx, schema) {
        Bare::No => cx.intern(Key::whole(schema.id()), origin),
        Bare::To(target) => cx.intern(Key::whole(target.id()), origin),
        Bare::Nowhere => cx.intern(Key::Anything(schema.id()), origin),
    }
}

/// As [`ty`], for places that have no prose of their own to keep: annotations beside the reference make an alias.
pub(super) fn annotated_ty(cx: &mut Lowering<'_, '_>, schema: Node<'_>, origin: Origin) -> TypeId {
    match super::doc::is_silent(&super::doc::of_schema(schema)) {
        true => ty(cx, schema, origin),
        false => cx.intern(Key::whole(schema.id()), origin),
    }
}

/// The type of several schemas that all hold for one value.
pub(super) fn ty_of_all<'d>(cx: &mut Lowering<'d, '_>, schemas: &[Node<'d>], origin: Origin) -> TypeId {
    let schemas = agreement::matter(cx, schemas);
    let last = *schemas.last().expect("invariant: at least one schema");
    if schemas.len() == 1 {
        return ty(cx, last, origin);
    }
    if !cx.work.may_derive() {
        cx.out.report(
            &codes::MERGE_LIMIT,
            last.id(),
            "the document asks for more merging than is done; this statement is taken alone",
        );
        return ty(cx, last, origin);
    }
    let whole = |schema: &Node<'d>| {
        let node = if is_narrowed(*schema) { schema.id() } else { look_through(cx, *schema).id() };
        Member { node, take: Take::Whole }
    };
    let members = schemas.iter().map(whole).collect();
    cx.intern(Key::All { members, only: None }, origin)
}

/// The type of several schemas, any of which may hold.
pub(super) fn ty_of_any(cx: &mut Lowering<'_, '_>, schemas: &[Node<'_>], origin: Origin) -> TypeId {
    let mut nodes = Vec::new();
    for schema in schemas {
        let node = look_through(cx, *schema).id();
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    match nodes.as_slice() {
        [_] | [] => ty(cx, *schemas.last().expect("invariant: at least one schema"), origin),
        _ => cx.intern(Key::Any(nodes), origin),
    }
}

/// The schema itself, or what it refers to where it is a bare reference that adds no `null`.
pub(super) fn look_through<'d>(cx: &mut Lowering<'d, '_>, schema: Node<'_>) -> Node<'d> {
    let schema = cx.document.node(schema.id());
    if says_null(schema) {
        return schema;
    }
    match bare(cx, schema) {
        Bare::To(target) => target,
        Bare::No | Bare::Nowhere => schema,
    }
}

/// What a schema that is stated in its own right (a component, or a reference that adds `null`) is an alias of.
pub(super) fn alias(cx: &mut Lowering<'_, '_>, schema: Node<'_>, origin: Origin) -> Option<TypeId> {
    let schema = cx.document.node(schema.id());
    match bare(cx, schema) {
        Bare::No => None,
        Bare::To(target) => Some(cx.intern(Key::whole(target.id()), origin)),
        Bare::Nowhere => Some(cx.intern(Key::Anything(schema.id()), origin)),
    }
}

/// What is said at a use: the place itself, then what it refers to says nothing here (its type does).
pub(super) fn doc_at_use(schema: Node<'_>) -> Doc {
    let mut doc = super::doc::of_schema(schema);
    // What stands beside the one reference of an `allOf` is said here, too.
    if let Some(only) = schema.get("allOf").filter(|members| members.len() == 1).and_then(|all| all.index(0))
        && is_reference(only)
    {
        constraint::unite(&mut doc.constraints, super::constraint::of_schema(only));
    }
    doc
}

/// Whether a reference stands here with constraints beside it.
pub(super) fn is_narrowed(schema: Node<'_>) -> bool {
    is_reference(schema) && !super::constraint::of_schema(schema).is_empty()
}

/// A keyword of the place itself, or else of the schema that it refers to.
pub(super) fn keyword<'d>(cx: &mut Lowering<'d, '_>, schema: Node<'d>, key: &str) -> Option<Node<'d>> {
    schema.get(key).or_else(|| look_through(cx, schema).get(key))
}
