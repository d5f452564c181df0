//! What does not get onto a tape: credentials, by the names that they stand under and then by their values wherever they
//! stand (`scrub/values.rs`); XML and lines of JSON are in `scrub/texts.rs`. A request that is looked up on the tape goes through the same.

#[cfg(test)]
mod tests;
mod texts;
mod values;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};

use super::asked::Asked;
use super::kept::Kept;
use super::layout::{self, Token};
use crate::headers;
use crate::scheme::{Place, Scheme};
use crate::testing::Seen;
use crate::testing::mock::{SAME, boundary, replaced};

/// What stands in place of a secret.
const MARK: &str = "[scrubbed]";

/// Parts of names of members whose texts are secret.
const PARTS: [&str; 14] = [
    "password",
    "passwd",
    "secret",
    "token",
    "api_key",
    "apikey",
    "api-key",
    "access_key",
    "accesskey",
    "private_key",
    "credential",
    "assertion",
    "device_code",
    "code_verifier",
];

/// Of names that have one of the others: where a page starts is no secret, nor how a token is to be used.
const OPEN: [&str; 8] =
    ["page", "next", "cursor", "continu", "sync", "token_type", "tokentype", "token_endpoint"];

/// Headers that change each time, or are about the connection.
const PASSING: [&str; 9] = [
    "connection",
    "content-length",
    "date",
    "host",
    "keep-alive",
    "traceparent",
    "tracestate",
    "transfer-encoding",
    "user-agent",
];

/// Shorter texts stand in too many places by chance.
const SHORTEST: usize = 8;

#[derive(Default)]
pub(super) struct Scrub {
    /// In lower case.
    names: Vec<String>,
    secrets: Vec<String>,
}

impl Scrub {
    pub(super) fn name(&mut self, name: &str) {
        self.names.push(name.to_ascii_lowercase());
    }

    pub(super) fn secret(&mut self, text: &str) {
        let known = self.secrets.iter().any(|known| known == text);
        if !text.is_empty() && text != MARK && !known {
            self.secrets.push(text.to_owned());
            // What is part of another one would leave the rest of it.
            self.secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        }
    }

    pub(super) fn schemes(&mut self, schemes: &[Scheme]) {
        for scheme in schemes {
            match scheme.place {
                Place::Header(name) | Place::Query(name) | Place::Cookie(name) => self.name(name),
                Place::Authorization(_) | Place::Transport => {}
            }
        }
    }

    fn seems_secret(&mut self, text: &str) {
        if text.len() >= SHORTEST {
            self.secret(text);
        }
    }

    /// Remembers the credentials of a request, and the cookies of its answer.
    pub(super) fn learn(&mut self, seen: &Seen, answer: &HeaderMap) {
        for (name, value) in &seen.headers {
            let Ok(text) = value.to_str() else { continue };
            match name.as_str() {
                "authorization" | "proxy-authorization" => {
                    let (word, secret) = text.split_once(' ').unwrap_or(("", text));
                    self.seems_secret(secret);
                    let basic = word.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(secret).ok());
                    let basic = basic.flatten().and_then(|bytes| String::from_utf8(bytes).ok());
                    if let Some((_, password)) = basic.as_deref().and_then(|pair| pair.split_once(':')) {
                        self.seems_secret(password);
                    }
                }
                "cookie" => text.split(';').for_each(|one| self.learn_cookie(one)),
                name if self.is_named(name) => self.seems_secret(text),
                _ => {}
            }
        }
        for value in answer.get_all("set-cookie") {
            self.learn_cookie(value.to_str().unwrap_or_default().split(';').next().unwrap_or_default());
        }
        for (name, value) in url::form_urlencoded::parse(seen.uri.query().unwrap_or_default().as_bytes()) {
            if self.hides_pair(&name) {
                self.seems_secret(&value);
            }
        }
    }

    fn learn_cookie(&mut self, cookie: &str) {
        if let Some((_, value)) = cookie.split_once('=') {
            self.seems_secret(value.trim());
        }
    }

    /// A request as it is kept and looked up.
    pub(super) fn asked(&mut self, seen: &Seen) -> Asked {
        let media = text(seen.headers.get("content-type"));
        let (media, body) = match boundary(&media) {
            Some(mark) => (media.replace(mark, SAME), replaced(&seen.body, mark.as_bytes(), SAME).into()),
            None => (media.clone(), seen.body.clone()),
        };
        let body = self.body(&media, &body);
        let uri = seen.uri.to_string();
        let url = match uri.split_once('?') {
            Some((path, query)) => {
                format!("{path}?{}", self.pairs(query, |this, name| this.hides_pair(name)))
            }
            None => uri,
        };
        let mut headers = self.headers(&seen.headers);
        if let Some((_, value)) = headers.iter_mut().find(|(name, _)| name == "content-type") {
            *value = media;
        }
        let mut asked = Asked { method: seen.method.to_string(), url, headers, body };
        self.clean_asked(&mut asked);
        asked
    }

    /// Headers and body of an answer.
    pub(super) fn answer(&mut self, head: &HeaderMap, body: &Bytes) -> (Vec<(String, String)>, Kept) {
        (self.headers(head), self.body(&text(head.get("content-type")), body))
    }

    fn headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let kept = headers.iter().filter(|(name, _)| !PASSING.contains(&name.as_str()));
        kept.map(|(name, value)| {
            let (name, hidden, value) = (name.as_str(), value.is_sensitive(), text(Some(value)));
            let value = match name {
                "cookie" => value.split(';').map(hidden_cookie).collect::<Vec<_>>().join("; "),
                "set-cookie" => {
                    let (cookie, rest) = value.split_once(';').unwrap_or((&value, ""));
                    let end = if rest.is_empty() { String::new() } else { format!(";{rest}") };
                    hidden_cookie(cookie) + &end
                }
                // It asks for a credential.
                "www-authenticate" => value,
                _ if hidden || headers::is_sensitive(name) || self.is_named(name) => MARK.to_owned(),
                _ => value,
            };
            (name.to_owned(), value)
        })
        .collect()
    }

    fn body(&mut self, media: &str, body: &Bytes) -> Kept {
        let mut kept = Kept::of(media, body);
        match &mut kept {
            Kept::Json(text) => *text = self.json(text),
            Kept::Text(pieces) if media.starts_with("application/x-www-form-urlencoded") => {
                let text = self.pairs(&pieces.concat(), |this, name| this.hides(name) || name == "code");
                *pieces = vec![text];
            }
            Kept::Text(pieces) if is_xml(media) => *pieces = vec![self.xml(&pieces.concat())],
            Kept::Text(pieces) => pieces.iter_mut().for_each(|piece| *piece = self.lines(piece)),
            Kept::Empty | Kept::Bytes(_) => {}
        }
        kept
    }

    /// JSON without the texts of members with names that say so.
    fn json(&mut self, text: &str) -> String {
        let tokens = layout::tokens(text);
        let mut out = String::with_capacity(text.len());
        for (at, token) in tokens.iter().enumerate() {
            match *token {
                Token::Text(value) => {
                    let name = at.checked_sub(2).filter(|_| tokens[at - 1] == Token::Mark(':'));
                    let name = name.and_then(|before| match tokens[before] {
                        Token::Text(name) => serde_json::from_str::<String>(name).ok(),
                        Token::Word(_) | Token::Mark(_) => None,
                    });
                    if name.is_some_and(|name| self.hides(&name)) {
                        self.seems_secret(&serde_json::from_str::<String>(value).unwrap_or_default());
                        out += &layout::quoted(MARK);
                    } else {
                        out += value;
                    }
                }
                Token::Word(word) => out += word,
                Token::Mark(mark) => out.push(mark),
            }
        }
        out
    }

    /// The pairs of a query or a form, as they are written.
    fn pairs(&mut self, text: &str, hides: impl Fn(&Self, &str) -> bool) -> String {
        let mut out = Vec::new();
        for pair in text.split('&') {
            let decoded = url::form_urlencoded::parse(pair.as_bytes()).next();
            match (pair.split_once('='), decoded) {
                (Some((written, _)), Some((name, value))) if hides(self, &name) => {
                    self.seems_secret(&value);
                    out.push(format!("{written}={MARK}"));
                }
                _ => out.push(pair.to_owned()),
            }
        }
        out.join("&")
    }

    fn is_named(&self, name: &str) -> bool {
        self.names.contains(&name.to_ascii_lowercase())
    }

    /// Whether a member of a body is secret.
    fn hides(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        self.is_named(name)
            || (PARTS.iter().any(|part| lower.contains(part))
                && !OPEN.iter().any(|part| lower.contains(part)))
    }

    /// Whether a query parameter is secret.
    fn hides_pair(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        self.is_named(name) || (headers::is_sensitive(name) && !OPEN.iter().any(|part| lower.contains(part)))
    }
}

fn is_xml(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

fn hidden_cookie(cookie: &str) -> String {
    let name = cookie.split('=').next().unwrap_or_default().trim();
    format!("{name}={MARK}")
}

fn text(value: Option<&HeaderValue>) -> String {
    value.map_or_else(String::new, |value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}
