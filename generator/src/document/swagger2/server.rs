//! Servers, of `schemes`, `host` and `basePath`, or of Azure's `x-ms-parameterized-host`. Not how a URL is read.

use super::Conversion;
use crate::diagnostic::catalog::reading;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

/// The servers of the main document, unless it states `servers`.
pub(super) fn of_root(cx: &mut Conversion<'_>, root: NodeId) {
    if !cx.is_old(root) || cx.member(root, "servers").is_some() {
        return;
    }
    let schemes = schemes(cx, root);
    if let Some(host) = cx.member(root, "x-ms-parameterized-host")
        && let Some(server) = templated(cx, root, host, &schemes)
    {
        let servers = cx.new_list(host, vec![server]);
        cx.put(root, "servers", servers);
        return;
    }
    let Some(like) = cx.member(root, "host").or_else(|| cx.member(root, "basePath")) else { return };
    let urls = urls(cx, root, &schemes);
    let servers: Vec<NodeId> = urls.iter().map(|url| server(cx, url, like)).collect();
    let servers = cx.new_list(like, servers);
    cx.put(root, "servers", servers);
}

/// The server of an operation that is reached by another scheme than the rest.
pub(super) fn of_operation(cx: &mut Conversion<'_>, operation: NodeId) {
    let root = cx.document.root;
    let Some(stated) = cx.member(operation, "schemes") else { return };
    if cx.member(root, "host").is_none() || cx.member(operation, "servers").is_some() {
        return;
    }
    let own = schemes(cx, operation);
    if !own.is_empty() && own.first() != schemes(cx, root).first() {
        let urls = urls(cx, root, &own);
        let servers: Vec<NodeId> = urls.iter().map(|url| server(cx, url, stated)).collect();
        let servers = cx.new_list(stated, servers);
        cx.put(operation, "servers", servers);
    }
}

/// The schemes of HTTP that are stated, the one that is encrypted first.
fn schemes(cx: &mut Conversion<'_>, holder: NodeId) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for item in cx.items(holder, "schemes") {
        let word = cx.node(item).str().unwrap_or_default().trim().to_ascii_lowercase();
        if word != "http" && word != "https" {
            let message = "this scheme is not HTTP, and is not used";
            cx.out.report(&reading::SCHEME_UNUSED, item, message);
        } else if !all.contains(&word) {
            all.push(word);
        }
    }
    all.sort_by_key(|word| word != "https");
    all
}

/// The base URLs of the main document. Without a `host` they are relative to where the document came from.
fn urls(cx: &Conversion<'_>, root: NodeId, schemes: &[String]) -> Vec<String> {
    let base = base_path(cx, root);
    let host = cx.word(root, "host").unwrap_or_default();
    let host = host.trim().trim_end_matches('/');
    if host.is_empty() {
        return vec![if base.is_empty() { "/".to_owned() } else { base }];
    }
    if host.contains("://") {
        return vec![format!("{host}{base}")];
    }
    let is_local = ["localhost", "127.0.0.1", "0.0.0.0"].iter().any(|local| {
        host.strip_prefix(local).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
    });
    // Nothing is said: this machine is spoken to without encryption, and no other.
    let usual = [if is_local { "http" } else { "https" }.to_owned()];
    let schemes = if schemes.is_empty() { &usual[..] } else { schemes };
    schemes.iter().map(|scheme| format!("{scheme}://{host}{base}")).collect()
}

/// With a slash before and none behind.
fn base_path(cx: &Conversion<'_>, root: NodeId) -> String {
    let path = cx.word(root, "basePath").unwrap_or_default();
    match path.trim().trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}

fn server(cx: &mut Conversion<'_>, url: &str, like: NodeId) -> NodeId {
    let server = cx.new_map(like);
    let url = cx.new_text(url, like);
    cx.put(server, "url", url);
    server
}

/// `hostTemplate: '{account}.example.com'` with parameters that state the variables.
fn templated(cx: &mut Conversion<'_>, root: NodeId, host: NodeId, schemes: &[String]) -> Option<NodeId> {
    let template = cx.word(host, "hostTemplate")?;
    let prefix = cx.node(host).get("useSchemePrefix").and_then(Node::bool).unwrap_or(true);
    let scheme = schemes.first().map_or("https", String::as_str);
    let base = base_path(cx, root);
    let url = if prefix { format!("{scheme}://{template}{base}") } else { format!("{template}{base}") };
    let server = server(cx, &url, host);
    let variables = cx.new_map(host);
    for item in cx.items(host, "parameters") {
        let target = cx.document.resolve(cx.out, item).unwrap_or(item);
        let Some(name) = cx.word(target, "name").filter(|_| cx.node(target).kind() == NodeKind::Map) else {
            continue;
        };
        let variable = cx.new_map(target);
        let said = cx.member(target, "schema").unwrap_or(target);
        for (holder, key) in [(said, "default"), (said, "enum"), (target, "description")] {
            if let Some(value) = cx.member(holder, key) {
                cx.put(variable, key, value);
            }
        }
        cx.put(variables, &name, variable);
    }
    cx.put(server, "variables", variables);
    Some(server)
}
