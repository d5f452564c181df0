//! Groups and methods: what is an argument, what a setter, and how each is written.

use super::{Context, argument_doc, body, doc, door, example, outcome, ty};
use crate::api::{self, Encoding, OperationId, ParameterPlace, Style};
use crate::names::GroupNames;
use crate::rust::{Deprecation, Doc, Group, Ident, Input, InputPlace, InputType, Method, Ty, WireStyle};

pub(super) fn groups(cx: &Context<'_>) -> Vec<Group> {
    cx.names.groups.iter().map(|names| group(cx, names)).collect()
}

fn group(cx: &Context<'_>, names: &GroupNames) -> Group {
    let described = cx.api.tags.iter().find(|tag| Some(&tag.name) == names.tag.as_ref());
    let mut paragraphs =
        described.and_then(|tag| tag.description.as_deref()).map(doc::markdown).unwrap_or_default();
    if paragraphs.is_empty() {
        paragraphs.push(match &names.tag {
            Some(tag) => format!("Operations tagged {}.", doc::code(tag)),
            None => "Operations without a tag.".to_owned(),
        });
    }
    Group {
        name: names.ty.clone(),
        module: names.module.clone(),
        accessor: names.accessor.clone(),
        doc: Doc { paragraphs },
        methods: names.operations.iter().map(|id| method(cx, *id)).collect(),
    }
}

fn method(cx: &Context<'_>, id: OperationId) -> Method {
    let operation = &cx.api.operations[id];
    let names = &cx.names.methods[&id];
    let inputs: Vec<Input> = operation
        .parameters
        .iter()
        .zip(&names.inputs)
        .map(|(parameter, name)| input(cx, parameter, name))
        .collect();
    let body = operation.body.as_ref().map(|body| body::plan(cx, body, names));
    let mut text = doc::of(&operation.doc);
    if !text.paragraphs.is_empty() {
        text.paragraphs.push(String::new());
    }
    text.paragraphs.push(doc::code(&format!("{} {}", operation.method.0, operation.path.text)));
    if let Some(note) = body.as_ref().and_then(|body| body.note.clone()) {
        text.paragraphs.extend([String::new(), note]);
    }
    let arguments = argument_doc::lines(operation, &inputs, body.as_ref().map(|body| &body.name));
    if !arguments.is_empty() {
        text.paragraphs.push(String::new());
        text.paragraphs.extend(arguments);
    }
    let (success, output, failure) = outcome::plan(cx, operation, names);
    Method {
        name: names.name.clone(),
        marker: names.marker.clone(),
        id: names.id.clone(),
        verb: operation.method.0.clone(),
        template: in_a_path(&operation.path.text),
        doc: text,
        aliases: operation.id.iter().filter(|id| *id != names.name.unraw()).cloned().collect(),
        deprecated: Deprecation(operation.doc.deprecated),
        security: security(operation),
        accept: outcome::accept(cx, operation),
        client_headers: operation
            .parameters
            .iter()
            .filter(|one| one.client_wide)
            .map(|one| one.wire.clone())
            .collect(),
        base_url: operation.servers.first().and_then(super::package::server_url),
        fixed_query: operation.path.query.clone(),
        example: example::plan(cx, operation, &inputs, body.as_ref()),
        inputs,
        body,
        success,
        output,
        failure,
        doors: door::plan(cx, operation, names),
    }
}

/// A backtick has no place in a URI (RFC 3986), and would end the inline code that shows the path.
fn in_a_path(text: &str) -> String {
    text.replace('`', "%60")
}

/// Alternatives as scheme indexes.
fn security(operation: &api::Operation) -> Vec<Vec<usize>> {
    operation.security.iter().map(|one| one.uses.iter().map(|used| used.scheme).collect()).collect()
}

fn input(cx: &Context<'_>, parameter: &api::Parameter, name: &Ident) -> Input {
    let mut text = doc::of(&parameter.doc);
    if text.paragraphs.is_empty() && !cx.names.types.contains_key(&cx.facts.twin(parameter.ty)) {
        text = doc::of(&cx.api.types[parameter.ty].doc);
    }
    if text.paragraphs.is_empty() {
        text.paragraphs.push(argument_doc::unsaid(&parameter.wire));
    }
    doc::append(&mut text, parameter.default.as_ref().and_then(doc::default_note));
    Input {
        name: name.clone(),
        wire: match parameter.place {
            ParameterPlace::Path => in_a_path(&parameter.wire),
            ParameterPlace::Query | ParameterPlace::Header | ParameterPlace::Cookie => parameter.wire.clone(),
        },
        place: match parameter.place {
            ParameterPlace::Path => InputPlace::Path,
            ParameterPlace::Query => InputPlace::Query,
            ParameterPlace::Header => InputPlace::Header,
            ParameterPlace::Cookie => InputPlace::Cookie,
        },
        required: parameter.required && !parameter.client_wide,
        ty: input_type(ty::plain(cx, parameter.ty)),
        style: style(parameter),
        doc: text,
        deprecated: Deprecation(parameter.doc.deprecated),
    }
}

fn input_type(ty: Ty) -> InputType {
    match ty {
        Ty::String | Ty::Secret => InputType::Text,
        bare if bare.is_bare() => InputType::Bare(bare),
        Ty::List(item) => InputType::List(*item),
        Ty::Json | Ty::JsonObject | Ty::Map(_) | Ty::Tuple(_) | Ty::Optional(_) | Ty::Boxed(_) => {
            InputType::Borrowed(ty)
        }
        other => InputType::Into(other),
    }
}

/// `None` where the parameter is written by the default of its place (OpenAPI 3.1 section 4.8.12.2).
fn style(parameter: &api::Parameter) -> Option<WireStyle> {
    let (style, explode, reserved) = match &parameter.encoding {
        Encoding::Styled { style, explode, reserved } => (*style, *explode, *reserved),
        Encoding::Media(_) => return Some(WireStyle::Json),
    };
    let usual = match parameter.place {
        ParameterPlace::Path | ParameterPlace::Header => (Style::Simple, false, false),
        ParameterPlace::Query | ParameterPlace::Cookie => (Style::Form, true, false),
    };
    let word = style_word(style);
    ((style, explode, reserved) != usual).then_some(WireStyle::Styled(word, explode, reserved))
}

/// The runtime's word for a style.
pub(super) fn style_word(style: Style) -> &'static str {
    match style {
        Style::Matrix => "Matrix",
        Style::Label => "Label",
        Style::Form => "Form",
        Style::Simple => "Simple",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::TabDelimited => "TabDelimited",
        Style::DeepObject => "DeepObject",
    }
}
