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
    let mut tables = Tables::default();
    let mut taken = BTreeSet::new();
    for (_, operation) in api.operations.iter() {
        let sent = operation.body.iter().flat_map(|body| &body.media);
        let given = operation.outcomes.iter().flat_map(|outcome| &outcome.media);
        for id in sent.chain(given).filter(|media| media.typed_xml).filter_map(|media| media.ty) {
            add(api, facts, names, &mut tables, &mut taken, id);
        }
    }
    tables
}

fn add(
    api: &Api,
    facts: &Facts,
    names: &Names,
    tables: &mut Tables,
    taken: &mut BTreeSet<String>,
    root: TypeId,
) {
    let mut todo = vec![(root, true)];
    let mut seen = BTreeSet::new();
    while let Some((id, is_root)) = todo.pop() {
        let target = api::target(api, id);
        let named = matches!(api.types[target].shape, Shape::Object(_) | Shape::Union(_));
        if (is_root || (named && id == target)) && !tables.0.contains_key(&id) {
            let mut base = called(api, facts, names, id);
            // One type may look differently: in another body, or as the twin of another.
            let root = api::root(api, id).name.map(|name| words::words(&name).join("_").to_ascii_uppercase());
            if let (true, Some(root)) = (taken.contains(&base), root.filter(|root| *root != base)) {
                base = format!("{base}_{root}");
            }
            let mut name = base.clone();
            let mut number = 1;
            while !taken.insert(name.clone()) {
                number += 1;
                name = format!("{base}_{number}");
            }
            tables.0.insert(id, Ident::new(&name));
        }
        if seen.insert(id) {
            todo.extend(api::children(&api.types[id].shape).into_iter().rev().map(|child| (child, false)));
        }
    }
}

/// What a table is called: as the type, or as what the type is made of.
fn called(api: &Api, facts: &Facts, names: &Names, id: TypeId) -> String {
    let mut at = id;
    let mut ends = String::new();
    // Lists that hold only themselves are cut off by the count.
    for _ in 0..NESTED {
        if let Some(name) = names.types.get(&facts.twin(at)) {
            let words = words::words(name.unraw());
            let text = words.join("_").to_ascii_uppercase();
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
