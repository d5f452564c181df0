//! A number of a document with all its digits, and which of two is greater. Not here: other arithmetic.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number as it was written.
#[derive(Clone, Debug)]
pub struct Number {
    text: String,
    negative: bool,
    /// Without zeros at either end; none for zero.
    digits: String,
    /// The place of the first digit.
    magnitude: i64,
}

impl Number {
    /// Reads `[sign] digits [. digits] [e exponent]`; anything else is none.
    pub fn read(text: &str) -> Option<Number> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = digits.trim_start_matches('0');
        let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
        let magnitude = i64::from(exponent) + i64::try_from(whole.len()).ok()? - zeros;
        let digits = significant.trim_end_matches('0').to_owned();
        let negative = text.starts_with('-') && !digits.is_empty();
        Some(Number { text: text.to_owned(), negative, digits, magnitude })
    }

    fn compare_size(&self, other: &Number) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => {
                self.magnitude.cmp(&other.magnitude).then_with(|| self.digits.cmp(&other.digits))
            }
        }
    }

    /// Whether it is greater than zero.
    pub fn is_positive(&self) -> bool {
        !self.negative && !self.digits.is_empty()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn order_is_that_of_the_digits() {
        let read = |text: &str| Number::read(text).unwrap_or_else(|| panic!("{text} is a number"));
        let rising = [
            "-1e400",
            "-20",
            "-3",
            "0",
            "1e-400",
            "0.05",
            "0.1",
            "1",
            "9007199254740992",
            "9007199254740993",
        ];
        for pair in rising.windows(2) {
            assert!(read(pair[0]) < read(pair[1]), "{pair:?}");
        }
        for (one, other) in [("1", "1.0"), ("100", "1e2"), ("-0", "0"), ("0.50", "5e-1"), ("+7", "007")] {
            assert_eq!(read(one), read(other));
        }
        for text in ["", "-", ".", "1e", "0x10", ".inf", "1_000"] {
            assert!(Number::read(text).is_none(), "{text}");
        }
    }
}
