//! Logging in by name and password. AYON's document has that as an operation; that its answer is the bearer token of the
//! other calls, it cannot say.
//!
//! This file is ours: clientsmith wrote it once and does not touch it.

use crate::rt::{self, BoxFuture, Credential, CredentialProvider, CredentialRequest, ProviderError};
use crate::types::{LoginRequestModel, LoginResponseModel};

/// A bearer token for a name and a password: logs in when a call needs it, and again when the server refuses the token.
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let login = ayon::Login::new("admin", std::env::var("AYON_PASSWORD")?);
/// let client = ayon::Client::builder()
///     .base_url("https://ayon.example.com")
///     .bearer_token_provider(login)
///     .build()?;
/// println!("{:?}", client.users().get_current_user().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Login(LoginRequestModel);

impl Login {
    /// The login of one user.
    pub fn new(name: impl Into<String>, password: impl Into<rt::Secret>) -> Self {
        Self(LoginRequestModel::new(name, password))
    }
}

impl CredentialProvider for Login {
    fn credential(&self, request: CredentialRequest) -> BoxFuture<Result<Credential, ProviderError>> {
        let body = self.0.clone();
        Box::pin(async move {
            let server = request.base_url().ok_or_else(|| ProviderError::new("there is no server to log in to"))?;
            let call = request.request("POST", &format!("{server}/api/auth/login"))?;
            let answer: LoginResponseModel = call.json(&body).send_json().await?;
            // Somebody who has to sign in elsewhere gets an address in place of a token.
            let token = answer.token.ok_or_else(|| ProviderError::new("the login gave no token"))?;
            Ok(Credential::new(token))
        })
    }
}
