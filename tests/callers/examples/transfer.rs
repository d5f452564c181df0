//! Gives a pet to another kennel: one call with two credentials, of two kennels.

use clientsmith_callers::{Client, Error};

pub(crate) async fn give(ours: &Client, token_of_receiver: &str, pet: &str) -> Result<(), Error> {
    // Our key stays; connections are shared.
    ours.with_receiver(token_of_receiver).pets().transfer(pet).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("RECEIVER_TOKEN")?;
    give(&Client::from_env()?, &token, "7").await?;
    Ok(())
}
