//! Numbers by their digits: order and divisibility without rounding. Not here: any other arithmetic.

use core::cmp::Ordering;

/// A decimal number, `digits * 10^exponent`; without zeros at either end of the digits, and without digits for zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

/// No digits of a divisor beyond these: its remainders, ten times over, are counted in 128 bits.
const DIVISOR_DIGITS: usize = 36;
/// So many tens hold every two and every five of a divisor of that length.
const TENS: i64 = 128;

impl Number {
    /// Reads a number of JSON; text that is none gives none.
    pub fn read(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut digits = Vec::with_capacity(mantissa.len());
        for byte in whole.bytes().chain(fraction.bytes()) {
            digits.push(byte.is_ascii_digit().then(|| byte - b'0')?);
        }
        if digits.is_empty() {
            return None;
        }
        let mut exponent = exponent.saturating_sub(i64::try_from(fraction.len()).ok()?);
        while digits.last() == Some(&0) {
            digits.pop();
            exponent = exponent.saturating_add(1);
        }
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        digits.drain(..zeros);
        match digits.is_empty() {
            true => Some(Number { negative: false, digits, exponent: 0 }),
            false => Some(Number { negative, digits, exponent }),
        }
    }

    fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// The place of the first digit.
    fn magnitude(&self) -> i64 {
        self.exponent.saturating_add(i64::try_from(self.digits.len()).unwrap_or(i64::MAX))
    }

    fn compare_size(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            // A shorter list of digits that begins alike is less: what follows in the other one is no zero at its end.
            (false, false) => {
                self.magnitude().cmp(&other.magnitude()).then_with(|| self.digits.cmp(&other.digits))
            }
        }
    }

    /// Which of two is greater.
    pub fn compare(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }

    /// Whether the number is a whole number of times `divisor`; none where that cannot be told: the divisor is zero
    /// or has more digits than are counted.
    pub fn is_multiple_of(&self, divisor: &Self) -> Option<bool> {
        if divisor.is_zero() || divisor.digits.len() > DIVISOR_DIGITS {
            return None;
        }
        if self.is_zero() {
            return Some(true);
        }
        let tens = self.exponent.saturating_sub(divisor.exponent);
        if tens < 0 {
            // The digits would have to end in a zero, and they do not.
            return Some(false);
        }
        let by = divisor.digits.iter().fold(0_u128, |value, digit| value * 10 + u128::from(*digit));
        let step = |rest: u128, digit: u8| (rest * 10 + u128::from(digit)) % by;
        let rest = self.digits.iter().fold(0, |rest, digit| step(rest, *digit));
        Some((0..tens.min(TENS)).fold(rest, |rest, _| step(rest, 0)) == 0)
    }

    /// The same text for the same number.
    pub fn canonical(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let digits: String = self.digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        format!("{sign}{digits}e{}", self.exponent)
    }
}

/// An exponent; one that is beyond counting is as good as the greatest.
fn exponent_of(text: &str) -> Option<i64> {
    let digits = text.trim_start_matches(['+', '-']);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) || text.len() - digits.len() > 1
    {
        return None;
    }
    let most = i64::MAX / 4;
    let size = digits.parse::<i64>().map_or(most, |size| size.min(most));
    Some(if text.starts_with('-') { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::read(text).expect(text)
    }

    #[test]
    fn order_is_that_of_the_digits() {
        let rising = [
            "-1e400",
            "-20",
            "-3",
            "-0.5",
            "0",
            "1e-400",
            "0.1",
            "0.10000000000000000001",
            "1",
            "9007199254740992",
            "9007199254740993",
            "18446744073709551616",
            "1e400",
            "1e99999999999999999999",
        ];
        for pair in rising.windows(2) {
            assert_eq!(number(pair[0]).compare(&number(pair[1])), Ordering::Less, "{pair:?}");
            assert_eq!(number(pair[1]).compare(&number(pair[0])), Ordering::Greater, "{pair:?}");
        }
        for (one, other) in [("1", "1.0"), ("100", "1e2"), ("-0", "0"), ("0.50", "5e-1"), ("+7", "7")] {
            assert_eq!(number(one).compare(&number(other)), Ordering::Equal, "{one} {other}");
            assert_eq!(number(one).canonical(), number(other).canonical());
        }
    }

    #[test]
    fn multiples_are_exact() {
        for (value, divisor, wished) in [
            ("19.99", "0.01", Some(true)),
            ("19.995", "0.01", Some(false)),
            ("0.3", "0.1", Some(true)),
            ("4.35", "0.05", Some(true)),
            ("4.36", "0.05", Some(false)),
            ("10", "3", Some(false)),
            ("-9", "3", Some(true)),
            ("0", "7", Some(true)),
            ("7", "1.5", Some(false)),
            ("7.5", "1.5", Some(true)),
            ("1e308", "0.5", Some(true)),
            ("1e308", "3", Some(false)),
            ("3e308", "3", Some(true)),
            ("1", "1e-999", Some(true)),
            ("1e999999999999", "0.0078125", Some(true)),
            ("12391239123", "1e-8", Some(true)),
            ("0.0075", "0.0001", Some(true)),
            ("0.00751", "0.0001", Some(false)),
            ("5", "0", None),
            ("5", "1234567890123456789012345678901234567", None),
        ] {
            assert_eq!(number(value).is_multiple_of(&number(divisor)), wished, "{value} of {divisor}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "-", ".", "1e", "1e+-2", "abc", "1.2.3", "0x1", ".inf", "1 "] {
            assert_eq!(Number::read(text), None, "{text}");
        }
    }
}
