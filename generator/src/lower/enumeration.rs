//! `enum` and `const`: which values there are, and whether they make an enumeration. Not unions of constants.

use super::Lowering;
use super::all_of::Part;
use super::enum_names::Names;
use super::kinds::Kinds;
use crate::api::{Constraint, Doc, EnumValue, Enumeration, EnumerationBase, constraint};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// The values that a conjunction allows.
pub(super) struct Values<'d> {
    /// The schema that lists them.
    pub(super) holder: Node<'d>,
    pub(super) list: Vec<Entry<'d>>,
}

/// One value, and where it stands in its list; a constant stands nowhere.
#[derive(Clone, Copy)]
pub(super) struct Entry<'d> {
    pub(super) position: Option<usize>,
    pub(super) value: Node<'d>,
}

/// What a list of values comes to.
pub(super) enum Verdict {
    /// An enumeration.
    Enumeration(Enumeration),
    /// `null` alone.
    Null,
    /// Values of these types that make no enumeration; they are documented.
    Open(Kinds),
}

/// Keywords that list values. The second one says that there may be others, which any enumeration of ours takes.
const LISTS: &[&str] = &["enum", "x-extensible-enum"];

/// The values of one schema by itself.
pub(super) fn of<'d>(schema: Node<'d>) -> Option<Values<'d>> {
    if let Some(constant) = schema.get("const") {
        return Some(Values { holder: schema, list: vec![Entry { position: None, value: constant }] });
    }
    let list = LISTS.iter().find_map(|key| schema.get(key)).filter(|list| list.kind() == NodeKind::List)?;
    let list: Vec<_> =
        list.items().enumerate().map(|(at, value)| Entry { position: Some(at), value }).collect();
    (!list.is_empty()).then_some(Values { holder: schema, list })
}

/// The values that all schemas of a conjunction allow.
pub(super) fn of_all<'d>(cx: &mut Lowering<'d, '_>, parts: &[Part<'d>]) -> Option<Values<'d>> {
    let mut all: Option<Values<'d>> = None;
    for stated in parts.iter().filter(|part| !part.loose).filter_map(|part| of(part.node)) {
        let Some(known) = &mut all else {
            all = Some(stated);
            continue;
        };
        let allowed: BTreeSet<_> = stated.list.iter().map(|one| one.value.to_json().to_string()).collect();
        let is_allowed = |one: &Entry<'_>| allowed.contains(&one.value.to_json().to_string());
        let common: Vec<_> = known.list.iter().copied().filter(is_allowed).collect();
        if common.is_empty() && is_flag(&stated) && is_flag(known) {
            // Booleans are documented only, so that the client is right with either.
            *known = stated;
        } else if common.is_empty() {
            cx.out
                .report(
                    &codes::CONFLICTING_MEMBERS,
                    stated.holder.id(),
                    "these values and those of another member of `allOf` have none in common",
                )
                .note(known.holder.id(), "the other values are stated here");
            *known = stated;
        } else {
            known.list = common;
        }
    }
    all
}

fn is_flag(values: &Values<'_>) -> bool {
    values.list.iter().all(|one| one.value.kind() == NodeKind::Bool)
}

/// Makes an enumeration of values. `stated` is what `type` says.
pub(super) fn lower(
    cx: &mut Lowering<'_, '_>,
    values: &Values<'_>,
    names: &Names<'_>,
    stated: Option<Kinds>,
    doc: &mut Doc,
    nullable: &mut bool,
) -> Verdict {
    let (nulls, rest): (Vec<_>, Vec<_>) =
        values.list.iter().copied().partition(|one| one.value.kind() == NodeKind::Null);
    *nullable |= !nulls.is_empty();
    if rest.is_empty() {
        return Verdict::Null;
    }
    let kinds = rest.iter().fold(Kinds::NONE, |kinds, one| kinds.with(Kinds::of_value(one.value)));
    let wanted = stated.map_or(kinds, |stated| stated.without(Kinds::NULL));
    if rest.iter().all(|one| one.value.text().is_some()) && wanted.classes().len() > 1 {
        // Each type is lowered for itself, with its own values.
        return Verdict::Open(kinds & wanted);
    }
    let base = match wanted {
        Kinds::STRING => EnumerationBase::Text,
        Kinds::INTEGER => EnumerationBase::Integer,
        Kinds::NUMBER if kinds == Kinds::INTEGER => EnumerationBase::Integer,
        _ => return open(cx, values, kinds, wanted, doc),
    };
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for Entry { position, value } in rest {
        let Some(wire) = wire(base, value) else {
            return open(cx, values, kinds, wanted, doc);
        };
        if base == EnumerationBase::Text && value.str().is_none()
            || base == EnumerationBase::Integer && value.i64().is_none()
        {
            let word = if base == EnumerationBase::Text { "a string" } else { "an integer" };
            let text = value.text().unwrap_or_default();
            cx.out.report(
                &codes::ENUM_VALUE_TYPE,
                value.id(),
                format!("the value {} is read as {word}, as `type` says", text.escape_debug()),
            );
        }
        if seen.insert(wire.to_string()) {
            let (name, doc) = names.at(position, value);
            list.push(EnumValue { wire, name, doc });
        }
    }
    let open = values.holder.get("enum").is_none() && values.holder.get("const").is_none();
    if let ([only], false) = (list.as_slice(), open) {
        doc.notes.push(format!("Always `{}`.", shown(&only.wire)));
    }
    doc.rust_name = doc.rust_name.take().or_else(|| names.of_type());
    Verdict::Enumeration(Enumeration { base, values: list, open, closed: false })
}

/// The value as the base has it, if it can be.
fn wire(base: EnumerationBase, value: Node<'_>) -> Option<Value> {
    match base {
        EnumerationBase::Text => value.text().map(Value::from),
        EnumerationBase::Integer => value.i64().or_else(|| value.str()?.trim().parse().ok()).map(Value::from),
    }
}

/// Values that make no enumeration: told in a note, with a warning unless they are booleans or fractions.
fn open(
    cx: &mut Lowering<'_, '_>,
    values: &Values<'_>,
    kinds: Kinds,
    wanted: Kinds,
    doc: &mut Doc,
) -> Verdict {
    let stated = values.list.iter().map(|one| one.value.to_json()).collect();
    constraint::add(&mut doc.constraints, Constraint::Values(stated));
    let shown: Vec<_> = values.list.iter().take(50).map(|one| format!("`{}`", one.value.to_json())).collect();
    let more = if values.list.len() > shown.len() { ", .." } else { "" };
    match shown.as_slice() {
        [only] => {
            doc.constant = values.list.first().map(|one| one.value.to_json());
            doc.notes.push(format!("Always {only}."));
        }
        several => doc.notes.push(format!("One of {}{more}.", several.join(", "))),
    }
    // Rust has no enum of fractions: that they are documented is all that can be done.
    if ![Kinds::BOOLEAN, Kinds::NUMBER].contains(&kinds) {
        cx.out.report(
            &codes::ENUM_OPEN,
            values.holder.get("enum").or(values.holder.get("const")).unwrap_or(values.holder).id(),
            "these values are neither all strings nor all integers: they are documented only",
        );
    }
    let common = kinds & wanted;
    Verdict::Open(if common.is_empty() { wanted } else { common })
}

/// A value as prose shows it.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
