// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Support`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/integrations/support`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitSupportRequestRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub subject: String,
    /// Minimum length: 10.
    pub message: String,
    pub scope: Option<SubmitSupportRequestRequestScope>,
}
rt::object! { SubmitSupportRequestRequest {
    0 subject "subject" required, 1 message "message" required, 2 scope "scope" optional
} }

impl SubmitSupportRequestRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(subject: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            message: message.into(),
            scope: None,
        }
    }
}
rt::setters! { SubmitSupportRequestRequest { scope: some SubmitSupportRequestRequestScope } }

/// Answer `201` of `POST /api/integrations/support`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitSupportRequestResponse {
    pub message: Option<String>,
}
rt::object! { SubmitSupportRequestResponse { 0 message "message" optional } }

/// Values of `scope` of `SubmitSupportRequestRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubmitSupportRequestRequestScope {
    Support,
    Community,
    Account,
    Commercial,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SubmitSupportRequestRequestScope {
    Support "Support", Community "Community", Account "Account", Commercial "Commercial"
} }
