//! The servers that a caller may choose from, as items.

use super::{Context, doc};
use crate::api::ServerVariable;
use crate::rust::{Deprecation, Doc, Enum, EnumBase, EnumVariant, Ident, Server, Servers, Variable};

pub(super) fn plan(cx: &Context<'_>) -> Servers {
    let (names, choice) = (cx.names, cx.api.server_choice());
    let servers = choice.iter().zip(names.servers.iter().zip(&names.server_variables));
    let servers = servers.map(|(server, (name, fields))| {
        let mut text = server.description.as_deref().map(doc::markdown).unwrap_or_default();
        text.extend((!text.is_empty()).then(String::new));
        text.push(format!("{}.", doc::code(&server.url)));
        let variables = server.variables.iter().zip(fields);
        let variables = variables.map(|(variable, field)| self::variable(cx, variable, field)).collect();
        Server { name: name.clone(), doc: Doc { paragraphs: text }, url: server.url.clone(), variables }
    });
    let enums = names.server_enums.iter().filter_map(|((wire, values), idents)| {
        let (name, idents) = idents.split_first()?;
        let variants = values.iter().zip(idents).map(|(value, ident)| EnumVariant {
            name: ident.clone(),
            wire: value.clone().into(),
            doc: Doc { paragraphs: vec![format!("{}.", doc::code(value))] },
        });
        Some(Enum {
            name: name.clone(),
            doc: Doc { paragraphs: vec![format!("Values of the variable {} of a server.", doc::code(wire))] },
            deprecated: Deprecation(false),
            derives: Vec::new(),
            closed: false,
            base: EnumBase::Text,
            variants: variants.collect(),
        })
    });
    Servers { servers: servers.collect(), enums: enums.collect() }
}

fn variable(cx: &Context<'_>, variable: &ServerVariable, field: &Ident) -> Variable {
    let listed = cx.names.server_enums.iter();
    let mut listed =
        listed.filter(|((name, values), _)| *name == variable.name && *values == variable.values);
    let mut text = variable.description.as_deref().map(doc::markdown).unwrap_or_default();
    text.extend((!text.is_empty()).then(String::new));
    text.push(format!("Sets {}; {} unless set.", doc::code(&variable.name), doc::code(&variable.default)));
    Variable {
        name: field.clone(),
        wire: variable.name.clone(),
        default: variable.default.clone(),
        ty: listed.next().and_then(|(_, idents)| idents.first()).cloned(),
        doc: Doc { paragraphs: text },
    }
}
