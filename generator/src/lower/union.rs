//! `oneOf` and `anyOf`: the shape that a choice comes to, and how it goes together with what holds beside it.
//! Not which variants count (`candidate`), nor what tells them apart (`tag`).

use super::all_of::{self, Choice, Flat, Part};
use super::candidate::{Candidate, candidates, plain_scalar};
use super::kinds::{self, Kinds};
use super::schema::Built;
use super::worklist::{Key, Member, Take};
use super::{Lowering, doc, enum_names, enumeration, mark, reference, tag};
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

/// What holds beside the choice.
struct Rest {
    members: Vec<Member>,
    /// Whether it only annotates.
    trivial: bool,
    /// The type that it states.
    kinds: Option<Kinds>,
}

/// Lowers the choices of a conjunction.
pub(super) fn lower<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    members: &[Member],
    flat: &Flat<'d>,
    built: &mut Built,
) -> Next {
    let (at, others_merge) = pick(cx, &flat.unions);
    let choice = flat.unions[at];
    let bare = |member: &Member| match member.take {
        Take::Whole | Take::Bare => Member { take: Take::Bare, ..*member },
        Take::Loose => *member,
    };
    let only_annotates = |part: &Part<'_>| !states_structure(part.node) && part.node.get("format").is_none();
    let mut rest = Rest {
        members: members.iter().map(bare).collect(),
        trivial: flat.parts.iter().all(only_annotates),
        kinds: flat.parts.iter().find_map(|part| kinds::declared(part.node, |_, _| {})),
    };
    let others = flat.unions.iter().filter(|other| other.list.id() != choice.list.id());
    for other in others {
        let what = match others_merge {
            true => "two choices hold at once: the properties of this one are all made optional",
            false => "two choices hold at once: this one is left out",
        };
        cx.out
            .report(&codes::SEVERAL_CHOICES, other.list.id(), what)
            .note(choice.list.id(), "the other choice is stated here");
        if others_merge {
            rest.trivial = false;
            rest.members.extend(other.list.items().map(|item| Member { node: item.id(), take: Take::Loose }));
        }
    }
    let mut items: Vec<_> = choice.list.items().collect();
    // What is a variant of itself takes nothing that its other variants do not take.
    items.retain(|item| reference::look_through(cx, *item).id() != choice.holder.id());
    let candidates = candidates(cx, &items, &mut built.nullable);
    let here = flat.parts.iter().rev().filter(|part| part.here).map(|part| part.node);
    let discriminator = [choice.holder].into_iter().chain(here).find_map(|part| part.get("discriminator"));
    choose(cx, id, candidates, &rest, choice.exclusive, discriminator, built)
}

/// Which of several choices becomes the union: the one with a `discriminator`; else the first, where the others are
/// objects whose properties can be added to its variants; else the last, which narrows what its bases say.
fn pick<'d>(cx: &mut Lowering<'d, '_>, choices: &[Choice<'d>]) -> (usize, bool) {
    let objects = |cx: &mut Lowering<'d, '_>, choice: &Choice<'d>| {
        choice.list.items().all(|item| {
            let target = reference::look_through(cx, item);
            kinds::declared(target, |_, _| {}).or_else(|| kinds::implied(target)) == Some(Kinds::OBJECT)
                && target.get("properties").is_some()
        })
    };
    let tagged = choices.iter().position(|choice| choice.holder.get("discriminator").is_some());
    let mergeable = choices.len() > 1 && choices.iter().all(|choice| objects(cx, choice));
    match (tagged, mergeable) {
        (Some(tagged), _) => (tagged, mergeable),
        (None, true) => (0, true),
        (None, false) => (choices.len() - 1, false),
    }
}

/// Whether a part says something that its variants must be merged with.
fn states_structure(part: Node<'_>) -> bool {
    const OWN: &[&str] =
        &["enum", "const", "properties", "patternProperties", "required", "items", "prefixItems"];
    let says = |key: &&str| part.get(key).is_some_and(|value| !value.is_empty() || **key == *"const");
    OWN.iter().any(says) || part.get("additionalProperties").is_some_and(|more| more.kind() == NodeKind::Map)
}

/// Lowers "any of these", which no schema states but a merge needs.
pub(super) fn lower_any(cx: &mut Lowering<'_, '_>, id: TypeId, nodes: &[NodeId]) -> Built {
    let mut built = Built::of(Shape::Anything);
    let items: Vec<_> = nodes.iter().map(|node| cx.document.node(*node)).collect();
    let candidates = candidates(cx, &items, &mut built.nullable);
    // Schemas that agree in a scalar: the limits of one do not hold for the values of another.
    if let [only] = candidates.as_slice()
        && let Some(scalar) = plain_scalar(only.target)
    {
        built.shape = Shape::Scalar(scalar);
        return built;
    }
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
    if tag.is_none() {
        for (variant, marks) in variants.iter_mut().zip(mark::lower(cx, &candidates)) {
            variant.marks = marks;
        }
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
        // What is said about one variant is not said about all of them.
        let mut said = Doc::default();
        let verdict = enumeration::lower(
            cx,
            &values,
            &enum_names::Names::of_choice(values.holder),
            stated,
            &mut said,
            &mut built.nullable,
        );
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
    let mut all = all.filter(|all| !open || all.base == EnumerationBase::Text)?;
    all.open |= open;
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
        let ty = match reference::is_narrowed(item) {
            true => reference::annotated_ty(cx, item, origin),
            false => reference::ty(cx, item, origin),
        };
        return Variant { ty, name, marks: Vec::new() };
    }
    let mut members = vec![Member { node: target.id(), take: Take::Whole }];
    members.extend(rest.members.iter().copied().filter(|member| member.node != target.id()));
    Variant { ty: cx.intern(Key::All { members, only: None }, origin), name, marks: Vec::new() }
}

/// Whether a variant already contains all that holds beside the choice (`Cat: allOf [Pet, ..]`).
fn extends<'d>(cx: &mut Lowering<'d, '_>, variant: Node<'d>, rest: &Rest) -> bool {
    if variant.get("allOf").is_none() && !reference::is_reference(variant) {
        return false;
    }
    let flat = all_of::flatten(cx, &[Member { node: variant.id(), take: Take::Whole }]);
    rest.members.iter().all(|member| flat.seen.contains(&member.node))
}
