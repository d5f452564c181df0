//! Which server the user chose, and the values of its variables. Not which servers there are.

use super::Named;
use serde::{Deserialize, Serialize};

/// What is said of servers; the document's first one counts where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerChoice {
    /// The server that calls go to by default: by its URL, its name or its description, as the document has them; or an
    /// address of the user's own.
    pub pick: Option<Named<()>>,
    /// Values of variables, in all servers that have them.
    pub variables: Vec<Named<String>>,
}

impl ServerChoice {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.pick.is_none() && self.variables.is_empty()
    }
}
