//! One job of the worklist: a key in, a finished type out. Chooses which kind of shape it is; what is in the shape
//! is the matter of the neighbours.

use super::all_of::{self, Flat, Part};
use super::kinds::{self, Kinds};
use super::worklist::{Key, Member, Take};
use super::{
    Lowering, condition, doc, embedded, enum_names, enumeration, family, list, object, reference, scalar,
    union,
};
use crate::api::{Doc, Origin, Owner, Role, Scalar, Shape, TypeId, Union, Variant, constraint};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// A finished type, origin and site aside.
pub(super) struct Built {
    pub(super) doc: Doc,
    pub(super) nullable: bool,
    pub(super) shape: Shape,
}

impl Built {
    pub(super) fn of(shape: Shape) -> Built {
        Built { doc: Doc::default(), nullable: false, shape }
    }
}

/// Lowers one key.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, id: TypeId, key: &Key) -> Built {
    match key {
        Key::Anything(_) => Built::of(Shape::Anything),
        Key::ListOf(item) => {
            let item = cx.document.node(*item);
            let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Item };
            Built::of(Shape::List(reference::ty(cx, item, origin)))
        }
        Key::Text(_) => Built::of(Shape::Scalar(Scalar::Text)),
        Key::Any(nodes) => union::lower_any(cx, id, nodes),
        Key::All { members, only } => conjunction(cx, id, members, *only),
    }
}

fn conjunction(cx: &mut Lowering<'_, '_>, id: TypeId, members: &[Member], only: Option<Kinds>) -> Built {
    let head = cx.document.node(members[0].node);
    if let ([Member { take: Take::Whole, .. }], None) = (members, only)
        && let Some(built) = simple(cx, id, head)
    {
        return built;
    }
    let mut members = members.to_vec();
    let mut null_before = false;
    loop {
        let mut flat = all_of::flatten(cx, &members);
        let mut built = Built { doc: of_parts(&flat), nullable: null_before, shape: Shape::Anything };
        if only.is_some() {
            // It is the title of all types together.
            built.doc.summary = None;
        }
        if flat.never {
            return Built { shape: Shape::Never, ..built };
        }
        if only.is_none() {
            built.nullable |= nullable(cx, &members, &flat);
            condition::drop(&mut flat, &mut built.doc);
            if !flat.unions.is_empty() {
                match union::lower(cx, id, &members, &flat, &mut built) {
                    union::Next::Done => return built,
                    // A choice of one is no choice: its schema is one more that holds.
                    union::Next::With(more) => {
                        null_before = built.nullable;
                        members = more;
                        continue;
                    }
                }
            }
        }
        if only.is_none() && family::lower(cx, id, &members, &flat, &mut built) {
            return built;
        }
        shape(cx, id, &members, only, &flat, &mut built);
        family::keep_rest(cx, id, &members, &mut built);
        return built;
    }
}

/// Aliases, booleans, and what is no schema at all.
fn simple(cx: &mut Lowering<'_, '_>, id: TypeId, head: Node<'_>) -> Option<Built> {
    match head.kind() {
        NodeKind::Bool if head.bool() == Some(false) => return Some(Built::of(Shape::Never)),
        NodeKind::Bool => return Some(Built::of(Shape::Anything)),
        NodeKind::Map => {}
        NodeKind::Null | NodeKind::Number | NodeKind::String | NodeKind::List => {
            all_of::not_a_schema(cx, head);
            return Some(Built::of(Shape::Anything));
        }
    }
    let origin = match &cx.api.types[id].origin {
        // The component's name is the alias's own.
        Origin::Component(_) => Origin::Inline { owner: Owner::Type(id), role: Role::Value },
        inline @ Origin::Inline { .. } => inline.clone(),
    };
    let target = reference::alias(cx, head, origin)?;
    let mut doc = doc::of_schema(head);
    if let Some(only) = head.get("allOf").and_then(|members| members.index(0)) {
        doc::supplement(&mut doc, doc::of_schema(only));
    }
    Some(Built { doc, nullable: reference::says_null(head), shape: Shape::Alias(target) })
}

/// What all parts say; prose of what is merely referred to is left to its own type.
fn of_parts(flat: &Flat<'_>) -> Doc {
    let mut all = Doc::default();
    // The last part is the schema's own; its bases come before it.
    for part in flat.parts.iter().rev() {
        let mut said = doc::of_schema(part.node);
        if !part.here {
            said = Doc { constraints: said.constraints, notes: said.notes, ..Doc::default() };
        }
        if part.loose {
            doc::only_document(&mut said);
        }
        doc::supplement(&mut all, said);
    }
    all
}

/// Whether `null` is a value: it is said in this very place, or wherever a type is said at all.
fn nullable(cx: &mut Lowering<'_, '_>, members: &[Member], flat: &Flat<'_>) -> bool {
    let whole = members.iter().filter(|member| member.take == Take::Whole);
    if whole.into_iter().any(|member| reference::says_null(cx.document.node(member.node))) {
        return true;
    }
    let mut stated = flat
        .parts
        .iter()
        .filter(|part| {
            !part.loose && (part.node.get("type").is_some() || part.node.get("nullable").is_some())
        })
        .peekable();
    stated.peek().is_some() && stated.all(|part| reference::says_null(part.node))
}

/// The shape of a conjunction without a choice.
fn shape<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    members: &[Member],
    only: Option<Kinds>,
    flat: &Flat<'d>,
    built: &mut Built,
) {
    let stated = only.or_else(|| stated_kinds(cx, &flat.parts));
    let mut allowed = stated;
    if let Some(mut values) = enumeration::of_all(cx, &flat.parts) {
        if let Some(only) = only {
            values.list.retain(|one| only.has(Kinds::of_value(one.value)));
        }
        if !values.list.is_empty() {
            let names = enum_names::Names::of(values.holder);
            match enumeration::lower(cx, &values, &names, stated, &mut built.doc, &mut built.nullable) {
                enumeration::Verdict::Enumeration(values) => {
                    built.shape = Shape::Enumeration(values);
                    return;
                }
                enumeration::Verdict::Null => {
                    built.shape = Shape::Null;
                    return;
                }
                enumeration::Verdict::Open(kinds) => allowed = Some(kinds),
            }
        }
    }
    let Some(allowed) = allowed.or_else(|| implied_kinds(&flat.parts)) else {
        unclear(cx, &flat.parts);
        return;
    };
    let nodes: Vec<_> = flat.parts.iter().map(|part| part.node).collect();
    built.shape = match allowed.classes().as_slice() {
        [] => Shape::Null,
        [Kinds::OBJECT] => {
            let shape = object::lower(cx, id, flat);
            constraint::unite(&mut built.doc.constraints, object::required_beyond(flat, &shape));
            shape
        }
        [Kinds::ARRAY] => list::lower(cx, id, &flat.parts),
        [kind] => match embedded::lower(cx, id, *kind, &nodes) {
            Some(shape) => shape,
            None => Shape::Scalar(scalar::lower(cx, *kind, &nodes, &mut built.doc)),
        },
        // Every type is allowed, which says nothing.
        classes if classes.len() == 5 && allowed.has(Kinds::NUMBER) => Shape::Anything,
        classes => several(cx, id, members, classes),
    };
}

/// Reports what does not say whether it is a list or one of several things.
fn unclear(cx: &mut Lowering<'_, '_>, parts: &[Part<'_>]) {
    for items in parts.iter().filter_map(|part| kinds::unclear_items(part.node)) {
        let message = "a choice under `items` without a `type` does not say whether the value is a list or one of them: \
            any JSON is read";
        cx.out
            .report(&codes::UNCLEAR_ITEMS, items.id(), message)
            .help("say `type: array`, or write the choice as `anyOf` in place of `items`");
    }
}

/// A union of the single types that a schema allows.
fn several(cx: &mut Lowering<'_, '_>, id: TypeId, members: &[Member], classes: &[Kinds]) -> Shape {
    let mut variants = Vec::new();
    for (at, kind) in classes.iter().enumerate() {
        let role = Role::Variant(at, kind.noun().map(str::to_owned));
        let origin = Origin::Inline { owner: Owner::Type(id), role };
        let key = Key::All { members: members.to_vec(), only: Some(*kind) };
        variants.push(Variant { ty: cx.intern(key, origin), name: None, marks: Vec::new() });
    }
    Shape::Union(Union { exclusive: false, tag: None, variants })
}

/// What `type` says in all parts together; parts that disagree are reported, and the last one wins.
fn stated_kinds(cx: &mut Lowering<'_, '_>, parts: &[Part<'_>]) -> Option<Kinds> {
    let mut all: Option<(Kinds, Node<'_>)> = None;
    for part in parts.iter().filter(|part| !part.loose) {
        let out = &mut *cx.out;
        let stated = kinds::declared(part.node, |at, word| {
            out.report(
                &codes::UNKNOWN_TYPE,
                at.id(),
                format!("`{}` is no type of JSON Schema", word.escape_debug()),
            )
            .help("use one of `string`, `number`, `integer`, `boolean`, `array`, `object`, `null`");
        });
        let Some(stated) = stated else { continue };
        let Some((known, at)) = all else {
            all = Some((stated, part.node));
            continue;
        };
        let common = known & stated;
        if common.without(Kinds::NULL).is_empty() && !known.without(Kinds::NULL).is_empty() {
            conflict(cx, part.node, at);
            all = Some((stated, part.node));
        } else {
            all = Some((common, part.node));
        }
    }
    all.map(|(kinds, _)| kinds)
}

fn conflict(cx: &mut Lowering<'_, '_>, last: Node<'_>, first: Node<'_>) {
    let word =
        |node: Node<'_>| node.get("type").map_or_else(String::new, |stated| stated.to_json().to_string());
    cx.out
        .report(
            &codes::CONFLICTING_MEMBERS,
            last.get("type").unwrap_or(last).id(),
            format!(
                "type {} here and type {} elsewhere cannot both hold; this one is taken",
                word(last),
                word(first)
            ),
        )
        .note(first.get("type").unwrap_or(first).id(), "the other type is stated here");
}

/// What other keywords imply, where no part says a type.
fn implied_kinds(parts: &[Part<'_>]) -> Option<Kinds> {
    let mut all: Option<Kinds> = None;
    for stated in parts.iter().filter_map(|part| kinds::implied(part.node)) {
        all = match all.map(|known| known & stated) {
            None => Some(stated),
            Some(common) if common.is_empty() => all,
            Some(common) => Some(common),
        };
    }
    all
}
