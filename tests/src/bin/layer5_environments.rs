//! The environments of an organization of Layer5, page by page.
//!
//! ```sh
//! LAYER5_TOKEN=<Your-Token> cargo run --bin layer5_environments -- <Your-Organization-ID>
//! ```
//!
//! `LAYER5_URL` names another server than Layer5 Cloud.

use layer5_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let organization = std::env::args().nth(1).ok_or("which organization?")?;
    let mut builder = Client::builder()
        .bearer_token(std::env::var("LAYER5_TOKEN")?)
        // Sent with every call from here on.
        .organization_id(organization);
    if let Ok(url) = std::env::var("LAYER5_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    for page in 0.. {
        let answer = client.environments().get().page(page).await?;
        let environments = answer.environments.unwrap_or_default();
        if environments.is_empty() {
            break;
        }
        for environment in environments {
            println!("{}  {}", environment.id, environment.name);
        }
    }
    Ok(())
}
