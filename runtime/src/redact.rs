//! Taking credentials out of text that goes into messages. It knows no scheme.

use crate::encode::{self, Encoding};
use crate::secret::Secret;

/// The longest part of an answer that a message repeats, in characters.
const EXCERPT: usize = 200;

/// The beginning of a body as one line, without control characters and without any of `secrets`:
/// servers do repeat a wrong key in their answer. Nothing if the body is not text.
pub(crate) fn excerpt<'a>(body: &[u8], secrets: impl Iterator<Item = &'a Secret>) -> Option<String> {
    // More bytes than are shown, so that a secret cut at the end is still found.
    let head = &body[..body.len().min(16 * 1024)];
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    let mut text = text.trim().to_owned();
    for secret in secrets.map(Secret::expose).filter(|secret| !secret.is_empty()) {
        let mut encoded = String::new();
        encode::value(secret, Encoding::Strict, &mut encoded);
        // One character stands for it until the end, so that no secret can match inside a mark.
        text = text.replace(secret, MARK).replace(&encoded, MARK);
    }
    let mut characters = text.trim().chars();
    let line: String = characters.by_ref().take(EXCERPT).map(shown).collect();
    let line = line.trim().replace(MARK, "[redacted]");
    match characters.next() {
        _ if line.is_empty() => None,
        Some(_) => Some(format!("{line}..")),
        None => Some(line),
    }
}

/// A private use character.
const MARK: &str = "\u{f8ff}";

fn shown(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::secret::Secret;

    #[test]
    fn excerpts() {
        let secrets = ["hunter2", "", "a/b", "e"].map(Secret::from);
        let run = |body: &[u8]| excerpt(body, secrets.iter());
        assert_eq!(run(b""), None);
        assert_eq!(run(b" \n "), None);
        assert_eq!(run(b"\xff\xfe"), None);
        assert_eq!(run(b"bad hunter2\r\nsorry\x1b[31m").as_deref(), Some("bad [redacted]  sorry [31m"));
        assert_eq!(run(b"?k=a%2Fb&l=a/b e").as_deref(), Some("?k=[redacted]&l=[redacted] [redacted]"));
        let long = run("x".repeat(30_000).as_bytes()).unwrap();
        assert_eq!(long.len(), 202);
        let cut = run("é".repeat(9_000).as_bytes()).unwrap();
        assert!(cut.ends_with("é.."));
    }
}
