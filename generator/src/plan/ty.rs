//! Which Rust type holds values of a type.

use super::{Context, scalar};
use crate::api::{Shape, TypeId};
use crate::foreign::RustPath;
use crate::rust::Ty;

/// Names of the standard prelude that generated code uses.
const PRELUDE: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Into",
    "From",
    "AsRef",
    "IntoIterator",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "Iterator",
];

pub(super) fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// The type of a present, non-null value.
pub(super) fn plain(cx: &Context<'_>, id: TypeId) -> Ty {
    let id = cx.facts.twin(id);
    match cx.names.types.get(&id) {
        Some(name) => Ty::Named(name.clone()),
        None => unnamed(cx, id),
    }
}

/// The type of a value that may be null where the document says so.
pub(super) fn of(cx: &Context<'_>, id: TypeId) -> Ty {
    let ty = plain(cx, id);
    match is_nullable(cx, id) && !matches!(ty, Ty::Json | Ty::Unit) {
        true => Ty::Optional(Box::new(ty)),
        false => ty,
    }
}

/// The type of a value of `inner` that lies directly in `outer`.
pub(super) fn contained(cx: &Context<'_>, outer: TypeId, inner: TypeId) -> Ty {
    let ty = plain(cx, inner);
    match cx.facts.needs_box(outer, inner) && !is_indirect(cx, inner) {
        true => Ty::Boxed(Box::new(ty)),
        false => ty,
    }
}

/// Lists and maps hold their values elsewhere.
fn is_indirect(cx: &Context<'_>, id: TypeId) -> bool {
    matches!(cx.api.types[target(cx, id)].shape, Shape::List(_) | Shape::Map(_))
}

/// What a type that is a name of its own is made of.
pub(super) fn unnamed(cx: &Context<'_>, id: TypeId) -> Ty {
    if cx.facts.is_endless_alias(id) || cx.facts.is_too_deep(id) {
        return Ty::Json;
    }
    if cx.facts.is_part(id) {
        return Ty::Part;
    }
    if let Some(path) = asked(cx, id) {
        return scalar::of_path(path);
    }
    match &cx.api.types[id].shape {
        Shape::Anything | Shape::Never => Ty::Json,
        Shape::Null => Ty::Unit,
        Shape::Scalar(scalar) => scalar::plan(cx, *scalar, cx.api.types[id].doc.format.as_deref()),
        Shape::List(item) => Ty::List(Box::new(of(cx, *item))),
        Shape::Embedded(inner) => Ty::Embedded(Box::new(of(cx, *inner))),
        Shape::Tuple(items) => Ty::Tuple(items.iter().map(|item| of(cx, *item)).collect()),
        Shape::Map(value) => match of(cx, *value) {
            Ty::Json => Ty::JsonObject,
            value => Ty::Map(Box::new(value)),
        },
        Shape::Alias(inner) => plain(cx, *inner),
        // Named, always: `names` gives every one of them an item.
        Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_) => Ty::Json,
    }
}

/// The type of another crate that the document asks for.
pub(super) fn asked<'a>(cx: &Context<'a>, id: TypeId) -> Option<&'a RustPath> {
    cx.api.types[id].doc.rust_type.as_ref()?.path.as_ref()
}

/// Whether `null` is a value, here or in what an alias stands for.
pub(super) fn is_nullable(cx: &Context<'_>, id: TypeId) -> bool {
    let mut at = id;
    for _ in 0..=cx.api.types.len() {
        let ty = &cx.api.types[at];
        match &ty.shape {
            _ if ty.nullable => return true,
            Shape::Null => return true,
            Shape::Alias(inner) => at = *inner,
            Shape::Anything
            | Shape::Never
            | Shape::Scalar(_)
            | Shape::Enumeration(_)
            | Shape::Embedded(_)
            | Shape::List(_)
            | Shape::Tuple(_)
            | Shape::Map(_)
            | Shape::Object(_)
            | Shape::Union(_) => return false,
        }
    }
    false
}

/// What a chain of aliases ends in.
pub(super) fn target(cx: &Context<'_>, id: TypeId) -> TypeId {
    let mut at = cx.facts.twin(id);
    for _ in 0..=cx.api.types.len() {
        match &cx.api.types[at].shape {
            Shape::Alias(inner) if asked(cx, at).is_none() => at = cx.facts.twin(*inner),
            _ => return at,
        }
    }
    at
}
