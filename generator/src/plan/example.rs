//! The call that the documentation of an operation shows: literals for its arguments, bodies made by their constructors.

use super::{Context, object, ty};
use crate::api::{self, Operation, ParameterPlace, Shape, TypeId};
use crate::rust::{
    Argument, ArgumentType, BodyKind, BodyPlan, BodyWay, Example, Input, InputType, Presence, Ty,
};
use serde_json::Value;

/// Deepest constructor that is shown.
const DEPTH: usize = 3;
/// Longest expression that is shown.
const LENGTH: usize = 300;

pub(super) fn plan(
    cx: &Context<'_>,
    operation: &Operation,
    inputs: &[Input],
    body: Option<&BodyPlan>,
) -> Example {
    let given = operation.parameters.iter().zip(inputs).filter(|(_, input)| input.required);
    let mut arguments: Vec<Argument> = given
        .map(|(parameter, input)| Argument { name: input.name.clone(), ty: argument(cx, parameter, input) })
        .collect();
    if let (Some(plan), Some(body)) = (body.filter(|plan| plan.required), &operation.body) {
        let ways = super::body::ways(cx, body);
        let shown = |kind: &BodyKind, index: usize| match kind {
            BodyKind::Json(ty)
            | BodyKind::Xml(ty, _)
            | BodyKind::Form(ty, _)
            | BodyKind::Multipart(ty, _) => {
                let id = ways.get(index).and_then(|way| way.media.ty);
                let made = id.filter(|id| !ty::is_nullable(cx, *id)).and_then(|id| value(cx, id, DEPTH));
                made.filter(|made| made.len() <= LENGTH)
                    .map_or_else(|| ArgumentType::Parameter(ty.clone()), ArgumentType::Expression)
            }
            BodyKind::Parts => {
                let part = "rt::Part::bytes(\"content\")";
                ArgumentType::Expression(format!("rt::Multipart::new().part(\"file\", {part})"))
            }
            BodyKind::Text => ArgumentType::Expression("\"text\"".to_owned()),
            BodyKind::Raw => ArgumentType::Expression("\"bytes\"".to_owned()),
        };
        let ty = match &plan.way {
            BodyWay::One { kind, .. } => shown(kind, 0),
            BodyWay::Choice { name, variants } => {
                let told = variants.iter().position(|variant| variant.from).unwrap_or(0);
                match (shown(&variants[told].kind, told), &variants[told].kind, variants[told].from) {
                    (ArgumentType::Expression(text), BodyKind::Raw, _) => {
                        ArgumentType::Expression(format!("rt::Body::from({text})"))
                    }
                    (ArgumentType::Expression(text), _, false) => ArgumentType::Expression(format!(
                        "operations::{name}::{}({text}.into())",
                        variants[told].name
                    )),
                    (shown, _, _) => shown,
                }
            }
        };
        arguments.push(Argument { name: plan.name.clone(), ty });
    }
    Example { arguments }
}

fn argument(cx: &Context<'_>, parameter: &api::Parameter, input: &Input) -> ArgumentType {
    let shown = match &input.ty {
        InputType::Text => {
            let stated = [&parameter.doc, &cx.api.types[parameter.ty].doc];
            let example = stated.iter().flat_map(|doc| &doc.examples).find_map(Value::as_str);
            let usable = example.filter(|text| {
                !text.is_empty()
                    && text.len() <= 40
                    && !(parameter.place == ParameterPlace::Path && text.starts_with('.'))
            });
            Some(literal(usable.unwrap_or(input.name.unraw())))
        }
        InputType::List(item) => {
            let of_list = || match &cx.api.types[ty::target(cx, parameter.ty)].shape {
                Shape::List(id) if !ty::is_nullable(cx, *id) => value(cx, *id, 1),
                _ => None,
            };
            scalar(item).or_else(of_list).map(|item| format!("[{item}]"))
        }
        InputType::Bare(_) | InputType::Into(_) => value(cx, parameter.ty, DEPTH),
        InputType::Borrowed(_) => None,
    };
    let list_of_text = matches!(&input.ty, InputType::List(Ty::String));
    match shown {
        Some(_) if list_of_text => ArgumentType::Expression("[\"value\"]".to_owned()),
        Some(shown) => ArgumentType::Expression(shown),
        None => ArgumentType::Parameter(match &input.ty {
            InputType::Text => Ty::String,
            InputType::List(item) => Ty::List(Box::new(item.clone())),
            InputType::Bare(ty) | InputType::Into(ty) | InputType::Borrowed(ty) => ty.clone(),
        }),
    }
}

/// Text as a Rust string literal.
fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

fn scalar(ty: &Ty) -> Option<String> {
    Some(match ty {
        Ty::Bool => "true".to_owned(),
        Ty::I8 | Ty::I16 | Ty::I32 | Ty::I64 | Ty::U8 | Ty::U16 | Ty::U32 | Ty::U64 => "1".to_owned(),
        Ty::UnixTime => "1_767_225_600".to_owned(),
        Ty::UnixMillis => "1_767_225_600_000_i64".to_owned(),
        Ty::Decimal => "1".to_owned(),
        Ty::HttpDate => literal("Sat, 31 Jan 2026 12:00:00 GMT"),
        Ty::Duration => literal("PT1H"),
        Ty::F32 | Ty::F64 => "1.0".to_owned(),
        Ty::String => literal("value"),
        Ty::Secret => literal("secret"),
        Ty::DateTime => literal("2026-01-31T12:00:00Z"),
        Ty::Date => literal("2026-01-31"),
        Ty::Time => literal("12:00:00Z"),
        Ty::Part => "rt::Part::bytes(\"content\").file_name(\"file.txt\")".to_owned(),
        Ty::Named(_)
        | Ty::Base64
        | Ty::Base64Url
        | Ty::Foreign(_)
        | Ty::Json
        | Ty::JsonObject
        | Ty::Unit
        | Ty::List(_)
        | Ty::Map(_)
        | Ty::Embedded(_)
        | Ty::Tuple(_)
        | Ty::Boxed(_)
        | Ty::Optional(_) => return None,
    })
}

/// An expression that a `impl Into` of the type accepts; `None` where none is short.
fn value(cx: &Context<'_>, id: TypeId, depth: usize) -> Option<String> {
    let target = ty::target(cx, id);
    match &cx.api.types[target].shape {
        Shape::Enumeration(_) => {
            let name = cx.names.types.get(&target)?;
            let variant = cx.names.variants.get(&target)?.first()?;
            Some(format!("types::{name}::{variant}"))
        }
        Shape::Object(object) => {
            let name = cx.names.types.get(&target)?;
            let usage = object::usage(cx, target);
            if depth == 0 || !usage.sent {
                return None;
            }
            let planned = object::plan(cx, target, object);
            let mut arguments = Vec::new();
            for (field, property) in planned.fields.iter().zip(&object.properties) {
                if field.presence == Presence::Required && field.fixed.is_none() {
                    arguments.push(field_value(cx, property, &field.ty, field.wire.as_str(), depth)?);
                }
            }
            Some(format!("types::{name}::new({})", arguments.join(", ")))
        }
        Shape::List(item) => {
            let item = value(cx, *item, depth.checked_sub(1)?)?;
            item.starts_with("types::").then(|| format!("vec![{item}]"))
        }
        Shape::Scalar(_) => scalar(&ty::plain(cx, target)),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Embedded(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Union(_)
        | Shape::Alias(_) => None,
    }
}

fn field_value(
    cx: &Context<'_>,
    property: &api::Property,
    ty: &Ty,
    wire: &str,
    depth: usize,
) -> Option<String> {
    let target = ty::target(cx, property.ty);
    match (ty, &cx.api.types[target].shape) {
        (Ty::Boxed(_), _) => None,
        (_, Shape::List(item)) => {
            if ty::is_nullable(cx, *item) {
                return None;
            }
            // A constructor takes any iterator of what turns into the item.
            let item = value(cx, *item, depth.checked_sub(1)?)?;
            Some(format!("[{item}]"))
        }
        (Ty::String, _) => {
            let stated = [&property.doc, &cx.api.types[property.ty].doc];
            let example = stated.iter().flat_map(|doc| &doc.examples).find_map(Value::as_str);
            let short = example.filter(|text| text.len() <= 40 && !text.chars().any(char::is_control));
            Some(literal(short.unwrap_or(wire)))
        }
        _ => value(cx, property.ty, depth.checked_sub(1)?),
    }
}
