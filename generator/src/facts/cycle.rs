//! Where types contain themselves. Not what is done about it.

use super::contained;
use crate::api::{Api, Shape, TypeId};

/// Strongly connected components of the containment graph: the component of every type, and which components are
/// recursive (Tarjan 1972, with a stack of our own: documents are deeper than threads).
pub(super) fn components(api: &Api) -> (Vec<u32>, Vec<bool>) {
    components_by(api, |id| contained(&api.types[id].shape))
}

/// Lists in lists, maps and aliases that one Rust type spells out. Far more than anybody means, and far less than
/// what a compiler follows (128) or what our own printing has stack for.
const NESTED: usize = 32;

/// What cannot be spelled out as one Rust type.
#[derive(Clone, Debug)]
pub(super) struct Unspeakable {
    /// Types that are lists, maps or aliases of nothing but themselves.
    pub(super) endless: Vec<bool>,
    /// Types that are lists, maps or aliases of too many of these.
    pub(super) deep: Vec<bool>,
}

pub(super) fn unspeakable(api: &Api) -> Unspeakable {
    let edges = |id: TypeId| match &api.types[id].shape {
        Shape::List(inner) | Shape::Map(inner) | Shape::Alias(inner) | Shape::Embedded(inner) => vec![*inner],
        Shape::Tuple(items) => items.clone(),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Enumeration(_)
        | Shape::Object(_)
        | Shape::Union(_) => Vec::new(),
    };
    let (component, recursive) = components_by(api, edges);
    let endless: Vec<bool> = component.iter().map(|one| recursive[*one as usize]).collect();
    // Components are numbered from the inside to the outside.
    let mut inside_out: Vec<TypeId> = api.types.ids().collect();
    inside_out.sort_by_key(|id| component[usize::from(*id)]);
    let mut depth = vec![0usize; api.types.len()];
    for id in inside_out {
        let inner = edges(id).into_iter().map(|inner| depth[usize::from(inner)] + 1).max();
        depth[usize::from(id)] = inner.filter(|_| !endless[usize::from(id)]).unwrap_or(0);
    }
    Unspeakable { endless, deep: depth.into_iter().map(|depth| depth > NESTED).collect() }
}

const UNSEEN: u32 = u32::MAX;

fn components_by(api: &Api, edges: impl Fn(TypeId) -> Vec<TypeId>) -> (Vec<u32>, Vec<bool>) {
    let count = api.types.len();
    let (mut index, mut low) = (vec![UNSEEN; count], vec![0; count]);
    let (mut component, mut recursive) = (vec![UNSEEN; count], Vec::new());
    let (mut next, mut open) = (0, Vec::new());
    for root in api.types.ids() {
        if index[usize::from(root)] != UNSEEN {
            continue;
        }
        let mut frames = vec![(root, edges(root), 0)];
        (index[usize::from(root)], low[usize::from(root)]) = (next, next);
        next += 1;
        open.push(root);
        while let Some((id, targets, at)) = frames.last_mut() {
            let from = usize::from(*id);
            if let Some(target) = targets.get(*at).copied() {
                *at += 1;
                let to = usize::from(target);
                if index[to] == UNSEEN {
                    (index[to], low[to]) = (next, next);
                    next += 1;
                    open.push(target);
                    frames.push((target, edges(target), 0));
                } else if component[to] == UNSEEN {
                    low[from] = low[from].min(index[to]);
                }
                continue;
            }
            let itself = targets.contains(id);
            frames.pop();
            if let Some((parent, ..)) = frames.last() {
                low[usize::from(*parent)] = low[usize::from(*parent)].min(low[from]);
            }
            if low[from] == index[from] {
                let start =
                    open.iter().rposition(|one| usize::from(*one) == from).expect("invariant: still open");
                recursive.push(itself || open.len() - start > 1);
                let name = u32::try_from(recursive.len() - 1).expect("invariant: fewer than 2^32 types");
                for member in open.drain(start..) {
                    component[usize::from(member)] = name;
                }
            }
        }
    }
    (component, recursive)
}
