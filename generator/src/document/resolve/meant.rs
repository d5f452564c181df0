//! Where a reference that leads nowhere as it is written can have meant one place only. Not references that lead
//! somewhere, and nothing is guessed by likeness.

use super::super::{Document, Node};
use super::pointer::find;
use crate::source::FileId;

/// Where Swagger 2.0 keeps what OpenAPI 3 has below `components`.
const SECTIONS: &[(&str, &str)] = &[
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
];

impl Document {
    /// What a pointer, decoded, meant: in the file that it leads into, or in the main document, which programs that cut
    /// a description into files write it for.
    pub(super) fn meant(&self, file: FileId, pointer: &str) -> Option<Node<'_>> {
        let own = self.node(self.files.get(&file)?.root);
        let ways = ways(pointer);
        let all = [own, self.root()].into_iter().flat_map(|root| ways.iter().map(move |way| (root, way)));
        let mut found = all.filter_map(|(root, way)| find(root, way));
        found.find(|node| node.id() != own.id() && node.id() != self.root)
    }
}

/// The pointer and its other spellings: without the first `/`, with `+` for blanks, of the other version.
fn ways(pointer: &str) -> Vec<String> {
    let rooted = match pointer.starts_with('/') {
        true => pointer.to_owned(),
        // A name alone is an anchor.
        false if pointer.contains('/') => format!("/{pointer}"),
        false => return Vec::new(),
    };
    let mut ways = vec![rooted];
    if ways[0].contains('+') {
        ways.push(ways[0].replace('+', " "));
    }
    for (two, three) in SECTIONS {
        let other = |way: &String| {
            let renamed = |from: &str, to: &str| way.strip_prefix(from).map(|name| format!("{to}{name}"));
            renamed(two, three).or_else(|| renamed(three, two))
        };
        ways.extend(ways.iter().filter_map(other).collect::<Vec<_>>());
    }
    ways
}
