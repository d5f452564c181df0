//! What an authorization server says when it gives no token (RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5).

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use crate::error::Error;

/// A refusal of an authorization server. [`Error::oauth2`] finds it in the error of a call.
#[derive(Clone, Debug)]
pub struct OAuth2Error {
    pub(crate) code: String,
    pub(crate) description: Option<String>,
    pub(crate) uri: Option<String>,
    pub(crate) status: Option<StatusCode>,
}

/// What sort of refusal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ErrorKind {
    /// `invalid_request`: the server misses something.
    InvalidRequest,
    /// `invalid_client`: unknown application, or a wrong secret.
    InvalidClient,
    /// `invalid_grant`: the password, code or refresh token is wrong, used up or withdrawn.
    InvalidGrant,
    /// `unauthorized_client`: the application may not ask in this way.
    UnauthorizedClient,
    /// `unsupported_grant_type`.
    UnsupportedGrantType,
    /// `invalid_scope`.
    InvalidScope,
    /// `access_denied`: the person said no.
    AccessDenied,
    /// `expired_token`: the person took too long.
    ExpiredToken,
    /// `authorization_pending`: the person has not answered yet.
    AuthorizationPending,
    /// `slow_down`: not yet, and not so often.
    SlowDown,
    /// `server_error` or `temporarily_unavailable`.
    Server,
    /// Any other word.
    Other,
}

impl OAuth2ErrorKind {
    pub(crate) fn of(word: &str) -> Self {
        match word {
            "invalid_request" => Self::InvalidRequest,
            "invalid_client" => Self::InvalidClient,
            "invalid_grant" => Self::InvalidGrant,
            "unauthorized_client" => Self::UnauthorizedClient,
            "unsupported_grant_type" => Self::UnsupportedGrantType,
            "invalid_scope" => Self::InvalidScope,
            "access_denied" => Self::AccessDenied,
            "expired_token" => Self::ExpiredToken,
            "authorization_pending" => Self::AuthorizationPending,
            "slow_down" => Self::SlowDown,
            "server_error" | "temporarily_unavailable" => Self::Server,
            _ => Self::Other,
        }
    }
}

impl OAuth2Error {
    /// The server's word.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What the word means.
    pub fn kind(&self) -> OAuth2ErrorKind {
        OAuth2ErrorKind::of(&self.code)
    }

    /// The server's sentence for developers, without the secrets that were sent.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// A page about it.
    pub fn uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }

    /// The status of the answer, where it was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }
}

impl fmt::Display for OAuth2Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the authorization server refused: {}", self.code)?;
        match &self.description {
            Some(description) => write!(f, " ({description})"),
            None => Ok(()),
        }
    }
}

impl StdError for OAuth2Error {}

impl Error {
    /// The refusal of the authorization server, if that is why there is no credential.
    pub fn oauth2(&self) -> Option<&OAuth2Error> {
        self.provider_error()?.get_ref().downcast_ref()
    }
}
