//! Which incoming requests have the same parameters. Not what those are called.

use crate::api::{Api, IncomingId, TypeId};
use std::collections::BTreeMap;

/// The requests by the first of the equal types of their parameters, in document order.
pub(super) fn of(api: &Api, twin: &[TypeId]) -> BTreeMap<TypeId, Vec<IncomingId>> {
    let mut sharers: BTreeMap<TypeId, Vec<IncomingId>> = BTreeMap::new();
    for (id, one) in api.incoming.iter() {
        if let Some(inputs) = one.inputs {
            sharers.entry(twin[usize::from(inputs)]).or_default().push(id);
        }
    }
    sharers
}
