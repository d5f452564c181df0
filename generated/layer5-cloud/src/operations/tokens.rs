// Written by clientsmith. Do not edit: the next run overwrites it.

//! Security tokens and sessions of a user.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Security tokens and sessions of a user.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'c>(pub(crate) &'c rt::Core);

impl Tokens<'_> {
    /// List the user's tokens
    ///
    /// `GET /api/identity/tokens` gives [`types::GetUserTokensResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUserTokens%3E): `organization_id`, `is_oauth`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.tokens().get_user_tokens().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserTokens")]
    #[doc(alias = "GET /api/identity/tokens")]
    pub fn get_user_tokens(&self) -> Call<GetUserTokens> {
        Call::new(self.0)
    }
    /// Make a token
    ///
    /// `POST /api/identity/tokens` gives [`types::GetUserTokensResponse`], or fails with text.
    ///
    /// - `name`: A name, or what a name must contain. Minimum length: 1. Maximum length: 255.
    ///
    /// [Optional](Call#impl-Call%3CGenerateToken%3E): `organization_id`, `purpose`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.tokens().generate("name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "generateToken")]
    #[doc(alias = "POST /api/identity/tokens")]
    pub fn generate(&self, name: impl AsRef<str>) -> Call<GenerateToken> {
        rt::Call::of::<GenerateToken>(self.0).query("name", name.as_ref()).into()
    }
    /// Delete a token
    ///
    /// `DELETE /api/identity/tokens` gives [`types::GetUserTokensResponse`], or fails with text.
    ///
    /// - `token_id`: The token.
    ///
    /// [Optional](Call#impl-Call%3CDeleteUserToken%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.tokens().delete_user_token("token_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteUserToken")]
    #[doc(alias = "DELETE /api/identity/tokens")]
    pub fn delete_user_token(&self, token_id: impl AsRef<str>) -> Call<DeleteUserToken> {
        rt::Call::of::<DeleteUserToken>(self.0)
            .query("tokenId", token_id.as_ref())
            .into()
    }
    /// Download a token
    ///
    /// `GET /api/identity/tokens/{tokenId}` gives [`types::UserToken`], or fails with text.
    ///
    /// - `token_id`: The token.
    ///
    /// [Optional](Call#impl-Call%3CDownloadToken%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.tokens().download("token_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "downloadToken")]
    #[doc(alias = "GET /api/identity/tokens/{tokenId}")]
    pub fn download(&self, token_id: impl AsRef<str>) -> Call<DownloadToken> {
        rt::Call::of::<DownloadToken>(self.0).path("tokenId", token_id.as_ref()).into()
    }
    /// Make a token that does not expire
    ///
    /// `GET /api/identity/tokens/infinite` gives [`types::GetUserTokensResponse`], or fails with text.
    ///
    /// - `user_id`: The user.
    /// - `provider`: By whom the user is authenticated. Maximum length: 500.
    ///
    /// [Optional](Call#impl-Call%3CIssueIndefiniteLifetimeToken%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.tokens().issue_indefinite_lifetime("user_id", "provider").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "issueIndefiniteLifetimeToken")]
    #[doc(alias = "GET /api/identity/tokens/infinite")]
    pub fn issue_indefinite_lifetime(
        &self,
        user_id: impl AsRef<str>,
        provider: impl AsRef<str>,
    ) -> Call<IssueIndefiniteLifetimeToken> {
        rt::Call::of::<IssueIndefiniteLifetimeToken>(self.0)
            .query("userId", user_id.as_ref())
            .query("provider", provider.as_ref())
            .into()
    }
}

rt::operation! { GetUserTokens "getUserTokens" GET "/api/identity/tokens" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/tokens").total("/totalCount").answered("/page") => types::UserToken,
    output json types::GetUserTokensResponse, failure text
} }

impl Call<GetUserTokens> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Whether to list sessions in place of tokens.
    pub fn is_oauth(self, value: bool) -> Self {
        self.inner.query("isOauth", &value).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
}

rt::operation! { GenerateToken "generateToken" POST "/api/identity/tokens" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetUserTokensResponse, failure text
} }

impl Call<GenerateToken> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// What the token is for. Maximum length: 500.
    pub fn purpose(self, value: impl AsRef<str>) -> Self {
        self.inner.query("purpose", value.as_ref()).into()
    }
}

rt::operation! { DeleteUserToken "deleteUserToken" DELETE "/api/identity/tokens" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserTokensResponse, failure text
} }

impl Call<DeleteUserToken> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DownloadToken "downloadToken" GET "/api/identity/tokens/{tokenId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UserToken, failure text
} }

impl Call<DownloadToken> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { IssueIndefiniteLifetimeToken "issueIndefiniteLifetimeToken" GET "/api/identity/tokens/infinite" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserTokensResponse, failure text
} }

impl Call<IssueIndefiniteLifetimeToken> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
