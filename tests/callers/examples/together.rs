//! Visits of many pets at once. The token is fetched once for all of them, and anew when it expires or is refused.

use clientsmith_callers::types::Visit;
use clientsmith_callers::{Client, Error, rt};

/// A client whose token comes from the authorization server that the document names, unless another is named.
pub(crate) fn signed_in(client: &Client, id: &str, secret: &str, token_url: Option<&str>) -> Client {
    let mut app = rt::oauth2::App::new(id).secret(secret).scopes(["visits.read"]);
    if let Some(url) = token_url {
        app = app.token_url(url);
    }
    client.with_staff_provider(app.client_credentials())
}

pub(crate) async fn visits(client: &Client, pets: &[&str]) -> Result<Vec<Visit>, Error> {
    let calls = pets.iter().map(|pet| tokio::spawn(client.visits().list(pet).into_future()));
    let mut all = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        all.extend(call.await.expect("no call panics")?);
    }
    Ok(all)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = std::env::var("STAFF_SECRET")?;
    let client = signed_in(&Client::from_env()?, "front-desk", &secret, None);
    for visit in visits(&client, &["7", "8", "9"]).await? {
        println!("{}: {}", visit.at, visit.reason);
    }
    Ok(())
}
