//! Decides what the crate looks like: every choice between an API and its Rust is made here. Total: nothing fails.
//! Knows neither tokens nor the spelling of names.

mod doc;
mod example;
mod example_test;
mod module;
mod object;
mod operation;
mod outcome;
mod package;
mod presence;
mod scalar;
mod ty;
mod union;

use crate::api::{Api, Shape, TypeId};
use crate::config::{Config, Layout, SerdeMode};
use crate::facts::Facts;
use crate::names::Names;
use crate::rust::{Alias, Crate, Deprecation, Enum, EnumBase, EnumVariant, Item};

/// Everything that a decision may look at.
pub(crate) struct Context<'a> {
    pub api: &'a Api,
    pub facts: &'a Facts,
    pub names: &'a Names,
    pub config: &'a Config,
}

/// Plans the crate for an API.
pub fn plan(api: &Api, facts: &Facts, names: &Names, config: &Config) -> Crate {
    let cx = Context { api, facts, names, config };
    Crate {
        package: package::plan(&cx),
        groups: operation::groups(&cx),
        types: module::plan(&cx),
        examples: example_test::plan(&cx),
        shadowed: names
            .types
            .values()
            .map(|name| name.unraw().to_owned())
            .filter(|name| ty::is_prelude(name))
            .collect(),
        derive: config.serde == SerdeMode::Derive,
        module: config.layout == Layout::Module,
    }
}

/// The item of a named type.
fn item(cx: &Context<'_>, id: TypeId) -> Item {
    let stated = &cx.api.types[id];
    let name = cx.names.types[&id].clone();
    let deprecated = Deprecation(stated.doc.deprecated);
    match &stated.shape {
        Shape::Object(object) => Item::Struct(object::plan(cx, id, object)),
        Shape::Enumeration(enumeration) => Item::Enum(Enum {
            name,
            doc: doc::of_type(cx, id),
            deprecated,
            base: match enumeration.base {
                crate::api::EnumerationBase::Text => EnumBase::Text,
                crate::api::EnumerationBase::Integer => EnumBase::Integer,
            },
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
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Alias(_) => Item::Alias(Alias { name, doc: doc::of_type(cx, id), ty: ty::unnamed(cx, id) }),
    }
}
