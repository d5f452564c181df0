//! Writes a tree as JSON, as its author ordered it and with the digits of its numbers. Not what is written.

use crate::document::{Node, NodeKind};

/// Most bytes: a tree may hold a part in several places, and nests as deep as it may.
const MOST: usize = 256 << 20;

/// The text, indented by two; nothing where it would be larger than anybody reads.
pub(in crate::document) fn text(root: Node<'_>) -> Option<String> {
    enum Step<'d> {
        Value(usize, Option<&'d str>, Node<'d>, bool),
        Close(usize, char),
    }
    let mut text = String::new();
    let mut work = vec![Step::Value(0, None, root, true)];
    while let Some(step) = work.pop() {
        if text.len() > MOST {
            return None;
        }
        match step {
            Step::Close(depth, bracket) => {
                line(&mut text, depth);
                text.push(bracket);
            }
            Step::Value(depth, key, node, first) => {
                if !first {
                    text.push(',');
                }
                if depth > 0 {
                    line(&mut text, depth);
                }
                if let Some(key) = key {
                    text += &quoted(key);
                    text += ": ";
                }
                let (open, close) = match node.kind() {
                    NodeKind::Map => ('{', '}'),
                    NodeKind::List => ('[', ']'),
                    _ => {
                        text += &scalar(node);
                        continue;
                    }
                };
                text.push(open);
                if node.is_empty() {
                    text.push(close);
                    continue;
                }
                work.push(Step::Close(depth, close));
                let inner = node.entries().map(|(key, value)| (Some(key), value));
                let inner = inner.chain(node.items().map(|item| (None, item)));
                let start = work.len();
                work.extend(
                    inner
                        .enumerate()
                        .map(|(index, (key, value))| Step::Value(depth + 1, key, value, index == 0)),
                );
                work[start..].reverse();
            }
        }
    }
    text.push('\n');
    Some(text)
}

fn line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

fn scalar(node: Node<'_>) -> String {
    match node.kind() {
        NodeKind::String => quoted(node.str().unwrap_or_default()),
        NodeKind::Number if is_json(node.text().unwrap_or_default()) => {
            node.text().unwrap_or_default().to_owned()
        }
        // A number as only YAML writes it.
        _ => node.to_json().to_string(),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// RFC 8259 section 6.
fn is_json(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_json() {
        for text in ["0", "-0", "12", "1.50", "1e400", "-2E+3", "10.0e-7"] {
            assert!(is_json(text), "{text}");
        }
        for text in ["", "-", "+1", "01", "1.", ".5", "0x1F", ".inf", "1e", "1_000"] {
            assert!(!is_json(text), "{text}");
        }
    }
}
