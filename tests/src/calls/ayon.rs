//! The calls of the AYON documentation, and those of the recorded exchanges.

use ayon::rt::{self, Json};
use ayon::types::LoginRequestModel;
use ayon::{Call, Client, ClientBuilder, Error, operations};

/// This file, for the snapshots.
pub const SOURCE: &str = include_str!("ayon.rs");

/// A server; every studio has its own.
pub const SERVER: &str = "https://ayon.example.com";

/// The token of the documentation.
pub const TOKEN: &str = "07a8fd2050250309fdeb5530bb24e875e095ba031058ba8bb75ffb2760a0f64b";

/// The token that the recorded login gave.
pub const RECORDED_TOKEN: &str = "16c3957b24fdd6ebbaea0eb8c06e18d2842a7c94cc6db1f1b95073dd068ade45";

/// The API key of the documentation.
pub const API_KEY: &str = "veryinsecureapikey";

/// The API key of the recorded exchanges.
pub const RECORDED_API_KEY: &str = "veryinsecurapikey";

/// The builder of all clients.
pub fn builder() -> ClientBuilder {
    Client::builder().base_url(SERVER)
}

/// Nobody is logged in.
pub fn anonymous(builder: ClientBuilder) -> Result<Client, Error> {
    builder.build()
}

/// "Access as a User".
pub fn with_token(builder: ClientBuilder) -> Result<Client, Error> {
    builder.bearer_token(TOKEN).build()
}

/// The user of the recorded login.
pub fn with_recorded_token(builder: ClientBuilder) -> Result<Client, Error> {
    builder.bearer_token(RECORDED_TOKEN).build()
}

/// "Access as a Service User".
pub fn with_api_key(builder: ClientBuilder) -> Result<Client, Error> {
    builder.api_key(API_KEY).build()
}

/// "Access as a Service User", for another user.
pub fn as_admin(builder: ClientBuilder) -> Result<Client, Error> {
    builder.api_key(API_KEY).as_user("admin").build()
}

/// "Access as a Service User", its note: a token in place of a key.
pub fn with_token_as_key(builder: ClientBuilder) -> Result<Client, Error> {
    builder.api_key(TOKEN).build()
}

/// The service user of the recorded exchanges, for another user.
pub fn as_artist(builder: ClientBuilder) -> Result<Client, Error> {
    builder.api_key(RECORDED_API_KEY).as_user("artist").build()
}

/// "Login into AYON".
pub fn login(client: &Client) -> Call<operations::Login> {
    client.authentication().login(LoginRequestModel::new("admin", "admin"))
}

/// A login that the server refuses.
pub fn login_with_wrong_password(client: &Client) -> Call<operations::Login> {
    client.authentication().login(LoginRequestModel::new("admin", "nope"))
}

/// A login that does not validate. The type of the body asks for a password, so it is made by hand.
pub fn login_without_password(client: &Client) -> rt::Call {
    client.request("POST", "/api/auth/login").json(&Json::from_iter([("name", "admin")]))
}

/// "Get list of projects".
pub fn list_projects(client: &Client) -> Call<operations::ListProjects> {
    client.projects().list()
}

/// The same without a credential. The operation refuses to be sent so, hence it is made by hand.
pub fn list_projects_without_credential(client: &Client) -> rt::Call {
    client.request("GET", "/api/projects")
}

/// A project that is not there.
pub fn get_unknown_project(client: &Client) -> Call<operations::GetProject> {
    client.projects().get("none_such")
}

/// Who the server takes the caller for.
pub fn get_current_user(client: &Client) -> Call<operations::GetCurrentUser> {
    client.users().get_current_user()
}
