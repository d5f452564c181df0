// Written by clientsmith. Do not edit: the next run overwrites it.

//! Users, their permissions, passwords, API keys and sessions.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Users, their permissions, passwords, API keys and sessions.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c>(pub(crate) &'c rt::Core);

impl Users<'_> {
    /// List the API keys of a user.
    ///
    /// The keys themselves are not shown, only a preview of each.
    ///
    /// `GET /api/users/{user_name}/apikeys` gives [`Vec<types::ApiKeyModel>`](types::ApiKeyModel), or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_api_keys("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_user_api_keys")]
    #[doc(alias = "GET /api/users/{user_name}/apikeys")]
    pub fn get_api_keys(&self, user_name: impl AsRef<str>) -> Call<GetUserApiKeys> {
        rt::Call::of::<GetUserApiKeys>(self.0)
            .path("user_name", user_name.as_ref())
            .into()
    }
    /// Give a user an API key.
    ///
    /// `POST /api/users/{user_name}/apikeys` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().create_api_key("user_name", ayon::types::ApiKeyPostModel::new("label", "key")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_user_api_key")]
    #[doc(alias = "POST /api/users/{user_name}/apikeys")]
    pub fn create_api_key(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::ApiKeyPostModel>,
    ) -> Call<CreateUserApiKey> {
        rt::Call::of::<CreateUserApiKey>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an API key of a user.
    ///
    /// `DELETE /api/users/{user_name}/apikeys/{entity_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// - `entity_id`: Id of the API key. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().delete_api_key("user_name", "entity_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_user_api_key")]
    #[doc(alias = "DELETE /api/users/{user_name}/apikeys/{entity_id}")]
    pub fn delete_api_key(
        &self,
        user_name: impl AsRef<str>,
        entity_id: impl AsRef<str>,
    ) -> Call<DeleteUserApiKey> {
        rt::Call::of::<DeleteUserApiKey>(self.0)
            .path("user_name", user_name.as_ref())
            .path("entity_id", entity_id.as_ref())
            .into()
    }
    /// Change the label or the expiry of an API key.
    ///
    /// `PATCH /api/users/{user_name}/apikeys/{entity_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// - `entity_id`: Id of the API key. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().update_api_key("user_name", "entity_id", ayon::types::ApiKeyPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_user_api_key")]
    #[doc(alias = "PATCH /api/users/{user_name}/apikeys/{entity_id}")]
    pub fn update_api_key(
        &self,
        user_name: impl AsRef<str>,
        entity_id: impl AsRef<str>,
        body: impl Borrow<types::ApiKeyPatchModel>,
    ) -> Call<UpdateUserApiKey> {
        rt::Call::of::<UpdateUserApiKey>(self.0)
            .path("user_name", user_name.as_ref())
            .path("entity_id", entity_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Download the avatar of a user.
    ///
    /// `GET /api/users/{user_name}/avatar` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_avatar("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/users/{user_name}/avatar")]
    pub fn get_avatar(&self, user_name: impl AsRef<str>) -> Call<GetAvatar> {
        rt::Call::of::<GetAvatar>(self.0).path("user_name", user_name.as_ref()).into()
    }
    /// Upload the avatar of a user.
    ///
    /// `PUT /api/users/{user_name}/avatar` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg`, `image/svg+xml`, `image/webp` as well.
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// - `body`: The picture.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().upload_avatar("user_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/users/{user_name}/avatar")]
    pub fn upload_avatar(
        &self,
        user_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadAvatar> {
        rt::Call::of::<UploadAvatar>(self.0)
            .path("user_name", user_name.as_ref())
            .raw("image/png", body)
            .into()
    }
    /// Delete the avatar of a user.
    ///
    /// `DELETE /api/users/{user_name}/avatar` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().delete_avatar("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/users/{user_name}/avatar")]
    pub fn delete_avatar(&self, user_name: impl AsRef<str>) -> Call<DeleteAvatar> {
        rt::Call::of::<DeleteAvatar>(self.0).path("user_name", user_name.as_ref()).into()
    }
    /// Invite a user by e-mail.
    ///
    /// `POST /api/users/{user_name}/invite` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().invite("user_name", ayon::types::InviteUserRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "invite_user")]
    #[doc(alias = "POST /api/users/{user_name}/invite")]
    pub fn invite(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::InviteUserRequest>,
    ) -> Call<InviteUser> {
        rt::Call::of::<InviteUser>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Accept an invitation and log in.
    ///
    /// `POST /api/users/acceptInvite` gives [`types::LoginResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().accept_invite(ayon::types::AcceptInviteRequest::new("secret")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/users/acceptInvite")]
    pub fn accept_invite(
        &self,
        body: impl Borrow<types::AcceptInviteRequest>,
    ) -> Call<AcceptInvite> {
        rt::Call::of::<AcceptInvite>(self.0).json(body.borrow()).into()
    }
    /// Ask for an e-mail that allows to reset the password.
    ///
    /// `POST /api/users/passwordResetRequest` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().password_reset_request(ayon::types::PasswordResetRequestModel::new("email")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/users/passwordResetRequest")]
    pub fn password_reset_request(
        &self,
        body: impl Borrow<types::PasswordResetRequestModel>,
    ) -> Call<PasswordResetRequest> {
        rt::Call::of::<PasswordResetRequest>(self.0).json(body.borrow()).into()
    }
    /// Set a new password with the token of the e-mail, and log in.
    ///
    /// `POST /api/users/passwordReset` gives [`types::LoginResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().password_reset(ayon::types::PasswordResetModel::new("secret")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/users/passwordReset")]
    pub fn password_reset(
        &self,
        body: impl Borrow<types::PasswordResetModel>,
    ) -> Call<PasswordReset> {
        rt::Call::of::<PasswordReset>(self.0).json(body.borrow()).into()
    }
    /// Get the permissions of the caller, in the studio and in each project.
    ///
    /// `GET /api/users/me/permissions` gives [`types::UserPermissionsModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_my_permissions().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/users/me/permissions")]
    pub fn get_my_permissions(&self) -> Call<GetMyPermissions> {
        Call::new(self.0)
    }
    /// Get the permissions of the caller in a project.
    ///
    /// `GET /api/users/me/permissions/{project_name}` gives [`types::Permissions`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_my_project_permissions("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/users/me/permissions/{project_name}")]
    pub fn get_my_project_permissions(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetMyProjectPermissions> {
        rt::Call::of::<GetMyProjectPermissions>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get the studio permissions of a user.
    ///
    /// `GET /api/users/{user_name}/permissions` gives [`types::Permissions`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_studio_permissions("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_user_studio_permissions")]
    #[doc(alias = "GET /api/users/{user_name}/permissions")]
    pub fn get_studio_permissions(
        &self,
        user_name: impl AsRef<str>,
    ) -> Call<GetUserStudioPermissions> {
        rt::Call::of::<GetUserStudioPermissions>(self.0)
            .path("user_name", user_name.as_ref())
            .into()
    }
    /// Get the permissions of a user in a project.
    ///
    /// `GET /api/users/{user_name}/permissions/{project_name}` gives [`types::Permissions`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_project_permissions("user_name", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_user_project_permissions")]
    #[doc(alias = "GET /api/users/{user_name}/permissions/{project_name}")]
    pub fn get_project_permissions(
        &self,
        user_name: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetUserProjectPermissions> {
        rt::Call::of::<GetUserProjectPermissions>(self.0)
            .path("user_name", user_name.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get the user who makes the call.
    ///
    /// Also tells whether the credentials still hold.
    ///
    /// `GET /api/users/me` gives [`types::UserModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_current_user().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/users/me")]
    pub fn get_current_user(&self) -> Call<GetCurrentUser> {
        Call::new(self.0)
    }
    /// Get a user.
    ///
    /// Callers who are not allowed to see the whole user get a part of it.
    ///
    /// `GET /api/users/{user_name}` gives [`types::GetUserResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_user")]
    #[doc(alias = "GET /api/users/{user_name}")]
    pub fn get(&self, user_name: impl AsRef<str>) -> Call<GetUser> {
        rt::Call::of::<GetUser>(self.0).path("user_name", user_name.as_ref()).into()
    }
    /// Create a user of the given name.
    ///
    /// `PUT /api/users/{user_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().create("user_name", ayon::types::NewUserModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_user")]
    #[doc(alias = "PUT /api/users/{user_name}")]
    pub fn create(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::NewUserModel>,
    ) -> Call<CreateUser> {
        rt::Call::of::<CreateUser>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a user.
    ///
    /// `DELETE /api/users/{user_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().delete("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_user")]
    #[doc(alias = "DELETE /api/users/{user_name}")]
    pub fn delete(&self, user_name: impl AsRef<str>) -> Call<DeleteUser> {
        rt::Call::of::<DeleteUser>(self.0).path("user_name", user_name.as_ref()).into()
    }
    /// Change a user.
    ///
    /// `PATCH /api/users/{user_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().patch("user_name", ayon::types::UserPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "patch_user")]
    #[doc(alias = "PATCH /api/users/{user_name}")]
    pub fn patch(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::UserPatchModel>,
    ) -> Call<PatchUser> {
        rt::Call::of::<PatchUser>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Change the password or the API key of a user.
    ///
    /// `PATCH /api/users/{user_name}/password` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().change_password("user_name", ayon::types::ChangePasswordRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/users/{user_name}/password")]
    pub fn change_password(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::ChangePasswordRequestModel>,
    ) -> Call<ChangePassword> {
        rt::Call::of::<ChangePassword>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Check whether a password would be accepted.
    ///
    /// Answered with an error if it would not.
    ///
    /// `POST /api/users/{user_name}/checkPassword` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().check_password("user_name", ayon::types::CheckPasswordRequestModel::new("secret")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/users/{user_name}/checkPassword")]
    pub fn check_password(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::CheckPasswordRequestModel>,
    ) -> Call<CheckPassword> {
        rt::Call::of::<CheckPassword>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Rename a user.
    ///
    /// For managers. The new name must be free; references to the old one change with it.
    ///
    /// `POST /api/users/{user_name}/rename` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().rename("user_name", ayon::types::RenameUserRequestModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "rename_user")]
    #[doc(alias = "POST /api/users/{user_name}/rename")]
    pub fn rename(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::RenameUserRequestModel>,
    ) -> Call<RenameUser> {
        rt::Call::of::<RenameUser>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Rename a user.
    ///
    /// The older form of `rename_user`.
    ///
    /// `PATCH /api/users/{user_name}/rename` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().change_name("user_name", ayon::types::ChangeUserNameRequestModel::new("newName")).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "change_user_name")]
    #[doc(alias = "PATCH /api/users/{user_name}/rename")]
    pub fn change_name(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::ChangeUserNameRequestModel>,
    ) -> Call<ChangeUserName> {
        rt::Call::of::<ChangeUserName>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the sessions of a user.
    ///
    /// `GET /api/users/{user_name}/sessions` gives [`types::UserSessionsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.users().get_sessions("user_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_user_sessions")]
    #[doc(alias = "GET /api/users/{user_name}/sessions")]
    pub fn get_sessions(&self, user_name: impl AsRef<str>) -> Call<GetUserSessions> {
        rt::Call::of::<GetUserSessions>(self.0)
            .path("user_name", user_name.as_ref())
            .into()
    }
    /// End a session of a user.
    ///
    /// `DELETE /api/users/{user_name}/sessions/{session_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// - `session_id`: Token of the session.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().delete_session("user_name", "session_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_user_session")]
    #[doc(alias = "DELETE /api/users/{user_name}/sessions/{session_id}")]
    pub fn delete_session(
        &self,
        user_name: impl AsRef<str>,
        session_id: impl AsRef<str>,
    ) -> Call<DeleteUserSession> {
        rt::Call::of::<DeleteUserSession>(self.0)
            .path("user_name", user_name.as_ref())
            .path("session_id", session_id.as_ref())
            .into()
    }
    /// Set the access groups of a user in projects.
    ///
    /// `PATCH /api/users/{user_name}/accessGroups` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.users().assign_access_groups("user_name", ayon::types::AssignAccessGroupsRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/users/{user_name}/accessGroups")]
    pub fn assign_access_groups(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<types::AssignAccessGroupsRequestModel>,
    ) -> Call<AssignAccessGroups> {
        rt::Call::of::<AssignAccessGroups>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Change what the web interface remembers for a user.
    ///
    /// The sent keys are merged into those that are stored.
    ///
    /// `PATCH /api/users/{user_name}/frontendPreferences` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.users().set_frontend_preferences("user_name", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/users/{user_name}/frontendPreferences")]
    pub fn set_frontend_preferences(
        &self,
        user_name: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetFrontendPreferences> {
        rt::Call::of::<SetFrontendPreferences>(self.0)
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetUserApiKeys "get_user_api_keys" GET "/api/users/{user_name}/apikeys" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::ApiKeyModel>,
    failure json types::ErrorResponse
} }

rt::operation! { CreateUserApiKey "create_user_api_key" POST "/api/users/{user_name}/apikeys" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { DeleteUserApiKey "delete_user_api_key" DELETE "/api/users/{user_name}/apikeys/{entity_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { UpdateUserApiKey "update_user_api_key" PATCH "/api/users/{user_name}/apikeys/{entity_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetAvatar "get_avatar" GET "/api/users/{user_name}/avatar" {
    security [[0], [1, 2], [1]], accept "image/*, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { UploadAvatar "upload_avatar" PUT "/api/users/{user_name}/avatar" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { DeleteAvatar "delete_avatar" DELETE "/api/users/{user_name}/avatar" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { InviteUser "invite_user" POST "/api/users/{user_name}/invite" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { AcceptInvite "accept_invite" POST "/api/users/acceptInvite" {
    accept "application/json", output json types::LoginResponseModel, failure json types::ErrorResponse
} }

rt::operation! { PasswordResetRequest "password_reset_request" POST "/api/users/passwordResetRequest" {
    accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { PasswordReset "password_reset" POST "/api/users/passwordReset" {
    accept "application/json", output json types::LoginResponseModel, failure json types::ErrorResponse
} }

rt::operation! { GetMyPermissions "get_my_permissions" GET "/api/users/me/permissions" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::UserPermissionsModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetMyProjectPermissions "get_my_project_permissions" GET "/api/users/me/permissions/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Permissions,
    failure json types::ErrorResponse
} }

rt::operation! { GetUserStudioPermissions "get_user_studio_permissions" GET "/api/users/{user_name}/permissions" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Permissions,
    failure json types::ErrorResponse
} }

rt::operation! { GetUserProjectPermissions "get_user_project_permissions" GET "/api/users/{user_name}/permissions/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Permissions,
    failure json types::ErrorResponse
} }

rt::operation! { GetCurrentUser "get_current_user" GET "/api/users/me" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::UserModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetUser "get_user" GET "/api/users/{user_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GetUserResponse,
    failure json types::ErrorResponse
} }

rt::operation! { CreateUser "create_user" PUT "/api/users/{user_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteUser "delete_user" DELETE "/api/users/{user_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { PatchUser "patch_user" PATCH "/api/users/{user_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { ChangePassword "change_password" PATCH "/api/users/{user_name}/password" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CheckPassword "check_password" POST "/api/users/{user_name}/checkPassword" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { RenameUser "rename_user" POST "/api/users/{user_name}/rename" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

rt::operation! { ChangeUserName "change_user_name" PATCH "/api/users/{user_name}/rename" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetUserSessions "get_user_sessions" GET "/api/users/{user_name}/sessions" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::UserSessionsResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteUserSession "delete_user_session" DELETE "/api/users/{user_name}/sessions/{session_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { AssignAccessGroups "assign_access_groups" PATCH "/api/users/{user_name}/accessGroups" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetFrontendPreferences "set_frontend_preferences" PATCH "/api/users/{user_name}/frontendPreferences" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
