//! Every pet there is, page by page, without a loop over cursors.

use clientsmith_callers::types::PetStatus;
use clientsmith_callers::{Client, Error};

pub(crate) async fn gone(client: &Client) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut pets = client.pets().list().status(PetStatus::Gone).limit(2).items();
    while let Some(pet) = pets.next().await {
        names.push(pet?.name);
    }
    Ok(names)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    println!("{}", gone(&Client::from_env()?).await?.join("\n"));
    Ok(())
}
