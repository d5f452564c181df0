//! Names of fields and variants.

use super::Names;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::scope::Scope;
use super::words::{camel, snake, spelled, words};
use crate::api::{Api, EnumValue, Object, Property, Rest, Scalar, Shape, TypeId, Union};
use crate::facts::Facts;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Variants that the output itself has.
const RESERVED_VARIANTS: &[&str] = &["Unknown", "Self"];

pub(super) fn assign(desk: &mut Desk<'_>, api: &Api, facts: &Facts, names: &mut Names) {
    let ids: Vec<TypeId> = names.types.keys().copied().collect();
    // Who claims what depends on no other type's members; only who is served does.
    let claimed: Vec<Vec<Claim>> = ids
        .par_iter()
        .map(|id| {
            let name = &names.types[id];
            claims(api, facts, names, *id, &Owner { now: name.unraw().to_owned(), before: desk.before(name) })
        })
        .collect();
    for (id, claims) in ids.into_iter().zip(claimed) {
        match &api.types[id].shape {
            Shape::Object(object) => {
                let mut named = desk.serve(&mut Scope::default(), claims);
                names.rest.extend(named.split_off(object.properties.len()).pop().map(|name| (id, name)));
                names.fields.insert(id, named);
            }
            Shape::Enumeration(_) | Shape::Union(_) => {
                names.variants.insert(id, desk.serve(&mut Scope::with(RESERVED_VARIANTS), claims));
            }
            Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::Scalar(_)
            | Shape::Embedded(_)
            | Shape::List(_)
            | Shape::Tuple(_)
            | Shape::Map(_)
            | Shape::Alias(_) => {}
        }
    }
}

fn claims(api: &Api, facts: &Facts, names: &Names, id: TypeId, owner: &Owner) -> Vec<Claim> {
    match &api.types[id].shape {
        Shape::Object(object) => fields(owner, object),
        Shape::Enumeration(enumeration) => {
            let value = |value: &EnumValue| Claim {
                exact: exact_variant(value),
                ..owner.claim("variant", &value.wire.to_string(), value_offers(value))
            };
            enumeration.values.iter().map(value).collect()
        }
        Shape::Union(union) => {
            let variants = union_variants(api, facts, names, id, union);
            variants.into_iter().map(|(part, offers)| owner.claim("variant", &part, offers)).collect()
        }
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Alias(_) => Vec::new(),
    }
}

/// The type whose members are named. They are kept by its Rust name: so they follow it wherever it is stated.
struct Owner {
    now: String,
    /// What it was called in an earlier run.
    before: Vec<String>,
}

impl Owner {
    fn claim(&self, kind: &str, part: &str, offers: Vec<String>) -> Claim {
        let key = |owner: &String| match part {
            "" if kind == "rest" => Key::new(kind, &[owner]),
            part => Key::new(kind, &[owner, part]),
        };
        let former = self.before.iter().map(key).collect();
        Claim { keys: vec![key(&self.now)], former, asked: None, exact: None, offers }
    }
}

/// Keys that are spelled the Rust way already get their own name; the others come after them, and at last the field
/// that keeps other keys.
fn fields(owner: &Owner, object: &Object) -> Vec<Claim> {
    let claim = |property: &Property| {
        let plain = member(&property.wire);
        Claim {
            asked: property.doc.rust_name.as_deref().map(member),
            exact: (plain == property.wire).then(|| plain.clone()),
            ..owner.claim("field", &property.wire, field_offers(&property.wire))
        }
    };
    let mut claims: Vec<Claim> = object.properties.iter().map(claim).collect();
    if let Rest::Kept(_) = object.rest {
        let offers = ["extra", "additional_properties", "other_properties"];
        claims.push(owner.claim("rest", "", offers.map(str::to_owned).into()));
    }
    claims
}

/// Names for what is called so on the wire, the plainest first.
pub(super) fn field_offers(wire: &str) -> Vec<String> {
    let plain = member(wire);
    let styled = format!("{plain}_{}", spelling(wire));
    vec![plain, styled, member_spelled(wire)]
}

/// A wire name as the name of a field, argument or method.
pub(super) fn member(wire: &str) -> String {
    let name = snake(&words(wire));
    if name.is_empty() { member_spelled(wire) } else { not_digit_first(name) }
}

fn member_spelled(wire: &str) -> String {
    let name = snake(&spelled(wire));
    if name.is_empty() { "unnamed".to_owned() } else { not_digit_first(name) }
}

fn not_digit_first(name: String) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// How a key is spelled, to tell it from one of the same words.
fn spelling(wire: &str) -> &'static str {
    let has = |test: fn(char) -> bool| wire.chars().any(test);
    if wire.contains('-') {
        "kebab"
    } else if !has(char::is_lowercase) {
        "upper"
    } else if wire.starts_with(char::is_uppercase) {
        "pascal"
    } else if has(char::is_uppercase) {
        "camel"
    } else {
        "plain"
    }
}

/// The variant of a value in small letters and `_`, which no other such value has.
fn exact_variant(value: &EnumValue) -> Option<String> {
    let text = value.wire.as_str().filter(|_| value.name.is_none())?;
    let small = |piece: &str| {
        piece.starts_with(|one: char| one.is_ascii_lowercase())
            && piece.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit())
    };
    text.split('_').all(small).then(|| variant(&words(text)))
}

fn value_offers(value: &EnumValue) -> Vec<String> {
    let given = value.name.as_deref().map(|name| variant(&words(name)));
    let mut offers: Vec<String> = given.into_iter().collect();
    match &value.wire {
        Value::String(text) => {
            let signed =
                text.starts_with(['+', '-']) && text[1..].starts_with(|one: char| one.is_ascii_digit());
            let plain = words(text);
            if text.is_empty() {
                offers.push("Empty".to_owned());
            } else if !plain.is_empty() && !signed {
                offers.push(variant(&plain));
                if plain == ["unknown"] || plain == ["self"] {
                    offers.push(format!("{}Value", variant(&plain)));
                }
                offers.push(format!("{}{}", variant(&plain), camel(&words(spelling(text)))));
            }
            offers.push(variant(&spelled(text)));
        }
        other => {
            let text = other.to_string();
            let digits = text.trim_start_matches('-');
            let sign = if digits.len() < text.len() { "Minus" } else { "Value" };
            offers.push(variant(&words(&format!("{sign} {digits}"))));
        }
    }
    offers
}

fn variant(words: &[String]) -> String {
    let name = camel(words);
    match name.bytes().next() {
        None => "Symbol".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) => name,
    }
}

/// For each variant of a union what tells it from the others, and its offers.
fn union_variants(
    api: &Api,
    facts: &Facts,
    names: &Names,
    id: TypeId,
    union: &Union,
) -> Vec<(String, Vec<String>)> {
    let own = names.types[&id].unraw();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut named = Vec::new();
    for one in &union.variants {
        let given = one.name.as_deref().map(|name| variant(&words(name)));
        let by_type = type_word(api, facts, names, one.ty, 0);
        let short =
            by_type.strip_prefix(own).filter(|short| short.starts_with(|one: char| one.is_ascii_uppercase()));
        let count = counts.entry(by_type.clone()).or_default();
        *count += 1;
        let part = if *count == 1 { by_type.clone() } else { format!("{by_type} {count}") };
        let offers = given
            .into_iter()
            .chain(short.map(str::to_owned))
            .chain([by_type.clone(), format!("{by_type}Value")]);
        named.push((part, offers.collect()));
    }
    named
}

/// How deep the words for lists of lists go.
const DEPTH: usize = 4;

fn type_word(api: &Api, facts: &Facts, names: &Names, id: TypeId, depth: usize) -> String {
    if let Some(name) = names.types.get(&facts.twin(id)) {
        return name.unraw().to_owned();
    }
    match &api.types[id].shape {
        Shape::Scalar(scalar) => match scalar {
            Scalar::Boolean => "Boolean",
            Scalar::Int8
            | Scalar::Int16
            | Scalar::Int32
            | Scalar::Int64
            | Scalar::UInt8
            | Scalar::UInt16
            | Scalar::UInt32
            | Scalar::UInt64 => "Integer",
            Scalar::UnixTime | Scalar::UnixMillis => "UnixTime",
            Scalar::Float | Scalar::Double | Scalar::Decimal => "Number",
            Scalar::Text | Scalar::Secret => "Text",
            Scalar::DateTime => "DateTime",
            Scalar::Date => "Date",
            Scalar::Time => "Time",
            Scalar::HttpDate => "HttpDate",
            Scalar::Duration => "Duration",
            Scalar::Base64 | Scalar::Base64Url | Scalar::Binary => "Bytes",
        }
        .to_owned(),
        Shape::List(item) if depth < DEPTH => {
            format!("{}List", type_word(api, facts, names, *item, depth + 1))
        }
        Shape::Map(value) if depth < DEPTH => match &api.types[*value].shape {
            Shape::Anything => "Object".to_owned(),
            _ => format!("{}Map", type_word(api, facts, names, *value, depth + 1)),
        },
        Shape::Alias(target) if depth < DEPTH => type_word(api, facts, names, *target, depth + 1),
        Shape::List(_) => "List".to_owned(),
        Shape::Map(_) => "Map".to_owned(),
        Shape::Embedded(_) => "Json".to_owned(),
        Shape::Tuple(_) => "Tuple".to_owned(),
        Shape::Null => "Null".to_owned(),
        Shape::Anything
        | Shape::Never
        | Shape::Object(_)
        | Shape::Enumeration(_)
        | Shape::Union(_)
        | Shape::Alias(_) => "Other".to_owned(),
    }
}
