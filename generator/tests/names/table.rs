//! Everything that has a name in a client, by what the document says of it. Not a test.

use clientsmith::api::{ParameterPlace, Shape};
use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use std::collections::{BTreeMap, BTreeSet};

/// What a run gave.
pub struct Named {
    /// Names by what they are for.
    pub table: BTreeMap<String, String>,
    /// The file for the next run.
    pub lock: String,
    /// The names as people look at them.
    pub described: String,
    pub out: Diagnostics,
}

/// Names everything of a document, after an earlier run.
pub fn of(document: &str, lock: Option<&str>) -> Option<Named> {
    let mut out = Diagnostics::default();
    let mut memory = Memory::of("api.yaml", document);
    if let Some(lock) = lock {
        memory = memory.with("names.lock", lock);
    }
    let config = Config { names: Some("names.lock".into()), ..Config::new("api.yaml") };
    let stages = clientsmith::stages(&config, &mut memory, &mut out).ok()?;
    let (api, facts, names) = (&stages.api, &stages.facts, &stages.names);
    let mut table: BTreeMap<String, String> = BTreeMap::new();
    let mut several = BTreeSet::new();
    let mut add = |what: String, name: &str| {
        if table.insert(what.clone(), name.to_owned()).is_some_and(|known| known != name) {
            several.insert(what);
        }
    };
    for id in api.types.ids() {
        let Some(name) = names.types.get(&facts.twin(id)) else { continue };
        let at = out.sources.pointer(api.types[id].site);
        add(format!("type {at}"), name.as_str());
        if let (Shape::Object(object), Some(fields)) =
            (&api.types[id].shape, names.fields.get(&facts.twin(id)))
        {
            for (property, field) in object.properties.iter().zip(fields) {
                add(format!("field {at} {:?}", property.wire), field.as_str());
            }
        }
        if let (Shape::Enumeration(values), Some(variants)) =
            (&api.types[id].shape, names.variants.get(&facts.twin(id)))
        {
            for (value, variant) in values.values.iter().zip(variants) {
                add(format!("variant {at} {}", value.wire), variant.as_str());
            }
        }
    }
    for group in &names.groups {
        for id in &group.operations {
            let (operation, method) = (&api.operations[*id], &names.methods[id]);
            let at = format!("{} {}", operation.method.0, operation.path.text);
            add(format!("group of {at}"), group.ty.as_ref().map_or("", |name| name.as_str()));
            add(format!("accessor of {at}"), group.accessor.as_str());
            add(format!("module of {at}"), group.module.as_str());
            add(format!("method of {at}"), method.name.as_str());
            add(format!("marker of {at}"), method.marker.as_str());
            add(format!("output of {at}"), method.output.as_str());
            add(format!("failure of {at}"), method.failure.as_str());
            if operation.body.is_some() {
                add(format!("body of {at}"), method.body.as_str());
            }
            for (parameter, name) in operation.parameters.iter().zip(&method.inputs) {
                let place = match parameter.place {
                    ParameterPlace::Path => "path",
                    ParameterPlace::Query => "query",
                    ParameterPlace::QueryString => "querystring",
                    ParameterPlace::Header => "header",
                    ParameterPlace::Cookie => "cookie",
                };
                add(format!("input of {at} {place} {}", parameter.wire), name.as_str());
                if let Some(ty) = names.types.get(&facts.twin(parameter.ty)) {
                    add(format!("type of {at} {place} {}", parameter.wire), ty.as_str());
                }
            }
        }
    }
    for (scheme, name) in api.schemes.iter().zip(&names.schemes) {
        add(format!("scheme {}", scheme.name), name.as_str());
    }
    // What cannot be told apart from outside is not compared.
    table.retain(|what, _| !several.contains(what));
    let described = names.describe(api, &out);
    Some(Named { table, lock: names.lock.clone(), described, out })
}

/// What is called otherwise than before.
pub fn renamed(before: &Named, after: &Named) -> Vec<String> {
    let moved = |(what, name): (&String, &String)| {
        let now = after.table.get(what).filter(|now| *now != name)?;
        Some(format!("{what}: {name} is {now} now"))
    };
    before.table.iter().filter_map(moved).collect()
}
