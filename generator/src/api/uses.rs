//! What mentions what: the types in a shape, and which types operations send and receive. Not who uses them, and
//! nothing that follows.

use super::{Api, Incoming, Media, Operation, Outcome, Rest, Shape, TypeId};

/// The types that a shape mentions, in order.
pub(crate) fn children(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Anything | Shape::Null | Shape::Never | Shape::Scalar(_) | Shape::Enumeration(_) => Vec::new(),
        Shape::List(item) | Shape::Map(item) | Shape::Alias(item) | Shape::Embedded(item) => vec![*item],
        Shape::Tuple(items) => items.clone(),
        Shape::Object(object) => {
            let rest = match object.rest {
                Rest::Kept(ty) => Some(ty),
                Rest::Ignored => None,
            };
            object.properties.iter().map(|property| property.ty).chain(rest).collect()
        }
        Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
    }
}

/// The types that a request of the operation names.
pub(crate) fn sent(operation: &Operation) -> Vec<TypeId> {
    let body = operation.body.iter().flat_map(|body| &body.media).flat_map(Media::types);
    operation.parameters.iter().map(|parameter| parameter.ty).chain(body).collect()
}

/// The types that an answer of the operation names.
pub(crate) fn received(operation: &Operation) -> Vec<TypeId> {
    operation.outcomes.iter().flat_map(of_outcome).collect()
}

fn of_outcome(outcome: &Outcome) -> impl Iterator<Item = TypeId> {
    let headers = outcome.headers.iter().filter_map(|header| header.ty);
    outcome.media.iter().flat_map(Media::types).chain(headers)
}

/// The types that an incoming request names: the client's user receives them.
pub(crate) fn arriving(incoming: &Incoming) -> Vec<TypeId> {
    let body = incoming.body.iter().flat_map(|body| &body.media).flat_map(Media::types);
    incoming.parameters.iter().map(|parameter| parameter.ty).chain(incoming.inputs).chain(body).collect()
}

/// The types that an answer to an incoming request names: the client's user sends them.
pub(crate) fn answered(incoming: &Incoming) -> Vec<TypeId> {
    incoming.outcomes.iter().flat_map(of_outcome).collect()
}

/// How values of a type travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Travel {
    /// In some request.
    pub sent: bool,
    /// In some answer.
    pub received: bool,
}

/// How values of every type travel, by id.
pub(crate) fn travels(api: &Api) -> Vec<Travel> {
    let mut all = vec![Travel::default(); api.types.len()];
    let operations = || api.operations.iter().map(|(_, operation)| operation);
    spread(api, &mut all, operations().flat_map(sent).collect(), |one| &mut one.sent);
    spread(api, &mut all, operations().flat_map(received).collect(), |one| &mut one.received);
    let incoming = || api.incoming.iter().map(|(_, one)| one);
    let families = api.families.iter().map(|family| family.ty);
    spread(api, &mut all, incoming().flat_map(answered).collect(), |one| &mut one.sent);
    spread(api, &mut all, incoming().flat_map(arriving).chain(families).collect(), |one| &mut one.received);
    all
}

fn spread(api: &Api, all: &mut [Travel], mut todo: Vec<TypeId>, way: fn(&mut Travel) -> &mut bool) {
    while let Some(id) = todo.pop() {
        if !std::mem::replace(way(&mut all[usize::from(id)]), true) {
            todo.extend(children(&api.types[id].shape));
        }
    }
}
