//! What follows from an API without any choice: who uses a type, where recursion is, what is equal.
//! Never writes back into the API.

mod agree;
mod cycle;
mod headers;
mod inputs;
mod pages;
mod part;
mod reach;
mod twin;

use crate::api::{Api, IncomingId, OperationId, Pages, Shape, TypeId, children, travels};
use std::collections::BTreeMap;

pub use agree::agrees;
pub use headers::{DeclaredHeader, HeaderAt, HeaderSet};
pub(crate) use pages::items as page_items;

/// Derived facts, keyed by the ids of the API.
#[derive(Clone, Debug)]
pub struct Facts {
    reach: Vec<reach::Reach>,
    component: Vec<u32>,
    recursive_component: Vec<bool>,
    unspeakable: cycle::Unspeakable,
    twin: Vec<TypeId>,
    part: Vec<bool>,
    kept: Vec<bool>,
    header_sets: Vec<HeaderSet>,
    inputs: BTreeMap<TypeId, Vec<IncomingId>>,
    pages: Vec<Option<Pages>>,
}

/// Computes the facts of an API.
pub fn of(api: &Api) -> Facts {
    let (component, recursive_component) = cycle::components(api);
    let part = part::of(api);
    let kept = kept(api);
    let twin = twin::of(api, &part, &kept);
    Facts {
        reach: reach::of(api, &twin),
        component,
        recursive_component,
        unspeakable: cycle::unspeakable(api),
        header_sets: headers::of(api, &twin),
        inputs: inputs::of(api, &twin),
        pages: pages::of(api),
        twin,
        part,
        kept,
    }
}

/// Whether each type is of interest: all are, unless a part of the document was chosen.
fn kept(api: &Api) -> Vec<bool> {
    match api.only_used {
        true => travels(api).into_iter().map(|one| one.sent || one.received).collect(),
        false => vec![true; api.types.len()],
    }
}

impl Facts {
    /// Whether values of the type are sent in some request.
    pub fn is_sent(&self, id: TypeId) -> bool {
        self.reach[usize::from(id)].sent
    }

    /// Whether values of the type are received in some answer.
    pub fn is_received(&self, id: TypeId) -> bool {
        self.reach[usize::from(id)].received
    }

    /// Operations that use the type: none when nothing uses it; all of one tag only when every use is of that tag.
    pub fn users(&self, id: TypeId) -> &[OperationId] {
        &self.reach[usize::from(id)].users
    }

    /// Whether a value of `inner` inside a value of `outer` would make `outer` infinite: it needs a box.
    pub fn needs_box(&self, outer: TypeId, inner: TypeId) -> bool {
        let component = self.component[usize::from(outer)];
        component == self.component[usize::from(inner)] && self.recursive_component[component as usize]
    }

    /// Whether the type is a list, map or alias of nothing but itself, which no Rust alias can express.
    pub fn is_endless_alias(&self, id: TypeId) -> bool {
        self.unspeakable.endless[usize::from(id)]
    }

    /// Whether the type is a list, map or alias of so many others that no Rust type spells it out.
    pub fn is_too_deep(&self, id: TypeId) -> bool {
        self.unspeakable.deep[usize::from(id)]
    }

    /// Whether values of the type go as parts of multipart bodies, as they are: files.
    pub fn is_part(&self, id: TypeId) -> bool {
        self.part[usize::from(id)]
    }

    /// Headers that answers declare: each set once, however many operations declare it.
    pub fn header_sets(&self) -> &[HeaderSet] {
        &self.header_sets
    }

    /// Incoming requests whose parameters are of this type, the first of its equals.
    pub fn takers(&self, id: TypeId) -> &[IncomingId] {
        self.inputs.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// How the pages of an operation hang together, where its answers are pages.
    pub fn pages(&self, id: OperationId) -> Option<&Pages> {
        self.pages[usize::from(id)].as_ref()
    }

    /// Whether the type is of interest: used, or of a document that was taken as a whole.
    pub fn is_kept(&self, id: TypeId) -> bool {
        self.kept[usize::from(id)]
    }

    /// The first type that is equal to this one; itself when it is the first.
    pub fn twin(&self, id: TypeId) -> TypeId {
        self.twin[usize::from(id)]
    }
}

/// The types whose values lie directly inside a value of this shape, not behind a list, a map or text.
pub(crate) fn contained(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::List(_) | Shape::Map(_) | Shape::Embedded(_) => Vec::new(),
        Shape::Object(object) => object.properties.iter().map(|property| property.ty).collect(),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Enumeration(_)
        | Shape::Tuple(_)
        | Shape::Union(_)
        | Shape::Alias(_) => children(shape),
    }
}
