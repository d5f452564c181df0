//! Names of groups, methods, markers, inputs and of the client builder's setters.

use super::Names;
use super::members::member;
use super::scope::Scope;
use super::types::status_name;
use super::words::{camel, singular, snake, words};
use crate::api::{
    Api, Media, MediaKind, Operation, OperationId, Outcome, ParameterPlace, SchemeKind, Segment,
    StatusPattern,
};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming;
use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Names of one tag.
#[derive(Clone, Debug)]
pub struct GroupNames {
    /// The first tag that it stands for; `None` for operations without one.
    pub tag: Option<String>,
    /// The struct, where there is a tag.
    pub ty: Option<Ident>,
    /// The client's method.
    pub accessor: Ident,
    /// The file and module.
    pub module: Ident,
    /// Its operations in document order.
    pub operations: Vec<OperationId>,
}

/// Names of one operation.
#[derive(Clone, Debug)]
pub struct MethodNames {
    /// The method.
    pub name: Ident,
    /// The marker type.
    pub marker: Ident,
    /// What the document calls it, made from method and path where it does not.
    pub id: String,
    /// Parameters, in the order of the API's.
    pub inputs: Vec<Ident>,
    /// The body.
    pub body: Ident,
    /// Enum of ways to send the body, should one be needed.
    pub choice: Ident,
    /// Variants of that enum, in the order of the body's media types.
    pub body_variants: Vec<Ident>,
    /// Enum of success bodies, should one be needed.
    pub output: Ident,
    /// Enum of failure bodies, should one be needed.
    pub failure: Ident,
    /// Variants of both enums, in the order of the outcomes.
    pub outcomes: Vec<Ident>,
}

/// Names of the prelude and of the output itself that a marker or group would shadow.
const RESERVED_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Into",
    "From",
    "AsRef",
    "Borrow",
    "IntoIterator",
    "Iterator",
    "Send",
    "Sync",
    "Copy",
    "Clone",
    "Debug",
    "Default",
    "Drop",
    "Fn",
    "Call",
    "Client",
    "ClientBuilder",
    "Error",
    "Response",
];
/// Methods of every group.
const RESERVED_METHODS: &[&str] = &["clone", "core"];
/// Methods of the client itself.
const RESERVED_CLIENT: &[&str] =
    &["builder", "to_builder", "new", "clone", "core", "request", "into", "from"];
/// Methods of every call: a setter of the same name would clash.
const RESERVED_SETTERS: &[&str] = &[
    "send",
    "to_request",
    "into_future",
    "new",
    "with_header",
    "with_query_param",
    "with_timeout",
    "with_base_url",
    "with_part",
    "clone",
    "self_",
    "inner",
    "send_raw",
    "into_request",
    "with_options",
    "from",
    "into",
];
/// Methods of every client builder.
const RESERVED_BUILDER: &[&str] = &[
    "base_url",
    "timeout",
    "connect_timeout",
    "build",
    "transport",
    "user_agent",
    "default_header",
    "new",
    "clone",
    "max_body_bytes",
    "idle_timeout",
    "reqwest_builder_0_13",
];
/// Names that some file systems keep for devices, or that are modules of every crate.
const RESERVED_MODULES: &[&str] = &[
    "con",
    "prn",
    "aux",
    "nul",
    "com1",
    "com2",
    "com3",
    "com4",
    "lpt1",
    "lpt2",
    "lpt3",
    "mod",
    "lib",
    "main",
    "shared",
    "types",
    "operations",
    "client",
    "call",
];

pub(super) fn assign(out: &mut Diagnostics, api: &Api, names: &mut Names) {
    let duplicates = duplicates(out, api);
    let mut types = Scope::with(RESERVED_TYPES);
    let mut client = Scope::with(RESERVED_CLIENT);
    names.groups = groups(api, &mut types, &mut client);
    for group in names.groups.clone() {
        let methods = methods(api, &group, &duplicates, &mut client);
        for (id, name) in group.operations.iter().zip(methods) {
            let method = method(&api.operations[*id], name, &mut types);
            names.methods.insert(*id, method);
        }
    }
    let mut builder = Scope::with(RESERVED_BUILDER);
    names.schemes = schemes(api, &mut builder);
    for parameter in api.operations.iter().flat_map(|(_, operation)| &operation.parameters) {
        let key = parameter.wire.to_ascii_lowercase();
        if parameter.client_wide && !names.client_parameters.contains_key(&key) {
            let name = parameter.doc.rust_name.as_deref().unwrap_or(&parameter.wire);
            let base = member(name);
            names.client_parameters.insert(key, builder.claim([base.clone(), format!("header_{base}")]));
        }
    }
}

/// Operations whose id another one has stated before them.
fn duplicates(out: &mut Diagnostics, api: &Api) -> BTreeSet<OperationId> {
    let mut duplicates = BTreeSet::new();
    let mut first: BTreeMap<&str, OperationId> = BTreeMap::new();
    for (id, operation) in api.operations.iter() {
        let Some(name) = operation.id.as_deref() else { continue };
        if let Some(known) = first.get(name) {
            out.report(
                &naming::DUPLICATE_OPERATION_ID,
                operation.site,
                format!("operationId `{name}` is stated twice; expected a name of its own"),
            )
            .note(api.operations[*known].site, "first stated here")
            .help("both operations are kept; the later one is named by its method and path");
            duplicates.insert(id);
        } else {
            first.insert(name, id);
        }
    }
    duplicates
}

fn groups(api: &Api, types: &mut Scope, client: &mut Scope) -> Vec<GroupNames> {
    let mut by_words: BTreeMap<Option<String>, Vec<OperationId>> = BTreeMap::new();
    let mut order: Vec<(Option<String>, Option<String>)> = Vec::new();
    let described = api.tags.iter().map(|tag| Some(tag.name.clone()));
    let used = api.operations.iter().map(|(_, operation)| operation.tags.first().cloned());
    for tag in described.chain(used) {
        let key = tag.as_deref().map(member);
        if !order.iter().any(|(known, _)| *known == key) {
            order.push((key, tag));
        }
    }
    for (id, operation) in api.operations.iter() {
        by_words.entry(operation.tags.first().map(|tag| member(tag))).or_default().push(id);
    }
    let mut modules = Scope::with(RESERVED_MODULES);
    let mut groups = Vec::new();
    for (key, tag) in order {
        let Some(operations) = by_words.remove(&key) else { continue };
        let base = key.clone().unwrap_or_else(|| "untagged".to_owned());
        let ty = key.as_ref().map(|base| {
            let name = camel(&words(base));
            let name = if Ident::has_form(&name) { name } else { format!("Tag{name}") };
            types.claim([name.clone(), format!("{name}Operations")])
        });
        let accessor = match key {
            Some(_) => client.claim([base.clone(), format!("{base}_operations")]),
            None => Ident::new(&base),
        };
        let module = modules.claim([module_name(&base), format!("{base}_operations")]);
        groups.push(GroupNames { tag, ty, accessor, module, operations });
    }
    groups
}

fn module_name(base: &str) -> String {
    // Raw module names make odd file names.
    let raw = Ident::has_form(base) && Ident::new(base).as_str() != base;
    if raw { format!("{base}_operations") } else { base.to_owned() }
}

/// Names of a group's methods: contested ones all go on to their next offer.
fn methods(
    api: &Api,
    group: &GroupNames,
    duplicates: &BTreeSet<OperationId>,
    client: &mut Scope,
) -> Vec<Ident> {
    let mut own = Scope::with(RESERVED_METHODS);
    let scope = if group.tag.is_some() { &mut own } else { client };
    let offers: Vec<Vec<String>> = group
        .operations
        .iter()
        .map(|id| method_offers(&api.operations[*id], group.tag.as_deref(), duplicates.contains(id)))
        .collect();
    let mut named: Vec<Option<Ident>> = vec![None; offers.len()];
    let longest = offers.iter().map(Vec::len).max().unwrap_or(0);
    for level in 0..longest {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (offer, _) in offers.iter().zip(&named).filter(|(_, name)| name.is_none()) {
            if let Some(offer) = offer.get(level) {
                *counts.entry(offer).or_default() += 1;
            }
        }
        for (offer, name) in offers.iter().zip(&mut named) {
            if name.is_none()
                && let Some(offer) = offer.get(level)
                && counts[offer.as_str()] == 1
                && !scope.has(offer)
            {
                *name = Some(scope.claim([offer.clone()]));
            }
        }
    }
    let claim = |(name, offers): (Option<Ident>, &Vec<String>)| {
        name.unwrap_or_else(|| scope.claim(offers.iter().rev().cloned()))
    };
    named.into_iter().zip(&offers).map(claim).collect()
}

fn method_offers(operation: &Operation, tag: Option<&str>, duplicate: bool) -> Vec<String> {
    if duplicate {
        return vec![member(&snake(&path_words(operation)))];
    }
    let id = id_words(operation);
    let path = path_words(operation);
    let short = tag.and_then(|tag| without(&id, &words(tag)));
    let asked = operation.doc.rust_name.as_deref().map(words);
    let mut offers: Vec<String> =
        asked.into_iter().chain(short).chain([id, path]).map(|one| member(&snake(&one))).collect();
    offers.dedup();
    offers
}

/// The words of an operation's id; made from method and path where there is none.
pub(super) fn id_words(operation: &Operation) -> Vec<String> {
    let path = path_words(operation);
    let Some(mut id) = operation.id.as_deref().map(words).filter(|id| !id.is_empty()) else {
        return path;
    };
    // FastAPI appends path and method to the name of the function.
    let mut suffix: Vec<String> = words(&operation.path.text);
    suffix.push(operation.method.0.to_ascii_lowercase());
    if id.len() > suffix.len() && id.ends_with(&suffix) {
        id.truncate(id.len() - suffix.len());
    }
    id
}

/// Method and path in words: `GET /v1/pets/{petId}/toys` is `get pets by pet id toys`, without versions and `api`.
fn path_words(operation: &Operation) -> Vec<String> {
    let mut all = vec![operation.method.0.to_ascii_lowercase()];
    let mut said = false;
    for segment in &operation.path.segments {
        match segment {
            Segment::Literal(text) => {
                for piece in text.split('/') {
                    let piece = words(piece);
                    let skipped =
                        !said && matches!(piece.as_slice(), [one] if one == "api" || is_version(one));
                    if !skipped && !piece.is_empty() {
                        said = true;
                        all.extend(piece);
                    }
                }
            }
            Segment::Parameter(name) => {
                all.push("by".to_owned());
                all.extend(words(name));
            }
        }
    }
    if all.len() == 1 {
        all.push("root".to_owned());
    }
    all
}

/// Verbs that act on what stands at the end of an id.
const VERBS: &[&str] = &[
    "add", "create", "delete", "download", "export", "fetch", "find", "get", "import", "list", "patch",
    "post", "put", "read", "remove", "replace", "search", "send", "set", "update", "upload", "upsert",
];

fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit()))
}

/// The words of an id without those of its tag, in one or several; `None` where nothing sayable would be left.
///
/// At the end of the id the tag is what the verb acts on: it goes only when the verb alone is left, since
/// `create_folder_thumbnail` without `thumbnail` would create a folder.
fn without(id: &[String], tag: &[String]) -> Option<Vec<String>> {
    let same = |one: &String, other: &String| singular(one) == singular(other);
    if tag.is_empty() || id.len() <= tag.len() {
        return None;
    }
    let at = id
        .windows(tag.len())
        .position(|window| window.iter().zip(tag).all(|(one, other)| same(one, other)))?;
    let is_object = at + tag.len() == id.len();
    let follows_a_verb = id.first().is_some_and(|verb| VERBS.contains(&verb.as_str()));
    if is_object && at > 1 && follows_a_verb {
        return None;
    }
    let rest: Vec<String> = id[..at].iter().chain(&id[at + tag.len()..]).cloned().collect();
    let sayable = rest.first().is_some_and(|first| first.starts_with(|one: char| one.is_ascii_alphabetic()));
    (sayable && !matches!(rest[0].as_str(), "by" | "for" | "of" | "from" | "to" | "in" | "with" | "and"))
        .then_some(rest)
}

fn method(operation: &Operation, name: Ident, types: &mut Scope) -> MethodNames {
    let id_camel = camel(&id_words(operation));
    let path_camel = camel(&path_words(operation));
    let sayable = |name: String| if Ident::has_form(&name) { name } else { format!("Call{name}") };
    let id_camel = sayable(id_camel);
    let operation_name = format!("{id_camel}Operation");
    let marker = types.claim([id_camel, sayable(path_camel), operation_name]);
    let base = marker.unraw().to_owned();
    let mut inputs = Scope::with(RESERVED_SETTERS);
    let body_first = operation
        .body
        .as_ref()
        .is_some_and(|_| operation.parameters.iter().all(|one| member(&one.wire) != "body"));
    let reserved_body = body_first.then(|| inputs.claim(["body".to_owned()]));
    let named = operation.parameters.iter().map(|parameter| {
        let base = member(parameter.doc.rust_name.as_deref().unwrap_or(&parameter.wire));
        let place = match parameter.place {
            ParameterPlace::Path => "path",
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
            ParameterPlace::Cookie => "cookie",
        };
        let joined = format!("{place}_{}", base.trim_start_matches('_'));
        inputs.claim([base, joined])
    });
    let named: Vec<Ident> = named.collect();
    let body =
        reserved_body.unwrap_or_else(|| inputs.claim(["body", "request_body", "payload"].map(str::to_owned)));
    MethodNames {
        id: operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.0, operation.path.text)),
        name,
        inputs: named,
        body,
        output: types.claim([format!("{base}Output"), format!("{base}Answer")]),
        failure: types.claim([format!("{base}Failure"), format!("{base}Problem")]),
        choice: match &operation.body {
            Some(body) if body.media.len() > 1 => {
                types.claim([format!("{base}Body"), format!("{base}RequestBody")])
            }
            Some(_) | None => Ident::new("Body"),
        },
        body_variants: operation.body.as_ref().map(|body| media_names(&body.media)).unwrap_or_default(),
        outcomes: outcome_names(&operation.outcomes),
        marker,
    }
}

/// Variants for media types: by what they are, by their own words where several are of one kind.
fn media_names(media: &[Media]) -> Vec<Ident> {
    let mut scope = Scope::with(&["Self"]);
    let one = |one: &Media| {
        let generic = match one.kind {
            MediaKind::Json => "Json",
            MediaKind::Form => "Form",
            MediaKind::Multipart => "Multipart",
            MediaKind::Xml => "Xml",
            MediaKind::Events => "Events",
            MediaKind::Lines => "Lines",
            MediaKind::Sequence => "Sequence",
            MediaKind::Text => "Text",
            MediaKind::Bytes => "Bytes",
        };
        let alone = media.iter().filter(|other| other.kind == one.kind).count() == 1;
        let essence = one.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let usual = essence == "application/json";
        let first =
            media.iter().find(|other| other.kind == one.kind).is_some_and(|first| std::ptr::eq(first, one));
        // Octets and texts become one variant, which the first of them names.
        let merged = matches!(one.kind, MediaKind::Text | MediaKind::Bytes) && first;
        let sub = essence.split_once('/').map_or(essence.as_str(), |(_, sub)| sub);
        // The suffix is the kind, which the words need not repeat.
        let sub = sub.rsplit_once('+').map_or(sub, |(sub, _)| sub);
        let own = camel(&words(sub.trim_start_matches("vnd.").trim_start_matches("x-")));
        let own = if Ident::has_form(&own) { own } else { format!("{generic}{own}") };
        let offers = match alone || usual || merged {
            true => [generic.to_owned(), own],
            false => [own, generic.to_owned()],
        };
        scope.claim(offers)
    };
    media.iter().map(one).collect()
}

fn outcome_names(outcomes: &[Outcome]) -> Vec<Ident> {
    let mut scope = Scope::with(&["Self", "Undocumented"]);
    let fallback = |status: StatusPattern| match status {
        StatusPattern::Code(code) => format!("Status{code}"),
        StatusPattern::Class(class) => format!("Status{class}xx"),
        StatusPattern::Default => "Default".to_owned(),
    };
    outcomes.iter().map(|one| scope.claim([status_name(one.status), fallback(one.status)])).collect()
}

fn schemes(api: &Api, builder: &mut Scope) -> Vec<Ident> {
    let word = |kind: &SchemeKind| match kind {
        SchemeKind::ApiKey { .. } => "api_key",
        SchemeKind::Basic => "basic_auth",
        SchemeKind::Bearer => "bearer_token",
        SchemeKind::OtherHttp(_) => "authorization",
        SchemeKind::MutualTls => "mutual_tls",
    };
    let mut named = Vec::new();
    for scheme in &api.schemes {
        let word_of_kind = word(&scheme.kind);
        let alone = api.schemes.iter().filter(|other| word(&other.kind) == word_of_kind).count() == 1;
        let own = member(scheme.doc.rust_name.as_deref().unwrap_or(&scheme.name));
        let offers = [
            alone.then(|| word_of_kind.to_owned()),
            Some(own.clone()),
            Some(format!("{own}_{word_of_kind}")),
        ];
        named.push(builder.claim(offers.into_iter().flatten()));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_tag_are_dropped_where_something_sayable_is_left() {
        for (id, tag, wished) in [
            ("listWorkspaces", "Workspaces", Some("list")),
            ("createInstancePool", "Instance Pools", Some("create")),
            ("serviceStatus", "services", Some("status")),
            ("repos/list-for-org", "repos", Some("list_for_org")),
            ("workspaces", "workspaces", None),
            ("userById", "users", None),
            ("getHealth", "system", None),
            ("create_folder_thumbnail", "Thumbnails", None),
            ("get_project_anatomy", "Projects", Some("get_anatomy")),
        ] {
            assert_eq!(without(&words(id), &words(tag)).map(|one| snake(&one)).as_deref(), wished, "{id}");
        }
    }
}
