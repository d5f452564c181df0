//! An API as text, one line per type and operation: for tests, and for people who ask what was understood.
//! Not Rust, and not the document.

mod part;
mod xml;

use self::part::{encoding, link_line, media, parameter};
use super::{
    Api, Arena, Body, DefaultServer, Direction, Doc, EnumerationBase, Incoming, Operation, Origin, Outcome,
    Owner, Parameter, Requirement, Rest, Role, Scalar, SchemeKind, SchemePlace, Shape, StatusPattern,
    Trigger, Type, TypeId,
};
use std::fmt::Write;

/// Describes a whole API. Types are called `#3` or, when they are components, by their name.
pub fn describe(api: &Api) -> String {
    let mut text = format!("api {:?} {}\n", api.info.title, api.info.version);
    if api.default_server != DefaultServer::default() {
        let _ = writeln!(text, "default server {}", api.default_url().as_deref().unwrap_or("unknown"));
    }
    for server in &api.servers {
        let _ = write!(text, "server {}", server.url);
        for variable in &server.variables {
            let _ = write!(text, " {}={:?}", variable.name, variable.default);
            if !variable.values.is_empty() {
                let _ = write!(text, " of {:?}", variable.values);
            }
        }
        text.push('\n');
    }
    for scheme in &api.schemes {
        let _ = writeln!(text, "scheme {} {}", scheme.name, scheme_kind(&scheme.kind));
    }
    for tag in &api.tags {
        let parent = tag.parent.as_ref().map_or_else(String::new, |parent| format!(" in {parent:?}"));
        let kind = tag.kind.as_ref().map_or_else(String::new, |kind| format!(" ({kind})"));
        let _ = writeln!(text, "tag {:?}{parent}{kind}", tag.name);
    }
    for (id, ty) in api.types.iter() {
        let (origin, shape, said) = (origin(&api.types, ty), shape(api, ty), said(&ty.doc));
        let hints = ty.xml.as_ref().map_or_else(String::new, |hints| xml::of_type(hints));
        let _ = writeln!(text, "#{} {origin} = {shape}{said}{hints}", id.0);
    }
    for (_, one) in api.operations.iter() {
        operation(&mut text, api, one);
    }
    for (_, one) in api.incoming.iter() {
        incoming(&mut text, api, one);
    }
    text
}

fn scheme_kind(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey { place, wire } => {
            let place = match place {
                SchemePlace::Header => "header",
                SchemePlace::Query => "query",
                SchemePlace::Cookie => "cookie",
            };
            format!("key in {place} {wire:?}")
        }
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Bearer => "bearer".to_owned(),
        SchemeKind::OtherHttp(word) => format!("http {word:?}"),
        SchemeKind::MutualTls => "mutual tls".to_owned(),
    }
}

/// How a type is called where it is used.
fn called(api: &Api, id: TypeId) -> String {
    match &api.types[id].origin {
        Origin::Component(name) => name.clone(),
        Origin::Inline { .. } => match &api.types[id].shape {
            Shape::Scalar(scalar) if !api.types[id].nullable => scalar_word(*scalar).to_owned(),
            Shape::Anything => "any".to_owned(),
            _ => format!("#{}", id.0),
        },
    }
}

fn origin(types: &Arena<TypeId, Type>, ty: &Type) -> String {
    let Origin::Inline { owner, role } = &ty.origin else {
        return match &ty.origin {
            Origin::Component(name) => name.clone(),
            Origin::Inline { .. } => String::new(),
        };
    };
    let owner = match owner {
        Owner::Type(id) => match &types[*id].origin {
            Origin::Component(name) => name.clone(),
            Origin::Inline { .. } => format!("#{}", id.0),
        },
        Owner::Operation(id) => format!("operation {}", id.0),
        Owner::Incoming(id) => format!("incoming {}", id.0),
        Owner::Shared => "shared".to_owned(),
    };
    let named = |name: &Option<String>| name.as_ref().map_or_else(String::new, |name| format!(" {name:?}"));
    let role = match role {
        Role::Property(wire) => format!("property {wire:?}"),
        Role::Item => "item".to_owned(),
        Role::Value => "value".to_owned(),
        Role::Position(at) => format!("position {at}"),
        Role::Variant(at, name) => format!("variant {at}{}", named(name)),
        Role::RequestBody(name) => format!("request{}", named(name)),
        Role::Response(status, name) => format!("response {status}{}", named(name)),
        Role::Header(wire) => format!("header {wire:?}"),
        Role::Parameter(wire) => format!("parameter {wire:?}"),
        Role::Sent => "sent".to_owned(),
        Role::Parameters => "parameters".to_owned(),
        Role::AnyOf => "any".to_owned(),
    };
    format!("({role} of {owner})")
}

fn scalar_word(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Boolean => "boolean",
        Scalar::Int8 => "int8",
        Scalar::Int16 => "int16",
        Scalar::Int32 => "int32",
        Scalar::Int64 => "int64",
        Scalar::UInt8 => "uint8",
        Scalar::UInt16 => "uint16",
        Scalar::UInt32 => "uint32",
        Scalar::UInt64 => "uint64",
        Scalar::UnixTime => "unix-time",
        Scalar::UnixMillis => "unix-time-ms",
        Scalar::Float => "float",
        Scalar::Double => "double",
        Scalar::Decimal => "decimal",
        Scalar::Text => "text",
        Scalar::DateTime => "date-time",
        Scalar::Date => "date",
        Scalar::Time => "time",
        Scalar::HttpDate => "http-date",
        Scalar::Duration => "duration",
        Scalar::Secret => "secret",
        Scalar::Base64 => "base64",
        Scalar::Base64Url => "base64url",
        Scalar::Binary => "binary",
    }
}

fn shape(api: &Api, ty: &Type) -> String {
    let list = |ids: &[TypeId]| ids.iter().map(|id| called(api, *id)).collect::<Vec<_>>().join(", ");
    let shape = match &ty.shape {
        Shape::Anything => "any".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Never => "never".to_owned(),
        Shape::Scalar(scalar) => scalar_word(*scalar).to_owned(),
        Shape::Enumeration(enumeration) => {
            let base = match enumeration.base {
                EnumerationBase::Text => "enum",
                EnumerationBase::Integer => "integer enum",
            };
            let values = enumeration.values.iter().map(|value| match (&value.name, &value.doc) {
                (None, None) => value.wire.to_string(),
                (name, doc) => format!(
                    "{} ({}{})",
                    value.wire,
                    name.as_deref().unwrap_or_default(),
                    doc.as_ref().map_or_else(String::new, |doc| format!(": {doc}"))
                ),
            });
            format!("{base} {}", values.collect::<Vec<_>>().join(" | "))
        }
        Shape::List(item) => format!("[{}]", called(api, *item)),
        Shape::Embedded(inner) => format!("text of JSON {}", called(api, *inner)),
        Shape::Tuple(items) => format!("({})", list(items)),
        Shape::Map(value) => format!("map of {}", called(api, *value)),
        Shape::Object(object) => {
            let mut members: Vec<_> = object
                .properties
                .iter()
                .map(|property| {
                    let mark = if property.required { "" } else { "?" };
                    let direction = match property.direction {
                        Direction::Both => "",
                        Direction::Read => "read ",
                        Direction::Write => "write ",
                    };
                    let default =
                        property.default.as_ref().map_or_else(String::new, |value| format!(" = {value}"));
                    let ty = called(api, property.ty);
                    let xml = property
                        .xml
                        .as_ref()
                        .map_or_else(String::new, |hint| format!(" <{}>", xml::of(hint)));
                    format!("{direction}{}{mark}: {ty}{default}{}{xml}", property.wire, said(&property.doc))
                })
                .collect();
            match object.rest {
                Rest::Ignored => {}
                Rest::Kept(value) => members.push(format!("..{}", called(api, value))),
            }
            format!("{{ {} }}", members.join(", "))
        }
        Shape::Union(union) => {
            let tag = union.tag.as_ref().map_or_else(String::new, |tag| {
                let values: Vec<_> =
                    tag.values.iter().map(|value| format!("{:?}->{}", value.wire, value.variant)).collect();
                {
                    let other = tag.other.map_or_else(String::new, |other| format!(" else {other}"));
                    format!(" by {:?} {}{other}", tag.wire, values.join(" "))
                }
            });
            let variants = union.variants.iter().map(|variant| {
                let name = variant.name.as_ref().map_or_else(String::new, |name| format!(" {name:?}"));
                format!("{}{name}", called(api, variant.ty))
            });
            let word = if union.exclusive { "one" } else { "any" };
            format!("{word} of {}{tag}", variants.collect::<Vec<_>>().join(" | "))
        }
        Shape::Alias(target) => format!("= {}", called(api, *target)),
    };
    if ty.nullable { format!("{shape} or null") } else { shape }
}

/// Prose in short: constraints and notes in full, the rest as marks.
fn said(doc: &Doc) -> String {
    let mut marks = Vec::new();
    if let Some(name) = &doc.rust_name {
        marks.push(format!("name {name:?}"));
    }
    if let Some(summary) = &doc.summary {
        marks.push(format!("{summary:?}"));
    }
    if let Some(description) = &doc.description {
        marks.push(format!("{description:?}"));
    }
    if doc.deprecated {
        marks.push("deprecated".to_owned());
    }
    marks.extend(doc.sentences());
    marks.extend(doc.examples.iter().map(|value| format!("e.g. {value}")));
    if marks.is_empty() { String::new() } else { format!(" -- {}", marks.join(" ")) }
}

fn operation(text: &mut String, api: &Api, one: &Operation) {
    let id = one.id.as_deref().unwrap_or("(no id)");
    let _ = write!(text, "{} {} {id}", one.method.0, one.path.text);
    for (wire, value) in &one.path.query {
        let _ = write!(text, " always {wire}={value}");
    }
    if !one.tags.is_empty() {
        let _ = write!(text, " tags {:?}", one.tags);
    }
    if one.degraded {
        text.push_str(" degraded");
    }
    let _ = writeln!(text, "{}", said(&one.doc));
    for server in &one.servers {
        let _ = writeln!(text, "  server {}", server.url);
    }
    parts(text, api, &one.security, &one.parameters, one.body.as_ref(), &one.outcomes);
}

/// What is the same for operations and incoming requests.
fn parts(
    text: &mut String,
    api: &Api,
    security: &[Requirement],
    parameters: &[Parameter],
    body: Option<&Body>,
    outcomes: &[Outcome],
) {
    for alternative in security {
        let uses: Vec<_> = alternative
            .uses
            .iter()
            .map(|one| format!("{}{:?}", api.schemes[one.scheme].name, one.scopes))
            .collect();
        let _ = writeln!(
            text,
            "  security {}",
            if uses.is_empty() { "none".to_owned() } else { uses.join(" and ") }
        );
    }
    for one in parameters {
        let _ = writeln!(text, "  {}", parameter(api, one));
    }
    if let Some(body) = body {
        let mark = if body.required { "" } else { "?" };
        let _ = writeln!(text, "  body{mark} {}{}", media(api, &body.media), said(&body.doc));
    }
    for outcome in outcomes {
        let status = match outcome.status {
            StatusPattern::Code(code) => code.to_string(),
            StatusPattern::Class(class) => format!("{class}XX"),
            StatusPattern::Default => "default".to_owned(),
        };
        let _ = write!(text, "  {status} {}", media(api, &outcome.media));
        for header in &outcome.headers {
            let ty = header.ty.map_or_else(|| "untyped".to_owned(), |ty| called(api, ty));
            let mark = if header.required { "" } else { "?" };
            let encoding = encoding(&header.encoding);
            let _ = write!(text, " header {}{mark}: {ty} ({encoding}){}", header.wire, said(&header.doc));
        }
        let _ = writeln!(text, "{}", said(&outcome.doc));
        for link in &outcome.links {
            let _ = writeln!(text, "    {}", link_line(api, link));
        }
    }
}

fn incoming(text: &mut String, api: &Api, one: &Incoming) {
    let _ = write!(text, "incoming {} {}", one.method.0, one.id.as_deref().unwrap_or("(no id)"));
    if one.degraded {
        text.push_str(" degraded");
    }
    let _ = writeln!(text, "{}", said(&one.doc));
    for trigger in &one.triggers {
        let _ = match trigger {
            Trigger::Webhook(key) => writeln!(text, "  webhook {key:?}"),
            Trigger::Callback { of, key, expression } => {
                let of = of.map(|id| &api.operations[id]);
                let of = of.map_or_else(String::new, |of| format!(" of {} {}", of.method.0, of.path.text));
                writeln!(text, "  callback {key:?} {expression:?}{of}")
            }
        };
    }
    parts(text, api, &one.security, &one.parameters, one.body.as_ref(), &one.outcomes);
}
