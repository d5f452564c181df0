//! Which inline types are equal. A document without `$ref` states the same object many times; that they are the same
//! is a fact, not a choice.

use crate::api::{Api, Direction, Origin, Owner, Rest, Role, Shape, Travel, TypeId, children, travels};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Objects of fewer properties are only equal when they are called the same: `{id}` of an owner is not `{id}` of a
/// repository.
const TELLING_SIZE: usize = 4;

/// The first type that equals each type, among those of interest.
pub(super) fn of(api: &Api, part: &[bool], kept: &[bool]) -> Vec<TypeId> {
    let travel = travels(api);
    let mut twin: Vec<Option<TypeId>> = vec![None; api.types.len()];
    let mut known: BTreeMap<String, TypeId> = BTreeMap::new();
    for root in api.types.ids().filter(|id| kept[usize::from(*id)]) {
        let mut frames = vec![(root, false)];
        let mut open = Vec::new();
        while let Some((id, ready)) = frames.pop() {
            if ready {
                open.pop();
                let found = match key(api, &twin, travel[usize::from(id)], id) {
                    // A file in a multipart body is no text in JSON.
                    Some(key) if part[usize::from(id)] => *known.entry(format!("{key} part")).or_insert(id),
                    Some(key) => *known.entry(key).or_insert(id),
                    None => id,
                };
                twin[usize::from(id)] = Some(found);
            } else if twin[usize::from(id)].is_none() && !open.contains(&id) {
                open.push(id);
                frames.push((id, true));
                if is_inline(api, id) {
                    let inner = children(&api.types[id].shape);
                    frames
                        .extend(inner.into_iter().filter(|one| is_inline(api, *one)).map(|one| (one, false)));
                }
            }
        }
    }
    twin.into_iter().enumerate().map(|(index, found)| found.unwrap_or(TypeId::from(index))).collect()
}

fn is_inline(api: &Api, id: TypeId) -> bool {
    match &api.types[id].origin {
        Origin::Component(_) => false,
        Origin::Inline { owner: Owner::Type(of), role: Role::Sent } => is_inline(api, *of),
        Origin::Inline { .. } => true,
    }
}

/// Text that is the same for equal types; `None` for types that equal only themselves.
fn key(api: &Api, twin: &[Option<TypeId>], travel: Travel, id: TypeId) -> Option<String> {
    if !is_inline(api, id) {
        return None;
    }
    let ty = &api.types[id];
    let same = |one: TypeId| twin[usize::from(one)].unwrap_or(one).0;
    let mut key = String::new();
    match &ty.shape {
        Shape::Enumeration(enumeration) => {
            let _ = write!(key, "enum {} {} {:?}", hint(api, id), enumeration.closed, enumeration.values);
        }
        Shape::Object(object) => {
            if object.properties.len() < TELLING_SIZE {
                let _ = write!(key, "{} ", hint(api, id));
            }
            for property in &object.properties {
                let (required, direction) = (property.required, property.direction);
                let _ = write!(key, "{:?} {required} {direction:?} {}, ", property.wire, same(property.ty));
            }
            // What must be there in one direction is another type in the other one.
            if object.properties.iter().any(|one| one.required && one.direction != Direction::Both) {
                let _ = write!(key, "{travel:?} ");
            }
            match object.rest {
                Rest::Kept(rest) => {
                    let _ = write!(key, "rest {}", same(rest));
                }
                Rest::Ignored => key.push_str("closed"),
            }
        }
        Shape::Union(union) => {
            let tag = &union.tag;
            let _ = write!(key, "union {} {tag:?}", hint(api, id));
            for variant in &union.variants {
                let _ = write!(key, " {}", same(variant.ty));
            }
        }
        Shape::List(item) => {
            let _ = write!(key, "list {}", same(*item));
        }
        Shape::Map(value) => {
            let _ = write!(key, "map {}", same(*value));
        }
        Shape::Alias(target) => {
            let _ = write!(key, "alias {}", same(*target));
        }
        Shape::Tuple(items) => {
            key.push_str("tuple");
            for item in items {
                let _ = write!(key, " {}", same(*item));
            }
        }
        Shape::Embedded(inner) => {
            let _ = write!(key, "embedded {}", same(*inner));
        }
        Shape::Scalar(scalar) => {
            let _ = write!(key, "{scalar:?} {:?}", ty.doc.format);
        }
        Shape::Anything => key.push_str("anything"),
        Shape::Null => key.push_str("null"),
        Shape::Never => key.push_str("never"),
    }
    let _ = write!(key, " {} {:?}", ty.nullable, ty.doc.constant);
    for asked in ty.doc.rust_type.iter().chain(&ty.doc.rust_derive) {
        let _ = write!(key, " {:?}", asked.text);
    }
    Some(key)
}

/// What a type is called where it is used.
fn hint(api: &Api, id: TypeId) -> String {
    let mut at = id;
    loop {
        let Origin::Inline { owner, role } = &api.types[at].origin else {
            return String::new();
        };
        if let Some(asked) = &api.types[at].doc.rust_name {
            return asked.clone();
        }
        match role {
            Role::Property(name) | Role::Parameter(name) | Role::Header(name) => return name.clone(),
            Role::Variant(_, Some(name)) => return name.clone(),
            Role::Item | Role::Value | Role::Position(_) | Role::Variant(_, None) | Role::Sent => match owner
            {
                Owner::Type(outer) if *outer != at => at = *outer,
                Owner::Type(_) | Owner::Operation(_) | Owner::Incoming(_) | Owner::Shared => {
                    return String::new();
                }
            },
            Role::AnyOf => return format!("alone {}", at.0),
            // Names and types of parameters tell enough, however few they are.
            Role::Parameters => return "parameters".to_owned(),
            // Bodies have no name of their own: only those that tell enough are called equal.
            Role::RequestBody(_) | Role::Response(..) => return format!("body {}", at.0),
        }
    }
}
