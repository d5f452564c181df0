//! Leaves operations and incoming requests out of an API, and what nothing else uses. Not which.

use super::{
    Api, Arena, Channel, Incoming, IncomingId, OperationId, Origin, Owner, Requirement, Shape, Trigger,
    TypeId,
};
use std::collections::BTreeSet;

impl Api {
    /// Keeps the operations and incoming requests that are marked, by their ids. Ids of operations, incoming requests and
    /// security schemes are counted anew; types keep theirs, and those that nothing uses any more get no item.
    pub(crate) fn keep(&mut self, operations: &[bool], incoming: &[bool]) {
        self.only_used = true;
        let left_out = self.operations.iter().zip(operations).filter(|(_, kept)| !**kept);
        self.left_out = left_out.map(|((_, one), _)| format!("{} {}", one.method.0, one.path.text)).collect();
        let operation_ids: Vec<Option<OperationId>> = renumbered(operations);
        let incoming_ids: Vec<Option<IncomingId>> = renumbered(incoming);
        let new = |id: OperationId| operation_ids[usize::from(id)];
        self.keep_of_families(incoming);
        self.operations = kept(std::mem::take(&mut self.operations), operations);
        self.incoming = kept(std::mem::take(&mut self.incoming), incoming);
        for id in self.operations.ids() {
            for outcome in &mut self.operations[id].outcomes {
                outcome.links.iter_mut().for_each(|link| link.target = link.target.and_then(new));
            }
        }
        for id in self.incoming.ids() {
            self.incoming[id].triggers.retain_mut(|trigger| match trigger {
                Trigger::Callback { of: Some(of), .. } => new(*of).map(|id| *of = id).is_some(),
                Trigger::Callback { of: None, .. } | Trigger::Webhook(_) => true,
            });
        }
        self.families.retain_mut(|family| {
            family.members = family.members.iter().filter_map(|id| incoming_ids[usize::from(*id)]).collect();
            let there = match &mut family.channel {
                Channel::Webhooks => true,
                Channel::Callbacks(of, _) => new(*of).map(|id| *of = id).is_some(),
            };
            // One alone needs not to be told apart.
            there && family.members.len() > 1
        });
        for id in self.types.ids().collect::<Vec<_>>() {
            if let Origin::Inline { owner, .. } = &mut self.types[id].origin {
                match *owner {
                    Owner::Operation(id) => *owner = new(id).map_or(Owner::Shared, Owner::Operation),
                    Owner::Incoming(id) => {
                        *owner = incoming_ids[usize::from(id)].map_or(Owner::Shared, Owner::Incoming);
                    }
                    Owner::Type(_) | Owner::Shared => {}
                }
            }
        }
        self.keep_schemes();
        self.keep_tags();
    }

    /// What any of several requests holds is no longer what only those hold that are left out.
    fn keep_of_families(&mut self, incoming: &[bool]) {
        for family in &self.families {
            let (left, gone): (Vec<IncomingId>, Vec<IncomingId>) =
                family.members.iter().copied().partition(|id| incoming[usize::from(*id)]);
            let bodies = |ids: &[IncomingId]| -> BTreeSet<TypeId> {
                ids.iter().flat_map(|id| bodies(&self.incoming[*id])).collect()
            };
            let (left, gone) = (bodies(&left), bodies(&gone));
            let Shape::Union(union) = &mut self.types[family.ty].shape else { continue };
            let stays = |ty: TypeId| left.contains(&ty) || !gone.contains(&ty);
            let marks: Vec<bool> = union.variants.iter().map(|one| stays(one.ty)).collect();
            let numbers: Vec<Option<usize>> = renumbered(&marks);
            union.variants.retain(|one| stays(one.ty));
            if let Some(tag) = &mut union.tag {
                tag.values.retain_mut(|value| numbers[value.variant].map(|at| value.variant = at).is_some());
                tag.other = tag.other.and_then(|at| numbers[at]);
            }
        }
    }

    fn requirements(&mut self) -> Vec<&mut Vec<Requirement>> {
        let called = self.operations.values_mut().map(|one| &mut one.security);
        called.chain(self.incoming.values_mut().map(|one| &mut one.security)).collect()
    }

    fn keep_schemes(&mut self) {
        let mut used = vec![false; self.schemes.len()];
        for one in self.requirements().into_iter().flat_map(|all| all.iter()).flat_map(|one| &one.uses) {
            used[one.scheme] = true;
        }
        let ids: Vec<Option<usize>> = renumbered(&used);
        for one in self.requirements().into_iter().flat_map(|all| all.iter_mut()) {
            one.uses.iter_mut().for_each(|one| one.scheme = ids[one.scheme].unwrap_or_default());
        }
        let mut at = used.iter();
        self.schemes.retain(|_| at.next().copied().unwrap_or_default());
    }

    /// The tags of what is left, and those that they belong to.
    fn keep_tags(&mut self) {
        let mut wanted: Vec<String> =
            self.operations.iter().flat_map(|(_, one)| one.tags.iter().cloned()).collect();
        let mut kept = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            if kept.insert(name.clone()) {
                let stated = self.tags.iter().find(|tag| tag.name == name);
                wanted.extend(stated.and_then(|tag| tag.parent.clone()));
            }
        }
        self.tags.retain(|tag| kept.contains(&tag.name));
    }
}

fn bodies(incoming: &Incoming) -> impl Iterator<Item = TypeId> {
    incoming.body.iter().flat_map(|body| &body.media).filter_map(|media| media.ty)
}

fn renumbered<I: From<usize>>(marks: &[bool]) -> Vec<Option<I>> {
    let mut count = 0;
    let number = |mark: &bool| {
        let id = mark.then(|| I::from(count));
        count += usize::from(*mark);
        id
    };
    marks.iter().map(number).collect()
}

fn kept<I: From<usize> + Into<usize> + Copy, T>(all: Arena<I, T>, marks: &[bool]) -> Arena<I, T> {
    let mut left = Arena::default();
    for (one, _) in all.into_values().zip(marks).filter(|(_, mark)| **mark) {
        left.push(one);
    }
    left
}
