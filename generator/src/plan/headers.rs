//! Headers of answers: what type each has, and how its text is read.

use super::{Context, doc, gate, ty};
use crate::api::{ContentKind, Encoding, OperationId, Shape, StatusPattern, Style, TypeId};
use crate::facts::{DeclaredHeader, HeaderSet};
use crate::rust::{Deprecation, Doc, HeaderField, HeaderForm, Headers, Ident, Ty};

/// A struct for each set of headers.
pub(super) fn plan(cx: &Context<'_>) -> Vec<Headers> {
    let sets = cx.facts.header_sets().iter().zip(&cx.names.header_sets);
    sets.map(|(set, names)| Headers {
        name: names.ty.clone(),
        doc: Doc { paragraphs: vec![above(cx, set)] },
        gate: gate::of_operations(cx, &set.operations),
        fields: set
            .headers
            .iter()
            .zip(&names.fields)
            .map(|(header, name)| field(cx, header, name, everywhere(set).is_none()))
            .collect(),
    })
    .collect()
}

/// The sentence of an operation whose answers declare headers.
pub(super) fn note(cx: &Context<'_>, id: OperationId) -> Option<String> {
    let at = cx.facts.header_sets().iter().position(|set| set.operations.binary_search(&id).is_ok())?;
    let name = cx.names.header_sets[at].ty.as_str();
    Some(format!("Its answers declare headers: [`headers::{name}`](super::super::headers::{name})."))
}

/// The statuses that all headers of a set are declared for.
fn everywhere(set: &HeaderSet) -> Option<&[StatusPattern]> {
    let first = set.headers.first()?.statuses.as_slice();
    set.headers.iter().all(|header| header.statuses == first).then_some(first)
}

fn above(cx: &Context<'_>, set: &HeaderSet) -> String {
    let whose = match set.operations.as_slice() {
        [one] => {
            let operation = &cx.api.operations[*one];
            doc::code(&format!("{} {}", operation.method.0, operation.path.text))
        }
        several => format!("{} operations", several.len()),
    };
    match everywhere(set).map(shown).filter(|statuses| !statuses.is_empty()) {
        Some(statuses) => format!("Headers of the answers of {whose} with {statuses}."),
        None => format!("Headers of the answers of {whose}."),
    }
}

fn shown(statuses: &[StatusPattern]) -> String {
    let statuses: Vec<String> = statuses.iter().map(|status| doc::status(*status)).collect();
    statuses.join(", ")
}

/// `apart`: statuses are told for each header.
fn field(cx: &Context<'_>, header: &DeclaredHeader, name: &Ident, apart: bool) -> HeaderField {
    let mut text = doc::of(&header.doc);
    if text.paragraphs.is_empty()
        && let Some((id, _)) = header.ty.as_ref()
        && !cx.names.types.contains_key(&cx.facts.twin(*id))
    {
        text = doc::of(&cx.api.types[*id].doc);
    }
    if text.paragraphs.is_empty() {
        text.paragraphs.push(format!("Header {}.", doc::code(&header.wire)));
    }
    let statuses = Some(shown(&header.statuses)).filter(|statuses| apart && !statuses.is_empty());
    let note = match (header.required, statuses) {
        (false, None) => None,
        (true, None) => Some("Promised by the document.".to_owned()),
        (false, Some(statuses)) => Some(format!("Declared with {statuses}.")),
        (true, Some(statuses)) => Some(format!("Promised with {statuses}.")),
    };
    doc::append(&mut text, note);
    let (ty, form) = ty_and_form(cx, header);
    HeaderField {
        name: name.clone(),
        wire: header.wire.clone(),
        ty,
        form,
        doc: text,
        deprecated: Deprecation(header.doc.deprecated),
    }
}

fn ty_and_form(cx: &Context<'_>, header: &DeclaredHeader) -> (Ty, HeaderForm) {
    let each = header.wire.eq_ignore_ascii_case("set-cookie");
    let Some((id, encoding)) = &header.ty else {
        return (Ty::String, if each { HeaderForm::Each } else { HeaderForm::Simple });
    };
    if each {
        let item = match ty::plain(cx, *id) {
            Ty::List(item) => *item,
            other => other,
        };
        return (textual(item), HeaderForm::Each);
    }
    match encoding {
        Encoding::Content(_, ContentKind::Json) => (ty::plain(cx, *id), HeaderForm::Json),
        Encoding::Content(_, ContentKind::Text | ContentKind::Form(_)) => {
            (textual(ty::plain(cx, *id)), HeaderForm::Simple)
        }
        Encoding::Styled { .. } if is_loose(cx, *id) => (ty::plain(cx, *id), HeaderForm::Loose),
        Encoding::Styled { style, explode, .. } => {
            let form = match style {
                Style::SpaceDelimited => HeaderForm::Spaces,
                Style::PipeDelimited => HeaderForm::Pipes,
                Style::TabDelimited => HeaderForm::Tabs,
                Style::Matrix
                | Style::Label
                | Style::Form
                | Style::Simple
                | Style::DeepObject
                | Style::Cookie => match explode {
                    true => HeaderForm::Exploded,
                    false => HeaderForm::Simple,
                },
            };
            (textual(ty::plain(cx, *id)), form)
        }
    }
}

/// What a header can be that is any value: text.
fn textual(ty: Ty) -> Ty {
    match ty {
        Ty::Json | Ty::Unit => Ty::String,
        other => other,
    }
}

/// Types that are read by looking at JSON text.
fn is_loose(cx: &Context<'_>, id: TypeId) -> bool {
    let target = ty::target(cx, id);
    matches!(cx.api.types[target].shape, Shape::Union(_)) || ty::plain(cx, target) == Ty::Decimal
}
