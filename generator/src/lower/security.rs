//! Security schemes and requirements. Not how credentials are sent.

use super::{Lowering, doc};
use crate::api::{Requirement, Scheme, SchemeKind, SchemePlace, SchemeUse};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// Lowers `components.securitySchemes`.
pub(super) fn schemes(cx: &mut Lowering<'_, '_>, root: Node<'_>) {
    let stated = root.get("components").and_then(|all| all.get("securitySchemes"));
    for (name, scheme) in stated.into_iter().flat_map(Node::entries) {
        let Some(target) = cx.document.resolve(cx.out, scheme.id()) else { continue };
        let target = cx.document.node(target);
        let Some(kind) = kind(cx, target) else { continue };
        let mut doc = doc::of_element(target);
        doc.notes.extend(flows(target));
        cx.api.schemes.push(Scheme { site: scheme.id(), name: name.to_owned(), kind, doc });
    }
}

/// OpenAPI 3.1 section 4.8.27.
fn kind(cx: &mut Lowering<'_, '_>, scheme: Node<'_>) -> Option<SchemeKind> {
    let word = |key: &str| scheme.get(key).and_then(Node::str);
    let kind = match word("type").map(str::to_ascii_lowercase).as_deref() {
        Some("apikey") => api_key(scheme),
        Some("http") => word("scheme").map(|scheme| match scheme.to_ascii_lowercase().as_str() {
            "basic" => SchemeKind::Basic,
            "bearer" => SchemeKind::Bearer,
            _ => SchemeKind::OtherHttp(scheme.to_owned()),
        }),
        Some("basic") => Some(SchemeKind::Basic),
        Some("oauth2" | "openidconnect") => Some(SchemeKind::Bearer),
        Some("mutualtls") => Some(SchemeKind::MutualTls),
        Some(_) | None => None,
    };
    if kind.is_none() {
        let message = "this says too little to send a credential: requirements of it are left out";
        cx.out.report(&codes::SCHEME_KIND, scheme.id(), message);
    }
    kind
}

fn api_key(scheme: Node<'_>) -> Option<SchemeKind> {
    let place = match scheme.get("in").and_then(Node::str)? {
        "header" => SchemePlace::Header,
        "query" => SchemePlace::Query,
        "cookie" => SchemePlace::Cookie,
        _ => return None,
    };
    let wire = scheme.get("name").and_then(Node::text).filter(|name| !name.is_empty())?.to_owned();
    Some(SchemeKind::ApiKey { place, wire })
}

/// Where tokens of a scheme come from, as sentences.
fn flows(scheme: Node<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let text = |node: Node<'_>, key: &str| node.get(key).and_then(Node::str).map(str::to_owned);
    for (name, flow) in scheme.get("flows").into_iter().flat_map(Node::entries) {
        let addresses = [
            ("authorizationUrl", "authorize at"),
            ("deviceAuthorizationUrl", "authorize a device at"),
            ("tokenUrl", "get a token from"),
            ("refreshUrl", "get a new token from"),
        ];
        for (key, what) in addresses {
            notes.extend(text(flow, key).map(|url| format!("OAuth 2 `{name}`: {what} <{url}>.")));
        }
    }
    notes
        .extend(text(scheme, "openIdConnectUrl").map(|url| format!("OpenID Connect: discovery at <{url}>.")));
    let metadata = text(scheme, "oauth2MetadataUrl");
    notes.extend(metadata.map(|url| format!("OAuth 2: metadata of the server at <{url}>.")));
    notes.extend(text(scheme, "bearerFormat").map(|format| format!("Token format: {format}.")));
    notes
}

/// The alternatives that hold for an operation: its own, else the root's.
pub(super) fn requirements(
    cx: &mut Lowering<'_, '_>,
    root: Node<'_>,
    operation: Node<'_>,
) -> Vec<Requirement> {
    let Some(stated) = operation.get("security").or_else(|| root.get("security")) else { return Vec::new() };
    let alternatives: Vec<_> = stated.items().collect();
    alternatives.into_iter().filter_map(|one| requirement(cx, root, one)).collect()
}

fn requirement(cx: &mut Lowering<'_, '_>, root: Node<'_>, stated: Node<'_>) -> Option<Requirement> {
    let mut uses = Vec::new();
    let mut lost = false;
    for (name, scopes) in stated.entries() {
        if let Some(scheme) = cx.api.schemes.iter().position(|scheme| scheme.name == name) {
            let scopes = scopes.items().filter_map(Node::text).map(str::to_owned).collect();
            uses.push(SchemeUse { scheme, scopes });
            continue;
        }
        lost = true;
        // A scheme that is declared but could not be understood has been reported where it is declared.
        let declared = root.get("components").and_then(|all| all.get("securitySchemes")?.get(name)).is_some();
        if !declared {
            cx.out
                .report(
                    &codes::SCHEME_UNKNOWN,
                    scopes.id(),
                    format!("no security scheme is called `{}`", name.escape_debug()),
                )
                .help("declare it under `components.securitySchemes`");
        }
    }
    // An alternative that asked for something does not turn into "no credential needed".
    (!lost || !uses.is_empty()).then_some(Requirement { uses })
}
