//! `info`, `servers`, `tags` and `externalDocs`. Not what operations say about themselves.

use super::Lowering;
use crate::api::{Info, Server, ServerVariable, TagInfo};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

fn text(node: Option<Node<'_>>, key: &str) -> Option<String> {
    node?.get(key)?.text().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Lowers what the root says about the whole.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, root: Node<'_>) {
    let info = root.get("info");
    let license = info.and_then(|info| info.get("license"));
    cx.api.info = Info {
        title: text(info, "title").unwrap_or_default(),
        version: text(info, "version").unwrap_or_default(),
        summary: text(info, "summary"),
        description: text(info, "description"),
        license: text(license, "identifier").or_else(|| text(license, "name")),
        documentation: text(root.get("externalDocs"), "url"),
        contact: text(info.and_then(|info| info.get("contact")), "url"),
    };
    cx.api.servers = servers(cx, root);
    let mut sites = Vec::new();
    for tag in root.get("tags").into_iter().flat_map(Node::items) {
        if let Some(name) = text(Some(tag), "name")
            && cx.api.tags.iter().all(|known| known.name != name)
        {
            cx.api.tags.push(TagInfo {
                name,
                summary: text(Some(tag), "summary"),
                description: text(Some(tag), "description"),
                parent: text(Some(tag), "parent"),
                kind: text(Some(tag), "kind"),
            });
            sites.push(tag.get("parent").unwrap_or(tag));
        }
    }
    parents(cx, &sites);
}

/// Takes out parents that there are not, and those that close a circle (OpenAPI 3.2 section 4.22).
fn parents(cx: &mut Lowering<'_, '_>, sites: &[Node<'_>]) {
    for (index, site) in sites.iter().enumerate() {
        let Some(parent) = cx.api.tags[index].parent.clone() else { continue };
        let mut above = Some(parent.clone());
        let mut steps = 0;
        let sound = loop {
            let Some(name) = above else { break true };
            let Some(known) = cx.api.tags.iter().position(|tag| tag.name == name) else { break false };
            steps += 1;
            if known == index || steps > sites.len() {
                break false;
            }
            above = cx.api.tags[known].parent.clone();
        };
        if !sound {
            let message = format!("the tag has no parent `{}`, or is above itself", parent.escape_debug());
            cx.out.report(&codes::TAG_PARENT, site.id(), message);
            cx.api.tags[index].parent = None;
        }
    }
}

/// The servers of the root, a path item or an operation.
pub(super) fn servers(cx: &mut Lowering<'_, '_>, holder: Node<'_>) -> Vec<Server> {
    let stated: Vec<_> = holder.get("servers").into_iter().flat_map(Node::items).collect();
    stated.into_iter().filter_map(|one| server(cx, one)).collect()
}

fn server(cx: &mut Lowering<'_, '_>, stated: Node<'_>) -> Option<Server> {
    let url = text(Some(stated), "url")?;
    let mut variables = Vec::new();
    for (name, variable) in stated.get("variables").into_iter().flat_map(Node::entries) {
        let values: Vec<_> = variable
            .get("enum")
            .into_iter()
            .flat_map(Node::items)
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect();
        let stated = variable.get("default").and_then(Node::text).map(str::to_owned);
        // That a default is missing has been reported by the check.
        let default = stated.or_else(|| values.first().cloned()).unwrap_or_default();
        let description = text(Some(variable), "description");
        variables.push(ServerVariable { name: name.to_owned(), default, values, description });
    }
    for name in names_in(&url) {
        if variables.iter().all(|variable| variable.name != name) {
            cx.out.report(
                &codes::SERVER_VARIABLE,
                stated.get("url").unwrap_or(stated).id(),
                format!("the URL has `{{{}}}`, which `variables` does not declare", name.escape_debug()),
            );
            let (default, values) = (String::new(), Vec::new());
            variables.push(ServerVariable { name, default, values, description: None });
        }
    }
    let (name, description) = (text(Some(stated), "name"), text(Some(stated), "description"));
    Some(Server { site: stated.id(), url, variables, name, description })
}

/// Names in braces.
fn names_in(url: &str) -> Vec<String> {
    let mut names = Vec::new();
    for piece in url.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !name.is_empty()
        {
            names.push(name.to_owned());
        }
    }
    names
}
