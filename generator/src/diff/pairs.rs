//! Which operations of two documents are the same one: by method and path, else by `operationId`. Not what differs
//! between them.

use crate::api::{Api, Operation, Segment};
use std::collections::BTreeMap;

/// Operations of both sides.
pub(super) struct Pairs<'a> {
    /// Those that are in both, in the new order.
    pub both: Vec<(&'a Operation, &'a Operation)>,
    /// Those of the old document alone.
    pub gone: Vec<&'a Operation>,
    /// Those of the new document alone.
    pub come: Vec<&'a Operation>,
}

/// Method and path, whatever the parameters in the path are called.
pub(super) fn address(operation: &Operation) -> String {
    let mut text = format!("{} ", operation.method.0);
    for segment in &operation.path.segments {
        match segment {
            Segment::Literal(literal) => text += literal,
            Segment::Parameter(_) => text += "{}",
        }
    }
    for (name, value) in &operation.path.query {
        text += &format!("?{name}={value}");
    }
    text
}

/// Method and path as they are written.
pub(super) fn shown(operation: &Operation) -> String {
    format!("{} {}", operation.method.0, operation.path.text)
}

/// Finds the pairs.
pub(super) fn find<'a>(old: &'a Api, new: &'a Api) -> Pairs<'a> {
    let mut left: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for (_, operation) in old.operations.iter().rev() {
        left.entry(address(operation)).or_default().push(operation);
    }
    let mut both: Vec<(usize, &Operation, &Operation)> = Vec::new();
    let mut lonely = Vec::new();
    for (at, (_, operation)) in new.operations.iter().enumerate() {
        match left.get_mut(&address(operation)).and_then(Vec::pop) {
            Some(before) => both.push((at, before, operation)),
            None => lonely.push((at, operation)),
        }
    }
    let unpaired: Vec<&Operation> = left.into_values().flatten().collect();
    let mut by_id: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &unpaired {
        by_id.entry(operation.id.as_deref().unwrap_or_default()).or_default().push(operation);
    }
    let mut come = Vec::new();
    for (at, operation) in lonely {
        match operation.id.as_deref().and_then(|id| by_id.get(id)).map(Vec::as_slice) {
            // Ids that are there twice tell nothing.
            Some([before]) => {
                both.push((at, before, operation));
                by_id.remove(operation.id.as_deref().unwrap_or_default());
            }
            _ => come.push(operation),
        }
    }
    both.sort_by_key(|(at, ..)| *at);
    let both: Vec<_> = both.into_iter().map(|(_, old, new)| (old, new)).collect();
    let paired: std::collections::BTreeSet<_> = both.iter().map(|(old, _)| old.site).collect();
    let gone = old.operations.iter().map(|(_, one)| one).filter(|one| !paired.contains(&one.site)).collect();
    Pairs { both, gone, come }
}
