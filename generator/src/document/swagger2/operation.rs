//! Operations: parameters that are bodies, those of the path included, and answers by media type. Not what bodies and
//! answers look like.

use super::{Conversion, body, media, response};
use crate::diagnostic::catalog::reading;
use crate::document::NodeKind;
use crate::source::NodeId;

/// Fixed fields of a path item that are operations, of any version.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Whether a parameter is a body or a part of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    No,
    Body,
    Form,
}

/// A parameter as it is listed, and what it stands for.
#[derive(Clone, Copy)]
pub(super) struct Stated {
    pub(super) item: NodeId,
    pub(super) target: NodeId,
}

/// Moves the bodies that a path states for all of its operations into these, where they may be replaced.
pub(super) fn hand_down(cx: &mut Conversion<'_>, path: NodeId) {
    let all = cx.items(path, "parameters");
    let (bodies, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|item| part(cx, *item).0 != Part::No);
    let Some(list) = cx.member(path, "parameters").filter(|_| !bodies.is_empty()) else { return };
    cx.document.tree.put_items(list, rest);
    let stated = cx.entries(path).into_iter().filter(|(key, _)| METHODS.contains(&key.as_str()));
    for operation in stated.map(|(_, operation)| operation).collect::<Vec<_>>() {
        if cx.node(operation).kind() != NodeKind::Map {
            continue;
        }
        let own = cx.items(operation, "parameters");
        let added = bodies.iter().copied().filter(|body| !own.iter().any(|own| replaces(cx, *own, *body)));
        let items: Vec<NodeId> = added.collect::<Vec<_>>().into_iter().chain(own).collect();
        let like = cx.member(operation, "parameters").unwrap_or(operation);
        let list = cx.new_list(like, items);
        cx.put(operation, "parameters", list);
    }
}

/// Whether an operation's parameter stands in place of one of its path. There is one body at most.
fn replaces(cx: &mut Conversion<'_>, own: NodeId, of_path: NodeId) -> bool {
    match (part(cx, own), part(cx, of_path)) {
        ((Part::Body, _), (Part::Body, _)) => true,
        ((Part::Form, own), (Part::Form, of_path)) => cx.word(own, "name") == cx.word(of_path, "name"),
        _ => false,
    }
}

fn part(cx: &mut Conversion<'_>, item: NodeId) -> (Part, NodeId) {
    // What leads nowhere has been reported, and is again where the parameter is lowered.
    let target = match cx.node(item).get("$ref") {
        Some(_) => cx.document.resolve(cx.out, item).unwrap_or(item),
        None => item,
    };
    let part = match cx.node(target).get("in").and_then(crate::document::Node::str) {
        Some("body") => Part::Body,
        Some("formData") => Part::Form,
        Some(_) | None => Part::No,
    };
    (part, target)
}

/// Rewrites one operation.
pub(super) fn convert(cx: &mut Conversion<'_>, operation: NodeId) {
    let media = media::of_operation(cx, operation);
    bodies(cx, operation, &media);
    response::of_operation(cx, operation, &media);
    super::server::of_operation(cx, operation);
}

fn bodies(cx: &mut Conversion<'_>, operation: NodeId, media: &media::Media) {
    let Some(list) = cx.member(operation, "parameters") else { return };
    let (mut bodies, mut forms, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for item in cx.items(operation, "parameters") {
        let (part, target) = part(cx, item);
        let stated = Stated { item, target };
        match part {
            Part::No => rest.push(item),
            Part::Body => bodies.push(stated),
            Part::Form => forms.push(stated),
        }
    }
    let Some(first) = bodies.first().or(forms.first()).copied() else { return };
    if let Some(known) = cx.member(operation, "requestBody") {
        // Which of them is meant cannot be told; the parameters are reported where they are lowered.
        let message = "there are a `requestBody` and a parameter that is a body, read the first";
        cx.out.report(&reading::OTHER_VERSION, known, message).note(first.item, "the parameter");
        return;
    }
    if !cx.is_old(first.target)
        && let Some(place) = cx.member(first.target, "in")
    {
        let message = "a parameter that is a body is of Swagger 2.0, read as a `requestBody`";
        cx.out.report(&reading::OTHER_VERSION, place, message);
    }
    if let Some(second) = bodies.get(1) {
        let message = "found a second body, read the first one only";
        cx.out.report(&reading::HEALED_KIND, second.item, message).note(first.item, "the first one");
    }
    let request = body::make(cx, bodies.first().copied(), &forms, list, media);
    cx.put(operation, "requestBody", request);
    cx.document.tree.put_items(list, rest);
}
