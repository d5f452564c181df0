//! What the openapiv3 crate finds in a document.

use crate::Found;
use openapiv3::{OpenAPI, Operation, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr};
use std::fs;
use std::path::Path;

/// Reads a document; nothing where the crate does not, or not all that is asked for.
pub fn read(path: &Path) -> Option<Found> {
    let text = fs::read_to_string(path).ok()?;
    let document: OpenAPI = match path.extension()?.to_str()? {
        "json" => serde_json::from_str(&text).ok()?,
        _ => serde_yaml::from_str(&text).ok()?,
    };
    let mut found = Found::default();
    for (path, item) in &document.paths.paths {
        let ReferenceOr::Item(item) = item else { return None };
        for (method, operation) in operations(item) {
            add(&mut found, &document, path, method, item, operation)?;
        }
    }
    if let Some(components) = &document.components {
        found.schemas.extend(components.schemas.keys().cloned());
    }
    Some(found)
}

fn operations(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    [
        ("GET", &item.get),
        ("PUT", &item.put),
        ("POST", &item.post),
        ("DELETE", &item.delete),
        ("OPTIONS", &item.options),
        ("HEAD", &item.head),
        ("PATCH", &item.patch),
        ("TRACE", &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| operation.as_ref().map(|operation| (method, operation)))
}

fn add(
    found: &mut Found,
    document: &OpenAPI,
    path: &str,
    method: &str,
    item: &PathItem,
    operation: &Operation,
) -> Option<()> {
    found.operations.insert((method.to_owned(), path.to_owned()));
    let mut own: Vec<(&'static str, String)> = Vec::new();
    // The operation's parameters replace the path's of the same name and place (OpenAPI 3.0.4, "Operation Object").
    for one in operation.parameters.iter().chain(&item.parameters) {
        let parameter = resolved(document, one)?;
        let (place, required) = match parameter {
            // Always, said or not (OpenAPI 3.0.4, "Parameter Object").
            Parameter::Path { .. } => ("path", true),
            Parameter::Query { parameter_data, .. } => ("query", parameter_data.required),
            Parameter::Header { parameter_data, .. } => ("header", parameter_data.required),
            Parameter::Cookie { parameter_data, .. } => ("cookie", parameter_data.required),
        };
        let data = parameter.parameter_data_ref();
        let key = (place, data.name.clone());
        if own.contains(&key) || is_ignored(place, &data.name) || is_empty(&data.format) {
            continue;
        }
        own.push(key);
        let (method, path) = (method.to_owned(), path.to_owned());
        found.parameters.insert((method, path, place.to_owned(), data.name.clone(), required));
    }
    Some(())
}

/// Header parameters that the specification says to ignore (OpenAPI 3.0.4, "Parameter Object").
pub fn is_ignored(place: &str, name: &str) -> bool {
    place == "header"
        && ["accept", "content-type", "authorization"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// `content: {}`: a parameter that says nothing about its value.
fn is_empty(format: &ParameterSchemaOrContent) -> bool {
    matches!(format, ParameterSchemaOrContent::Content(content) if content.is_empty())
}

fn resolved<'d>(document: &'d OpenAPI, parameter: &'d ReferenceOr<Parameter>) -> Option<&'d Parameter> {
    let mut at = parameter;
    // As long a chain as anybody writes; a cycle ends as well.
    for _ in 0..8 {
        match at {
            ReferenceOr::Item(parameter) => return Some(parameter),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/")?;
                let name = name.replace("~1", "/").replace("~0", "~");
                at = document.components.as_ref()?.parameters.get(&name)?;
            }
        }
    }
    None
}
