//! Where a walk is: the place of a page, and the token that keeps it for later. Not how a page is asked for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{self, Json};

/// What tells a page from the others of its walk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The call as it is.
    Start,
    Token(String),
    Url(String),
    Number(i64),
}

/// Where a walk through pages goes on: a text that can be kept, and given to `resume` of a walk of the same call.
///
/// It holds no credential of the client, but what the server puts into tokens and URLs of pages.
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor {
    pub(super) operation: String,
    pub(super) place: Place,
    /// How many items of the page were given already.
    pub(super) skip: usize,
}

/// A text that is no [`Cursor`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACursor(());

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, value) = match &self.place {
            Place::Start => ("start", Json::Null),
            Place::Token(token) => ("token", Json::from(token.as_str())),
            Place::Url(url) => ("url", Json::from(url.as_str())),
            Place::Number(number) => ("number", Json::from(*number)),
        };
        let parts = [Json::from(self.operation.as_str()), Json::from(self.skip), Json::from(word), value];
        Json::from(parts.to_vec()).fmt(f)
    }
}

impl FromStr for Cursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let read = || {
            let parts: Vec<Json> = json::decode(text.as_bytes()).ok()?;
            let [operation, skip, word, value] = parts.as_slice() else { return None };
            let place = match (word.as_str()?, value) {
                ("start", Json::Null) => Place::Start,
                ("token", Json::String(token)) => Place::Token(token.clone()),
                ("url", Json::String(url)) => Place::Url(url.clone()),
                ("number", number) => Place::Number(number.as_i64()?),
                _ => return None,
            };
            let skip = usize::try_from(skip.as_u64()?).ok()?;
            Some(Self { operation: operation.as_str()?.to_owned(), place, skip })
        };
        read().ok_or(NotACursor(()))
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Shows no token and no URL: servers may put into them what should not be logged.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl fmt::Display for NotACursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no cursor of a walk through pages")
    }
}

impl std::error::Error for NotACursor {}
