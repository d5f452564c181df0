//! What a build script says of where calls go and of who sends them. Not which servers a document has.

use super::Build;
use crate::config::{Named, UserAgent};
use crate::diagnostic::catalog::interface as code;

impl Build {
    /// Lets calls go to this server unless the caller says otherwise: one of the document's, by its URL, its name or its
    /// description, or an address of your own (`"https://api.example.com/v1"`).
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.config.server.pick = Some(Named { key: server.into(), what: (), site: None });
        self
    }

    /// Gives a variable of the document's servers another value than its default. May be repeated.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let variables = &mut self.config.server.variables;
        let (key, what) = (name.into(), value.into());
        variables.retain(|known| known.key != key);
        variables.push(Named { key, what, site: None });
        self
    }

    /// Says what calls send as `User-Agent` unless the caller says otherwise; `{name}` is the module's name and
    /// `{version}` the API's. What cannot be sent is reported by [`Build::generate`].
    pub fn user_agent(mut self, text: impl AsRef<str>) -> Self {
        match UserAgent::parse(text.as_ref()) {
            Ok(agent) => self.config.user_agent = Some(agent),
            Err(fault) => {
                let text = text.as_ref().escape_debug();
                self.faults.push((&code::BUILD_HEADER, format!("`{text}`: {}", fault.escape_debug())));
            }
        }
        self
    }
}
