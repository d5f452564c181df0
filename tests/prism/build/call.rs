//! One call of each operation as Rust: what a caller would write, its values read from JSON. Not which values.

use super::sample;
use clientsmith::api::{MediaKind, Operation};
use clientsmith::rust::{BodyKind, BodyPlan, BodyWay, Crate, Group, Input, InputType, Method, Ty};
use clientsmith::{Stages, emit};
use serde_json::Value;

/// A module with the calls of a client: a function that makes them all, each with what is required, and with all there is.
pub fn module(stages: &Stages) -> String {
    let library = stages.krate.package.library.unraw();
    let mut calls = String::new();
    let ids = stages.names.groups.iter().map(|group| &group.operations);
    for (group, ids) in stages.krate.groups.iter().zip(ids) {
        for (method, id) in group.methods.iter().zip(ids) {
            let operation = &stages.api.operations[*id];
            calls += &match call(stages, group, method, operation) {
                Ok(text) => text,
                Err(why) => format!("    all.push(Sample::left_out({:?}, {why:?}));\n", title(method)),
            };
        }
    }
    format!(
        "/// Calls of this client.\n#[allow(deprecated, unused_imports, unused_mut, clippy::all, clippy::pedantic)]\n\
         pub mod {library} {{\nuse crate::{{Sample, read}};\nuse ::{library}::{{operations, rt, types}};\n\n\
         /// One for each operation.\npub fn all(client: &::{library}::Client, full: bool) -> Vec<Sample> {{\n\
         \x20   let mut all = Vec::new();\n{calls}    all\n}}\n}}\n\n"
    )
}

fn title(method: &Method) -> String {
    format!("{} {}", method.verb, method.template)
}

fn call(stages: &Stages, group: &Group, method: &Method, operation: &Operation) -> Result<String, String> {
    let (krate, api) = (&stages.krate, &stages.api);
    let mut arguments = Vec::new();
    let mut setters = String::new();
    for (input, parameter) in method.inputs.iter().zip(&operation.parameters) {
        let value = sample::of_parameter(api, parameter);
        let value = value.and_then(|value| given(krate, input, &value));
        match (value, input.required) {
            (Ok(value), true) => arguments.push(value),
            (Ok(value), false) => setters += &format!(" call = call.{}({value});", input.name),
            (Err(why), true) => return Err(format!("the parameter `{}`: {why}", input.wire)),
            // What no value is known of is left out.
            (Err(_), false) => {}
        }
    }
    if let (Some(plan), Some(body)) = (&method.body, &operation.body) {
        match (body_of(stages, method, plan, body), plan.required) {
            (Ok(value), true) => arguments.push(value),
            (Ok(value), false) => setters += &format!(" call = call.{}({value});", plan.name),
            (Err(why), true) => return Err(format!("the body: {why}")),
            (Err(_), false) => {}
        }
    }
    let accessor =
        if group.name.is_some() { format!("client.{}()", group.accessor) } else { "client".to_owned() };
    let made = format!("{accessor}.{}({})", method.name, arguments.join(", "));
    let full = if setters.is_empty() { String::new() } else { format!(" if full {{{setters} }}") };
    Ok(format!(
        "    all.push(Sample::new({:?}, {{ let mut call = {made};{full} async move {{ call.await.map(drop) }} }}));\n",
        title(method)
    ))
}

/// An expression for a parameter.
fn given(krate: &Crate, input: &Input, value: &Value) -> Result<String, String> {
    Ok(match &input.ty {
        InputType::Text => format!("{:?}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
        InputType::List(item) => read(krate, &Ty::List(Box::new(item.clone())), value),
        InputType::Bare(ty) | InputType::Into(ty) => read(krate, ty, value),
        InputType::Borrowed(ty) => format!("&{}", read(krate, ty, value)),
    })
}

fn read(krate: &Crate, ty: &Ty, value: &Value) -> String {
    format!("read::<{}>({:?})", emit::spelled(krate, ty), value.to_string())
}

fn body_of(
    stages: &Stages,
    method: &Method,
    plan: &BodyPlan,
    body: &clientsmith::api::Body,
) -> Result<String, String> {
    let (krate, api) = (&stages.krate, &stages.api);
    let json = |ty: &Ty| {
        let media = body.media.iter().find(|media| media.kind == MediaKind::Json);
        let media = media.or_else(|| body.media.first()).ok_or("it has no media type")?;
        sample::of_media(api, media).map(|value| read(krate, ty, &value))
    };
    match &plan.way {
        BodyWay::One { kind: BodyKind::Json(ty) | BodyKind::Form(ty, _), .. } => json(ty),
        BodyWay::One { kind: BodyKind::Text, .. } => Ok("\"text\"".to_owned()),
        BodyWay::One { kind: BodyKind::Raw, .. } => Ok("\"bytes\"".to_owned()),
        BodyWay::One { kind: BodyKind::Parts, .. } => {
            Ok("rt::Multipart::new().part(\"file\", rt::Part::bytes(\"content\"))".to_owned())
        }
        BodyWay::One { kind: BodyKind::Xml(..) | BodyKind::Multipart(..), media_type } => {
            Err(format!("a value of `{media_type}` is not read from JSON"))
        }
        BodyWay::Choice { name, variants } => {
            let chosen = variants.iter().find(|one| matches!(one.kind, BodyKind::Json(_)));
            let Some((variant, BodyKind::Json(ty))) = chosen.map(|one| (one, &one.kind)) else {
                return Err(format!("{} is a choice without JSON", method.name));
            };
            Ok(format!("operations::{name}::{}({}.into())", variant.name, json(ty)?))
        }
    }
}
