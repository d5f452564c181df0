//! What everything is called in Rust: a table made when all claimants are known. Offers go from short to long by
//! context, never by a counter while there is context left. Knows no tokens.

mod builder;
mod desk;
mod groups;
mod headers;
mod incoming;
mod inputs;
mod lock;
mod media;
mod members;
mod methods;
mod operations;
mod phrase;
mod place;
mod reserved;
mod scope;
mod servers;
mod status;
mod types;

use crate::api::{Api, IncomingId, OperationId, TypeId};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming::TOO_DEEP;
use crate::facts::Facts;
use crate::rust::Ident;
use crate::source::files::Sources;
use desk::Desk;
use lock::Lock;
use std::collections::BTreeMap;

pub use groups::GroupOf;
pub use headers::HeaderNames;
pub use incoming::IncomingNames;
pub use operations::{GroupNames, MethodNames};
pub(crate) mod words;

/// The table of names.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Types that get an item of their own, by their first twin.
    pub types: BTreeMap<TypeId, Ident>,
    /// Fields of objects, in the order of the properties.
    pub fields: BTreeMap<TypeId, Vec<Ident>>,
    /// Field that keeps other keys.
    pub rest: BTreeMap<TypeId, Ident>,
    /// Variants of enumerations and unions, in document order.
    pub variants: BTreeMap<TypeId, Vec<Ident>>,
    /// Groups in document order.
    pub groups: Vec<GroupNames>,
    /// Methods and what belongs to them.
    pub methods: BTreeMap<OperationId, MethodNames>,
    /// Structs of declared headers, in the order of [`Facts::header_sets`].
    pub header_sets: Vec<HeaderNames>,
    /// Incoming requests and what belongs to them.
    pub incoming: BTreeMap<IncomingId, IncomingNames>,
    /// Readers of the families of incoming requests, in their order.
    pub families: Vec<Ident>,
    /// Builder setters of the security schemes, in document order.
    pub schemes: Vec<Ident>,
    /// Servers, in the order of [`Api::server_choice`].
    pub servers: Vec<Ident>,
    /// Variables of each server.
    pub server_variables: Vec<Vec<Ident>>,
    /// Enums of variables by name and values: the enum, then its variants.
    pub server_enums: Vec<(ServerValues, Vec<Ident>)>,
    /// Builder setters of client-wide header parameters, by wire name in lower case.
    pub client_parameters: BTreeMap<String, Ident>,
    /// The file of names for the next run.
    pub lock: String,
    /// What is called otherwise than in the run before, on request.
    pub renamed: Vec<Renamed>,
}

/// A variable of servers and the values that it may have.
pub type ServerValues = (String, Vec<String>);

/// A name that is another one than in the run before, because the document asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// What is named, as the file of names says it.
    pub what: String,
    /// Its name before.
    pub from: String,
    /// Its name now.
    pub to: String,
}

/// Names every type, member, operation and parameter of an API. What the file `config.names` lists keeps its name.
pub fn assign(
    out: &mut Diagnostics,
    api: &Api,
    facts: &Facts,
    config: &Config,
    sources: &mut dyn Sources,
) -> Names {
    let lock = match &config.names {
        Some(path) => Lock::read(out, sources, path),
        None => Lock::default(),
    };
    report_too_deep(out, api, facts);
    with(out, api, facts, config, lock)
}

/// Names a part of an API as the whole of it was named.
pub fn of_part(out: &mut Diagnostics, api: &Api, facts: &Facts, config: &Config, whole: Names) -> Names {
    let lock = Lock::of(whole.lock);
    Names { renamed: whole.renamed, ..with(out, api, facts, config, lock) }
}

fn with(out: &mut Diagnostics, api: &Api, facts: &Facts, config: &Config, lock: Lock) -> Names {
    let mut names = Names::default();
    let mut desk = Desk::new(out, lock);
    types::assign(&mut desk, api, facts, &config.document, &mut names);
    members::assign(&mut desk, api, facts, &mut names);
    let keys = operations::keys(api);
    operations::assign(&mut desk, api, facts, config.groups, &keys, &mut names);
    headers::assign(&mut desk, api, facts, &keys, &mut names);
    incoming::assign(&mut desk, api, &mut names);
    builder::assign(&mut desk, api, &mut names);
    servers::assign(&mut desk, api, &mut names);
    (names.lock, names.renamed) = desk.close();
    names
}

fn report_too_deep(out: &mut Diagnostics, api: &Api, facts: &Facts) {
    for id in api.types.ids().filter(|id| facts.is_too_deep(*id)) {
        // Where the limit is passed, and not again for all that is around.
        if !crate::api::children(&api.types[id].shape).into_iter().any(|inner| facts.is_too_deep(inner)) {
            let message = "found more than 32 lists, maps or aliases in one another, read as any JSON value";
            out.report(&TOO_DEEP, api.types[id].site, message);
        }
    }
}

impl Names {
    /// The table as text, one line per name: what the document says, then what Rust says.
    pub fn describe(&self, api: &Api, out: &Diagnostics) -> String {
        let mut text = String::new();
        for (id, ident) in &self.types {
            text += &format!("type {} -> {ident}\n", out.sources.pointer(api.types[*id].site));
            let members = self.fields.get(id).or_else(|| self.variants.get(id));
            for member in members.into_iter().flatten() {
                text += &format!("    {member}\n");
            }
        }
        for group in &self.groups {
            let word = if matches!(group.of, GroupOf::Path(_)) { "path" } else { "tag" };
            text += &format!("{word} {:?} -> {}\n", group.of.text().unwrap_or(""), group.accessor);
            for id in &group.operations {
                let operation = &api.operations[*id];
                let method = &self.methods[id];
                let inputs: Vec<_> = method.inputs.iter().map(Ident::as_str).collect();
                let (verb, path) = (&operation.method.0, &operation.path.text);
                text += &format!(
                    "    {verb} {path} -> {}({}) {}\n",
                    method.name,
                    inputs.join(", "),
                    method.marker
                );
            }
        }
        for headers in &self.header_sets {
            let fields: Vec<_> = headers.fields.iter().map(Ident::as_str).collect();
            text += &format!("headers {}: {}\n", headers.ty, fields.join(", "));
        }
        for (id, incoming) in &self.incoming {
            let (verb, trigger) = (&api.incoming[*id].method.0, incoming::described(&api.incoming[*id]));
            text += &format!("incoming {verb} {trigger} -> {}\n", incoming.marker);
        }
        for (family, name) in api.families.iter().zip(&self.families) {
            text += &format!("incoming any of {} -> {name}\n", family.members.len());
        }
        text
    }
}
