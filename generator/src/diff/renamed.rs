//! Named schemas of both documents, and which of them only have another name. Not what differs in those that kept theirs.

use crate::api::{Api, Origin, Shape, TypeId};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Named schemas.
pub(super) struct Components {
    /// Those of the old document.
    pub old: BTreeMap<String, TypeId>,
    /// Those of the new document.
    pub new: BTreeMap<String, TypeId>,
    /// From the old to the new name of those that look the same, and no other like them.
    pub renamed: BTreeMap<String, String>,
}

/// How deep a schema is looked into to know it again.
const DEPTH: usize = 6;

/// Finds them.
pub(super) fn components(old: &Api, new: &Api) -> Components {
    let (old_names, new_names) = (named(old), named(new));
    let looks = |api: &Api, own: &BTreeMap<String, TypeId>, other: &BTreeMap<String, TypeId>| {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, id) in own.iter().filter(|(name, _)| !other.contains_key(*name)) {
            let mut look = String::new();
            describe(api, *id, name, 0, &mut look);
            all.entry(look).or_default().push(name.clone());
        }
        all
    };
    let gone = looks(old, &old_names, &new_names);
    let come = looks(new, &new_names, &old_names);
    let mut renamed = BTreeMap::new();
    for (look, names) in gone {
        if let ([before], Some([after])) = (names.as_slice(), come.get(&look).map(Vec::as_slice)) {
            renamed.insert(before.clone(), after.clone());
        }
    }
    Components { old: old_names, new: new_names, renamed }
}

fn named(api: &Api) -> BTreeMap<String, TypeId> {
    let mut names = BTreeMap::new();
    for (id, ty) in api.types.iter() {
        if let Origin::Component(name) = &ty.origin {
            names.entry(name.clone()).or_insert(id);
        }
    }
    names
}

/// What a schema looks like, its own name aside. Types of scalars alone tell nothing and look like themselves only.
fn describe(api: &Api, id: TypeId, own: &str, depth: usize, text: &mut String) {
    let ty = &api.types[id];
    if let Origin::Component(name) = &ty.origin
        && depth > 0
    {
        let _ = match name == own {
            true => write!(text, "itself"),
            false => write!(text, "{name:?}"),
        };
        return;
    }
    let inner = |text: &mut String, id: TypeId| match depth < DEPTH {
        true => describe(api, id, own, depth + 1, text),
        false => text.push('?'),
    };
    let _ = write!(text, "{}", if ty.nullable { "null " } else { "" });
    match &ty.shape {
        Shape::Object(object) if !object.properties.is_empty() => {
            text.push('{');
            for property in &object.properties {
                let _ = write!(text, "{:?} {} {:?} ", property.wire, property.required, property.direction);
                inner(text, property.ty);
                text.push(',');
            }
            let _ = write!(text, "}}");
        }
        Shape::Enumeration(set) => {
            let values: Vec<_> = set.values.iter().map(|value| value.wire.to_string()).collect();
            let _ = write!(text, "one of {}", values.join(","));
        }
        Shape::Union(union) => {
            let _ = write!(text, "{:?}(", union.tag.as_ref().map(|tag| &tag.wire));
            for variant in &union.variants {
                inner(text, variant.ty);
                text.push('|');
            }
            text.push(')');
        }
        Shape::List(item) => {
            text.push_str("list ");
            inner(text, *item);
        }
        Shape::Map(value) => {
            text.push_str("map ");
            inner(text, *value);
        }
        Shape::Scalar(scalar) if depth > 0 => {
            let _ = write!(text, "{scalar:?}");
        }
        // Nothing that could be known again.
        other => {
            let _ = match depth {
                0 => write!(text, "{own:?}"),
                _ => write!(text, "{:?}", std::mem::discriminant(other)),
            };
        }
    }
}
