//! A value for a type: the document's own example where there is one that agrees, else one that keeps its constraints.
//! What is made is the same each time. Not how it is spelled in Rust.

use clientsmith::api::{
    Api, Constraint, Direction, Doc, EnumerationBase, Media, Object, Parameter, Scalar, Shape, TypeId,
};
use clientsmith::facts::agrees;
use serde_json::{Map, Number, Value, json};

/// Deepest value; what is deeper is left out where it may be.
const DEPTH: usize = 6;

/// Texts that patterns are tried with.
const WORDS: &[&str] = &[
    "value",
    "Value",
    "1",
    "1.0.0",
    "v1.0.0",
    "abc",
    "ABC",
    "a-b",
    "a_b",
    "abcdef0123456789",
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "00000000-00000000-00000000-00000000",
    "3fa85f6457174562b3fc2c963f66afa6",
    "someone@example.com",
    "https://example.com",
    "2026-01-31",
    "2026-01-31T12:00:00Z",
    "#ff8800",
    "en",
    "USD",
    "/",
    "v1",
    "v1beta1",
    "core.example.com/v1",
    "30s",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
];

/// A value of a parameter.
pub fn of_parameter(api: &Api, parameter: &Parameter) -> Result<Value, String> {
    let sample = Sampler { api };
    let found = sample.example(&parameter.doc, parameter.ty, &parameter.doc.constraints);
    found
        .or_else(|| sample.of(parameter.ty, &parameter.doc, DEPTH))
        .ok_or_else(|| "no value is known".to_owned())
}

/// A body.
pub fn of_media(api: &Api, media: &Media) -> Result<Value, String> {
    let ty = media.ty.ok_or("it has no schema")?;
    let sample = Sampler { api };
    let mut stated = media.examples.iter().map(|(_, value)| value);
    let found = stated.find(|value| agrees(api, ty, value)).cloned();
    found.or_else(|| sample.of(ty, &Doc::default(), DEPTH)).ok_or_else(|| "no value is known".to_owned())
}

struct Sampler<'a> {
    api: &'a Api,
}

impl Sampler<'_> {
    /// An example that agrees and keeps what is said of texts and numbers.
    fn example(&self, doc: &Doc, ty: TypeId, constraints: &[Constraint]) -> Option<Value> {
        let api = self.api;
        let stated = doc.examples.iter().chain(&api.types[ty].doc.examples);
        let limits = || constraints.iter().chain(&api.types[ty].doc.constraints);
        let scalar = stated.filter(|value| !value.is_object() && !value.is_array() && !value.is_null());
        let mut usable = scalar.filter(|value| *value != "" && agrees(api, ty, value));
        let format = doc.format.as_deref().or(api.types[ty].doc.format.as_deref()).unwrap_or_default();
        usable.find(|value| limits().all(|one| keeps(one, value)) && has_form(format, value)).cloned()
    }

    fn of(&self, id: TypeId, around: &Doc, depth: usize) -> Option<Value> {
        let ty = &self.api.types[id];
        let depth = depth.checked_sub(1)?;
        if let Some(constant) = around.constant.as_ref().or(ty.doc.constant.as_ref()) {
            return Some(constant.clone());
        }
        let limits: Vec<&Constraint> = around.constraints.iter().chain(&ty.doc.constraints).collect();
        if let Some(Constraint::Values(values)) =
            limits.iter().find(|one| matches!(one, Constraint::Values(_)))
        {
            return values.first().cloned();
        }
        if let Some(example) = self.example(around, id, &around.constraints) {
            return Some(example);
        }
        match &ty.shape {
            Shape::Anything => Some(json!({})),
            Shape::Null => Some(Value::Null),
            Shape::Never => None,
            Shape::Scalar(scalar) => {
                let format = around.format.as_deref().or(ty.doc.format.as_deref()).unwrap_or_default();
                self.scalar(*scalar, format, &limits)
            }
            Shape::Enumeration(enumeration) => match enumeration.base {
                EnumerationBase::Text | EnumerationBase::Integer => {
                    enumeration.values.first().map(|value| value.wire.clone())
                }
            },
            Shape::List(item) => {
                let least = limits.iter().find_map(|one| match one {
                    Constraint::MinItems(count) => usize::try_from(*count).ok(),
                    _ => None,
                });
                match self.of(*item, &Doc::default(), depth) {
                    Some(value) => Some(Value::Array(vec![value; least.unwrap_or(1).clamp(1, 100)])),
                    None => least.unwrap_or(0).eq(&0).then(|| json!([])),
                }
            }
            Shape::Tuple(items) => items
                .iter()
                .map(|item| self.of(*item, &Doc::default(), depth))
                .collect::<Option<Vec<_>>>()
                .map(Value::Array),
            Shape::Map(value) => Some(
                self.of(*value, &Doc::default(), depth).map_or(json!({}), |value| json!({ "key": value })),
            ),
            Shape::Object(object) => self.object(object, depth),
            Shape::Union(union) => union.variants.iter().enumerate().find_map(|(index, variant)| {
                let mut value = self.of(variant.ty, &Doc::default(), depth)?;
                if let (Some(tag), Some(members)) = (&union.tag, value.as_object_mut()) {
                    let meant = tag.values.iter().find(|one| one.variant == index)?;
                    members.insert(tag.wire.clone(), Value::from(meant.wire.as_str()));
                }
                for (mark, members) in variant.marks.iter().zip(value.as_object_mut()) {
                    members.insert(mark.wire.clone(), Value::from(mark.values.first()?.as_str()));
                }
                Some(value)
            }),
            Shape::Embedded(inner) => {
                self.of(*inner, &Doc::default(), depth).map(|value| Value::from(value.to_string()))
            }
            Shape::Alias(inner) => self.of(*inner, &merged(around, &ty.doc), depth + 1),
        }
    }

    fn object(&self, object: &Object, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        for property in object.properties.iter().filter(|one| one.direction != Direction::Read) {
            match self.of(property.ty, &property.doc, depth) {
                Some(value) => {
                    members.insert(property.wire.clone(), value);
                }
                None if property.required => return None,
                None => {}
            }
        }
        Some(Value::Object(members))
    }

    fn scalar(&self, scalar: Scalar, format: &str, limits: &[&Constraint]) -> Option<Value> {
        let fits = |value: &Value| limits.iter().all(|one| keeps(one, value));
        Some(match scalar {
            Scalar::Boolean => json!(true),
            Scalar::Int8
            | Scalar::Int16
            | Scalar::Int32
            | Scalar::Int64
            | Scalar::UInt8
            | Scalar::UInt16
            | Scalar::UInt32
            | Scalar::UInt64
            | Scalar::UnixTime
            | Scalar::UnixMillis
            | Scalar::Float
            | Scalar::Double
            | Scalar::Decimal => {
                let numbers = limits.iter().filter_map(|one| match one {
                    Constraint::Minimum(number) | Constraint::Maximum(number) => {
                        number.to_string().parse().ok()
                    }
                    _ => None,
                });
                let tried = [1, 0, 10, 100, 1000, 1_767_225_600].map(Number::from).into_iter().chain(numbers);
                tried.map(Value::Number).find(fits)?
            }
            Scalar::DateTime => json!("2026-01-31T12:00:00Z"),
            Scalar::Date => json!("2026-01-31"),
            Scalar::Time => json!("12:00:00Z"),
            Scalar::HttpDate => json!("Sat, 31 Jan 2026 12:00:00 GMT"),
            Scalar::Duration => json!("PT1H"),
            Scalar::Base64 | Scalar::Base64Url => json!("AAAA"),
            Scalar::Text | Scalar::Secret | Scalar::Binary => {
                let long = "value".repeat(20);
                let tried = formed(format)
                    .into_iter()
                    .chain(if format.is_empty() { WORDS } else { &[] }.iter().copied());
                let cut = |length: usize| long.get(..length);
                let cuts = limits.iter().filter_map(|one| match one {
                    Constraint::MinLength(length) | Constraint::MaxLength(length) => {
                        cut(usize::try_from(*length).ok()?)
                    }
                    _ => None,
                });
                tried.chain(cuts).map(Value::from).find(fits)?
            }
        })
    }
}

fn merged(around: &Doc, own: &Doc) -> Doc {
    let mut doc = around.clone();
    doc.constraints.extend(own.constraints.iter().cloned());
    doc.examples.extend(own.examples.iter().cloned());
    doc.format = doc.format.or_else(|| own.format.clone());
    doc
}

/// Texts of a format.
fn formed(format: &str) -> Option<&'static str> {
    Some(match format {
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "uri" | "url" | "iri" | "uri-reference" => "https://example.com/a",
        "email" | "idn-email" => "someone@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "" => return None,
        _ => "value",
    })
}

/// Whether a text has the form of a format that Prism checks.
fn has_form(format: &str, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return true };
    match format {
        "uuid" => text.len() == 36 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit()),
        "uri" | "url" => text.contains("://"),
        "email" => text.contains('@'),
        _ => true,
    }
}

/// Whether a value keeps a constraint, as far as they are about texts and numbers.
fn keeps(constraint: &Constraint, value: &Value) -> bool {
    let length = value.as_str().map(|text| u64::try_from(text.chars().count()).unwrap_or(u64::MAX));
    let number = value.as_f64();
    let limit = |limit: &clientsmith::api::Number| limit.to_string().parse::<f64>().ok();
    match (constraint, length, number) {
        (Constraint::MinLength(least), Some(length), _) => length >= *least,
        (Constraint::MaxLength(most), Some(length), _) => length <= *most,
        (Constraint::Pattern(pattern), Some(_), _) => {
            let text = pattern.compiled.as_ref().unwrap_or(&pattern.text);
            let compiled = fancy_regex::Regex::new(text).ok();
            compiled.is_some_and(|regex| regex.is_match(value.as_str().unwrap_or_default()).unwrap_or(false))
        }
        (Constraint::Minimum(least), _, Some(number)) => limit(least).is_some_and(|least| number >= least),
        (Constraint::ExclusiveMinimum(least), _, Some(number)) => {
            limit(least).is_some_and(|least| number > least)
        }
        (Constraint::Maximum(most), _, Some(number)) => limit(most).is_some_and(|most| number <= most),
        (Constraint::ExclusiveMaximum(most), _, Some(number)) => {
            limit(most).is_some_and(|most| number < most)
        }
        (Constraint::MultipleOf(step), _, Some(number)) => {
            limit(step).is_some_and(|step| number % step == 0.0)
        }
        _ => true,
    }
}
