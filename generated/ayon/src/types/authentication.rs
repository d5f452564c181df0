// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Authentication`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// For whom and why a session is opened.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSessionRequest {
    /// The user; the caller if absent.
    pub user_name: Option<String>,
    pub message: Option<String>,
}
rt::object! { CreateSessionRequest { 0 user_name "userName" optional, 1 message "message" optional } }

impl CreateSessionRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CreateSessionRequest { user_name: some String, message: some String } }

/// User name and password.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginRequestModel {
    pub name: String,
    pub password: rt::Secret,
}
rt::object! { LoginRequestModel { 0 name "name" required, 1 password "password" required } }

impl LoginRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, password: impl Into<rt::Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
        }
    }
}

/// The outcome of a logout.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogoutResponseModel {
    /// Default: `"Logged out"`.
    pub detail: Option<String>,
}
rt::object! { LogoutResponseModel { 0 detail "detail" optional } }

/// A session of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionModel {
    pub user: UserModel,
    pub token: rt::Secret,
    /// Seconds since 1970. Default: `0`.
    pub created: Option<f64>,
    /// Seconds since 1970. Default: `0`.
    pub last_used: Option<f64>,
    /// Default: `false`.
    pub is_service: Option<bool>,
    /// Default: `false`.
    pub is_api_key: Option<bool>,
    pub client_info: Option<ClientInfo>,
}
rt::object! { SessionModel {
    0 user "user" required, 1 token "token" required, 2 created "created" optional,
    3 last_used "lastUsed" optional, 4 is_service "isService" optional, 5 is_api_key "isApiKey" optional,
    6 client_info "clientInfo" optional
} }

/// A license pool that users can belong to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserPoolModel {
    pub id: String,
    pub label: String,
    pub r#type: UserPoolModelType,
    pub valid: bool,
    pub note: String,
    /// When the pool expires, in seconds since 1970.
    pub exp: i64,
    /// How many users the pool may have; `used` says how many it has.
    pub max: i64,
    pub used: i64,
    pub meta: Option<rt::JsonObject>,
}
rt::object! { UserPoolModel {
    0 id "id" required, 1 label "label" required, 2 r#type "type" required, 3 valid "valid" required,
    4 note "note" required, 5 exp "exp" integer, 6 max "max" integer, 7 used "used" integer,
    8 meta "meta" optional
} }

/// Values of `type` of `UserPoolModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserPoolModelType {
    Fixed,
    Metered,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { UserPoolModelType { Fixed "fixed", Metered "metered" } }
