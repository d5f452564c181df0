//! Groups and methods: what is an argument, what a setter, and how each is written.

use super::{
    Context, argument_doc, body, doc, door, example, gate, headers, idempotency, item, link, outcome, pages,
    tag, ty,
};
use crate::api::{self, ContentKind, Encoding, OperationId, ParameterPlace, Style};
use crate::names::GroupNames;
use crate::rust::{Deprecation, Doc, Group, Ident, Input, InputPlace, InputType, Method, Ty, WireStyle};
use rayon::prelude::*;

pub(super) fn groups(cx: &Context<'_>) -> Vec<Group> {
    cx.names.groups.iter().map(|names| group(cx, names)).collect()
}

fn group(cx: &Context<'_>, names: &GroupNames) -> Group {
    Group {
        name: names.ty.clone(),
        module: names.module.clone(),
        accessor: names.accessor.clone(),
        gate: gate::of_group(cx, names),
        doc: tag::group(cx, names),
        methods: names.operations.par_iter().map(|id| method(cx, *id)).collect(),
    }
}

fn method(cx: &Context<'_>, id: OperationId) -> Method {
    let operation = &cx.api.operations[id];
    let names = &cx.names.methods[&id];
    let mut inputs: Vec<Input> = operation
        .parameters
        .iter()
        .zip(names.inputs.iter().zip(&names.empties))
        .map(|(parameter, (name, empty))| input(cx, parameter, name, empty.as_ref()))
        .collect();
    let idempotency_key = idempotency::header(cx, operation);
    for input in inputs.iter_mut().filter(|input| idempotency_key.as_ref() == Some(&input.wire)) {
        if input.place == InputPlace::Header {
            input.required = false;
            doc::append(&mut input.doc, ["Each call has a new one of its own unless it is set.".to_owned()]);
        }
    }
    let body = operation.body.as_ref().map(|body| body::plan(cx, body, names));
    let arguments = argument_doc::lines(operation, &inputs, body.as_ref().map(|body| &body.name));
    let (success, documented, output, failure) = outcome::plan(cx, operation, names);
    let pages = pages::plan(cx, id, &output);
    let mut notes = Vec::new();
    if let Some(note) = body.as_ref().and_then(|body| body.note.clone()) {
        notes.extend([String::new(), note]);
    }
    if !arguments.is_empty() {
        notes.push(String::new());
        notes.extend(arguments);
    }
    for note in headers::note(cx, id).into_iter().chain(item::parts_note(cx, operation)) {
        notes.extend([String::new(), note]);
    }
    notes.extend(link::lines(cx, operation));
    if pages.is_some() {
        notes.extend(pages::note(cx, id));
    }
    Method {
        name: names.name.clone(),
        marker: names.marker.clone(),
        id: names.id.clone(),
        verb: operation.method.0.clone(),
        template: in_a_path(&operation.path.text),
        doc: doc::of(&operation.doc),
        notes: Doc { paragraphs: notes },
        aliases: aliases(operation, names.name.unraw()),
        deprecated: Deprecation(operation.doc.deprecated),
        security: security(operation),
        accept: outcome::accept(cx, operation),
        client_headers: operation
            .parameters
            .iter()
            .filter(|one| one.client_wide)
            .map(|one| one.wire.clone())
            .collect(),
        idempotency_key,
        base_url: operation.servers.first().and_then(super::package::server_url),
        fixed_query: operation.path.query.clone(),
        example: example::plan(cx, operation, &inputs, body.as_ref()),
        inputs,
        body,
        success,
        documented,
        pages,
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
/// The document's name, and what its readers know it by. The search of rustdoc finds either when it is typed in full.
fn aliases(operation: &api::Operation, name: &str) -> Vec<String> {
    let address = format!("{} {}", operation.method.0, operation.path.text);
    let mut out: Vec<String> = operation.id.iter().filter(|id| *id != name).cloned().collect();
    if !out.contains(&address) {
        out.push(address);
    }
    out
}

fn security(operation: &api::Operation) -> Vec<Vec<usize>> {
    operation.security.iter().map(|one| one.uses.iter().map(|used| used.scheme).collect()).collect()
}

fn input(cx: &Context<'_>, parameter: &api::Parameter, name: &Ident, empty: Option<&Ident>) -> Input {
    let mut text = doc::of(&parameter.doc);
    if text.paragraphs.is_empty() && !cx.names.types.contains_key(&cx.facts.twin(parameter.ty)) {
        text = doc::of(&cx.api.types[parameter.ty].doc);
    }
    if text.paragraphs.is_empty() {
        text.paragraphs.push(argument_doc::unsaid(&parameter.wire));
    }
    doc::append(&mut text, parameter.default.as_ref().and_then(doc::default_note));
    let ty = input_type(ty::plain(cx, parameter.ty));
    let required = parameter.required && !parameter.client_wide;
    if parameter.may_be_empty && ty == InputType::Text {
        doc::append(&mut text, ["It may be empty.".to_owned()]);
    }
    Input {
        name: name.clone(),
        // An empty text is a text; and an argument cannot be left out.
        empty: empty.filter(|_| ty != InputType::Text && !required).cloned(),
        wire: match parameter.place {
            ParameterPlace::Path => in_a_path(&parameter.wire),
            ParameterPlace::Query
            | ParameterPlace::QueryString
            | ParameterPlace::Header
            | ParameterPlace::Cookie => parameter.wire.clone(),
        },
        place: match parameter.place {
            ParameterPlace::Path => InputPlace::Path,
            ParameterPlace::Query => InputPlace::Query,
            ParameterPlace::QueryString => InputPlace::QueryString,
            ParameterPlace::Header => InputPlace::Header,
            ParameterPlace::Cookie => InputPlace::Cookie,
        },
        required,
        ty,
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
        Encoding::Content(_, ContentKind::Json) => return Some(WireStyle::Json),
        Encoding::Content(_, ContentKind::Form(encodings)) => {
            return Some(WireStyle::Form(body::part_rules(encodings, false)));
        }
        Encoding::Content(_, ContentKind::Text) if parameter.place == ParameterPlace::QueryString => {
            return Some(WireStyle::Text);
        }
        // Anywhere else a text is written as a value without a media type is.
        Encoding::Content(_, ContentKind::Text) => return None,
    };
    let usual = match parameter.place {
        ParameterPlace::Path | ParameterPlace::Header => (Style::Simple, false, false),
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => {
            (Style::Form, true, false)
        }
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
        Style::Cookie => "Cookie",
    }
}
