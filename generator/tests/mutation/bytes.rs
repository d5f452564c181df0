//! Mutations of a text that know nothing of what it says.

use crate::hostile::TEXTS;
use crate::random::Random;

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "- ",
    "? ",
    "\n",
    "\t",
    "  ",
    "&a ",
    "*a",
    "<<: *a",
    "!!str ",
    "!x ",
    "---\n",
    "...\n",
    "|\n",
    ">-\n",
    "#",
    "%YAML 1.2\n",
    "\\u0000",
    "\\ud800",
    "1e999",
    "-0",
    "0x",
    ".nan",
    "~",
    "null",
    "true",
];

/// A text with a few changes.
pub fn mutate(text: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len() + 1);
        let end = (at + 1 + random.below(40)).min(bytes.len());
        match random.below(8) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap_or(0),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.truncate(at),
            3 => {
                let piece = bytes[at..end].to_vec();
                let to = random.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            4 => drop(bytes.splice(at..at, random.pick(TEXTS).bytes())),
            5 => drop(bytes.splice(at..end, random.pick(TOKENS).bytes())),
            6 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            _ => drop(bytes.splice(at..at, random.pick(TOKENS).bytes())),
        }
    }
    bytes
}
