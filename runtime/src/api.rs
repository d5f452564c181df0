//! What a whole API is, as data: one static per generated crate. It knows no operation.

use crate::scheme::Scheme;

/// The constants of one API.
///
/// ```
/// use clientsmith_runtime as rt;
/// static SCHEMES: [rt::Scheme; 1] = [rt::Scheme::header("ApiKey", "X-API-KEY")];
/// static API: rt::Api = rt::Api::new("acme", "1.0.0").base_url("https://api.acme.test").schemes(&SCHEMES);
/// # let _ = rt::CoreBuilder::new(&API);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    pub(crate) agent: Option<&'static str>,
    pub(crate) base_url: Option<&'static str>,
    pub(crate) relative_url: Option<&'static str>,
    pub(crate) schemes: &'static [Scheme],
}

impl Api {
    /// An API without a default server and without security schemes. `name` and `version` make the
    /// `User-Agent`.
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self { name, version, agent: None, base_url: None, relative_url: None, schemes: &[] }
    }

    /// Another `User-Agent`, for users who give none.
    #[must_use]
    pub const fn agent(mut self, text: &'static str) -> Self {
        self.agent = Some(text);
        self
    }

    /// The server to speak to unless the user names another.
    #[must_use]
    pub const fn base_url(mut self, url: &'static str) -> Self {
        self.base_url = Some(url);
        self
    }

    /// The server as the document states it, where that is relative to where the document is served. The user is told.
    #[must_use]
    pub const fn relative_url(mut self, url: &'static str) -> Self {
        self.relative_url = Some(url);
        self
    }

    /// The security schemes; operations name them by index.
    #[must_use]
    pub const fn schemes(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// The `User-Agent` when the user gives none.
    pub(crate) fn user_agent(&self) -> String {
        if let Some(agent) = self.agent {
            return agent.to_owned();
        }
        format!("{}/{} clientsmith-runtime/{}", self.name, self.version, env!("CARGO_PKG_VERSION"))
    }
}
