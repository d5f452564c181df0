//! Which Rust type holds a scalar: what the user chose for its format, else what keeps most. Not enumerations.

use super::Context;
use crate::api::{Scalar, Shape, TypeId, children};
use crate::config::{Dates, ForeignType, Maps};
use crate::foreign::{Dependency, RustPath, of_crate};
use crate::rust::Ty;
use std::collections::{BTreeMap, BTreeSet};

/// Where `IndexMap` comes from.
const INDEXMAP: &str = r#"indexmap = { version = "2", features = ["serde"] }"#;

/// The type of a scalar and its format's word.
pub(super) fn plan(cx: &Context<'_>, scalar: Scalar, format: Option<&str>) -> Ty {
    match foreign(cx, scalar, format) {
        Some(chosen) => of_path(&chosen.path),
        None => usual(scalar, cx.config.types.dates),
    }
}

/// What the user chose for a format. A format of one word or of one JSON type goes before a family of formats.
pub(super) fn foreign<'a>(cx: &Context<'a>, scalar: Scalar, format: Option<&str>) -> Option<&'a ForeignType> {
    let chosen = &cx.config.types.formats;
    // A password stays a secret, and raw bytes are no JSON.
    let fixed = matches!(scalar, Scalar::Secret | Scalar::Binary);
    if chosen.is_empty() || fixed {
        return None;
    }
    let (kind, format) = (kind(scalar), format?);
    let family = FAMILIES.iter().find(|(_, words)| words.contains(&format)).map(|(name, _)| *name);
    [Some(format), family].into_iter().flatten().find_map(|word| {
        let exact = chosen.get(&format!("{kind}/{word}"));
        // A decimal type writes itself as text, which a schema of numbers does not admit: it is asked for by name.
        exact.or_else(|| chosen.get(word).filter(|_| scalar != Scalar::Decimal))
    })
}

/// What the crate depends on for the types that are used, and what the user added, each once.
pub(super) fn dependencies(cx: &Context<'_>) -> Vec<Dependency> {
    let mut all: BTreeMap<String, Dependency> = BTreeMap::new();
    let kept = cx.api.types.ids().filter(|id| cx.facts.is_kept(*id));
    let used = kept.filter_map(|id| of_type(cx, id)?.dependency.as_ref());
    for one in cx.config.types.dependencies.iter().chain(used) {
        all.entry(one.library()).or_insert_with(|| one.clone());
    }
    if cx.config.types.maps == Maps::Index {
        let usual = Dependency::parse(INDEXMAP).expect("invariant: a line of a manifest");
        all.entry(usual.library()).or_insert(usual);
    }
    for name in asked(cx).flat_map(RustPath::crates) {
        if let (false, Some(usual)) = (all.contains_key(name), of_crate(name)) {
            all.insert(name.to_owned(), usual);
        }
    }
    all.into_values().collect()
}

/// Every path that the document asks for.
fn asked<'a>(cx: &'a Context<'a>) -> impl Iterator<Item = &'a RustPath> {
    let api = cx.api;
    let properties = |shape: &'a Shape| match shape {
        Shape::Object(object) => object.properties.as_slice(),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Enumeration(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Union(_)
        | Shape::Alias(_) => &[],
    };
    let kept = api.types.iter().filter(|(id, _)| cx.facts.is_kept(*id));
    let docs = kept.flat_map(move |(_, ty)| {
        [&ty.doc].into_iter().chain(properties(&ty.shape).iter().map(|property| &property.doc))
    });
    docs.flat_map(|doc| doc.rust_type.iter().chain(&doc.rust_derive)).filter_map(|asked| asked.path.as_ref())
}

fn of_type<'a>(cx: &Context<'a>, id: TypeId) -> Option<&'a ForeignType> {
    match &cx.api.types[id].shape {
        Shape::Scalar(scalar) => foreign(cx, *scalar, cx.api.types[id].doc.format.as_deref()),
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Enumeration(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Object(_)
        | Shape::Union(_)
        | Shape::Alias(_) => None,
    }
}

/// Whether some value may be of another crate's type. It looks at all types: ask once.
pub(super) fn knows_foreign(cx: &Context<'_>) -> bool {
    !cx.config.types.formats.is_empty() || asked(cx).next().is_some()
}

/// Whether values of a type hold values of other crates, which may read and write in their own way.
pub(super) fn holds_foreign(cx: &Context<'_>, id: TypeId) -> bool {
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let ty = &cx.api.types[id];
        let beside = match &ty.shape {
            Shape::Object(object) => object.properties.iter().any(|one| one.doc.rust_type.is_some()),
            _ => false,
        };
        if of_type(cx, id).is_some() || ty.doc.rust_type.is_some() || beside {
            return true;
        }
        open.extend(children(&cx.api.types[id].shape).into_iter().filter(|one| seen.insert(*one)));
    }
    false
}

/// Formats that a choice for the first word covers too.
const FAMILIES: &[(&str, &[&str])] = &[
    ("uuid", &["guid", "uuid1", "uuid4", "uuid5", "uuid7", "uuidv4", "uuidv7"]),
    ("uri", &["url", "iri"]),
    ("url", &["uri", "iri"]),
    ("ip", &["ip-address", "ipaddress", "ip_address"]),
    ("date-time", &["datetime", "date_time"]),
    ("decimal", &["decimal128"]),
];

fn kind(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Boolean => "boolean",
        Scalar::Int8
        | Scalar::Int16
        | Scalar::Int32
        | Scalar::Int64
        | Scalar::UInt8
        | Scalar::UInt16
        | Scalar::UInt32
        | Scalar::UInt64
        | Scalar::UnixTime
        | Scalar::UnixMillis => "integer",
        Scalar::Float | Scalar::Double | Scalar::Decimal => "number",
        Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Secret
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Binary => "string",
    }
}

pub(super) fn of_path(path: &RustPath) -> Ty {
    match path.plain() {
        Some("bool") => Ty::Bool,
        Some("i8") => Ty::I8,
        Some("i16") => Ty::I16,
        Some("i32") => Ty::I32,
        Some("i64") => Ty::I64,
        Some("u8") => Ty::U8,
        Some("u16") => Ty::U16,
        Some("u32") => Ty::U32,
        Some("u64") => Ty::U64,
        Some("f32") => Ty::F32,
        Some("f64") => Ty::F64,
        Some("String") => Ty::String,
        Some(_) | None => Ty::Foreign(path.clone()),
    }
}

fn usual(scalar: Scalar, dates: Dates) -> Ty {
    let dated = |ty: Ty| if dates == Dates::String { Ty::String } else { ty };
    match scalar {
        Scalar::Boolean => Ty::Bool,
        Scalar::Int8 => Ty::I8,
        Scalar::Int16 => Ty::I16,
        Scalar::Int32 => Ty::I32,
        Scalar::Int64 => Ty::I64,
        Scalar::UInt8 => Ty::U8,
        Scalar::UInt16 => Ty::U16,
        Scalar::UInt32 => Ty::U32,
        Scalar::UInt64 => Ty::U64,
        Scalar::UnixTime | Scalar::UnixMillis if dates == Dates::String => Ty::I64,
        Scalar::UnixTime => Ty::UnixTime,
        Scalar::UnixMillis => Ty::UnixMillis,
        // Documents say `float` of prices: single precision would change their digits without a word.
        Scalar::Float | Scalar::Double => Ty::F64,
        Scalar::Decimal => Ty::Decimal,
        // A binary value inside JSON can only be text.
        Scalar::Text | Scalar::Binary => Ty::String,
        Scalar::Secret => Ty::Secret,
        Scalar::DateTime => dated(Ty::DateTime),
        Scalar::Date => dated(Ty::Date),
        Scalar::Time => dated(Ty::Time),
        Scalar::HttpDate => dated(Ty::HttpDate),
        Scalar::Duration => dated(Ty::Duration),
        Scalar::Base64 => Ty::Base64,
        Scalar::Base64Url => Ty::Base64Url,
    }
}
