//! What is said of items that changed: which argument came, which type was another. Not which items did.

use super::surface::{Kind, Piece};
use std::collections::BTreeMap;

/// What ends the signature of an enum that takes no value that is not listed.
const CLOSED: &str = " // closed";

/// Why it matters that an item is gone.
pub(super) fn gone(kind: Kind) -> &'static str {
    match kind {
        Kind::Type => "code that names it compiles no longer",
        Kind::Field => "code that reads or sets it compiles no longer",
        Kind::Variant => "code that matches or makes it compiles no longer",
        Kind::Constructor => "no request takes the type any more, and so it cannot be made",
        Kind::Implementation => "code that relies on the trait compiles no longer",
        Kind::Group | Kind::Method | Kind::Answer | Kind::Chained | Kind::Setter => {
            "code that calls it compiles no longer"
        }
        Kind::Feature => "dependencies that ask for it cannot be resolved",
    }
}

/// What a new item is.
pub(super) fn come(kind: Kind) -> &'static str {
    match kind {
        Kind::Type => "a new type",
        Kind::Field => "a new field; the struct is `#[non_exhaustive]`",
        Kind::Variant => "a new variant; the enum is `#[non_exhaustive]`",
        Kind::Constructor => "can be made now, as a request takes it",
        Kind::Implementation => "a new implementation",
        Kind::Group => "a new group of operations",
        Kind::Method => "a new operation",
        Kind::Answer => "a new answer",
        Kind::Chained => "a new method of the call",
        Kind::Setter => "a new method",
        Kind::Feature => "a new feature",
    }
}

/// What another name means: what happened, and why it matters.
pub(super) fn renamed(old: &Piece, new: &Piece) -> (String, &'static str) {
    let why = "code that uses the old name compiles no longer";
    let group = |piece: &Piece| piece.said.as_ref()?.rsplit_once('.').map(|(group, _)| group.to_owned());
    match (group(old), group(new)) {
        (Some(before), Some(after)) if old.kind == Kind::Method && old.name == new.name => {
            (format!("moved from `{before}` to `{after}`"), why)
        }
        _ => (format!("was `{}`", old.shown()), why),
    }
}

/// What a call gives, in words.
fn body(ty: &str) -> String {
    match ty {
        "Infallible" => "nothing that is described".to_owned(),
        "()" => "nothing".to_owned(),
        // An enum that only this operation has.
        ty if ty.starts_with("operations::") => "one of several bodies".to_owned(),
        ty => format!("`{ty}`"),
    }
}

/// What another signature means: what happened, and why it matters.
pub(super) fn changed(
    old: &Piece,
    new: &Piece,
    moved: &BTreeMap<String, String>,
    renamed: fn(&str, &BTreeMap<String, String>) -> String,
) -> (String, &'static str) {
    match old.kind {
        Kind::Constructor | Kind::Method if arguments(old, new).is_some() => {
            (arguments(old, new).unwrap_or_default(), "calls with the old arguments compile no longer")
        }
        Kind::Answer => {
            let (before, after) = (renamed(&old.signature, moved), &new.signature);
            let part = |text: &str, name: &str| {
                text.split_once(&format!("type {name} = "))
                    .and_then(|(_, rest)| rest.split(';').next().map(str::to_owned))
            };
            let mut said = Vec::new();
            for (name, what) in [("Output", "gives"), ("Failure", "says of a failure")] {
                if let (Some(before), Some(after)) = (part(&before, name), part(after, name))
                    && before != after
                {
                    said.push(format!("{what} {}, where it was {}", body(&after), body(&before)));
                }
            }
            (said.join(", "), "code that takes the answer compiles no longer")
        }
        Kind::Type if new.signature.strip_suffix(CLOSED) == Some(&old.signature) => {
            let what = "takes no value any more that is not listed".to_owned();
            (what, "code that names the variant of other values compiles no longer")
        }
        Kind::Type if old.signature.strip_suffix(CLOSED) == Some(&new.signature) => {
            let what = "takes values now that are not listed".to_owned();
            (what, "code that matches on all that are listed compiles no longer")
        }
        Kind::Type => {
            ("is another kind of type".to_owned(), "code that uses it as what it was compiles no longer")
        }
        _ => match (&old.ty, &new.ty) {
            (Some(before), Some(after)) if before != after => {
                let why = match old.kind {
                    Kind::Field => "code that reads or sets it compiles no longer",
                    Kind::Variant => "code that takes what it holds compiles no longer",
                    _ => "code that gives it the old type compiles no longer",
                };
                (format!("is `{after}`, and was `{before}`"), why)
            }
            _ if old.kind == Kind::Field => (
                "has another setter, or none".to_owned(),
                "code that sets it by the old one compiles no longer",
            ),
            _ => ("its signature is another one".to_owned(), "code that uses it may compile no longer"),
        },
    }
}

/// Which arguments came, went, or have another type; nothing where none did.
fn arguments(old: &Piece, new: &Piece) -> Option<String> {
    let named = |piece: &Piece| -> Vec<(String, String)> { piece.arguments.clone() };
    let (before, after) = (named(old), named(new));
    let find = |all: &[(String, String)], name: &str| {
        all.iter().find(|(known, _)| known == name).map(|(_, ty)| ty.clone())
    };
    let mut said = Vec::new();
    for (name, ty) in &after {
        match find(&before, name) {
            None => said.push(format!("takes `{name}: {ty}` now")),
            Some(known) if known != *ty => said.push(format!("takes `{name}: {ty}`, where it was `{known}`")),
            Some(_) => {}
        }
    }
    for (name, _) in before.iter().filter(|(name, _)| find(&after, name).is_none()) {
        said.push(format!("takes no `{name}` any more"));
    }
    if said.is_empty() && before != after {
        said.push("takes its arguments in another order".to_owned());
    }
    (!said.is_empty()).then(|| said.join(", "))
}
