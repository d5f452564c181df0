//! A form of several parts as words of curl (`-F`, `--form-string`): what is text stands there, what is a file is named
//! for the reader to put there. Only what curl has words for.

use super::{INLINE, MASK, is_showable, mask, quoted};
use crate::multipart::Multipart;
use crate::part::Part;

/// The words, and notes about files. Nothing where curl has no words for it.
pub(crate) fn form(parts: &Multipart) -> Option<(Vec<String>, Vec<String>)> {
    let (mut words, mut notes) = (Vec::new(), Vec::new());
    for (index, (name, part)) in parts.parts().iter().enumerate() {
        // The name ends at the first equals sign, and no quotes are read there.
        if name.contains('=') || !is_showable(name) || name.contains('\n') {
            return None;
        }
        let text = part.as_bytes().and_then(|bytes| std::str::from_utf8(bytes).ok());
        let text = text.filter(|text| part.named().is_none() && is_showable(text) && text.len() <= INLINE);
        let marks = marks(part)?;
        words.push(match text {
            Some(text) => {
                let media_type = part.said_type().and_then(|value| value.to_str().ok()).unwrap_or_default();
                let shown =
                    if mask::is_secret(name) { MASK.to_owned() } else { mask::body(media_type, text) };
                match marks.is_empty() && part.is_text() {
                    true => format!("--form-string {}", quoted(&format!("{name}={shown}"))),
                    false => format!("-F {}", quoted(&format!("{name}={}{marks}", word(&shown)))),
                }
            }
            // Never a name that came from somewhere: curl would read that file.
            None => {
                let file = format!("part-{}.bin", index + 1);
                let length =
                    part.length().map_or("of unknown length".to_owned(), |length| format!("{length} bytes"));
                notes.push(format!("{file}: the part `{}`, {length}", name.escape_debug()));
                // As `multipart` names it; a field of text has none, which `<` says.
                let named = part.named().or((!part.is_text()).then_some(name));
                let (from, named) = match named {
                    Some(named) if !is_showable(named) || named.contains('\n') => return None,
                    Some(named) => ('@', format!(";filename={}", word(named))),
                    None => ('<', String::new()),
                };
                format!("-F {}", quoted(&format!("{name}={from}{file}{named}{marks}")))
            }
        });
    }
    Some((words, notes))
}

/// Content type and headers of a part.
fn marks(part: &Part) -> Option<String> {
    let mut out = String::new();
    for (name, value) in part.headers() {
        let value = std::str::from_utf8(value.as_bytes()).ok().filter(|text| is_showable(text))?;
        match *name == http::header::CONTENT_TYPE {
            // A type ends where the next mark begins, and may have parameters.
            true => out.insert_str(0, &format!(";type={value}")),
            false => {
                let secret = crate::headers::is_sensitive(name.as_str());
                let shown = if secret { MASK } else { value };
                out.push_str(&format!(";headers={}", word(&format!("{name}: {shown}"))));
            }
        }
    }
    Some(out)
}

/// Text within a word of `-F`.
fn word(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}
