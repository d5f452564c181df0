//! `oneOf` and `anyOf`: which variants there are once `null`, duplicates and mere conditions are taken out.
//! Not what tells them apart (`tag`).

use super::all_of::{self, Choice, Flat};
use super::kinds::{self, Kinds};
use super::schema::Built;
use super::worklist::{Key, Member, Take};
use super::{Lowering, doc, enumeration, reference, scalar, tag};
use crate::api::{
    Doc, Enumeration, EnumerationBase, Origin, Owner, Role, Scalar, Shape, TypeId, Union, Variant,
};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

/// What is left to do.
pub(super) enum Next {
    /// Nothing.
    Done,
    /// One variant was left: the schema is this conjunction.
    With(Vec<Member>),
}

/// One stated variant.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'d> {
    /// As it stands in the list.
    pub(super) item: Node<'d>,
    /// What it refers to where it is a bare reference.
    pub(super) target: Node<'d>,
}

/// What holds beside the choice.
struct Rest {
    members: Vec<Member>,
    /// Whether it only annotates.
    trivial: bool,
    /// The type that it states.
    kinds: Option<Kinds>,
}

/// Takes out the choices that only say which properties go together, and notes them.
pub(super) fn drop_conditions(flat: &mut Flat<'_>, doc: &mut Doc) {
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

/// Lowers the choices of a conjunction.
pub(super) fn lower<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    members: &[Member],
    flat: &Flat<'d>,
    built: &mut Built,
) -> Next {
    let telling = |choice: &Choice<'_>| choice.holder.get("discriminator").is_some();
    let at = flat.unions.iter().position(telling).unwrap_or(0);
    let choice = flat.unions[at];
    let bare = |member: &Member| match member.take {
        Take::Whole | Take::Bare => Member { take: Take::Bare, ..*member },
        Take::Loose => *member,
    };
    let mut rest = Rest {
        members: members.iter().map(bare).collect(),
        trivial: flat.unions.len() == 1
            && flat
                .parts
                .iter()
                .all(|part| !states_structure(part.node) && part.node.get("format").is_none()),
        kinds: flat.parts.iter().find_map(|part| kinds::declared(part.node, |_, _| {})),
    };
    for (other, stated) in flat.unions.iter().enumerate().filter(|(other, _)| *other != at) {
        let _ = other;
        cx.out
            .report(
                &codes::SEVERAL_CHOICES,
                stated.list.id(),
                "two choices hold at once: the properties of this one are all made optional",
            )
            .note(choice.list.id(), "the other choice is stated here");
        rest.members.extend(stated.list.items().map(|item| Member { node: item.id(), take: Take::Loose }));
    }
    let items: Vec<_> = choice.list.items().collect();
    let candidates = candidates(cx, &items, &mut built.nullable);
    let discriminator = flat.parts.iter().rev().find_map(|part| part.node.get("discriminator"));
    choose(cx, id, candidates, &rest, choice.exclusive, discriminator, built)
}

/// Whether a part says something that its variants must be merged with.
fn states_structure(part: Node<'_>) -> bool {
    const OWN: &[&str] =
        &["enum", "const", "properties", "patternProperties", "required", "items", "prefixItems"];
    let says = |key: &&str| part.get(key).is_some_and(|value| value.len() > 0 || **key == *"const");
    OWN.iter().any(|key| says(key))
        || part.get("additionalProperties").is_some_and(|more| more.kind() == NodeKind::Map)
}

/// Lowers "any of these", which no schema states but a merge needs.
pub(super) fn lower_any(cx: &mut Lowering<'_, '_>, id: TypeId, nodes: &[NodeId]) -> Built {
    let mut built = Built::of(Shape::Anything);
    let items: Vec<_> = nodes.iter().map(|node| cx.document.node(*node)).collect();
    let candidates = candidates(cx, &items, &mut built.nullable);
    let rest = Rest { members: Vec::new(), trivial: true, kinds: None };
    match choose(cx, id, candidates, &rest, false, None, &mut built) {
        Next::Done => {}
        Next::With(members) => {
            let origin = cx.api.types[id].origin.clone();
            built.shape = Shape::Alias(cx.intern(Key::All { members, only: None }, origin));
        }
    }
    built
}

/// The variants without `null`, impossible ones and duplicates.
fn candidates<'d>(cx: &mut Lowering<'d, '_>, items: &[Node<'d>], nullable: &mut bool) -> Vec<Candidate<'d>> {
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
fn plain_scalar(schema: Node<'_>) -> Option<Scalar> {
    let kinds = kinds::declared(schema, |_, _| {})?;
    let scalar = [Kinds::STRING, Kinds::INTEGER, Kinds::NUMBER, Kinds::BOOLEAN].contains(&kinds);
    (scalar && !reference::is_structural(schema, "") && !reference::says_null(schema))
        .then(|| scalar::of(kinds, schema).0)
}

fn choose<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    candidates: Vec<Candidate<'d>>,
    rest: &Rest,
    exclusive: bool,
    discriminator: Option<Node<'d>>,
    built: &mut Built,
) -> Next {
    match candidates.as_slice() {
        [] => {
            built.shape = if built.nullable { Shape::Null } else { Shape::Never };
            return Next::Done;
        }
        [only] if rest.trivial && only.item.id() != only.target.id() => {
            let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Variant(0, None) };
            built.shape = Shape::Alias(reference::ty(cx, only.item, origin));
            return Next::Done;
        }
        [only] => {
            let whole = Member { node: only.target.id(), take: Take::Whole };
            return Next::With(rest.members.iter().copied().chain([whole]).collect());
        }
        _ => {}
    }
    if rest.trivial
        && let Some(values) = enumeration(cx, &candidates, built)
    {
        built.shape = Shape::Enumeration(values);
        return Next::Done;
    }
    let tag = tag::lower(cx, discriminator, &candidates);
    let mut variants = Vec::new();
    for (at, candidate) in candidates.iter().enumerate() {
        variants.push(variant(cx, id, at, *candidate, rest));
    }
    built.shape = Shape::Union(Union { exclusive, tag, variants });
    Next::Done
}

/// Variants that are all constants or enumerations are one enumeration; with plain text beside them, an open one.
fn enumeration(
    cx: &mut Lowering<'_, '_>,
    candidates: &[Candidate<'_>],
    built: &mut Built,
) -> Option<Enumeration> {
    let mut all: Option<Enumeration> = None;
    let mut open = false;
    let mut lists = Vec::new();
    for Candidate { target, .. } in candidates {
        match enumeration::of(*target) {
            Some(values) if is_enumerable(*target, &values) => lists.push((*target, values)),
            None if plain_scalar(*target) == Some(Scalar::Text) => open = true,
            Some(_) | None => return None,
        }
    }
    for (schema, values) in lists {
        let stated = kinds::declared(schema, |_, _| {});
        let mut notes = Vec::new();
        let verdict = enumeration::lower(cx, &values, stated, &mut notes, &mut built.nullable);
        let enumeration::Verdict::Enumeration(one) = verdict else { return None };
        match &mut all {
            None => all = Some(one),
            Some(all) if all.base == one.base => {
                let known: Vec<_> = all.values.iter().map(|value| value.wire.clone()).collect();
                all.values.extend(one.values.into_iter().filter(|value| !known.contains(&value.wire)));
            }
            Some(_) => return None,
        }
    }
    let all = all.filter(|all| !open || all.base == EnumerationBase::Text)?;
    if open {
        doc::add_notes(&mut built.doc, vec!["Other values are possible.".to_owned()]);
    }
    Some(all)
}

/// Whether a schema is its values and nothing else, all strings or all integers.
fn is_enumerable(schema: Node<'_>, values: &enumeration::Values<'_>) -> bool {
    let composed = ["allOf", "oneOf", "anyOf", "properties", "items", "$ref"]
        .iter()
        .any(|key| schema.get(key).is_some());
    let all = |wanted: Kinds| {
        values.list.iter().all(|one| [wanted, Kinds::NULL].contains(&Kinds::of_value(one.value)))
    };
    !composed && (all(Kinds::STRING) || all(Kinds::INTEGER))
}

/// One variant: the schema itself, or merged with what holds beside the choice.
fn variant<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    at: usize,
    candidate: Candidate<'d>,
    rest: &Rest,
) -> Variant {
    let Candidate { item, target } = candidate;
    let title = |schema: Node<'_>| schema.get("title").and_then(Node::str).map(str::to_owned);
    let name = title(item).or_else(|| title(target));
    let component = cx.document.component_name(target.id()).map(str::to_owned);
    let origin =
        Origin::Inline { owner: Owner::Type(id), role: Role::Variant(at, name.clone().or(component)) };
    let speaks = rest.kinds.is_none()
        || kinds::declared(target, |_, _| {}).is_some()
        || ["$ref", "allOf", "oneOf", "anyOf"].iter().any(|key| target.get(key).is_some());
    if rest.trivial && speaks || !cx.work.may_derive() || extends(cx, target, rest) {
        return Variant { ty: reference::ty(cx, item, origin), name };
    }
    let mut members = vec![Member { node: target.id(), take: Take::Whole }];
    members.extend(rest.members.iter().copied().filter(|member| member.node != target.id()));
    Variant { ty: cx.intern(Key::All { members, only: None }, origin), name }
}

/// Whether a variant already contains all that holds beside the choice (`Cat: allOf [Pet, ..]`).
fn extends<'d>(cx: &mut Lowering<'d, '_>, variant: Node<'d>, rest: &Rest) -> bool {
    if variant.get("allOf").is_none() && !reference::is_reference(variant) {
        return false;
    }
    let flat = all_of::flatten(cx, &[Member { node: variant.id(), take: Take::Whole }]);
    rest.members.iter().all(|member| flat.seen.contains(&member.node))
}
