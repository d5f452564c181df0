//! Type and format together: one table. Not enumerations.

use super::Lowering;
use super::kinds::Kinds;
use crate::api::Scalar;
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// The table: JSON type, format, what it is. Sources: OpenAPI format registry; JSON Schema 2020-12 section 7.3.
const TABLE: &[(Kinds, &str, Scalar)] = &[
    (Kinds::INTEGER, "int8", Scalar::Int32),
    (Kinds::INTEGER, "int16", Scalar::Int32),
    (Kinds::INTEGER, "int32", Scalar::Int32),
    (Kinds::INTEGER, "int64", Scalar::Int64),
    (Kinds::INTEGER, "uint8", Scalar::Int32),
    (Kinds::INTEGER, "uint16", Scalar::Int32),
    (Kinds::INTEGER, "uint32", Scalar::Int64),
    (Kinds::INTEGER, "uint64", Scalar::UInt64),
    (Kinds::NUMBER, "float", Scalar::Float),
    (Kinds::NUMBER, "double", Scalar::Double),
    // The registry lets integer formats stand with `number` too; the values are integers all the same.
    (Kinds::NUMBER, "int32", Scalar::Int32),
    (Kinds::NUMBER, "int64", Scalar::Int64),
    (Kinds::NUMBER, "uint32", Scalar::Int64),
    (Kinds::NUMBER, "uint64", Scalar::UInt64),
    (Kinds::STRING, "date-time", Scalar::DateTime),
    (Kinds::STRING, "date", Scalar::Date),
    (Kinds::STRING, "time", Scalar::Time),
    (Kinds::STRING, "password", Scalar::Secret),
    (Kinds::STRING, "byte", Scalar::Base64),
    (Kinds::STRING, "base64", Scalar::Base64),
    (Kinds::STRING, "binary", Scalar::Binary),
];

/// The scalar of one JSON type; `format` is the one that was looked up, if it is in the table.
fn look_up(kind: Kinds, format: Option<&str>) -> Option<Scalar> {
    let format = format?;
    TABLE.iter().find(|(of, word, _)| *of == kind && *word == format).map(|(_, _, scalar)| *scalar)
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
        if encoded.is_some_and(|word| word.eq_ignore_ascii_case("base64")) {
            return (Scalar::Base64, None);
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
pub(super) fn lower(
    cx: &mut Lowering<'_, '_>,
    kind: Kinds,
    parts: &[Node<'_>],
    notes: &mut Vec<String>,
) -> Scalar {
    let stated: Vec<_> = parts.iter().map(|part| of(kind, *part)).collect();
    let plain = plain(kind);
    let scalar = stated.iter().map(|(scalar, _)| *scalar).find(|scalar| *scalar != plain).unwrap_or(plain);
    for format in stated.iter().filter_map(|(_, format)| *format) {
        notes.push(format!("Format: `{format}`."));
    }
    match scalar {
        Scalar::Int32 | Scalar::Int64 | Scalar::UInt64 => {
            parts.iter().fold(scalar, |scalar, part| widen(cx, scalar, *part))
        }
        Scalar::Boolean
        | Scalar::Float
        | Scalar::Double
        | Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::Secret
        | Scalar::Base64
        | Scalar::Binary => scalar,
    }
}

/// A wider scalar where the stated bounds need it.
fn widen(cx: &mut Lowering<'_, '_>, scalar: Scalar, schema: Node<'_>) -> Scalar {
    let (low, high) = (schema.get("minimum"), schema.get("maximum"));
    let fits_i64 =
        |bound: Option<Node<'_>>| bound.is_none_or(|bound| bound.i64().is_some() || below(bound, 63));
    let positive = low.is_none_or(|low| low.f64().is_some_and(|low| low >= 0.0));
    if fits_i64(low) && fits_i64(high) {
        let beyond_i32 = |bound: Node<'_>| bound.i64().is_some_and(|bound| i32::try_from(bound).is_err());
        let wide = low.is_some_and(beyond_i32) || high.is_some_and(beyond_i32);
        return if scalar == Scalar::Int32 && wide { Scalar::Int64 } else { scalar };
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

/// Whether a bound that is not written as an integer (`1e3`, `0.5`) lies within so many bits, or is no number at all.
/// Tools write the biggest integers rounded (`9223372036854776000`), so that the power of two itself counts as within.
fn below(bound: Node<'_>, bits: i32) -> bool {
    bound.f64().is_none_or(|bound| bound.abs() <= 2f64.powi(bits))
}
