//! What the tables of XML are called: as their types. Not what they say.

use crate::api::{self, Api, Media, Shape, TypeId};
use crate::facts::Facts;
use crate::names::{Names, words};
use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Lists in lists whose names are told.
const NESTED: usize = 8;

/// What the tables are called: those of all bodies that may be XML, used or not.
#[derive(Debug, Default)]
pub(crate) struct Tables(pub(super) BTreeMap<TypeId, Ident>);

impl Tables {
    /// The name of the table of a body, where the body is typed.
    pub(in crate::plan) fn of(&self, media: &Media) -> Option<&Ident> {
        self.0.get(&media.ty.filter(|_| media.typed_xml)?)
    }
}

/// Names the tables, in the order of the operations and of what they name.
pub(in crate::plan) fn tables(api: &Api, facts: &Facts, names: &Names) -> Tables {
    let mut naming = Naming { api, facts, names, tables: Tables::default(), taken: BTreeSet::new() };
    let mut seen = BTreeSet::new();
    for (_, operation) in api.operations.iter() {
        let sent = operation.body.iter().flat_map(|body| &body.media);
        let given = operation.outcomes.iter().flat_map(|outcome| &outcome.media);
        for root in sent.chain(given).filter(|media| media.typed_xml).filter_map(|media| media.ty) {
            naming.add(root);
            let mut todo = vec![root];
            while let Some(id) = todo.pop() {
                if !seen.insert(id) {
                    continue;
                }
                let shape = &api.types[id].shape;
                if matches!(shape, Shape::Object(_) | Shape::Union(_)) {
                    naming.add(id);
                }
                todo.extend(api::children(shape).into_iter().rev());
            }
        }
    }
    naming.tables
}

struct Naming<'a> {
    api: &'a Api,
    facts: &'a Facts,
    names: &'a Names,
    tables: Tables,
    taken: BTreeSet<String>,
}

impl Naming<'_> {
    fn add(&mut self, id: TypeId) {
        if self.tables.0.contains_key(&id) {
            return;
        }
        let mut base = called(self.api, self.facts, self.names, id);
        // One type may look differently: in another body, or as the twin of another.
        let root = api::root(self.api, id).name.map(|name| screaming(&name));
        if let Some(root) = root.filter(|root| self.taken.contains(&base) && *root != base) {
            base = format!("{base}_{root}");
        }
        let mut name = base.clone();
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            number += 1;
            name = format!("{base}_{number}");
        }
        self.tables.0.insert(id, Ident::new(&name));
    }
}

fn screaming(name: &str) -> String {
    words::words(name).join("_").to_ascii_uppercase()
}

/// What a table is called: as the type, or as what the type is made of.
fn called(api: &Api, facts: &Facts, names: &Names, id: TypeId) -> String {
    let mut at = id;
    let mut ends = String::new();
    // Lists that hold only themselves are cut off by the count.
    for _ in 0..NESTED {
        if let Some(name) = names.types.get(&facts.twin(at)) {
            let text = screaming(name.unraw());
            let text = if Ident::has_form(&text) { text } else { format!("T_{text}") };
            return text + &ends;
        }
        match &api.types[at].shape {
            Shape::List(item) => {
                at = *item;
                ends.insert_str(0, "_LIST");
            }
            Shape::Map(value) => {
                at = *value;
                ends.insert_str(0, "_MAP");
            }
            Shape::Alias(target) => at = *target,
            _ => break,
        }
    }
    format!("VALUE{ends}")
}
