// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Onboarding`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The first administrator of a server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequestModel {
    pub admin_name: String,
    pub admin_password: rt::Secret,
    /// Default: `""`.
    pub admin_full_name: Option<String>,
    /// Default: `""`.
    pub admin_email: Option<String>,
}
rt::object! { InitializeRequestModel {
    0 admin_name "adminName" required, 1 admin_password "adminPassword" required,
    2 admin_full_name "adminFullName" optional, 3 admin_email "adminEmail" optional
} }

impl InitializeRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        admin_name: impl Into<String>,
        admin_password: impl Into<rt::Secret>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            admin_password: admin_password.into(),
            admin_full_name: None,
            admin_email: None,
        }
    }
}
rt::setters! { InitializeRequestModel { admin_full_name: some String, admin_email: some String } }
