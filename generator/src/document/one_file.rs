//! A description that has many files, brought into one: what references name elsewhere moves under `components`, and
//! every reference becomes a pointer within the file. Not the text of that file (`json/write.rs`), and no change of
//! version: nothing here is brought to another dialect.

use super::grammar::Kind;
use super::resolve::find_at;
use super::walk::{self, Position};
use super::{Dialect, Document, Node, NodeKind, resolve};
use crate::diagnostic::Diagnostics;
use crate::source::NodeId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A text that means a place.
struct Link {
    text: NodeId,
    target: NodeId,
    kind: Kind,
}

struct Gathering<'a> {
    document: &'a mut Document,
    out: &'a mut Diagnostics,
    /// What stands in the main file: the node around it, and its step of a pointer.
    steps: BTreeMap<NodeId, (NodeId, String)>,
    /// What was moved, and where to.
    moved: BTreeMap<NodeId, String>,
    /// Names that are taken, with their table.
    taken: BTreeSet<(&'static str, String)>,
}

/// Moves and rewrites. What leads nowhere stays as it is; it has been reported.
pub(super) fn gather(document: &mut Document, out: &mut Diagnostics, positions: &[Position]) {
    // What a text means follows from the texts around it: all are looked up before one is changed.
    let links: Vec<Link> =
        positions.iter().flat_map(|position| links(document, out, *position)).collect::<Vec<_>>();
    let steps = if links.is_empty() { BTreeMap::new() } else { steps(document.root()) };
    let mut cx = Gathering { document, out, steps, moved: BTreeMap::new(), taken: BTreeSet::new() };
    for link in links {
        let pointer = cx.pointer(&link);
        cx.document.tree.set_text(link.text, &pointer);
    }
    for (id, kind) in positions {
        if *kind == Kind::Schema {
            cx.forget_names(*id);
        }
    }
}

/// What an object refers to, but for references that are as they have to be.
fn links(document: &Document, out: &Diagnostics, (id, kind): Position) -> Vec<Link> {
    let node = document.node(id);
    let link = |text: Node<'_>, kind: Kind| {
        let said = text.str()?;
        let target = document.look_up(&out.sources, node, said)?.id();
        let own = said.strip_prefix('#').filter(|_| node.base() == document.root().base());
        let stays = own.and_then(|pointer| find_at(document.root(), pointer)).map(Node::id) == Some(target);
        (!stays).then(|| Link { text: text.id(), target, kind })
    };
    match kind {
        Kind::Discriminator => {
            let mapped = node.get("mapping").into_iter().flat_map(Node::entries);
            mapped.filter_map(|(_, value)| link(value, Kind::Schema)).collect()
        }
        _ if walk::is_reference(node, kind) => {
            node.get("$ref").and_then(|text| link(text, kind)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The way to every node of the main file.
fn steps(root: Node<'_>) -> BTreeMap<NodeId, (NodeId, String)> {
    let mut steps = BTreeMap::new();
    let mut work = vec![root];
    while let Some(node) = work.pop() {
        let items = node.items().enumerate().map(|(index, item)| (index.to_string(), item));
        let members = node.entries().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value));
        for (step, inner) in items.chain(members) {
            if steps.insert(inner.id(), (node.id(), step)).is_none() {
                work.push(inner);
            }
        }
    }
    steps
}

impl Gathering<'_> {
    /// The pointer to what a text means; it is moved where it is not in the main file.
    fn pointer(&mut self, link: &Link) -> String {
        if link.target == self.document.root().id() {
            return "#".to_owned();
        }
        if self.steps.contains_key(&link.target) {
            return self.way(link.target);
        }
        if let Some(pointer) = self.moved.get(&link.target) {
            return pointer.clone();
        }
        let (around, table) = table(link.kind, self.document.dialect);
        let holder = match around {
            Some(around) => self.map_in(self.document.root, around),
            None => self.document.root,
        };
        let holder = self.map_in(holder, table);
        let name = self.name(link, holder, table);
        self.document.tree.put(&mut self.out.sources, holder, &name, link.target);
        let around = around.map_or(String::new(), |around| format!("/{around}"));
        let pointer = format!("#{around}/{table}/{name}");
        self.moved.insert(link.target, pointer.clone());
        pointer
    }

    fn way(&self, node: NodeId) -> String {
        let up = std::iter::successors(self.steps.get(&node), |(around, _)| self.steps.get(around));
        let mut tokens: Vec<&str> = up.map(|(_, token)| token.as_str()).collect();
        tokens.reverse();
        let mut text = "#".to_owned();
        for token in tokens {
            text.push('/');
            // A fragment of a URI (RFC 6901 section 6, RFC 3986 section 3.5).
            for byte in token.bytes() {
                match byte {
                    b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => text.push(char::from(byte)),
                    _ if b"-._~!$&'()*+,;=:@".contains(&byte) => text.push(char::from(byte)),
                    _ => text += &format!("%{byte:02X}"),
                }
            }
        }
        text
    }

    /// A member that is a map; it is made where it is missing.
    fn map_in(&mut self, holder: NodeId, key: &str) -> NodeId {
        let known = self.document.node(holder).get(key).filter(|known| known.kind() == NodeKind::Map);
        if let Some(known) = known {
            return known.id();
        }
        let made = self.document.tree.new_container(&mut self.out.sources, NodeKind::Map, holder);
        self.document.tree.put(&mut self.out.sources, holder, key, made);
        made
    }

    /// A free name: the last word of the reference, which is what its author calls it.
    fn name(&mut self, link: &Link, holder: NodeId, table: &'static str) -> String {
        let text = self.document.node(link.text).str().unwrap_or_default();
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let word = match resolve::decoded(fragment).rsplit('/').next() {
            Some(word) if !word.is_empty() => word.to_owned(),
            _ => {
                let stem = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
                stem.split('.').next().unwrap_or_default().to_owned()
            }
        };
        let fits = |one: char| if one.is_ascii_alphanumeric() || "._-".contains(one) { one } else { '_' };
        let word: String = word.replace("~1", "/").replace("~0", "~").chars().map(fits).collect();
        let word = if word.is_empty() { table.to_owned() } else { word };
        let mut name = word.clone();
        let mut count = 1;
        while self.document.node(holder).get(&name).is_some() || !self.taken.insert((table, name.clone())) {
            count += 1;
            name = format!("{word}_{count}");
        }
        name
    }

    /// Takes away what only served to be referred to: a pointer within a schema that has an `$id` would start there,
    /// and the anchors of two files may be the same.
    fn forget_names(&mut self, schema: NodeId) {
        self.document.tree.remove(schema, "$id");
        if self.document.node(schema).base() != self.document.root().base() {
            self.document.tree.remove(schema, "$anchor");
        }
    }
}

/// Where shared objects of a kind are kept. There is no table for path items before 3.1, nor for what Swagger 2.0 does
/// not know; a pointer may lead into an extension as well.
fn table(kind: Kind, dialect: Dialect) -> (Option<&'static str>, &'static str) {
    if dialect == Dialect::Swagger2 {
        return match kind {
            Kind::Schema => (None, "definitions"),
            Kind::Parameter => (None, "parameters"),
            Kind::Response => (None, "responses"),
            Kind::SecurityScheme => (None, "securityDefinitions"),
            Kind::PathItem => (None, "x-path-items"),
            _ => (None, "x-components"),
        };
    }
    let in_components = Some("components");
    match kind {
        Kind::Schema => (in_components, "schemas"),
        Kind::Parameter => (in_components, "parameters"),
        Kind::Response => (in_components, "responses"),
        Kind::RequestBody => (in_components, "requestBodies"),
        Kind::Header => (in_components, "headers"),
        Kind::Example => (in_components, "examples"),
        Kind::Link => (in_components, "links"),
        Kind::Callback => (in_components, "callbacks"),
        Kind::SecurityScheme => (in_components, "securitySchemes"),
        Kind::PathItem if dialect == Dialect::V30 => (None, "x-path-items"),
        Kind::PathItem => (in_components, "pathItems"),
        Kind::MediaType if dialect == Dialect::V32 => (in_components, "mediaTypes"),
        _ => (None, "x-components"),
    }
}
