// Written by clientsmith. Do not edit: the next run overwrites it.

//! Logging in and out, and sessions.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Logging in and out, and sessions.
#[derive(Clone, Copy, Debug)]
pub struct Authentication<'c>(pub(crate) &'c rt::Core);

impl Authentication<'_> {
    /// Log in with a user name and a password.
    ///
    /// The `token` of the answer is the bearer token of the other calls; it lasts a day and longer while it is in use. Wrong credentials are answered with 403.
    ///
    /// `POST /api/auth/login` gives [`types::LoginResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().login(ayon::types::LoginRequestModel::new("name", "secret")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/auth/login")]
    pub fn login(&self, body: impl Borrow<types::LoginRequestModel>) -> Call<Login> {
        rt::Call::of::<Login>(self.0).json(body.borrow()).into()
    }
    /// Log out: end the session of the token that the call carries.
    ///
    /// `POST /api/auth/logout` gives [`types::LogoutResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().logout().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/auth/logout")]
    pub fn logout(&self) -> Call<Logout> {
        Call::new(self.0)
    }
    /// Finish a login by token.
    ///
    /// The target of a redirect during login, not meant for direct use.
    ///
    /// `GET /api/auth/tokenauth` gives [`types::LoginResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `q`: The token of the login.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().token_auth_callback("q").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/auth/tokenauth")]
    pub fn token_auth_callback(&self, q: impl AsRef<str>) -> Call<TokenAuthCallback> {
        rt::Call::of::<TokenAuthCallback>(self.0).query("q", q.as_ref()).into()
    }
    /// List the sessions of all users.
    ///
    /// `GET /api/auth/sessions` gives [`Vec<types::SessionModel>`](types::SessionModel), or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().list_active_sessions().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/auth/sessions")]
    pub fn list_active_sessions(&self) -> Call<ListActiveSessions> {
        Call::new(self.0)
    }
    /// Open another session.
    ///
    /// A service opens it for a user; a user for itself, for example to authenticate the launcher.
    ///
    /// `POST /api/auth/sessions` gives [`types::SessionModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().create_session(ayon::types::CreateSessionRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/auth/sessions")]
    pub fn create_session(
        &self,
        body: impl Borrow<types::CreateSessionRequest>,
    ) -> Call<CreateSession> {
        rt::Call::of::<CreateSession>(self.0).json(body.borrow()).into()
    }
    /// List the license pools that users can belong to.
    ///
    /// `GET /api/auth/pools` gives [`Vec<types::UserPoolModel>`](types::UserPoolModel), or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.authentication().get_user_pools().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/auth/pools")]
    pub fn get_user_pools(&self) -> Call<GetUserPools> {
        Call::new(self.0)
    }
}

rt::operation! { Login "login" POST "/api/auth/login" {
    accept "application/json", output json types::LoginResponseModel, failure json types::ErrorResponse
} }

rt::operation! { Logout "logout" POST "/api/auth/logout" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::LogoutResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { TokenAuthCallback "token_auth_callback" GET "/api/auth/tokenauth" {
    security [[0], [1, 2], [1], []], accept "application/json", output json types::LoginResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { ListActiveSessions "list_active_sessions" GET "/api/auth/sessions" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::SessionModel>,
    failure json types::ErrorResponse
} }

rt::operation! { CreateSession "create_session" POST "/api/auth/sessions" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::SessionModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetUserPools "get_user_pools" GET "/api/auth/pools" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::UserPoolModel>,
    failure json types::ErrorResponse
} }
