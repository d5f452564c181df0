//! Which specification a document follows, by its own word. Not whether it does.

use super::{Dialect, Node, NodeKind, foreign};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;

/// The declared version. Nothing, and an error, where the text is no description that can be read.
pub(super) fn declared(out: &mut Diagnostics, root: Node<'_>) -> Option<Dialect> {
    let swagger = root.get("swagger").filter(|_| root.get("openapi").is_none());
    if let Some(swagger) = swagger {
        return two(out, swagger);
    }
    let Some(openapi) = root.get("openapi") else {
        let message = match root.kind() {
            NodeKind::Map => {
                let seems = foreign::of_root(root).map(|kind| format!(": this seems to be {kind}"));
                let seems = seems.unwrap_or_default();
                format!("found no field `openapi`, expected the version of an OpenAPI description{seems}")
            }
            NodeKind::Null => "found nothing, expected an OpenAPI description".to_owned(),
            kind => format!("found {}, expected an OpenAPI description", kind.word()),
        };
        out.report(&reading::NO_DESCRIPTION, root.id(), message)
            .help("the root of a description is an object with `openapi: 3.1.1` or the like");
        return None;
    };
    let version = openapi.text().unwrap_or_default();
    let mut numbers = version.trim().split('.').map(|part| part.trim().parse::<u32>().ok());
    match (numbers.next().flatten(), numbers.next().flatten()) {
        (Some(3), Some(0) | None) => Some(Dialect::V30),
        (Some(3), Some(1)) => Some(Dialect::V31),
        (Some(3), Some(2)) => Some(Dialect::V32),
        (Some(3), Some(_)) => {
            let message = format!("found version `{}`, read as 3.2", shown(version));
            out.report(&reading::NEWER_VERSION, openapi.id(), message);
            Some(Dialect::V32)
        }
        _ => {
            let found = match openapi.text() {
                Some(text) => format!("`{}`", shown(text)),
                None => openapi.kind().word().to_owned(),
            };
            let message =
                format!("found {found} as the version, expected one that starts with 3.0, 3.1 or 3.2");
            out.report(&reading::UNKNOWN_VERSION, openapi.id(), message);
            None
        }
    }
}

/// Swagger 2.0; earlier ones spread a description over many documents of another kind.
fn two(out: &mut Diagnostics, swagger: Node<'_>) -> Option<Dialect> {
    let version = swagger.text().unwrap_or_default().trim();
    if version == "2" || version.starts_with("2.") {
        return Some(Dialect::Swagger2);
    }
    let message = match swagger.text() {
        Some(text) => format!("found Swagger `{}`, expected 2.0", shown(text)),
        None => format!("found {} as the version of Swagger, expected `'2.0'`", swagger.kind().word()),
    };
    out.report(&reading::UNKNOWN_VERSION, swagger.id(), message)
        .help("convert the document to Swagger 2.0 or OpenAPI 3");
    None
}
