//! JSON pointers (RFC 6901) and the percent-encoding of URI fragments around them. Not references, nor files.

use super::super::Node;

/// The node at a JSON pointer.
pub(super) fn find<'d>(root: Node<'d>, pointer: &str) -> Option<Node<'d>> {
    if pointer.is_empty() {
        return Some(root);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(root, step)
}

/// The last node that exists on the way of a pointer, and the token that it lacks.
pub(super) fn nearest<'d>(root: Node<'d>, pointer: &str) -> Option<(Node<'d>, String)> {
    let mut here = root;
    for token in pointer.strip_prefix('/')?.split('/') {
        match step(here, token) {
            Some(next) => here = next,
            None => return Some((here, unescape(token))),
        }
    }
    None
}

pub(super) fn step<'d>(node: Node<'d>, token: &str) -> Option<Node<'d>> {
    let index = |digits: &str| {
        let canonical = digits == "0" || !digits.starts_with('0');
        digits.parse().ok().filter(|_| canonical && !digits.starts_with('+'))
    };
    match token.contains('~') {
        false => node.get(token),
        true => node.get(&unescape(token)),
    }
    .or_else(|| node.index(index(token)?))
}

pub(super) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Percent-decodes; what is no valid escape stays as it is.
pub(super) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = &after[2..];
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
