//! Requests that an API's server sends: webhooks and callbacks, read from headers and bytes. It listens to nothing,
//! knows no framework, and who sent them is told by `incoming/signature` alone.

use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;

use crate::{headers, json};

mod answer;
mod declare;
mod error;
#[cfg(feature = "signatures")]
mod signature;
mod text;

pub use answer::{answer, answer_json, status};
pub use error::{IncomingError, IncomingErrorKind};
#[cfg(feature = "signatures")]
pub use signature::{SignatureError, Verifier};
pub use text::{Lexical, Parameter, Place, Rule};

/// A request that an API's server sends. Implemented by [`incoming!`](crate::incoming!), not by hand.
pub trait Incoming: 'static {
    /// Everything that is not a type.
    const INFO: &'static IncomingInfo;
    /// What the body holds.
    type Body;

    /// Reads the body.
    ///
    /// # Errors
    /// The body is not what the document promises, or of a media type that it does not name.
    fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self::Body, IncomingError>;
}

/// The data of an incoming request. Its fields are written by [`incoming!`](crate::incoming!) only.
#[derive(Clone, Copy, Debug)]
pub struct IncomingInfo {
    id: &'static str,
    method: &'static str,
}

impl IncomingInfo {
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: &'static str) -> Self {
        Self { id, method }
    }

    /// The key of the webhook or callback in the document.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method; empty where several may arrive.
    pub const fn method(&self) -> &'static str {
        self.method
    }
}

/// A JSON body. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// It is not JSON of this shape.
pub fn read_json<T: DeserializeOwned>(info: &IncomingInfo, body: &[u8]) -> Result<T, IncomingError> {
    if body.trim_ascii().is_empty() {
        return Err(IncomingError::body(info, body, "the body is empty where JSON is documented"));
    }
    json::decode(body).map_err(|error| IncomingError::decode(info, body, error))
}

/// A form. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// It has not the members of this type.
pub fn read_form<T: DeserializeOwned>(
    info: &IncomingInfo,
    rules: &[Rule],
    body: &[u8],
) -> Result<T, IncomingError> {
    json::decode(text::form(rules, body).as_bytes()).map_err(|error| IncomingError::decode(info, body, error))
}

/// Text. Bytes that are not UTF-8 become U+FFFD. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// None today; the type leaves room for charsets.
pub fn read_text(_: &IncomingInfo, body: &[u8]) -> Result<String, IncomingError> {
    Ok(String::from_utf8_lossy(body).into_owned())
}

/// Bytes. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// None.
pub fn read_bytes(_: &IncomingInfo, body: &[u8]) -> Result<Bytes, IncomingError> {
    Ok(Bytes::copy_from_slice(body))
}

/// Parameters. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// One that is required is not there, or one is not of its type.
pub fn read_parameters<T: DeserializeOwned>(
    info: &IncomingInfo,
    table: &[Parameter],
    headers: &HeaderMap,
    query: Option<&str>,
) -> Result<T, IncomingError> {
    let text = text::parameters(table, headers, query);
    json::decode(text.as_bytes()).map_err(|error| IncomingError::parameter(info, error))
}

/// Which of these media types the body is of: the first where nothing says it. Used by
/// [`incoming!`](crate::incoming!).
///
/// # Errors
/// It is of none of them.
pub fn media_type(
    info: &IncomingInfo,
    known: &[&'static str],
    headers: &HeaderMap,
    body: &[u8],
) -> Result<&'static str, IncomingError> {
    let Some(found) = headers::media_type(headers) else {
        return known.first().copied().ok_or_else(|| IncomingError::media_type(info, body, ""));
    };
    let essence = |known: &str| known.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_json = |text: &str| text.ends_with("/json") || text.ends_with("+json");
    let wild =
        |known: &str| known == "*/*" || known.strip_suffix('*').is_some_and(|group| found.starts_with(group));
    let tests: [&dyn Fn(&str) -> bool; 3] =
        [&|known| known == found, &|known| is_json(known) && is_json(&found), &wild];
    let fitting = tests.iter().find_map(|test| known.iter().find(|known| test(&essence(known))));
    fitting.copied().ok_or_else(|| IncomingError::media_type(info, body, &found))
}

/// The error for a media type that is none of those that were asked for. Used by [`incoming!`](crate::incoming!).
pub fn undocumented(info: &IncomingInfo, body: &[u8], found: &str) -> IncomingError {
    IncomingError::media_type(info, body, found)
}
