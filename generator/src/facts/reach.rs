//! Which operations use a type, and in which direction. Not which module it goes to.

use crate::api::{self, Api, OperationId, TypeId, children};

/// Use of one type.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    /// In a request.
    pub sent: bool,
    /// In an answer.
    pub received: bool,
    /// At most one operation per group: enough to tell one group from several.
    pub users: Vec<OperationId>,
}

/// Use of every type, by id. The first of several equal types has the uses of all of them.
pub(super) fn of(api: &Api, twin: &[TypeId]) -> Vec<Reach> {
    let mut reach = vec![Reach::default(); api.types.len()];
    for (id, operation) in api.operations.iter() {
        spread(api, &mut reach, id, api::sent(operation), |one| &mut one.sent);
        spread(api, &mut reach, id, api::received(operation), |one| &mut one.received);
    }
    let incoming = || api.incoming.iter().map(|(_, one)| one);
    let families = api.families.iter().map(|family| family.ty);
    note(api, &mut reach, incoming().flat_map(api::answered).collect(), |one| &mut one.sent);
    note(api, &mut reach, incoming().flat_map(api::arriving).chain(families).collect(), |one| {
        &mut one.received
    });
    for (id, first) in api.types.ids().zip(twin).filter(|(id, first)| id != *first) {
        let other = reach[usize::from(id)].clone();
        let one = &mut reach[usize::from(*first)];
        one.sent |= other.sent;
        one.received |= other.received;
        one.users.extend(other.users);
    }
    reach
}

/// Use by incoming requests, which belong to no tag of the client.
fn note(api: &Api, reach: &mut [Reach], mut todo: Vec<TypeId>, direction: fn(&mut Reach) -> &mut bool) {
    let mut seen = vec![false; reach.len()];
    while let Some(id) = todo.pop() {
        if !std::mem::replace(&mut seen[usize::from(id)], true) {
            *direction(&mut reach[usize::from(id)]) = true;
            todo.extend(children(&api.types[id].shape));
        }
    }
}

fn spread(
    api: &Api,
    reach: &mut [Reach],
    user: OperationId,
    mut todo: Vec<TypeId>,
    direction: fn(&mut Reach) -> &mut bool,
) {
    let tag = |id: OperationId| api.operations[id].group.as_deref();
    while let Some(id) = todo.pop() {
        let one = &mut reach[usize::from(id)];
        let known_user = one.users.len() > 1 || one.users.iter().any(|known| tag(*known) == tag(user));
        if *direction(one) && known_user {
            continue;
        }
        *direction(one) = true;
        if !known_user {
            one.users.push(user);
        }
        todo.extend(children(&api.types[id].shape));
    }
}
