//! A service that speaks for itself: tokens by client credentials (RFC 6749 section 4.4), fetched when a call needs one
//! and again when it runs out.
//!
//! ```sh
//! LAYER5_TOKEN_URL=https://.. LAYER5_CLIENT_ID=.. LAYER5_CLIENT_SECRET=.. cargo run --bin layer5_service
//! ```
//!
//! The document of this API names no flow; where one does, `token_url` can be left out.

use std::env::var;

use clientsmith_runtime::oauth2::App;
use layer5_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = App::new(var("LAYER5_CLIENT_ID")?)
        .secret(var("LAYER5_CLIENT_SECRET")?)
        .token_url(var("LAYER5_TOKEN_URL")?)
        .scopes(["academy:read"]);
    let mut builder = Client::builder().bearer_token_provider(app.client_credentials());
    if let Ok(url) = var("LAYER5_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    // Two calls at once share one token.
    let ask = || client.academy().get_cirricula().into_future();
    let (first, second) = tokio::try_join!(ask(), ask())?;
    println!("{} and {}", first.data.len(), second.data.len());
    Ok(())
}
