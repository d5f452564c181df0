//! Types that are sent in another form than they are received: those with a required property that goes in one
//! direction only, and whatever contains them. Each of them gets a second type, for requests. Not what is optional: a
//! caller leaves that out.

use crate::api::{Api, Direction, Origin, Owner, Rest, Role, Shape, TypeId, children, travels};
use std::collections::BTreeMap;

/// Adds the types that are sent, and lets requests name them.
pub(super) fn split(api: &mut Api) {
    let mut copies: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for id in differing(api) {
        let mut copy = api.types[id].clone();
        copy.origin = Origin::Inline { owner: Owner::Type(id), role: Role::Sent };
        // The name that is asked for is that of the received one.
        copy.doc.rust_name = None;
        let to = api.types.push(copy);
        copies.insert(id, to);
    }
    for to in copies.values() {
        rewire(&mut api.types[*to].shape, &copies);
    }
    let ids: Vec<_> = api.operations.ids().collect();
    for id in ids {
        let operation = &mut api.operations[id];
        let body = operation.body.iter_mut().flat_map(|body| &mut body.media);
        let body = body.filter_map(|media| media.ty.as_mut());
        for ty in operation.parameters.iter_mut().map(|parameter| &mut parameter.ty).chain(body) {
            replace(ty, &copies);
        }
    }
    let ids: Vec<_> = api.incoming.ids().collect();
    for id in ids {
        let media = api.incoming[id].outcomes.iter_mut().flat_map(|outcome| &mut outcome.media);
        media.filter_map(|media| media.ty.as_mut()).for_each(|ty| replace(ty, &copies));
    }
}

/// The types that travel both ways and not in the same form, in order.
fn differing(api: &Api) -> Vec<TypeId> {
    let travels = travels(api);
    let both = |id: TypeId| travels[usize::from(id)].sent && travels[usize::from(id)].received;
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    for id in api.types.ids().filter(|id| both(*id)) {
        for child in children(&api.types[id].shape) {
            users[usize::from(child)].push(id);
        }
    }
    let mut differs = vec![false; api.types.len()];
    let mut todo: Vec<_> =
        api.types.ids().filter(|id| both(*id) && is_one_sided(&api.types[*id].shape)).collect();
    while let Some(id) = todo.pop() {
        if !std::mem::replace(&mut differs[usize::from(id)], true) {
            todo.extend(&users[usize::from(id)]);
        }
    }
    api.types.ids().filter(|id| differs[usize::from(*id)]).collect()
}

/// Whether a property must be there in one direction and has no place in the other.
fn is_one_sided(shape: &Shape) -> bool {
    match shape {
        Shape::Object(object) => {
            object.properties.iter().any(|one| one.required && one.direction != Direction::Both)
        }
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Enumeration(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Union(_)
        | Shape::Alias(_) => false,
    }
}

fn replace(id: &mut TypeId, copies: &BTreeMap<TypeId, TypeId>) {
    *id = copies.get(id).copied().unwrap_or(*id);
}

/// Lets a copy mention copies, and leaves out what only the server sets.
fn rewire(shape: &mut Shape, copies: &BTreeMap<TypeId, TypeId>) {
    match shape {
        Shape::Anything | Shape::Null | Shape::Never | Shape::Scalar(_) | Shape::Enumeration(_) => {}
        Shape::List(inner) | Shape::Map(inner) | Shape::Alias(inner) | Shape::Embedded(inner) => {
            replace(inner, copies)
        }
        Shape::Tuple(items) => items.iter_mut().for_each(|item| replace(item, copies)),
        Shape::Object(object) => {
            object.properties.retain(|property| property.direction != Direction::Read);
            object.properties.iter_mut().for_each(|property| replace(&mut property.ty, copies));
            if let Rest::Kept(rest) = &mut object.rest {
                replace(rest, copies);
            }
        }
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| replace(&mut variant.ty, copies)),
    }
}
