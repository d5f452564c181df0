//! From the document to what it says: every schema becomes a type, every operation an operation, in normal form.
//! Knows neither Rust nor the choices of the user.

mod agreement;
mod all_of;

mod body;
mod candidate;
mod component;
mod condition;
mod conditional;
mod constraint;
mod doc;
mod embedded;
mod encoding;
mod enum_names;
mod enumeration;
mod family;
mod header;
mod incoming;
mod info;
mod kinds;
mod link;
mod list;
mod mark;
mod media_kind;
mod object;
mod octets;
mod operation;
mod pages;
mod parameter;
mod path;
mod path_variable;
mod pattern;
mod reference;
mod response;
mod scalar;
mod schema;
mod security;
mod sent;
mod tag;
mod union;
mod untyped;
mod worklist;
mod xml;

use crate::api::{Api, Doc, Origin, Shape, Type, TypeId};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Document, Node};
use crate::source::NodeId;
use std::collections::BTreeMap;
use std::rc::Rc;
use worklist::{Key, Member, Take, Worklist};

/// What every part of lowering works with.
struct Lowering<'d, 'o> {
    out: &'o mut Diagnostics,
    document: &'d Document,
    api: Api,
    work: Worklist,
    traits: BTreeMap<(NodeId, usize), Rc<tag::Traits>>,
    children: family::Children,
    /// Paths of operations by their ids, once somebody asks.
    paths: Option<BTreeMap<&'d str, &'d str>>,
}

/// Lowers a document. Total: whatever cannot be expressed is reported and left out, or made less precise.
/// Components come first, in document order, then what operations state inline.
pub fn lower(out: &mut Diagnostics, document: &Document) -> Api {
    let mut cx = Lowering {
        out,
        document,
        api: Api::default(),
        work: Worklist::default(),
        traits: BTreeMap::new(),
        children: BTreeMap::new(),
        paths: None,
    };
    let root = document.root();
    info::lower(&mut cx, root);
    security::schemes(&mut cx, root);
    cx.children = family::children(&mut cx, root);
    for (name, schema) in
        root.get("components").and_then(|all| all.get("schemas")).into_iter().flat_map(Node::entries)
    {
        cx.intern(Key::whole(schema.id()), Origin::Component(name.to_owned()));
    }
    cx.drain();
    operation::lower(&mut cx, root);
    incoming::lower(&mut cx, root);
    link::connect(&mut cx);
    encoding::settle(&mut cx);
    octets::settle(&mut cx);
    break_endless_aliases(&mut cx);
    incoming::inputs(&mut cx);
    pattern::translate(&mut cx);
    sent::split(&mut cx.api);
    xml::settle(&mut cx);
    cx.api
}

impl Lowering<'_, '_> {
    /// The type of a key. A new one is queued; `origin` matters only then, and gives way to a component's name.
    fn intern(&mut self, key: Key, origin: Origin) -> TypeId {
        let site = key.site();
        let component = match &key {
            Key::All { members, only: None } => match members.as_slice() {
                [Member { take: Take::Whole, .. }] => component::name(self, site),
                _ => None,
            },
            Key::All { .. } | Key::Any(_) | Key::Anything(_) | Key::ListOf(_) | Key::Text(_) => None,
        };
        let origin = component.map_or(origin, Origin::Component);
        let (index, new) = self.work.add(key);
        if new {
            let doc = Doc::default();
            self.api.types.push(Type {
                site,
                origin,
                doc,
                nullable: false,
                shape: Shape::Anything,
                xml: None,
            });
        }
        TypeId::from(index)
    }

    /// Lowers what waits, and what that brings up.
    fn drain(&mut self) {
        while let Some((index, key)) = self.work.next() {
            let id = TypeId::from(index);
            let built = schema::lower(self, id, &key);
            untyped::count(self, &key, &built.shape);
            let xml = xml::of_type(self, id, &key);
            let ty = &mut self.api.types[id];
            ty.doc = built.doc;
            // These take `null` anyway.
            ty.nullable = built.nullable && !matches!(built.shape, Shape::Anything | Shape::Null);
            ty.shape = built.shape;
            ty.xml = xml;
        }
    }
}

/// A schema that is only itself (`A: $ref B`, `B: allOf [A]`) holds any value.
fn break_endless_aliases(cx: &mut Lowering<'_, '_>) {
    const FRESH: u8 = 0;
    const ON_PATH: u8 = 1;
    const DONE: u8 = 2;
    let mut state = vec![FRESH; cx.api.types.len()];
    for start in cx.api.types.ids() {
        let mut path = Vec::new();
        let mut at = start;
        loop {
            match state[usize::from(at)] {
                FRESH => {}
                ON_PATH => {
                    let site = cx.api.types[at].site;
                    cx.out.report(&codes::ENDLESS_ALIAS, site, "this schema is defined as itself");
                    cx.api.types[at].shape = Shape::Anything;
                    cx.api.coverage.untyped.broken += 1;
                    break;
                }
                _ => break,
            }
            state[usize::from(at)] = ON_PATH;
            path.push(at);
            match cx.api.types[at].shape {
                Shape::Alias(target) => at = target,
                _ => break,
            }
        }
        for id in path {
            state[usize::from(id)] = DONE;
        }
    }
}
