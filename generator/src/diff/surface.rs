//! What a generated crate shows: every public item that follows from the document, with its signature. Not how it is
//! written, and not what is the same in every crate.

mod client;
mod data;
mod operations;
mod spell;

use super::state::State;
use crate::api::{OperationId, TypeId};
use crate::source::Site;
use std::collections::BTreeMap;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A struct, an enum, an alias.
    Type,
    /// A field of a struct, with its setter where the struct is sent.
    Field,
    /// A variant of an enum.
    Variant,
    /// `new`.
    Constructor,
    /// An implementation of a trait.
    Implementation,
    /// Operations of one tag, and the client's method that gives it.
    Group,
    /// The method of an operation.
    Method,
    /// What an operation gives.
    Answer,
    /// A setter of a call, or another way to answer it.
    Chained,
    /// A method of the client or its builder.
    Setter,
    /// A feature of the crate.
    Feature,
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub kind: Kind,
    /// Path of what it belongs to; empty for items of the crate.
    pub parent: String,
    /// Its own part of the path.
    pub name: String,
    /// What it is for in the document, by which it is known again under another name.
    pub origin: String,
    pub signature: String,
    /// What has to be handed over, by name and type.
    pub arguments: Vec<(String, String)>,
    /// The type that it is or gives, where that is what its change is about.
    pub ty: Option<String>,
    pub deprecated: bool,
    pub site: Option<Site>,
    pub tags: Vec<String>,
    /// How callers say it, where that is not its path.
    pub said: Option<String>,
    /// Whether code may rely on having seen all of its kind.
    pub is_sealed: bool,
}

impl Piece {
    fn new(kind: Kind, parent: &str, name: impl Into<String>, signature: impl Into<String>) -> Piece {
        Piece {
            kind,
            parent: parent.to_owned(),
            name: name.into(),
            origin: String::new(),
            signature: signature.into(),
            arguments: Vec::new(),
            ty: None,
            deprecated: false,
            site: None,
            tags: Vec::new(),
            said: None,
            is_sealed: false,
        }
    }

    /// The whole path.
    pub fn path(&self) -> String {
        join(&self.parent, &self.name)
    }

    /// What it is called where people read it.
    pub fn shown(&self) -> String {
        self.said.clone().unwrap_or_else(|| self.path())
    }
}

/// A path below another one.
pub(super) fn join(parent: &str, name: &str) -> String {
    match (parent.is_empty(), name.starts_with(' ')) {
        (true, _) => name.to_owned(),
        // An implementation is said of its type, and is nothing in it.
        (false, true) => format!("{parent}{name}"),
        (false, false) => format!("{parent}::{name}"),
    }
}

/// All public items of the crate of a state.
pub(super) fn of(state: &State) -> Vec<Piece> {
    let seen = Seen::of(state);
    let mut pieces = Vec::new();
    data::collect(&seen, &mut pieces);
    operations::collect(&seen, &mut pieces);
    client::collect(&seen, &mut pieces);
    if let Some(map) = state.stages.krate.map {
        let of_crate = |text: &mut String| *text = text.replace("rt::Map<", &format!("{map}<String, "));
        for piece in &mut pieces {
            of_crate(&mut piece.name);
            of_crate(&mut piece.signature);
            of_crate(&mut piece.origin);
            piece.ty.iter_mut().for_each(of_crate);
            piece.arguments.iter_mut().for_each(|(_, ty)| of_crate(ty));
        }
    }
    pieces
}

/// A state, and what its names stand for.
struct Seen<'a> {
    state: &'a State,
    types: BTreeMap<&'a str, TypeId>,
    markers: BTreeMap<&'a str, OperationId>,
}

impl<'a> Seen<'a> {
    fn of(state: &'a State) -> Self {
        let names = &state.stages.names;
        Seen {
            state,
            types: names.types.iter().map(|(id, name)| (name.as_str(), *id)).collect(),
            markers: names.methods.iter().map(|(id, method)| (method.marker.as_str(), *id)).collect(),
        }
    }

    /// Tags of the first operations that use a type.
    fn tags(&self, id: TypeId) -> Vec<String> {
        super::types::tags_of(self.state, id)
    }
}
