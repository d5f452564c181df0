//! Incoming requests: webhooks and callbacks, which are operations of the other direction. Not operations that a client
//! calls, though the parts are the same.

use super::worklist::Key;
use super::{Lowering, body, operation, parameter, response, security};
use crate::api::{
    Channel, ContentKind, Direction, Doc, Encoding, Family, Incoming, IncomingId, Media, MediaKind, Method,
    Object, OperationId, Origin, Owner, Parameter, ParameterPlace, Property, Rest, Role, Shape, Trigger,
    Type, TypeId, lexical,
};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;
use std::collections::BTreeMap;

/// What is known beside the requests themselves.
#[derive(Default)]
struct Found {
    /// By the place where it is stated: one statement may be referred to by many.
    known: BTreeMap<NodeId, Option<IncomingId>>,
    /// The schema of the body, where it is JSON.
    schemas: BTreeMap<IncomingId, NodeId>,
}

/// Lowers webhooks, then callbacks of operations, in document order.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, root: Node<'_>) {
    let mut found = Found::default();
    for field in ["webhooks", "x-webhooks"] {
        let stated: Vec<_> = root.get(field).into_iter().flat_map(Node::entries).collect();
        for (key, item) in stated {
            // What is stated once more under the other name is the same webhook.
            let trigger = Trigger::Webhook(key.to_owned());
            if field == "webhooks" || cx.api.incoming.iter().all(|(_, one)| !one.triggers.contains(&trigger))
            {
                requests(cx, root, &mut found, item, &trigger);
            }
        }
    }
    let operations: Vec<_> = cx.api.operations.iter().map(|(id, one)| (Some(id), one.site)).collect();
    for (of, site) in operations {
        callbacks(cx, root, &mut found, of, site);
    }
    // Receivers may call back again; each statement is met once, so that this ends.
    let mut next = 0;
    while next < cx.api.incoming.len() {
        let site = cx.api.incoming[IncomingId::from(next)].site;
        callbacks(cx, root, &mut found, None, site);
        next += 1;
    }
    families(cx, &found);
}

/// Adds the object of the parameters of each request. The worklist has to be done: its types come first.
pub(super) fn inputs(cx: &mut Lowering<'_, '_>) {
    let ids: Vec<_> = cx.api.incoming.ids().collect();
    for id in ids {
        let (readable, others): (Vec<_>, Vec<_>) = std::mem::take(&mut cx.api.incoming[id].parameters)
            .into_iter()
            .partition(|one| is_readable(cx, one));
        for one in others {
            let message = format!(
                "the text of `{}` does not tell its structure: the parameter is left to the receiver",
                one.wire.escape_debug()
            );
            cx.out.report(&codes::INCOMING_PARAMETER, one.site, message);
            cx.api.incoming[id].degraded = true;
        }
        if !readable.is_empty() {
            let site = cx.api.incoming[id].site;
            let origin = Origin::Inline { owner: Owner::Incoming(id), role: Role::Parameters };
            let shape = Shape::Object(Object { properties: properties(&readable), rest: Rest::Ignored });
            let ty = cx.api.types.push(Type {
                site,
                origin,
                doc: Doc::default(),
                nullable: false,
                xml: None,
                shape,
            });
            cx.api.incoming[id].inputs = Some(ty);
        }
        cx.api.incoming[id].parameters = readable;
    }
}

fn is_readable(cx: &Lowering<'_, '_>, parameter: &Parameter) -> bool {
    match &parameter.encoding {
        // The whole query is there for the receiver to read.
        Encoding::Content(..) if parameter.place == ParameterPlace::QueryString => false,
        Encoding::Content(_, ContentKind::Json) => true,
        Encoding::Content(_, ContentKind::Text | ContentKind::Form(_)) => {
            lexical(&cx.api, parameter.ty).is_some()
        }
        Encoding::Styled { .. } => lexical(&cx.api, parameter.ty).is_some(),
    }
}

/// One property for each parameter, in order. Two places may use one name.
fn properties(parameters: &[Parameter]) -> Vec<Property> {
    let one = |parameter: &Parameter| {
        let same = parameters.iter().filter(|other| other.wire == parameter.wire).count();
        let wire = match (same, parameter.place) {
            (1, _) => parameter.wire.clone(),
            (_, ParameterPlace::Query | ParameterPlace::QueryString) => format!("query {}", parameter.wire),
            (_, ParameterPlace::Cookie) => format!("cookie {}", parameter.wire),
            (_, ParameterPlace::Header | ParameterPlace::Path) => format!("header {}", parameter.wire),
        };
        Property {
            site: parameter.site,
            wire,
            ty: parameter.ty,
            required: parameter.required,
            direction: Direction::Both,
            default: parameter.default.clone(),
            doc: parameter.doc.clone(),
            xml: None,
        }
    };
    parameters.iter().map(one).collect()
}

fn callbacks(
    cx: &mut Lowering<'_, '_>,
    root: Node<'_>,
    found: &mut Found,
    of: Option<OperationId>,
    site: NodeId,
) {
    let stated: Vec<_> =
        cx.document.node(site).get("callbacks").into_iter().flat_map(Node::entries).collect();
    for (key, callback) in stated {
        let Some(target) = cx.document.resolve(cx.out, callback.id()) else { continue };
        let items: Vec<_> = cx.document.node(target).entries().collect();
        for (expression, item) in items.into_iter().filter(|(key, _)| !key.starts_with("x-")) {
            let (key, expression) = (key.to_owned(), expression.to_owned());
            requests(cx, root, found, item, &Trigger::Callback { of, key, expression });
        }
    }
}

/// The requests of one path item.
fn requests(cx: &mut Lowering<'_, '_>, root: Node<'_>, found: &mut Found, item: Node<'_>, trigger: &Trigger) {
    let items = operation::items(cx, item);
    let mut done: Vec<String> = Vec::new();
    for holder in &items {
        for (method, stated) in operation::stated(*holder) {
            if done.contains(&method) {
                continue;
            }
            match found.known.get(&stated.id()) {
                Some(Some(id)) => cx.api.incoming[*id].triggers.push(trigger.clone()),
                Some(None) => {}
                None => {
                    let id = one(cx, root, found, &items, &method, stated, trigger);
                    found.known.insert(stated.id(), id);
                }
            }
            done.push(method);
            cx.drain();
        }
    }
}

fn one(
    cx: &mut Lowering<'_, '_>,
    root: Node<'_>,
    found: &mut Found,
    items: &[Node<'_>],
    method: &str,
    stated: Node<'_>,
    trigger: &Trigger,
) -> Option<IncomingId> {
    cx.api.coverage.incoming += 1;
    if stated.kind() != NodeKind::Map || !operation::is_token(method) {
        cx.api.coverage.incoming_skipped += 1;
        let message = match stated.kind() {
            NodeKind::Map => "this is no HTTP method: the incoming request is left out",
            _ => "expected an operation: the incoming request is left out",
        };
        cx.out.report(&codes::OPERATION_BROKEN, stated.id(), message);
        return None;
    }
    let id = IncomingId::from(cx.api.incoming.len());
    let owner = Owner::Incoming(id);
    let holders: Vec<_> = items.iter().rev().copied().chain([stated]).collect();
    let (mut parameters, lost) = parameter::all(cx, owner, &holders);
    let before = parameters.len();
    parameters.retain(|one| {
        let in_path = one.place == ParameterPlace::Path;
        if in_path {
            let message = "the receiver chooses the path of an incoming request: the parameter is left out";
            cx.out.report(&codes::PATH_PARAMETER_UNUSED, one.site, message);
        }
        !in_path
    });
    let unused = parameters.len() < before;
    let arriving = stated.get("requestBody").and_then(|body| body::lower(cx, owner, body));
    if let Some(schema) = schema(cx, stated, arriving.iter().flat_map(|body| &body.media)) {
        found.schemas.insert(id, schema);
    }
    let outcomes = response::lower(cx, owner, stated);
    let said = operation::said(items, stated);
    let incoming = Incoming {
        site: stated.id(),
        triggers: vec![trigger.clone()],
        id: stated.get("operationId").and_then(Node::text).filter(|id| !id.is_empty()).map(str::to_owned),
        method: Method(method.to_owned()),
        parameters,
        inputs: None,
        body: arriving,
        outcomes,
        // What the document asks of callers of its API is not what a receiver can ask of it.
        security: match stated.get("security") {
            Some(_) => security::requirements(cx, root, stated),
            None => Vec::new(),
        },
        doc: said,
        degraded: lost || unused,
    };
    Some(cx.api.incoming.push(incoming))
}

/// The schema of a JSON body.
fn schema<'m>(
    cx: &mut Lowering<'_, '_>,
    stated: Node<'_>,
    mut media: impl Iterator<Item = &'m Media>,
) -> Option<NodeId> {
    let json = media.find(|media| media.kind == MediaKind::Json && media.ty.is_some())?;
    let body = cx.document.resolve(cx.out, stated.get("requestBody")?.id())?;
    let media = cx.document.node(body).get("content")?.get(&json.media_type)?.id();
    let media = cx.document.resolve(cx.out, media)?;
    Some(cx.document.node(media).get("schema")?.id())
}

/// Joins the bodies that may arrive at one address.
fn families(cx: &mut Lowering<'_, '_>, found: &Found) {
    let mut channels: Vec<(Channel, Vec<IncomingId>)> = Vec::new();
    let mut places: BTreeMap<Option<(OperationId, String)>, usize> = BTreeMap::new();
    for (id, one) in cx.api.incoming.iter() {
        for trigger in &one.triggers {
            let (place, channel) = match trigger {
                Trigger::Webhook(_) => (None, Channel::Webhooks),
                Trigger::Callback { of: Some(of), expression, .. } => {
                    (Some((*of, expression.clone())), Channel::Callbacks(*of, expression.clone()))
                }
                Trigger::Callback { of: None, .. } => continue,
            };
            let at = *places.entry(place).or_insert(channels.len());
            if at == channels.len() {
                channels.push((channel, Vec::new()));
            }
            let members = &mut channels[at].1;
            if found.schemas.contains_key(&id) && members.last() != Some(&id) {
                members.push(id);
            }
        }
    }
    for (channel, members) in channels.into_iter().filter(|(_, members)| members.len() > 1) {
        let schemas: Vec<NodeId> = members.iter().filter_map(|id| found.schemas.get(id).copied()).collect();
        let owner = members.first().map_or(Owner::Shared, |id| Owner::Incoming(*id));
        let ty = cx.intern(Key::Any(schemas), Origin::Inline { owner, role: Role::AnyOf });
        cx.drain();
        if cx.api.families.iter().any(|known| known.ty == ty) {
            continue;
        }
        name_variants(cx, ty, &members);
        // What all of them have in common needs no choice.
        if matches!(cx.api.types[ty].shape, Shape::Union(_)) {
            cx.api.families.push(Family { channel, ty, members });
        }
    }
}

/// Variants are called after the request that brings them, where it is one.
fn name_variants(cx: &mut Lowering<'_, '_>, ty: TypeId, members: &[IncomingId]) {
    let mut keys: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
    for id in members {
        let one = &cx.api.incoming[*id];
        let body = one.body.iter().flat_map(|body| &body.media);
        let json = body.filter(|media| media.kind == MediaKind::Json).find_map(|media| media.ty);
        if let (Some(body), Some(Trigger::Webhook(key) | Trigger::Callback { key, .. })) =
            (json, one.triggers.first())
        {
            keys.entry(body).or_default().push(key.clone());
        }
    }
    if let Shape::Union(union) = &mut cx.api.types[ty].shape {
        for variant in &mut union.variants {
            if let Some([key]) = keys.get(&variant.ty).map(Vec::as_slice) {
                variant.name = Some(key.clone());
            }
        }
    }
}
