//! How operations are grouped. Not which groups there are.

use serde::{Deserialize, Serialize};

/// What the operations of a client stand under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Groups {
    /// Their first tag: `client.pets().list()`.
    #[default]
    Tags,
    /// The first word of their path that says what it is about, for documents whose tags do not.
    Paths,
    /// The client itself: `client.list_pets()`. Files are still by tag.
    None,
}
