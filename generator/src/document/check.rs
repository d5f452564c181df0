//! Compares every object with the grammar: unknown fields, missing fields, fields that are not read. Whether values are
//! of the right kind is in `fit`; what they mean is not looked at.

mod fit;

use super::grammar::{Absence, Field, Holds, Kind, Stance, fields};
use super::walk::{self, Position};
use super::{Dialect, Document, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::NodeId;

/// A field that an object has.
struct Known {
    value: NodeId,
    kind: NodeKind,
    field: &'static Field,
}

/// Checks, reports, and heals what can be healed. Afterwards every field that is there is of the kind that the grammar
/// says.
pub(super) fn check(document: &mut Document, out: &mut Diagnostics, positions: &[Position]) {
    let mut known = Vec::new();
    for (id, kind) in positions {
        if document.node(*id).kind() != NodeKind::Map {
            continue;
        }
        if walk::is_reference(document.node(*id), *kind) && !kind.keeps_siblings() {
            siblings(document.node(*id), *kind, out);
            continue;
        }
        known.clear();
        fields_of(document.node(*id), *kind, document.dialect, out, &mut known);
        fit::fit(&mut document.tree, out, *id, &known);
        let node = document.node(*id);
        unread(node, *kind, out, &known);
        missing(node, *kind, document.dialect, out);
    }
    if let Some((id, _)) = positions.first() {
        content(document.node(*id), document.dialect, out);
    }
}

/// Up to 3.0 nothing, since 3.1 two documenting fields may stand beside the `$ref` of a Reference Object.
fn siblings(node: Node<'_>, kind: Kind, out: &mut Diagnostics) {
    for (key, value) in node.entries() {
        if !matches!(key, "$ref" | "summary" | "description") && !walk::is_extension(key) {
            let title = kind.title();
            let message = format!("`{}` is not read beside the `$ref` of a {title}", shown(key));
            out.report(&reading::UNKNOWN_FIELD, value.id(), message);
        }
    }
}

/// The fields that an object has, in document order. Others are reported.
fn fields_of(node: Node<'_>, kind: Kind, dialect: Dialect, out: &mut Diagnostics, known: &mut Vec<Known>) {
    // The keys of a Callback Object are expressions.
    if kind == Kind::Callback {
        return;
    }
    let mut has_foreign = false;
    for (key, value) in node.entries() {
        if let Some(field) = kind.field(key) {
            known.push(Known { value: value.id(), kind: value.kind(), field });
            // Keywords of schemas are told apart by themselves, in documents of all versions; an object that the version
            // does not have stands in a field that has been reported. Once for each object is enough.
            let is_foreign = kind != Kind::Schema && !field.is_of(dialect) && !walk::is_extension(key);
            if is_foreign && !has_foreign && fields(kind).iter().any(|field| field.is_of(dialect)) {
                has_foreign = true;
                let other = if field.is_of(Dialect::Swagger2) { "Swagger 2.0" } else { "OpenAPI 3" };
                let message =
                    format!("`{key}` of the {} is of {other}, read as there", kind.title_in(dialect));
                out.report(&reading::OTHER_VERSION, value.id(), message);
            }
            continue;
        }
        if walk::is_extension(key) {
            continue;
        }
        let message = format!("`{}` is not a field of the {}", shown(key), kind.title_in(dialect));
        let report = out.report(&reading::UNKNOWN_FIELD, value.id(), message);
        let mut own = fields(kind).iter().filter(|field| field.is_of(dialect));
        if let Some(meant) = own.find(|field| field.key.eq_ignore_ascii_case(key)) {
            report.help(format!("write `{}`", meant.key));
        }
    }
}

fn unread(node: Node<'_>, kind: Kind, out: &mut Diagnostics, known: &[Known]) {
    for Known { value, field, .. } in known {
        let Field { stance: Stance::Refused(code), holds, key, .. } = field else { continue };
        let Some(value) = node.get(key).filter(|found| found.id() == *value) else { continue };
        // An empty object means nothing anywhere.
        let idle = matches!(holds, Holds::Map(_) | Holds::List(_)) && value.is_empty();
        if !idle {
            out.report(code, value.id(), format!("`{key}` of the {} is not read", kind.title()));
        }
    }
}

fn missing(node: Node<'_>, kind: Kind, dialect: Dialect, out: &mut Diagnostics) {
    for field in fields(kind).iter().filter(|field| field.is_of(dialect)) {
        let code = match field.absence {
            Absence::Fine => continue,
            Absence::Healed => &reading::HEALED_ABSENCE,
            Absence::Fatal => &reading::MISSING_FIELD,
        };
        if node.get(field.key).is_none() {
            let title = kind.title_in(dialect);
            out.report(code, node.id(), format!("found no `{}` in the {title}", field.key));
        }
    }
}

/// A document must have `paths` up to 3.0, and since 3.1 at least one of three fields.
fn content(root: Node<'_>, dialect: Dialect, out: &mut Diagnostics) {
    let has = |key: &str| root.get(key).is_some();
    let message = match dialect {
        Dialect::Swagger2 if !has("paths") && !has("x-ms-paths") => "found no `paths` in the Swagger Object",
        Dialect::V30 if !has("paths") => "found no `paths` in the OpenAPI Object",
        Dialect::V31 | Dialect::V32 if !has("paths") && !has("components") && !has("webhooks") => {
            "found none of `paths`, `components` and `webhooks` in the OpenAPI Object"
        }
        Dialect::Swagger2 | Dialect::V30 | Dialect::V31 | Dialect::V32 => return,
    };
    out.report(&reading::HEALED_ABSENCE, root.id(), message);
}
