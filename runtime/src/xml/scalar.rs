//! Texts of elements and attributes as JSON. The table says what a text may stand for; what stands for none of it stays
//! a string, so that reading the value says what is wrong and where.

use super::table::XmlShape;

/// Adds what a text stands for.
pub(super) fn push(kinds: u8, text: &str, out: &mut String) {
    let may = |kind: u8| kinds & kind != 0;
    let trimmed = text.trim_matches(|one: char| one.is_ascii_whitespace());
    if trimmed.is_empty() && !may(XmlShape::TEXT) {
        return out.push_str("null");
    }
    if may(XmlShape::NUMBER) {
        if let Some(number) = number(trimmed) {
            return out.push_str(&number);
        }
    }
    if may(XmlShape::BOOLEAN) {
        if let Some(boolean) = boolean(trimmed) {
            return out.push_str(if boolean { "true" } else { "false" });
        }
    }
    string(text, out);
}

/// Adds a JSON string.
pub(super) fn string(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// XML Schema, `boolean`; and as Python and .NET write it.
fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" | "1" => Some(true),
        "false" | "False" | "FALSE" | "0" => Some(false),
        _ => None,
    }
}

/// A number as JSON writes it: XML Schema allows a plus, zeros in front, and nothing on one side of the point.
fn number(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let mut out = format!("{sign}{}", if whole.is_empty() { "0" } else { whole });
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    if let Some(exponent) = exponent {
        let plain = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        if plain.is_empty() || !digits(plain) {
            return None;
        }
        out.push('e');
        out.push_str(exponent);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_it_may_stand_for() {
        let (text, number, boolean) = (XmlShape::TEXT, XmlShape::NUMBER, XmlShape::BOOLEAN);
        for (kinds, given, wished) in [
            (text, "5", r#""5""#),
            (number, "5", "5"),
            (number, " +007.50\n", "7.50"),
            (number, "-.5", "-0.5"),
            (number, "5.", "5"),
            (number, "1E+3", "1e+3"),
            (number, "12345678901234567890123", "12345678901234567890123"),
            (number, "five", r#""five""#),
            (number, "1e", r#""1e""#),
            (number, ".", r#"".""#),
            (number, "", "null"),
            (text, "", r#""""#),
            (text, " a \n", r#"" a \n""#),
            (boolean, " true ", "true"),
            (boolean, "0", "false"),
            (boolean, "yes", r#""yes""#),
            (number | boolean, "1", "1"),
            (text | number, "1a", r#""1a""#),
            (text | boolean, "false", "false"),
        ] {
            let mut out = String::new();
            push(kinds, given, &mut out);
            assert_eq!(out, wished, "{given:?} as {kinds}");
        }
    }
}
