//! What an answer is: a description of an API, or something that may lead to one. Not where it leads.

use super::net::Answer;
use crate::document::raw::{Raw, decode};
use std::path::Path;

/// Bytes of a page or a script. A document may be larger, unless it stands in one.
const MOST: usize = 16 << 20;

/// What an answer is.
#[derive(Debug)]
pub(super) enum Kind {
    /// A description of an API.
    Document(Box<Text>),
    /// A page.
    Html(String),
    /// A script.
    Script(String),
    /// The configuration of a page as JSON, such as that of Springdoc.
    Config(String),
    /// A catalog of APIs.
    Catalog(String),
    /// None of these, in words.
    Other(&'static str),
}

/// The text of a document, and the same as it was read; broken documents are not.
#[derive(Debug)]
pub(super) struct Text {
    pub text: String,
    pub raw: Option<Raw>,
}

impl Kind {
    /// Looks at an answer.
    pub fn of(answer: &mut Answer) -> Kind {
        let Some(text) = decode(std::mem::take(&mut answer.bytes)) else { return Kind::Other("no text") };
        let path = answer.address.as_str().split('?').next().unwrap_or_default();
        let start = text.trim_start();
        if start.is_empty() {
            return Kind::Other("empty");
        }
        if answer.kind.contains("linkset") {
            return Kind::Catalog(text);
        }
        if start.starts_with('<') {
            if text.len() > MOST {
                return Kind::Other("a page that is too large");
            }
            let is_html = answer.kind.contains("html") || !answer.kind.contains("xml");
            return if is_html { Kind::Html(text) } else { Kind::Other("XML") };
        }
        if answer.kind.contains("javascript") || path.ends_with(".js") {
            if text.len() > MOST {
                return Kind::Other("a script that is too large");
            }
            return Kind::Script(text);
        }
        Kind::of_text(text)
    }

    /// Looks at a text that is neither a page nor a script.
    pub fn of_text(text: String) -> Kind {
        let start = text.trim_start();
        if start.starts_with(['{', '[']) {
            return match Raw::read(Path::new("fetched.json"), &text) {
                Some(raw) => of_data(text, raw),
                None if has_line(&text, &["\"openapi\"", "\"swagger\""]) => {
                    Kind::Document(Text { text, raw: None }.into())
                }
                None => Kind::Other("broken JSON"),
            };
        }
        if has_line(
            &text,
            &["openapi:", "swagger:", "\"openapi\":", "\"swagger\":", "'openapi':", "'swagger':"],
        ) {
            return match Raw::read(Path::new("fetched.yaml"), &text) {
                Some(raw) => of_data(text, raw),
                None => Kind::Document(Text { text, raw: None }.into()),
            };
        }
        Kind::Other("no OpenAPI description")
    }
}

fn of_data(text: String, raw: Raw) -> Kind {
    let root = raw.root();
    let has = |key: &str| root.get(key).is_some();
    if has("openapi") || has("swagger") {
        return Kind::Document(Text { text, raw: Some(raw) }.into());
    }
    if has("linkset") {
        return Kind::Catalog(text);
    }
    if has("swaggerVersion") {
        return Kind::Other("a description of Swagger 1.2, which is not read");
    }
    if has("url") || has("urls") || has("configUrl") || has("sources") {
        return Kind::Config(text);
    }
    Kind::Other("no OpenAPI description")
}

/// Whether one of the first lines that are not indented much starts so.
fn has_line(text: &str, starts: &[&str]) -> bool {
    text.lines().take(2000).any(|line| {
        let bare = line.trim_start_matches([' ', '\t', '{']);
        starts.iter().any(|start| bare.starts_with(start)) && line.len() - bare.len() <= 4
    })
}
