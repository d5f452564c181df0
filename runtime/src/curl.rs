//! A request as a command of curl, for people to look at and to try: secrets are masked, and whatever a document or a
//! caller wrote stays one word of the shell. Parts of a form are the matter of `curl/form`, secrets in bodies that of
//! `curl/mask`. It sends nothing.

use std::fmt::Write;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};

use crate::body::Body;
use crate::headers;

mod form;
mod mask;

pub(crate) use form::form;

/// The largest body that stands in a command. Systems allow 128 KiB for a word.
const INLINE: usize = 32 * 1024;

const MASK: &str = "[redacted]";

/// What is sent, as words of the command.
pub(crate) enum Payload<'a> {
    Body(&'a Body),
    /// Words that say it all, the content type among them, and notes about files.
    Form(Vec<String>, Vec<String>),
}

/// The command. `query` is the masked one.
pub(crate) fn command(
    method: &Method,
    uri: &Uri,
    query: Option<&str>,
    headers: &HeaderMap,
    payload: Payload<'_>,
) -> String {
    let (mut words, mut notes) = (Vec::new(), Vec::new());
    let mut content_type = headers.get(CONTENT_TYPE);
    let body = match payload {
        Payload::Body(body) => data(body, content_type, &mut notes),
        Payload::Form(form, about) => {
            content_type = None;
            notes = about;
            form
        }
    };
    // curl has a method of its own for these.
    match (method, body.is_empty()) {
        (&Method::GET, true) | (&Method::POST, false) => {}
        (&Method::HEAD, true) => words.push("--head".to_owned()),
        _ => words.push(format!("-X {}", quoted(method.as_str()))),
    }
    let mut target = uri.to_string();
    if let Some(at) = target.find('?') {
        target.truncate(at);
    }
    if let Some(query) = query {
        target.push('?');
        target.push_str(query);
    }
    if target.contains(['[', ']', '{', '}']) {
        words.push("--globoff".to_owned());
    }
    if target.split('/').any(|segment| matches!(segment, "." | "..")) {
        words.push("--path-as-is".to_owned());
    }
    words.push(quoted(&target));
    for (name, value) in headers.iter().filter(|(name, _)| **name != CONTENT_TYPE && **name != CONTENT_LENGTH)
    {
        words.push(header(name, value));
    }
    match content_type {
        Some(value) => words.push(header(&CONTENT_TYPE, value)),
        // Else curl says that it is a form.
        None if body.iter().any(|word| word.starts_with("--data")) => {
            words.push("-H 'content-type:'".to_owned());
        }
        None => {}
    }
    words.extend(body);
    let mut out = format!("curl {}", words.join(" \\\n  "));
    for note in notes {
        out.push_str("\n# ");
        out.push_str(&note);
    }
    out
}

fn header(name: &HeaderName, value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    let secret = value.is_sensitive() || headers::is_sensitive(name.as_str());
    let shown = match text.split_once(' ') {
        _ if !secret => text.into_owned(),
        // The scheme is no secret: `Bearer`, `Basic`.
        Some((scheme, _)) if name == http::header::AUTHORIZATION => format!("{scheme} {MASK}"),
        _ => MASK.to_owned(),
    };
    // curl takes a header without a value off, unless it ends so.
    let line = if shown.trim().is_empty() { format!("{name};") } else { format!("{name}: {shown}") };
    format!("-H {}", quoted(&line))
}

/// A body: text as it is, everything else by the name of a file that is to be put there.
fn data(body: &Body, content_type: Option<&HeaderValue>, notes: &mut Vec<String>) -> Vec<String> {
    let Some(bytes) = body.as_bytes() else {
        let length =
            body.length().map_or("of unknown length".to_owned(), |length| format!("of {length} bytes"));
        notes.push(format!("body.bin: the body, a stream {length}"));
        return vec!["--data-binary @body.bin".to_owned()];
    };
    if body.is_absent() {
        return Vec::new();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if is_showable(text) && text.len() <= INLINE => {
            let media_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
            vec![format!("--data-raw {}", quoted(&mask::body(media_type, text)))]
        }
        _ => {
            notes.push(format!("body.bin: the body, {} bytes", bytes.len()));
            vec!["--data-binary @body.bin".to_owned()]
        }
    }
}

/// Whether a text can be looked at in a terminal and copied from there: it moves no cursor and ends no line by itself.
fn is_showable(text: &str) -> bool {
    // Beside controls: marks that show text in another order than it has.
    let hides =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !text.chars().any(|c| (c.is_control() && !matches!(c, '\n' | '\t')) || hides(c))
}

/// One word of a POSIX shell (2.2.2: between single quotes, every character stands for itself).
fn quoted(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_./:=@%+,-".contains(&byte);
    if !text.is_empty() && text.bytes().all(plain) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 2);
    // Writing to a text does not fail.
    let _ = write!(out, "'{}'", text.replace('\'', r"'\''"));
    out
}

#[cfg(test)]
mod tests;
