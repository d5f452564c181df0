//! Pets that wait for a new home: a list with options, one page of it.

use clientsmith_callers::types::PetStatus;
use clientsmith_callers::{Client, Error};

pub(crate) async fn names(client: &Client) -> Result<Vec<String>, Error> {
    let page = client.pets().list().status(PetStatus::Available).tags(["dog", "small"]).limit(50).await?;
    Ok(page.data.into_iter().map(|pet| pet.name).collect())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // KENNEL_API_KEY, and KENNEL_BASE_URL for another server.
    for name in names(&Client::from_env()?).await? {
        println!("{name}");
    }
    Ok(())
}
