//! A body as it is kept: in the form that reads best and still gives the same back. Not what is secret in it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::IgnoredAny;

use super::layout;

/// A body on the tape.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kept {
    /// No bytes.
    Empty,
    /// JSON text without spaces; what had some is another text of the same value.
    Json(String),
    /// Text, in the pieces in which it is played.
    Text(Vec<String>),
    /// Anything else.
    Bytes(Bytes),
}

/// Deeper JSON is kept as text: readers of the tape have a limit, too.
const DEEP: usize = 100;

impl Kept {
    pub(super) fn of(media: &str, body: &Bytes) -> Self {
        if body.is_empty() {
            return Self::Empty;
        }
        let Ok(text) = std::str::from_utf8(body) else {
            return Self::Bytes(body.clone());
        };
        let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_json = essence == "application/json" || essence.ends_with("+json");
        if is_json && serde_json::from_str::<IgnoredAny>(text).is_ok() && layout::depth(text) <= DEEP {
            return Self::Json(layout::compact(text));
        }
        let end = if essence == "text/event-stream" { "\n\n" } else { "\n" };
        Self::Text(text.split_inclusive(end).map(str::to_owned).collect())
    }

    /// In the order in which they are played.
    pub(super) fn pieces(&self) -> Vec<Bytes> {
        match self {
            Self::Empty => Vec::new(),
            Self::Json(text) => vec![Bytes::from(text.clone())],
            Self::Text(pieces) => pieces.iter().cloned().map(Bytes::from).collect(),
            Self::Bytes(bytes) => vec![bytes.clone()],
        }
    }

    pub(super) fn bytes(&self) -> Bytes {
        self.pieces().concat().into()
    }

    /// The member of the tape, with the comma before it.
    pub(super) fn member(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(text) => format!(",\"json\":{text}"),
            Self::Text(pieces) => match pieces.as_slice() {
                [one] => format!(",\"text\":{}", layout::quoted(one)),
                pieces => {
                    let pieces: Vec<String> = pieces.iter().map(|piece| layout::quoted(piece)).collect();
                    format!(",\"text\":[{}]", pieces.join(","))
                }
            },
            Self::Bytes(bytes) => format!(",\"base64\":\"{}\"", STANDARD.encode(bytes)),
        }
    }

    /// Reads a member of the tape.
    pub(super) fn read(name: &str, text: &str) -> Result<Option<Self>, String> {
        let problem = |error: &dyn std::fmt::Display| format!("`{name}`: {error}");
        Ok(match name {
            "json" => Some(Self::Json(layout::compact(text))),
            "text" => {
                let pieces = match text.starts_with('[') {
                    true => serde_json::from_str(text),
                    false => serde_json::from_str(text).map(|one: String| vec![one]),
                };
                Some(Self::Text(pieces.map_err(|error| problem(&error))?))
            }
            "base64" => {
                let text: String = serde_json::from_str(text).map_err(|error| problem(&error))?;
                Some(Self::Bytes(STANDARD.decode(text).map_err(|error| problem(&error))?.into()))
            }
            _ => None,
        })
    }
}
