//! What an operation is, as data, and the trait that ties it to its types. `declare` writes both.

use serde::de::DeserializeOwned;

use crate::answer::Received;
use crate::error::Error;
use crate::json;
use crate::retry::idempotent;

/// One operation of an API. Implemented by [`operation!`](crate::operation!), not by hand.
pub trait Operation: 'static {
    /// Everything that is not a type.
    const INFO: &'static OperationInfo;
    /// What a success gives.
    type Output: Send + 'static;
    /// What a failure's body is, see [`Error::typed`].
    type Failure;

    /// Reads a success.
    ///
    /// # Errors
    /// The body is not what the document promises for this status.
    fn output(received: Received) -> Result<Self::Output, Error>;

    /// Reads the body of a failure; nothing where the document promises nothing for this status, or
    /// the body is something else.
    fn failure(status: u16, body: &[u8]) -> Option<Self::Failure>;
}

/// The data of an operation. Its fields are written by [`operation!`](crate::operation!) only.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    #[doc(hidden)]
    pub id: &'static str,
    #[doc(hidden)]
    pub method: &'static str,
    #[doc(hidden)]
    pub path: &'static str,
    /// Alternatives of scheme indexes; no alternatives: no credential.
    #[doc(hidden)]
    pub security: &'static [&'static [usize]],
    /// Client-wide header parameters that the operation declares.
    #[doc(hidden)]
    pub client_headers: &'static [&'static str],
    /// The header that has a new key in each call unless the caller sets it.
    #[doc(hidden)]
    pub idempotency_key: Option<&'static str>,
    #[doc(hidden)]
    pub accept: Option<&'static str>,
    /// The operation's own server (`servers` of the path or the operation).
    #[doc(hidden)]
    pub base_url: Option<&'static str>,
    /// Ranges of statuses that are a success.
    #[doc(hidden)]
    pub success: &'static [(u16, u16)],
    /// Ranges of successes whose body is handed over unread.
    #[doc(hidden)]
    pub streamed: &'static [(u16, u16)],
}

impl OperationInfo {
    /// What an operation is unless it says otherwise.
    #[doc(hidden)]
    pub const DEFAULT: Self = Self {
        id: "",
        method: "GET",
        path: "/",
        security: &[],
        client_headers: &[],
        idempotency_key: None,
        accept: None,
        base_url: None,
        success: &[(200, 299)],
        streamed: &[],
    };

    /// What an operation is whose body is handed over unread.
    #[doc(hidden)]
    pub const STREAMED: Self = Self { streamed: &[(100, 599)], ..Self::DEFAULT };

    /// The operation's id in the document.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method; empty for a call that the document does not name.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path template; empty for a call that the document does not name.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether a server may see the operation twice because of its method (RFC 9110 section 9.2.2).
    pub fn is_idempotent(&self) -> bool {
        idempotent(self.method)
    }

    pub(crate) fn is_success(&self, status: u16) -> bool {
        holds(self.success, status)
    }

    pub(crate) fn is_streamed(&self, status: u16) -> bool {
        holds(self.streamed, status) && self.is_success(status)
    }
}

fn holds(ranges: &[(u16, u16)], status: u16) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&status))
}

/// The body of a failure as JSON. Used by [`operation!`](crate::operation!).
#[doc(hidden)]
pub fn failure_json<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    json::decode(body).ok()
}

/// The body of a failure as text. Used by [`operation!`](crate::operation!).
#[doc(hidden)]
pub fn failure_text(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}
