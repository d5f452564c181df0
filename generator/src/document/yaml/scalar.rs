//! What an untagged plain scalar is: the core schema of YAML 1.2 (section 10.3.2). Not its value.

use super::super::tree::NodeKind;
use saphyr_parser::Tag;

/// Kind of a plain scalar.
pub(super) fn kind(text: &str) -> NodeKind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => NodeKind::Null,
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => NodeKind::Bool,
        _ if is_number(text) => NodeKind::Number,
        _ => NodeKind::String,
    }
}

/// Kind of a scalar with a tag of the core schema; nothing for other tags and for text that the tag does not fit.
pub(super) fn tagged(tag: &Tag, text: &str) -> Option<NodeKind> {
    if is_non_specific(tag) {
        return Some(NodeKind::String);
    }
    if !tag.is_yaml_core_schema() {
        return None;
    }
    match tag.suffix.as_str() {
        "str" => Some(NodeKind::String),
        "null" => Some(NodeKind::Null),
        "bool" => Some(NodeKind::Bool).filter(|_| kind(text) == NodeKind::Bool),
        "int" | "float" => Some(NodeKind::Number).filter(|_| kind(text) == NodeKind::Number),
        _ => None,
    }
}

/// `!` alone: text, whatever it looks like.
pub(super) fn is_non_specific(tag: &Tag) -> bool {
    (tag.handle.is_empty() && tag.suffix == "!") || (tag.handle == "!" && tag.suffix.is_empty())
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    match unsigned.as_bytes() {
        [b'0', b'x', digits @ ..] => {
            text == unsigned && !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit)
        }
        [b'0', b'o', digits @ ..] => {
            text == unsigned && !digits.is_empty() && digits.iter().all(|digit| matches!(digit, b'0'..=b'7'))
        }
        [b'0'..=b'9' | b'.', ..] => match unsigned {
            ".inf" | ".Inf" | ".INF" => true,
            ".nan" | ".NaN" | ".NAN" => text == unsigned,
            _ => is_decimal(unsigned),
        },
        _ => false,
    }
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty()) && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn core_schema() {
        for text in ["", "~", "null", "NULL"] {
            assert_eq!(kind(text), NodeKind::Null, "{text}");
        }
        for text in ["true", "False", "TRUE"] {
            assert_eq!(kind(text), NodeKind::Bool, "{text}");
        }
        for text in
            ["0", "-19", "+3", "0777", "0o17", "0x3A", "1.", ".5", "12e03", "-2E+05", "-.inf", ".NaN", "1.0"]
        {
            assert_eq!(kind(text), NodeKind::Number, "{text}");
        }
        for text in [
            "no",
            "on",
            "y",
            "Off",
            "16_9",
            "1_000",
            "3.1.0",
            "0x",
            "0o8",
            "-0x1",
            "1e",
            "1e+",
            ".",
            "-",
            "+",
            "e5",
            "-.nan",
            ".5.",
            "12:30:45",
            "2020-01-01",
            "nULL",
            "tRUE",
            "1.2e3.4",
            ".e5",
        ] {
            assert_eq!(kind(text), NodeKind::String, "{text}");
        }
    }
}
