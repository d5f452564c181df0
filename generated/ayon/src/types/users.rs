// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Users`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Acceptance of an invitation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptInviteRequest {
    /// The token of the invitation.
    pub token: rt::Secret,
    /// The new password; without it the token is only checked.
    pub password: Option<rt::Secret>,
}
rt::object! { AcceptInviteRequest { 0 token "token" required, 1 password "password" optional } }

impl AcceptInviteRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(token: impl Into<rt::Secret>) -> Self {
        Self {
            token: token.into(),
            password: None,
        }
    }
}
rt::setters! { AcceptInviteRequest { password: some rt::Secret } }

/// The access groups of a user in one project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessGroupsOnProject {
    pub project: String,
    pub access_groups: Vec<String>,
}
rt::object! { AccessGroupsOnProject {
    0 project "project" required, 1 access_groups "accessGroups" required
} }

impl AccessGroupsOnProject {
    /// What is required; the rest is set by the setters.
    pub fn new(
        project: impl Into<String>,
        access_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            project: project.into(),
            access_groups: access_groups
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
        }
    }
}

/// An API key of a user, without the key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyModel {
    pub id: String,
    pub label: String,
    /// The first and the last characters of the key.
    pub preview: String,
    /// Seconds since 1970.
    pub created: f64,
    /// Seconds since 1970.
    pub expires: Option<f64>,
}
rt::object! { ApiKeyModel {
    0 id "id" required, 1 label "label" required, 2 preview "preview" required, 3 created "created" required,
    4 expires "expires" optional
} }

/// Changes of an API key.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKeyPatchModel {
    pub label: Option<String>,
    /// Seconds since 1970.
    pub expires: Option<f64>,
}
rt::object! { ApiKeyPatchModel { 0 label "label" optional, 1 expires "expires" optional } }

impl ApiKeyPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ApiKeyPatchModel { label: some String, expires: bare f64 } }

/// A new API key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostModel {
    pub label: String,
    /// The key itself, chosen by the caller.
    pub key: String,
    /// Seconds since 1970.
    pub expires: Option<f64>,
}
rt::object! { ApiKeyPostModel {
    0 label "label" required, 1 key "key" required, 2 expires "expires" optional
} }

impl ApiKeyPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(label: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            key: key.into(),
            expires: None,
        }
    }
}
rt::setters! { ApiKeyPostModel { expires: bare f64 } }

/// The access groups that a user gets, by project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignAccessGroupsRequestModel {
    pub access_groups: Option<Vec<AccessGroupsOnProject>>,
}
rt::object! { AssignAccessGroupsRequestModel { 0 access_groups "accessGroups" optional } }

impl AssignAccessGroupsRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AssignAccessGroupsRequestModel { access_groups: list AccessGroupsOnProject } }

/// A new password, or a new API key for a service user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangePasswordRequestModel {
    pub password: Option<rt::Secret>,
    /// The API key of a service user. Pattern: `^[0-9a-f]{32}$`.
    pub api_key: Option<rt::Secret>,
}
rt::object! { ChangePasswordRequestModel { 0 password "password" optional, 1 api_key "apiKey" optional } }

impl ChangePasswordRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ChangePasswordRequestModel { password: some rt::Secret, api_key: some rt::Secret } }

/// The new name of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeUserNameRequestModel {
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub new_name: String,
}
rt::object! { ChangeUserNameRequestModel { 0 new_name "newName" required } }

impl ChangeUserNameRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(new_name: impl Into<String>) -> Self {
        Self { new_name: new_name.into() }
    }
}

/// A password to check.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckPasswordRequestModel {
    pub password: rt::Secret,
}
rt::object! { CheckPasswordRequestModel { 0 password "password" required } }

impl CheckPasswordRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(password: impl Into<rt::Secret>) -> Self {
        Self { password: password.into() }
    }
}

/// What to say in an invitation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InviteUserRequest {
    pub message: Option<String>,
}
rt::object! { InviteUserRequest { 0 message "message" optional } }

impl InviteUserRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { InviteUserRequest { message: some String } }

/// A new user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewUserModel {
    pub attrib: Option<UserAttribModel>,
    /// Data of the application, roles and access groups.
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    pub password: Option<rt::Secret>,
    pub api_key: Option<rt::Secret>,
}
rt::object! { NewUserModel {
    0 attrib "attrib" optional, 1 data "data" optional, 2 active "active" optional,
    3 password "password" optional, 4 api_key "apiKey" optional
} }

impl NewUserModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { NewUserModel {
    attrib: some UserAttribModel, data: some rt::JsonObject, active: bare bool, password: some rt::Secret,
    api_key: some rt::Secret
} }

/// The token of the e-mail and the new password.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PasswordResetModel {
    pub token: rt::Secret,
    /// The new password; without it the token is only checked.
    pub password: Option<rt::Secret>,
}
rt::object! { PasswordResetModel { 0 token "token" required, 1 password "password" optional } }

impl PasswordResetModel {
    /// What is required; the rest is set by the setters.
    pub fn new(token: impl Into<rt::Secret>) -> Self {
        Self {
            token: token.into(),
            password: None,
        }
    }
}
rt::setters! { PasswordResetModel { password: some rt::Secret } }

/// Whose password is to be reset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PasswordResetRequestModel {
    pub email: String,
}
rt::object! { PasswordResetRequestModel { 0 email "email" required } }

impl PasswordResetRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// The new name of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenameUserRequestModel {
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub name: String,
}
rt::object! { RenameUserRequestModel { 0 name "name" required } }

impl RenameUserRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Changes of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPatchModel {
    pub attrib: Option<UserAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { UserPatchModel {
    0 attrib "attrib" optional, 1 data "data" optional, 2 active "active" optional
} }

impl UserPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UserPatchModel {
    attrib: some UserAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// The permissions of a user, in the studio and by project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserPermissionsModel {
    /// Default: `"user"`.
    pub user_level: Option<UserPermissionsModelUserLevel>,
    pub studio: Option<StudioManagementPermissions>,
    /// The permissions by project name.
    pub projects: Option<rt::Map<Permissions>>,
}
rt::object! { UserPermissionsModel {
    0 user_level "user_level" optional, 1 studio "studio" optional, 2 projects "projects" optional
} }

/// A session of a user, without the user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSessionModel {
    pub token: rt::Secret,
    pub is_service: bool,
    /// Seconds since 1970.
    pub last_used: f64,
    pub client_info: Option<ClientInfo>,
}
rt::object! { UserSessionModel {
    0 token "token" required, 1 is_service "isService" required, 2 last_used "lastUsed" required,
    3 client_info "clientInfo" optional
} }

/// The sessions of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSessionsResponseModel {
    pub sessions: Vec<UserSessionModel>,
}
rt::object! { UserSessionsResponseModel { 0 sessions "sessions" required } }

/// Values of `user_level` of `UserPermissionsModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserPermissionsModelUserLevel {
    Admin,
    Manager,
    User,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { UserPermissionsModelUserLevel { Admin "admin", Manager "manager", User "user" } }

/// Answer `200` of `GET /api/users/{user_name}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserResponse {
    UserModel(Box<UserModel>),
    TextMap(rt::Map<String>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { GetUserResponse { UserModel object, TextMap map } }
