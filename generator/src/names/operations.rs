//! Names of everything about operations: groups, methods, markers, inputs, answers. Not of the types that they use.

use super::Names;
use super::desk::{Claim, Desk};
use super::groups::{self, Group, GroupOf};
use super::lock::Key;
use super::phrase::{id_words, path_words};
use super::reserved::{RESERVED_CLIENT, RESERVED_METHODS, RESERVED_TYPES};
use super::scope::Scope;
use super::status::status_name;
use super::words::camel;
use super::{inputs, media, methods};
use crate::api::{Api, Operation, OperationId, Outcome, StatusPattern};
use crate::config::Groups;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming;
use crate::facts::Facts;
use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Names of one group.
#[derive(Clone, Debug)]
pub struct GroupNames {
    /// The first tag, or word of a path, that it stands for.
    pub of: GroupOf,
    /// The struct, where its operations do not stand on the client itself.
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
    /// Setters that send a parameter without a value, where there may be one; in the same order.
    pub empties: Vec<Option<Ident>>,
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
    /// Other ways of answering, should they be needed: method and marker, by outcome and media type.
    pub doors: BTreeMap<(usize, usize), (Ident, Ident)>,
}

pub(super) fn assign(
    desk: &mut Desk<'_>,
    api: &Api,
    facts: &Facts,
    by: Groups,
    keys: &BTreeMap<OperationId, String>,
    names: &mut Names,
) {
    let duplicates = duplicates(desk.out, api);
    let groups = groups::of(api, by);
    let mut types = Scope::with(RESERVED_TYPES);
    let (tys, markers) = types_of(desk, api, &groups, keys, &mut types);
    let mut client = Scope::with(RESERVED_CLIENT);
    let (accessors, mut methods) = client_of(desk, api, &groups, &duplicates, by, keys, &mut client);
    for group in groups.iter().filter(|group| !group.flat) {
        let mut own = Scope::with(RESERVED_METHODS);
        let claims = methods::claims(api, group, &duplicates, by, keys);
        let early = desk.early(&mut own, &claims);
        methods.extend(group.operations.iter().copied().zip(methods::name(desk, &mut own, claims, early)));
    }
    names.groups = groups::name(desk, groups, tys, accessors);
    for (id, operation) in api.operations.iter() {
        if let (Some(name), Some(marker)) = (methods.remove(&id), markers.get(&id)) {
            names
                .methods
                .insert(id, method(desk, operation, name, marker.clone(), facts.pages(id).is_some()));
        }
    }
}

/// How the file of names says which operation it means: by its method and path.
pub(super) fn keys(api: &Api) -> BTreeMap<OperationId, String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut keys = BTreeMap::new();
    for (id, operation) in api.operations.iter() {
        let place = format!("{} {}", operation.method.0, operation.path.text);
        let count = counts.entry(place.clone()).or_default();
        *count += 1;
        keys.insert(id, if *count == 1 { place } else { format!("{place} {count}") });
    }
    keys
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

/// Names of an operation's marker and of the types that may stand beside it.
#[derive(Clone)]
struct Marker {
    name: Ident,
    output: Ident,
    failure: Ident,
    choice: Option<Ident>,
    doors: Vec<Ident>,
}

/// Structs of groups and markers of operations, which share a scope.
fn types_of(
    desk: &mut Desk<'_>,
    api: &Api,
    groups: &[Group],
    keys: &BTreeMap<OperationId, String>,
    scope: &mut Scope,
) -> (Vec<Option<Ident>>, BTreeMap<OperationId, Marker>) {
    let ids: Vec<OperationId> = groups.iter().flat_map(|group| group.operations.iter().copied()).collect();
    let tagged: Vec<Claim> = groups.iter().filter_map(|group| group.own_key().map(groups::ty)).collect();
    let claims: Vec<Claim> = ids.iter().map(|id| marker_claim(&api.operations[*id], &keys[id])).collect();
    let early_groups = desk.early(scope, &tagged);
    let early = desk.early(scope, &claims);
    let mut markers = BTreeMap::new();
    // What is derived from a kept name is kept as well.
    for (id, name) in ids.iter().zip(&early) {
        if let Some(name) = name {
            markers.insert(*id, beside(desk, scope, &api.operations[*id], name.clone()));
        }
    }
    let mut named = tagged.into_iter().zip(early_groups);
    let mut name = |key: &str| {
        let (claim, early) = named.next().expect("invariant: a claim for each tag");
        debug_assert!(claim.keys.contains(&Key::new("group", &[key])));
        early.unwrap_or_else(|| desk.late(scope, claim))
    };
    let tys = groups.iter().map(|group| group.own_key().map(&mut name)).collect();
    for ((id, claim), _) in ids.iter().zip(claims).zip(early).filter(|(_, early)| early.is_none()) {
        let name = desk.late(scope, claim);
        markers.insert(*id, beside(desk, scope, &api.operations[*id], name));
    }
    (tys, markers)
}

fn marker_claim(operation: &Operation, key: &str) -> Claim {
    let sayable = |name: String| if Ident::has_form(&name) { name } else { format!("Call{name}") };
    let id_camel = sayable(camel(&id_words(operation)));
    let operation_name = format!("{id_camel}Operation");
    Claim {
        keys: vec![Key::new("marker", &[key])],
        former: Vec::new(),
        asked: None,
        exact: None,
        offers: vec![id_camel, sayable(camel(&path_words(operation))), operation_name],
    }
}

/// Names the enums of answers and of bodies of a marker, should they be needed.
fn beside(desk: &mut Desk<'_>, scope: &mut Scope, operation: &Operation, name: Ident) -> Marker {
    let before = desk.before(&name);
    let base = name.unraw().to_owned();
    let mut one = |kind: &str, ends: [&str; 2]| {
        // Of doors there are several.
        let parts = |base: &str| match kind {
            "door_marker" => Key::new(kind, &[base, ends[0]]),
            _ => Key::new(kind, &[base]),
        };
        let claim = Claim {
            keys: vec![parts(&base)],
            former: before.iter().map(|before| parts(before)).collect(),
            asked: None,
            exact: Some(format!("{base}{}", ends[0])),
            offers: ends.map(|end| format!("{base}{end}")).into(),
        };
        desk.serve(scope, vec![claim]).pop().expect("invariant: a name for each claim")
    };
    let output = one("output", ["Output", "Answer"]);
    let failure = one("failure", ["Failure", "Problem"]);
    let several = operation.body.as_ref().is_some_and(|body| body.media.len() > 1);
    let choice = several.then(|| one("choice", ["Body", "RequestBody"]));
    let doors = media::doors(operation);
    let doors = doors.iter().map(|door| one("door_marker", [&door.ty, &format!("{}Answer", door.ty)]));
    let doors = doors.collect();
    Marker { output, failure, choice, doors, name }
}

type Methods = BTreeMap<OperationId, Ident>;

/// Methods of the client: one for each group, and those of operations that stand on the client itself.
fn client_of(
    desk: &mut Desk<'_>,
    api: &Api,
    groups: &[Group],
    duplicates: &BTreeSet<OperationId>,
    by: Groups,
    keys: &BTreeMap<OperationId, String>,
    scope: &mut Scope,
) -> (Vec<Option<Ident>>, Methods) {
    let flat = || groups.iter().filter(|group| group.flat);
    let claims: Vec<Claim> =
        flat().flat_map(|group| methods::claims(api, group, duplicates, by, keys)).collect();
    // Methods that were there before go before tags that are new.
    let early = desk.early(scope, &claims);
    let own = groups.iter().filter_map(|group| group.own_key().map(groups::accessor)).collect();
    let mut accessors = desk.serve(scope, own).into_iter();
    let accessors = groups.iter().map(|group| group.own_key().and_then(|_| accessors.next())).collect();
    let named = methods::name(desk, scope, claims, early);
    let ids = flat().flat_map(|group| group.operations.iter().copied());
    (accessors, ids.zip(named).collect())
}

fn method(
    desk: &mut Desk<'_>,
    operation: &Operation,
    name: Ident,
    marker: Marker,
    is_paged: bool,
) -> MethodNames {
    let inputs::Inputs { parameters, empties, body, doors } =
        inputs::name(desk, operation, &marker.name, is_paged);
    let places = media::doors(operation).into_iter().map(|door| door.place);
    MethodNames {
        id: operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.0, operation.path.text)),
        name,
        inputs: parameters,
        empties,
        body,
        output: marker.output,
        failure: marker.failure,
        choice: marker.choice.unwrap_or_else(|| Ident::new("Body")),
        body_variants: operation.body.as_ref().map(|body| media::name(&body.media)).unwrap_or_default(),
        outcomes: outcome_names(&operation.outcomes),
        doors: places.zip(doors.into_iter().zip(marker.doors)).collect(),
        marker: marker.name,
    }
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
