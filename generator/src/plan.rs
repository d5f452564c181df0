//! Decides what the crate looks like: every choice between an API and its Rust is made here. Total: nothing fails.
//! Knows neither tokens nor the spelling of names.

mod argument_doc;
mod body;
mod check;
mod derive;
mod doc;
mod door;
mod example;
mod example_test;
mod gate;
mod headers;
mod idempotency;
mod incoming;
mod item;
mod link;
mod module;
mod object;
mod operation;
mod outcome;
mod package;
mod pages;
mod presence;
mod scalar;
mod server;
mod tag;
mod ty;
mod union;
mod xml;

use crate::api::{Api, Shape, TypeId};
use crate::config::{Config, Groups, Layout, Maps, SerdeMode};
use crate::facts::Facts;
use crate::names::Names;
use crate::rust::{Alias, Crate, Deprecation, Enum, EnumBase, EnumVariant, Item, Servers, Ty};

/// Everything that a decision may look at.
pub(crate) struct Context<'a> {
    pub api: &'a Api,
    pub facts: &'a Facts,
    pub names: &'a Names,
    pub config: &'a Config,
    pub xml: xml::Tables,
    pub gates: gate::Gates,
}

/// Plans the crate for an API.
pub fn plan(api: &Api, facts: &Facts, names: &Names, config: &Config) -> Crate {
    let gates = if config.tag_features { gate::of(api, facts, names) } else { gate::Gates::default() };
    let cx = Context { api, facts, names, config, xml: xml::tables(api, facts, names), gates };
    let whole = !config.types_only;
    let groups = if whole { operation::groups(&cx) } else { Vec::new() };
    Crate {
        package: package::plan(&cx),
        servers: if whole { server::plan(&cx) } else { Servers::default() },
        xml: xml::plan(&cx, &groups),
        groups,
        grouped_by: if config.groups == Groups::Paths { "path" } else { "tag" },
        incoming: if whole { incoming::plan(&cx) } else { Vec::new() },
        types: module::plan(&cx),
        headers: if whole { headers::plan(&cx) } else { Vec::new() },
        examples: example_test::plan(&cx),
        shadowed: names
            .types
            .values()
            .map(|name| name.unraw().to_owned())
            .filter(|name| ty::is_prelude(name))
            .collect(),
        checks: config.validate.then(|| check::plan(&cx)),
        parts: gate::features(&cx),
        incoming_gate: gate::of_incoming(&cx),
        map: match config.types.maps {
            Maps::Ordered => None,
            Maps::BTree => Some("::std::collections::BTreeMap"),
            Maps::Hash => Some("::std::collections::HashMap"),
            Maps::Index => Some("::indexmap::IndexMap"),
        },
        types_only: config.types_only,
        derive: config.serde == SerdeMode::Derive,
        module: config.layout == Layout::Module,
    }
}

/// Which Rust type holds the values of a type, `null` included where the document says so.
pub fn type_of(api: &Api, facts: &Facts, names: &Names, config: &Config, id: TypeId) -> Ty {
    ty::of(
        &Context { api, facts, names, config, xml: xml::Tables::default(), gates: gate::Gates::default() },
        id,
    )
}

/// The item of a named type.
fn item(cx: &Context<'_>, id: TypeId) -> Item {
    let stated = &cx.api.types[id];
    let name = cx.names.types[&id].clone();
    let deprecated = Deprecation(stated.doc.deprecated);
    if ty::asked(cx, id).is_some() {
        return Item::Alias(Alias { name, doc: doc::of_type(cx, id), ty: ty::unnamed(cx, id) });
    }
    match &stated.shape {
        Shape::Object(object) => Item::Struct(object::plan(cx, id, object)),
        Shape::Enumeration(enumeration) => Item::Enum(Enum {
            name,
            doc: doc::of_type(cx, id),
            deprecated,
            derives: derive::plan(cx, id, &["Eq", "PartialOrd", "Ord", "Hash"]),
            base: match enumeration.base {
                crate::api::EnumerationBase::Text => EnumBase::Text,
                crate::api::EnumerationBase::Integer => EnumBase::Integer,
            },
            closed: enumeration.closed,
            variants: enumeration
                .values
                .iter()
                .zip(&cx.names.variants[&id])
                .map(|(value, name)| EnumVariant {
                    name: name.clone(),
                    wire: value.wire.clone(),
                    doc: doc::of_value(value),
                })
                .collect(),
        }),
        Shape::Union(union) => Item::Union(union::plan(cx, id, union)),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Alias(_) => Item::Alias(Alias { name, doc: doc::of_type(cx, id), ty: ty::unnamed(cx, id) }),
    }
}
