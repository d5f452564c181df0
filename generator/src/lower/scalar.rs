//! Type and format together: one table. Not enumerations.

use super::kinds::{Kinds, declared};
use super::{Lowering, reference};
use crate::api::{Doc, Scalar};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// The table: JSON type, format, what it is. Sources: OpenAPI format registry; JSON Schema 2020-12 section 7.3; and
/// words that documents use for the same. Upper case and lower case are the same.
const TABLE: &[(Kinds, &[&str], Scalar)] = &[
    (Kinds::INTEGER, &["int8", "sbyte"], Scalar::Int8),
    (Kinds::INTEGER, &["int16", "short"], Scalar::Int16),
    (Kinds::INTEGER, &["int32"], Scalar::Int32),
    (Kinds::INTEGER, &["int64", "int", "integer", "long"], Scalar::Int64),
    (Kinds::INTEGER, &["uint8"], Scalar::UInt8),
    (Kinds::INTEGER, &["uint16"], Scalar::UInt16),
    (Kinds::INTEGER, &["uint32"], Scalar::UInt32),
    (Kinds::INTEGER, &["uint64", "uint", "ulong"], Scalar::UInt64),
    (Kinds::INTEGER, SECONDS, Scalar::UnixTime),
    (Kinds::INTEGER, MILLISECONDS, Scalar::UnixMillis),
    (Kinds::NUMBER, &["float", "float32"], Scalar::Float),
    (Kinds::NUMBER, &["double", "float64", "number"], Scalar::Double),
    (Kinds::NUMBER, &["decimal", "decimal128"], Scalar::Decimal),
    // The registry lets integer formats stand with `number` too; the values are integers all the same.
    (Kinds::NUMBER, &["int8"], Scalar::Int8),
    (Kinds::NUMBER, &["int16"], Scalar::Int16),
    (Kinds::NUMBER, &["int32"], Scalar::Int32),
    (Kinds::NUMBER, &["int64"], Scalar::Int64),
    (Kinds::NUMBER, &["uint8"], Scalar::UInt8),
    (Kinds::NUMBER, &["uint16"], Scalar::UInt16),
    (Kinds::NUMBER, &["uint32"], Scalar::UInt32),
    (Kinds::NUMBER, &["uint64"], Scalar::UInt64),
    (Kinds::STRING, &["date-time", "datetime", "date_time"], Scalar::DateTime),
    (Kinds::STRING, &["date", "full-date"], Scalar::Date),
    (Kinds::STRING, &["time", "full-time"], Scalar::Time),
    (Kinds::STRING, HTTP_DATES, Scalar::HttpDate),
    (Kinds::STRING, &["duration", "iso8601-duration"], Scalar::Duration),
    (Kinds::STRING, &["password"], Scalar::Secret),
    (Kinds::STRING, &["byte", "base64"], Scalar::Base64),
    (Kinds::STRING, &["base64url"], Scalar::Base64Url),
    (Kinds::STRING, &["binary"], Scalar::Binary),
];

const SECONDS: &[&str] =
    &["unixtime", "unix-time", "unix_time", "unix-timestamp", "unix_timestamp", "timestamp", "unix-seconds"];

/// Milliseconds are taken only where the word says so.
const MILLISECONDS: &[&str] = &[
    "unixtime-ms",
    "unix-time-ms",
    "unix-time-millis",
    "unix-time-milliseconds",
    "timestamp-ms",
    "epoch-millis",
];

const HTTP_DATES: &[&str] = &[
    "http-date",
    "date-time-rfc1123",
    "date-time-rfc-1123",
    "date-time-rfc-2822",
    "date-time-rfc2822",
    "rfc-2822",
    "rfc2822",
    "rfc1123",
    "rfc7231",
];

/// Formats of strings that are no types of their own here.
const TEXT: &[&str] = &[
    "uuid",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "iri",
    "iri-reference",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ip",
    "ipv4",
    "ipv6",
    "json-pointer",
    "relative-json-pointer",
    "regex",
];

/// The JSON type that a format speaks of, where no other keyword says one.
pub(super) fn implied(format: &str) -> Option<Kinds> {
    let word = format.to_ascii_lowercase();
    let text = TEXT.contains(&word.as_str()).then_some(Kinds::STRING);
    // `timestamp` is used of strings as much as of integers.
    let row =
        TABLE.iter().filter(|_| word != "timestamp").find(|(_, words, _)| words.contains(&word.as_str()));
    text.or(row.map(|(kind, ..)| *kind))
}

/// The scalar of one JSON type; `format` is the one that was looked up, if it is in the table.
fn look_up(kind: Kinds, format: Option<&str>) -> Option<Scalar> {
    let format = format?.to_ascii_lowercase();
    let row = TABLE.iter().find(|(of, words, _)| *of == kind && words.contains(&format.as_str()));
    row.map(|(_, _, scalar)| *scalar)
}

/// Without a format.
fn plain(kind: Kinds) -> Scalar {
    match kind {
        Kinds::BOOLEAN => Scalar::Boolean,
        Kinds::INTEGER => Scalar::Int64,
        Kinds::NUMBER => Scalar::Double,
        _ => Scalar::Text,
    }
}

/// The scalar that a schema without composition states, and a format that it does not express.
pub(super) fn of(kind: Kinds, schema: Node<'_>) -> (Scalar, Option<&str>) {
    let format = schema.get("format").and_then(Node::str);
    let encoded = schema.get("contentEncoding").and_then(Node::str);
    if kind == Kinds::STRING && format.is_none() {
        let is = |name: &str| encoded.is_some_and(|word| word.eq_ignore_ascii_case(name));
        if is("base64") {
            return (Scalar::Base64, None);
        }
        if is("base64url") {
            return (Scalar::Base64Url, None);
        }
        // OpenAPI 3.1 section 4.8.14.4.1: octets are a media type without an encoding.
        if encoded.is_none()
            && schema.get("contentMediaType").and_then(Node::str) == Some("application/octet-stream")
        {
            return (Scalar::Binary, None);
        }
    }
    match look_up(kind, format) {
        Some(scalar) => (scalar, None),
        None => (plain(kind), format),
    }
}

/// The scalar of several schemas at once: the first that says more than its type.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, kind: Kinds, parts: &[Node<'_>], doc: &mut Doc) -> Scalar {
    let stated: Vec<_> = parts.iter().map(|part| of(kind, *part)).collect();
    let plain = plain(kind);
    let scalar = stated.iter().map(|(scalar, _)| *scalar).find(|scalar| *scalar != plain).unwrap_or(plain);
    doc.format = format(cx, parts);
    if doc.format.is_some() {
        doc.notes.extend(stated.iter().filter_map(|(_, format)| Some(format!("Format: `{}`.", (*format)?))));
    }
    match scalar {
        Scalar::Int8
        | Scalar::Int16
        | Scalar::Int32
        | Scalar::Int64
        | Scalar::UInt8
        | Scalar::UInt16
        | Scalar::UInt32
        | Scalar::UInt64 => {
            let scalar = parts.iter().fold(scalar, |scalar, part| widen(cx, scalar, *part));
            // Values that are listed are to be had, whatever the format says.
            let beyond = |value: Node<'_>| value.i64().is_none() && value.u64().is_some();
            let mut listed = parts.iter().filter_map(|part| part.get("const").or_else(|| part.get("enum")));
            match listed.any(|list| beyond(list) || list.items().any(beyond)) {
                true => Scalar::UInt64,
                false => scalar,
            }
        }
        Scalar::Boolean
        | Scalar::UnixTime
        | Scalar::UnixMillis
        | Scalar::Float
        | Scalar::Double
        | Scalar::Decimal
        | Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Secret
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Binary => scalar,
    }
}

/// The word of `format`; none where a choice among scalars names several.
fn format(cx: &mut Lowering<'_, '_>, parts: &[Node<'_>]) -> Option<String> {
    let word = |node: Node<'_>| node.get("format").and_then(Node::str).map(str::to_ascii_lowercase);
    let format = parts.iter().find_map(|part| word(*part))?;
    for choices in
        parts.iter().flat_map(|part| ["oneOf", "anyOf"].into_iter().filter_map(|key| part.get(key)))
    {
        for choice in choices.items() {
            let target = reference::look_through(cx, choice);
            let scalar = declared(target, |_, _| {}).is_some_and(|kinds| kinds != Kinds::NULL);
            if scalar && word(target).as_ref() != Some(&format) {
                return None;
            }
        }
    }
    Some(format)
}

/// A wider scalar where the stated bounds need it.
fn widen(cx: &mut Lowering<'_, '_>, scalar: Scalar, schema: Node<'_>) -> Scalar {
    let (low, high) = (schema.get("minimum"), schema.get("maximum"));
    let fits_i64 =
        |bound: Option<Node<'_>>| bound.is_none_or(|bound| bound.i64().is_some() || below(bound, 63));
    let positive = low.is_none_or(|low| low.f64().is_some_and(|low| low >= 0.0));
    if fits_i64(low) && fits_i64(high) {
        let beyond = |bound: Node<'_>| {
            let (least, most) = range(scalar);
            bound.i64().is_some_and(|bound| !(least..=most).contains(&bound))
        };
        let wide = low.is_some_and(beyond) || high.is_some_and(beyond);
        return if wide { Scalar::Int64 } else { scalar };
    }
    if positive && high.is_none_or(|high| high.u64().is_some() || below(high, 64)) {
        return Scalar::UInt64;
    }
    let at = high.filter(|high| !fits_i64(Some(*high))).or(low).unwrap_or(schema);
    cx.out.report(
        &codes::INTEGER_RANGE,
        at.id(),
        format!("the bound {} is beyond 64 bits", at.text().unwrap_or("of this integer")),
    );
    Scalar::Double
}

/// Bounds of 64 bits within which an integer's scalar holds all.
fn range(scalar: Scalar) -> (i64, i64) {
    match scalar {
        Scalar::Int8 => (i8::MIN.into(), i8::MAX.into()),
        Scalar::Int16 => (i16::MIN.into(), i16::MAX.into()),
        Scalar::Int32 => (i32::MIN.into(), i32::MAX.into()),
        Scalar::UInt8 => (0, u8::MAX.into()),
        Scalar::UInt16 => (0, u16::MAX.into()),
        Scalar::UInt32 => (0, u32::MAX.into()),
        Scalar::UInt64 => (0, i64::MAX),
        Scalar::Boolean
        | Scalar::Int64
        | Scalar::UnixTime
        | Scalar::UnixMillis
        | Scalar::Float
        | Scalar::Double
        | Scalar::Decimal
        | Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Secret
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Binary => (i64::MIN, i64::MAX),
    }
}

/// Whether a bound that is not written as an integer (`1e3`, `0.5`) lies within so many bits, or is no number at all.
/// Tools write the biggest integers rounded (`9223372036854776000`), so that the power of two itself counts as within.
fn below(bound: Node<'_>, bits: i32) -> bool {
    bound.f64().is_none_or(|bound| bound.abs() <= 2f64.powi(bits))
}
