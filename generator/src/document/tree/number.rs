//! What a number's text is worth, in JSON and in YAML's core schema. Not whether a text is a number.

use serde_json::Value;

/// The value of a whole number. `1e3` and `5.0` are whole; anything beyond 38 digits is not read.
pub(super) fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let value = match digits.get(..2) {
        Some("0x") => i128::from_str_radix(&digits[2..], 16).ok()?,
        Some("0o") => i128::from_str_radix(&digits[2..], 8).ok()?,
        _ => decimal(digits)?,
    };
    Some(if negative { -value } else { value })
}

/// `digits [. digits] [e exponent]` if the value is whole.
fn decimal(text: &str) -> Option<i128> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let shift = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    match u32::try_from(shift) {
        Ok(shift) => digits.parse::<i128>().ok()?.checked_mul(10i128.checked_pow(shift)?),
        // `1500e-2` is whole; so few documents say such a thing that only the zeros are looked at.
        Err(_) => {
            let drop = usize::try_from(shift.unsigned_abs()).ok()?;
            let keep = digits.len().checked_sub(drop)?;
            let zeros = digits.bytes().skip(keep).all(|byte| byte == b'0');
            if zeros { digits[..keep].parse().ok() } else { None }
        }
    }
}

/// The value of any number.
pub(super) fn float(text: &str) -> Option<f64> {
    match text.trim_start_matches(['+', '-']) {
        ".inf" | ".Inf" | ".INF" => {
            Some(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY })
        }
        ".nan" | ".NaN" | ".NAN" => Some(f64::NAN),
        _ => match text.parse() {
            Ok(value) => Some(value),
            Err(_) => integer(text).map(|value| value as f64),
        },
    }
}

/// The value as JSON, or the text where JSON has no such number.
pub(super) fn json(text: &str) -> Value {
    let whole = !text.contains(['.', 'e', 'E']) || text.starts_with("0x");
    if let Some(value) = whole.then(|| integer(text)).flatten() {
        if let Ok(value) = i64::try_from(value) {
            return value.into();
        }
        if let Ok(value) = u64::try_from(value) {
            return value.into();
        }
    }
    let float = float(text).and_then(serde_json::Number::from_f64);
    float.map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        for (text, expected) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("12", Some(12)),
            ("-9223372036854776000", Some(-9_223_372_036_854_776_000)),
            ("1e3", Some(1000)),
            ("5.0", Some(5)),
            ("5.50e1", Some(55)),
            ("1500e-2", Some(15)),
            ("0x1F", Some(31)),
            ("0o17", Some(15)),
            ("+7", Some(7)),
            ("007", Some(7)),
            ("0.5", None),
            ("15e-1", None),
            ("1e400", None),
            ("1e-2147483648", None),
            ("1e99999999999", None),
            (".inf", None),
        ] {
            assert_eq!(integer(text), expected, "{text}");
        }
    }

    #[test]
    fn floats_and_json() {
        assert_eq!(float("-.inf"), Some(f64::NEG_INFINITY));
        assert_eq!(float("0x10"), Some(16.0));
        assert!(float(".NaN").is_some_and(f64::is_nan));
        assert_eq!(json("18446744073709551615"), Value::from(u64::MAX));
        assert_eq!(json("1.50"), Value::from(1.5));
        assert_eq!(json("0x1E"), Value::from(30));
        assert_eq!(json("1e999"), Value::from("1e999"));
        assert_eq!(json(".nan"), Value::from(".nan"));
    }
}
