//! Changes to a tree that is already there: copies and replaced members. Not who wants them: overlay, dialect, healing.

use super::{Data, Member, NodeKind, Tree};
use crate::source::{FileId, Hook, KeyId, NodeId, SourceMap};

impl Tree {
    /// Copies all that stands below `of` to stand below `to`, without recursion. Returns the number of nodes, or
    /// `None` when there are more than `budget` or they nest deeper than `depth`.
    pub(in crate::document) fn copy_below(
        &mut self,
        sources: &mut SourceMap,
        of: NodeId,
        to: NodeId,
        base: FileId,
        budget: usize,
        depth: usize,
    ) -> Option<usize> {
        let mut count = 1;
        let mut work = vec![(of, to, depth)];
        while let Some((of, to, depth)) = work.pop() {
            let data = self.data(of);
            let members: Vec<Member> = match data.kind {
                NodeKind::Map => self.members_of(data).to_vec(),
                NodeKind::List => {
                    let items = self.children_of(data).iter();
                    items.map(|value| Member { key: KeyId(0), value: *value }).collect()
                }
                NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => continue,
            };
            count += members.len();
            if count > budget || depth == 0 {
                return None;
            }
            let mut copies = Vec::with_capacity(members.len());
            for (index, member) in members.iter().enumerate() {
                let place = sources.place(member.value);
                let index = u32::try_from(index).unwrap_or(u32::MAX >> 1);
                let hook =
                    if data.kind == NodeKind::Map { Hook::Key(member.key) } else { Hook::Index(index) };
                let below = self.data(member.value);
                let value = self.add(sources, place.file, Some(to), hook, place.span, below);
                copies.push(Member { key: member.key, value });
                work.push((member.value, value, depth - 1));
            }
            let file = self.file_index(base);
            self.nodes[(to.0 - self.first) as usize] = Data { file, start: 0, length: 0, ..data };
            match data.kind {
                NodeKind::Map => self.set_members(to, &copies, &mut Vec::new()),
                _ => self.set_items(to, copies.iter().map(|copy| copy.value)),
            }
        }
        Some(count)
    }

    /// Members of a map, to change and set again.
    pub(in crate::document) fn take_members(&self, map: NodeId) -> Vec<(KeyId, NodeId)> {
        self.members_of(self.data(map)).iter().map(|member| (member.key, member.value)).collect()
    }

    /// Sets the members of a map; their places must hang there already.
    pub(in crate::document) fn put_members(
        &mut self,
        map: NodeId,
        members: impl IntoIterator<Item = (KeyId, NodeId)>,
    ) {
        let members: Vec<_> = members.into_iter().map(|(key, value)| Member { key, value }).collect();
        self.set_members(map, &members, &mut Vec::new());
    }
}
