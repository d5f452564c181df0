//! Logs in to an AYON server and lists its projects.
//!
//! ```sh
//! AYON_URL=http://localhost:5000 AYON_USER=admin AYON_PASSWORD=admin cargo run --bin ayon_projects
//! ```

use std::env::var;

use ayon::types::LoginRequestModel;
use ayon::{Client, operations};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(var("AYON_URL")?).build()?;

    let login = LoginRequestModel::new(var("AYON_USER")?, var("AYON_PASSWORD")?);
    let session = match client.authentication().login(login).await {
        Ok(session) => session,
        Err(error) if error.is_forbidden() => {
            // What the server says, read as the document describes it.
            let said = error.typed::<operations::Login>().map(|body| body.detail);
            return Err(said.unwrap_or_else(|| error.to_string()).into());
        }
        Err(error) => return Err(error.into()),
    };

    // The same client with the token; connections are shared.
    let client = client.with_bearer_token(session.token.ok_or("the server gave no token")?);
    let list = client.projects().list().active(true).await?;
    for project in list.projects.unwrap_or_default() {
        println!("{} ({})", project.name, project.code);
    }
    Ok(())
}
