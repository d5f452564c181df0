//! Every example and default of a document, with the type that should hold it. Not whether it does.

use clientsmith::api::{Api, Doc, Media, MediaKind, Rest, Shape, TypeId};
use clientsmith::source::Site;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its type.
    pub ty: TypeId,
    /// Where the schema is stated: at this site, in these members below it.
    pub site: Site,
    /// From the site to the schema.
    pub below: Vec<&'static str>,
    /// What states it: a body, a type, a property, a parameter, a default.
    pub kind: &'static str,
    /// The value.
    pub value: Value,
}

/// All examples whose type is read or written as JSON, each once.
pub fn collect(api: &Api) -> Vec<Example> {
    let mut found = Found::default();
    let mut json = BTreeSet::new();
    for (_, operation) in api.operations.iter() {
        let bodies = operation.body.iter().flat_map(|body| &body.media);
        let answers = operation.outcomes.iter().flat_map(|outcome| &outcome.media);
        for media in bodies.chain(answers) {
            found.media(media, &mut json);
        }
        for parameter in &operation.parameters {
            json.insert(parameter.ty);
            let mut add = |kind, value| found.add(parameter.ty, parameter.site, &["schema"], kind, value);
            parameter.doc.examples.iter().for_each(|value| add("parameter", value));
            parameter.default.iter().for_each(|value| add("default", value));
        }
    }
    for id in reachable(api, json) {
        let ty = &api.types[id];
        let Doc { examples, .. } = &ty.doc;
        examples.iter().for_each(|value| found.add(id, ty.site, &[], "schema", value));
        if let Shape::Object(object) = &ty.shape {
            for property in &object.properties {
                let mut add = |kind, value| found.add(property.ty, property.site, &[], kind, value);
                property.doc.examples.iter().for_each(|value| add("property", value));
                property.default.iter().for_each(|value| add("default", value));
            }
        }
    }
    found.list
}

/// What was found, and what is known already.
#[derive(Default)]
struct Found {
    list: Vec<Example>,
    known: BTreeMap<TypeId, BTreeSet<String>>,
}

impl Found {
    fn media(&mut self, media: &Media, json: &mut BTreeSet<TypeId>) {
        let Some(ty) = media.ty.filter(|_| media.kind == MediaKind::Json) else { return };
        json.insert(ty);
        for (_, value) in &media.examples {
            self.add(ty, media.site, &["schema"], "body", value);
        }
    }

    fn add(&mut self, ty: TypeId, site: Site, below: &[&'static str], kind: &'static str, value: &Value) {
        if self.known.entry(ty).or_default().insert(value.to_string()) {
            self.list.push(Example { ty, site, below: below.to_vec(), kind, value: value.clone() });
        }
    }
}

/// The types, and all that values of them contain.
fn reachable(api: &Api, from: BTreeSet<TypeId>) -> BTreeSet<TypeId> {
    let mut left: Vec<_> = from.iter().copied().collect();
    let mut seen = from;
    while let Some(id) = left.pop() {
        let inner: Vec<TypeId> = match &api.types[id].shape {
            Shape::List(inner) | Shape::Map(inner) | Shape::Alias(inner) => vec![*inner],
            Shape::Embedded(_) => Vec::new(),
            Shape::Tuple(items) => items.clone(),
            Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
            Shape::Object(object) => {
                let rest = match object.rest {
                    Rest::Kept(rest) => Some(rest),
                    Rest::Ignored => None,
                };
                object.properties.iter().map(|property| property.ty).chain(rest).collect()
            }
            Shape::Anything | Shape::Null | Shape::Never | Shape::Scalar(_) | Shape::Enumeration(_) => {
                Vec::new()
            }
        };
        left.extend(inner.into_iter().filter(|id| seen.insert(*id)));
    }
    seen
}
