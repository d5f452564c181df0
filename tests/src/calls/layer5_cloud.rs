//! The calls of the Layer5 documentation.

use layer5_cloud::types::{NewPattern, UserPreferences};
use layer5_cloud::{Call, Client, ClientBuilder, Error, operations};

/// This file, for the snapshots.
pub const SOURCE: &str = include_str!("layer5_cloud.rs");

/// The documented server.
pub const SERVER: &str = "https://cloud.layer5.io";

/// The documented token.
pub const TOKEN: &str = "<Your-Token>";

/// The documented organization.
pub const ORGANIZATION: &str = "<Your-Organization-ID>";

/// The builder of all clients. The document names the server.
pub fn builder() -> ClientBuilder {
    Client::builder()
}

/// "Authenticating with the API", where the token is written differently.
pub fn with_lower_case_token(builder: ClientBuilder) -> Result<Client, Error> {
    builder.bearer_token("<token>").build()
}

/// A user.
pub fn client(builder: ClientBuilder) -> Result<Client, Error> {
    builder.bearer_token(TOKEN).build()
}

/// A user in an organization.
pub fn in_organization(builder: ClientBuilder) -> Result<Client, Error> {
    builder.bearer_token(TOKEN).organization_id(ORGANIZATION).build()
}

/// "Authenticating with the API".
pub fn get_profile(client: &Client) -> Call<operations::GetUser> {
    client.users().get_user()
}

/// "layer5-current-orgid Header".
pub fn list_environments(client: &Client) -> Call<operations::GetEnvironments> {
    client.environments().get()
}

/// "Using the layer5-current-orgid Header".
pub fn create_pattern(client: &Client) -> Call<operations::CreatePattern> {
    client.designs().create_pattern(NewPattern::new("my-design", "..."))
}

/// "Setting Organization and Workspace Preferences".
pub fn update_preferences(client: &Client) -> Call<operations::UpdateUserPreferences> {
    let preferences = UserPreferences::new()
        .selected_organization("<Your-Organization-ID>")
        .selected_workspace("<Your-Workspace-ID>");
    client.users().update_preferences(preferences)
}

/// "Get the total number of registered learners in Academy".
pub fn total_learners(client: &Client) -> Call<operations::GetAcademyCirricula> {
    client.academy().get_cirricula()
}
