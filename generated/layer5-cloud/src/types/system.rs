// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `System`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/system/version`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSystemVersionResponse {
    /// Maximum length: 128.
    pub version: Option<String>,
    /// Maximum length: 128.
    pub build: Option<String>,
    /// Maximum length: 128.
    pub latest: Option<String>,
    pub outdated: Option<bool>,
    /// Maximum length: 64.
    pub commitsha: Option<String>,
    /// Maximum length: 64.
    pub release_channel: Option<String>,
}
rt::object! { GetSystemVersionResponse {
    0 version "version" optional, 1 build "build" optional, 2 latest "latest" optional,
    3 outdated "outdated" optional, 4 commitsha "commitsha" optional,
    5 release_channel "releaseChannel" optional
} }

/// Request body of `POST /api/system/email/test`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendTestEmailRequest {
    /// Maximum length: 320.
    pub to: String,
    /// Maximum length: 998.
    pub subject: Option<String>,
}
rt::object! { SendTestEmailRequest { 0 to "to" required, 1 subject "subject" optional } }

impl SendTestEmailRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            subject: None,
        }
    }
}
rt::setters! { SendTestEmailRequest { subject: some String } }

/// Answer `200` of `POST /api/system/email/test`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendTestEmailResponse {
    /// Maximum length: 64.
    pub status: String,
    /// Maximum length: 1024.
    pub message: String,
    /// Maximum length: 20. Pattern: `^[0-9]+$`.
    pub timestamp: String,
    /// Maximum length: 320.
    pub sent_to: String,
}
rt::object! { SendTestEmailResponse {
    0 status "status" required, 1 message "message" required, 2 timestamp "timestamp" required,
    3 sent_to "sentTo" required
} }
